import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPipfileLock } from '../../../src/bom/lockfiles/pipfile-lock.ts'
import { publicIndex } from '../../../src/bom/lockfiles/python-files.ts'

const text = (name: string) =>
  readFileSync(new URL(`../../fixtures/bom/pipfile/${name}`, import.meta.url), 'utf8')
const meta = { 'pipfile-spec': 6, sources: [{ name: 'pypi', url: publicIndex }] }
const read = (sections: object, manifest: string | null = null) =>
  readPipfileLock({ path: 'Pipfile.lock', text: JSON.stringify({ _meta: meta, ...sections }), manifest })

test('a lockfile that pipenv wrote: two sections, an index, and what the Pipfile asks for', () => {
  const reading = readPipfileLock({
    path: 'Pipfile.lock',
    text: text('Pipfile.lock'),
    manifest: text('Pipfile'),
  })
  expect(reading.components.map(({ key, name, need }) => [key, name, need])).toEqual([
    ['acme-http@1.2.0', 'acme-http', 'required'],
    ['acme-num@2.0', 'acme-num', 'required'],
    ['acme-speed@0.1', 'acme-speed', 'required'],
    ['acme-text@2.0', 'acme.text', 'required'],
    ['acme-test@5.0', 'acme-test', 'development'],
  ])
  expect(reading.components.map(({ qualifiers }) => qualifiers?.['repository_url'])).toEqual(
    Array.from({ length: 5 }, () => 'http://127.0.0.1:8917/simple'),
  )
  expect(reading.dependencies).toEqual(new Map([['', ['acme-http@1.2.0', 'acme-num@2.0', 'acme-test@5.0']]]))
  expect(reading.incomplete).toEqual(new Set())
  expect(reading.warnings).toEqual([])
  expect(reading.components[1]?.hashes).toHaveLength(1)
  expect(reading.components[0]?.hashes).toEqual([])
  expect(reading.components[0]?.properties.map(({ name }) => name)).toEqual([
    'waybill:pypi:sha256',
    'waybill:pypi:sha256',
  ])
})

test('trap 31: an exact version, a repository, a folder and a file are told apart', () => {
  const ref = '0123456789abcdef0123456789abcdef01234567'
  const { components, dependencies } = read({
    default: {
      exact: { version: '==1.0', markers: "python_version >= '3.9'" },
      plot: { git: 'https://ada:hunter2@git.example/acme/plot.git', ref, editable: true },
      lib: { path: './packages/lib', editable: true },
      wheel: { path: 'vendor/wheel-1.0-py3-none-any.whl' },
      zip: { file: 'https://files.example/zip-1.0.zip', hashes: [`sha256:${'1'.repeat(64)}`] },
      shop: { path: '.', editable: true },
    },
  })
  expect(components.map(({ key, source }) => [key, source])).toEqual([
    ['exact@1.0', { kind: 'registry', url: null }],
    ['lib', { kind: 'folder' }],
    ['plot', { kind: 'git', url: 'git+https://git.example/acme/plot.git', commit: ref }],
    ['wheel', { kind: 'file', path: 'vendor/wheel-1.0-py3-none-any.whl' }],
    ['zip', { kind: 'archive', url: 'https://files.example/zip-1.0.zip' }],
  ])
  expect(components[0]?.qualifiers).toBeUndefined()
  expect(components[0]?.properties).toEqual([
    { name: 'waybill:pypi:marker', value: "python_version >= '3.9'" },
  ])
  expect(components[1]?.path).toBe('packages/lib')
  expect(components[4]?.hashes).toHaveLength(1)
  expect(dependencies).toEqual(new Map())
})

test('a package of several sections is needed for the strongest reason, and a further category is optional', () => {
  const { components } = read({
    develop: { Acme: { version: '==1' }, 'acme-test': { version: '==2' } },
    default: { acme: { version: '==1' } },
    docs: { sphinx: { version: '==3' } },
    cloud: { boto: { version: '==4' }, acme: { version: '==1.5' } },
  })
  expect(components.map(({ key, need }) => [key, need])).toEqual([
    ['acme@1.5', 'optional'],
    ['acme@1', 'required'],
    ['boto@4', 'optional'],
    ['acme-test@2', 'development'],
    ['sphinx@3', 'development'],
  ])
})

test('a Pipfile that asks for what is not locked leaves the project incomplete', () => {
  const manifest =
    '[packages]\nAcme = "*"\nforgotten = "*"\nshop = {path = ".", editable = true}\n[requires]\npython = "3"\n'
  const { dependencies, incomplete, warnings } = read({ default: { acme: { version: '==1' } } }, manifest)
  expect(dependencies.get('')).toEqual(['acme@1'])
  expect(incomplete).toEqual(new Set(['']))
  expect(warnings).toEqual(['Pipfile.lock: the Pipfile asks for forgotten, which the lockfile lacks.'])
  expect(read({}, '= broken').warnings[0]).toMatch(/Pipfile beside it cannot be read/)
})

test('an index of a name that is not among the sources is told, and so is a version that is none', () => {
  const { components, warnings } = read({
    default: { a: { version: '==1', index: 'gone' }, b: { version: '>=1' } },
  })
  expect(components.map(({ version }) => version)).toEqual(['1', null])
  expect(warnings).toEqual([
    'Pipfile.lock: a: the index that it names is not among the sources.',
    'Pipfile.lock: b: its version is not pinned and is left out.',
  ])
})

test('another pipfile-spec and a section that is no object are refused with the line', () => {
  const lock = (value: string) => () => readPipfileLock({ path: 'Pipfile.lock', text: value })
  expect(lock('{\n"_meta": {\n"pipfile-spec": 7}}')).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'Pipfile.lock', line: 3 } }),
  )
  expect(lock('{\n"_meta": {"pipfile-spec": 6},\n"default": []}')).toThrow(
    expect.objectContaining({ at: { file: 'Pipfile.lock', line: 3 } }),
  )
  expect(lock('[]')).toThrow(expect.objectContaining({ code: 'LOCKFILE_INVALID' }))
})
