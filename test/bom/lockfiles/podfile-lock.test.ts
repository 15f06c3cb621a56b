import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { readPodfileLock } from '../../../src/bom/lockfiles/podfile-lock.ts'
import { purlOf } from '../../../src/bom/purl.ts'

const path = 'Podfile.lock'
const shop = { path, text: readFileSync('test/fixtures/bom/cocoapods/Podfile.lock', 'utf8') }
const read = (text: string) => readPodfileLock({ path, text })
const named = (key: string) => readPodfileLock(shop).components.find((one) => one.key === key)

test('pods are components, and a subspec is one with a subpath', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567'
  expect(readPodfileLock(shop).components.map(purlOf)).toEqual([
    'pkg:cocoapods/Analytics@3.6.9?repository_url=https:%2F%2Fgit.example%2Facme%2Fspecs.git',
    'pkg:cocoapods/Firebase@11.6.0#Core',
    'pkg:cocoapods/Firebase@11.6.0#CoreOnly',
    'pkg:cocoapods/FirebaseAnalytics@11.6.0',
    'pkg:cocoapods/FirebaseCore@11.6.0',
    'pkg:cocoapods/GoogleUtilities@8.0.2#NSData%2Bzlib',
    'pkg:cocoapods/Internal@0.3.0',
    `pkg:cocoapods/Patched@1.2.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Facme%2Fpatched.git%40${commit}`,
    'pkg:cocoapods/Remote@2.0.0',
  ])
})

test('edges are by pod and subspec, those of the project from DEPENDENCIES', () => {
  const { dependencies, incomplete, warnings } = readPodfileLock(shop)
  expect([...dependencies].filter(([, to]) => to.length > 0)).toEqual([
    ['', ['Analytics', 'Firebase/Core', 'Internal', 'Patched', 'Remote']],
    ['Firebase/Core', ['Firebase/CoreOnly', 'FirebaseAnalytics']],
    ['Firebase/CoreOnly', ['FirebaseCore']],
    ['FirebaseAnalytics', ['FirebaseCore', 'GoogleUtilities/NSData+zlib']],
    ['Patched', ['Remote']],
  ])
  expect(dependencies.get('FirebaseCore')).toEqual([])
  expect(incomplete).toEqual(new Set())
  expect(warnings).toEqual([])
})

test('the checksum of a specification is a property and no digest', () => {
  expect(named('Firebase/Core')).toMatchObject({
    hashes: [],
    properties: [{ name: 'waybill:cocoapods:spec-checksum', value: '2'.repeat(40) }],
  })
})

test('folders, git repositories and single specifications are told apart', () => {
  expect(named('Internal')).toMatchObject({ source: { kind: 'folder' }, path: '../internal' })
  expect(named('Patched')?.source).toMatchObject({ kind: 'git', commit: expect.stringMatching(/^0123/) })
  expect(named('Remote')).toMatchObject({
    source: null,
    properties: [{ name: 'waybill:cocoapods:podspec', value: 'https://files.example/remote.podspec' }],
  })
  const local = read(
    'PODS:\n  - A (1)\n  - B (1)\nEXTERNAL SOURCES:\n  A:\n    :podspec: ../a/A.podspec\n  B:\n    :http: https://user:secret@files.example/b.zip\n',
  )
  expect(local.components.map(({ source }) => source)).toEqual([
    { kind: 'file', path: '../a/A.podspec' },
    { kind: 'archive', url: 'https://files.example/b.zip' },
  ])
})

test('paths of the machine that wrote the lockfile are not told', () => {
  const reading = read(
    'PODS:\n  - A (1)\n  - B (1)\nEXTERNAL SOURCES:\n  A:\n    :path: /Users/ada/A\n  B:\n    :podspec: ~/ada/B.podspec\n',
  )
  expect(reading.components.map(({ path: folder, source }) => [folder, source])).toEqual([
    ['A', { kind: 'folder' }],
    ['', { kind: 'file', path: 'B.podspec' }],
  ])
  expect(reading.warnings).toHaveLength(2)
  expect(JSON.stringify(reading)).not.toContain('ada')
})

