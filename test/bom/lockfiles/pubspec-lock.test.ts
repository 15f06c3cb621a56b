import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LockfileText } from '../../../src/bom/component.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { pubRegistry, readPubspecLock } from '../../../src/bom/lockfiles/pubspec-lock.ts'
import { purlOf } from '../../../src/bom/purl.ts'

const fixture = (name: string) =>
  readFileSync(`test/fixtures/bom/pub/${name}`, 'utf8').replaceAll('REGISTRY', pubRegistry)
const shop: LockfileText = {
  path: 'pubspec.lock',
  text: fixture('pubspec.lock'),
  manifest: fixture('pubspec.yaml'),
}
const read = (text: string, manifest: string | null = null) =>
  readPubspecLock({ path: 'pubspec.lock', text, manifest })
const entry = (name: string, more: string) => `packages:\n  ${name}:\n${more.replace(/^/gm, '    ')}\n`
const named = (key: string) => readPubspecLock(shop).components.find((one) => one.key === key)

test('hosted, git, folder and SDK packages are components, by what they are to the project', () => {
  const reading = readPubspecLock(shop)
  const commit = '0123456789abcdef0123456789abcdef01234567'
  expect(reading.components.map((one) => `${purlOf(one)} ${one.need}`)).toEqual([
    'pkg:pub/args@2.7.0 required',
    'pkg:pub/collection@1.19.10?repository_url=https:%2F%2Fpub.example%2F development',
    'pkg:pub/core@0.1.0 required',
    'pkg:pub/flutter@0.0.0 required',
    `pkg:pub/forked@1.0.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Facme%2Fforked.git%40${commit} required`,
    'pkg:pub/test@1.25.10 development',
  ])
  expect(reading.root).toEqual({ name: 'shop', version: '1.4.0+3', license: undefined })
  expect(reading.dependencies).toEqual(new Map([['', ['collection', 'core', 'flutter', 'forked', 'test']]]))
  expect(reading.warnings).toEqual([])
})

test('the sha256 of a hosted package is the digest of its archive', () => {
  expect(named('args')?.hashes).toEqual([{ algorithm: 'SHA-256', content: '1'.repeat(64) }])
  const wrong = read(entry('a', 'source: hosted\nversion: 1.0.0\ndescription:\n  name: a\n  sha256: abc'))
  expect(wrong.components[0]?.hashes).toEqual([])
  expect(wrong.warnings).toEqual(['pubspec.lock: a: the sha256 is no digest and is left out.'])
})

test('a part of an SDK comes from no registry', () => {
  expect(named('flutter')).toMatchObject({
    source: null,
    properties: [{ name: 'waybill:pub:sdk', value: 'flutter' }],
  })
})

test('a folder is told by its path as long as that is relative', () => {
  expect(named('core')).toMatchObject({ source: { kind: 'folder' }, path: '../core' })
  const outside = read(
    entry('a', 'source: path\nversion: 1.0.0\ndescription:\n  path: /home/ada/a\n  relative: false'),
  )
  expect(outside.components[0]).toMatchObject({ source: { kind: 'folder' }, path: 'a' })
  expect(JSON.stringify(outside)).not.toContain('ada')
})

test('versions are texts as they are written', () => {
  const [one] = read(entry('a', 'source: hosted\nversion: 1.10')).components
  expect(one?.version).toBe('1.10')
})

test('of a workspace the lockfile tells what the root asks for, and that is not all', () => {
  const reading = readPubspecLock({ ...shop, manifest: `${shop.manifest}workspace: [app]\n` })
  expect(reading.incomplete).toEqual(new Set(['']))
  expect(reading.components.map(({ need }) => need)).not.toContain('development')
})

test('an override counts as asked for where nobody can tell, and not where only others ask for it', () => {
  const text = entry('a', 'dependency: "direct overridden"\nsource: hosted\nversion: 1.0.0')
  expect(read(text).dependencies.get('')).toEqual(['a'])
  expect(read(text, 'name: shop\n').dependencies.get('')).toEqual([])
})

test('no credentials of an address are told', () => {
  const reading = readPubspecLock({
    ...shop,
    text: fixture('pubspec.lock').replace('https://pub.example', 'https://user:secret@pub.example'),
  })
  expect(JSON.stringify(reading)).not.toContain('secret')
  expect(reading.components[1]?.qualifiers).toEqual({ repository_url: 'https://pub.example/' })
})

test('wrong types in every field, names such as __proto__ and a manifest that is none are told', () => {
  const text = `packages:\n  __proto__: {source: hosted, version: [1], description: []}\n  constructor: {source: [], dependency: {}}\n  a/b: {version: 1}\n  c: text\n  git: {source: git, description: {url: nowhere}}\n`
  const reading = read(text, '- a list')
  expect(reading.components.map(({ key, version }) => [key, version])).toEqual([
    ['__proto__', null],
    ['constructor', null],
    ['git', null],
  ])
  expect(reading.incomplete).toEqual(new Set(['']))
  expect(reading.warnings).toHaveLength(5)
  expect(reading.components.map(purlOf)).toEqual(['pkg:pub/__proto__', 'pkg:pub/constructor', 'pkg:pub/git'])
})

test('a project without packages has none', () => {
  for (const text of ['packages: {}\nsdks:\n  dart: any\n', 'packages:\n'])
    expect(read(text)).toMatchObject({ components: [], dependencies: new Map([['', []]]) })
})

test.each([
  ['a cut file', 'packages:\n  a:\n    version: "1', 3],
  ['YAML that is no map', '- packages\n', 1],
  ['another list', 'sdks:\npackages: [a]\n', 2],
  ['aliases', 'packages:\n  a: &a {source: hosted}\n  b: *a\n', 3],
  ['a merge conflict', 'packages:\n<<<<<<< HEAD\n=======\n>>>>>>> b\n', 2],
  ['no text', '', 1],
])('%s is an error with its line', async (_, text, line) => {
  await expect(readLockfile({ path: 'x/pubspec.lock', text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: 'x/pubspec.lock', line },
  })
})

test('a text that is nested without end is an error', async () => {
  const text = `packages: ${'['.repeat(100_000)}`
  await expect(readLockfile({ path: 'pubspec.lock', text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
  })
})
