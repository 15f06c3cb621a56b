import { expect, test } from 'vitest'
import { Rounds } from '../../src/notes/rounds.ts'

test('a number is new once a round', () => {
  const rounds = new Rounds()
  rounds.begin()
  expect([7, 0, 7, 0, 3].map((number) => rounds.isNew(number))).toEqual([true, true, false, false, true])
  rounds.begin()
  expect([3, 3, 7].map((number) => rounds.isNew(number))).toEqual([true, false, true])
})