test('no credentials of an address are told', () => {
  expect(JSON.stringify(readPodfileLock(shop))).not.toContain('secret')
  expect(JSON.stringify([...readPodfileLock(shop).dependencies])).not.toContain('secret')
})

test('the default repository needs no qualifier under any of its names', () => {
  const [github, cdn] = [['github', 'com'].join('.'), ['cdn', 'cocoapods', 'org'].join('.')]
  for (const name of ['trunk', `https://${github}/CocoaPods/Specs.git`, `https://${cdn}/`]) {
    const [one] = read(`PODS:\n  - A (1)\nSPEC REPOS:\n  "${name}":\n    - A\n`).components
    expect(one).toMatchObject({ source: { kind: 'registry', url: null } })
    expect(one?.qualifiers).toBeUndefined()
  }
  const local = read('PODS:\n  - A (1)\nSPEC REPOS:\n  "file:///Users/ada/specs":\n    - A\n')
  expect(local.components[0]?.source).toBeNull()
  expect(JSON.stringify(local)).not.toContain('ada')
})

test('cycles stay, an edge to itself goes, a missing pod makes its asker incomplete', () => {
  const reading = read(
    'PODS:\n  - A (1):\n    - B\n    - A/Sub\n  - A/Sub (1):\n    - A\n  - B (1):\n    - B\n    - C (~> 2)\nDEPENDENCIES:\n  - A\n  - D\n',
  )
  expect([...reading.dependencies]).toEqual([
    ['', ['A']],
    ['A', ['B', 'A/Sub']],
    ['A/Sub', ['A']],
    ['B', []],
  ])
  expect(reading.incomplete).toEqual(new Set(['', 'B']))
  expect(reading.warnings).toEqual([
    'Podfile.lock: the project asks for D, which the lockfile lacks.',
    'Podfile.lock: B depends on itself; the edge is left out.',
    'Podfile.lock: B asks for C, which the lockfile lacks.',
  ])
})

test('wrong types in every field and names such as __proto__ are told', () => {
  const reading = read(
    'PODS:\n  - __proto__ (1)\n  - constructor\n  - [x]\n  - {a: 1, b: 2}\n  - D (2): text\n  - " (3)"\nDEPENDENCIES:\n  - [y]\n  - __proto__\nSPEC REPOS: [z]\nEXTERNAL SOURCES:\n  D: {":path": []}\nCHECKOUT OPTIONS: 1\nSPEC CHECKSUMS: text\n',
  )
  expect(reading.components.map(({ key, version }) => [key, version])).toEqual([
    ['__proto__', '1'],
    ['constructor', null],
    ['D', '2'],
  ])
  expect(reading.dependencies.get('')).toEqual(['__proto__'])
  expect(reading.components.every(({ properties }) => properties.length === 0)).toBe(true)
  expect(reading.warnings).toHaveLength(5)
})

test('a project without pods has none', () => {
  const reading = read('PODFILE CHECKSUM: abc\n\nCOCOAPODS: 1.16.2\n')
  expect(reading).toMatchObject({ components: [], dependencies: new Map([['', []]]) })
})

test.each([
  ['a cut file', 'PODS:\n  - "A (1', 2],
  ['PODS that are no list', 'COCOAPODS: 1\nPODS: {a: b}\n', 2],
  ['no map', '- PODS\n', 1],
  ['aliases', 'PODS:\n  - &a A (1)\n  - *a\n', 3],
  ['a merge conflict', 'PODS:\n<<<<<<< HEAD\n=======\n>>>>>>> b\n', 2],
  ['no text', '', 1],
])('%s is an error with its line', async (_, text, line) => {
  await expect(readLockfile({ path: `x/${path}`, text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: `x/${path}`, line },
  })
})
