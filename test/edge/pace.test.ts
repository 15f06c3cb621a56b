import { expect, test } from 'vitest'
import { createPace } from '../../src/edge/pace.ts'

test('turns are at least the gap apart, whoever asks and whenever', async () => {
  let time = 0
  const slept: number[] = []
  const clock = {
    monotonic: () => time,
    sleep: async (milliseconds: number) => void slept.push(milliseconds),
  }
  const pace = createPace(260, clock)
  const { signal } = new AbortController()
  await Promise.all([pace(signal), pace(signal), pace(signal)])
  expect(slept).toEqual([260, 520])
  time = 10_000
  await pace(signal)
  expect(slept).toEqual([260, 520])
})

test('an interruption ends the waiting', async () => {
  const pace = createPace(60_000)
  await pace(AbortSignal.abort())
  expect(await pace(AbortSignal.abort())).toBeUndefined()
})
