import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { npmRegistry } from '../../../src/bom/lockfiles/npm-resolved.ts'
import { readYarnLock, wantedByYarn } from '../../../src/bom/lockfiles/yarn-lock.ts'
import { edgesOf, identity, needsOf, yarnFixture } from './yarn-fixture.ts'

interface Told {
  value: string
  children: { Version: string; Dependencies?: { locator: string }[] }
}

const header = '__metadata:\n  version: 8\n  cacheKey: 10c0\n\n'
const project = (dependencies: string) =>
  `"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n  dependencies:\n${dependencies}  linkType: soft\n\n`
const entry = (keys: string, resolution: string, more = '') =>
  `"${keys}":\n  version: ${/@npm:([\d.]+)$/.exec(resolution)?.[1] ?? '1.0.0'}\n  resolution: "${resolution}"\n${more}  linkType: hard\n\n`
const file = (text: string, manifest: object | null = {}, config?: string) => ({
  path: 'yarn.lock',
  text: header + text,
  manifest: manifest && JSON.stringify({ name: 'shop', version: '1.0.0', ...manifest }),
  beside: new Map(config === undefined ? [] : [['.yarnrc.yml', config]]),
})
const read = (text: string, manifest: object | null = {}) => readYarnLock(file(text, manifest))
const only = (text: string) => read(text).components[0] ?? expect.unreachable()

