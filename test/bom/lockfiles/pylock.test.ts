import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPylock } from '../../../src/bom/lockfiles/pylock.ts'

const fixture = readFileSync(new URL('../../fixtures/bom/pylock/pylock.toml', import.meta.url), 'utf8')
const read = (text: string, manifest: string | null = null, path = 'pylock.toml') =>
  readPylock({ path, text, manifest })

test('markers of extras and groups tell the need', () => {
  expect(read(fixture).components.map(({ key, need }) => [key, need])).toEqual([
    ['acme-cli@0.9', 'optional'],
    ['acme-core@2.0.0', 'required'],
    ['acme-lib', 'required'],
    ['acme-num@1.26.4', 'required'],
    ['acme-num@2.4.0', 'required'],
    ['acme-plot', 'required'],
    ['acme-test@5.0', 'development'],
  ])
})

test('every kind of source is told apart, and files keep their digests', () => {
  const { components, warnings } = read(fixture)
  expect(components.map(({ source }) => source)).toEqual([
    { kind: 'registry', url: 'https://index.acme.example/files/acme_cli-0.9-py3-none-any.whl' },
    { kind: 'registry', url: null },
    { kind: 'folder' },
    { kind: 'registry', url: null },
    { kind: 'registry', url: null },
    {
      kind: 'git',
      url: 'git+https://git.acme.example/acme/plot.git',
      commit: '0123456789abcdef0123456789abcdef01234567',
    },
    { kind: 'archive', url: 'https://files.acme.example/acme_test-5.0.zip' },
  ])
  expect(components[0]?.hashes).toEqual([{ algorithm: 'SHA-256', content: '1'.repeat(64) }])
  expect(components[1]).toMatchObject({
    qualifiers: { repository_url: 'https://index.acme.example/simple' },
    hashes: [],
    files: [{ name: 'acme_core-2.0.0.tar.gz' }, { name: 'acme_core-2.0.0-py3-none-any.whl' }],
  })
  expect(components[2]?.path).toBe('packages/lib')
  expect(components[3]?.properties).toContainEqual({
    name: 'waybill:pypi:file',
    value: 'acme_num-1.26.4.tar.gz',
  })
  expect(warnings).toEqual([])
})

test('edges are those that the lockfile has, by version or by source; without any nothing is known', () => {
  const { dependencies } = read(fixture)
  expect(dependencies.get('acme-core@2.0.0')).toEqual(['acme-num@1.26.4', 'acme-plot'])
  expect(dependencies.get('acme-cli@0.9')).toEqual(['acme-core@2.0.0'])
  expect(dependencies.has('')).toBe(false)
  const flat = read(
    'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\n',
    '[project]\nname = "x"\ndependencies = ["A"]',
  )
  expect(flat.dependencies).toEqual(new Map([['', ['a@1']]]))
})

test('the lockfile of one purpose is not held against the whole project', () => {
  const text = 'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\n'
  const manifest = '[project]\nname = "x"\nversion = "3"\ndependencies = ["b"]'
  expect(read(text, manifest).incomplete).toEqual(new Set(['']))
  const docs = read(text, manifest, 'docs/pylock.docs.toml')
  expect(docs.incomplete).toEqual(new Set())
  expect(docs.dependencies).toEqual(new Map())
  expect(docs.root).toMatchObject({ name: 'x', version: '3' })
})

test('another lock-version and a lockfile without packages are refused with the line', () => {
  expect(() => read('created-by = "x"\nlock-version = "2.0"\npackages = []')).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'pylock.toml', line: 2 } }),
  )
  expect(() => read('lock-version = "1.0"\n\npackages = "none"')).toThrow(
    expect.objectContaining({ at: { file: 'pylock.toml', line: 3 } }),
  )
})
