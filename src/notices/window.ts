import { WaybillError } from '../errors.ts'

/** When something is expected or happened: from an instant, up to another where there are two. RFC 3339, UTC. */
export interface Window {
  readonly from: string
  readonly to: string | null
}

const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i
const durationPattern = /^P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/
const minute = 60_000
const hint =
  'Write an RFC 3339 time with its offset, 2026-11-24T10:00:00+01:00, or a window: start/end or start/PT2H.'

/**
 * Reads `--expected`: one time, `start/end` or `start/PT2H` (ISO 8601 durations of weeks, days, hours, minutes and
 * seconds; a day is 24 hours). Every time needs an offset. Throws EXPECTED_INVALID for anything else, for an end
 * that is not after its start, and for a window that is over before `now`.
 */
export function parseWindow(text: string, now: Date): Window {
  const refuse = (reason: string): never => {
    throw new WaybillError('EXPECTED_INVALID', `The expected time ${JSON.stringify(text)} ${reason}.`, {
      hint,
    })
  }
  const [start = '', end, ...rest] = text.trim().split('/')
  const from = instant(start)
  if (from === null || rest.length > 0) return refuse('cannot be read')
  if (end === undefined) {
    if (from < now.getTime()) refuse('is in the past')
    return { from: utc(from), to: null }
  }
  const length = duration(end)
  const to = length === null ? instant(end) : from + length
  if (to === null) return refuse('cannot be read')
  if (to <= from) refuse('ends before it starts')
  if (to < now.getTime()) refuse('is in the past')
  return { from: utc(from), to: utc(to) }
}

function utc(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z')
}

function instant(text: string): number | null {
  const match = instantPattern.exec(text)
  if (!match) return null
  const [, date = '', hour, minutes, second = '00', offset = ''] = match
  // Date would roll 30 February over into March.
  const midnight = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return null
  const time = Date.parse(`${date}T${hour}:${minutes}:${second}${offset.toUpperCase()}`)
  return Number.isNaN(time) || hour === '24' ? null : time
}

function duration(text: string): number | null {
  const match = durationPattern.exec(text)
  if (!match || /[PT]$/.test(text)) return null
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  const inDays = (weeks ?? 0) * 7 + (days ?? 0)
  return ((inDays * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * minute + (seconds ?? 0) * 1_000
}

/** Whether this is an IANA time zone that the machine knows. */
export function isTimeZone(name: string): boolean {
  if (zones.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
  } catch {
    return false
  }
  if (/^[+-]/.test(name)) return false
  zones.add(name)
  return true
}

// Asking costs a tenth of a millisecond and much memory, and thousands of readers share a few zones.
const zones = new Set<string>()

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** A moment on the clocks of a time zone. */
interface LocalTime {
  readonly date: string
  readonly clock: string
  readonly offset: string
}

/**
 * A window in words, to the minute, on the clocks of a time zone, always with the offset, and again in UTC:
 * `Tuesday 24 November 2026, 10:00–12:00 UTC+01:00 (Europe/Berlin), that is 09:00–11:00 UTC`. Both ends have their
 * own offset where the clocks change in between. Short names of zones are not used: they differ between machines.
 */
export function renderWindow(window: Window, timeZone: string): string {
  const local = span(window, timeZone)
  const inUtc = span(window, 'UTC')
  if (local.text === inUtc.text) return local.text
  const sameDay = local.date === inUtc.date && local.date !== null
  const again = sameDay ? inUtc.text.slice(inUtc.text.indexOf(', ') + 2) : inUtc.text
  return `${local.text} (${timeZone}), that is ${again}`
}

/** The window in one zone; `date` is the day that both ends share, or null. */
function span(window: Window, timeZone: string): { text: string; date: string | null } {
  const from = localTime(window.from, timeZone)
  const to = localTime(window.to ?? window.from, timeZone)
  const start = `${from.date}, ${from.clock}`
  const offset = from.offset === to.offset ? '' : ` ${from.offset}`
  if (from.date !== to.date)
    return { text: `${start}${offset} to ${to.date}, ${to.clock} ${to.offset}`, date: null }
  if (from.clock === to.clock && offset === '') return { text: `${start} ${from.offset}`, date: from.date }
  const joint = offset === '' ? '–' : `${offset} to `
  return { text: `${start}${joint}${to.clock} ${to.offset}`, date: from.date }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a clock costs more than reading it, and thousands of readers share a few zones. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  })
  clocks.set(timeZone, clock)
  return clock
}

function localTime(time: string, timeZone: string): LocalTime {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(new Date(time))
      .map(({ type, value }) => [type, value]),
  )
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => Number(parts.get(part)))
  const weekday = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDay()
  return {
    date: `${weekdays[weekday]} ${day} ${months[(month ?? 1) - 1]} ${year}`,
    clock: `${parts.get('hour')}:${parts.get('minute')}`,
    // Without an offset it is `GMT` on some machines and `GMT+00:00` on others.
    offset: (parts.get('timeZoneName') ?? '').replace('GMT', 'UTC').replace('+00:00', ''),
  }
}
