import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Component, LockfileReading } from '../../../src/bom/component.ts'
import { readBunLock, wantedByBun } from '../../../src/bom/lockfiles/bun-lock.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { npmRegistry } from '../../../src/bom/lockfiles/npm-resolved.ts'

const sri = `sha512-${Buffer.alloc(64, 7).toString('base64')}`

type Tuple = readonly unknown[]
const text = (packages: Readonly<Record<string, Tuple>>, more: object = {}) =>
  JSON.stringify({ lockfileVersion: 1, workspaces: { '': { name: 'shop' } }, packages, ...more })
const read = (packages: Readonly<Record<string, Tuple>>, more: object = {}) =>
  readBunLock({ path: 'bun.lock', text: text(packages, more) })
const npm = (id: string, info: object = {}): Tuple => [id, '', info, sri]
const asks = (dependencies: object, more: object = {}) => ({
  workspaces: { '': { name: 'shop', dependencies, ...more } },
})
const readText = (lockfile: string) => readLockfile({ path: 'bun.lock', text: lockfile })

const fixture = () =>
  readBunLock({
    path: 'bun.lock',
    text: readFileSync('test/fixtures/bom/bun/bun.lock', 'utf8'),
    manifest: readFileSync('test/fixtures/bom/bun/package.json', 'utf8'),
    beside: new Map([
      ['local-dir/package.json', '{"name":"@acme/local-dir","version":"1.1.0","license":"ISC"}'],
    ]),
  })
const find = ({ components }: LockfileReading, key: string): Component => {
  const found = components.find((one) => one.key === key)
  if (!found) throw new Error(`No ${key} among ${components.map((one) => one.key).join(', ')}`)
  return found
}
const valuesOf = (one: Component, name: string) =>
  one.properties.filter((property) => property.name === name).map(({ value }) => value)

test('the lockfile that Bun wrote has the edges that npm finds in what Bun installs, and those of other platforms', () => {
  const { components, dependencies, root, warnings } = fixture()
  // Bun records no version of what comes from no registry; npm reads them where they are installed.
  const unrecorded = new Map([
    ['from-git', '3.0.0'],
    ['local-tar', '1.0.0'],
  ])
  const labels = new Map(
    components.map(({ key, group, name, version }) => [
      key,
      `${group === null ? '' : `${group}/`}${name}@${version ?? unrecorded.get(name)}`,
    ]),
  )
  const label = (key: string) => labels.get(key) ?? `${root.name}@${root.version}`
  const edges = new Set(
    [...dependencies].flatMap(([key, to]) => to.map((one) => `${label(key)} > ${label(one)}`)),
  )
  const installed = readFileSync('test/fixtures/bom/bun/npm-ls.txt', 'utf8').trim().split('\n')
  expect([...edges].sort()).toEqual([...installed, 'shop@1.0.0 > fsevents@2.3.3'].sort())
  expect(warnings).toEqual([])
})

test('the lockfile that Bun wrote tells every kind of source apart', () => {
  const reading = fixture()
  expect(reading.root).toEqual({ name: 'shop', version: '1.0.0', license: 'Apache-2.0' })
  expect(find(reading, 'link:packages/a')).toMatchObject({
    group: '@acme',
    name: 'a',
    version: '0.1.0',
    source: { kind: 'folder' },
    path: 'packages/a',
  })
  expect(find(reading, '@acme/local-dir')).toMatchObject({
    version: '1.1.0',
    license: 'ISC',
    source: { kind: 'folder' },
    path: 'local-dir',
  })
  expect(find(reading, 'local-tar')).toMatchObject({ source: { kind: 'file', path: 'local-tar-1.0.0.tgz' } })
  expect(find(reading, 'local-tar').hashes).toHaveLength(1)
  expect(find(reading, 'from-git')).toMatchObject({
    source: {
      kind: 'git',
      url: 'git+https://git.example/acme/from-git.git',
      commit: '7c9df75b268685c63f3bd87133da57ad0c44f155',
    },
    hashes: [],
  })
  expect(find(reading, 'ms').source).toEqual({ kind: 'registry', url: null })
})

