import { expect, test } from 'vitest'
import { median } from '../../bench/measure.js'
import { describeTarget, judge } from '../../bench/targets.js'

function measured(id: string, medianMs: number, peakBytes: number | null = null) {
  return {
    id,
    label: id,
    floor: null,
    runs: [medianMs],
    medianMs,
    minMs: medianMs,
    maxMs: medianMs,
    peakBytes,
  }
}

test('a target that is met and one that is missed are both told, with the sum', () => {
  const [release, all, memory, ...rest] = judge([
    measured('node', 40),
    measured('floor-all', 200),
    measured('notes-all', 540, 301e6),
    measured('notes-release', 161),
  ])
  expect(rest).toEqual([])
  expect(release).toMatchObject({ limit: 160, measured: 161, met: false })
  expect(all).toMatchObject({ limit: 540, measured: 540, met: true })
  expect(memory).toMatchObject({ limit: 300e6, met: false })
  expect(release && describeTarget(release)).toContain(
    '40.0 ms + 120 ms = 160 ms; measured 161 ms, 1.0 ms above',
  )
})

test('nothing is said of a target whose numbers are missing', () => {
  expect(judge([measured('notes-all', 100)])).toEqual([])
})

test('the median of an even number of runs lies between the middle two', () => {
  expect(median([9, 1, 4, 2])).toBe(3)
  expect(median([9, 1, 4])).toBe(4)
})
