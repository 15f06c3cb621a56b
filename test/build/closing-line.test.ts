import { expect, test } from 'vitest'
import { closingLine } from '../../build/closing-line.js'

function file(
  states: readonly string[],
  errors: readonly Error[] = [],
): Parameters<typeof closingLine>[0][number] {
  return {
    children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
    errors: () => errors,
  }
}

test('a run ends with its counts', () => {
  expect(closingLine([file(['passed', 'passed']), file(['passed'])], [])).toBe('3 passed, 0 failed')
  expect(closingLine([file(['passed', 'failed'])], [])).toBe('1 passed, 1 failed')
})

test('what could not run is never counted as passed, nor left out', () => {
  expect(closingLine([file([], [new Error('syntax')]), file(['passed'])], [new Error('unhandled')])).toBe(
    '1 passed, 2 failed',
  )
  expect(closingLine([file(['passed', 'skipped', 'pending'])], [])).toBe('1 passed, 0 failed, 2 not run')
})
