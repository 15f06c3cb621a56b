import fc from 'fast-check'
import { expect, test } from 'vitest'
import { characters } from '../../src/notices/clip.ts'
import { blockText, mrkdwnPassages } from '../../src/notices/slack-blocks.ts'

const passagesTexts = (mrkdwn: string) => mrkdwnPassages(mrkdwn).map(({ block }) => blockText(block))

test('trap 9: a cut text is the whole text again, and no link, entity or code span is cut', () => {
  const atom = fc.constantFrom(
    '&amp;',
    '&lt;',
    '<https://a.example/x|#1>',
    '`code here`',
    '{name}',
    '👨‍👩‍👧‍👦',
    'word ',
    'x'.repeat(400),
  )
  fc.assert(
    fc.property(fc.array(atom, { minLength: 1, maxLength: 400 }), (atoms) => {
      const line = `• ${atoms.join('')}.`
      const pieces = passagesTexts(line)
      expect(pieces.join('')).toBe(line)
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(3_000)
        expect(piece.replace(/&(?:amp|lt|gt);|<[^<>]*>/g, '')).not.toMatch(/[&<>]/)
        expect(piece.split('`').length % 2).toBe(1)
        expect(piece).not.toMatch(/\u200D$|^\u200D/)
      }
    }),
    { numRuns: 50 },
  )
})

test('trap 9: a code fence across the cut is closed and opened again, and keeps its blank lines', () => {
  const code = Array.from({ length: 400 }, (_, index) => (index % 7 === 0 ? '' : `line ${index} of the code`))
  const pieces = passagesTexts(`Before\n\`\`\`\n${code.join('\n')}\n\`\`\`\nAfter`)
  expect(pieces.length).toBeGreaterThan(2)
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(3_000)
    expect(piece.split('```').length % 2).toBe(1)
  }
  const lines = pieces.flatMap((piece) => piece.split('\n')).filter((line) => line !== '```')
  expect(lines).toEqual(['Before', ...code, 'After'])
})

test('trap 9: a fence that is never closed opens nothing', () => {
  const pieces = passagesTexts(`\`\`\` ${'word '.repeat(1_000)}`)
  expect(pieces.join('')).toBe(`\`\`\` ${'word '.repeat(1_000)}`.trimEnd())
})

test('trap 9: a link that no block can hold is told as its label and its address', () => {
  const url = `https://a.example/${'x'.repeat(4_000)}`
  const pieces = passagesTexts(`See <${url}|the notes>, or \`${'y'.repeat(4_000)}\`.`)
  const joined = pieces.join('')
  expect(joined).toContain(`See the notes (${url}), or \`yyy`)
  expect(joined).not.toMatch(/[<>]/)
  for (const piece of pieces) expect(piece.split('`').length % 2).toBe(1)
})

test('characters are those that a reader sees, also across the windows in which they are looked for', () => {
  const unit = fc.constantFrom('a', '👨‍👩‍👧‍👦', 'e\u0301', '👍🏽', '🇩🇪', '\r\n', '\uD83D', '\u200D', '각')
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 400, minLength: 100 }), (units) => {
      const text = units.join('')
      const seen = Array.from(segmenter.segment(text), ({ segment }) => segment)
      expect([...characters(text, 1_000_000)]).toEqual(seen)
    }),
    { numRuns: 100 },
  )
})

test('one character that is longer than a section is cut all the same', () => {
  const pieces = passagesTexts(`e${'\u0301'.repeat(10_000)}`)
  expect(pieces.every((piece) => piece.length <= 3_000)).toBe(true)
  expect(pieces.join('')).toHaveLength(10_001)
})
