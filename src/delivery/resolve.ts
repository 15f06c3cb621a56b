import {
  failureLimit,
  flapLimit,
  type Decision,
  type InconclusiveReason,
  type UnhealthyReason,
} from './decision.ts'
import type { PairState } from './pair-state.ts'

/** A required pair when the time is up. `isProven`: it passed often enough since it was last stale. */
export interface LastSeen {
  readonly seen: PairState
  readonly isProven: boolean
}

type Conclusion = 'stale' | Exclude<UnhealthyReason, 'mixed' | 'wrong-version'> | InconclusiveReason

const unhealthyFirst = ['flapping', 'regressed', 'never-healthy'] as const
const inconclusiveFirst = ['unreachable-by-observer', 'no-data', 'deadline-in-bake'] as const

/**
 * The verdict when the time is up and not everything is proven. Unhealthy comes before inconclusive: what one pair is
 * known to be weighs more than what another is not known to be. A wrong release comes first, for it explains the rest;
 * it is `mixed` when more than one release was seen, over all pairs.
 */
export function resolveAtDeadline(pairs: readonly LastSeen[]): Decision {
  const conclusions = new Set(pairs.map(conclude))
  if (conclusions.has('stale')) {
    const releases = new Set(pairs.flatMap(({ seen }) => [...seen.releases.keys()]))
    return { verdict: 'unhealthy', reason: releases.size > 1 ? 'mixed' : 'wrong-version' }
  }
  const unhealthy = unhealthyFirst.find((reason) => conclusions.has(reason))
  if (unhealthy !== undefined) return { verdict: 'unhealthy', reason: unhealthy }
  const inconclusive = inconclusiveFirst.find((reason) => conclusions.has(reason))
  return { verdict: 'inconclusive', reason: inconclusive ?? 'no-data' }
}

function conclude({ seen, isProven }: LastSeen): Conclusion {
  const { pass, stale, fail, error, nodata } = seen.counts
  const answers = pass + stale + fail
  const blindness = nodata > error || (nodata > 0 && answers === 0) ? 'no-data' : 'unreachable-by-observer'
  if (answers === 0 || (seen.phase === 'unknown' && error + nodata >= answers)) return blindness
  if (seen.relapses > 0 && !isProven) return 'stale'
  switch (seen.lastAnswer) {
    case 'stale':
      return 'stale'
    case 'fail':
      return concludeFailing(seen, blindness)
    default:
      return seen.turns > flapLimit && seen.phase === 'probing' ? 'flapping' : 'deadline-in-bake'
  }
}

function concludeFailing(seen: PairState, blindness: InconclusiveReason): Conclusion {
  const { stale, fail, error, nodata } = seen.counts
  if (seen.turns > flapLimit) return 'flapping'
  // One or two lost answers at the very end of a good run are no regression yet.
  if (seen.everPassing) return seen.failures >= failureLimit ? 'regressed' : 'deadline-in-bake'
  if (stale > fail) return 'stale'
  return fail >= error + nodata ? 'never-healthy' : blindness
}
