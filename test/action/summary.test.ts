import { array, assert, oneof, property, string, stringMatching } from 'fast-check'
import { expect, test } from 'vitest'
import { composeSummary, type Shown } from '../../src/action/summary.ts'

const mebibyte = 1024 * 1024
const nothing: Shown = { remarks: [], outputs: {}, told: { text: '', cut: false } }
const told = (text: string, cut = false) => ({ text, cut })

test('text stays text: no line of it ends the block that it stands in', () => {
  const text = oneof(string(), stringMatching(/^(?:`{1,5}|\n|<script>|# |> ){0,20}$/))
  assert(
    property(text, (given) => {
      const summary = composeSummary('lint', { ...nothing, told: told(given) })
      const [, fence = '', inside = ''] = /\n(`{3,})\n([\s\S]*)\n\1\n$/.exec(summary) ?? []
      if (given.trim() === '') return
      expect(inside).toBe(given.trimEnd())
      expect(inside.split('\n').some((line) => /^ {0,3}(`{3,})\s*$/.exec(line)?.[1]?.startsWith(fence))).toBe(
        false,
      )
    }),
  )
})

test('a page has room for all of it: whatever was said, it is within the limit of the runner, and what is left out is told', () => {
  assert(
    property(array(string({ minLength: 1 }), { minLength: 1, maxLength: 20 }), (parts) => {
      const long = `${parts.join('')}é\n`.repeat(Math.ceil(mebibyte / 2))
      for (const shown of [
        { ...nothing, told: told(long) },
        { ...nothing, summary: long },
        { ...nothing, summary: long.replaceAll('\n', ' ') },
        {
          ...nothing,
          remarks: [{ level: 'info' as const, text: long.slice(0, mebibyte) }],
          told: told(long),
        },
      ]) {
        const summary = composeSummary('notes', shown)
        expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte)
        expect(summary).toMatch(/The rest is too long for a run's page\.\n$/)
        expect(summary).not.toContain('\uFFFD')
      }
    }),
    { numRuns: 3 },
  )
})

test('what was left out is in a file, which is named', () => {
  const summary = composeSummary('notes', {
    ...nothing,
    summary: 'line\n'.repeat(300_000),
    outputs: { version: '1.0.0', 'notes-path': '/tmp/notes.md' },
  })
  expect(summary).toMatch(/it is in \/tmp\/notes\.md\.\n$/)
})

test('what the command says beside its result is a quotation without markup', () => {
  const summary = composeSummary('announce', {
    ...nothing,
    remarks: [{ level: 'warning', text: 'no <img src=x> for @ada [x](https://evil.example)\n# heading' }],
  })
  expect(summary).toBe(
    '## waybill announce\n\n> no \\<img src=x\\> for \\@ada \\[x\\](https://evil.example) \\# heading\n\n',
  )
})
