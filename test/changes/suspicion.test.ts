import { expect, test } from 'vitest'
import { Suspicion } from '../../src/changes/suspicion.ts'
import { readCommit, type CommitReading } from '../../src/changes/change.ts'
import { People } from '../../src/changes/people.ts'
import { aCommit } from '../builders/commit.ts'
import { strict } from './read.ts'

function suspects(readings: readonly CommitReading[]): number[] {
  const suspicion = new Suspicion()
  for (const reading of readings) suspicion.look(reading)
  return [...suspicion.suspects().entries()].flatMap(([commit, mark]) => (mark === 1 ? commit : []))
}

const reading = (message: string, authoredAt: number) =>
  readCommit(aCommit(message, { authoredAt }), new People(), strict)

test('commits of one author date are suspects, and those of one pull request', () => {
  const all = [
    reading('fix: a', 1),
    reading('fix: b (#7)', 2),
    reading('fix: c', 3),
    reading('fix: d', 1),
    reading('fix: b (#7) (#9)', 4),
  ]
  expect(suspects(all)).toEqual([0, 1, 3, 4])
})

test('a cherry-pick is one by itself', () => {
  const pick = `fix: a\n\n(cherry picked from commit ${'a'.repeat(40)})`
  expect(suspects([reading('fix: b', 1), reading(pick, 2)])).toEqual([1])
})
