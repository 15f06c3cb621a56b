import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPackageLock } from '../../../src/bom/lockfiles/package-lock.ts'
import { compose, dependsOn, find, packageLock, valuesOf } from '../cyclonedx.ts'
import { npmRegistry } from '../../../src/bom/lockfiles/npm-resolved.ts'

const digest = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const entry = (name: string, version: string, more: object = {}) => ({
  version,
  resolved: `https://` + npmRegistry + `/${name}/-/${name.split('/').at(-1)}-${version}.tgz`,
  integrity: digest,
  ...more,
})
const read = (packages: Readonly<Record<string, object>>) => readPackageLock(packageLock(packages))
const edges = (packages: Readonly<Record<string, object>>, key = '') => read(packages).dependencies.get(key)
const ref = 'pkg:npm/shop@1.0.0'
const root = (more: object = {}) => ({ name: 'shop', version: '1.0.0', ...more })

test('trap 1: an alias is the package that it stands for, and says what it is called', async () => {
  const { json } = await compose([
    packageLock({
      '': root({ dependencies: { x: 'npm:ms@2', ms: '2' } }),
      'node_modules/ms': entry('ms', '2.0.0'),
      'node_modules/x': entry('ms', '2.0.0', { name: 'ms' }),
    }),
  ])
  expect(json.components.map((each) => each.purl)).toEqual(['pkg:npm/ms@2.0.0'])
  expect(dependsOn(json, ref)).toEqual(['pkg:npm/ms@2.0.0'])
  expect(valuesOf(find(json, 'pkg:npm/ms@2.0.0'), 'waybill:npm:alias')).toEqual(['x'])
})

test('trap 3: of two versions the nearest one is meant', () => {
  const packages = {
    '': root({ dependencies: { a: '1', ms: '2' } }),
    'node_modules/a': entry('a', '1.0.0', { dependencies: { ms: '1', b: '1' } }),
    'node_modules/a/node_modules/ms': entry('ms', '1.0.0'),
    'node_modules/b': entry('b', '1.0.0', { dependencies: { ms: '2' } }),
    'node_modules/ms': entry('ms', '2.0.0'),
  }
  expect(edges(packages)).toEqual(['node_modules/a', 'node_modules/ms'])
  expect(edges(packages, 'node_modules/a')).toEqual(['node_modules/a/node_modules/ms', 'node_modules/b'])
  expect(edges(packages, 'node_modules/b')).toEqual(['node_modules/ms'])
})

test('trap 6: a workspace is the folder that its link leads to, with its development packages', async () => {
  const { json } = await compose([
    packageLock({
      '': root({ workspaces: ['packages/*'] }),
      'node_modules/@acme/a': { resolved: 'packages/a', link: true },
      'node_modules/ab': { resolved: 'packages/ab', link: true },
      'node_modules/ms': entry('ms', '2.0.0', { dev: true }),
      'packages/a': {
        name: '@acme/a',
        version: '0.1.0',
        devDependencies: { ms: '2' },
        dependencies: { ab: '*' },
      },
      'packages/a/node_modules/only-a': entry('only-a', '1.0.0'),
      'packages/ab': { dependencies: { 'only-a': '*' } },
    }),
  ])
  expect(dependsOn(json, ref)).toEqual(['pkg:npm/%40acme/a@0.1.0', 'pkg:npm/ab'])
  expect(dependsOn(json, 'pkg:npm/%40acme/a@0.1.0')).toEqual(['pkg:npm/ab', 'pkg:npm/ms@2.0.0'])
  const workspace = find(json, 'pkg:npm/%40acme/a@0.1.0')
  expect(workspace).toMatchObject({ type: 'library', group: '@acme', name: 'a', scope: 'required' })
  expect(workspace.externalReferences).toBeUndefined()
  expect(valuesOf(workspace, 'cdx:npm:package:path')).toEqual(['packages/a'])
  expect(valuesOf(find(json, 'pkg:npm/ab'), 'waybill:version')).toEqual(['not in the lockfile'])
  // packages/ab is beside packages/a and not in it: what is installed for a alone is not there for ab.
  expect(dependsOn(json, 'pkg:npm/ab')).toEqual([])
  expect(json.compositions.find(({ aggregate }) => aggregate === 'incomplete')?.dependencies).toEqual([
    'pkg:npm/ab',
  ])
})

test('a folder that is linked and no workspace belongs to whoever asks for it', () => {
  const packages = {
    '': root({ workspaces: ['packages/*'] }),
    'lib/x': { version: '1.0.0' },
    'node_modules/a': { resolved: 'packages/a', link: true },
    'node_modules/x': { resolved: 'lib/x', link: true },
    'packages/a': { version: '1.0.0', dependencies: { x: 'file:../../lib/x' } },
  }
  expect(edges(packages)).toEqual(['packages/a'])
  expect(edges(packages, 'packages/a')).toEqual(['lib/x'])
})

