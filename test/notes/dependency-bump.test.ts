import { expect, test } from 'vitest'
import { bumpText, mergeBumps, readDependencyBump } from '../../src/notes/dependency-bump.ts'

test.each([
  ['bump lodash from 4.17.20 to 4.17.21', 'lodash', '4.17.20', '4.17.21', ''],
  ['Bump actions/checkout from 4 to 5 (#12)', 'actions/checkout', '4', '5', ''],
  ['bump @types/node from 20.1.0 to 22.0.0 in /docs', '@types/node', '20.1.0', '22.0.0', ' in /docs'],
  ['update dependency vite to v7', 'vite', null, 'v7', ''],
  ['update dependency vite to ^7.1.0 [security] (#4) (#5)', 'vite', null, '^7.1.0', ''],
  ['updated mysql docker tag to v9', 'mysql docker tag', null, 'v9', ''],
  ['bump x to 2', 'x', null, '2', ''],
  ['upgrade `x` from `1.0.0-rc.1` to `1.0.0`', '`x`', '`1.0.0-rc.1`', '`1.0.0`', ''],
])('%s', (description, name, from, to, where) => {
  expect(readDependencyBump(description)).toEqual({ name, from, to, where })
})

test.each([
  'bump the npm group with 3 updates',
  'update the documentation to match',
  'update links to the new site',
  'bump to 2',
  'bump x from 1.0.0',
  'move x from 1.0.0 to 2.0.0',
  'update the way we go from 1 to 2',
  'bump x from 1 to 2 and remove y',
  `bump ${'x'.repeat(300)} from 1 to 2`,
])('%s is no bump of one dependency', (description) => {
  expect(readDependencyBump(description)).toBeNull()
})

test('several bumps are one, from what is known of the first to the last', () => {
  const bump = (from: string | null, to: string) => ({ name: 'x', from, to, where: '' })
  const merged = mergeBumps([bump('1', '2'), bump(null, '3')])
  expect(merged && bumpText(merged)).toBe('Bump x from 1 to 3')
  const unknown = mergeBumps([bump(null, '2'), bump('2', '3')])
  expect(unknown && bumpText(unknown)).toBe('Bump x to 3')
  expect(mergeBumps([bump('1.0.0', '2.0.0'), bump('2.0.0', 'v1.0.0')])).toBeNull()
})
