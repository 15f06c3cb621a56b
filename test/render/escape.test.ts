import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textLinks } from '../../src/git/remote.ts'
import { dialects, formats, renderInline, renderLink, visible, type Format } from '../../src/render/escape.ts'
import { closingOrder, hostilePieces, liveLine, runnerCommand, withoutCode } from './live-markdown.ts'

const links = [
  null,
  textLinks({ url: 'https://github.com/acme/api' }),
  textLinks({
    url: 'https://gitlab.com/g/p',
    trackers: [{ pattern: 'PROJ-{number}', url: 'https://jira.example/{number}' }],
  }),
]
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...hostilePieces) }, fc.string({ maxLength: 5 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

/** Every way in which a format writes a text. */
function written(format: Format, value: string): string[] {
  const { escape, code } = dialects[format]
  return [escape(value), code(value), ...links.map((known) => renderInline(format, value, known))]
}

test.each([
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['Map<string, T>', 'Map\\<string, T\\>'],
  ['*a* _b_ c_d __e__ ~~f~~', '\\*a\\* \\_b\\_ c_d \\_\\_e\\_\\_ \\~\\~f\\~\\~'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['![x](https://x.example/i.png)', '\\!\\[x\\](https://x.example/i.png)'],
  ['a | b', 'a \\| b'],
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['1. a', '1\\. a'],
  ['> a', '\\> a'],
  ['=', '\\='],
  ['</details>', '\\</details\\>'],
  ['-->', '\\--\\>'],
  ['`a', '\\`a'],
  ['`a `` b`', '```a `` b```'],
  ['use `<T>` and `*`', 'use `<T>` and `*`'],
  ['`a``', '\\`a\\`\\`'],
  ['5 - 3 `x` - y', '5 - 3 `x` - y'],
  ['wow !#12', 'wow !#12'],
])('trap 51: in Markdown %s is inert, and code is untouched', (from, to) => {
  expect(renderInline('md', from, null)).toBe(to)
})

test('trap 51: in Slack, HTML and text the same is inert too', () => {
  const hostile = '<!channel> *a* `b|c` & [x](javascript:y) </details> -->'
  expect(renderInline('slack', hostile, null)).toBe(
    '&lt;!channel&gt; \u200B*a\u200B* `b|c` &amp; [x](javascript:y) &lt;/details&gt; --&gt;',
  )
  expect(renderInline('html', hostile, null)).toBe(
    '&lt;!channel&gt; *a* <code>b|c</code> &amp; [x](javascript:y) &lt;/details&gt; --&gt;',
  )
  expect(renderInline('text', hostile, null)).toBe(hostile)
})

test('two pieces that would be one construct together are kept apart', () => {
  expect(renderInline('md', 'wow!PROJ-7', links[2] ?? null)).toBe(
    'wow!\u200B[PROJ-7](https://jira.example/7)',
  )
  expect(renderInline('md', '``a`b``@o/t <b>', null)).toBe('``a`b``\u200B`@o/t` \\<b\\>')
})

test('trap 51: no text has anything live in Markdown but code and links of ours', () => {
  fc.assert(
    fc.property(text, (value) => {
      for (const line of written('md', value)) {
        expect(line).not.toContain('\n')
        const { blocks, bold, targets, faults } = liveLine(line)
        expect({ line, blocks, bold, faults }).toEqual({ line, blocks: [], bold: 0, faults: [] })
        for (const target of targets)
          expect(target).toMatch(/^https:\/\/(?:github\.com|gitlab\.com|jira\.example)\//)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('trap 51: no text has a tag in HTML, a control sequence in Slack, or a control character anywhere', () => {
  fc.assert(
    fc.property(text, (value) => {
      const url = '(?:https:\\/\\/[^\\s<>"|]+)'
      for (const line of written('html', value))
        expect(line.replace(new RegExp(`<\\/?code>|<a href="${url}">|<\\/a>`, 'g'), '')).not.toMatch(/[<>"']/)
      for (const line of written('slack', value))
        expect(line.replace(new RegExp(`<${url}\\|[^<>|]+>`, 'g'), '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
      for (const format of formats)
        for (const line of written(format, value))
          expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/)
    }),
    { numRuns: 1_000 },
  )
})

test('no text is a command to a runner or an order to a forge, in any format', () => {
  fc.assert(
    fc.property(text, (value) => {
      for (const format of formats)
        for (const line of written(format, value)) expect(line).not.toMatch(runnerCommand)
      for (const line of [
        dialects.md.escape(value),
        ...links.map((known) => renderInline('md', value, known)),
      ])
        expect(withoutCode(`fixes ${line}`)).not.toMatch(new RegExp(`.{6}${closingOrder.source}`, 'i'))
    }),
    { numRuns: 1_000 },
  )
})

test('a link leads where its URL says, or is only its label', () => {
  fc.assert(
    fc.property(text, text, (url, label) => {
      for (const target of [url, `https://x.example/${url}`]) {
        const { blocks, faults, targets } = liveLine(`x ${renderLink('md', target, label)}`)
        expect({ blocks, faults, places: targets.length }).toEqual({
          blocks: [],
          faults: [],
          places: expect.any(Number),
        })
        expect(targets.length).toBeLessThanOrEqual(1)
        expect(
          renderLink('html', target, label).replace(/^<a href="https?:[^"<>]*">|<\/a>$/g, ''),
        ).not.toMatch(/[<>"]/)
        expect(renderLink('slack', target, label).replace(/^<https?:[^|<>]*\||>$/g, '')).not.toMatch(/[<>]/)
      }
    }),
  )
})

/** What `visible` is by definition, with no look ahead at whether there is anything to do. */
function visibleSlowly(value: string): string {
  return value
    .replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ')
    .replace(
      /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g,
      (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^(\s*):(?=:)|##(?=(?:vso|teamcity)?\[)/g, '$&\u200B')
}

const entities = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
  ['=', '&#61;'],
] as const

/** What is changed in a text, and what stands right beside it among the characters. */
const closeToActing = [
  ':',
  '::',
  '#',
  '##',
  '[',
  'vso[',
  'teamcity[',
  ' ',
  '\t',
  '\r',
  '\n',
  '\u2028',
  '\u2027',
  '\u202E',
  '\u202F',
  '&',
  '<',
  '>',
  '"',
  "'",
  '`',
  '=',
  'a',
  '\u0000',
  '\u007E',
  '\u007F',
  '\u009F',
  '\u00A0',
  '\u061C',
  '\u200D',
]

test('a text with nothing to escape is left as it is, and any other is escaped by definition', () => {
  const anything = fc.oneof(
    text,
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...closeToActing), { maxLength: 12 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anything, (value) => {
      expect(visible(value)).toBe(visibleSlowly(value))
      expect(dialects.html.escape(value)).toBe(
        // The ampersand first, since what the others become begins with one.
        entities.reduce((line, [mark, entity]) => line.replaceAll(mark, entity), visibleSlowly(value)),
      )
    }),
    { numRuns: 3_000 },
  )
  // Every character alone, so that none is left out of the look.
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    if (visible(character) !== visibleSlowly(character)) expect.fail(`U+${code.toString(16)}`)
  }
})
