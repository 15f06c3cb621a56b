import type { Decision } from './decision.ts'
import { unseen, type PairState } from './pair-state.ts'
import { claimsRelease, type Pair, type Plan } from './plan.ts'
import type { VerificationState } from './state-machine.ts'
import type { CheckEvidence, Coverage, Verdict } from './verdict.ts'

/** RFC 3339, UTC, milliseconds. */
export interface Span {
  readonly startedAt: string
  readonly endedAt: string
}

/** The document `waybill/verdict@1` of a decided verification: the decision, and per pair what was seen. */
export function composeVerdict(
  plan: Plan,
  state: VerificationState,
  decision: Decision,
  span: Span,
): Verdict {
  const seen = plan.pairs.map((pair) => [pair, state.pairs.get(pair.id) ?? unseen] as const)
  const coverage = coverageOf(seen)
  return {
    schema: 'waybill/verdict@1',
    verdict: decision.verdict,
    reason: decision.reason,
    coverage,
    missProbability: coverage === 'L0' ? null : missProbability(seen),
    expected: { version: plan.expected.version, commit: plan.expected.commit },
    observed: sum(seen.map(([, { releases }]) => releases)),
    checks: seen.map(([pair, one]) => evidenceOf(pair, one)),
    startedAt: span.startedAt,
    endedAt: span.endedAt,
  }
}

type Seen = readonly (readonly [Pair, PairState])[]

/** L1 when, on every target, a required check that asks for the release was told one; L0 claims no version at all. */
function coverageOf(seen: Seen): Coverage {
  const targets = new Set(seen.map(([{ target }]) => target.name))
  const told = new Set(
    claiming(seen).flatMap(([{ target }, { releases }]) => (releases.size > 0 ? [target.name] : [])),
  )
  return targets.size > 0 && told.size === targets.size ? 'L1' : 'L0'
}

/** (3/4)^n for the pair with the fewest passes since it was last stale; six significant digits, the same everywhere. */
function missProbability(seen: Seen): number {
  const fewest = Math.min(...claiming(seen).map(([, { fresh }]) => fresh))
  return Number((0.75 ** fewest).toPrecision(6))
}

function claiming(seen: Seen): Seen {
  return seen.filter(([{ check, required }]) => required && claimsRelease(check))
}

function evidenceOf(pair: Pair, seen: PairState): CheckEvidence {
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
  }
}

function sum(counts: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  const total = new Map<string, number>()
  for (const [name, count] of counts.flatMap((one) => [...one])) {
    total.set(name, (total.get(name) ?? 0) + count)
  }
  return Object.fromEntries([...total].sort(([a], [b]) => (a < b ? -1 : 1)))
}
