import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { BomDiff } from '../../src/bom/diff-document.ts'
import { renderDifference } from '../../src/bom/diff-render.ts'
import { dependenciesSectionOf } from '../../src/bom/diff-section.ts'
import { differenceOf } from '../../src/bom/difference.ts'
import { renderInline } from '../../src/render/escape.ts'
import { closingOrder, hostilePieces, liveLine, runnerCommand, withoutCode } from '../render/live-markdown.ts'
import { aBom, licensed, property } from './recorded-bom.ts'

const [web, lib, leaf] = ['pkg:npm/web@1.0.0', 'pkg:npm/%40acme/lib@2.0.0', 'pkg:npm/leaf@1.0.0']
const refs = { from: { ref: 'v1.3.0' }, to: { ref: 'v1.4.0' } }

/** A difference with something of every kind. */
const diff = differenceOf(
  aBom(
    [
      { purl: 'pkg:npm/web@0.9.0', licenses: licensed('MIT') },
      'pkg:npm/gone@1.0.0',
      'pkg:npm/back@2.0.0',
      { purl: 'pkg:npm/both@1.0.0', scope: 'excluded' },
      { purl: 'pkg:npm/%40acme/old@1.0.0', licenses: licensed('MIT') },
    ],
    {},
  ),
  aBom(
    [
      { purl: web, licenses: licensed('MIT') },
      { purl: lib, licenses: licensed('Apache-2.0') },
      { purl: leaf, licenses: licensed('GPL-3.0-only'), properties: property('waybill:install-script') },
      'pkg:npm/back@1.0.0',
      { purl: 'pkg:npm/both@1.0.0', scope: 'excluded' },
      { purl: 'pkg:npm/both@2.0.0', scope: 'excluded' },
      { purl: 'pkg:npm/%40acme/old@1.0.0', licenses: licensed('ISC') },
      { purl: 'pkg:npm/tool@1.0.0', scope: 'excluded', licenses: licensed('MIT') },
    ],
    { [web]: [lib], [lib]: [leaf] },
    [web, 'pkg:npm/back@1.0.0', 'pkg:npm/both@1.0.0', 'pkg:npm/%40acme/old@1.0.0', 'pkg:npm/tool@1.0.0'],
  ),
  refs,
)

test('a difference reads from the sentence for everybody to the lists for those who care', () => {
  expect(renderDifference(diff, 'text')).toBe(`acme: dependencies from v1.3.0 to v1.4.0

acme v1.4.0 is made with 8 packages: 5 are part of the product, 3 serve its development only. 2 of the 8 are the same as in v1.3.0. 4 points need a closer look.

3 new, 1 removed, 1 upgraded, 1 downgraded, 1 with other version changes, 1 licence change; 8 packages, 62 % with a known licence (40 % before).

NEEDS A CLOSER LOOK

Strong copyleft licences. Such a licence can oblige whoever passes the product on to offer its source code under the same terms. Ask whoever answers for licences.
  * leaf 1.0.0 is new and licensed GPL-3.0-only, through web > @acme/lib

Programs that run during installation. These packages run code of their own as soon as they are installed, before anybody uses them.
  * leaf 1.0.0 is new and runs a script of its own when it is installed, through web > @acme/lib

Another licence than before. The terms are not the ones that were agreed to.
  * @acme/old 1.0.0 is licensed ISC now; it was MIT

Older versions than before. A mended fault may be back.
  * back went back from 2.0.0 to 1.0.0

NEW (3)

2 packages that other packages bring along:
  * @acme/lib 2.0.0, Apache-2.0, through web
  * leaf 1.0.0, GPL-3.0-only, through web > @acme/lib

1 package for development only:
  * tool 1.0.0, MIT

REMOVED (1)
  * gone 1.0.0

UPGRADED (1)
  * web 0.9.0 → 1.0.0

OTHER VERSION CHANGES (1)

1 package for development only:
  * both 1.0.0 → 1.0.0, 2.0.0
`)
})

