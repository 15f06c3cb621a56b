import fc from 'fast-check'
import { expect, test } from 'vitest'
import { windowLines } from '../../src/notices/window-lines.ts'
import { renderWindow } from '../../src/notices/window.ts'

test('a window of one day has its day, its hours and its zone in lines of their own: trap 16', () => {
  const window = { from: '2026-11-24T09:00:00Z', to: '2026-11-24T11:00:00Z' }
  expect(windowLines(renderWindow(window, 'Asia/Kolkata'))).toEqual({
    day: 'Tuesday 24 November 2026',
    hours: '14:30–16:30 UTC+05:30',
    zone: 'Asia/Kolkata, that is 09:00–11:00 UTC',
  })
  expect(windowLines(renderWindow(window, 'UTC'))).toEqual({
    day: 'Tuesday 24 November 2026',
    hours: '09:00–11:00 UTC',
    zone: '',
  })
})

test('a window over midnight is one line, and one over a change of clocks has both offsets: trap 16', () => {
  const night = { from: '2026-11-24T22:30:00Z', to: '2026-11-25T01:00:00Z' }
  expect(windowLines(renderWindow(night, 'UTC'))).toEqual({
    day: 'Tuesday 24 November 2026, 22:30 to Wednesday 25 November 2026, 01:00 UTC',
    hours: '',
    zone: '',
  })
  const spring = { from: '2026-03-29T00:30:00Z', to: '2026-03-29T02:00:00Z' }
  expect(windowLines(renderWindow(spring, 'Europe/Berlin'))).toEqual({
    day: 'Sunday 29 March 2026',
    hours: '01:30 UTC+01:00 to 04:00 UTC+02:00',
    zone: 'Europe/Berlin, that is 00:30–02:00 UTC',
  })
})

test('the lines together say what the sentence says', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'Asia/Kolkata',
    'America/St_Johns',
    'Pacific/Kiritimati',
  )
  const times = fc.date({ min: new Date('2000-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
  const length = fc.option(fc.integer({ min: 60_000, max: 200_000_000 }))
  fc.assert(
    fc.property(zones, times, length, (zone, from, lasting) => {
      const to = lasting === null ? null : new Date(from.getTime() + lasting).toISOString()
      const text = renderWindow({ from: from.toISOString(), to }, zone)
      const lines = windowLines(text)
      const local = [lines.day, lines.hours].filter((line) => line !== '').join(', ')
      const also = lines.zone === '' ? '' : ` (${lines.zone.replace(', that is ', '), that is ')}`
      expect(`${local}${also}`).toBe(text)
      expect(lines.day).not.toBe('')
    }),
  )
})

test('text of any other form is kept whole', () => {
  expect(windowLines('then')).toEqual({ day: 'then', hours: '', zone: '' })
})
