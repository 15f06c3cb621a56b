import { expect, test } from 'vitest'
import { inTimeZone } from '../../src/journeys/zoned-time.ts'

test('a moment is told on the clocks of a zone, with the offset that they have then', () => {
  expect(inTimeZone('2026-11-24T09:00:00Z', 'Europe/Berlin')).toBe('2026-11-24T10:00:00+01:00')
  expect(inTimeZone('2026-07-24T09:00:00Z', 'Europe/Berlin')).toBe('2026-07-24T11:00:00+02:00')
  expect(inTimeZone('2026-11-24T20:30:00.000Z', 'Asia/Kathmandu')).toBe('2026-11-25T02:15:00+05:45')
  expect(inTimeZone('2026-12-31T23:30:00-08:00', 'UTC')).toBe('2027-01-01T07:30:00Z')
  expect(inTimeZone('soon', 'UTC')).toBe('soon')
})

test('it is the same moment, whatever the zone', () => {
  for (const zone of ['UTC', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe', 'Africa/Casablanca'])
    for (const time of [
      '2026-03-29T01:00:00Z',
      '2026-10-25T01:00:00Z',
      '2024-02-29T23:59:59Z',
      '2026-01-01T00:00:00Z',
    ])
      expect(Date.parse(inTimeZone(time, zone)), `${time} in ${zone}`).toBe(Date.parse(time))
})
