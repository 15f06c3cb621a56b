import type { Decision } from './decision.ts'
import { withoutOldPasses } from './old-passes.ts'
import { looksAt, nextPairState, unseen, type PairState } from './pair-state.ts'
import { samplesNeeded, successesNeeded, type Pair, type Plan } from './plan.ts'
import { evaluate, pairsOf, type Rule, type Truth } from './quorum.ts'
import { resolveAtDeadline, type LastSeen } from './resolve.ts'
import type { Sample } from './sample.ts'

/** How long something has been good all together. */
export interface Bake {
  readonly isBaking: boolean
  /** Without the moments when nobody could see. */
  readonly bakedMs: number
}

/** A verification under way: what every pair showed, and how long all of them have been good together. */
export interface VerificationState {
  readonly phase: 'waiting' | 'probing' | 'baking' | 'decided'
  /** By pair id, in the plan's order. */
  readonly pairs: ReadonlyMap<string, PairState>
  /** Time in the bake without a blind moment. */
  readonly bakedMs: number
  /** The same of each group of the plan, in its order. */
  readonly groups: readonly Bake[]
  readonly startedMs: number
  readonly nowMs: number
  readonly decision: Decision | null
}

/** `atMs` is on the monotonic clock that `startVerification` was given. */
export type VerificationEvent =
  | { readonly kind: 'sample'; readonly pair: string; readonly sample: Sample; readonly atMs: number }
  | { readonly kind: 'tick'; readonly atMs: number }
  | { readonly kind: 'interrupted'; readonly atMs: number }
  | { readonly kind: 'superseded'; readonly atMs: number }

/** The start, with what earlier looks at the same release left (`readProgress`). */
export function startVerification(
  plan: Plan,
  atMs: number,
  earlier: ReadonlyMap<string, PairState> = new Map(),
): VerificationState {
  return {
    phase: 'waiting',
    pairs: new Map(plan.pairs.map(({ id }) => [id, earlier.get(id) ?? unseen])),
    bakedMs: 0,
    groups: plan.groups.map(() => ({ isBaking: false, bakedMs: 0 })),
    startedMs: atMs,
    nowMs: atMs,
    decision: null,
  }
}

/**
 * The next state. Healthy needs all of: enough pairs passing by the plan's rule, the bake over, `samplesNeeded` passes
 * of each of them since it was last stale and more for each time that it fell back to another release (otherwise a
 * patient observer would meet a lucky run behind a mixed balancer), as many looks at every other pair, and none of those
 * at another release. Failing during the bake is unhealthy at once; the rest is decided at the deadline, since a release
 * may come up late. A decided state does not change any more.
 */
export function advance(plan: Plan, before: VerificationState, event: VerificationEvent): VerificationState {
  if (before.decision !== null) return before
  const state = passTime(plan, before, event.atMs)
  if (event.kind === 'interrupted' || event.kind === 'superseded') {
    return decide(state, { verdict: 'inconclusive', reason: event.kind })
  }
  const seen = event.kind === 'sample' ? takeSample(plan, state, event) : state
  if (event.kind === 'sample' && isSuperseded(plan, event)) {
    return decide(seen, { verdict: 'inconclusive', reason: 'superseded' })
  }
  const decision = decisionOf(plan, seen, { event, wasBaking: before.phase === 'baking' })
  return decision === null ? seen : decide(seen, decision)
}

/** Whether a pair has passed often enough since it was last stale. */
export function hasSamples(plan: Plan, pair: Pair, { fresh, relapses }: PairState): boolean {
  const needed = samplesNeeded(pair, plan.timing)
  return fresh >= needed + (needed === plan.timing.samples ? extraSamples(relapses) : 0)
}

/**
 * The passes asked for beyond `samples` after so many relapses. A run of n passes behind a balancer with one stale
 * instance of four has the chance (3/4)^n, and each relapse starts another run: with n growing by 2 ln(r+1) / ln(4/3)
 * the chances of all runs together stay below (pi^2)/6 times that of the first, however long one looks.
 */
export function extraSamples(relapses: number): number {
  return Math.ceil((2 * Math.log(relapses + 1)) / Math.log(4 / 3))
}

/** Whether a pair passes now, and has passed often enough: what a healthy verdict rests on. */
export function isProven(plan: Plan, pair: Pair, seen: PairState): boolean {
  return (
    seen.successes >= successesNeeded(pair, plan.timing) &&
    seen.flaps <= plan.timing.flaps &&
    hasSamples(plan, pair, seen)
  )
}

/** Whether another release was seen at a pair, and too few passes since to say that it is gone. */
export function mayBeMixed(plan: Plan, pair: Pair, seen: PairState): boolean {
  return seen.counts.stale > 0 && !hasSamples(plan, pair, seen)
}

/** The pairs of a rule, with what was seen of them. */
export function seenBy(
  plan: Pick<Plan, 'pairs'>,
  rule: Rule,
  { pairs }: Pick<VerificationState, 'pairs'>,
): Seen[] {
  const ids = new Set(pairsOf(rule))
  return plan.pairs.flatMap((pair) => (ids.has(pair.id) ? [[pair, pairs.get(pair.id) ?? unseen]] : []))
}

type Seen = readonly [Pair, PairState]

/** What of each pair the resolution of a rule needs. */
export function lastSeen(plan: Plan, state: VerificationState): (pair: string) => LastSeen {
  const pairs = new Map(plan.pairs.map((pair) => [pair.id, pair]))
  return (id) => {
    const pair = pairs.get(id)
    const seen = state.pairs.get(id) ?? unseen
    return { seen, isProven: pair !== undefined && hasSamples(plan, pair, seen) }
  }
}

