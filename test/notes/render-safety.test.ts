import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { defaultRenderOptions, renderNotes, type RenderOptions } from '../../src/notes/render.ts'
import { someDependencies, someVulnerabilities } from '../builders/inside.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { closingOrder, hostilePieces, liveLine, runnerCommand, withoutCode } from '../render/live-markdown.ts'
import { fullRelease, oid, told } from './told.ts'

const styles = ['conventional', 'keep-a-changelog', 'common-changelog'] as const
const formats = ['md', 'html', 'text', 'slack'] as const
const first = aRelease({ version: '1.3.0', sections: [], date: '2026-10-01T23:30:00Z' })
const withdrawn = { at: '2026-11-22T08:00:00Z', reason: 'it loses orders', replacement: '1.4.1' }

function withOptions(options: Partial<RenderOptions>): RenderOptions {
  return { ...defaultRenderOptions, ...options }
}

const line = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...hostilePieces) }, fc.string({ maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('').replaceAll('\n', ' '))
const several = fc.array(line, { minLength: 1, maxLength: 3 })

/** A release with a text of somebody else in every field that holds one. */
function releaseOf(one: (name: string) => string, many: (name: string) => string): Release {
  const person = { name: one('person'), login: one('login') }
  const change = aChange({
    commit: oid(1),
    type: one('type'),
    scope: one('scope'),
    description: one('description'),
    breaking: true,
    pullRequest: '5',
    people: [person],
  })
  const other = aChange({ commit: oid(2), scope: null, description: one('other'), words: one('words') })
  return aRelease({
    version: one('version'),
    tag: one('tag'),
    previousTag: one('previous'),
    compareUrl: one('compare'),
    package: one('package'),
    sections: [{ type: one('type'), title: one('title'), changes: [change, other] }],
    breaking: [{ change: change.id, commit: oid(1), scope: one('breaking scope'), text: many('breaking') }],
    highlights: [{ change: null, text: many('highlight') }],
    upgrade: [{ change: null, text: many('upgrade') }],
    contributors: [{ ...person, first: true }],
    vulnerabilities: someVulnerabilities(one('finding'), `CVE-1 in \`${one('affected')}\`.`),
    dependencies: someDependencies(one('totals'), `Upgraded: \`${one('dependency')}\` ${one('old')}.`),
    withdrawn: { at: '2026-11-22T08:00:00Z', reason: one('reason'), replacement: one('replacement') },
  })
}

/** The same fields with harmless words, in as many lines as somebody's texts have. */
function harmless(hostile: Release): Release {
  const lineCount = (text: string | undefined) =>
    (text ?? '').split(/\r?\n/).filter((part) => part.trim() !== '').length
  const by: Readonly<Record<string, string | undefined>> = {
    breaking: hostile.breaking[0]?.text,
    highlight: hostile.highlights?.[0]?.text,
    upgrade: hostile.upgrade?.[0]?.text,
  }
  const release = releaseOf(
    () => 'word',
    (name) => Array.from({ length: lineCount(by[name]) }, () => 'other').join('\n'),
  )
  return { ...release, compareUrl: 'https://x.example/' }
}

test('traps 51, 52, 54: no text in any field changes what the notes are made of', async () => {
  const texts = fc.record({
    texts: fc.array(line, { minLength: 25, maxLength: 25 }),
    lists: fc.array(several, { minLength: 3, maxLength: 3 }),
    style: fc.constantFrom(...styles),
  })
  await fc.assert(
    fc.asyncProperty(texts, async ({ texts: ones, lists, style }) => {
      const next = [...ones]
      const lists2 = [...lists]
      const hostile = releaseOf(
        () => `w${next.pop() ?? ''}w`,
        () => (lists2.pop() ?? []).join('\n'),
      )
      const options = withOptions({ style })
      const [text, model] = await Promise.all(
        [hostile, harmless(hostile)].map((release) => renderNotes(told(release), 'md', options)),
      )
      const skeleton = (all = '') =>
        all
          .replace(/\n\[.*\]: \S+\n$/, '\n')
          .trimEnd()
          .split('\n')
          .map((each) => {
            const { blocks: marks, bold } = liveLine(each.replace(/^## (\[(?:[^\\\]]|\\.)*\])(?!\()/, '## '))
            return `${marks.join(' ')} ${bold} ${each.trim() === ''}`
          })
      expect(skeleton(text)).toEqual(skeleton(model))
      for (const each of (text ?? '').split('\n')) {
        if (/^\[.*\]: \S+$/.test(each)) continue
        const { faults } = liveLine(
          each.replace(/^## (\[(?:[^\\\]]|\\.)*\])(?!\()/, '## ').replace(/ \[YANKED\]$/, ''),
        )
        expect({ each, faults }).toEqual({ each, faults: [] })
      }
      expect(withoutCode(text ?? '')).not.toMatch(closingOrder)
    }),
    { numRuns: 300 },
  )
})

test('no text in any field is a command to a runner, a tag in HTML or a control sequence in Slack', async () => {
  const texts = fc.array(line, { minLength: 31, maxLength: 31 })
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom(...styles), async (all, style) => {
      const next = [...all]
      const take = () => next.pop() ?? 'w'
      const notes = told(releaseOf(take, () => `${take()}\n${take()}`))
      for (const format of formats) {
        const text = await renderNotes(notes, format, withOptions({ style }))
        expect(text).not.toMatch(runnerCommand)
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
        if (format === 'html')
          expect(
            text.replace(
              /<\/?(?:section|h2|h3|ul|ol|li|p|strong|code|br|time|a)(?: (?:id|href|datetime)="[^"<>]*")?>/g,
              '',
            ),
          ).not.toMatch(/[<>"']/)
        if (format === 'slack') expect(text.replace(/<https?:[^\s<>|]+\|[^<>|]+>/g, '')).not.toMatch(/[<>]/)
      }
    }),
    { numRuns: 200 },
  )
})

test('HTML is valid whatever the texts are', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'heading-level': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
  })
  const hostile = hostilePieces.join(' ')
  for (const style of styles)
    for (const release of [
      fullRelease({ withdrawn }),
      releaseOf(
        () => hostile,
        () => `${hostile}\n${hostile}`,
      ),
    ]) {
      const html = await renderNotes(told(release, first), 'html', withOptions({ style }))
      const report = await validator.validateString(
        `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${html}</body></html>`,
      )
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
      ).toEqual([])
    }
})
