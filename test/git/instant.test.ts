import { expect, test } from 'vitest'
import { instant } from '../../src/git/instant.ts'

test('seconds are written as RFC 3339 in UTC, without fractions', () => {
  expect(instant(0)).toBe('1970-01-01T00:00:00Z')
  expect(instant(1_700_000_000)).toBe('2023-11-14T22:13:20Z')
})

test.each([253_402_300_799, 253_402_300_800, 99_999_999_999_999])(
  'a clock that is %d seconds ahead is the last second that RFC 3339 can write',
  (seconds) => {
    expect(instant(seconds)).toBe('9999-12-31T23:59:59Z')
  },
)
