import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { composerRegistry, readComposerLock } from '../../../src/bom/lockfiles/composer-lock.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { readLicense } from '../../../src/bom/license.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/bom/composer/${name}`, import.meta.url), 'utf8').replaceAll(
    'default-registry.example',
    composerRegistry,
  )
const shop = () =>
  readComposerLock({
    path: 'composer.lock',
    text: fixture('composer.lock'),
    manifest: fixture('composer.json'),
  })
const of = (key: string) => shop().components.find((component) => component.key === key)

const notified = { 'notification-url': `https://${composerRegistry}/downloads/` }
const read = (packages: readonly unknown[], manifest?: object) =>
  readComposerLock({
    path: 'composer.lock',
    text: JSON.stringify({ packages, 'packages-dev': null }),
    manifest: manifest === undefined ? null : JSON.stringify(manifest),
  })

test('a lockfile that Composer wrote is read with its packages, edges and the needs of its sections', () => {
  const { root, components, dependencies, incomplete, warnings } = shop()
  expect(root).toEqual({ name: 'acme/shop', version: '1.4.0', license: 'MIT' })
  expect(components.map(({ key, version, need }) => `${key} ${version} ${need}`)).toEqual([
    'acme/everything 2.0.0 required',
    'acme/kernel 2.0.0 required',
    'acme/log v6.1.0 required',
    'acme/mail 0.3.0 required',
    'acme/suite 1.0.0 required',
    'acme/wire dev-main required',
    'psr-like/log 1.1.4 required',
    'acme/tools 3.2.1 development',
  ])
  expect(Object.fromEntries(dependencies)).toEqual({
    '': ['acme/suite', 'acme/everything', 'acme/mail', 'acme/wire', 'acme/tools'],
    'acme/everything': ['acme/log'],
    'acme/kernel': ['acme/everything', 'acme/log'],
    'acme/log': ['psr-like/log'],
    'acme/mail': ['psr-like/log'],
    'acme/suite': ['acme/kernel', 'acme/log'],
    'acme/wire': [],
    'psr-like/log': [],
    'acme/tools': ['acme/kernel'],
  })
  expect(incomplete.size).toBe(0)
  expect(warnings).toEqual([])
})

test('trap 33: the v in front of a version is kept, and the vendor is the group', () => {
  expect(of('acme/log')).toMatchObject({
    group: 'acme',
    name: 'log',
    version: 'v6.1.0',
    ecosystem: 'composer',
  })
  expect(of('acme/tools')).toMatchObject({ group: 'acme', name: 'Tools' })
})

test('trap 33: a branch comes from its checkout with the commit, a version from the registry', () => {
  expect(of('acme/wire')?.source).toEqual({
    kind: 'git',
    url: 'https://git.example/acme/wire.git',
    commit: '44c3a1548196d5facdb6e68a6b28d728224e94a8',
  })
  expect(of('acme/log')?.source).toEqual({
    kind: 'registry',
    url: `https://archives.example/acme/log/zipball/${'a'.repeat(40)}`,
  })
  expect(of('acme/suite')?.source).toEqual({ kind: 'registry', url: null })
  expect(of('acme/mail')).toMatchObject({ source: { kind: 'folder' }, path: 'packages/mail' })
})

test('trap 33: an empty shasum is no hash, a full one is a SHA-1', () => {
  expect(of('acme/log')?.hashes).toEqual([])
  expect(of('psr-like/log')?.hashes).toEqual([{ algorithm: 'SHA-1', content: 'e'.repeat(40) }])
})

test('trap 33: php, extensions and the interfaces of Composer are no components and no missing ones', () => {
  const { components, incomplete } = shop()
  expect(components.some(({ name }) => /^(php|ext-|composer-)/.test(name))).toBe(false)
  expect(incomplete.size).toBe(0)
})

test('trap 33: several licences are a choice', () => {
  const license = of('acme/kernel')?.license
  expect(license).toEqual(['LGPL-2.1-only', 'GPL-3.0-or-later'])
  expect(readLicense([license])?.expression).toBe('LGPL-2.1-only OR GPL-3.0-or-later')
})

