import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { readNugetLock } from '../../../src/bom/lockfiles/nuget-lock.ts'

const text = readFileSync(new URL('../../fixtures/bom/nuget/packages.lock.json', import.meta.url), 'utf8')
const shop = () => readNugetLock({ path: 'src/Shop/packages.lock.json', text })
const read = (dependencies: unknown, version: unknown = 1) =>
  readNugetLock({ path: 'packages.lock.json', text: JSON.stringify({ version, dependencies }) })

test('trap 37: the target frameworks of a lockfile are joined: one component a version, all edges', () => {
  const { root, components, dependencies, incomplete, warnings } = shop()
  expect(root).toEqual({ name: null, version: null, license: undefined })
  expect(components.map(({ name, version, need }) => `${name} ${version} ${need}`)).toEqual([
    'Acme.Json 13.0.3 required',
    'Acme.Web 4.1.0.2 required',
    'Acme.Log 2.0.5 required',
    'Acme.Text 1.0.0 required',
    'acme.shop.core null required',
    'acme.shop.data null required',
    'Acme.Compat 5.0.0 required',
    'Acme.Text 1.1.0 required',
    'runtime.win.Acme.Text 1.0.0 required',
  ])
  expect(Object.fromEntries(dependencies)).toEqual({
    '': ['acme.json/13.0.3', 'acme.web/4.1.0.2', 'acme.shop.core/'],
    'acme.json/13.0.3': ['acme.compat/5.0.0'],
    'acme.web/4.1.0.2': ['acme.json/13.0.3', 'acme.log/2.0.5'],
    'acme.log/2.0.5': ['acme.text/1.0.0'],
    'acme.text/1.0.0': ['runtime.win.acme.text/1.0.0'],
    'acme.shop.core/': ['acme.json/13.0.3', 'acme.shop.data/'],
    'acme.shop.data/': ['acme.text/1.0.0'],
    'acme.compat/5.0.0': [],
    'acme.text/1.1.0': [],
    'runtime.win.acme.text/1.0.0': [],
  })
  expect([incomplete.size, warnings]).toEqual([0, []])
})

test('trap 37: a referenced project is a folder and no package', () => {
  expect(shop().components.find(({ name }) => name === 'acme.shop.core')).toMatchObject({
    version: null,
    source: { kind: 'folder' },
    hashes: [],
    properties: [],
  })
})

test('trap 37: names match without their case, and the case is kept', () => {
  const { components, dependencies } = read({
    net8: {
      'Acme.A': { type: 'Direct', resolved: '1.0.0', dependencies: { 'ACME.b': '1.0.0' } },
      'acme.B': { type: 'transitive', resolved: '1.0.0' },
    },
    net9: { 'ACME.A': { type: 'DIRECT', resolved: '1.0.0' } },
  })
  expect(components.map(({ name }) => name)).toEqual(['Acme.A', 'acme.B'])
  expect(dependencies.get('')).toEqual(['acme.a/1.0.0'])
  expect(dependencies.get('acme.a/1.0.0')).toEqual(['acme.b/1.0.0'])
})

test('the content hash is a property and no hash of a file', () => {
  const json = shop().components.find(({ name }) => name === 'Acme.Json')
  expect(json?.hashes).toEqual([])
  expect(json?.properties).toEqual([
    { name: 'waybill:nuget:content-hash', value: expect.stringMatching(/^[A-Za-z0-9+/]{86}==$/) },
  ])
})

test('a runtime may list its differences before its framework', () => {
  const { dependencies, incomplete } = read({
    'net8.0/win-x64': { A: { type: 'Direct', resolved: '1.0', dependencies: { B: '1.0' } } },
    'net8.0': { B: { type: 'Transitive', resolved: '1.0' } },
  })
  expect(dependencies.get('a/1.0')).toEqual(['b/1.0'])
  expect(incomplete.size).toBe(0)
})