function decide(state: VerificationState, decision: Decision): VerificationState {
  return { ...state, phase: 'decided', decision }
}

function isSuperseded(
  plan: Plan,
  { pair, sample }: { readonly pair: string; readonly sample: Sample },
): boolean {
  return sample.code === 'superseded' && plan.pairs.some(({ id, required }) => id === pair && required)
}

/** The clock of a bake stands still while too much is unknown, and ends at the deadline. */
function passTime(plan: Plan, state: VerificationState, atMs: number): VerificationState {
  const nowMs = Math.max(state.nowMs, atMs)
  const passed = Math.max(0, Math.min(nowMs, state.startedMs + plan.timing.deadlineMs) - state.nowMs)
  if (passed === 0) return { ...state, nowMs }
  const truthOf = bakeTruth(state.pairs)
  const isSeen = (rule: Rule): boolean => evaluate(rule, truthOf) === 'yes'
  return {
    ...state,
    nowMs,
    bakedMs: state.phase === 'baking' && isSeen(plan.rule) ? state.bakedMs + passed : state.bakedMs,
    groups: plan.groups.map(({ rule }, index) => {
      const bake = state.groups[index] ?? { isBaking: false, bakedMs: 0 }
      return bake.isBaking && isSeen(rule) ? { ...bake, bakedMs: bake.bakedMs + passed } : bake
    }),
  }
}

function bakeTruth(pairs: VerificationState['pairs']): (pair: string) => Truth {
  return (pair) => {
    const phase = pairs.get(pair)?.phase
    if (phase === 'passing') return 'yes'
    return phase === 'unknown' ? 'unknown' : 'no'
  }
}

function takeSample(
  plan: Plan,
  state: VerificationState,
  event: { readonly pair: string; readonly sample: Sample },
): VerificationState {
  const pair = plan.pairs.find(({ id }) => id === event.pair)
  const seen = state.pairs.get(event.pair)
  if (pair === undefined || seen === undefined) return state
  const isBaking = state.phase === 'baking'
  const { timing, expected } = plan
  const limits = { expected, successes: successesNeeded(pair, timing), failures: timing.failures, isBaking }
  const pairs = new Map(withoutOldPasses(plan, state.pairs, { pair, sample: event.sample }))
  pairs.set(event.pair, nextPairState(seen, event.sample, limits))
  const truthOf = bakeTruth(pairs)
  const whole = nextBake({ isBaking, bakedMs: state.bakedMs }, evaluate(plan.rule, truthOf))
  return {
    ...state,
    pairs,
    phase: whole.isBaking ? 'baking' : 'probing',
    bakedMs: whole.bakedMs,
    groups: plan.groups.map(({ rule }, index) =>
      nextBake(state.groups[index] ?? { isBaking: false, bakedMs: 0 }, evaluate(rule, truthOf)),
    ),
  }
}

/** Blind is not stale: a bake waits while too much is unknown, and starts again only after what was bad. */
function nextBake(bake: Bake, truth: Truth): Bake {
  if (bake.isBaking && truth !== 'no') return bake
  return { isBaking: truth === 'yes', bakedMs: 0 }
}

function decisionOf(
  plan: Plan,
  state: VerificationState,
  { event, wasBaking }: { readonly event: VerificationEvent; readonly wasBaking: boolean },
): Decision | null {
  const { timing, rule } = plan
  const broken = wasBaking ? brokenInBake(plan, state) : null
  if (broken !== null) return broken
  // Time that passes without a look proves nothing, so a tick is never what makes it healthy.
  if (event.kind === 'sample' && state.phase === 'baking' && state.bakedMs >= timing.bakeMs) {
    const healthy = healthyDecision(plan, state)
    if (healthy !== null) return healthy
  }
  if (state.nowMs - state.startedMs < timing.deadlineMs) return null
  return resolveAtDeadline({ rule, timing, allowMixed: plan.allowMixed }, lastSeen(plan, state))
}

function brokenInBake({ timing, rule }: Plan, { pairs }: VerificationState): Decision | null {
  const isRegressed = (id: string): boolean => {
    const seen = pairs.get(id) ?? unseen
    return seen.everPassing && seen.failures >= timing.failures
  }
  const isFlapping = (id: string): boolean => (pairs.get(id) ?? unseen).flaps > timing.flaps
  const truthOf = (id: string): Truth => (isRegressed(id) || isFlapping(id) ? 'no' : 'unknown')
  if (evaluate(rule, truthOf) !== 'no') return null
  return { verdict: 'unhealthy', reason: pairsOf(rule).some(isRegressed) ? 'regressed' : 'flapping' }
}

function healthyDecision(plan: Plan, state: VerificationState): Decision | null {
  const seen = seenBy(plan, plan.rule, state)
  const byId = new Map(seen.map((one) => [one[0].id, one]))
  const truthOf = (id: string): Truth => {
    const one = byId.get(id)
    return one !== undefined && isProven(plan, ...one) ? 'yes' : 'unknown'
  }
  if (evaluate(plan.rule, truthOf) !== 'yes') return null
  if (!seen.every(([pair, one]) => looksAt(one) >= samplesNeeded(pair, plan.timing))) return null
  const isMixed = seen.some((one) => mayBeMixed(plan, ...one))
  if (isMixed && !plan.allowMixed) return null
  if (isMixed) return { verdict: 'healthy', reason: 'mixed-allowed' }
  const isManual = seen.every(([{ check }]) => check.kind === 'manual')
  return { verdict: 'healthy', reason: isManual ? 'manual' : 'verified' }
}
