import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fit } from '../../src/notices/fit.ts'

test('as much is composed as fits, and never more', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (entries, room) => {
      expect(
        fit(
          entries,
          (limit) => limit,
          (limit) => limit <= room,
        ),
      ).toBe(Math.min(entries, room))
    }),
  )
})

test('when nothing fits, nothing is listed', () => {
  expect(
    fit(
      40,
      (limit) => limit,
      () => false,
    ),
  ).toBe(0)
})
