import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { readPackageResolved } from '../../../src/bom/lockfiles/package-resolved.ts'
import { purlOf } from '../../../src/bom/purl.ts'

const path = 'Package.resolved'
const fixture = (name: string) => readFileSync(`test/fixtures/bom/swift/${name}.json`, 'utf8')
const readFixture = (name: string) => readPackageResolved({ path, text: fixture(name) })
const pins = (...list: unknown[]) =>
  readPackageResolved({ path, text: JSON.stringify({ pins: list, version: 2 }) })
const at = (location: string) =>
  pins({ identity: 'a', kind: 'remoteSourceControl', location, state: { version: '1.0.0' } }).components[0]

test('version 1: host, owner and repository name a package', () => {
  const reading = readFixture('v1')
  expect(reading.components.map(purlOf)).toEqual([
    'pkg:swift/git.example/acme/swift-log@1.6.2',
    'pkg:swift/git.example/acme/swift-cmark@2222222222222222222222222222222222222222',
  ])
  expect(reading.components.map(({ properties }) => properties)).toEqual([
    [{ name: 'waybill:swift:identity', value: 'Log' }],
    [
      { name: 'waybill:swift:branch', value: 'gfm' },
      { name: 'waybill:swift:identity', value: 'cmark-gfm' },
    ],
  ])
  expect(reading.dependencies).toEqual(new Map())
})

test('trap 39: a pin on a branch or a revision has its revision for a version', () => {
  expect(readFixture('v1').components[1]).toMatchObject({
    version: '2'.repeat(40),
    source: { kind: 'git', url: 'ssh://git@git.example/acme/swift-cmark.git', commit: '2'.repeat(40) },
  })
  expect(readFixture('v2').components[2]?.version).toBe('5'.repeat(40))
})

test('version 2: a repository of the machine itself has no address', () => {
  const reading = readFixture('v2')
  expect(reading.components.map(purlOf)).toEqual([
    'pkg:swift/git.example/Acme/group/Swift-NIO@2.77.0',
    'pkg:generic/local@1.0.0',
    'pkg:swift/git.example/acme/pinned@5555555555555555555555555555555555555555',
  ])
  expect(reading.warnings).toEqual([
    'Package.resolved: local: its repository has no public address; none is kept.',
  ])
  expect(JSON.stringify(reading)).not.toMatch(/ada|secret/)
})

test('version 3: a pin of a registry has scope and name', () => {
  const reading = readFixture('v3')
  expect(reading.components.map(purlOf)).toEqual([
    'pkg:swift/mona/LinkedList@1.2.0',
    'pkg:swift/git.example/acme/swift-log@1.6.2',
  ])
  expect(reading.components[0]?.source).toEqual({ kind: 'registry', url: null })
  expect(reading.components.every(({ properties }) => properties.length === 0)).toBe(true)
})

test.each([
  ['https://git.example/a.git', 'git.example', 'a'],
  ['https://git.example/x/y/%C3%A9/', 'git.example/x/y', 'é'],
  ['https://git.example/x/%zz', 'git.example/x', '%zz'],
  ['ssh://git@git.example:2222/x/y.git', 'git.example/x', 'y'],
  ['https://git.example/', null, 'a'],
  ['../a', null, 'a'],
  ['file:///srv/a', null, 'a'],
])('of the address %s group and name are %s and %s', (location, group, name) => {
  expect(at(location)).toMatchObject({ group, name })
})

test('the project is called as Package.swift says, else as its Xcode project', () => {
  const text = fixture('v3')
  const name = (manifest: string | null, where = path) =>
    readPackageResolved({ path: where, text, manifest }).root.name
  expect(name('let package = Package(\n    name: "Shop",\n    products: [])')).toBe('Shop')
  expect(name('let package = Package(name: "\\(x)")')).toBeNull()
  expect(name(null)).toBeNull()
  expect(name(null, 'ios/Shop.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved')).toBe(
    'Shop',
  )
})

test('wrong types in every field and pins without a name are told', () => {
  const reading = pins(
    null,
    {},
    { identity: 7, location: [], state: 'x' },
    { identity: '__proto__', kind: 'registry', state: { version: {} } },
    { identity: 'constructor', location: 'https://user:secret@git.example/x/y?token=secret', state: null },
    { identity: 'constructor', location: 'https://git.example/x/y', state: { version: '1' } },
  )
  expect(reading.components.map(({ key, name }) => [key, name])).toEqual([
    ['__proto__', '__proto__'],
    ['constructor', 'y'],
    ['constructor#5', 'y'],
  ])
  expect(reading.incomplete).toEqual(new Set(['']))
  expect(reading.warnings).toHaveLength(3)
  expect(JSON.stringify(reading)).not.toContain('secret')
})

test.each([
  ['another version', '{\n"pins": [],\n"version": 9}', 3],
  ['no version', '{"pins": []}', 1],
  ['no pins', '{\n"object": {},\n"version": 1}', 1],
  ['pins that are no list', '{"version": 2,\n"pins": {}}', 2],
  ['a list', '[]', 1],
  ['a cut file', '{\n"pins": [', 2],
  ['a merge conflict', '{\n<<<<<<< HEAD\n=======\n>>>>>>> b\n}', 2],
  ['no text', '', 1],
])('%s is an error with its line', async (_, text, line) => {
  await expect(readLockfile({ path: `x/${path}`, text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: `x/${path}`, line },
  })
})
