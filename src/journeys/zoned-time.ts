const clocks = new Map<string, Intl.DateTimeFormat>()

/**
 * A moment (RFC 3339) on the clocks of a time zone, to the second, with their offset then: `2026-11-24T10:00:00+01:00`; in UTC
 * it ends in `Z`. What is no time comes back as it is. Throws RangeError for a zone that the machine does not know.
 */
export function inTimeZone(timestamp: string, timeZone: string): string {
  const time = new Date(timestamp)
  if (Number.isNaN(time.getTime())) return timestamp
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  )
  const [year, month, day, hour, minute, second] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((name) => parts.get(name) ?? '')
  // `GMT+01:00`, and for UTC `GMT` on some machines and `GMT+00:00` on others.
  const offset = /[+-]\d\d:\d\d/.exec(parts.get('timeZoneName') ?? '')?.[0] ?? '+00:00'
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset === '+00:00' ? 'Z' : offset}`
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  })
  clocks.set(timeZone, clock)
  return clock
}
