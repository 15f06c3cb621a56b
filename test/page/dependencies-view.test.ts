import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { dependenciesView } from '../../src/page/dependencies-view.ts'
import type { ReleaseBom } from '../../src/page/release-bom.ts'
import { openLanguage } from '../../src/page/words.ts'
import { english } from '../../src/page/words/english.ts'
import { someDependencies, someVulnerabilities } from '../builders/inside.ts'
import { aRelease } from '../builders/release.ts'
import { fileOf, siteOf } from './sites.ts'

type Dependencies = NonNullable<Release['dependencies']>
type Direct = Dependencies['direct'][number]

const site = { language: english }
const bom: ReleaseBom = {
  tag: 'v1.4.0',
  package: null,
  file: 'bom.cdx.json',
  spec: '1.6',
  bytes: 81_920,
  sha256: 'ab'.repeat(32),
  components: 117,
  unread: [],
}

function direct(change: Direct['change'], name: string, more: Partial<Direct> = {}): Direct {
  const [from, to] = [change === 'added' ? null : '1.0.0', change === 'removed' ? null : '2.0.0']
  return { change, purl: `pkg:npm/${name}`, name, from, to, development: false, ...more }
}

function withInside(dependencies: Partial<Dependencies> = {}, more: Partial<Release> = {}): Release {
  return aRelease({ dependencies: { ...someDependencies(), flags: [], ...dependencies }, ...more })
}

function told(release: Release) {
  return dependenciesView(site, release, null)?.dependencies
}

function pageOf(release: Release, ...boms: ReleaseBom[]): string {
  return fileOf(siteOf([release], { boms }), 'releases/1.4.0/index.html')
}

test('a release that tells nothing of its inside has nothing to show', () => {
  expect(dependenciesView(site, aRelease(), null)).toBeNull()
  expect(pageOf(aRelease())).not.toContain('inside-')
})

test('new comes first, then removed and upgraded, each with its versions, and what only development needs last', () => {
  const view = told(
    withInside({
      direct: [
        direct('upgraded', 'web'),
        direct('removed', 'gone'),
        direct('added', 'fresh'),
        direct('upgraded', 'linter', { development: true }),
        direct('changed', 'many', { from: '1.0.0, 2.0.0', to: '' }),
        direct('downgraded', 'back', { from: '2.0.0', to: '1.9.0' }),
      ],
    }),
  )
  expect(view?.groups.map(({ title, items: [item] }) => `${title}: ${item?.name} ${item?.versions}`)).toEqual(
    [
      'New: fresh 2.0.0',
      'Removed: gone 1.0.0',
      'Upgraded: web 1.0.0 → 2.0.0',
      'Back to an older version: back 2.0.0 → 1.9.0',
      'Other version changes: many 1.0.0, 2.0.0',
    ],
  )
  expect(view?.development?.items.map(({ name }) => name)).toEqual(['linter'])
})

test('how much changed is told with the release that it is compared with, and that nothing did', () => {
  const counts = { added: 2, removed: 1, upgraded: 31, downgraded: 0, changed: 1, sets: 2, licenses: 1 }
  const rest = { flags: 0, own: 0, same: 9 }
  expect(told(withInside({ counts: { ...counts, ...rest } }))?.summary).toBe(
    'Compared with v1.3.0: 2 new, 1 removed, 31 upgraded, 3 with other version changes, 1 with another licence.',
  )
  const none = { added: 0, removed: 0, upgraded: 0, downgraded: 0, changed: 0, sets: 0, licenses: 0 }
  expect(told(withInside({ counts: { ...none, ...rest }, direct: [] }))).toMatchObject({
    summary: 'Nothing inside changed since v1.3.0.',
    groups: [],
    attention: [],
    development: null,
    inAll: '11 packages in all, 10 with a known licence.',
  })
})

