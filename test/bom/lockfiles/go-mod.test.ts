import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { readGoMod, wantedByGo } from '../../../src/bom/lockfiles/go-mod.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/bom/go/${name}`, import.meta.url), 'utf8')
const shop = () =>
  readGoMod({ path: 'go.mod', text: fixture('go.mod'), beside: new Map([['go.sum', fixture('go.sum')]]) })
const read = (text: string, sum?: string) =>
  readGoMod({
    path: 'go.mod',
    text: `module x.example/app\ngo 1.22\n${text}`,
    ...(sum === undefined ? {} : { beside: new Map([['go.sum', sum]]) }),
  })

test('a go.mod that go wrote is read with its modules, and with the edges of the project alone', () => {
  const { root, components, dependencies, incomplete, warnings } = shop()
  expect(root).toEqual({ name: 'code.example/acme/shop', version: null, license: undefined })
  expect(components.map(({ group, name, version }) => `${group}/${name} ${version}`)).toEqual([
    'code.example/acme/check v0.5.0',
    'code.example/acme/log/v2 v2.3.1',
    'code.example/acme/fork v1.9.0',
    'code.example/acme/mail null',
    'code.example/acme/old v1.0.0',
    'code.example/acme/wire v8.1.3+incompatible',
    'code.example/BurntAcme/toml v1.6.0',
    'code.example/acme/deep v0.0.0-20260101000000-abcdefabcdef',
  ])
  expect([...dependencies]).toEqual([
    [
      '',
      [
        'code.example/acme/check@v0.5.0',
        'code.example/acme/log/v2@v2.3.1',
        'code.example/acme/fork@v1.9.0',
        'code.example/acme/mail',
        'code.example/acme/old@v1.0.0',
        'code.example/acme/wire@v8.1.3+incompatible',
      ],
    ],
  ])
  expect(components.every(({ need }) => need === 'required')).toBe(true)
  expect([incomplete.size, warnings]).toEqual([0, []])
})

test('trap 35: an upper-case path and +incompatible are kept', () => {
  const { components } = shop()
  expect(components.find(({ name }) => name === 'toml')).toMatchObject({
    ecosystem: 'golang',
    group: 'code.example/BurntAcme',
    version: 'v1.6.0',
  })
  expect(components.find(({ name }) => name === 'wire')?.version).toBe('v8.1.3+incompatible')
})

test('trap 35: the h1 digest of go.sum is a property and no SHA-256', () => {
  const wire = shop().components.find(({ name }) => name === 'wire')
  expect(wire?.hashes).toEqual([])
  expect(wire?.properties).toEqual([
    { name: 'waybill:golang:h1', value: 'h1:knguh+i0Hd79s/jBICS+YUu3Wa8h4vzo8e/7Z2zcOcs=' },
  ])
  expect(wantedByGo({ path: 'tools/go.mod', text: '' })).toEqual(['tools/go.sum'])
})

test('trap 35: a replaced module is the one that replaces it, with its digest', () => {
  expect(shop().components.find(({ name }) => name === 'fork')).toMatchObject({
    key: 'code.example/acme/fork@v1.9.0',
    source: { kind: 'registry', url: null },
    properties: [
      { name: 'waybill:golang:h1', value: 'h1:by+Ytw0+LuusZrAXJxNE3MOjIyPlZIhb1JqTuFrSA7g=' },
      { name: 'waybill:golang:replaces', value: 'code.example/acme/lost@v1.0.0' },
    ],
  })
})

test('a folder in place of a module claims no version', () => {
  expect(shop().components.find(({ name }) => name === 'mail')).toMatchObject({
    version: null,
    source: { kind: 'folder' },
    path: 'mail',
    properties: [{ name: 'waybill:golang:replaces', value: 'code.example/acme/mail@v0.1.0' }],
  })
})

test('the replacement of one version goes before that of all, and other versions stay', () => {
  const { components } = read(`
require (
	x.example/a v1.0.0
	x.example/b v1.0.0
)
replace x.example/a => x.example/all v1.1.1
replace x.example/a v1.0.0 => x.example/one v1.2.2
replace x.example/b v0.9.0 => x.example/never v1.0.0`)
  expect(components.map(({ key }) => key)).toEqual(['x.example/one@v1.2.2', 'x.example/b@v1.0.0'])
})

test('a folder outside the repository keeps its relative place, one on a machine loses it', () => {
  const reading = read(`
require x.example/a v1.0.0
require x.example/b v1.0.0
replace x.example/a => ../../beside
replace x.example/b => /home/ada/b`)
  expect(reading.components.map(({ path }) => path)).toEqual(['../../beside', ''])
  expect(reading.warnings).toEqual([
    'go.mod: x.example/b: it is a folder outside the project; its place is left out.',
  ])
})

