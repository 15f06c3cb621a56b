import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LockfileReading } from '../../../src/bom/component.ts'
import { readPackageLock } from '../../../src/bom/lockfiles/package-lock.ts'

interface Listed {
  name: string
  version?: string
  extraneous?: boolean
  dependencies?: Record<string, Listed>
}

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/bom/npm-1/${name}`, import.meta.url), 'utf8')
const digest = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const package1 = (version: string, more: object = {}) => ({ version, integrity: digest, ...more })
const read = (dependencies: object, manifest: object | null = {}, more: object = {}) =>
  readPackageLock({
    path: 'package-lock.json',
    text: JSON.stringify({
      name: 'shop',
      version: '1.0.0',
      lockfileVersion: 1,
      requires: true,
      dependencies,
      ...more,
    }),
    manifest: manifest && JSON.stringify({ name: 'shop', version: '1.0.0', ...manifest }),
  })
const component = (reading: LockfileReading, key: string) =>
  reading.components.find((each) => each.key === key)

function edgesOf({ root, components, dependencies }: LockfileReading): string[] {
  const names = new Map([['', `${root.name}@${root.version}`]])
  for (const { key, group, name, version, source } of components)
    names.set(key, `${group ? `${group}/` : ''}${name}@${source?.kind === 'folder' ? '' : (version ?? '')}`)
  const edges = [...dependencies].flatMap(([from, targets]) =>
    targets.map((to) => `${names.get(from)} > ${names.get(to)}`),
  )
  return [...new Set(edges)].sort()
}

/** What npm lists, by the names under which it lists folders: version 1 does not know what they are called. */
function listedBy(text: string): string[] {
  const edges = new Set<string>()
  const folders = new Set(['@acme/a', 'ab', 'tool'])
  const label = (key: string, { name, version }: Listed) =>
    folders.has(key) ? `${key}@` : `${name}@${version ?? ''}`
  const walk = (from: string, { dependencies = {} }: Listed): void => {
    for (const [key, child] of Object.entries(dependencies)) {
      // What is not there is listed without a name, what only a peer asks for as if the project did.
      if (!child.name || child.extraneous) continue
      edges.add(`${from} > ${label(key, child)}`)
      walk(label(key, child), child)
    }
  }
  walk('@acme/shop@1.4.0', JSON.parse(text) as Listed)
  return [...edges].sort()
}

test.each([
  ['1', 'npm-ls-1.json'],
  ['2', 'npm-ls-2.json'],
  ['3', 'npm-ls-2.json'],
])('edges of lockfile version %s are those that npm itself lists', (version, list) => {
  const reading = readPackageLock({
    path: 'package-lock.json',
    text: fixture(`package-lock-${version}.json`),
    manifest: fixture('package.json'),
  })
  const peers = ['loose-envify@1.4.0 > js-tokens@4.0.0', 'react@18.3.1 > loose-envify@1.4.0']
  const ours = edgesOf(reading).filter((edge) => version !== '1' || !peers.includes(edge))
  expect(ours).toEqual(listedBy(fixture(list)))
  expect(reading.incomplete).toEqual(new Set())
  expect(reading.warnings).toEqual([])
})

test('the three versions of one lockfile have the same packages, needs and digests', () => {
  const [first, ...others] = ['1', '2', '3'].map((version) =>
    readPackageLock({
      path: 'package-lock.json',
      text: fixture(`package-lock-${version}.json`),
      manifest: fixture('package.json'),
    })
      .components.filter(({ source }) => source?.kind !== 'folder')
      .map(({ key, group, name, version: number, need, hashes, source }) => ({
        key,
        group,
        name,
        version: number,
        need,
        hashes,
        source,
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  )
  for (const other of others) expect(other).toEqual(first)
})

test('trap 5: versions that stand in nested packages alone are there, and the nearest one is meant', () => {
  const reading = read(
    {
      a: package1('1.0.0', {
        requires: { ms: '1', b: '1' },
        dependencies: { ms: package1('1.0.0'), b: package1('1.0.0', { requires: { ms: '1' } }) },
      }),
      ms: package1('2.0.0'),
    },
    { dependencies: { a: '1', ms: '2' } },
  )
  expect(reading.dependencies).toEqual(
    new Map([
      ['', ['node_modules/a', 'node_modules/ms']],
      ['node_modules/a', ['node_modules/a/node_modules/ms', 'node_modules/a/node_modules/b']],
      ['node_modules/a/node_modules/ms', []],
      ['node_modules/a/node_modules/b', ['node_modules/a/node_modules/ms']],
      ['node_modules/ms', []],
    ]),
  )
})

test('a version may be an alias, an archive, a folder or a git address', () => {
  const commit = 'c'.repeat(40)
  const reading = read({
    short: package1('npm:@acme/ms@2.0.0'),
    pad: package1('file:vendor/pad-1.3.0.tgz'),
    far: package1('https://acme.example/far-2.0.0-rc.1.tgz?token=secret'),
    odd: package1('https://acme.example/latest.tgz'),
    tool: { version: 'file:tools/tool', requires: { ms: '1' }, dependencies: { ms: package1('1.0.0') } },
    git: { version: `git+ssh://git@git.example/acme/git.git#${commit}`, from: 'git' },
    hub: { version: `github:acme/hub#${commit}` },
  })
  const of = (key: string) => {
    const { group, name, version, source, hashes } = component(reading, key) ?? expect.unreachable(key)
    return [group, name, version, source, hashes.length]
  }
  expect(of('node_modules/short')).toEqual(['@acme', 'ms', '2.0.0', { kind: 'registry', url: null }, 1])
  expect(component(reading, 'node_modules/short')?.properties).toEqual([
    { name: 'waybill:npm:alias', value: 'short' },
  ])
  expect(of('node_modules/pad')).toEqual([
    null,
    'pad',
    '1.3.0',
    { kind: 'file', path: 'vendor/pad-1.3.0.tgz' },
    1,
  ])
  expect(of('node_modules/far')).toEqual([
    null,
    'far',
    '2.0.0-rc.1',
    { kind: 'archive', url: 'https://acme.example/far-2.0.0-rc.1.tgz' },
    1,
  ])
  expect(component(reading, 'node_modules/odd')?.version).toBeNull()
  expect(of('tools/tool')).toEqual([null, 'tool', null, { kind: 'folder' }, 0])
  expect(reading.dependencies.get('tools/tool')).toEqual(['tools/tool/node_modules/ms'])
  expect(of('node_modules/git')).toEqual([
    null,
    'git',
    null,
    { kind: 'git', url: 'git+ssh://git@git.example/acme/git.git', commit },
    0,
  ])
  expect(component(reading, 'node_modules/hub')?.source).toMatchObject({ kind: 'git', commit })
  expect(JSON.stringify(reading)).not.toContain('secret')
})

