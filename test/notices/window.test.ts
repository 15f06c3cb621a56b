import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWindow, renderWindow } from '../../src/notices/window.ts'

const now = new Date('2026-11-21T09:00:00Z')

test('a time, a window and a start with a duration are read into UTC', () => {
  expect(parseWindow('2026-11-24T10:00:00+01:00', now)).toEqual({ from: '2026-11-24T09:00:00Z', to: null })
  expect(parseWindow('2026-11-24T10:00Z/2026-11-24T12:30Z', now)).toEqual({
    from: '2026-11-24T10:00:00Z',
    to: '2026-11-24T12:30:00Z',
  })
  expect(parseWindow('2026-11-24T10:00:00-05:00/PT2H', now)).toEqual({
    from: '2026-11-24T15:00:00Z',
    to: '2026-11-24T17:00:00Z',
  })
  expect(parseWindow('2026-11-24T10:00:00Z/P1DT30M', now).to).toBe('2026-11-25T10:30:00Z')
})

test('a window that has begun may be announced, one that is over may not', () => {
  expect(parseWindow('2026-11-21T08:00:00Z/PT2H', now).to).toBe('2026-11-21T10:00:00Z')
  for (const text of ['2026-11-21T08:59:59Z', '2026-11-21T06:00:00Z/PT2H'])
    expect(() => parseWindow(text, now)).toThrow(
      expect.objectContaining({ code: 'EXPECTED_INVALID', exitCode: 2 }),
    )
})

test('what is no such time is refused with what was seen', () => {
  for (const text of [
    '',
    'tomorrow',
    '2026-11-24',
    '2026-11-24T10:00:00',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24T10:60:00Z',
    '2026-11-24T10:00:00Z/',
    '2026-11-24T10:00:00Z/P',
    '2026-11-24T10:00:00Z/PT',
    '2026-11-24T10:00:00Z/P1M',
    '2026-11-24T10:00:00Z/PT0S',
    '2026-11-24T10:00:00Z/2026-11-24T10:00:00Z',
    '2026-11-24T10:00:00Z/2026-11-24T11:00:00Z/PT2H',
  ])
    expect(() => parseWindow(text, now), text).toThrow(JSON.stringify(text))
})

test('a window is told on the clocks of the reader and in UTC, always with the offset', () => {
  const window = { from: '2026-11-24T09:00:00Z', to: '2026-11-24T11:00:00Z' }
  expect(renderWindow(window, 'Europe/Berlin')).toBe(
    'Tuesday 24 November 2026, 10:00–12:00 UTC+01:00 (Europe/Berlin), that is 09:00–11:00 UTC',
  )
  expect(renderWindow(window, 'UTC')).toBe('Tuesday 24 November 2026, 09:00–11:00 UTC')
  expect(renderWindow({ ...window, to: null }, 'Asia/Kolkata')).toBe(
    'Tuesday 24 November 2026, 14:30 UTC+05:30 (Asia/Kolkata), that is 09:00 UTC',
  )
})

test('another day in UTC is named', () => {
  expect(renderWindow({ from: '2026-11-24T23:30:00Z', to: '2026-11-25T00:30:00Z' }, 'Europe/Berlin')).toBe(
    'Wednesday 25 November 2026, 00:30–01:30 UTC+01:00 (Europe/Berlin), that is ' +
      'Tuesday 24 November 2026, 23:30 to Wednesday 25 November 2026, 00:30 UTC',
  )
  expect(renderWindow({ from: '2026-11-24T02:30:00Z', to: null }, 'America/New_York')).toBe(
    'Monday 23 November 2026, 21:30 UTC-05:00 (America/New_York), that is Tuesday 24 November 2026, 02:30 UTC',
  )
})

test('both ends have their own offset where the clocks change in between', () => {
  expect(renderWindow({ from: '2026-03-29T00:30:00Z', to: '2026-03-29T01:30:00Z' }, 'Europe/Berlin')).toBe(
    'Sunday 29 March 2026, 01:30 UTC+01:00 to 03:30 UTC+02:00 (Europe/Berlin), that is 00:30–01:30 UTC',
  )
  expect(renderWindow({ from: '2026-10-25T00:30:00Z', to: '2026-10-25T01:30:00Z' }, 'Europe/Berlin')).toBe(
    'Sunday 25 October 2026, 02:30 UTC+02:00 to 02:30 UTC+01:00 (Europe/Berlin), that is 00:30–01:30 UTC',
  )
})

test('every window fits the room that is kept for its slot', () => {
  const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  const zone = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/Argentina/ComodRivadavia', 'Pacific/Chatham')
  fc.assert(
    fc.property(instant, fc.option(instant), zone, (from, to, timeZone) => {
      const window = { from: from.toISOString(), to: to?.toISOString() ?? null }
      expect(renderWindow(window, timeZone).length).toBeLessThan(200)
    }),
  )
})

test.each([
  // The clocks in Berlin go from 02:00 to 03:00: half past two is not told, for it never is.
  [
    '2026-03-29T01:00:00Z',
    null,
    'Europe/Berlin',
    'Sunday 29 March 2026, 03:00 UTC+02:00 (Europe/Berlin), that is 01:00 UTC',
  ],
  [
    '2026-03-29T00:59:00Z',
    null,
    'Europe/Berlin',
    'Sunday 29 March 2026, 01:59 UTC+01:00 (Europe/Berlin), that is 00:59 UTC',
  ],
  // And back from 03:00 to 02:00: half past two is twice, and the offset tells which.
  [
    '2026-10-25T00:30:00Z',
    null,
    'Europe/Berlin',
    'Sunday 25 October 2026, 02:30 UTC+02:00 (Europe/Berlin), that is 00:30 UTC',
  ],
  [
    '2026-10-25T01:30:00Z',
    null,
    'Europe/Berlin',
    'Sunday 25 October 2026, 02:30 UTC+01:00 (Europe/Berlin), that is 01:30 UTC',
  ],
  [
    '2026-11-24T09:00:00Z',
    '2026-11-24T20:00:00Z',
    'Asia/Kolkata',
    'Tuesday 24 November 2026, 14:30 to Wednesday 25 November 2026, 01:30 UTC+05:30 (Asia/Kolkata), that is Tuesday 24 November 2026, 09:00–20:00 UTC',
  ],
  // A reader without a zone.
  ['2026-03-29T01:00:00Z', null, 'UTC', 'Sunday 29 March 2026, 01:00 UTC'],
])('trap 16: %s to %s on the clocks of %s', (from, to, timeZone, text) => {
  expect(renderWindow({ from, to }, timeZone)).toBe(text)
})
