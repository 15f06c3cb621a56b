import { expect, test } from 'vitest'
import { releaseAsOf } from '../../src/notes/release-as.ts'
import { aCommit } from '../builders/commit.ts'
import { aLine, place } from '../builders/placing.ts'

test('the newest Release-As counts, also on a commit that is not listed', () => {
  const placed = place(aLine('fix: a', 'chore: b\n\nRelease-As: 2.0.0', 'feat: c\n\nRelease-As: 3.0.0'))
  expect(releaseAsOf(placed)).toBe('2.0.0')
  expect(releaseAsOf(place(aLine('fix: a')))).toBeNull()
})

test('a Release-As that was reverted counts for nothing (trap 39)', () => {
  const asked = aCommit('chore: b\n\nRelease-As: 2.0.0', { parents: [] })
  const revert = aCommit(`Revert "chore: b"\n\nThis reverts commit ${asked.oid}.`, { parents: [asked.oid] })
  expect(releaseAsOf(place([revert, asked]))).toBeNull()
})
