import { expect, test } from 'vitest'
import { absenceIn, arrivalIn, lasting } from '../../src/notices/arrival.ts'

const window = { from: '2026-11-24T09:00:00Z', to: '2026-11-24T11:00:00Z' }
const checks = (from: string, to: string) => ({
  startedAt: `2026-11-24T${from}:00.000Z`,
  endedAt: `2026-11-24T${to}:00.000Z`,
})

test.each([
  ['10:02', '10:05', 'met', 'Within the announced window.'],
  ['08:20', '08:25', 'early', 'Earlier than announced, by 35 minutes.'],
  ['08:55', '09:05', 'met', 'Within the announced window.'],
  ['10:58', '11:08', 'across', 'The checks began within the announced window and ended 8 minutes after it.'],
  ['13:05', '13:10', 'late', 'Later than announced: first seen 2 hours 5 minutes after the window closed.'],
])('checks from %s to %s lie to a window as %s', (from, to, state, sentence) => {
  expect(arrivalIn(window, checks(from, to))).toEqual({ state, sentence })
})

test('a single announced time is met while it is checked, and what comes later says by how much', () => {
  const at = { from: window.from, to: null }
  expect(arrivalIn(at, checks('08:58', '09:03')).state).toBe('met')
  expect(arrivalIn(at, checks('09:12', '09:15')).sentence).toBe('Seen 12 minutes after the announced time.')
})

test('what did not arrive may still, until the window closes', () => {
  expect(absenceIn(window, '2026-11-24T10:05:20.000Z').state).toBe('open')
  expect(absenceIn(window, '2026-11-24T11:00:00.000Z').state).toBe('late')
})

test('durations are told in their two largest units', () => {
  expect([20_000, 60_000, 3_600_000, 93_720_000, 90_000_000 + 60_000].map(lasting)).toEqual([
    'less than a minute',
    '1 minute',
    '1 hour',
    '1 day 2 hours',
    '1 day 1 hour',
  ])
})
