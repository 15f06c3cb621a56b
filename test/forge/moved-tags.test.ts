import { expect, test } from 'vitest'
import { movedTags } from '../../src/forge/moved-tags.ts'

test('trap 14: tags are compared by the commits that they name in the end', () => {
  const local = [
    { name: 'v1.0.0', oid: 'a' },
    { name: 'v1.10.0', oid: 'b' },
    { name: 'v1.9.0', oid: 'c' },
    { name: 'mine', oid: 'd' },
  ]
  const remote = new Map([
    ['v1.9.0', { commit: 'x' }],
    ['v1.0.0', { commit: 'a' }],
    ['v1.10.0', { commit: 'y' }],
    ['v2.0.0', { commit: 'z' }],
  ])
  expect(movedTags(local, remote)).toEqual({
    moved: [
      { name: 'v1.10.0', here: 'b', there: 'y' },
      { name: 'v1.9.0', here: 'c', there: 'x' },
    ],
    missing: ['v2.0.0'],
    unpushed: ['mine'],
  })
})
