import { expect, test } from 'vitest'
import { workspaceMatcher } from '../../../src/bom/lockfiles/workspaces.ts'

test.each([
  [['packages/*'], 'packages/a', true],
  [['packages/*'], 'packages/a/b', false],
  [['packages/a'], 'packages/ab', false],
  [['packages/a*'], 'packages/ab', true],
  [['packages/*-x-*'], 'packages/a-x-b', true],
  [['./packages/*/'], 'packages/a', true],
  [['packages/**'], 'packages/a/b', true],
  [['**/lib'], 'a/b/lib', true],
  [['packages/*', '!packages/a'], 'packages/a', false],
  [['packages/{a,b}'], 'packages/a', true],
  [{ packages: ['apps/*'] }, 'apps/web', true],
  [undefined, 'packages/a', false],
  ['packages/*', 'packages/a', false],
])('of %j, whether %s is one is %s', (workspaces, folder, expected) => {
  expect(workspaceMatcher(workspaces)(folder)).toBe(expected)
})

test('a glob of many stars takes no longer than its length times the folder', () => {
  expect(workspaceMatcher([`${'**/'.repeat(200)}x`])('a/'.repeat(200) + 'y')).toBe(false)
  expect(workspaceMatcher([`${'*a'.repeat(5000)}b`])('a'.repeat(20_000))).toBe(false)
})