test('a folder beside the project sees nothing of what the project has installed', () => {
  const packages = {
    '': root({ dependencies: { beside: 'file:../beside', ms: '2' } }),
    '../beside': { version: '1.0.0', dependencies: { ms: '1' } },
    '../beside/node_modules/ms': entry('ms', '1.0.0'),
    'node_modules/beside': { resolved: '../beside', link: true },
    'node_modules/ms': entry('ms', '2.0.0'),
  }
  expect(edges(packages)).toEqual(['../beside', 'node_modules/ms'])
  expect(edges(packages, '../beside')).toEqual(['../beside/node_modules/ms'])
  const { '../beside/node_modules/ms': _, ...without } = packages
  expect(read(without).incomplete).toEqual(new Set(['../beside']))
})

test('a link that leads nowhere leaves its dependant incomplete', () => {
  const { incomplete, warnings } = read({
    '': root({ dependencies: { a: '*' } }),
    'node_modules/a': { resolved: 'packages/gone', link: true },
  })
  expect(incomplete).toEqual(new Set(['']))
  expect(warnings).toEqual(['package-lock.json: the project asks for a, which the lockfile lacks.'])
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'trap 8: a package may be called %s',
  async (name) => {
    const text = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': root({ dependencies: JSON.parse(`{"${name}": "1"}`) }),
        [`node_modules/${name}`]: entry(name, '1.0.0', { license: name }),
      },
    })
    const { json } = await compose([{ path: 'package-lock.json', text }])
    expect(dependsOn(json, ref)).toEqual([`pkg:npm/${name}@1.0.0`])
    expect(find(json, `pkg:npm/${name}@1.0.0`).licenses).toEqual([
      { license: { name, acknowledgement: 'declared' } },
    ])
  },
)

test('trap 17: a peer is an edge, an optional peer or optional dependency that is not there is none', () => {
  const packages = {
    '': root({ dependencies: { a: '1' }, optionalDependencies: { gone: '1' } }),
    'node_modules/a': entry('a', '1.0.0', {
      peerDependencies: { b: '1', constructor: '1', there: '1' },
      peerDependenciesMeta: { constructor: { optional: true }, there: { optional: true } },
    }),
    'node_modules/b': entry('b', '1.0.0', { peer: true }),
    'node_modules/there': entry('there', '1.0.0', { dev: true }),
  }
  const { dependencies, incomplete, warnings } = read(packages)
  expect(dependencies.get('node_modules/a')).toEqual(['node_modules/b', 'node_modules/there'])
  expect(incomplete).toEqual(new Set())
  expect(warnings).toEqual([])
})

test('an unmet peer is told and leaves its package incomplete', () => {
  const { incomplete, warnings } = read({
    '': root(),
    'node_modules/a': entry('a', '1.0.0', { peerDependencies: { b: '1' } }),
  })
  expect(incomplete).toEqual(new Set(['node_modules/a']))
  expect(warnings).toEqual(['package-lock.json: node_modules/a asks for b, which the lockfile lacks.'])
})

test('what a name means in both lists is optional', () => {
  expect(
    read({ '': root({ dependencies: { a: '1' }, optionalDependencies: { a: '1' } }) }).incomplete.size,
  ).toBe(0)
})

test('only the project and its folders have development packages', () => {
  const packages = {
    '': root(),
    'node_modules/a': entry('a', '1.0.0', { devDependencies: { b: '1' } }),
    'node_modules/b': entry('b', '1.0.0'),
  }
  expect(edges(packages, 'node_modules/a')).toEqual([])
})

test('trap 18: a cycle ends and has both its edges', () => {
  const packages = {
    '': root({ dependencies: { a: '1' } }),
    'node_modules/a': entry('a', '1.0.0', { dependencies: { b: '1' } }),
    'node_modules/b': entry('b', '1.0.0', { dependencies: { a: '1' } }),
  }
  expect(edges(packages, 'node_modules/a')).toEqual(['node_modules/b'])
  expect(edges(packages, 'node_modules/b')).toEqual(['node_modules/a'])
})

test('trap 19: a package that depends on itself is told and has no such edge', () => {
  const { dependencies, warnings, incomplete } = read({
    '': root(),
    'node_modules/a': entry('a', '1.0.0', { dependencies: { a: '1' } }),
  })
  expect(dependencies.get('node_modules/a')).toEqual([])
  expect(incomplete.size).toBe(0)
  expect(warnings).toEqual(['package-lock.json: node_modules/a depends on itself; the edge is left out.'])
})