test('the lockfile that Bun wrote tells of aliases, patches, scripts that may run, and how a package is needed', () => {
  const reading = fixture()
  expect(find(reading, 'x')).toMatchObject({ name: 'ms', version: '2.0.0' })
  expect(valuesOf(find(reading, 'x'), 'waybill:npm:alias')).toEqual(['x'])
  expect(find(reading, 'once').hashes).toEqual([])
  expect(valuesOf(find(reading, 'once'), 'waybill:patched')).toEqual(['patches/once@1.4.0.patch'])
  expect(valuesOf(find(reading, 'fsevents'), 'waybill:install-script')).toEqual(['true'])
  const needs = ['ms', 'fsevents', 'wrappy', 'uuid', 'link:packages/b'].map((key) => find(reading, key).need)
  expect(needs).toEqual(['required', 'optional', 'development', 'development', 'required'])
})

test('the lockfile of version 0, which lists workspaces twice, reads alike', () => {
  const reading = readBunLock({
    path: 'bun.lock',
    text: readFileSync('test/fixtures/bom/bun/version-0/bun.lock', 'utf8'),
  })
  expect(reading.components.map(({ key }) => key)).toEqual([
    'link:packages/b',
    'ms',
    'once',
    'wrappy',
    'b/ms',
  ])
  expect(reading.dependencies.get('link:packages/b')).toEqual(['b/ms'])
})

test('trap 28: of two versions the nearest one is meant, and a scope and its name are one step of a path', () => {
  const { dependencies } = read(
    {
      '@s/p': npm('@s/p@1.0.0', { dependencies: { '@s/q': '1', ms: '1' } }),
      '@s/q': npm('@s/q@2.0.0', { dependencies: { ms: '2' } }),
      ms: npm('ms@2.0.0'),
      '@s/p/@s/q': npm('@s/q@1.0.0', { dependencies: { ms: '3' } }),
      '@s/p/ms': npm('ms@1.0.0'),
      '@s/p/@s/q/ms': npm('ms@3.0.0'),
    },
    asks({ '@s/p': '1', '@s/q': '2' }),
  )
  expect(Object.fromEntries(dependencies)).toEqual({
    '': ['@s/p', '@s/q'],
    '@s/p': ['@s/p/@s/q', '@s/p/ms'],
    '@s/q': ['ms'],
    ms: [],
    '@s/p/@s/q': ['@s/p/@s/q/ms'],
    '@s/p/ms': [],
    '@s/p/@s/q/ms': [],
  })
})

test('a workspace finds what is installed for it alone, and another whose name begins alike does not', () => {
  const { dependencies, incomplete } = read(
    {
      '@acme/a': ['@acme/a@workspace:packages/a'],
      '@acme/ab': ['@acme/ab@workspace:packages/ab'],
      '@acme/a/ms': npm('ms@1.0.0'),
    },
    {
      workspaces: {
        '': { name: 'shop' },
        'packages/a': { name: '@acme/a', version: '1.0.0', devDependencies: { ms: '1' } },
        'packages/ab': { name: '@acme/ab', dependencies: { '@acme/a': 'workspace:*', ms: '1' } },
      },
    },
  )
  expect(dependencies.get('')).toEqual(['link:packages/a', 'link:packages/ab'])
  expect(dependencies.get('link:packages/a')).toEqual(['@acme/a/ms'])
  expect(dependencies.get('link:packages/ab')).toEqual(['link:packages/a'])
  expect(incomplete).toEqual(new Set(['link:packages/ab']))
})

test('a package that depends on the project itself has an edge to it', () => {
  const { dependencies } = read(
    { shop: ['shop@root:', {}], a: npm('a@1.0.0', { peerDependencies: { shop: '*' } }) },
    asks({ a: '1' }),
  )
  expect(dependencies.get('a')).toEqual([''])
})

test.each([
  [['a@github:acme/a#c4ae2a1', {}, 'acme-a-c4ae2a1', sri], 'git+https://github.com/acme/a.git', 'c4ae2a1'],
  [
    ['a@git+ssh://git@git.example:acme/a.git#' + 'c'.repeat(40), {}, 'c'.repeat(40)],
    'git+ssh://git@git.example/acme/a.git',
    'c'.repeat(40),
  ],
  [['a@git+https://git.example/a.git#v1', {}, 'v1'], 'git+https://git.example/a.git', null],
])('a repository is told by its address and its commit: %j', (tuple, url, commit) => {
  const one = find(read({ a: tuple }), 'a')
  expect(one).toMatchObject({ name: 'a', version: null, hashes: [], source: { kind: 'git', url, commit } })
})

test('an address of a registry is told, and that of another host is an archive', () => {
  const reading = read({
    a: ['a@1.0.0', `https://${npmRegistry}/a/-/a-1.0.0.tgz`, {}, sri],
    b: ['b@1.0.0', 'https://npm.example/b/-/b-1.0.0.tgz', {}, sri],
    c: ['c@https://npm.example/c.tgz', {}, sri],
    d: ['d@link:d', {}],
  })
  expect(reading.components.map(({ source }) => source?.kind)).toEqual([
    'registry',
    'archive',
    'archive',
    'folder',
  ])
  expect(find(reading, 'c').hashes).toHaveLength(1)
})

