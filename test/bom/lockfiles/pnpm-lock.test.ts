import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Component, LockfileReading } from '../../../src/bom/component.ts'
import { readPnpmLock, wantedByPnpm } from '../../../src/bom/lockfiles/pnpm-lock.ts'

const sri = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const resolution = `resolution: {integrity: ${sri}}`

const read = (text: string, manifest: object | null = null, beside: Readonly<Record<string, object>> = {}) =>
  readPnpmLock({
    path: 'pnpm-lock.yaml',
    text,
    manifest: manifest === null ? null : JSON.stringify(manifest),
    beside: new Map(Object.entries(beside).map(([path, json]) => [path, JSON.stringify(json)])),
  })

const fixture = (folder: string) => {
  const at = `test/fixtures/bom/${folder}/`
  return readPnpmLock({
    path: 'pnpm-lock.yaml',
    text: readFileSync(`${at}pnpm-lock.yaml`, 'utf8'),
    manifest: readFileSync(`${at}package.json`, 'utf8'),
    beside: new Map([
      ['packages/a/package.json', '{"name":"@acme/a","version":"0.1.0","license":"ISC"}'],
      ['packages/b/package.json', '{"name":"b","version":"0.2.0"}'],
    ]),
  })
}

const nameOf = ({ group, name }: Component) => (group === null ? name : `${group}/${name}`)
/** As `pnpm ls` is written down in the fixtures: folders have no version there. */
const label = (one: Component) =>
  one.source?.kind === 'folder' || one.version === null ? nameOf(one) : `${nameOf(one)}@${one.version}`
const edgesOf = ({ components, dependencies, root }: LockfileReading) => {
  const labels = new Map(components.map((one) => [one.key, label(one)]))
  const from = (key: string) => labels.get(key) ?? root.name ?? ''
  return new Set([...dependencies].flatMap(([key, to]) => to.map((one) => `${from(key)} > ${from(one)}`)))
}
const find = ({ components }: LockfileReading, key: string): Component => {
  const found = components.find((one) => one.key === key)
  if (!found) throw new Error(`No ${key} among ${components.map((one) => one.key).join(', ')}`)
  return found
}
const valuesOf = (one: Component, name: string) =>
  one.properties.filter((property) => property.name === name).map(({ value }) => value)
const nine = (rest: string) => `lockfileVersion: '9.0'\n${rest}`

describe.each([
  ['pnpm-5', 'pnpm 7', ['shop > b']],
  ['pnpm-6', 'pnpm 8', ['shop > b']],
  ['pnpm-9', 'pnpm 12', ['shop > b', 'shop > is-number@7.0.0']],
])('the lockfile in %s, which %s wrote', (folder, _, more) => {
  const reading = fixture(folder)

  test('has the edges that pnpm itself lists, and those to every workspace and to what pnpm needs', () => {
    const listed = readFileSync(`test/fixtures/bom/${folder}/pnpm-ls.txt`, 'utf8').trim().split('\n')
    expect([...edgesOf(reading)].sort()).toEqual([...listed, ...more].sort())
    expect(reading.warnings).toEqual([])
    expect(reading.incomplete.size).toBe(0)
    expect(reading.root).toEqual({ name: 'shop', version: '1.0.0', license: 'Apache-2.0' })
  })

  test('has both peer variants of one version as two keys with the same name and version', () => {
    const variants = reading.components.filter(({ name }) => name === 'use-sync-external-store')
    expect(variants.map(({ key, version }) => [key, version])).toEqual([
      ['use-sync-external-store@1.2.0', '1.2.0'],
      ['use-sync-external-store@1.2.0#2', '1.2.0'],
    ])
    expect(variants.map(({ key }) => reading.dependencies.get(key))).toEqual([
      ['react@17.0.2'],
      ['react@18.2.0'],
    ])
  })

  test('names an alias by its real name, and says what it is called', () => {
    expect(valuesOf(find(reading, 'ms@2.0.0'), 'waybill:npm:alias')).toEqual(['x'])
    expect(reading.components.some(({ name }) => name === 'x')).toBe(false)
  })

  test('claims no digest for a patched package', () => {
    const once = find(reading, 'once@1.4.0')
    expect(once.hashes).toEqual([])
    expect(valuesOf(once, 'waybill:patched')).toHaveLength(1)
    expect(find(reading, 'wrappy@1.0.2').hashes).toHaveLength(1)
  })

  test('tells folders, files and the registry apart', () => {
    expect(find(reading, 'link:packages/a')).toMatchObject({
      group: '@acme',
      name: 'a',
      version: '0.1.0',
      license: 'ISC',
      source: { kind: 'folder' },
      path: 'packages/a',
      need: 'required',
    })
    expect(find(reading, 'link:linked')).toMatchObject({ name: 'linked', version: null, path: 'linked' })
    const local = reading.components.find(({ name }) => name === 'local-dir')
    expect(local).toMatchObject({ group: '@acme', source: { kind: 'folder' }, hashes: [], path: 'local-dir' })
    expect(find(reading, 'local-tar@1.0.0').source).toEqual({ kind: 'file', path: 'local-tar-1.0.0.tgz' })
    expect(find(reading, 'ms@2.1.3').source).toEqual({ kind: 'registry', url: null })
  })

  test('says how each package is needed, by what reaches it', () => {
    const needs = Object.fromEntries(reading.components.map(({ key, need }) => [key, need]))
    expect(needs['js-tokens@4.0.0']).toBe('required')
    expect(needs['fsevents@2.3.3']).toBe('optional')
    expect(needs['wrappy@1.0.2']).toBe('development')
    expect(needs['uuid@3.4.0']).toBe('development')
  })
})