test('trap 11: a git dependency names its commit, has a vcs reference and claims no digest', async () => {
  const commit = 'c'.repeat(40)
  const { json } = await compose([
    packageLock({
      '': root(),
      'node_modules/a': {
        version: '1.0.0',
        resolved: `git+ssh://git@github.com/acme/a.git#${commit}`,
        integrity: digest,
      },
    }),
  ])
  expect(json.components).toHaveLength(1)
  expect(json.components[0]).toMatchObject({
    purl: `pkg:npm/a@1.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40github.com%2Facme%2Fa.git%40${commit}`,
    externalReferences: [{ type: 'vcs', url: `git+ssh://git@github.com/acme/a.git#${commit}` }],
  })
  expect(json.components[0]?.hashes).toBeUndefined()
})

test('trap 12: a file is no package of the registry, and its path stays relative', async () => {
  const { json, warnings } = await compose([
    packageLock({
      '': root(),
      'node_modules/a': entry('a', '1.0.0', { resolved: 'file:vendor/a b-1.0.0.tgz' }),
      'node_modules/b': entry('b', '1.0.0', { resolved: 'file:C:\\Users\\zoe\\b.tgz' }),
      'node_modules/c': entry('c', '1.0.0', { resolved: 'file:../up/c.tgz' }),
    }),
  ])
  expect(json.components.map((each) => [each.purl, each.externalReferences?.[0]?.url])).toEqual([
    ['pkg:npm/a@1.0.0?file_name=a%20b-1.0.0.tgz', './vendor/a%20b-1.0.0.tgz'],
    ['pkg:npm/b@1.0.0?file_name=b.tgz', './b.tgz'],
    ['pkg:npm/c@1.0.0?file_name=c.tgz', '../up/c.tgz'],
  ])
  expect(warnings).toHaveLength(1)
})

test('another registry is told by its address, and an address may be missing', async () => {
  const { json } = await compose([
    packageLock({
      '': root(),
      'node_modules/a': entry('a', '1.0.0', { resolved: 'https://npm.acme.example/a/-/a-1.0.0.tgz' }),
      'node_modules/b': { version: '1.0.0', integrity: digest },
    }),
  ])
  expect(json.components[0]?.purl).toBe(
    'pkg:npm/a@1.0.0?download_url=https:%2F%2Fnpm.acme.example%2Fa%2F-%2Fa-1.0.0.tgz',
  )
  const bare = find(json, 'pkg:npm/b@1.0.0')
  expect(bare.hashes).toHaveLength(1)
  expect(bare.externalReferences).toBeUndefined()
  expect(valuesOf(bare, 'bsi:component:filename')).toEqual(['b-1.0.0.tgz'])
})

test('trap 13: a bundled package is marked and needs no digest', async () => {
  const { json } = await compose([
    packageLock({ '': root(), 'node_modules/a/node_modules/b': { version: '1.0.0', inBundle: true } }),
  ])
  expect(valuesOf(find(json, 'pkg:npm/b@1.0.0'), 'cdx:npm:package:bundled')).toEqual(['true'])
  expect(valuesOf(find(json, 'pkg:npm/b@1.0.0'), 'bsi:component:filename')).toEqual([])
})

test('a digest of the wrong length is told and left out', () => {
  const { components, warnings } = read({
    '': root(),
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-AAAA' },
  })
  expect(components[0]?.hashes).toEqual([])
  expect(warnings).toEqual([
    'package-lock.json: node_modules/a: the integrity holds a SHA-512 of 3 bytes, which is left out.',
  ])
})

test('a package with an install script and a deprecated one say so, without what is secret', () => {
  const { components } = read({
    '': root(),
    'node_modules/a': entry('a', '1.0.0', {
      hasInstallScript: true,
      deprecated: 'use https://user:secret@acme.example/b',
    }),
    'node_modules/b': entry('b', '1.0.0', { hasInstallScript: 'yes', deprecated: false }),
  })
  expect(components.map(({ properties }) => properties)).toEqual([
    [
      { name: 'waybill:install-script', value: 'true' },
      { name: 'waybill:deprecated', value: 'use https://acme.example/b' },
    ],
    [],
  ])
})

test('trap 20: a lockfile that lacks what package.json asks for is stale', () => {
  const {
    incomplete,
    warnings,
    root: project,
  } = readPackageLock({
    ...packageLock({ '': root() }),
    manifest: '\uFEFF{"name": "@acme/shop", "version": "2.0.0", "devDependencies": {"ms": "2"}}',
  })
  expect(project).toMatchObject({ name: '@acme/shop', version: '2.0.0' })
  expect(incomplete).toEqual(new Set(['']))
  expect(warnings).toEqual(['package-lock.json: package.json asks for ms, which the lockfile lacks.'])
})

