import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readInstalledLicenses, type Wanted } from '../../src/edge/installed-licenses.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-licences-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function wanted(type: string, full: string, version: string, ...paths: string[]): Wanted {
  const slash = full.lastIndexOf('/')
  const [group, name] = slash < 0 ? [null, full] : [full.slice(0, slash), full.slice(slash + 1)]
  return { purl: `pkg:${type}/${full.replace('@', '%40')}@${version}`, group, name, version, paths }
}

const manifest = (name: string, version: string, license: unknown) =>
  JSON.stringify({ name, version, license })

async function found(folder: string, ...items: Wanted[]): Promise<Record<string, unknown>> {
  return Object.fromEntries((await readInstalledLicenses(folder, items)).licenses)
}

test('an npm package is read where the lockfile puts it, beside a lockfile, and in the store of pnpm', async () => {
  const folder = project({
    'node_modules/a/package.json': manifest('a', '1.0.0', 'MIT'),
    'node_modules/b/node_modules/a/package.json': manifest('a', '2.0.0', 'ISC'),
    'web/node_modules/@acme/c/package.json': manifest('@acme/c', '1.0.0', { type: 'Zlib' }),
    'web/node_modules/.pnpm/@acme+d@1.0.0_@types+node@18.0.0/node_modules/@acme/d/package.json': manifest(
      '@acme/d',
      '1.0.0',
      '0BSD',
    ),
    'web/node_modules/e/package.json': JSON.stringify({
      name: 'e',
      version: '1.0.0',
      licenses: [{ type: 'MIT' }],
    }),
  })
  expect(
    await found(
      folder,
      wanted('npm', 'a', '1.0.0', 'node_modules/a'),
      wanted('npm', 'a', '2.0.0', 'node_modules/b/node_modules/a'),
      wanted('npm', '@acme/c', '1.0.0', 'web'),
      wanted('npm', '@acme/d', '1.0.0', 'web'),
      wanted('npm', 'e', '1.0.0', 'web'),
      wanted('npm', 'f', '1.0.0', 'web'),
    ),
  ).toEqual({
    'pkg:npm/a@1.0.0': 'MIT',
    'pkg:npm/a@2.0.0': 'ISC',
    'pkg:npm/%40acme/c@1.0.0': { type: 'Zlib' },
    'pkg:npm/%40acme/d@1.0.0': '0BSD',
    'pkg:npm/e@1.0.0': [{ type: 'MIT' }],
  })
})

test('a copy of another name or version tells nothing', async () => {
  const folder = project({
    'node_modules/a/package.json': manifest('a', '1.0.1', 'MIT'),
    'node_modules/b/package.json': manifest('c', '1.0.0', 'MIT'),
  })
  const items = [wanted('npm', 'a', '1.0.0', 'node_modules/a'), wanted('npm', 'b', '1.0.0', 'node_modules/b')]
  expect(await found(folder, ...items)).toEqual({})
})

test('a Python package is read from the metadata in a virtual environment', async () => {
  const folder = project({
    '.venv/pyvenv.cfg': '',
    '.venv/lib/python3.12/site-packages/Typing_Extensions-4.0.0.dist-info/METADATA':
      'Metadata-Version: 2.4\nName: Typing_Extensions\nVersion: 4.0.0\nLicense-Expression: PSF-2.0\n\nLicense: MIT\n',
    '.venv/lib/python3.12/site-packages/old-1.0.dist-info/METADATA':
      'Name: old\nVersion: 1.0\nLicense: The whole text\n  over lines\nClassifier: License :: OSI Approved :: MIT License\n',
    '.venv/lib/python3.12/site-packages/older-1.0.dist-info/METADATA':
      'Name: older\nVersion: 1.0\nLicense: The whole text\n  over lines\n',
  })
  expect(
    await found(
      folder,
      wanted('pypi', 'typing-extensions', '4.0.0', ''),
      wanted('pypi', 'old', '1.0', ''),
      wanted('pypi', 'older', '1.0', ''),
    ),
  ).toEqual({
    'pkg:pypi/typing-extensions@4.0.0': 'PSF-2.0',
    'pkg:pypi/old@1.0': ['License :: OSI Approved :: MIT License'],
  })
})

test('Composer and cargo packages are read from their vendor folders', async () => {
  const folder = project({
    'api/vendor/composer/installed.json': JSON.stringify({
      packages: [{ name: 'acme/http', version: 'v1.2.0', license: ['MIT', 'ISC'] }],
    }),
    'vendor/serde/Cargo.toml': '[package]\nname = "serde"\nversion = "1.0.0"\nlicense = "MIT/Apache-2.0"\n',
  })
  expect(
    await found(
      folder,
      wanted('composer', 'acme/http', 'v1.2.0', 'api'),
      wanted('cargo', 'serde', '1.0.0', ''),
    ),
  ).toEqual({
    'pkg:composer/acme/http@v1.2.0': ['MIT', 'ISC'],
    'pkg:cargo/serde@1.0.0': 'MIT OR Apache-2.0',
  })
})

test('nothing outside the folder is read, neither by a path nor through a link', async () => {
  const outside = project({ 'a/package.json': manifest('a', '1.0.0', 'MIT') })
  const folder = project({ 'store/b/package.json': manifest('b', '1.0.0', 'ISC'), 'node_modules/.keep': '' })
  symlinkSync(join(outside, 'a'), join(folder, 'node_modules/a'))
  symlinkSync(join(folder, 'store/b'), join(folder, 'node_modules/b'))
  const up = `../${outside.split('/').at(-1)}/node_modules/../a`
  expect(
    await found(
      folder,
      wanted('npm', 'a', '1.0.0', 'node_modules/a', up),
      wanted('npm', 'b', '1.0.0', 'node_modules/b'),
    ),
  ).toEqual({ 'pkg:npm/b@1.0.0': 'ISC' })
})

test('a broken, oversized or deeply nested manifest, a folder and a name with a zero byte are passed over', async () => {
  const folder = project({
    'node_modules/a/package.json': '{"name": "a", "version": "1.0.0", "license": ',
    'node_modules/b/package.json': manifest('b', '1.0.0', 'x'.repeat(2 * 1024 * 1024)),
    'node_modules/c/package.json/x': '',
    'node_modules/d/package.json': '['.repeat(500_000),
  })
  const items = ['a', 'b', 'c', 'd'].map((name) => wanted('npm', name, '1.0.0', `node_modules/${name}`))
  expect(await found(folder, ...items, wanted('npm', 'e', '1.0.0', 'node_modules/e\0'))).toEqual({})
})

test('a folder that is not there has no installed packages', async () => {
  expect(await found(join(project({}), 'none'), wanted('npm', 'a', '1.0.0', ''))).toEqual({})
})

test('texts are read when they are asked for, a notice included', async () => {
  const folder = project({
    'node_modules/a/package.json': manifest('a', '1.0.0', 'Apache-2.0'),
    'node_modules/a/LICENSE.txt': 'The text\n',
    'node_modules/a/NOTICE': 'Acme\n',
    'node_modules/a/license-checker.js': 'no',
  })
  const { texts } = await readInstalledLicenses(folder, [wanted('npm', 'a', '1.0.0', 'node_modules/a')], {
    texts: true,
  })
  expect([...texts]).toEqual([['pkg:npm/a@1.0.0', 'The text\n\nAcme']])
})
