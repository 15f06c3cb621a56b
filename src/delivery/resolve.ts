import type { Decision, InconclusiveReason, UnhealthyReason } from './decision.ts'
import type { PairState } from './pair-state.ts'
import type { Timing } from './plan.ts'
import { evaluate, pairsOf, type Rule, type Truth } from './quorum.ts'

/** A pair when the time is up. `isProven`: it passed often enough since it was last stale. */
export interface LastSeen {
  readonly seen: PairState
  readonly isProven: boolean
}

type Conclusion = 'stale' | Exclude<UnhealthyReason, 'mixed' | 'wrong-version'> | InconclusiveReason

const unhealthyFirst = ['flapping', 'regressed', 'never-healthy'] as const
const inconclusiveFirst = ['unreachable-by-observer', 'no-data', 'deadline-in-bake'] as const

/** By what rule pairs are resolved, and with which limits. */
export interface Resolution {
  readonly rule: Rule
  readonly timing: Timing
  /** Whether a wrong release outside the quorum is borne with. */
  readonly allowMixed: boolean
}

/**
 * The verdict when the time is up and not everything is proven; never healthy. Unhealthy comes before inconclusive: what
 * is known weighs more than what is not. A wrong release comes first, for it explains the rest, and no quorum outweighs
 * it unless that is allowed; it is `mixed` when more than one release was seen, over all pairs. What else failed is
 * unhealthy only where too few could still be right if all that is not known were.
 */
export function resolveAtDeadline(
  { rule, timing, allowMixed }: Resolution,
  seenOf: (pair: string) => LastSeen,
): Decision {
  const pairs = pairsOf(rule)
  const concluded = new Map(pairs.map((pair) => [pair, conclude(seenOf(pair), timing)]))
  const truthOf = (pair: string): Truth => {
    const conclusion = concluded.get(pair)
    return conclusion !== undefined && isBad(conclusion) ? 'no' : 'unknown'
  }
  const conclusions = new Set(concluded.values())
  const isBroken = evaluate(rule, truthOf) === 'no'
  if (conclusions.has('stale') && (isBroken || !allowMixed)) {
    const releases = new Set(pairs.flatMap((pair) => [...seenOf(pair).seen.releases.keys()]))
    return { verdict: 'unhealthy', reason: releases.size > 1 ? 'mixed' : 'wrong-version' }
  }
  const unhealthy = unhealthyFirst.find((reason) => conclusions.has(reason))
  if (isBroken && unhealthy !== undefined) return { verdict: 'unhealthy', reason: unhealthy }
  // Enough are right: what is missing is the time that they should have been watched for.
  const isEnough = evaluate(rule, (pair) => (seenOf(pair).isProven ? 'yes' : 'unknown')) === 'yes'
  if (isEnough) return { verdict: 'inconclusive', reason: 'deadline-in-bake' }
  const inconclusive = inconclusiveFirst.find((reason) => conclusions.has(reason))
  return { verdict: 'inconclusive', reason: inconclusive ?? 'no-data' }
}

function isBad(conclusion: Conclusion): boolean {
  return conclusion === 'stale' || unhealthyFirst.some((one) => one === conclusion)
}

function conclude({ seen, isProven }: LastSeen, timing: Timing): Conclusion {
  const { pass, stale, fail, error, nodata } = seen.counts
  const answers = pass + stale + fail
  const blindness = nodata > error || (nodata > 0 && answers === 0) ? 'no-data' : 'unreachable-by-observer'
  if (answers === 0 || (seen.phase === 'unknown' && error + nodata >= answers)) return blindness
  if (seen.relapses > 0 && !isProven) return 'stale'
  switch (seen.lastAnswer) {
    case 'stale':
      return 'stale'
    case 'fail':
      return concludeFailing(seen, blindness, timing)
    default:
      return isFlapping(seen, timing) ? 'flapping' : 'deadline-in-bake'
  }
}

function isFlapping({ turns, flaps, phase }: PairState, timing: Timing): boolean {
  return flaps > timing.flaps || (turns > timing.flaps && phase === 'probing')
}

function concludeFailing(seen: PairState, blindness: InconclusiveReason, timing: Timing): Conclusion {
  const { stale, fail, error, nodata } = seen.counts
  if (seen.turns > timing.flaps) return 'flapping'
  // One or two lost answers at the very end of a good run are no regression yet.
  if (seen.everPassing) return seen.failures >= timing.failures ? 'regressed' : 'deadline-in-bake'
  if (stale > fail) return 'stale'
  return fail >= error + nodata ? 'never-healthy' : blindness
}
