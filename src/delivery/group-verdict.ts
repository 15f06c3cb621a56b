import type { PlanGroup } from './group.ts'
import type { Decision } from './decision.ts'
import type { Plan } from './plan.ts'
import { evaluate, type Rule, type Truth } from './quorum.ts'
import { resolveAtDeadline } from './resolve.ts'
import { isProven, lastSeen, mayBeMixed, seenBy, type VerificationState } from './state-machine.ts'

/**
 * How one group ended, by its own rule, its own bake and what was seen of it alone. It may be healthy while the whole is
 * not (a rollout that goes from group to group), and is never healthy where the whole being asked of it alone would not
 * be. What ended from outside leaves the groups that were not done inconclusive for the same reason.
 */
export function decideGroup(plan: Plan, state: VerificationState, group: PlanGroup): Decision {
  const seen = seenBy(plan, group.rule, state)
  const index = plan.groups.indexOf(group)
  const bakedMs = state.groups[index]?.isBaking ? state.groups[index].bakedMs : -1
  const isMixed = seen.some((one) => mayBeMixed(plan, ...one))
  const isBaked = bakedMs >= plan.timing.bakeMs
  if (isBaked && (plan.allowMixed || !isMixed) && holds(plan, state, group.rule)) {
    if (isMixed) return { verdict: 'healthy', reason: 'mixed-allowed' }
    const isManual = seen.every(([{ check }]) => check.kind === 'manual')
    return { verdict: 'healthy', reason: isManual ? 'manual' : 'verified' }
  }
  const { decision } = state
  if (decision?.reason === 'interrupted' || decision?.reason === 'superseded') return decision
  const { timing, allowMixed } = plan
  return resolveAtDeadline({ rule: group.rule, timing, allowMixed }, lastSeen(plan, state))
}

/** Whether enough of a rule is proven. */
export function holds(plan: Plan, state: VerificationState, rule: Rule): boolean {
  const byId = new Map(seenBy(plan, rule, state).map((one) => [one[0].id, one]))
  const truthOf = (id: string): Truth => {
    const one = byId.get(id)
    return one !== undefined && isProven(plan, ...one) ? 'yes' : 'unknown'
  }
  return evaluate(rule, truthOf) === 'yes'
}