test('trap 22: a patch is told by its file where the lockfile names it', () => {
  const patches = ['pnpm-5', 'pnpm-6'].map((folder) =>
    valuesOf(find(fixture(folder), 'once@1.4.0'), 'waybill:patched'),
  )
  expect(patches).toEqual([['patches/once@1.4.0.patch'], ['patches/once@1.4.0.patch']])
})

test.each(['pnpm-5', 'pnpm-6'])(
  'the flags that pnpm wrote into %s agree with what reaches a package',
  (folder) => {
    const text = readFileSync(`test/fixtures/bom/${folder}/pnpm-lock.yaml`, 'utf8')
    const development = [...text.matchAll(/^ {2}\/([^:]+):\n(?: {4}.*\n)*? {4}dev: true$/gm)]
    const flagged = development.map(([, path = '']) => (/^(@[^/@]+\/)?[^/@]+/.exec(path) ?? [''])[0])
    const found = fixture(folder).components.filter(({ need }) => need === 'development')
    expect(found.map(nameOf).sort()).toEqual(flagged.sort())
  },
)

test('an install script is a property where the lockfile tells of it', () => {
  expect(valuesOf(find(fixture('pnpm-6'), 'fsevents@2.3.3'), 'waybill:install-script')).toEqual(['true'])
})

test('a project without workspaces has its dependencies at the top of version 6', () => {
  const reading = fixture('pnpm-6/single')
  expect(reading.dependencies.get('')).toEqual([
    '@types/react@18.3.3',
    '@types/react-dom@18.3.7',
    'ms@2.0.0',
    'fsevents@2.3.3',
    'once@1.4.0',
  ])
  expect(reading.dependencies.get('@types/react-dom@18.3.7')).toEqual(['@types/react@18.3.3'])
})

test('a git dependency is its commit, with no digest', () => {
  expect(find(fixture('pnpm-9'), 'from-git@3.0.0')).toMatchObject({
    source: {
      kind: 'git',
      url: 'git+https://git.example/acme/from-git.git',
      commit: '7c9df75b268685c63f3bd87133da57ad0c44f155',
    },
    hashes: [],
  })
})

test('trap 27: what pnpm itself needs comes from the document before the project, and is development', () => {
  const { components, dependencies } = read(
    [
      '---',
      nine('importers:'),
      '  .:',
      '    packageManagerDependencies:',
      '      pnpm: {specifier: 12.0.0, version: 12.0.0}',
      'packages:',
      `  ms@2.0.0: {${resolution}}`,
      `  pnpm@12.0.0: {${resolution}}`,
      'snapshots:',
      '  ms@2.0.0: {}',
      '  pnpm@12.0.0: {dependencies: {ms: 2.0.0}}',
      '---',
      nine('importers:'),
      '  .:',
      '    dependencies:',
      '      ms: {specifier: ^2.0.0, version: 2.0.0}',
      'packages:',
      `  ms@2.0.0: {${resolution}}`,
      'snapshots:',
      '  ms@2.0.0: {}',
      '',
    ].join('\n'),
  )
  expect(components.map(({ key, need }) => [key, need])).toEqual([
    ['ms@2.0.0', 'required'],
    ['ms@2.0.0#2', 'development'],
    ['pnpm@12.0.0', 'development'],
  ])
  expect(dependencies.get('')).toEqual(['ms@2.0.0', 'pnpm@12.0.0'])
  expect(dependencies.get('pnpm@12.0.0')).toEqual(['ms@2.0.0#2'])
})

