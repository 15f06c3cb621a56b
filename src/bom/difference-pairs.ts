import type { PackageGraph } from './difference-graph.ts'
import type { Package } from './difference-package.ts'
import { compareVersions } from './difference-version.ts'

/** One version of a package gone and one come. */
export interface Pair {
  readonly from: Package
  readonly to: Package
}

/** What happened to the versions of each package: every version that only one document has is told once. */
export interface Pairs {
  readonly added: readonly Package[]
  readonly removed: readonly Package[]
  readonly upgraded: readonly Pair[]
  readonly downgraded: readonly Pair[]
  /** Nobody can tell which version is the later. */
  readonly changed: readonly Pair[]
  /** The same version in both. */
  readonly same: readonly Pair[]
  /** The keys of packages that both have, and whose versions came or went in another way. */
  readonly sets: readonly string[]
}

/**
 * Compares the sets of versions that two documents have of each package. Exactly one gone and one come is a change of the
 * version; anything else is additions and removals, so that a second version beside the first, or one of several that
 * goes, is taken for no upgrade.
 */
export function pairsOf(from: PackageGraph, to: PackageGraph): Pairs {
  const pairs = {
    added: [] as Package[],
    removed: [] as Package[],
    upgraded: [] as Pair[],
    downgraded: [] as Pair[],
    changed: [] as Pair[],
    same: [] as Pair[],
    sets: [] as string[],
  }
  for (const key of new Set([...from.versions.keys(), ...to.versions.keys()])) {
    const [before, after] = [from.versions.get(key) ?? [], to.versions.get(key) ?? []]
    const gone = before.filter(({ id }) => !to.packages.has(id))
    const come = after.filter(({ id }) => !from.packages.has(id))
    for (const one of after) {
      const old = from.packages.get(one.id)
      if (old) pairs.same.push({ from: old, to: one })
    }
    const [left] = gone
    const [right] = come
    if (left && right && gone.length === 1 && come.length === 1)
      pairs[directionOf(left, right)].push({ from: left, to: right })
    else {
      for (const one of gone) pairs.removed.push(one)
      for (const one of come) pairs.added.push(one)
      if (before.length > 0 && after.length > 0 && gone.length + come.length > 0) pairs.sets.push(key)
    }
  }
  return pairs
}

function directionOf(from: Package, to: Package): 'upgraded' | 'downgraded' | 'changed' {
  if (from.version === null || to.version === null) return 'changed'
  const order = compareVersions(to.type, from.version, to.version) ?? 0
  return order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed'
}
