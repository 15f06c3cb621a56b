import type { LedgerEntry } from './entry.ts'
import { advance, runningNow, unknownState, type Running } from './running.ts'
import { stepsOf } from './steps.ts'
import { entriesAbout, type Place } from './what-ran.ts'

/** Something that ran, from the time at which it is first known to that at which it is known no more. */
export interface Interval {
  /** As it was known last. */
  readonly running: Running
  readonly from: string
  /** RFC 3339; null while it runs. */
  readonly until: string | null
}

/**
 * What ran at a place, in the order in which it began: a version that goes on under a better basis is one interval. Linear
 * in the entries times the groups.
 */
export function timelineOf(entries: readonly LedgerEntry[], place: Place): Interval[] {
  const intervals: Interval[] = []
  /** Places in `intervals` of what runs now. */
  let open = new Map<string, number>()
  let state = unknownState
  for (const step of stepsOf(entriesAbout(entries, place))) {
    state = advance(state, step)
    const now = new Map<string, number>()
    for (const running of runningNow(state, [])) {
      const key = JSON.stringify([running.group, running.version])
      const known = open.get(key)
      const before = known === undefined ? undefined : intervals[known]
      const index = before && known !== undefined ? known : intervals.length
      intervals[index] = { running, from: before?.from ?? running.since, until: null }
      now.set(key, index)
    }
    for (const [key, index] of open) {
      const ended = intervals[index]
      if (!now.has(key) && ended) intervals[index] = { ...ended, until: step.at }
    }
    open = now
  }
  return intervals
}
