import { expect, test } from 'vitest'
import { formatOf } from '../../../src/bom/lockfiles/formats.ts'
import { chooseOfEachProject, lockfilesAmong } from '../../../src/bom/lockfiles/found.ts'

test('lockfiles are found in every folder, with the manifest beside them', () => {
  const { lockfiles, ignored } = lockfilesAmong([
    'package.json',
    'docs/npm-shrinkwrap.json',
    'package-lock.json',
    'src/package-lock.json.ts',
  ])
  expect(lockfiles).toEqual([
    { path: 'docs/npm-shrinkwrap.json', manifest: null },
    { path: 'package-lock.json', manifest: 'package.json' },
  ])
  expect(ignored).toEqual([])
})

test('nothing is passed over in silence', () => {
  const { lockfiles, ignored } = lockfilesAmong([
    'a/node_modules/x/package-lock.json',
    'bun.lockb',
    'api/go.sum',
    'gradle/dependency-locks/compileClasspath.lockfile',
    'test/fixtures/app/package-lock.json',
    'test/__fixtures__/pnpm-lock.yaml',
    'web/pnpm-lock.yaml',
  ])
  expect(lockfiles.map(({ path }) => path)).toEqual(['web/pnpm-lock.yaml'])
  expect(ignored).toMatchObject([
    {
      path: 'a/node_modules/x/package-lock.json',
      reason: 'it belongs to an installed package',
      unread: false,
    },
    { path: 'api/go.sum', reason: 'there is no go.mod beside it', unread: true },
    { path: 'bun.lockb', unread: true },
    { path: 'gradle/dependency-locks/compileClasspath.lockfile', unread: true },
    { path: 'test/__fixtures__/pnpm-lock.yaml', reason: 'it is a fixture of a test', unread: false },
    { path: 'test/fixtures/app/package-lock.json', reason: 'it is a fixture of a test', unread: false },
  ])
})

test.each([
  ['a/b/package-lock.json', 'package-lock'],
  ['yarn.lock', 'yarn-lock'],
  ['api/requirements-dev.txt', 'requirements'],
  ['requirements/main.txt', 'requirements'],
  ['pylock.dev.toml', 'pylock'],
  ['app/buildscript-gradle.lockfile', 'gradle-lockfile'],
  ['gems.locked', 'gemfile-lock'],
  ['src/packages.Web.lock.json', 'nuget-lock'],
])('%s is known by its name', (path, format) => {
  expect(formatOf(path)?.name).toBe(format)
})

test.each(['constructor', 'my-package-lock.json', 'requirements.md', 'docs/notrequirements.txt'])(
  '%s is no lockfile',
  (path) => {
    expect(formatOf(path)).toBeUndefined()
  },
)

const file = (path: string, manifest: string | null = null) => ({ path, text: '', manifest })

test('trap 50: of two lockfiles of one project the one of the package manager that it names counts, and it is said', () => {
  const manifest = JSON.stringify({ packageManager: 'yarn@4.1.0+sha512.abc' })
  const { chosen, ignored } = chooseOfEachProject([
    file('package-lock.json', manifest),
    file('yarn.lock', manifest),
    file('api/Cargo.lock'),
  ])
  expect(chosen.map(({ path }) => path)).toEqual(['yarn.lock', 'api/Cargo.lock'])
  expect(ignored).toEqual([
    { path: 'package-lock.json', reason: 'package.json names yarn as the package manager', unread: false },
  ])
})

test('where no project says it, the first format counts; files of one format all do', () => {
  const { chosen, ignored } = chooseOfEachProject([
    file('a/npm-shrinkwrap.json'),
    file('a/package-lock.json'),
    file('b/poetry.lock'),
    file('b/requirements.txt'),
    file('c/requirements.txt'),
    file('c/requirements-dev.txt'),
  ])
  expect(chosen.map(({ path }) => path)).toEqual([
    'a/npm-shrinkwrap.json',
    'b/poetry.lock',
    'c/requirements.txt',
    'c/requirements-dev.txt',
  ])
  expect(ignored.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
    'a/package-lock.json: npm-shrinkwrap beside it is taken',
    'b/requirements.txt: poetry-lock beside it is taken',
  ])
})
