import { isWitness } from './old-passes.ts'
import type { PairState } from './pair-state.ts'
import type { Pair } from './plan.ts'
import { coverages, type Coverage } from './verdict.ts'

/** How much of what runs was seen, and the chance that one stale instance of four was missed; null below L1. */
export interface Covered {
  readonly coverage: Coverage
  readonly missProbability: number | null
}

export type Seen = readonly (readonly [Pair, PairState])[]

/**
 * The coverage of places, each given by all that was seen of it, itself and with its group and the whole. A place is as
 * well covered as by the best of its required checks; together they are as well covered as the worst of them. L1 needs a
 * release that was told, L2 and L3 that every address or instance told one in the last look, L4 that the artifact of
 * each of them is an expected one. What went through a proxy is L1 at best: it may keep answers.
 */
export function coverageOf(places: readonly Seen[]): Covered {
  const [first, ...others] = places.map(best)
  return first === undefined ? { coverage: 'L0', missProbability: null } : others.reduce(weaker, first)
}

function best(seen: Seen): Covered {
  const covered = seen.filter(([pair]) => pair.check.required !== false).map((one) => coveredBy(...one))
  return covered.reduce(stronger, { coverage: 'L0', missProbability: null })
}

/** What one check shows. A miss is measured by the passes since it was last stale; six significant digits. */
function coveredBy(pair: Pair, seen: PairState): Covered {
  if (!isWitness(pair) || seen.releases.size === 0) return { coverage: 'L0', missProbability: null }
  const { census, viaProxy, fresh } = seen
  const counted = census?.complete && census.members > 0 && !viaProxy ? census : null
  if (counted?.by === 'instance') {
    return { coverage: counted.proven === counted.members ? 'L4' : 'L3', missProbability: 0 }
  }
  return { coverage: counted ? 'L2' : 'L1', missProbability: Number((0.75 ** fresh).toPrecision(6)) }
}

function stronger(one: Covered, other: Covered): Covered {
  const [a, b] = [rank(one), rank(other)]
  if (a !== b) return a > b ? one : other
  return (one.missProbability ?? 1) <= (other.missProbability ?? 1) ? one : other
}

/** The level of the worse one; the chance of a miss is the greater one, wherever that is. */
function weaker(one: Covered, other: Covered): Covered {
  const coverage = rank(one) <= rank(other) ? one.coverage : other.coverage
  const chances = [one.missProbability, other.missProbability]
  return {
    coverage,
    missProbability: coverage === 'L0' ? null : Math.max(...chances.map((chance) => chance ?? 1)),
  }
}

function rank({ coverage }: Covered): number {
  return coverages.indexOf(coverage)
}