test('edges are those that yarn itself tells, patches of its own merged with what they patch', () => {
  const reading = readYarnLock(yarnFixture('yarn-berry'))
  const lines = readFileSync(
    new URL('../../fixtures/bom/yarn-berry/yarn-info.ndjson', import.meta.url),
    'utf8',
  )
  const told = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
  const plain = (locator: string) => locator.replace(/@virtual:[0-9a-f]+#/, '@')
  const names = new Map(
    told.map(({ value, children }) => [
      plain(value),
      `${value.slice(0, value.indexOf('@', 1))}@${/@(?:link|portal):/.test(value) ? '' : children.Version}`,
    ]),
  )
  const expected = new Set(
    ['@acme/a@0.3.0', 'ab@1.0.0', 'web@0.1.0'].map((name) => `@acme/shop@1.4.0 > ${name}`),
  )
  for (const { value, children } of told)
    for (const { locator } of children.Dependencies ?? [])
      expected.add(`${names.get(plain(value))} > ${names.get(plain(locator))}`)
  expect(edgesOf(reading)).toEqual([...expected].sort())
  expect(reading.warnings).toEqual([])
  expect(reading.incomplete).toEqual(new Set())
  expect(reading.root).toEqual({ name: '@acme/shop', version: '1.4.0', license: 'MIT' })
})

test('what a package is needed for is told by the manifests, by options and by conditions', () => {
  expect(needsOf(readYarnLock(yarnFixture('yarn-berry')))).toMatchObject({
    '@acme/a@0.3.0': 'required',
    'JSONStream@1.3.5': 'required',
    'is-odd@3.0.1': 'required',
    'is-number@6.0.0': 'required',
    'ms@2.0.0': 'required',
    '@types/ms@0.7.34': 'development',
    'resolve@1.22.8': 'development',
    'react@18.3.1': 'development',
    'encodeurl@2.0.0': 'development',
    'chokidar@3.5.3': 'optional',
    'fsevents@2.3.3': 'optional',
    'node-gyp@13.1.0': 'optional',
  })
})

test('trap 23 and trap 24: the checksum of the cache is no digest of the package, and the version of a folder is none', () => {
  const { components } = readYarnLock(yarnFixture('yarn-berry'))
  expect(components.filter(({ hashes }) => hashes.length > 0)).toEqual([])
  expect(components.find(({ name }) => name === 'chalk')?.properties).toEqual([
    { name: 'waybill:npm:yarn-checksum', value: expect.stringMatching(/^10c0\/[0-9a-f]{128}$/) },
  ])
  expect(components.filter(({ version }) => version?.includes('use.local'))).toEqual([])
  const folders = components.filter(({ source }) => source?.kind === 'folder')
  expect(folders.map((each) => [identity(each), each.path, each.license])).toEqual([
    ['@acme/a@0.3.0', 'packages/a', 'ISC'],
    ['ab@1.0.0', 'packages/ab', undefined],
    ['linked@', 'linked', undefined],
    ['ported@', 'ported', undefined],
    ['tool@0.2.0', 'tools/tool', undefined],
    ['tool@0.2.0', 'tools/tool', undefined],
    ['web@0.1.0', 'apps/web', undefined],
  ])
})

test('what is linked is not looked into, and nothing is known of what it depends on', () => {
  const { dependencies, components } = readYarnLock(yarnFixture('yarn-berry'))
  const key = (name: string) => components.find((each) => each.name === name)?.key ?? ''
  expect(dependencies.has(key('linked'))).toBe(false)
  expect(dependencies.get(key('ported'))).toEqual(['ms@2.0.0'])
})

test("trap 22: yarn's own patch is told at the package, a patch of the project is a package of the same name and version", () => {
  const { components, dependencies } = readYarnLock(yarnFixture('yarn-berry'))
  const patched = (name: string) =>
    components
      .filter((each) => each.name === name)
      .map(({ source, properties }) => [source, properties.filter((each) => each.name === 'waybill:patched')])
  const registry = { kind: 'registry', url: null }
  expect(patched('resolve')).toEqual([
    [registry, [{ name: 'waybill:patched', value: 'builtin<compat/resolve>' }]],
  ])
  expect(patched('is-odd')).toEqual([
    [registry, []],
    [registry, [{ name: 'waybill:patched', value: '.yarn/patches/is-odd-npm-3.0.1-93c3c3f41b.patch' }]],
  ])
  expect(dependencies.get('')).toContain('is-odd@3.0.1 (2)')
  expect(dependencies.get('')).not.toContain('is-odd@3.0.1')
})

test('a patch upon a patch leads to the package, and one of a missing package stands for it', () => {
  const first = 'a@patch:a@npm%3A1.0.0#~/one.patch::version=1.0.0&hash=1'
  const second = `a@patch:${encodeURIComponent(first)}#optional!builtin<compat/a>::version=1.0.0&hash=2`
  const { components } = read(
    entry('a@npm:1.0.0', 'a@npm:1.0.0') +
      entry('a@patch:a@npm%3A1.0.0#~/one.patch', first) +
      entry('a@patch:x', second) +
      entry(
        'b@patch:b@npm%3A1#optional!builtin<compat/b>',
        'b@patch:b@npm%3A1.0.0#optional!builtin<compat/b>::hash=3',
      ),
  )
  expect(
    components.map(({ name, source, properties }) => [
      name,
      source?.kind,
      properties.map(({ value }) => value),
    ]),
  ).toEqual([
    ['a', 'registry', []],
    ['a', 'registry', ['one.patch', 'builtin<compat/a>']],
    ['b', 'registry', ['builtin<compat/b>']],
  ])
})

test('trap 1: aliases are properties of what they stand for', () => {
  const { components } = readYarnLock(yarnFixture('yarn-berry'))
  const aliases = components
    .filter(({ group, name }) => group === null && name === 'ms')
    .map((each) => [
      identity(each),
      each.properties.flatMap(({ name, value }) => (name === 'waybill:npm:alias' ? value : [])),
    ])
  expect(aliases).toEqual([
    ['ms@2.0.0', ['ms-again', 'short']],
    ['ms@2.1.1', []],
    ['ms@2.1.3', ['old-ms']],
  ])
})

test('before yarn 4 the default protocol is left out where a package asks', () => {
  const { dependencies } = read(
    project('    a: ^1.0.0\n    b: latest\n    shop: "workspace:."\n') +
      entry('a@npm:^1.0.0', 'a@npm:1.2.3') +
      entry('b@npm:latest', 'b@npm:2.0.0'),
  )
  expect(dependencies.get('')).toEqual(['a@1.2.3', 'b@2.0.0'])
})

test('overrides come before what was asked for, the first that fits counts', () => {
  const text =
    project('    a: "npm:1"\n    ms: "npm:1.0.0"\n') +
    entry('a@npm:1', 'a@npm:1.0.0', '  dependencies:\n    ms: "npm:1.0.0"\n    b: "npm:1"\n') +
    entry('b@npm:1', 'b@npm:1.0.0', '  dependencies:\n    ms: "npm:1.0.0"\n') +
    ['1.0.0', '2.0.0', '3.0.0'].map((version) => entry(`ms@npm:${version}`, `ms@npm:${version}`)).join('')
  const edges = (resolutions: object) => {
    const { dependencies } = read(text, { resolutions })
    return ['', 'a@1.0.0', 'b@1.0.0'].map((key) => dependencies.get(key)?.find((to) => to.startsWith('ms')))
  }
  expect(edges({ 'a/ms': '2.0.0', 'ms@npm:1.0.0': 'npm:3.0.0' })).toEqual([
    'ms@3.0.0',
    'ms@2.0.0',
    'ms@3.0.0',
  ])
  expect(edges({ 'a@npm:1.0.0/ms@1.0.0': '2.0.0' })).toEqual(['ms@1.0.0', 'ms@2.0.0', 'ms@1.0.0'])
  expect(edges({ 'b@npm:9/ms': '2.0.0', 'ms@2': '3.0.0', 'a/ms': 4 })).toEqual([
    'ms@1.0.0',
    'ms@1.0.0',
    'ms@1.0.0',
  ])
})

test('a catalog tells the range, and without its file a name with one package is clear', () => {
  const text =
    project('    a: "catalog:"\n    b: "catalog:old"\n    c: "catalog:"\n') +
    entry('a@npm:1', 'a@npm:1.0.0') +
    entry('a@npm:2', 'a@npm:2.0.0') +
    entry('b@npm:1', 'b@npm:1.0.0') +
    entry('b@npm:2', 'b@npm:2.0.0') +
    entry('c@npm:1', 'c@npm:1.0.0')
  const config = 'npmAuthToken: secret\ncatalog:\n  a: "2"\n  c: "1"\ncatalogs:\n  old:\n    b: npm:1\n'
  expect(readYarnLock(file(text, {}, config)).dependencies.get('')).toEqual(['a@2.0.0', 'b@1.0.0', 'c@1.0.0'])
  expect(JSON.stringify(readYarnLock(file(text, {}, config)))).not.toContain('secret')
  const bare = read(text)
  expect(bare.dependencies.get('')).toEqual(['c@1.0.0'])
  expect(bare.warnings).toEqual([
    'yarn.lock: the project asks for a, which the lockfile lacks.',
    'yarn.lock: the project asks for b, which the lockfile lacks.',
    expect.stringContaining('count as required'),
  ])
  expect(readYarnLock(file(text, {}, 'catalog: [')).warnings[0]).toBe(
    'yarn.lock: .yarnrc.yml cannot be read and is left out.',
  )
})

test('the manifests of workspaces are asked for, and the configuration where a catalog is used', () => {
  const text =
    project('    a: "catalog:"\n') +
    entry('a@workspace:^, a@workspace:packages/a', 'a@workspace:packages/a') +
    entry('up@workspace:../up', 'up@workspace:../up') +
    entry('b@npm:1', 'b@npm:1.0.0')
  expect(wantedByYarn({ ...file(text), path: 'js/yarn.lock' })).toEqual([
    'js/packages/a/package.json',
    'js/.yarnrc.yml',
  ])
  expect(wantedByYarn(file(text.replace('catalog:', 'npm:1')))).toEqual(['packages/a/package.json'])
  expect(wantedByYarn(file('?'))).toEqual([])
})

test('without manifests everything is required, and it is said of how many folders', () => {
  const { incomplete, warnings, root } = read(
    project('    a: "npm:1"\n') + entry('a@npm:1', 'a@npm:1.0.0') + entry('w@workspace:w', 'w@workspace:w'),
    null,
  )
  expect(incomplete.size).toBe(0)
  expect(root).toEqual({ name: 'shop', version: null, license: undefined })
  expect(warnings).toEqual([
    'yarn.lock: nothing of 2 of its workspaces counts as development without package.json and the like.',
  ])
})

test('trap 20: a lockfile that lacks what package.json asks for is stale', () => {
  const { incomplete, warnings } = read(project('    a: "npm:1"\n') + entry('a@npm:1', 'a@npm:1.0.0'), {
    dependencies: { a: '1', ms: '2' },
  })
  expect(incomplete).toEqual(new Set(['']))
  expect(warnings).toEqual(['yarn.lock: the project asks for ms, which the lockfile lacks.'])
})

test('peers are no edges, and their lack is no fault', () => {
  const { dependencies, incomplete } = read(
    project('    a: "npm:1"\n') +
      entry(
        'a@npm:1',
        'a@npm:1.0.0',
        '  peerDependencies:\n    react: "*"\n  peerDependenciesMeta:\n    react:\n      optional: true\n',
      ),
  )
  expect(dependencies.get('a@1.0.0')).toEqual([])
  expect(incomplete.size).toBe(0)
})

test('another registry, git, an archive, a file and what a script makes say where they come from', () => {
  const commit = 'c'.repeat(40)
  const source = (resolution: string) => only(entry(`${resolution.replace(/#.*/, '')}`, resolution))
  const archive = (url: string) => source(`a@npm:1.0.0::__archiveUrl=${encodeURIComponent(url)}`).source
  expect(archive('https://npm.acme.example/a.tgz?token=secret')).toEqual({
    kind: 'archive',
    url: 'https://npm.acme.example/a.tgz',
  })
  expect(archive(`https://${npmRegistry}/a/-/b.tgz`)?.kind).toBe('registry')
  expect(source(`a@https://git.example/acme/a.git#commit=${commit}&workspace=a`).source).toEqual({
    kind: 'git',
    url: 'git+https://git.example/acme/a.git',
    commit,
  })
  expect(source(`a@git@git.example:acme/a.git#commit=${commit}`).source).toEqual({
    kind: 'git',
    url: 'ssh://git@git.example/acme/a.git',
    commit,
  })
  expect(source('a@https://acme.example/a.tgz').source).toEqual({
    kind: 'archive',
    url: 'https://acme.example/a.tgz',
  })
  const parent = encodeURIComponent('w@workspace:apps/w')
  expect(source(`a@file:../v/a.tgz#../v/a.tgz::hash=1&locator=${parent}`)).toMatchObject({
    source: { kind: 'file', path: 'apps/v/a.tgz' },
    path: '',
  })
  expect(source(`a@portal:/home/zoe/a::locator=${parent}`)).toMatchObject({
    source: { kind: 'folder' },
    path: 'a',
  })
  expect(source(`a@link:../../../up/a::locator=${parent}`)).toMatchObject({ path: '../up/a' })
  expect(source('a@exec:./make.js').source).toBeNull()
})

test('credentials of ranges, addresses and patches are in no reading', () => {
  const encoded = encodeURIComponent('https://user:secret@acme.example/a.tgz')
  const reading = read(
    project('    a: "npm:1"\n    gone: "https://user:secret@acme.example/gone.tgz"\n') +
      entry('a@npm:1', `a@npm:1.0.0::__archiveUrl=${encoded}`) +
      entry('b@https://secret@git.example/b.git', `b@https://secret@git.example/b.git#commit=secret`) +
      entry(
        'c@patch:x',
        `c@patch:c@${encodeURIComponent('https://secret@acme.example/c.tgz')}#/home/secret/c.patch`,
      ) +
      entry('d@sftp:secret@host', 'd@sftp:secret@host'),
    { resolutions: { b: 'https://secret@git.example/b.git' } },
  )
  expect(reading.components).toHaveLength(4)
  expect(JSON.stringify({ ...reading, dependencies: [...reading.dependencies] })).not.toContain('secret')
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a package may be called %s',
  (name) => {
    const { components, dependencies, warnings } = read(
      project(`    ${name}: "npm:1"\n`) +
        entry(`${name}@npm:1`, `${name}@npm:1.0.0`, `  dependencies:\n    ${name}: "npm:2"\n`) +
        entry(`${name}@npm:2`, `${name}@npm:2.0.0`),
    )
    expect(components.map((each) => each.name)).toEqual([name, name])
    expect(dependencies.get('')).toEqual([`${name}@1.0.0`])
    expect(dependencies.get(`${name}@1.0.0`)).toEqual([`${name}@2.0.0`])
    expect(warnings).toEqual([])
  },
)

test('a self-dependency is told, a cycle ends', () => {
  const { dependencies, warnings } = read(
    project('    a: "npm:1"\n') +
      entry('a@npm:1', 'a@npm:1.0.0', '  dependencies:\n    a: "npm:1"\n    b: "npm:1"\n') +
      entry('b@npm:1', 'b@npm:1.0.0', '  dependencies:\n    a: "npm:1"\n'),
  )
  expect([dependencies.get('a@1.0.0'), dependencies.get('b@1.0.0')]).toEqual([['b@1.0.0'], ['a@1.0.0']])
  expect(warnings).toEqual(['yarn.lock: a@1.0.0 depends on itself; the edge is left out.'])
})

test.each([
  ['an entry without a resolution', `${header}"a@npm:1":\n  version: 1.0.0\n`, 5, 'no resolution'],
  ['a resolution that is a list', `${header}"a@npm:1":\n  resolution:\n    a: b\n`, 5, 'no resolution'],
  [
    'a resolution without a name',
    `${header}"a@npm:1":\n  resolution: "https://u:p@host/a"\n`,
    5,
    'no resolution',
  ],
  ['a key without a range', `${header}"a@npm:1, b":\n  resolution: "a@npm:1.0.0"\n`, 5, 'no name'],
  ['a version of the format that is none', '__metadata:\n  version: x\n', 1, 'none of yarn'],
  ['no version of the format', '\n__metadata:\n  cacheKey: 8\n', 2, 'none of yarn'],
  ['a lockfile that is cut', `${header}"a@npm:1":\n  resolution: "a@np`, 6, 'none of a yarn lockfile'],
])('%s is refused with its line', (_, text, line, message) => {
  const attempt = () => readYarnLock({ path: 'yarn.lock', text })
  expect(attempt).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'yarn.lock', line } }),
  )
  expect(attempt).toThrow(message)
})

test('patches without end and names of any kind are read or refused', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      '@',
      ':',
      '/',
      '#',
      '%',
      '%40',
      'patch:',
      'npm:',
      '::',
      '=',
      '&',
      '~',
      '.',
      ',',
    ),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (pairs) => {
      const lock = header + pairs.map(([key, resolution]) => entry(`a@${key}`, `a@${resolution}`)).join('')
      try {
        const { components, dependencies } = readYarnLock({ path: 'yarn.lock', text: lock })
        const keys = new Set(components.map(({ key }) => key))
        expect(keys.size).toBe(components.length)
        for (const key of dependencies.keys()) expect(key === '' || keys.has(key)).toBe(true)
      } catch (error) {
        expect(error).toMatchObject({ code: 'LOCKFILE_INVALID' })
      }
    }),
  )
})