test('trap 33: what replaces or provides a package stands for it, and the package itself goes first', () => {
  const packages = [
    { name: 'a/app', require: { 'v/log': '1', 'v/cache': '1', 'own/part': '1' } },
    { name: 'a/x', provide: { 'v/log': '1', 'v/cache': '1' } },
    { name: 'a/y', replace: { 'v/log': '1' } },
    { name: 'v/cache' },
  ]
  const reading = read(packages, { require: { 'A/App': '1' }, replace: { 'own/part': 'self.version' } })
  expect(reading.dependencies.get('')).toEqual(['a/app'])
  expect(reading.dependencies.get('a/app')).toEqual(['a/x', 'a/y', 'v/cache'])
  expect(reading.incomplete.size).toBe(0)
})

test('a name that very many packages stand for tells nothing, so that edges stay few', () => {
  const packages = Array.from({ length: 100 }, (_, at) => ({
    name: `a/${at}`,
    provide: { 'v/x': '1' },
    require: { 'v/x': '1' },
  }))
  const { dependencies, incomplete } = read(packages)
  expect([...dependencies.values()].every((edges) => edges.length === 0)).toBe(true)
  expect(incomplete.size).toBe(100)
})

test('a stale lockfile leaves the project incomplete, and a cycle ends', () => {
  const packages = [
    { name: 'a/a', require: { 'a/b': '1', 'a/a': '1' } },
    { name: 'a/b', require: { 'a/a': '1', 'a/gone': '1' } },
  ]
  const { dependencies, incomplete, warnings } = read(packages, { require: { 'a/lost': '1' } })
  expect(dependencies.get('a/a')).toEqual(['a/b'])
  expect(dependencies.get('a/b')).toEqual(['a/a'])
  expect([...incomplete]).toEqual(['', 'a/b'])
  expect(warnings).toEqual([
    'composer.lock: the project asks for a/lost, which the lockfile lacks or does not tell.',
    'composer.lock: a/b asks for a/gone, which the lockfile lacks or does not tell.',
  ])
})

test('without a composer.json nothing is known of what the project asks for', () => {
  expect(read([{ name: 'a/a' }]).dependencies.has('')).toBe(false)
})

test('one author with a name is the supplier, several are not', () => {
  expect(of('acme/log')?.supplier).toEqual({ name: 'Ada Acme', url: 'https://acme.example/' })
  expect(of('psr-like/log')?.supplier).toBeNull()
  const [component] = read([{ name: 'a/a', authors: [{ name: 'ada@acme.example' }] }]).components
  expect(component?.supplier).toBeNull()
})

test('plugins, kinds of package, abandonment and addresses are properties', () => {
  expect(of('acme/tools')?.properties).toEqual([
    { name: 'waybill:composer:type', value: 'composer-plugin' },
    { name: 'waybill:deprecated', value: 'abandoned; its authors name acme/better-tools instead' },
    { name: 'waybill:install-script', value: 'true' },
  ])
  expect(of('acme/suite')?.properties).toEqual([{ name: 'waybill:composer:type', value: 'metapackage' }])
  expect(of('acme/log')?.properties).toEqual([
    { name: 'waybill:composer:homepage', value: 'https://log.acme.example/' },
    { name: 'waybill:composer:source', value: 'https://git.example/acme/log/tree/v6.1.0' },
  ])
})

test('a package of another registry is an archive, one of a repository a checkout, one in a file a file', () => {
  const dist = { type: 'zip', url: 'https://archives.example/x.zip' }
  const source = { type: 'git', url: 'git@git.example:acme/x.git', reference: 'f'.repeat(40) }
  const sources = read([
    { name: 'a/1', version: '1.0', 'notification-url': 'https://satis.example/downloads', dist, source },
    { name: 'a/2', version: '1.0', dist, source },
    { name: 'a/3', version: '1.0', dist: { type: 'zip', url: 'artifacts\\x.zip' } },
    { name: 'a/4', version: '1.x-dev', dist, source, ...notified },
    { name: 'a/5', version: '1.0', dist: { type: 'zip', url: '/home/ada/x.zip' } },
  ])
  expect(sources.components.map((component) => component.source)).toEqual([
    { kind: 'archive', url: 'https://archives.example/x.zip' },
    { kind: 'git', url: 'ssh://git@git.example/acme/x.git', commit: 'f'.repeat(40) },
    { kind: 'file', path: 'artifacts/x.zip' },
    { kind: 'git', url: 'ssh://git@git.example/acme/x.git', commit: 'f'.repeat(40) },
    { kind: 'file', path: 'x.zip' },
  ])
  expect(JSON.stringify(sources)).not.toContain('home')
})