test('a manifest that cannot be read is told, and the lockfile names the project', () => {
  const { root: project, warnings } = readPackageLock({ ...packageLock({ '': root() }), manifest: '{' })
  expect(project).toMatchObject({ name: 'shop', version: '1.0.0' })
  expect(warnings).toHaveLength(1)
})

test('a project without packages has a lockfile without entries', () => {
  const { components, incomplete, root: project } = read({})
  expect(components).toEqual([])
  expect(incomplete.size).toBe(0)
  expect(project).toEqual({ name: 'shop', version: null, license: undefined })
})

test('a byte order mark and Windows line ends are read, the mark is told', () => {
  const { text } = packageLock({ '': root() })
  const { warnings, root: project } = readPackageLock({
    path: 'package-lock.json',
    text: '\uFEFF' + text.replaceAll('\n', '\r\n'),
  })
  expect(project.name).toBe('shop')
  expect(warnings).toEqual(['package-lock.json: starts with a byte order mark, which is left out.'])
})

const good = '{\n  "lockfileVersion": 3,\n  "packages": {\n    "": {}\n  }\n}\n'

test.each([
  ['an empty file', '', 1, 'lockfile is empty.'],
  ['a blank file', '\n\n', 1, 'lockfile is empty.'],
  [
    'a merge conflict',
    good.replace('    "": {}', '<<<<<<< ours\n    "": {}\n=======\n>>>>>>> theirs'),
    4,
    'unresolved merge conflict',
  ],
  ['a file that ends too early', good.slice(0, 44), 3, 'ends too early'],
  ['a file that ends in a string', '{\n "a', 2, 'not JSON'],
  ['a stray comma', good.replace('{}', '{},'), 5, 'not JSON'],
  ['a missing comma', good.replace('3,', '3'), 3, 'not JSON'],
  ['a word', good.replace('{}', '{yes}'), 4, 'not JSON'],
  ['a number with a zero', good.replace('3', '0003x'), 2, 'not JSON'],
  ['text after the end', good + 'more', 7, 'not JSON'],
  ['a wrong bracket', good.replace('{}', '{]'), 4, 'not JSON'],
  ['a list', '[]', 1, 'not a JSON object'],
  ['lockfileVersion 5', good.replace('3', '5'), 2, 'lockfileVersion 5; Waybill reads 1, 2 and 3'],
  ['lockfileVersion 4', good.replace('3', '4'), 2, 'lockfileVersion 4; Waybill reads 1, 2 and 3'],
  ['a quoted lockfileVersion', good.replace('3', '"3"'), 2, 'lockfileVersion "3"'],
  ['no lockfileVersion', '{"packages": {}}', 1, 'no lockfileVersion'],
  ['no packages', good.replace('"packages"', '"things"'), 1, 'no "packages" object'],
  ['an entry that is a text', good.replace('{}', '"x"'), 4, 'is not an object'],
  ['an entry without a name', good.replace('""', '"node_modules/"'), 4, 'names no folder'],
])('%s is refused with its line', (_, text, line, message) => {
  const attempt = () => readPackageLock({ path: 'a/package-lock.json', text })
  expect(attempt).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'a/package-lock.json', line } }),
  )
  expect(attempt).toThrow(message)
})

test('wherever a lockfile is cut, it is refused with a line that it has', () => {
  const { text } = packageLock({
    '': root(),
    'node_modules/a': entry('a\\"', '1.0.0', { dev: true, n: [-1.5e3, null] }),
  })
  fc.assert(
    fc.property(fc.nat({ max: text.length - 2 }), (length) => {
      const cut = text.slice(0, length)
      let line = 0
      try {
        readPackageLock({ path: 'package-lock.json', text: cut })
      } catch (error) {
        line = (error as { at: { line: number } }).at.line
      }
      expect(line).toBe(cut.trim() === '' ? 1 : cut.trimEnd().split('\n').length)
    }),
  )
})

test('trap 48: ten thousand packages, a deep chain and a wide one are read', () => {
  const packages: Record<string, object> = { '': root() }
  for (let at = 0; at < 10_000; at += 1)
    packages[`node_modules/p${at}`] = entry(`p${at}`, '1.0.0', {
      dependencies: { [`p${(at + 1) % 10_000}`]: '1' },
    })
  let folder = ''
  for (let at = 0; at < 200; at += 1) {
    folder += `${at === 0 ? '' : '/'}node_modules/d${at}`
    packages[folder] = entry(`d${at}`, '1.0.0', { dependencies: { d0: '1', p1: '1' } })
  }
  const { components, dependencies, incomplete } = read(packages)
  expect(components).toHaveLength(10_200)
  expect(dependencies.get(folder)).toEqual(['node_modules/d0', 'node_modules/p1'])
  expect(incomplete.size).toBe(0)
})