// The go command that knows `tool` cannot be run here: written from the Go Modules Reference, "tool directive".
test('a module that provides a tool is asked for by the project, says so, and stays required', () => {
  const { components, dependencies } = read(`
toolchain go1.24.1
godebug default=go1.21
ignore ./node_modules
tool x.example/tools/cmd/stringer
tool (
	x.example/tools/v2/cmd/fmt
	x.example/app/own
)
require (
	x.example/tools v0.1.0 // indirect
	x.example/tools/v2 v2.0.0 // indirect; for the build
	x.example/deep v1.0.0 // indirect
	x.example/used v1.0.0 // not indirect
)`)
  expect(dependencies.get('')).toEqual([
    'x.example/tools@v0.1.0',
    'x.example/tools/v2@v2.0.0',
    'x.example/used@v1.0.0',
  ])
  expect(components.map(({ need, properties }) => [need, properties.map(({ value }) => value)])).toEqual([
    ['required', ['x.example/tools/cmd/stringer']],
    ['required', ['x.example/tools/v2/cmd/fmt']],
    ['required', []],
    ['required', []],
  ])
})

test('a version that is required and excluded is told', () => {
  const { components, incomplete, warnings } = read('require x.example/a v1.0.0\nexclude x.example/a v1.0.0')
  expect(components).toEqual([])
  expect([...incomplete]).toEqual([''])
  expect(warnings).toEqual([
    'go.mod: x.example/a v1.0.0 is required and excluded; which version takes its place is unknown.',
  ])
})

test.each(['', 'go 1.16', 'go 1'])(
  'before go 1.17 modules may be missing, and the reading says so: %s',
  (go) => {
    const { incomplete, warnings } = readGoMod({ path: 'go.mod', text: `module x.example/a\n${go}` })
    expect([...incomplete]).toEqual([''])
    expect(warnings).toHaveLength(1)
  },
)

test('comments, quotation marks, brackets and retractions are read as go reads them', () => {
  const { components, warnings } = read(`// head
require "x.example/a" v1.0.0 // why
require(
	// none
	\`x.example/b\` v1.0.0
)
require ()
retract [v1.0.0, v1.1.0] // broken
retract (
	v1.2.0
)
unheard of
`)
  expect(components.map(({ key }) => key)).toEqual(['x.example/a@v1.0.0', 'x.example/b@v1.0.0'])
  expect(warnings).toEqual(['go.mod: the directive unheard is not known and is passed over.'])
})

test('lines of go.sum that are none are counted', () => {
  const digest = `h1:${'A'.repeat(43)}=`
  const { components, warnings } = read(
    'require x.example/a v1.0.0',
    `x.example/a v1.0.0/go.mod ${digest}\nx.example/a v1.0.0 ${digest}\nx.example/a v1.0.0 h2:other\nbroken\nx y h1:short\n`,
  )
  expect(components[0]?.properties).toEqual([{ name: 'waybill:golang:h1', value: digest }])
  expect(warnings).toEqual(['go.mod: 2 lines of go.sum cannot be read and are left out.'])
})

test.each(['__proto__', 'constructor', 'x/toString'])('a module may be called %s', (path) => {
  const { components } = read(`require ${path} v1.0.0\nreplace hasOwnProperty => ./x`, `${path} v1.0.0 x`)
  expect(components.map(({ key, properties }) => [key, properties])).toEqual([[`${path}@v1.0.0`, []]])
})

test('credentials reach nothing that is read', () => {
  const reading = read('require "https://ada:hunter2@x.example/a" v1.0.0\n"https://ada:hunter2@x.example" y')
  expect(JSON.stringify([reading.components, [...reading.dependencies], reading.warnings])).not.toContain(
    'hunter2',
  )
})

test.each([
  ['a block without an end', 'module a\nrequire (\n a v1\n', 2],
  ['a quotation mark without an end', 'module a\n\nrequire "a v1', 3],
  ['a module without a version', 'module a\nrequire (\n\ta\n)\n', 3],
  ['a replacement without an arrow', 'module a\nreplace a b c', 2],
  ['a text that is no go.mod', 'hello\n', 1],
  ['a merge conflict', 'module a\n<<<<<<< HEAD\n=======\n>>>>>>> main\n', 2],
  ['an empty file', '\n', 1],
])('%s is refused with its line', async (_, text, line) => {
  await expect(readLockfile({ path: 'go.mod', text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: 'go.mod', line },
  })
})

test('every edge leads to a component, whatever is required and replaced', () => {
  const path = fc.constantFrom('x/a', 'x/b', 'y')
  const version = fc.constantFrom('v1.0.0', 'v2.0.0')
  const directive = fc.oneof(
    fc
      .tuple(path, version, fc.boolean())
      .map(([p, v, far]) => `require ${p} ${v}${far ? ' // indirect' : ''}`),
    fc.tuple(path, path, version).map(([from, to, v]) => `replace ${from} => ${to} ${v}`),
    path.map((from) => `replace ${from} => ./folder`),
    path.map((p) => `tool ${p}/cmd`),
  )
  fc.assert(
    fc.property(fc.array(directive), (lines) => {
      const { components, dependencies } = read(lines.join('\n'))
      const keys = new Set(components.map(({ key }) => key))
      expect(keys.size).toBe(components.length)
      expect(dependencies.get('')?.every((to) => keys.has(to))).toBe(true)
    }),
  )
})