test('credentials of a lockfile reach nothing that is read', () => {
  const url = 'https://ada:hunter2@archives.example/x.zip?token=hunter2'
  const reading = read(
    [
      {
        name: 'a/1',
        dist: { url, shasum: '' },
        homepage: url,
        support: { source: url },
        abandoned: `see ${url}`,
        authors: [{ name: `x ${url}`, homepage: url }],
        require: { [`a/${url}`]: '1' },
      },
      { name: 'a/2', version: 'dev-main', source: { type: 'git', url, reference: 'hunter' } },
      { name: 'a/3', dist: { url: 'ftp://ada:hunter2@[bad/x' } },
      { name: 'a/4', 'notification-url': url, dist: { type: 'path', url: '/home/hunter2/../x' } },
    ],
    { require: {} },
  )
  expect(JSON.stringify([...reading.warnings, reading.components, [...reading.dependencies]])).not.toContain(
    'hunter2',
  )
})

test('fields of a wrong type are passed over, and entries that are no packages are told', () => {
  const odd = [7, null, 'x', [], {}, true]
  const packages = [
    ...odd,
    ...odd.map((value, at) => ({
      name: `a/${at}`,
      version: value,
      source: value,
      dist: value,
      require: value,
      replace: value,
      license: value,
      authors: value,
      type: value,
      abandoned: value,
      support: value,
    })),
  ]
  const { components, warnings, incomplete } = read(packages)
  expect(components).toHaveLength(6)
  expect(warnings).toHaveLength(6)
  expect([...incomplete]).toEqual([''])
  expect(components.flatMap(({ license }) => license ?? [])).toEqual(['x'])
})

test.each(['__proto__', 'constructor', 'a/__proto__', 'toString/hasOwnProperty'])(
  'a package may be called %s',
  (name) => {
    const text = `{"packages":[{"name":${JSON.stringify(name)},"require":{"b/b":"1"}},{"name":"b/b","require":{${JSON.stringify(name)}:"1"}}]}`
    const { dependencies } = readComposerLock({ path: 'composer.lock', text })
    expect(dependencies.get(name.toLowerCase())).toEqual(['b/b'])
    expect(dependencies.get('b/b')).toEqual([name.toLowerCase()])
  },
)

test.each([
  ['a truncated file', '{"packages": [\n{"name": "a/a",\n', 2],
  ['no object', '[]', 1],
  ['no packages', '{\n"packages": 7}', 2],
  ['a wrong list', '{"packages": [],\n"packages-dev": {"a": 1}}', 2],
  ['a merge conflict', '{\n<<<<<<< HEAD\n"packages": []\n=======\n>>>>>>> main\n}', 2],
])('%s is refused with its line', async (_, text, line) => {
  await expect(readLockfile({ path: 'php/composer.lock', text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: 'php/composer.lock', line },
  })
})

test('a composer.json that cannot be read is told, and the lockfile still read', () => {
  const { components, warnings } = readComposerLock({
    path: 'composer.lock',
    text: '\uFEFF{"packages": [{"name": "a/a"}]}',
    manifest: '{',
  })
  expect(components).toHaveLength(1)
  expect(warnings).toEqual([
    'composer.lock: the composer.json beside it cannot be read; what the project asks for is unknown.',
  ])
})

test('deep nesting crashes nothing', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  const text = `{"packages": [{"name": "a/a", "require": ${deep}}]}`
  expect((await readLockfile({ path: 'composer.lock', text })).components).toHaveLength(1)
})

test('every edge leads to a component, whatever the packages ask for', () => {
  const name = fc.constantFrom('a/a', 'a/b', 'A/C', 'v/x', 'php')
  const links = fc.dictionary(name, fc.constant('1'))
  const packages = fc.array(fc.record({ name, require: links, replace: links, provide: links }))
  fc.assert(
    fc.property(packages, links, (list, asked) => {
      const { components, dependencies } = read(list, { require: asked })
      const keys = new Set(components.map(({ key }) => key))
      for (const [from, edges] of dependencies) {
        expect(edges.every((to) => keys.has(to) && to !== from)).toBe(true)
        expect(new Set(edges).size).toBe(edges.length)
      }
    }),
  )
})
