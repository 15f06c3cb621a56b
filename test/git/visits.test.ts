import { expect, test } from 'vitest'
import { Visits } from '../../src/git/visits.ts'

test('a mark is of one walk, and a new walk finds none', () => {
  const visits = new Visits(3)
  visits.begin()
  visits.set(1, 2)
  expect([visits.of(0), visits.of(1)]).toEqual([0, 2])
  visits.set(1, 3)
  expect(visits.of(1)).toBe(3)
  visits.begin()
  expect(visits.of(1)).toBe(0)
})
