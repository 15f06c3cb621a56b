import { expect, test } from 'vitest'
import { differenceOf } from '../../src/bom/difference.ts'
import { aBom, licensed, property, type Written } from './recorded-bom.ts'

type Components = readonly (Written | string)[]

/** The flags from some components to others, as `flag: reason`. */
function flags(from: Components, to: Components): string[] {
  return differenceOf(aBom(from), aBom(to)).flags.map(({ flag, reason }) => `${flag}: ${reason}`)
}

const other = 'pkg:npm/other@1.0.0'
const a = (license: string | null, more: Record<string, unknown> = {}): Written => ({
  purl: 'pkg:npm/a@1.0.0',
  licenses: license === null ? [] : licensed(license),
  ...more,
})

test('a new package under a strong copyleft licence is flagged where the product needs it', () => {
  expect(flags([other], [other, a('GPL-3.0-only')])).toEqual(['copyleft: is new and licensed GPL-3.0-only'])
  expect(flags([other], [other, a('GPL-3.0-only', { scope: 'optional' })])).toHaveLength(1)
  expect(flags([other], [other, a('GPL-3.0-only', { scope: 'excluded' })])).toEqual([])
  expect(flags([other], [other, a('GPL-3.0-only OR MIT')])).toEqual([])
})

test('an exception for linking and the LGPL make a weak flag, and no weak one follows a strong one', () => {
  expect(flags([other], [other, a('GPL-2.0-only WITH Classpath-exception-2.0')])).toEqual([
    'weak-copyleft: is new and licensed GPL-2.0-only WITH Classpath-exception-2.0',
  ])
  expect(flags([other], [other, a('LGPL-3.0-only')])).toEqual([
    'weak-copyleft: is new and licensed LGPL-3.0-only',
  ])
  expect(flags([a('GPL-3.0-only')], [a('LGPL-3.0-only')])).toEqual([
    'license-changed: is licensed LGPL-3.0-only now; it was GPL-3.0-only',
  ])
})

test('a package that had the licence before is not flagged again with its next version', () => {
  const next = { ...a('GPL-3.0-or-later'), purl: 'pkg:npm/a@1.1.0' }
  expect(flags([a('GPL-3.0-only')], [next])).toEqual([
    'license-changed: is licensed GPL-3.0-or-later now; it was GPL-3.0-only',
  ])
})

test('a licence that turns into copyleft, or is known for the first time, says so once', () => {
  expect(flags([a('MIT')], [a('AGPL-3.0-only')])).toEqual([
    'copyleft: is licensed AGPL-3.0-only now; it was MIT',
  ])
  expect(flags([a(null)], [a('AGPL-3.0-only')])).toEqual([
    'copyleft: is licensed AGPL-3.0-only, which was not known before',
  ])
})

test('a licence that is no longer known, or another one, is flagged where the product needs the package', () => {
  expect(flags([a('MIT')], [a(null)])).toEqual(['license-unknown: names no licence any more; it was MIT'])
  expect(flags([a('MIT')], [a('BUSL-1.1')])).toEqual([
    'license-changed: is licensed BUSL-1.1 now; it was MIT',
  ])
  expect(flags([a(null)], [a('MIT')])).toEqual([])
  const excluded = { scope: 'excluded' }
  expect(flags([a('MIT', excluded)], [a('BUSL-1.1', excluded)])).toEqual([])
})

test('a development package with copyleft that the product needs now says both', () => {
  expect(flags([a('GPL-3.0-only', { scope: 'excluded' })], [a('GPL-3.0-only')])).toEqual([
    'copyleft: is licensed GPL-3.0-only, and the product needs it now',
    'now-production: was there for development only; the product needs it now',
  ])
})

test('a script that runs on installation is flagged when it is new, for development too', () => {
  const script = { properties: property('waybill:install-script') }
  expect(flags([other], [other, a('MIT', { ...script, scope: 'excluded' })])).toEqual([
    'install-script: is new and runs a script of its own when it is installed',
  ])
  const next = { ...a('MIT', script), purl: 'pkg:npm/a@1.1.0' }
  expect(flags([a('MIT')], [next])).toEqual([
    'install-script: runs a script of its own when it is installed, which it did not before',
  ])
  expect(flags([a('MIT', script)], [next])).toEqual([])
})

test('trap 49: another digest under the same version is flagged, a further algorithm is not', () => {
  const hashed = (...hashes: [string, string][]) =>
    a('MIT', { hashes: hashes.map(([alg, content]) => ({ alg, content })) })
  expect(flags([hashed(['SHA-512', 'aa'])], [hashed(['SHA-512', 'bb'])])).toEqual([
    'changed-content: has other content than before under the same version: its SHA-512 digest changed',
  ])
  expect(flags([hashed(['SHA-512', 'aa'])], [hashed(['SHA-512', 'AA'], ['SHA-1', 'cc'])])).toEqual([])
  expect(flags([hashed(['SHA-1', 'aa'])], [hashed(['SHA-512', 'bb'])])).toEqual([])
})

