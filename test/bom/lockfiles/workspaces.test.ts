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
  [['packages/{a,b}'], 'packages/c', false],
  [['{apps,libs}/{a,b}*'], 'libs/bc', true],
  [['packages/{a}'], 'packages/{a}', true],
  [['packages/a?'], 'packages/ab', true],
  [['packages/a?'], 'packages/a', false],
  [['packages/[a-c]*x'], 'packages/bax', true],
  [['packages/[!a-c]*'], 'packages/ba', false],
  [['packages/[^a]'], 'packages/b', true],
  [['packages/[z-a]'], 'packages/m', false],
  [['apps/[slug]/*'], 'apps/[slug]/a', true],
  [{ packages: ['apps/*'] }, 'apps/web', true],
  [undefined, 'packages/a', false],
  ['packages/*', 'packages/a', false],
])('of %j, whether %s is one is %s', (workspaces, folder, expected) => {
  expect(workspaceMatcher(workspaces)(folder)).toBe(expected)
})

test.each(['packages/!(a)', 'packages/{1..9}', 'packages/{a,{b,c}}', `packages/${'{a,b}'.repeat(5)}`])(
  'of %s nobody knows what it matches',
  (glob) => {
    expect(workspaceMatcher([glob])('elsewhere')).toBe(true)
    expect(workspaceMatcher([glob], false)('packages/b')).toBe(false)
  },
)

test('a glob of many stars takes no longer than its length times the folder', () => {
  expect(workspaceMatcher([`${'**/'.repeat(200)}x`])('a/'.repeat(200) + 'y')).toBe(false)
  expect(workspaceMatcher([`${'*a'.repeat(5000)}b`])('a'.repeat(20_000))).toBe(false)
  expect(workspaceMatcher([`${'*?'.repeat(5000)}b`])('a'.repeat(20_000))).toBe(false)
})