test('a bundled package says so, and has neither address nor digest', () => {
  const reading = read({ a: npm('a@1.0.0'), 'a/b': ['b@1.0.0', '', { bundled: true }, ''] })
  const bundled = find(reading, 'a/b')
  expect([bundled.source, bundled.hashes]).toEqual([null, []])
  expect(valuesOf(bundled, 'cdx:npm:package:bundled')).toEqual(['true'])
})

test('an optional peer that is not there is no edge and no fault, and a peer that is needed is', () => {
  const { dependencies, incomplete, warnings } = read({
    a: npm('a@1.0.0', {
      peerDependencies: { p: '*' },
      optionalPeers: ['p'],
      optionalDependencies: { o: '1' },
    }),
    b: npm('b@1.0.0', { peerDependencies: { p: '*' } }),
  })
  expect([dependencies.get('a'), dependencies.get('b')]).toEqual([[], []])
  expect(incomplete).toEqual(new Set(['b']))
  expect(warnings).toEqual(['bun.lock: b asks for p, which the lockfile lacks.'])
})

test('trap 16: a production package that is a peer of development stays, and a peer of production is required', () => {
  const reading = read(
    {
      a: npm('a@1.0.0', { peerDependencies: { p: '*' } }),
      d: npm('d@1.0.0', { peerDependencies: { a: '*' } }),
      p: npm('p@1.0.0'),
    },
    asks({ a: '1' }, { devDependencies: { d: '1', p: '1' } }),
  )
  expect(reading.components.map(({ need }) => need)).toEqual(['required', 'development', 'required'])
})

test('a cycle ends with both edges, and what depends on itself has no such edge', () => {
  const { dependencies, warnings } = read({
    a: npm('a@1.0.0', { dependencies: { a: '1', b: '1' } }),
    b: npm('b@1.0.0', { dependencies: { a: '1' } }),
  })
  expect([dependencies.get('a'), dependencies.get('b')]).toEqual([['b'], ['a']])
  expect(warnings).toEqual(['bun.lock: a depends on itself; the edge is left out.'])
})

test('what the package.json asks for and the lockfile lacks makes the project incomplete', () => {
  const { incomplete, warnings } = readBunLock({
    path: 'bun.lock',
    text: text({}),
    manifest: '{"dependencies":{"ms":"2"}}',
  })
  expect(incomplete).toEqual(new Set(['']))
  expect(warnings).toEqual([
    'bun.lock: the package.json of the project asks for ms, which the lockfile lacks.',
  ])
})

test('the package.json of every folder is asked for, and of none outside', () => {
  const lockfile = [
    '{',
    '  "workspaces": {',
    '    "": {',
    '    },',
    '    "packages/a": {',
    '    },',
    '    "../outside": {',
    '    },',
    '  },',
    '  "packages": {',
    '    "ms": {',
    '    "x": ["@acme/x@file:local/x", {}],',
  ].join('\n')
  expect(wantedByBun({ path: 'bun.lock', text: lockfile })).toEqual([
    'packages/a/package.json',
    'local/x/package.json',
  ])
})

test('trap 28: commas after the last value and comments are read, and inside strings they stay', async () => {
  const { components, warnings } = await readText(
    [
      '// made by hand',
      '{ "lockfileVersion": 1, /* of the',
      'format */ "workspaces": { "": { "name": "a // b, ]", }, },',
      '"packages": { "ms": ["ms@2.0.0", "https://npm.example/\\"//,}/ms.tgz", { "os": [ "x", ], }, "", // end',
      '], }, }',
    ].join('\n'),
  )
  expect(components.map(({ key }) => key)).toEqual(['ms'])
  expect(warnings).toEqual([])
})

test('a text that is JSON already reads the same with commas after every last value', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', '__proto__', 'constructor', '@s/b'), fc.string()),
      (licence) => {
        const packages = Object.fromEntries(Object.keys(licence).map((name) => [name, npm(`${name}@1.0.0`)]))
        const json = text(packages, { overrides: licence })
        const plain = readBunLock({ path: 'bun.lock', text: json })
        const loose = readBunLock({ path: 'bun.lock', text: json.replace(/\}$/, ',} // end') })
        expect(loose).toEqual(plain)
      },
    ),
  )
})
