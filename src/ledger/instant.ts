import { WaybillError } from '../errors.ts'

/** Milliseconds of an RFC 3339 time with an offset. Throws INPUT_INVALID for anything else, also for a date alone. */
export function instantOf(text: string): number {
  const time = rfc3339.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new WaybillError('INPUT_INVALID', `"${text}" is not a time.`, {
    hint: 'Write it as RFC 3339 with an offset, such as 2026-11-21T14:00:00Z.',
  })
}

// `Date.parse` alone would take a time without an offset for one of the machine's time zone.
const rfc3339 = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i

/** `Date.parse` takes 30 February for 2 March. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/** A span in the two largest units that it has, such as "4 h 28 min"; below a second, "less than a second". */
export function spanInWords(milliseconds: number): string {
  const units = [
    [86_400_000, 'd'],
    [3_600_000, 'h'],
    [60_000, 'min'],
    [1_000, 's'],
  ] as const
  const first = units.findIndex(([size]) => milliseconds >= size)
  if (first === -1) return 'less than a second'
  let rest = milliseconds
  const parts = units.slice(first, first + 2).flatMap(([size, name]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count === 0 ? [] : [`${count} ${name}`]
  })
  return parts.join(' ')
}
