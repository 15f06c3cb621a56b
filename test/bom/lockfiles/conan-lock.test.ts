import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConanLock } from '../../../src/bom/lockfiles/conan-lock.ts'
import { conanReference } from '../../../src/bom/lockfiles/conan-reference.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { purlOf } from '../../../src/bom/purl.ts'

const path = 'conan.lock'
const readFixture = (name: string) =>
  readConanLock({ path, text: readFileSync(`test/fixtures/bom/conan/${name}.json`, 'utf8') })
const graph = (nodes: unknown) =>
  readConanLock({ path, text: JSON.stringify({ graph_lock: { nodes }, version: '0.4' }) })
const lists = (more: object) => readConanLock({ path, text: JSON.stringify({ version: '0.5', ...more }) })

test('version 1: nodes are components with their edges, the conanfile is the project', () => {
  const reading = readFixture('v1')
  expect(reading.root).toEqual({ name: 'shop', version: '1.4.0', license: undefined })
  expect(reading.components.map((one) => `${one.key} ${purlOf(one)} ${one.need}`)).toEqual([
    `1 pkg:conan/libcurl@8.11.1?channel=stable&rrev=${'1'.repeat(32)}&user=acme required`,
    `2 pkg:conan/zlib@1.3.1?rrev=${'4'.repeat(32)} required`,
    '3 pkg:conan/openssl@3.4.0 required',
    '4 pkg:conan/gtest@1.15.0 development',
    '5 pkg:conan/cmake@3.31.3 development',
    expect.stringMatching(/^python_requires:\S+ pkg:conan\/tools@0\.1\?.* development$/),
  ])
  expect([...reading.dependencies]).toEqual([
    ['', ['1', '2', '4']],
    ['1', ['2', '3', '5']],
    ['2', []],
    ['3', ['2']],
    ['4', []],
    ['5', []],
  ])
  expect(reading.warnings).toEqual([])
})

test('version 1: package id and package revision are properties, a revision of 0 is none', () => {
  const [curl, zlib] = readFixture('v1').components
  expect(curl?.properties).toEqual([
    { name: 'waybill:conan:package-id', value: '2'.repeat(40) },
    { name: 'waybill:conan:package-revision', value: '3'.repeat(32) },
  ])
  expect(zlib?.properties).toEqual([])
  expect(curl?.hashes).toEqual([])
})

test('version 1: the lockfile of a single package asks for what nothing else asks for', () => {
  const reading = graph({ '1': { ref: 'grpc/1.50.1', requires: ['2'] }, '2': { ref: 'zlib/1.3.1' } })
  expect(reading.dependencies.get('')).toEqual(['1'])
  expect(reading.components.map(({ need }) => need)).toEqual(['required', 'required'])
})

test('version 2: the lists hold every package, and nothing is claimed about edges', () => {
  const reading = readFixture('v2')
  expect(reading.components.map((one) => `${one.name} ${one.need}`)).toEqual([
    'zlib required',
    'libcurl required',
    'fmt required',
    'cmake development',
    'zlib development',
    'tools development',
  ])
  expect(new Set(reading.components.map(({ key }) => key)).size).toBe(6)
  expect(reading.dependencies).toEqual(new Map())
})

test.each([
  ['zlib/1.3.1', { user: null, channel: null, revision: null, time: null }],
  ['zlib/1.3.1@acme/stable', { user: 'acme', channel: 'stable' }],
  ['zlib/1.3.1@acme', { user: 'acme', channel: null }],
  ['zlib/1.3.1@_/_#0', { user: null, channel: null, revision: null }],
  ['zlib/1.3.1#abc%1733936244.862', { revision: 'abc', time: '1733936244.862' }],
  ['zlib/1.3.1@acme/stable#abc%17:def#fed', { user: 'acme', revision: 'abc', time: '17' }],
])('trap 40: the reference %s is taken apart, user, channel, revision and time', (text, expected) => {
  expect(conanReference(text)).toMatchObject({ name: 'zlib', version: '1.3.1', ...expected })
})

test.each(['zlib', '/1.0', 'zlib/', 'a/b/c', '', '#abc', null, 7])('%s names no package', (value) => {
  expect(conanReference(value)).toBeNull()
})

test('trap 40: when a recipe was made is a property', () => {
  expect(readFixture('v2').components[0]?.properties).toEqual([
    { name: 'waybill:conan:revision-time', value: '1733936244.862' },
  ])
})

test('wrong types in every field, missing nodes and names such as __proto__ are told', () => {
  const reading = graph({
    '0': { path: 'conanfile.txt', requires: ['1', '9', 7], build_requires: 'text' },
    '1': { ref: '__proto__/1', requires: ['1', '2'], context: [], package_id: {}, python_requires: ['?', 5] },
    '2': { ref: 'constructor/2', requires: ['1', '8'] },
    '3': { ref: ['x'] },
    '4': 'text',
  })
  expect(reading.components.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
  expect(reading.dependencies).toEqual(
    new Map([
      ['', ['1']],
      ['1', ['2']],
      ['2', ['1']],
    ]),
  )
  expect(reading.incomplete).toEqual(new Set(['', '1', '2']))
  const wrong = lists({ requires: [null, 'x', [], {}], build_requires: 'y', python_requires: { z: 1 } })
  expect(wrong.components).toEqual([])
  expect(wrong.incomplete).toEqual(new Set(['']))
  expect(wrong.warnings[0]).toBe('conan.lock: entry 1 of requires names no package and is left out.')
})

test.each([
  ['another version', '{\n"version": "0.9"}', 2],
  ['no version', '{}', 1],
  ['no graph', '{"version": "0.4",\n"graph_lock": []}', 2],
  ['a list', '[]', 1],
  ['a cut file', '{\n"requires": ["a/1', 2],
  ['a merge conflict', '{\n<<<<<<< HEAD\n=======\n>>>>>>> b\n}', 2],
  ['no text', '', 1],
])('%s is an error with its line', async (_, text, line) => {
  await expect(readLockfile({ path: `x/${path}`, text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: `x/${path}`, line },
  })
})
