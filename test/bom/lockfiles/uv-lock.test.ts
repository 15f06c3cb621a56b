import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publicIndex } from '../../../src/bom/lockfiles/python-files.ts'
import { readUvLock } from '../../../src/bom/lockfiles/uv-lock.ts'

const fixture = readFileSync(new URL('../../fixtures/bom/uv/uv.lock', import.meta.url), 'utf8')
const edges = (reading: ReturnType<typeof readUvLock>) =>
  Object.fromEntries([...reading.dependencies].map(([key, targets]) => [key, targets.toSorted()]))
const read = (lines: string, manifest: string | null = null) =>
  readUvLock({ path: 'uv.lock', text: `version = 1\n${lines}`, manifest })

test('trap 30: two forks of a package are two components, and each edge leads to the version that it names', () => {
  const reading = readUvLock({ path: 'uv.lock', text: fixture })
  expect(edges(reading)).toEqual({
    '': [
      'acme-core@2.0.0',
      'acme-lib@0.1.0',
      'acme-plot@0.4',
      'acme-tensor@1.0',
      'acme-tensor@1.0 2',
      'acme-test@5.0',
      'acme-wheel@1.0',
    ],
    'acme-core@2.0.0': ['acme-num@1.26.4', 'acme-num@2.4.0', 'acme-speed@0.1'],
    'acme-lib@0.1.0': ['acme-core@2.0.0', 'acme-test@5.0'],
    'acme-num@1.26.4': [],
    'acme-num@2.4.0': [],
    'acme-plot@0.4': [],
    'acme-speed@0.1': [],
    'acme-tensor@1.0': [],
    'acme-tensor@1.0 2': [],
    'acme-test@5.0': [''],
    'acme-wheel@1.0': [],
  })
  expect(reading.incomplete).toEqual(new Set())
  expect(reading.warnings).toEqual([])
})

test('trap 30: the editable project is the root and no library; extras are optional, groups are for development', () => {
  const { root, components } = readUvLock({
    path: 'uv.lock',
    text: fixture,
    manifest: '[project]\nname = "Acme_Shop"\nversion = "1.4.0"\nlicense = "MIT"\n',
  })
  expect(root).toEqual({ name: 'Acme_Shop', version: '1.4.0', license: 'MIT' })
  expect(components.map(({ name, need }) => [name, need])).toEqual([
    ['acme-core', 'required'],
    ['acme-lib', 'required'],
    ['acme-num', 'required'],
    ['acme-num', 'required'],
    ['acme-plot', 'required'],
    ['acme-speed', 'required'],
    ['acme-tensor', 'optional'],
    ['acme-tensor', 'optional'],
    ['acme-test', 'development'],
    ['acme-wheel', 'development'],
  ])
})

test('every kind of source is told apart', () => {
  const { components } = readUvLock({ path: 'uv.lock', text: fixture })
  expect(
    components.map(({ source, qualifiers, path }) => [source, qualifiers?.['repository_url'], path]),
  ).toEqual([
    [{ kind: 'registry', url: null }, 'https://index.acme.example/simple', ''],
    [{ kind: 'folder' }, undefined, 'packages/lib'],
    [
      { kind: 'registry', url: 'https://index.acme.example/files/acme_num-1.26.4.tar.gz' },
      'https://index.acme.example/simple',
      '',
    ],
    [
      { kind: 'registry', url: 'https://index.acme.example/files/acme_num-2.4.0.tar.gz' },
      'https://index.acme.example/simple',
      '',
    ],
    [
      {
        kind: 'git',
        url: 'git+https://git.acme.example/acme/plot.git',
        commit: '0123456789abcdef0123456789abcdef01234567',
      },
      undefined,
      '',
    ],
    [{ kind: 'archive', url: 'https://files.acme.example/acme_speed-0.1-py3-none-any.whl' }, undefined, ''],
    [
      { kind: 'registry', url: 'https://cpu.acme.example/files/acme_tensor-1.0-py3-none-any.whl' },
      'https://cpu.acme.example/simple',
      '',
    ],
    [
      { kind: 'registry', url: 'https://gpu.acme.example/files/acme_tensor-1.0-py3-none-any.whl' },
      'https://gpu.acme.example/simple',
      '',
    ],
    [null, undefined, ''],
    [{ kind: 'file', path: 'vendor/acme_wheel-1.0-py3-none-any.whl' }, undefined, ''],
  ])
  expect(components[8]?.properties).toEqual([
    { name: 'waybill:pypi:file', value: 'acme_test-5.0-py3-none-any.whl' },
    { name: 'waybill:pypi:index', value: '../index' },
  ])
  expect(components[0]?.files?.map(({ name, url }) => [name, url])).toEqual([
    ['acme_core-2.0.0.tar.gz', 'https://index.acme.example/files/acme_core-2.0.0.tar.gz'],
    ['acme_core-2.0.0-py3-none-any.whl', 'https://index.acme.example/files/acme_core-2.0.0-py3-none-any.whl'],
  ])
  expect(components[9]?.hashes).toHaveLength(1)
})

test('a package of the public index needs no further name', () => {
  const { components } = read(
    `[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "${publicIndex}" }\n`,
  )
  expect(components[0]).toMatchObject({ source: { kind: 'registry', url: null } })
  expect(components[0]?.qualifiers).toBeUndefined()
})

test('an extra of a package counts where something asks for it, and is only as needed as what asks', () => {
  const registry = `source = { registry = "${publicIndex}" }`
  const { components } = read(
    [
      `[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "lib" }]`,
      `[package.dev-dependencies]\ndev = [{ name = "lib", extra = ["fast"] }]`,
      `[[package]]\nname = "lib"\nversion = "1"\n${registry}`,
      `[package.optional-dependencies]\nfast = [{ name = "fast" }]\nslow = [{ name = "slow" }]`,
      `[[package]]\nname = "fast"\nversion = "1"\n${registry}`,
    ].join('\n'),
  )
  expect(components.map(({ name, need }) => [name, need])).toEqual([
    ['lib', 'required'],
    ['fast', 'development'],
  ])
})

test('a workspace without a package of its own asks for its members and its groups', () => {
  const reading = read(
    [
      `[manifest]\nmembers = ["a", "b"]`,
      `[manifest.dependency-groups]\ndev = [{ name = "ruff", specifier = ">=1" }]`,
      `[[package]]\nname = "a"\nversion = "1"\nsource = { virtual = "a" }`,
      `[[package]]\nname = "b"\nsource = { directory = "b" }\ndependencies = [{ name = "a" }]`,
      `[[package]]\nname = "ruff"\nversion = "1"\nsource = { registry = "${publicIndex}" }`,
    ].join('\n'),
  )
  expect(reading.root.name).toBeNull()
  expect(edges(reading)).toEqual({ '': ['a@1', 'b', 'ruff@1'], 'a@1': [], b: ['a@1'], 'ruff@1': [] })
  expect(reading.components.map(({ need, version }) => [need, version])).toEqual([
    ['required', '1'],
    ['required', null],
    ['development', '1'],
  ])
})

test('another version is refused with the line', () => {
  expect(() => readUvLock({ path: 'uv.lock', text: '\nversion = 2\n' })).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'uv.lock', line: 2 } }),
  )
})