test('development, optional and bundled packages say so, and development wins over optional', () => {
  const { components } = read({
    a: package1('1.0.0', { dev: true, optional: true }),
    b: package1('1.0.0', { optional: true, bundled: true }),
    c: package1('1.0.0'),
  })
  expect(components.map(({ need, properties }) => [need, properties])).toEqual([
    ['development', []],
    ['optional', [{ name: 'cdx:npm:package:bundled', value: 'true' }]],
    ['required', []],
  ])
})

test('without a manifest nobody knows what the project asks for', () => {
  const { dependencies, incomplete, warnings, root } = read({ a: package1('1.0.0') }, null)
  expect(dependencies).toEqual(new Map([['node_modules/a', []]]))
  expect(incomplete).toEqual(new Set(['']))
  expect(warnings).toEqual([
    'package-lock.json: only a package.json beside it could tell what the project asks for.',
  ])
  expect(root).toEqual({ name: 'shop', version: '1.0.0', license: undefined })
})

test('what the manifest asks for and the lockfile lacks is told, but for peers and options', () => {
  const { incomplete, warnings } = read(
    {},
    {
      dependencies: { gone: '1' },
      optionalDependencies: { option: '1' },
      peerDependencies: { peer: '1' },
    },
  )
  expect(incomplete).toEqual(new Set(['']))
  expect(warnings).toEqual(['package-lock.json: the project asks for gone, which the lockfile lacks.'])
})

