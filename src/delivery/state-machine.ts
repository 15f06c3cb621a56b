import { failureLimit, flapLimit, type Decision } from './decision.ts'
import { nextPairState, unseen, type PairState } from './pair-state.ts'
import { claimsRelease, samplesNeeded, type Pair, type Plan } from './plan.ts'
import { resolveAtDeadline } from './resolve.ts'
import type { Sample } from './sample.ts'

/** A verification under way: what every pair showed, and how long all of them have been good together. */
export interface VerificationState {
  readonly phase: 'waiting' | 'probing' | 'baking' | 'decided'
  /** By pair id, in the plan's order. */
  readonly pairs: ReadonlyMap<string, PairState>
  /** Time in the bake without a blind moment. */
  readonly bakedMs: number
  readonly startedMs: number
  readonly nowMs: number
  readonly decision: Decision | null
}

/** `atMs` is on the monotonic clock that `startVerification` was given. */
export type VerificationEvent =
  | { readonly kind: 'sample'; readonly pair: string; readonly sample: Sample; readonly atMs: number }
  | { readonly kind: 'tick'; readonly atMs: number }
  | { readonly kind: 'interrupted'; readonly atMs: number }

export function startVerification(plan: Plan, atMs: number): VerificationState {
  const pairs = new Map(plan.pairs.map((pair) => [pair.id, unseen]))
  return { phase: 'waiting', pairs, bakedMs: 0, startedMs: atMs, nowMs: atMs, decision: null }
}

/**
 * The next state. Healthy needs all of: every required pair passing, the bake over, and `samplesNeeded` passes of each
 * since it was last stale, and one more for each time that it fell back to another release (otherwise a patient
 * observer would meet a lucky run behind a mixed balancer). Failing during the bake is unhealthy at once; the rest is
 * decided at the deadline, since a release may come up late. A decided state does not change any more.
 */
export function advance(plan: Plan, before: VerificationState, event: VerificationEvent): VerificationState {
  if (before.decision !== null) return before
  const state = passTime(plan, before, event.atMs)
  if (event.kind === 'interrupted') return decide(state, { verdict: 'inconclusive', reason: 'interrupted' })
  const seen = event.kind === 'sample' ? takeSample(plan, state, event) : state
  const decision = decisionOf(plan, seen)
  return decision === null ? seen : decide(seen, decision)
}

function decide(state: VerificationState, decision: Decision): VerificationState {
  return { ...state, phase: 'decided', decision }
}

/** The bake's clock stands still while a required pair is unknown, and ends at the deadline. */
function passTime(plan: Plan, state: VerificationState, atMs: number): VerificationState {
  const nowMs = Math.max(state.nowMs, atMs)
  const end = Math.min(nowMs, state.startedMs + plan.timing.deadlineMs)
  const isBlind = requiredStates(plan, state).some(([, { phase }]) => phase === 'unknown')
  const baked = state.phase === 'baking' && !isBlind ? Math.max(0, end - state.nowMs) : 0
  return { ...state, nowMs, bakedMs: state.bakedMs + baked }
}

function takeSample(
  plan: Plan,
  state: VerificationState,
  event: { readonly pair: string; readonly sample: Sample },
): VerificationState {
  const pair = state.pairs.get(event.pair)
  if (pair === undefined) return state
  const isBaking = state.phase === 'baking'
  const limits = { expected: plan.expected, successes: plan.timing.successes, isBaking }
  const pairs = new Map(withoutOldPasses(plan, state.pairs, event))
  pairs.set(event.pair, nextPairState(pair, event.sample, limits))
  const required = requiredStates(plan, { pairs })
  const isGood = required.length > 0 && required.every(([, { phase }]) => phase === 'passing')
  const isStale = required.some(([, { phase }]) => phase === 'probing')
  // Blind is not stale: the bake waits for an unknown pair, and starts again only after a stale one.
  if (isBaking && !isStale) return { ...state, pairs }
  return { ...state, pairs, phase: isGood ? 'baking' : 'probing', bakedMs: 0 }
}

/**
 * What passed on a target before it was seen to run the release passed against another one and does not count: a stale
 * answer undoes the passes of all checks there, the first match those of the checks that do not ask for the release.
 */
function withoutOldPasses(
  plan: Plan,
  pairs: VerificationState['pairs'],
  event: { readonly pair: string; readonly sample: Sample },
): VerificationState['pairs'] {
  const { outcome } = event.sample
  const told = plan.pairs.find(
    ({ id, check, required }) => id === event.pair && required && claimsRelease(check),
  )
  const isFirst = outcome === 'pass' && pairs.get(event.pair)?.fresh === 0
  if (told === undefined || !(outcome === 'stale' || isFirst)) return pairs
  const undone = plan.pairs
    .filter(({ check, target }) => target.name === told.target.name && !(isFirst && claimsRelease(check)))
    .map(({ id }) => id)
  return new Map([...pairs].map(([id, seen]) => [id, undone.includes(id) ? { ...seen, fresh: 0 } : seen]))
}

function decisionOf(plan: Plan, state: VerificationState): Decision | null {
  const required = requiredStates(plan, state)
  const isBaking = state.phase === 'baking'
  if (isBaking && required.some(([, { failures }]) => failures >= failureLimit)) {
    return { verdict: 'unhealthy', reason: 'regressed' }
  }
  if (isBaking && required.some(([, { flaps }]) => flaps > flapLimit)) {
    return { verdict: 'unhealthy', reason: 'flapping' }
  }
  if (isBaking && state.bakedMs >= plan.timing.bakeMs && required.every((one) => isProven(plan, one))) {
    return { verdict: 'healthy', reason: 'verified' }
  }
  if (state.nowMs - state.startedMs < plan.timing.deadlineMs) return null
  return resolveAtDeadline(required.map(([pair, seen]) => ({ seen, isProven: hasSamples(plan, pair, seen) })))
}

function isProven(plan: Plan, [pair, seen]: readonly [Pair, PairState]): boolean {
  return seen.successes >= plan.timing.successes && hasSamples(plan, pair, seen)
}

function hasSamples({ timing }: Plan, pair: Pair, { fresh, relapses }: PairState): boolean {
  return fresh >= samplesNeeded(pair, timing) + relapses
}

function requiredStates(
  plan: Plan,
  { pairs }: Pick<VerificationState, 'pairs'>,
): (readonly [Pair, PairState])[] {
  return plan.pairs
    .filter(({ required }) => required)
    .map((pair) => [pair, pairs.get(pair.id) ?? unseen] as const)
}