test('a content hash that differs or is none is told', () => {
  const hash = (letter: string) => `${letter.repeat(86)}==`
  const { components, warnings } = read({
    net8: {
      A: { resolved: '1', contentHash: hash('A') },
      B: { resolved: '1' },
      C: { resolved: '1', contentHash: 'x' },
    },
    net9: { A: { resolved: '1', contentHash: hash('B') }, B: { resolved: '1', contentHash: hash('B') } },
  })
  expect(components.map(({ properties }) => properties.map(({ value }) => value))).toEqual([
    [hash('A')],
    [hash('B')],
    [],
  ])
  expect(warnings).toEqual([
    'packages.lock.json: C: its content hash is no SHA-512 in base64 and is left out.',
    'packages.lock.json: A: its content hash differs between target frameworks; the first stands.',
  ])
})

test('what a package asks for and the lockfile lacks leaves it incomplete, once told', () => {
  const target = { A: { resolved: '1', dependencies: { gone: '1' } } }
  const { incomplete, warnings } = read({ net8: target, net9: target })
  expect([...incomplete]).toEqual(['a/1'])
  expect(warnings).toEqual(['packages.lock.json: A asks for gone, which the lockfile lacks.'])
})

test('fields of a wrong type are passed over, and entries that are no packages are told', () => {
  const { components, warnings, incomplete } = read({
    net7: 7,
    net8: { A: 7, B: [], C: {}, D: { type: 7, resolved: {}, contentHash: [], dependencies: 'x' }, '': {} },
  })
  expect(components.map(({ key, version }) => [key, version])).toEqual([
    ['c/?', null],
    ['d/?', null],
  ])
  expect(warnings).toEqual(['packages.lock.json: an entry that is no package is left out.'])
  expect([...incomplete]).toEqual([''])
})

test.each(['__proto__', 'constructor', 'toString'])('a package may be called %s', (name) => {
  const { dependencies } = readNugetLock({
    path: 'packages.lock.json',
    text: `{"version":2,"dependencies":{"${name}":{"A":{"type":"Direct","resolved":"1","dependencies":{"${name}":"1"}},"${name}":{"resolved":"1"}}}}`,
  })
  expect(dependencies.get('a/1')).toEqual([`${name.toLowerCase()}/1`])
})

test.each([
  ['a truncated file', '{"version": 1,\n"dependencies": {', 2],
  ['another version', '{\n"version": 3, "dependencies": {}}', 2],
  ['a version of a wrong type', '{\n"version": "1", "dependencies": {}}', 2],
  ['no dependencies', '{"version": 1,\n"dependencies": []}', 2],
  ['no object', '7', 1],
  ['a merge conflict', '{\n<<<<<<< HEAD\n=======\n>>>>>>> main\n}', 2],
])('%s is refused with its line', async (_, broken, line) => {
  await expect(readLockfile({ path: 'packages.lock.json', text: broken })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: 'packages.lock.json', line },
  })
})

test('a byte order mark and Windows line ends are read', () => {
  expect(
    readNugetLock({ path: 'packages.lock.json', text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }).components,
  ).toHaveLength(9)
})

test('deep nesting crashes nothing', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  const nested = `{"version": 1, "dependencies": {"net8": {"A": {"resolved": "1", "dependencies": ${deep}}}}}`
  expect((await readLockfile({ path: 'packages.lock.json', text: nested })).components).toHaveLength(1)
})

test('every edge leads to a component, whatever the targets list', () => {
  const id = fc.constantFrom('A', 'a', 'B', 'C')
  const entry = fc.record({
    type: fc.constantFrom('Direct', 'Transitive', 'Project'),
    resolved: fc.constantFrom('1.0', '2.0'),
    dependencies: fc.dictionary(id, fc.constant('1')),
  })
  const targets = fc.dictionary(fc.constantFrom('net8', 'net8/win', 'net9'), fc.dictionary(id, entry))
  fc.assert(
    fc.property(targets, (all) => {
      const { components, dependencies } = read(all)
      const keys = new Set(components.map(({ key }) => key))
      expect(keys.size).toBe(components.length)
      for (const [from, edges] of dependencies)
        expect(edges.every((to) => keys.has(to) && to !== from)).toBe(true)
    }),
  )
})