test('a shrinkwrap without a version is one of version 1, and one without requires tells no edges', () => {
  const reading = readPackageLock({
    path: 'npm-shrinkwrap.json',
    text: '{"name": "shop", "dependencies": {"a": {"version": "1.0.0", "dependencies": {"b": {"version": "2.0.0"}}}}}',
    manifest: '{"dependencies": {"a": "1"}}',
  })
  expect(reading.components.map(({ key }) => key)).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
  ])
  expect(reading.dependencies).toEqual(new Map([['', ['node_modules/a']]]))
})

test('a project without packages has a lockfile without dependencies', () => {
  const { components, warnings } = readPackageLock({
    path: 'package-lock.json',
    text: '{"lockfileVersion": 1}',
    manifest: '{}',
  })
  expect(components).toEqual([])
  expect(warnings).toEqual([])
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a package may be called %s',
  (name) => {
    const { components, dependencies, warnings } = readPackageLock({
      path: 'package-lock.json',
      text: `{"lockfileVersion": 1, "dependencies": {"${name}": {"version": "1.0.0", "requires": {"${name}": "1"}}}}`,
      manifest: `{"dependencies": {"${name}": "1"}, "peerDependencies": {"${name}": "1"}}`,
    })
    expect(components.map((each) => each.name)).toEqual([name])
    expect(dependencies.get('')).toEqual([`node_modules/${name}`])
    expect(warnings).toHaveLength(1)
  },
)

test('a folder on the machine of whoever wrote the lockfile is called by its last part', () => {
  const reading = read({ a: { version: 'file:/home/zoe/secret/a' }, b: { version: 'file:../up/b' } })
  expect(reading.components.map(({ key, path }) => [key, path])).toEqual([
    ['a', 'a'],
    ['../up/b', '../up/b'],
  ])
  expect(JSON.stringify([reading.components, reading.warnings])).not.toContain('zoe')
})

test('a manifest cannot make the project a link or an installed package', () => {
  const { root, dependencies } = read({ a: package1('1.0.0') }, { link: true, dependencies: { a: '1' } })
  expect(root.name).toBe('shop')
  expect(dependencies.get('')).toEqual(['node_modules/a'])
})

test.each([
  ['dependencies that are a list', '{"lockfileVersion": 1,\n"dependencies": []}', 2, 'not an object'],
  ['a package that is a text', '{"lockfileVersion": 1, "dependencies": {\n"a": "1"}}', 2, 'not an object'],
  ['a nested null', '{"dependencies": {"a": {"dependencies": {\n"b": null}}}}', 2, 'not an object'],
  ['a path as a name', '{"dependencies": {\n"../../a": {}}}', 2, 'a name that is none'],
  ['a name without a name', '{"dependencies": {\n"@acme/": {}}}', 2, 'a name that is none'],
  ['a name of two parts', '{"dependencies": {\n"a/b": {}}}', 2, 'a name that is none'],
  ['packages without a version', '{"packages": {}, "dependencies": {}}', 1, 'no lockfileVersion'],
])('%s is refused with its line', (_, text, line, message) => {
  const attempt = () => readPackageLock({ path: 'package-lock.json', text })
  expect(attempt).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'package-lock.json', line } }),
  )
  expect(attempt).toThrow(message)
})

test('nesting beyond any path is refused and ends no process', () => {
  const text = `{"lockfileVersion":1,${'"dependencies":{"a":{'.repeat(20_000)}${'}}'.repeat(20_000)}}`
  expect(() => readPackageLock({ path: 'package-lock.json', text })).toThrow('a name that is none')
})

test('whatever the fields of a package are, it is read or refused', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  const fields = fc.record(
    {
      version: value,
      resolved: value,
      integrity: value,
      requires: value,
      dependencies: value,
      dev: value,
      bundled: value,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fields), (dependencies) => {
      try {
        const { components } = read(dependencies)
        expect(new Set(components.map(({ key }) => key)).size).toBe(components.length)
      } catch (error) {
        expect(error).toMatchObject({ code: 'LOCKFILE_INVALID' })
      }
    }),
  )
})