test('trap 21: peer suffixes may be nested, and hold the patch beside the peers', () => {
  const reading = read(
    nine(
      [
        'patchedDependencies:',
        '  a@1.0.0: {hash: abc, path: patches/a.patch}',
        'importers:',
        '  .:',
        '    dependencies:',
        '      a: {specifier: ^1, version: 1.0.0(patch_hash=abc)(b@2.0.0(c@3.0.0))(d@4.0.0)}',
        'packages:',
        `  a@1.0.0: {${resolution}}`,
        'snapshots:',
        '  a@1.0.0(patch_hash=abc)(b@2.0.0(c@3.0.0))(d@4.0.0): {}',
        '',
      ].join('\n'),
    ),
  )
  expect(reading.dependencies.get('')).toEqual(['a@1.0.0'])
  expect(find(reading, 'a@1.0.0')).toMatchObject({ version: '1.0.0', hashes: [] })
  expect(valuesOf(find(reading, 'a@1.0.0'), 'waybill:patched')).toEqual(['patches/a.patch'])
})

const peers = (version: string, dependencies: string, meta = '') =>
  nine(
    [
      'importers:',
      '  .:',
      '    dependencies:',
      '      a: {specifier: ^1, version: 1.0.0}',
      '    devDependencies:',
      '      p: {specifier: ^1, version: 1.0.0}',
      'packages:',
      `  a@1.0.0: {${resolution}, peerDependencies: {p: '*'}${meta}}`,
      `  p@1.0.0: {${resolution}}`,
      'snapshots:',
      `  ${version}: {${dependencies}}`,
      '  p@1.0.0: {}',
      '',
    ].join('\n'),
  )
const optional = ', peerDependenciesMeta: {p: {optional: true}}'

test('trap 16: a package that is a peer of production is required, though only development asks for it', () => {
  expect(find(read(peers('a@1.0.0', 'dependencies: {p: 1.0.0}')), 'p@1.0.0').need).toBe('required')
})

test('a package that production can do without as a peer is optional', () => {
  expect(find(read(peers('a@1.0.0', 'dependencies: {p: 1.0.0}', optional)), 'p@1.0.0').need).toBe('optional')
})

test('trap 17: an optional peer that is not there is no edge and no fault', () => {
  const { dependencies, incomplete, warnings } = read(peers('a@1.0.0', '', optional))
  expect(dependencies.get('a@1.0.0')).toEqual([])
  expect([incomplete.size, warnings]).toEqual([0, []])
})

test('a peer that is needed and not there leaves its dependant incomplete', () => {
  const { incomplete, warnings } = read(peers('a@1.0.0', ''))
  expect(incomplete).toEqual(new Set(['a@1.0.0']))
  expect(warnings).toEqual(['pnpm-lock.yaml: a@1.0.0 asks for p, which the lockfile lacks.'])
})

test('trap 18: a cycle ends, and what depends on itself has no such edge', () => {
  const { dependencies, warnings } = read(
    nine(
      [
        'overrides: {root: "link:."}',
        'importers:',
        '  .:',
        '    dependencies:',
        '      a: {specifier: ^1, version: 1.0.0}',
        '      root: {specifier: "link:.", version: "link:"}',
        'snapshots:',
        '  a@1.0.0: {dependencies: {b: 1.0.0, root: "link:"}}',
        '  b@1.0.0: {dependencies: {a: 1.0.0}}',
        '',
      ].join('\n'),
    ),
  )
  expect([...dependencies]).toEqual([
    ['', ['a@1.0.0']],
    ['a@1.0.0', ['b@1.0.0', '']],
    ['b@1.0.0', ['a@1.0.0']],
  ])
  expect(warnings).toEqual(['pnpm-lock.yaml: the project depends on itself; the edge is left out.'])
})

