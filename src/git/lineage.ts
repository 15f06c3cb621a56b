import { nearestBase } from './base.ts'
import { Visits } from './visits.ts'
import type { CommitGraph } from './graph.ts'
import { assignOwners, unowned } from './ownership.ts'
import { isPrerelease, sameVersion, type TaggedRelease } from './tag.ts'

/** What each release of a family holds, as commit numbers in the order of the graph (newest first). */
export interface Lineage {
  /** By the release's index: what its tag reaches and no lower release reaches (no lower stable one, for a stable one). */
  readonly commits: readonly (readonly number[])[]
  /** By the release's index: what no lower release of any kind reaches. */
  readonly fresh: readonly (readonly number[])[]
  /** What HEAD reaches and no stable release does. */
  readonly draft: readonly number[]
  /** The index of the release that one compares with, or null; `releases.length` asks for the draft's. */
  baseOf(index: number): number | null
}

/**
 * Divides a history among the releases of a family, ascending by version, and the draft at `head`.
 * The sets of the stable releases and the draft are disjoint and together are what HEAD and the tags reach.
 * Three visits a commit, whatever the number of releases.
 */
export function traceLineage(graph: CommitGraph, releases: readonly TaggedRelease[], head: string): Lineage {
  const tips = [...releases.map(({ oid }) => graph.numberOf(oid)), graph.numberOf(head)]
  const draftIndex = releases.length
  const stableTips = tips.map((tip, index) => {
    const release = releases[index]
    return release && isPrerelease(release) ? undefined : tip
  })
  const stableOwners = assignOwners(graph, stableTips)
  const owners = assignOwners(graph, tips)
  const stable = commitsByOwner(stableOwners, tips.length)
  const fresh = commitsByOwner(owners, tips.length)
  const visits = new Visits(graph.size)
  return {
    commits: releases.map((release, index) => (isPrerelease(release) ? fresh[index] : stable[index]) ?? []),
    fresh,
    draft: stable[draftIndex] ?? [],
    baseOf: (index) => {
      const tip = tips[index]
      if (tip === undefined) return null
      return (
        previousPrerelease(releases, index) ??
        nearestStable({ graph, visits, stableTips, stable, stableOwners, index, tip })
      )
    },
  }
}

function commitsByOwner(owners: Int32Array, count: number): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => [])
  for (let commit = 0; commit < owners.length; commit++) {
    const owner = owners[commit] ?? unowned
    if (owner !== unowned) lists[owner]?.push(commit)
  }
  return lists
}

/** A prerelease compares with the previous one of the same version. */
export function previousPrerelease(releases: readonly TaggedRelease[], index: number): number | null {
  const release = releases[index]
  const before = releases[index - 1]
  if (!release || !before || !isPrerelease(release) || !isPrerelease(before)) return null
  return sameVersion(release, before) ? index - 1 : null
}

interface StableQuestion {
  readonly graph: CommitGraph
  readonly visits: Visits
  readonly stableTips: readonly (number | undefined)[]
  /** What each of them owns. */
  readonly stable: readonly (readonly number[])[]
  readonly stableOwners: Int32Array
  readonly index: number
  readonly tip: number
}

function nearestStable(question: StableQuestion): number | null {
  const { graph, visits, stableTips, index } = question
  const boundary = stableTips[index] === undefined ? boundaryBelow(question) : boundaryOf(question)
  return nearestBase(graph, { boundary, candidates: stableTips, below: index, visits })
}

/** The parents of a stable release's own commits that lower releases own; its tip where it owns nothing. */
function boundaryOf({ graph, visits, stable, stableOwners, index, tip }: StableQuestion): number[] {
  const own = stable[index] ?? []
  if (own.length === 0) return [tip]
  const { first, isMerge, others } = graph.links()
  const boundary: number[] = []
  visits.begin()
  const meet = (commit: number) => {
    if (stableOwners[commit] === index || visits.of(commit) !== 0) return
    visits.set(commit, 1)
    boundary.push(commit)
  }
  for (let at = 0; at < own.length; at++) {
    const commit = own[at] ?? 0
    const parent = first[commit] ?? -1
    if (parent !== -1) meet(parent)
    if (isMerge[commit] === 1) others.get(commit)?.forEach(meet)
  }
  return boundary
}

/**
 * Where a walk down from a prerelease's tip first meets commits of lower stable releases; the tip itself where it is one.
 * What it walks over belongs to a later stable release or to none.
 */
function boundaryBelow({ graph, visits, stableOwners, index, tip }: StableQuestion): number[] {
  const { first, isMerge, others } = graph.links()
  const boundary: number[] = []
  const stack: number[] = []
  visits.begin()
  const meet = (commit: number) => {
    if (visits.of(commit) !== 0) return
    visits.set(commit, 1)
    const owner = stableOwners[commit] ?? unowned
    if (owner !== unowned && owner < index) boundary.push(commit)
    else stack.push(commit)
  }
  meet(tip)
  for (let commit = stack.pop(); commit !== undefined; commit = stack.pop()) {
    if (isMerge[commit] === 1) others.get(commit)?.forEach(meet)
    const parent = first[commit] ?? -1
    if (parent !== -1) meet(parent)
  }
  return boundary
}
