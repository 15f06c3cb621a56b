import type { Pair } from './plan.ts'
import { createSlots, type Slots } from './slots.ts'

/** Polite to what is probed, and enough for a few regions. */
const fewest = { total: 8, host: 2 }
const most = { total: 64, host: 64, programs: 8 }
/** With a tenth of all at once, answers that take a second leave nobody waiting for more than ten. */
const share = 0.1

/**
 * How many looks are under way at one time: eight, and two at each host; more where there are so many to look at that
 * the first looks would take longer than ten seconds. Programs that run here are never more than eight.
 */
export function paceOf(pairs: readonly Pair[]): Slots {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(hostOf(pair), (counts.get(hostOf(pair)) ?? 0) + 1)
  return createSlots(between(fewest.total, pairs.length * share, most.total), (host) =>
    between(fewest.host, (counts.get(host) ?? 0) * share, host === programs ? most.programs : most.host),
  )
}

const programs = 'programs'

/** Whom a look at a pair asks: a host with its port, the programs of this machine, or what the check names itself. */
export function hostOf({ check, target, name }: Pair): string {
  if (check.kind === 'command' || check.kind === 'kubernetes') return programs
  if (check.kind === 'prometheus') return URL.canParse(check.url) ? new URL(check.url).host : name
  if (target.url === null) return name
  return new URL(target.url).host
}

function between(least: number, wanted: number, limit: number): number {
  return Math.min(limit, Math.max(least, Math.ceil(wanted)))
}
