import type { PairState } from './pair-state.ts'
import { claimsRelease, type Pair, type Plan, type Target } from './plan.ts'
import { releasesSeen } from './release-seen.ts'
import type { Sample } from './sample.ts'

/**
 * What passed at a place before it was seen to run the release passed against another one and does not count: a stale
 * answer undoes the passes of all checks there, the first match those of the checks that do not tell the release.
 */
export function withoutOldPasses(
  { pairs: planned, expected }: Pick<Plan, 'pairs' | 'expected'>,
  states: ReadonlyMap<string, PairState>,
  { pair, sample }: { readonly pair: Pair; readonly sample: Sample },
): ReadonlyMap<string, PairState> {
  const undoes = undoneBy(states.get(pair.id), pair, sample)
  if (undoes === null || !mayTell(pair, releasesSeen(sample, expected))) return states
  const after = new Map(states)
  for (const { id, check, target } of planned) {
    const seen = states.get(id)
    if (seen === undefined || seen.fresh === 0 || !isSamePlace(target, pair.target)) continue
    const isTeller = id === pair.id || claimsRelease(check) || told(seen)
    if (undoes === 'all' || !isTeller) after.set(id, { ...seen, fresh: 0 })
  }
  return after
}

/** Whose passes a sample undoes: those of all, those of the checks that tell no release, or of none. */
function undoneBy(
  before: PairState | undefined,
  { check }: Pair,
  { outcome }: Sample,
): 'all' | 'silent' | null {
  if (check.required === false) return null
  if (outcome === 'stale') return 'all'
  const isFirst = before === undefined || before.fresh === 0 || !told(before)
  return outcome === 'pass' && isFirst ? 'silent' : null
}

function mayTell(pair: Pair, releases: readonly string[]): boolean {
  return isWitness(pair) && (claimsRelease(pair.check) || releases.length > 0)
}

/** Whether what a check is told comes from what runs, and not from somebody who speaks of it. */
export function isWitness({ check: { kind } }: Pair): boolean {
  return kind !== 'github-deployment' && kind !== 'prometheus' && kind !== 'manual'
}

function told({ releases }: PairState): boolean {
  return releases.size > 0
}

/** The same target, or one of them is the whole that the other belongs to. */
function isSamePlace(one: Target, other: Target): boolean {
  const holds = (whole: Target, part: Target): boolean =>
    whole.url === null && (whole.group === null || whole.group === part.group)
  const isSame = one.name === other.name && one.url === other.url && one.group === other.group
  return isSame || holds(one, other) || holds(other, one)
}
