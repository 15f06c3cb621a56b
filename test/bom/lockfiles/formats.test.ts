import { expect, test } from 'vitest'
import { formatOf, lockfilesAmong } from '../../../src/bom/lockfiles/formats.ts'

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
    'a/npm-shrinkwrap.json',
    'a/package-lock.json',
    'test/fixtures/app/package-lock.json',
    'test/__fixtures__/pnpm-lock.yaml',
    'web/pnpm-lock.yaml',
  ])
  expect(lockfiles.map(({ path }) => path)).toEqual(['a/npm-shrinkwrap.json'])
  expect(ignored).toEqual([
    {
      path: 'a/node_modules/x/package-lock.json',
      reason: 'it belongs to an installed package',
      unread: false,
    },
    {
      path: 'a/package-lock.json',
      reason: 'the package manager takes npm-shrinkwrap.json beside it',
      unread: false,
    },
    { path: 'test/__fixtures__/pnpm-lock.yaml', reason: 'it is a fixture of a test', unread: false },
    { path: 'test/fixtures/app/package-lock.json', reason: 'it is a fixture of a test', unread: false },
    { path: 'web/pnpm-lock.yaml', reason: 'this version does not read its format', unread: true },
  ])
})

test('a file is known by its name in any folder', () => {
  expect(formatOf('a/b/package-lock.json')?.name).toBe('package-lock')
  expect(formatOf('yarn.lock')).toBeUndefined()
  expect(formatOf('constructor')).toBeUndefined()
})
