import { expect, test } from 'vitest'
import { exitCodes, worstExitCode, type ExitCode } from '../../src/errors.ts'
import { allRows, guide } from './guides.ts'

const text = guide('docs/exit-codes.md')

test('every exit code is in the table, once, and no other number', () => {
  expect(allRows(text).map(([code]) => Number(code))).toEqual(Object.values(exitCodes))
})

test('of several exit codes the one wins that the documentation names first', () => {
  const order = /the first of ([\d, ]+) that applies/.exec(text)?.[1]?.split(', ').map(Number) ?? []
  expect(order.length).toBeGreaterThan(5)
  for (const [index, code] of order.entries())
    expect(worstExitCode(order.slice(index).toReversed() as ExitCode[])).toBe(code)
})
