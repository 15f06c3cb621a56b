import { truncateSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { longestLockfile } from '../../src/bom/lockfiles/invalid.ts'
import { folderTree } from '../../src/edge/folder-tree.ts'
import type { Tree } from '../../src/edge/tree.ts'
import { gatherLockfiles, type GatheredLockfiles } from '../../src/journeys/lockfiles.ts'
import { compose, dependsOn } from '../bom/cyclonedx.ts'
import { minimal } from '../bom/lockfiles/minimal.ts'
import { scratchFolder } from '../builders/folder.ts'

type Files = Readonly<Record<string, string | Buffer>>

/** Files that lie nowhere, and what was asked for of them. */
function treeOf(files: Files): Tree & { readonly asked: string[]; readonly readings: number[] } {
  const asked: string[] = []
  const readings: number[] = []
  return {
    paths: Object.keys(files),
    asked,
    readings,
    read: async (paths, most) => {
      asked.push(...paths)
      readings.push(paths.length)
      const found = paths.filter((path) => Object.hasOwn(files, path))
      return new Map(
        found.map((path) => {
          const bytes = Buffer.from(files[path] ?? '')
          return [path, bytes.length > most ? { size: bytes.length } : { bytes }]
        }),
      )
    },
  }
}

const gather = (files: Files): Promise<GatheredLockfiles> => gatherLockfiles(treeOf(files))

async function composed(files: Files) {
  const { lockfiles, refused, ignored } = await gather(files)
  return compose(lockfiles, { refused, unread: ignored.filter(({ unread }) => unread) })
}

const text = (path: string) => minimal.find((one) => one.path === path)?.text ?? expect.unreachable()
const json = (value: unknown) => JSON.stringify(value)
const crate = (name: string) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\n`

test('lockfiles are found in every folder, and each has its manifest and the files that it wants', async () => {
  const { lockfiles, ignored, refused } = await gather({
    'package.json': json({ name: 'shop' }),
    'package-lock.json': text('package-lock.json'),
    'api/pyproject.toml': '[project]\nname = "api"\n',
    'api/uv.lock': text('uv.lock'),
    'native/Cargo.lock': text('Cargo.lock'),
    'native/Cargo.toml': '[package]\nname = "shop"\n',
    'tool/go.mod': text('go.mod'),
    'tool/go.sum': 'acme.example/acme v1.0.0 h1:abc=\n',
    'README.md': '',
  })
  expect(
    lockfiles.map(({ path, manifest, beside }) => [path, manifest, [...(beside?.keys() ?? [])]]),
  ).toEqual([
    ['api/uv.lock', '[project]\nname = "api"\n', []],
    ['native/Cargo.lock', '[package]\nname = "shop"\n', []],
    ['package-lock.json', '{"name":"shop"}', []],
    ['tool/go.mod', null, ['tool/go.sum']],
  ])
  expect([ignored, refused]).toEqual([[], []])
})

test('what is not taken is told with the reason', async () => {
  const { lockfiles, ignored } = await gather({
    'package.json': json({ packageManager: 'pnpm@9.1.0' }),
    'package-lock.json': text('package-lock.json'),
    'pnpm-lock.yaml': text('pnpm-lock.yaml'),
    'yarn.lock': text('yarn.lock'),
    'py/poetry.lock': text('poetry.lock'),
    'py/requirements.txt': 'acme==1.0.0\n',
    'bun.lockb': 'binary',
    'test/fixtures/app/Cargo.lock': text('Cargo.lock'),
    'pkg/testdata/go.mod': text('go.mod'),
    'web/node_modules/a/yarn.lock': text('yarn.lock'),
    'go.sum': '',
  })
  expect(lockfiles.map(({ path }) => path)).toEqual(['pnpm-lock.yaml', 'py/poetry.lock'])
  expect(ignored.map(({ path, reason, unread }) => `${path}: ${reason}${unread ? ' (unread)' : ''}`)).toEqual(
    [
      'bun.lockb: it is binary; bun install --save-text-lockfile writes bun.lock (unread)',
      'go.sum: there is no go.mod beside it (unread)',
      'package-lock.json: package.json names pnpm as the package manager',
      'pkg/testdata/go.mod: it is a fixture of a test',
      'py/requirements.txt: poetry-lock beside it is taken',
      'test/fixtures/app/Cargo.lock: it is a fixture of a test',
      'web/node_modules/a/yarn.lock: it belongs to an installed package',
      'yarn.lock: package.json names pnpm as the package manager',
    ],
  )
})

test('manifests of workspaces are found by the globs of the project, and no others are read', async () => {
  const tree = treeOf({
    'package.json': json({
      name: 'shop',
      private: true,
      workspaces: ['packages/*', '{apps,libs}/**', '!libs/old'],
    }),
    'yarn.lock': text('yarn.lock'),
    'packages/a/package.json': json({ name: 'a', version: '1.0.0', devDependencies: { acme: '1' } }),
    'packages/a/test/package.json': json({ name: 'deeper', version: '1.0.0' }),
    'packages/a/node_modules/b/package.json': json({ name: 'installed', version: '1.0.0' }),
    'apps/deep/web/package.json': json({ name: 'web', version: '1.0.0' }),
    'apps/deep/node_modules/c/package.json': json({ name: 'installed', version: '1.0.0' }),
    'libs/old/package.json': json({ name: 'old', version: '1.0.0' }),
    'elsewhere/package.json': json({ name: 'elsewhere', version: '1.0.0' }),
  })
  const { lockfiles } = await gatherLockfiles(tree)
  expect(tree.asked.filter((path) => path.endsWith('/package.json')).toSorted()).toEqual([
    'apps/deep/web/package.json',
    'libs/old/package.json',
    'packages/a/package.json',
  ])
  const { json: document, warnings } = await compose(lockfiles)
  expect(dependsOn(document, 'pkg:npm/shop@0.0.0')).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/web@1.0.0'])
  expect(document.components.find(({ name }) => name === 'acme')?.scope).toBe('excluded')
  expect(warnings).toEqual([])
})

test('members of a cargo workspace are found by its globs, and what they depend on by path after them', async () => {
  const { lockfiles } = await gather({
    'rust/Cargo.lock': `version = 4\n\n${['shop', 'a', 'b', 'far', 'old'].map(crate).join('\n')}`,
    'rust/Cargo.toml': '[workspace]\nmembers = ["crates/*", "tools/[a-c]?"]\nexclude = ["crates/old"]\n',
    'rust/crates/a/Cargo.toml':
      '[package]\nname = "a"\nlicense = "MIT"\n[dependencies]\nfar = { path = "../../../far" }\n',
    'rust/crates/a/nested/Cargo.toml': '[package]\nname = "nested"\n',
    'rust/tools/bx/Cargo.toml': '[package]\nname = "b"\n',
    'rust/tools/dx/Cargo.toml': '[package]\nname = "d"\n',
    'rust/crates/old/Cargo.toml': '[package]\nname = "old"\n',
    'far/Cargo.toml': '[package]\nname = "far"\nlicense = "ISC"\n',
    'crates/a/Cargo.toml': '[package]\nname = "a"\n',
  })
  expect([...(lockfiles[0]?.beside?.keys() ?? [])].toSorted()).toEqual([
    'far/Cargo.toml',
    'rust/crates/a/Cargo.toml',
    'rust/crates/old/Cargo.toml',
    'rust/tools/bx/Cargo.toml',
  ])
})

test('several ecosystems and lockfiles are one document, every package in it once', async () => {
  const { json: document, summary } = await composed({
    'package.json': json({ name: 'shop', version: '2.0.0', dependencies: { acme: '1' } }),
    'package-lock.json': text('package-lock.json'),
    'web/package.json': json({ name: 'web', version: '3.0.0', dependencies: { acme: '1' } }),
    'web/yarn.lock': text('yarn.lock'),
    'native/Cargo.lock': text('Cargo.lock').replaceAll('shop', 'native'),
    'api/uv.lock': text('uv.lock').replaceAll('"shop"', '"api"'),
    'tool/go.mod': text('go.mod'),
  })
  expect(document.components.map(({ purl }) => purl)).toEqual([
    'pkg:cargo/acme@1.0.0',
    'pkg:cargo/native@2.0.0',
    'pkg:golang/acme.example/acme@v1.0.0',
    'pkg:golang/acme.example/shop',
    'pkg:npm/acme@1.0.0',
    'pkg:npm/web@3.0.0',
    'pkg:pypi/acme@1.0.0?repository_url=https:%2F%2Findex.example%2Fsimple',
    'pkg:pypi/api@2.0.0',
  ])
  expect(dependsOn(document, 'pkg:npm/shop@2.0.0')).toEqual([
    'pkg:cargo/native@2.0.0',
    'pkg:golang/acme.example/shop',
    'pkg:npm/acme@1.0.0',
    'pkg:npm/web@3.0.0',
    'pkg:pypi/api@2.0.0',
  ])
  expect(dependsOn(document, 'pkg:npm/web@3.0.0')).toEqual(['pkg:npm/acme@1.0.0'])
  expect(summary.lockfiles.map(({ path, components }) => [path, components])).toEqual([
    ['api/uv.lock', 1],
    ['native/Cargo.lock', 1],
    ['package-lock.json', 1],
    ['tool/go.mod', 1],
    ['web/yarn.lock', 1],
  ])
})

test('two ecosystems on top under one name, or without a name, are the product itself', async () => {
  const { json: document } = await composed({
    'package.json': json({ name: 'shop', version: '2.0.0', dependencies: { acme: '1' } }),
    'package-lock.json': text('package-lock.json'),
    'Cargo.lock': text('Cargo.lock'),
    'Cargo.toml': '[package]\nname = "shop"\nversion = "2.0.0"\n[dependencies]\nacme = "1"\n',
    'requirements.txt': 'acme==1.0.0\n',
  })
  expect(document.metadata.component.purl).toBe('pkg:npm/shop@2.0.0')
  expect(dependsOn(document, 'pkg:npm/shop@2.0.0')).toEqual([
    'pkg:cargo/acme@1.0.0',
    'pkg:npm/acme@1.0.0',
    'pkg:pypi/acme@1.0.0',
  ])
  expect(document.components).toHaveLength(3)
})

test('modules of one Maven project are parts of it, and what one asks for of another is that part', async () => {
  const pom = (name: string, more = '') =>
    `<project><modelVersion>4.0.0</modelVersion>${more}<artifactId>${name}</artifactId></project>`
  const parent =
    '<parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>2.0.0</version></parent>'
  const asked = (name: string) =>
    `<dependencies><dependency><groupId>com.acme</groupId><artifactId>${name}</artifactId><version>\${project.version}</version></dependency></dependencies>`
  const { json: document, summary } = await composed({
    'pom.xml': pom('shop', '<groupId>com.acme</groupId><version>2.0.0</version><packaging>pom</packaging>'),
    'api/pom.xml': pom('api', parent + asked('core')),
    'core/pom.xml': pom('core', parent),
  })
  expect(document.components.map(({ purl }) => purl)).toEqual([
    'pkg:maven/com.acme/api@2.0.0',
    'pkg:maven/com.acme/core@2.0.0',
  ])
  expect(dependsOn(document, 'pkg:maven/com.acme/shop@2.0.0')).toEqual([
    'pkg:maven/com.acme/api@2.0.0',
    'pkg:maven/com.acme/core@2.0.0',
  ])
  expect(dependsOn(document, 'pkg:maven/com.acme/api@2.0.0')).toEqual(['pkg:maven/com.acme/core@2.0.0'])
  expect(document.components.flatMap(({ externalReferences = [] }) => externalReferences)).toEqual([])
  expect(summary.lockfiles).toHaveLength(3)
})

test('what only the build of Gradle needs is development, beside the lockfile of the product', async () => {
  const { json: document } = await composed({
    'gradle.lockfile': 'com.acme:app:1.0.0=runtimeClasspath\ncom.acme:both:1.0.0=runtimeClasspath\nempty=\n',
    'buildscript-gradle.lockfile': 'com.acme:plugin:1.0.0=classpath\ncom.acme:both:1.0.0=classpath\nempty=\n',
    'settings-gradle.lockfile': 'com.acme:settings:1.0.0=classpath\nempty=\n',
  })
  expect(document.components.map(({ name, scope }) => [name, scope])).toEqual([
    ['app', 'required'],
    ['both', 'required'],
    ['plugin', 'excluded'],
    ['settings', 'excluded'],
  ])
})

test('requirements for the product and for development count both, whatever their encoding', async () => {
  const { json: document } = await composed({
    'requirements.txt': Buffer.from('\uFEFFacme==1.0.0\r\nboth==2.0.0\r\n', 'utf16le'),
    'requirements-dev.txt': Buffer.from(
      '\uFEFF-r requirements.txt\nboth==2.0.0\ntool==3.0.0\n',
      'utf16le',
    ).swap16(),
    'requirements/extra.txt': '\uFEFFmore==4.0.0\n',
  })
  expect(document.components.map(({ purl, scope }) => [purl, scope])).toEqual([
    ['pkg:pypi/acme@1.0.0', 'required'],
    ['pkg:pypi/both@2.0.0', 'required'],
    ['pkg:pypi/more@4.0.0', 'required'],
    ['pkg:pypi/tool@3.0.0', 'excluded'],
  ])
})

test('trap 51: a lockfile of 70 MiB is an error with file, line and format, and the others are read', async () => {
  const folder = await scratchFolder()
  for (const [path, content] of [
    ['package-lock.json', text('package-lock.json')],
    ['big/Cargo.lock', ''],
    ['package.json', ''],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  truncateSync(join(folder, 'big/Cargo.lock'), 70 * 1024 * 1024)
  truncateSync(join(folder, 'package.json'), 70 * 1024 * 1024)
  const { lockfiles, refused } = await gatherLockfiles(await folderTree(folder))
  expect(refused).toMatchObject([
    {
      code: 'LOCKFILE_INVALID',
      message: 'The cargo-lock lockfile has 70 MiB; at most 32 are read.',
      at: { file: 'big/Cargo.lock', line: 1 },
      exitCode: 7,
    },
  ])
  expect(longestLockfile).toBe(32 * 1024 * 1024)
  const { json: document, summary } = await compose(lockfiles, { refused })
  expect(document.components.map(({ name }) => name)).toEqual(['acme'])
  expect(summary.lockfiles[0]).toEqual({
    path: 'big/Cargo.lock',
    format: 'cargo-lock',
    components: null,
    error: 'big/Cargo.lock:1: The cargo-lock lockfile has 70 MiB; at most 32 are read.',
  })
})

test('a lockfile that is there and cannot be opened is an error, and not passed over', async () => {
  const { lockfiles, refused } = await gatherLockfiles({
    paths: ['yarn.lock'],
    read: async () => new Map(),
  })
  expect(lockfiles).toEqual([])
  expect(refused).toMatchObject([
    { message: 'The yarn-lock lockfile cannot be opened.', at: { file: 'yarn.lock' } },
  ])
})

test('trap 51: nothing outside of the folder is opened, whatever lockfiles and manifests name', async () => {
  const outside = await scratchFolder()
  const folder = join(outside, 'project')
  const files: Files = {
    '../secret.txt': 'secret==1.0.0\n',
    '../package.json': json({ name: 'secret', version: '1.0.0' }),
    '../Cargo.toml': '[package]\nname = "secret"\n',
    '../pom.xml': '<project><groupId>secret</groupId></project>',
    'requirements.txt': `-r ../secret.txt\n-r ${outside}/secret.txt\n-c linked/secret.txt\n-r a/../../secret.txt\nacme==1.0.0\n`,
    'yarn.lock': text('yarn.lock'),
    'package.json': json({
      name: 'shop',
      workspaces: ['..', '../*', outside, 'linked', 'linked/*', '**/..'],
    }),
    'Cargo.lock': text('Cargo.lock'),
    'Cargo.toml':
      '[package]\nname = "shop"\n[workspace]\nmembers = ["..", "../*", "linked"]\n[dependencies]\nx = { path = ".." }\n',
    'pom.xml':
      '<project><parent><groupId>a</groupId><artifactId>b</artifactId><version>1</version></parent><artifactId>c</artifactId></project>',
    'go.mod': 'module acme.example/shop\n\nreplace acme.example/a => ../\n',
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  symlinkSync('..', join(folder, 'linked'))
  const { lockfiles } = await gatherLockfiles(await folderTree(folder))
  expect(
    JSON.stringify(lockfiles.map((file) => ({ ...file, beside: [...(file.beside ?? [])] }))),
  ).not.toContain('"secret"')
  expect(lockfiles.flatMap(({ beside }) => [...(beside?.keys() ?? [])])).toEqual([])
  const { document } = await compose(lockfiles)
  expect(document).not.toContain('secret@')
  expect(document).not.toContain(outside)
})

test('files of many lockfiles are read in few readings, and includes to their end', async () => {
  const files: Record<string, string> = {}
  for (let at = 0; at < 200; at += 1) {
    files[`p${at}/go.mod`] = `module acme.example/p${at}\n`
    files[`p${at}/go.sum`] = ''
  }
  files['requirements.txt'] = '-r r/0.in\n'
  for (let at = 0; at < 10; at += 1) files[`r/${at}.in`] = `-r ${at + 1}.in\na${at}==1.0.0\n`
  const tree = treeOf(files)
  const { lockfiles } = await gatherLockfiles(tree)
  expect(lockfiles).toHaveLength(201)
  expect(lockfiles.find(({ path }) => path === 'requirements.txt')?.beside?.size).toBe(10)
  expect(tree.readings.length).toBeLessThanOrEqual(13)
})

test('what a lockfile wants without end is not given without end', async () => {
  const files: Record<string, string> = { 'requirements.txt': '' }
  for (let at = 0; at < 6_000; at += 1) {
    files['requirements.txt'] += `-r many/${at}.in\n`
    files[`many/${at}.in`] = ''
  }
  const { lockfiles } = await gather(files)
  expect(lockfiles[0]?.beside?.size).toBe(5_000)
})

test('ten thousand globs over ten thousand folders end', async () => {
  const files: Record<string, string> = {
    'yarn.lock': text('yarn.lock'),
    'package.json': json({
      workspaces: Array.from({ length: 10_000 }, (_, at) => `${'*/'.repeat(20)}**/x${at}*`),
    }),
  }
  for (let at = 0; at < 10_000; at += 1) files[`${'a/'.repeat(20)}y${at}/package.json`] = '{}'
  expect((await gather(files)).lockfiles).toHaveLength(1)
})