test('Markdown folds what others bring along and what is for development', () => {
  const text = renderDifference(diff, 'md')
  expect(text).toContain(`## New (3)

<details>
<summary>2 packages that other packages bring along</summary>

- \`@acme/lib\` 2.0.0, Apache-2.0, through \`web\`
- \`leaf\` 1.0.0, GPL-3.0-only, through \`web\` > \`@acme/lib\`

</details>

<details>
<summary>1 package for development only</summary>

- \`tool\` 1.0.0, MIT

</details>

## Removed (1)

- \`gone\` 1.0.0

## Upgraded (1)
`)
  expect(text).not.toMatch(/\n{3}/)
})

test('no change is one sentence and one line', () => {
  const bom = aBom([{ purl: web, licenses: licensed('MIT') }])
  expect(renderDifference(differenceOf(bom, bom, refs), 'md')).toBe(
    '# acme: dependencies from v1.3.0 to v1.4.0\n\nacme v1.4.0 is made with the same 1 package as v1.3.0.\n\nNo changes; 1 package, 100 % with a known licence.\n',
  )
  expect(dependenciesSectionOf(differenceOf(bom, bom, refs)).lines).toEqual([])
})

test('a long list is cut with a count, and the command that has all of it is named', () => {
  const many = aBom(Array.from({ length: 1200 }, (_, at) => `pkg:npm/p${at}@1.0.0`))
  const text = renderDifference(differenceOf(aBom([]), many, refs), 'md', { limit: 10 })
  expect(text.match(/^- `p/gm)).toHaveLength(10)
  expect(text).toContain('- … and 1,190 more')
  expect(text).toContain('`waybill bom diff v1.3.0 v1.4.0 --json` has all of it.')
  expect(renderDifference(differenceOf(aBom([]), many), 'text')).toContain('… and 1,150 more')
})

test('a licence that is the whole of its terms is cut short', () => {
  const bom = aBom([{ purl: web, licenses: [{ license: { name: `GPL\n${'terms '.repeat(10_000)}` } }] }])
  const text = renderDifference(differenceOf(aBom([]), bom), 'md')
  expect(text).toContain('web` 1.0.0 is new and licensed GPL terms terms')
  expect(text.length).toBeLessThan(1500)
})

test('packages of several languages say which they are of', () => {
  const text = renderDifference(differenceOf(aBom([]), aBom(['pkg:npm/a@1', 'pkg:pypi/a@1'])), 'text')
  expect(text).toContain('  * a (JavaScript) 1\n  * a (Python) 1\n')
})

test('a path of many packages is told by its ends', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `pkg:npm/${name}@1.0.0`)
  const edges = Object.fromEntries(all.map((purl, at) => [purl, all.slice(at + 1, at + 2)]))
  const text = renderDifference(differenceOf(aBom([]), aBom(all, edges, all.slice(0, 1))), 'text')
  expect(text).toContain('f 1.0.0, through a > b > … > e\n')
  expect(text).toContain('e 1.0.0, through a > b > c > d\n')
})

test('the parts of the product are told by their number, and are in no list', () => {
  const part = (version: string) => ({
    purl: `pkg:npm/part@${version}`,
    properties: property('cdx:npm:package:path', 'packages/part'),
  })
  const text = renderDifference(differenceOf(aBom([part('1.0.0')]), aBom([part('1.1.0')])), 'md')
  expect(text).toContain('1 part of the product itself changed too.')
  expect(text).not.toContain('`part`')
})

test('the section of notes and notices tells what ships before what only development needs, and what needs a look once', () => {
  const section = dependenciesSectionOf(diff)
  expect(section).toMatchObject({ from: 'v1.3.0', to: 'v1.4.0', components: 8, licensed: 5, development: 3 })
  expect(section.lines).toEqual([
    'Part of the product: 2 new, 1 removed, 1 upgraded, 1 downgraded, 1 with another licence.',
    'Removed: `gone` 1.0.0.',
    'Upgraded: `web` 0.9.0 → 1.0.0.',
    'Back to an older version: `back` 2.0.0 → 1.0.0.',
    'Strong copyleft licences: `leaf` 1.0.0 is new and licensed GPL-3.0-only.',
    'Programs that run during installation: `leaf` 1.0.0 is new and runs a script of its own when it is installed.',
    'Another licence than before: `@acme/old` 1.0.0 is licensed ISC now; it was MIT.',
    'Older versions than before: `back` went back from 2.0.0 to 1.0.0.',
    'For development only, and not delivered: 1 new, 1 with other version changes.',
    '8 packages in all, 62 % with a known licence (40 % before).',
  ])
  expect(section.direct.map(({ change, name }) => `${change} ${name}`)).toEqual([
    'added tool',
    'removed gone',
    'upgraded web',
    'downgraded back',
    'changed both',
  ])
  expect(dependenciesSectionOf(diff, { limit: 1 }).lines).toContain('… and 3 more that need a closer look.')
})

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostilePieces) },
  fc.string({ maxLength: 3 }),
)
const line = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => `w${parts.join('')}w`)

