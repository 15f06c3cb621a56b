import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChangelogEntry, type ChangelogOptions, updateChangelog } from '../../src/notes/changelog.ts'

/** Lines that people write. `N` becomes a number, so that each line is one of a kind. */
const handLine = fc.constantFrom(
  'Words N.',
  '- item N',
  '  - deeper item N  ',
  '### Fixed N',
  '#### 1.0.N notes',
  '> quote N',
  '<!-- a comment N -->',
  '| a | N |',
  '[link N]: https://example.com/N',
  '    code N',
  '\ttab N',
  '<details><summary>N</summary>',
  '**bold N**',
  '----N',
)
const fenced = fc
  .tuple(handLine, fc.constantFrom('```', '~~~~'))
  .map(([line, mark]) => [`${mark}N`, '## 1.0.0', line, mark])
const hidden = fc.constant(['<!-- N', '## [Unreleased]', '-->'])
const blank = fc.constant([''])
const stretch = fc.oneof(
  { weight: 5, arbitrary: handLine.map((line) => [line]) },
  { weight: 3, arbitrary: blank },
  { weight: 1, arbitrary: fenced },
  { weight: 1, arbitrary: hidden },
  { weight: 1, arbitrary: fc.constantFrom(['```sh N'], ['<!-- open N']) },
)
const hand = fc.array(stretch, { maxLength: 6 }).map((parts) => parts.flat())
const version = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }))
  .map((numbers) => numbers.join('.'))
const anyVersion = fc.oneof(
  version,
  version.map((text) => `${text}-rc.1`),
)
const heading = fc.oneof(
  anyVersion.chain((text) =>
    fc.constantFrom(
      `## ${text}`,
      `## [${text}] - 2020-01-01`,
      `# v${text}`,
      `## [${text}](https://example.com) (2020-01-01)`,
    ),
  ),
  fc.constantFrom('## Unreleased', '## [Unreleased]', '## Notes', '# Changelog'),
)
const section = fc.tuple(heading, hand).map(([head, lines]) => [head, '', ...lines, ''])
const filled = fc.tuple(heading, hand).map(([head, lines]) => [head, '', 'Words N.', ...lines, ''])
const end = fc.constantFrom('\n', '\r\n')
const fileOf = (sections: fc.Arbitrary<string[]>) =>
  fc
    .tuple(
      hand,
      fc.array(sections, { maxLength: 5 }),
      fc.array(end, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
    )
    .map(([before, sections, ends, open]) => {
      const lines = [before, ...sections]
        .flat()
        .map((line, index) => line.replaceAll('N', String(1000 + index)))
      const text = lines.map((line, index) => line + (ends[index % ends.length] ?? '\n')).join('')
      return open ? text.trimEnd() : text
    })
const file = fileOf(section)

const body = fc
  .array(
    fc.constantFrom(
      '### Features',
      '',
      '- something',
      '<!-- waybill:end -->',
      '<!-- waybill:begin 1.0.0 -->',
      '<!-- waybill:keep -->',
      '```',
      '<!-- open',
      '# 1.0.0',
      '[1.0.0]: https://example.com',
      '~~~',
      '<<<<<<< ours',
    ),
    { maxLength: 6 },
  )
  .map((lines) => `${lines.join('\n')}\n`)
const entry = fc.record<ChangelogEntry>({
  version: fc.oneof(fc.constant(null), anyVersion),
  tag: fc.constant('v1'),
  date: fc.constantFrom('2026-11-21T09:00:00Z', '2026-11-22T09:00:00Z'),
  package: fc.constant(null),
  compareUrl: fc.constantFrom(
    null,
    'https://example.com/compare/a...b',
    'https://example.com/compare/a...(c)',
  ),
  withdrawn: fc.boolean(),
  body,
})
const run = fc.uniqueArray(entry, { selector: ({ version: one }) => one, maxLength: 4 })
const style = fc.constantFrom('conventional', 'keep-a-changelog', 'common-changelog')

/** The lines of a file that people wrote, told by their numbers. */
const numbered = (text: string) =>
  text.split(/\r?\n/).filter((line) => /\b[\w]*1\d\d\d\b/.test(line) && !/^#{1,2} /.test(line))

test('whatever a file holds, writing the same again changes nothing', () => {
  fc.assert(
    fc.property(file, run, style, fc.boolean(), (text, entries, name, adopt) => {
      const options: ChangelogOptions = { style: name, adopt }
      const once = updateChangelog(text, entries, options)
      const twice = updateChangelog(once.text, entries, options)
      expect(twice.text).toBe(once.text)
      expect([...twice.added, ...twice.replaced]).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('whatever is written in whatever order, every line of a person survives, and they stay in their order', () => {
  fc.assert(
    fc.property(fileOf(filled), fc.array(run, { maxLength: 4 }), style, (before, runs, name) => {
      let text = before
      for (const entries of runs) text = updateChangelog(text, entries, { style: name }).text
      expect(numbered(text)).toEqual(numbered(before))
    }),
    { numRuns: 300 },
  )
})

test('draft, release and draft again leave one block for each release', () => {
  fc.assert(
    fc.property(file, fc.array(run, { maxLength: 6 }), style, (before, runs, name) => {
      let text = before
      for (const entries of runs) text = updateChangelog(text, entries, { style: name }).text
      const keys = [...text.matchAll(/^<!-- waybill:begin (\S+) -->\r?$/gm)].map(([, key]) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 150 },
  )
})

test('a file with CRLF has no other line end afterwards', () => {
  fc.assert(
    fc.property(file, fc.array(run, { maxLength: 3 }), style, (before, runs, name) => {
      let text = `# Changelog\r\n\r\n${before.replaceAll(/\r?\n/g, '\r\n')}`
      for (const entries of runs) text = updateChangelog(text, entries, { style: name }).text
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }),
    { numRuns: 150 },
  )
})

test('text that was never meant for this is read to its end and written back with all it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), run, (text, entries) => {
      const once = updateChangelog(text, entries, { style: 'conventional' }).text
      expect(updateChangelog(once, entries, { style: 'conventional' }).text).toBe(once)
      for (const word of text.replace(/^\uFEFF/, '').split(/[\r\n]+/))
        if (word.trim() !== '') expect(once).toContain(word)
    }),
    { numRuns: 150 },
  )
})
