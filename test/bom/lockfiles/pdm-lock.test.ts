import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPdmLock } from '../../../src/bom/lockfiles/pdm-lock.ts'

const text = (name: string) =>
  readFileSync(new URL(`../../fixtures/bom/pdm/${name}`, import.meta.url), 'utf8')
const edges = (reading: ReturnType<typeof readPdmLock>) =>
  Object.fromEntries([...reading.dependencies].map(([key, targets]) => [key, targets.toSorted()]))

test('a lockfile that PDM wrote: two spellings of one package, extras apart, files in the metadata', () => {
  const reading = readPdmLock({
    path: 'pdm.lock',
    text: text('pdm.lock'),
    manifest: text('pyproject.toml'),
  })
  expect(reading.root).toEqual({ name: 'Acme_Shop', version: '1.4.0', license: 'MIT' })
  expect(reading.components.map(({ key, need }) => [key, need])).toEqual([
    ['acme-cli@0.9', 'optional'],
    ['acme-http@1.2.0', 'required'],
    ['acme-num@2.0', 'required'],
    ['acme-speed@0.1', 'required'],
    ['acme-test@5.0', 'development'],
    ['acme-text@2.0', 'required'],
    ['acme-win@3.0.1', 'required'],
  ])
  expect(edges(reading)).toEqual({
    '': ['acme-cli@0.9', 'acme-http@1.2.0', 'acme-num@2.0', 'acme-test@5.0'],
    'acme-cli@0.9': ['acme-text@2.0'],
    'acme-http@1.2.0': ['acme-speed@0.1', 'acme-text@2.0', 'acme-win@3.0.1'],
    'acme-num@2.0': ['acme-text@2.0'],
    'acme-speed@0.1': ['acme-http@1.2.0'],
    'acme-test@5.0': ['acme-num@2.0', 'acme-text@2.0'],
    'acme-text@2.0': [],
    'acme-win@3.0.1': [],
  })
  expect(reading.components[1]).toMatchObject({
    qualifiers: { repository_url: 'http://127.0.0.1:8917/simple' },
    hashes: [],
    files: [
      { name: 'Acme_Http-1.2.0-py3-none-any.whl', hashes: [{ algorithm: 'SHA-256' }] },
      { name: 'Acme_Http-1.2.0.tar.gz' },
    ],
  })
  expect(reading.warnings).toEqual([])
})

test('groups tell the need, and static addresses, repositories and folders the source', () => {
  const reading = readPdmLock({ path: 'pdm.lock', text: text('inherit/pdm.lock') })
  expect(reading.components.map(({ key, need, source }) => [key, need, source?.kind])).toEqual([
    ['acme-cli@0.9', 'optional', 'registry'],
    ['acme-http@1.2.0', 'required', 'registry'],
    ['acme-lib@0.1.0', 'development', 'folder'],
    ['acme-plot@0.4', 'required', 'git'],
    ['acme-speed@0.1', 'development', 'archive'],
  ])
  expect(reading.components[0]?.source).toEqual({
    kind: 'registry',
    url: 'https://files.acme.example/acme_cli-0.9-py3-none-any.whl',
  })
  expect(reading.components[2]?.path).toBe('packages/lib')
  expect(reading.components[4]?.hashes).toHaveLength(1)
  expect(reading.dependencies.has('')).toBe(false)
})

test('a group or an extra that is not locked is not missing', () => {
  const manifest =
    '[project]\nname = "acme-shop"\ndependencies = ["acme-http"]\n' +
    '[project.optional-dependencies]\ncli = ["acme-cli"]\nother = ["never-locked"]\nall = ["acme-shop[cli,other]"]\n' +
    '[dependency-groups]\ndev = ["acme-http[fast]"]\nlater = ["never-locked"]\n'
  const reading = readPdmLock({ path: 'pdm.lock', text: text('inherit/pdm.lock'), manifest })
  expect(reading.incomplete).toEqual(new Set())
  expect(edges(reading)['']).toEqual(['acme-cli@0.9', 'acme-http@1.2.0'])
  expect(edges(reading)['acme-http@1.2.0']).toEqual(['acme-speed@0.1'])
})

test('another lock_version is refused with the line', () => {
  expect(() => readPdmLock({ path: 'pdm.lock', text: '[metadata]\n\nlock_version = "9.0"\n' })).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'pdm.lock', line: 3 } }),
  )
})
