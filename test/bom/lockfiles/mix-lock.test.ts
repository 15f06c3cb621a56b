import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMixProject } from '../../../src/bom/lockfiles/elixir-project.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { readMixLock } from '../../../src/bom/lockfiles/mix-lock.ts'
import { purlOf } from '../../../src/bom/purl.ts'

const fixture = (name: string) => readFileSync(`test/fixtures/bom/mix/${name}`, 'utf8')
const shop = { path: 'mix.lock', text: fixture('mix.lock'), manifest: fixture('mix.exs') }
const read = (text: string, manifest: string | null = null) =>
  readMixLock({ path: 'mix.lock', text, manifest })
const named = (key: string) => readMixLock(shop).components.find((one) => one.key === key)
const deps = (list: string) =>
  `def project do\n[\napp: :a,\ndeps: deps()\n]\nend\n\ndefp deps do\n${list}\nend\n`

test('packages, git repositories and folders are components', () => {
  const reading = readMixLock(shop)
  const commit = '0123456789abcdef0123456789abcdef01234567'
  expect(reading.components.map((one) => `${purlOf(one)} ${one.need}`)).toEqual([
    'pkg:hex/core required',
    'pkg:hex/bunt@1.0.0 required',
    'pkg:hex/credo@1.7.11 development',
    'pkg:hex/decimal@2.3.0 required',
    'pkg:hex/hpack_erl@0.3.0 required',
    'pkg:hex/jason@1.4.4 required',
    'pkg:hex/acme/ledger@0.2.0 required',
    'pkg:hex/old@0.1.0 optional',
    'pkg:hex/oban_pro@1.5.0?repository=oban required',
    `pkg:hex/patched@${commit}?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Facme%2Fpatched.git%40${commit} required`,
  ])
  expect(reading.root).toEqual({ name: 'shop', version: '1.4.0', license: ['Apache-2.0'] })
  expect(reading.warnings).toEqual([])
})

test('the outer checksum is the digest of the package, the inner one a property', () => {
  expect(named('jason')?.hashes).toEqual([{ algorithm: 'SHA-256', content: '6'.repeat(64) }])
  expect(named('jason')?.properties).toEqual([{ name: 'waybill:hex:inner-checksum', value: '1'.repeat(64) }])
  expect(named('old')).toMatchObject({ hashes: [], properties: [] })
})

test('an application that is called otherwise than its package is named by both', () => {
  expect(named('hpack')).toMatchObject({ name: 'hpack_erl' })
  expect(named('hpack')?.properties).toContainEqual({ name: 'waybill:hex:app', value: 'hpack' })
})

test('edges are by application, optional ones only where it is there; of git and folders nothing is known', () => {
  const { dependencies, incomplete } = readMixLock(shop)
  expect(dependencies.get('credo')).toEqual(['bunt', 'jason'])
  expect(dependencies.get('jason')).toEqual(['decimal'])
  expect(dependencies.get('bunt')).toEqual([])
  expect(dependencies.get('')).toEqual(['jason', 'hpack', 'ledger', 'oban_pro', 'old', 'core', 'credo'])
  for (const key of ['patched', 'old', 'core']) expect(dependencies.has(key)).toBe(false)
  expect(incomplete).toEqual(new Set())
})

test('a folder of the project is a component without a version, at its path', () => {
  expect(named('core')).toMatchObject({ source: { kind: 'folder' }, path: 'apps/core', version: null })
  const umbrella = readMixProject(deps('[{:b, in_umbrella: true}, {:c, [path: "/home/ada/c"]}]'))
  expect(umbrella.asked?.map(({ folder }) => folder)).toEqual(['../b', '/home/ada/c'])
  const outside = read('%{}', deps('[{:c, path: "/home/ada/c"}]'))
  expect(outside.components[0]?.path).toBe('c')
  expect(JSON.stringify(outside)).not.toContain('ada')
})

test('what only development asks for serves development where everything else is known', () => {
  const hex = (name: string, needs = '') =>
    `"${name}": {:hex, :${name}, "1.0.0", "", [:mix], [${needs}], "hexpm", ""},`
  const on = (name: string) => `{:${name}, "~> 1.0", [hex: :${name}, repo: "hexpm", optional: false]}`
  const lock = `%{${hex('a', on('both'))}${hex('b', `${on('both')}, ${on('only')}`)}${hex('both')}${hex('only')}}`
  const needs = (list: string) => read(lock, deps(list)).components.map(({ key, need }) => `${key} ${need}`)
  expect(needs('[{:a, "~> 1.0"}, {:b, "~> 1.0", only: :test}]')).toEqual([
    'a required',
    'b development',
    'both required',
    'only development',
  ])
  expect(needs('[{:a, ">= 0.0.0", only: [:prod, :dev]}, {:b, "~> 1.0", optional: true}]')).toEqual([
    'a required',
    'b optional',
    'both required',
    'only optional',
  ])
})

