import type { Window } from './window.ts'

/**
 * How the checks of a shipment lie to the time that was announced: `met` inside the window, `early` all before it, `late`
 * all after it, `across` when they ended after it and began before that; `open` while a shipment that did not arrive still
 * could.
 */
export interface Arrival {
  readonly state: 'met' | 'early' | 'late' | 'across' | 'open'
  /** For readers; claims only what the checks saw: they may be later than the arrival itself. */
  readonly sentence: string
}

/** When a shipment that arrived was seen to run, against the expected time. Times are RFC 3339. */
export function arrivalIn(
  expected: Window,
  checks: { readonly startedAt: string; readonly endedAt: string },
): Arrival {
  const from = Date.parse(expected.from)
  const started = Date.parse(checks.startedAt)
  const ended = Date.parse(checks.endedAt)
  const to = Date.parse(expected.to ?? expected.from)
  const point = expected.to === null
  if (ended < from)
    return { state: 'early', sentence: `Earlier than announced, by ${lasting(from - ended)}.` }
  if (started > to) {
    const sentence = point
      ? `Seen ${lasting(started - to)} after the announced time.`
      : `Later than announced: first seen ${lasting(started - to)} after the window closed.`
    return { state: 'late', sentence }
  }
  if (ended <= to || point)
    return { state: 'met', sentence: point ? 'At the announced time.' : 'Within the announced window.' }
  return {
    state: 'across',
    sentence: `The checks began within the announced window and ended ${lasting(ended - to)} after it.`,
  }
}

/** The same for a shipment that did not arrive, or of which that is not known. */
export function absenceIn(expected: Window, endedAt: string): Arrival {
  const to = Date.parse(expected.to ?? expected.from)
  const ended = Date.parse(endedAt)
  return ended < to
    ? { state: 'open', sentence: 'The announced time is not over yet.' }
    : { state: 'late', sentence: 'The announced time is over.' }
}

const units = [
  { name: 'day', length: 86_400_000 },
  { name: 'hour', length: 3_600_000 },
  { name: 'minute', length: 60_000 },
] as const

/** A duration in its two largest units, to the minute: `2 hours 5 minutes`. */
export function lasting(milliseconds: number): string {
  let left = Math.round(milliseconds / 60_000) * 60_000
  if (left === 0) return 'less than a minute'
  const parts: string[] = []
  for (const { name, length } of units) {
    const count = Math.floor(left / length)
    left -= count * length
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`)
  }
  return parts.slice(0, 2).join(' ')
}
