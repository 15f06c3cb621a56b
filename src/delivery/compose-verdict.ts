import { checkDigest } from './check-digest.ts'
import { coverageOf, type Covered, type Seen } from './coverage.ts'
import type { Decision } from './decision.ts'
import type { PlanGroup } from './group.ts'
import { decideGroup, holds } from './group-verdict.ts'
import { isWitness } from './old-passes.ts'
import { unseen, type PairState } from './pair-state.ts'
import type { Pair, Plan } from './plan.ts'
import { pairsOf } from './quorum.ts'
import type { VerificationState } from './state-machine.ts'
import type { CheckEvidence, GroupVerdict, Verdict } from './verdict.ts'

/** When it was, on one clock: RFC 3339, UTC, milliseconds. */
export interface Span {
  readonly startedAt: string
  readonly endedAt: string
  /** By how much the machine's clock was set meanwhile; null where it was not. */
  readonly clockStepMs: number | null
}

const mostWarnings = 50

/** The document `waybill/verdict@1` of a decided verification: the decision, and per pair what was seen. */
export function composeVerdict(
  plan: Plan,
  state: VerificationState,
  decision: Decision,
  { startedAt, endedAt, clockStepMs }: Span,
): Verdict {
  const seen = plan.pairs.map((pair) => [pair, state.pairs.get(pair.id) ?? unseen] as const)
  const isGrouped = plan.groups.some(({ name }) => name !== null)
  const warnings = warningsOf(plan, seen, clockStepMs)
  const digests = [...new Set(seen.flatMap(([pair, one]) => (isWitness(pair) ? one.digests : [])))].toSorted()
  const expectedDigests = plan.expected.digests ?? []
  return {
    schema: 'waybill/verdict@1',
    verdict: decision.verdict,
    reason: decision.reason,
    ...wholeCoverage(plan, state, { seen, isHealthy: decision.verdict === 'healthy' }),
    expected: { version: plan.expected.version, commit: plan.expected.commit },
    observed: observed(seen),
    checks: seen.map(([pair, one]) => evidenceOf(pair, one)),
    ...(isGrouped && { groups: plan.groups.map((group) => groupVerdict(plan, state, { group, seen })) }),
    ...(plan.partial && { partial: [...plan.partial] }),
    ...(expectedDigests.length + digests.length > 0 && {
      artifacts: { expected: [...new Set(expectedDigests)].toSorted(), observed: digests },
    }),
    ...(warnings.length > 0 && { warnings }),
    ...(clockStepMs !== null && { clockStepMs }),
    startedAt,
    endedAt,
  }
}

/** Where it is healthy, of the places that it rests on; else of all that count. */
function wholeCoverage(
  plan: Plan,
  state: VerificationState,
  { seen, isHealthy }: { readonly seen: Seen; readonly isHealthy: boolean },
): Covered {
  const required = plan.groups.filter((group) => group.required)
  const resting = isHealthy ? required.filter(({ rule }) => holds(plan, state, rule)) : required
  const places = resting.flatMap((group) => placesOf(plan, state, { group, seen, isHealthy }))
  return coverageOf(places.length > 0 ? places : [seen.filter(([{ target }]) => target.group === null)])
}

/** What was seen of each of a group's targets, with what was seen of the group and of everything as a whole. */
function placesOf(
  plan: Plan,
  state: VerificationState,
  { group, seen, isHealthy }: { readonly group: PlanGroup; readonly seen: Seen; readonly isHealthy: boolean },
): Seen[] {
  const wide = seen.filter(
    ([{ target }]) => target.url === null && (target.group === null || target.group === group.name),
  )
  return group.units
    .filter(({ rule }) => !isHealthy || holds(plan, state, rule))
    .map(({ rule }) => {
      const own = new Set(pairsOf(rule))
      return [...seen.filter(([{ id }]) => own.has(id)), ...wide]
    })
}

function groupVerdict(
  plan: Plan,
  state: VerificationState,
  { group, seen }: { readonly group: PlanGroup; readonly seen: Seen },
): GroupVerdict {
  const decision = decideGroup(plan, state, group)
  const isHealthy = decision.verdict === 'healthy'
  return {
    name: group.name,
    verdict: decision.verdict,
    reason: decision.reason,
    ...coverageOf(placesOf(plan, state, { group, seen, isHealthy })),
    required: group.required,
    targets: group.units.length,
    healthyTargets: group.units.filter(({ rule }) => holds(plan, state, rule)).length,
    observed: observed(seen.filter(([{ target }]) => target.group === group.name)),
  }
}

function evidenceOf(pair: Pair, seen: PairState): CheckEvidence {
  const { census, evidence, warnings } = seen
  return {
    check: pair.name,
    kind: pair.check.kind,
    target: pair.target.name,
    group: pair.target.group,
    required: pair.required,
    outcome: seen.last,
    counts: seen.counts,
    versions: sum([seen.releases]),
    reason: seen.reason,
    firstAt: seen.firstAt,
    lastAt: seen.lastAt,
    ...(evidence && { evidence: { ...evidence } }),
    ...(warnings.length > 0 && { warnings: [...warnings] }),
    config: checkDigest(pair.check),
    ...(census && {
      census: {
        by: census.by,
        complete: census.complete,
        members: census.members,
        matching: census.matching,
        versions: { ...census.versions },
      },
    }),
  }
}

function warningsOf(plan: Plan, seen: Seen, clockStepMs: number | null): string[] {
  const stepped =
    clockStepMs === null
      ? []
      : [`the clock of this machine was set by ${clockStepMs} ms meanwhile; the times are those of its start`]
  const told = seen.flatMap(([{ id }, { warnings }]) => warnings.map((warning) => `${id}: ${warning}`))
  return [...new Set([...plan.warnings, ...stepped, ...told])].slice(0, mostWarnings)
}

/** What the places themselves told; what somebody else says of them is no answer of theirs. */
function observed(seen: Seen): Record<string, number> {
  return sum(seen.flatMap(([pair, { releases }]) => (isWitness(pair) ? [releases] : [])))
}

function sum(counts: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  const total = new Map<string, number>()
  for (const [name, count] of counts.flatMap((one) => [...one])) {
    total.set(name, (total.get(name) ?? 0) + count)
  }
  return Object.fromEntries([...total].sort(([a], [b]) => (a < b ? -1 : 1)))
}