test('trap 7: workspaces depend on each other by folder, packages/a is not packages/ab, and their names may be unknown', () => {
  const reading = read(
    nine(
      [
        'importers:',
        '  .: {}',
        '  packages/a:',
        '    dependencies:',
        "      '@acme/ab': {specifier: 'workspace:*', version: 'link:../ab'}",
        "      other: {specifier: 'workspace:@acme/c@*', version: 'link:../c'}",
        '  packages/ab: {}',
        '  packages/c: {}',
        "  '@acme/d': {}",
        '',
      ].join('\n'),
    ),
    { name: 'shop' },
    { 'packages/c/package.json': { name: '@acme/c', version: '3.0.0', license: 'MIT' } },
  )
  expect(reading.dependencies.get('')).toEqual([
    'link:packages/a',
    'link:packages/ab',
    'link:packages/c',
    'link:@acme/d',
  ])
  expect(reading.dependencies.get('link:packages/a')).toEqual(['link:packages/ab', 'link:packages/c'])
  expect(reading.components.map(nameOf)).toEqual(['a', '@acme/ab', '@acme/c', '@acme/d'])
  expect(find(reading, 'link:packages/c')).toMatchObject({ version: '3.0.0', license: 'MIT' })
  expect(valuesOf(find(reading, 'link:packages/c'), 'waybill:npm:alias')).toEqual(['other'])
})

test('a link to a folder that is no workspace is a folder whose dependencies nobody knows', () => {
  const reading = read(
    nine(
      "importers:\n  .:\n    devDependencies:\n      x: {specifier: 'link:../beside', version: 'link:../beside'}\n",
    ),
  )
  expect(find(reading, 'link:../beside')).toMatchObject({ name: 'x', need: 'development', path: '../beside' })
  expect(reading.dependencies.has('link:../beside')).toBe(false)
})

test('packages inside a package are told by name, and leave it incomplete', () => {
  const reading = read(
    nine(
      `packages:\n  a@1.0.0:\n    ${resolution}\n    bundledDependencies:\n      - b\nsnapshots:\n  a@1.0.0: {}\n`,
    ),
  )
  expect(valuesOf(find(reading, 'a@1.0.0'), 'waybill:npm:bundles')).toEqual(['b'])
  expect(reading.incomplete).toEqual(new Set(['a@1.0.0']))
  expect(reading.warnings).toEqual([
    'pnpm-lock.yaml: a@1.0.0 brings packages of its own along, whose versions the lockfile does not tell.',
  ])
})

test('what a package.json asks for and the lockfile lacks makes the project incomplete, but for what overrides remove', () => {
  const { incomplete, warnings } = read(
    nine("overrides:\n  gone: '-'\nimporters:\n  .: {}\n  packages/a: {}\n"),
    {
      name: 'shop',
      dependencies: { gone: '1', missing: '1', maybe: '1' },
      optionalDependencies: { maybe: '1' },
    },
    { 'packages/a/package.json': { devDependencies: { lost: '1' } } },
  )
  expect(incomplete).toEqual(new Set(['', 'link:packages/a']))
  expect(warnings).toEqual([
    'pnpm-lock.yaml: the package.json of the project asks for missing, which the lockfile lacks.',
    'pnpm-lock.yaml: the package.json of packages/a asks for lost, which the lockfile lacks.',
  ])
})

test('an edge to a package that the lockfile lacks leaves its dependant incomplete', () => {
  const { incomplete, warnings } = read(nine('snapshots:\n  a@1.0.0: {dependencies: {b: 9.9.9}}\n'))
  expect(incomplete).toEqual(new Set(['a@1.0.0']))
  expect(warnings).toEqual(['pnpm-lock.yaml: a@1.0.0 asks for b, which the lockfile lacks.'])
})

test('the package.json of every folder is asked for, and of none outside', () => {
  const text = [
    "lockfileVersion: '9.0'",
    'importers:',
    '',
    '  .:',
    '    dependencies:',
    '      a: {specifier: ^1, version: 1.0.0}',
    '',
    '  packages/a: {}',
    '',
    "  '@acme/b':",
    '    dependencies:',
    '',
    '  ../../outside: {}',
    'packages:',
    '  x@file:local:',
    '    resolution: {directory: local, type: directory}',
    '  y@1.0.0:',
    '',
  ].join('\n')
  expect(wantedByPnpm({ path: 'app/pnpm-lock.yaml', text })).toEqual([
    'app/packages/a/package.json',
    'app/@acme/b/package.json',
    'app/local/package.json',
  ])
})