/** A difference with a text of somebody else wherever one can be. */
function hostileDiff(take: () => string): BomDiff {
  const place = () => ({
    direct: false,
    scope: 'required' as const,
    via: [take(), `pkg:npm/${encodeURIComponent(take())}@1`],
  })
  const purl = () => `pkg:npm/${encodeURIComponent(take())}@${encodeURIComponent(take())}`
  const side = () => ({ ...diff.to, name: take(), version: take(), ref: take() })
  const listed = () => ({ purl: purl(), license: take(), beside: false, ...place(), own: false })
  const moved = () => ({ purl: purl(), from: take(), to: take(), ...place(), own: false })
  return {
    ...diff,
    from: side(),
    to: side(),
    added: [listed()],
    removed: [{ ...listed(), direct: true }],
    upgraded: [moved()],
    downgraded: [moved()],
    changed: [moved()],
    sets: [{ ...moved(), from: [take()], to: [take(), take()] }],
    licenses: [{ purl: purl(), from: take(), to: take(), ...place() }],
    flags: [{ purl: purl(), flag: 'deprecated', reason: `is deprecated: ${take()}`, ...place() }],
  }
}

test('no name, version, licence or reason changes what the Markdown is made of', () => {
  const shape = (text: string) =>
    text.split('\n').map((each) => {
      const { blocks, bold } = liveLine(each)
      return `${/^<\/?(?:details|summary)>/.test(each) ? 'fold' : blocks.join(' ')} ${bold} ${each === ''}`
    })
  const model = shape(
    renderDifference(
      hostileDiff(() => 'word'),
      'md',
      { limit: 50 },
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { minLength: 60, maxLength: 60 }), (texts) => {
      const next = [...texts]
      const text = renderDifference(
        hostileDiff(() => next.pop() ?? 'w'),
        'md',
      )
      expect(shape(text)).toEqual(model)
      for (const each of text.split('\n').filter((one) => !/^<\/?(?:details|summary)>/.test(one))) {
        // What stands between the names of a path is ours.
        const faults = liveLine(each).faults.filter((fault) => !/^> [`…]/.test(fault))
        expect({ each, faults }).toEqual({ each, faults: [] })
      }
      expect(withoutCode(text)).not.toMatch(closingOrder)
      expect(text).not.toMatch(runnerCommand)
    }),
    { numRuns: 100 },
  )
})

test('no name, version, licence or reason is a tag in HTML, a command or a control character', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 60, maxLength: 60 }), (texts) => {
      for (const format of ['html', 'text'] as const) {
        const next = [...texts]
        const text = renderDifference(
          hostileDiff(() => next.pop() ?? 'w'),
          format,
        )
        expect(text).not.toMatch(runnerCommand)
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
        if (format === 'html')
          expect(text.replace(/<\/?(?:section|h2|h3|ul|li|p|strong|code|details|summary)>/g, '')).not.toMatch(
            /[<>"']/,
          )
      }
    }),
    { numRuns: 100 },
  )
})

test('the lines of the section are inert in every format', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 60, maxLength: 60 }), (texts) => {
      const next = [...texts]
      for (const one of dependenciesSectionOf(hostileDiff(() => next.pop() ?? 'w')).lines) {
        expect(liveLine(renderInline('md', one, null)).faults).toEqual([])
        expect(renderInline('html', one, null).replace(/<\/?code>/g, '')).not.toMatch(/[<>"']/)
      }
    }),
    { numRuns: 100 },
  )
})

test('HTML is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'heading-level': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
  })
  for (const one of [diff, hostileDiff(() => hostilePieces.join(' '))]) {
    const html = renderDifference(one, 'html')
    const report = await validator.validateString(
      `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${html}</body></html>`,
    )
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  }
})