const git = (commit: string) => `pkg:npm/a@1.0.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fa.git%40${commit}`

test('another commit under the same version is flagged', () => {
  expect(flags([git('1'.repeat(40))], [git('2'.repeat(40))])).toEqual([
    'changed-content: has other content than before under the same version: commit 222222222222, was 111111111111',
  ])
})

test('a source that is no registry is flagged when a package is new or moves there, and not again', () => {
  expect(flags(['pkg:npm/a@1.0.0'], [git('1'.repeat(40))])).toEqual([
    'source: is taken from the git repository https://git.example/a.git',
  ])
  const later = 'pkg:npm/a@1.1.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fa.git%402222222'
  expect(flags([git('1'.repeat(40))], [later])).toEqual([])
  expect(flags([git('1'.repeat(40))], ['pkg:npm/a@1.1.0'])).toEqual([])
  expect(flags([], ['pkg:npm/a@1.0.0?download_url=https://x.example/a.zip'])).toEqual([
    'source: is downloaded from https://x.example/a.zip',
  ])
  expect(flags([], ['pkg:npm/a@1.0.0?file_name=a.tgz'])).toEqual(['source: is the local file a.tgz'])
  expect(flags([], ['pkg:pypi/a@1.0.0?file_name=a.whl'])).toEqual([])
})

test('another registry is flagged the first time, and again for a package that moves there', () => {
  const at = (name: string, host = 'npm.acme.example') =>
    `pkg:npm/${name}@1.0.0?download_url=https://${host}/${name}/-/${name}-1.0.0.tgz`
  const flag = 'registry: comes from the registry at npm.acme.example'
  expect(flags([other], [other, at('a')])).toEqual([flag])
  expect(flags([at('b')], [at('b'), at('a')])).toEqual([])
  expect(flags([at('b'), 'pkg:npm/a@1.0.0'], [at('b'), at('a')])).toEqual([flag])
  expect(flags([], ['pkg:maven/org.acme/a@1?repository_url=https://maven.acme.example/x'])).toEqual([
    'registry: comes from the registry at maven.acme.example',
  ])
})

test('a downgrade and a deprecation are flagged, a known deprecation is not', () => {
  expect(flags(['pkg:npm/a@2.0.0'], ['pkg:npm/a@1.9.0'])).toEqual([
    'downgrade: went back from 2.0.0 to 1.9.0',
  ])
  const deprecated = { properties: property('waybill:deprecated', `  use\n b ${'!'.repeat(300)}`) }
  const [flag = ''] = flags([other], [other, a('MIT', deprecated)])
  expect(flag).toMatch(/^deprecated: is deprecated: use b !+…$/)
  expect(flag.length).toBeLessThan(240)
  expect(flags([a('MIT', deprecated)], [a('MIT', deprecated)])).toEqual([])
})

test('the first package of a publisher is flagged with the number of the others, a known publisher is not', () => {
  const known = 'pkg:npm/%40known/a@1.0.0'
  expect(
    flags(
      [known],
      [known, 'pkg:npm/%40fresh/b@1.0.0', 'pkg:npm/%40fresh/a@1.0.0', 'pkg:npm/%40known/b@1.0.0'],
    ),
  ).toEqual(['publisher: is the first package of @fresh (1 more is new too)'])
  expect(
    flags(['pkg:maven/org.acme.a/a@1'], ['pkg:maven/org.acme.a/a@1', 'pkg:maven/org.acme.b/b@1']),
  ).toEqual([])
  expect(flags(['pkg:maven/io.github.a/a@1'], ['pkg:maven/io.github.b/b@1'])).toEqual([
    'publisher: is the first package of io.github.b',
  ])
  expect(flags([known], [known, { purl: 'pkg:npm/%40fresh/a@1.0.0', scope: 'excluded' }])).toEqual([])
  expect(flags([], [known])).toEqual([])
})

test('the most pressing flags come first, and each tells where its package stands', () => {
  const lib = 'pkg:npm/lib@1.0.0'
  const gpl = a('GPL-3.0-only', { properties: property('waybill:install-script') })
  const diff = differenceOf(aBom([lib]), aBom([lib, gpl], { [lib]: [gpl.purl] }, [lib]))
  expect(diff.flags).toMatchObject([
    { flag: 'copyleft', purl: gpl.purl, direct: false, via: [lib], scope: 'required' },
    { flag: 'install-script', purl: gpl.purl, via: [lib] },
  ])
})