test.each([
  ['a call', '[{:a, "~> 1.0"}] ++ more()'],
  ['a variable', '[{:a, version}]'],
  ['a condition', 'if true do\n[]\nend'],
  ['a line before', 'more = []\n[]'],
  ['something else', '[:a]'],
])('mix.exs with %s among its dependencies is not run: what it asks for is unknown', (_, list) => {
  expect(readMixProject(deps(list)).asked).toBeNull()
  const lock = '%{"a": {:hex, :a, "1.0.0", "", [:mix], [], "hexpm", ""}}'
  const reading = read(lock, deps(list))
  expect(reading.components[0]?.need).toBe('required')
  expect(reading.dependencies.has('')).toBe(false)
})

test('of several functions, an umbrella and a project without mix.exs nothing is guessed', () => {
  expect(readMixProject(`${deps('[]')}defp deps(:prod), do: []\n`).asked).toBeNull()
  expect(readMixProject(deps('[]').replace('app: :a', 'apps_path: "apps"')).asked).toBeNull()
  expect(readMixProject(deps('[]').replace('deps: deps()', 'deps: more()')).asked).toBeNull()
  expect(readMixProject(deps('[]')).asked).toEqual([])
  expect(read('%{}').root).toEqual({ name: null, version: null, license: undefined })
})

test('a version is read from the line that says it, and from none that would have to be run', () => {
  const version = (line: string) => readMixProject(`@v "1.2.3"\n@w read()\n${line}\n`).version
  expect(version('version: "1.0.0",')).toBe('1.0.0')
  expect(version('  version: @v,')).toBe('1.2.3')
  expect(version('version: @w')).toBeNull()
  expect(version('version: "1.0-#{suffix()}"')).toBeNull()
  expect(version(`version: @${'v'.repeat(100_000)}`)).toBeNull()
})

test('what is asked for and not locked is told', () => {
  const lock = '%{"a": {:hex, :a, "1.0.0", "", [:mix], [{:b, "~> 1.0", [hex: :b]}], "hexpm", ""}}'
  const reading = read(lock, deps('[{:a, "~> 1.0"}, {:c, "~> 1.0"}]'))
  expect(reading.incomplete).toEqual(new Set(['a', '']))
  expect(reading.warnings).toEqual([
    'mix.lock: a asks for b, which the lockfile lacks.',
    'mix.lock: mix.exs asks for c, which the lockfile lacks.',
  ])
})

test('no credentials of an address are told', () => {
  expect(JSON.stringify([...readMixLock(shop).components])).not.toContain('secret')
})

test('an unknown form, a wrong type and a dependency on itself are told', () => {
  const lock = `%{"a": {:path, "x"}, "b": "text", "c": {:hex, :c, 1}, "d": {:hex, :d, "1", 2, 3, [4, {:d, "1", []}], 5, 6}, "e": {:git, 7, nil}}`
  const reading = read(lock)
  expect(reading.components.map(({ key, version }) => [key, version])).toEqual([
    ['d', '1'],
    ['e', null],
  ])
  expect(reading.incomplete).toEqual(new Set(['d', '']))
  expect(reading.warnings).toHaveLength(6)
})

test('names such as __proto__ and constructor are names like any other', () => {
  const lock = `%{"__proto__": {:hex, :__proto__, "1", "", [], [{:constructor, "1", [hex: :constructor]}], "hexpm", ""}, "constructor": {:hex, :constructor, "2"}}`
  const reading = read(lock)
  expect(reading.components.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
  expect(reading.dependencies.get('__proto__')).toEqual(['constructor'])
})

test.each([
  ['a cut file', '%{\n  "a": {:hex, :a, "1.0', 2, 'ends too early'],
  ['code', '%{\n  "a": System.cmd("rm", [])\n}', 2, 'plain data'],
  ['another term', '[]', 1, 'plain data'],
  ['more than one term', '%{}\n%{}', 2, 'plain data'],
  ['a merge conflict', '%{\n<<<<<<< HEAD\n=======\n>>>>>>> b\n}', 2, 'merge conflict'],
  ['no text', '\n', 1, 'empty'],
])('%s is an error with its line', async (_, text, line, message) => {
  await expect(readLockfile({ path: 'x/mix.lock', text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: 'x/mix.lock', line },
    message: expect.stringContaining(message),
  })
})