test('what needs a closer look is told by kind, and a kind without words by its name', () => {
  const flags = [
    { purl: 'pkg:npm/a@1', name: 'a', version: '1', flag: 'copyleft', reason: 'is licensed GPL-3.0-only' },
    { purl: 'pkg:npm/b@1', name: 'b', version: null, flag: 'of-tomorrow', reason: 'is odd' },
    { purl: 'pkg:npm/c@1', name: 'c', version: '3', flag: 'copyleft', reason: 'is licensed AGPL-3.0-only' },
  ]
  expect(told(withInside({ flags }))?.attention).toEqual([
    {
      title: 'Strong copyleft licence',
      items: [
        { name: 'a', versions: '1', reason: 'is licensed GPL-3.0-only' },
        { name: 'c', versions: '3', reason: 'is licensed AGPL-3.0-only' },
      ],
      more: null,
    },
    { title: 'of-tomorrow', items: [{ name: 'b', versions: '', reason: 'is odd' }], more: null },
  ])
})

test('of a thousand the first forty are listed, and the others counted', () => {
  const many = Array.from({ length: 1000 }, (_, index) => direct('added', `p${index}`))
  const [group] = told(withInside({ direct: many }))?.groups ?? []
  expect(group?.items).toHaveLength(40)
  expect(group?.more).toBe('960 more')
})

test('commits that update dependencies may have the title already', () => {
  const sections = [{ type: 'deps', title: 'Dependencies', changes: [] }]
  expect(told(withInside({}, { sections }))?.title).toBe('All dependencies')
  expect(told(withInside())?.title).toBe('Dependencies')
})

test('the page links to the bill of materials, and tells what it is and what is missing in it', () => {
  const page = pageOf(withInside(), { ...bom, unread: ['web/yarn.lock'] })
  expect(page).toContain('<a href="bom.cdx.json" download>Download bom.cdx.json</a>')
  expect(page).toContain('<a href="bom.cdx.json.sha256" download>Checksum file</a>')
  for (const text of ['CycloneDX 1.6', '82 kB', '117 components', 'ab'.repeat(32)])
    expect(page).toContain(text)
  expect(page).toContain('web/yarn.lock could not be read, so what it lists is missing here.')
})

test('sizes are whole numbers of what people say', () => {
  const sizeOf = (bytes: number) => dependenciesView(site, aRelease(), { ...bom, bytes })?.bom?.size
  expect([1, 999, 1000, 1499, 9_999_999, 10_000_000].map(sizeOf)).toEqual([
    '1 byte',
    '999 bytes',
    '1 kB',
    '1 kB',
    '10000 kB',
    '10 MB',
  ])
})

test('known vulnerabilities are told where the release has them', () => {
  const vulnerabilities = someVulnerabilities('1 fixed.', 'Fixed: `CVE-2026-1` in `left`.')
  const page = pageOf(aRelease({ vulnerabilities }))
  expect(page).toContain('Known vulnerabilities')
  expect(page).toContain('<code>CVE-2026-1</code>')
})

test('the index and the other releases tell nothing of it', () => {
  const other = aRelease({ version: '1.3.0', tag: 'v1.3.0', date: '2026-10-01T09:00:00Z' })
  const files = siteOf([withInside({ direct: [direct('added', 'unheard-of')] }), other], { boms: [bom] })
  for (const path of ['index.html', 'releases/1.3.0/index.html'])
    expect(fileOf(files, path)).not.toMatch(/unheard-of|bom\.cdx/)
})

test('hostile names, versions, reasons and paths stay text, and the page stays valid', async () => {
  const hostile = '"></code><script>alert(1)</script>'
  const release = withInside(
    {
      from: hostile,
      direct: [direct('upgraded', hostile, { from: hostile, to: hostile })],
      flags: [{ purl: hostile, name: hostile, version: hostile, flag: hostile, reason: hostile }],
    },
    { vulnerabilities: someVulnerabilities(hostile) },
  )
  const page = pageOf(release, { ...bom, unread: [hostile] })
  expect(page).not.toContain('<script>alert')
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const { results } = await validator.validateString(page, 'release.html')
  expect(results.flatMap(({ messages }) => messages.map((one) => `${one.line} ${one.ruleId}`))).toEqual([])
})

test('what changed is listed as the language of the site lists', async () => {
  const release = withInside({
    counts: { ...someDependencies().counts, added: 2, removed: 1 },
  })
  const language = await openLanguage('ja', {})
  const totals = dependenciesView({ language }, release, null)?.dependencies?.summary
  expect(totals).toMatch(/\d[^,]*、[^,]*\d/)
  expect(totals).not.toContain(', ')
})
