import type { Person } from '../changes/people.ts'
import type { ReadRange } from '../changes/range.ts'
import type { Commit } from '../git/commit.ts'
import type { CommitGraph } from '../git/graph.ts'
import { previousPrerelease, traceLineage } from '../git/lineage.ts'
import { assignOwners, unowned } from '../git/ownership.ts'
import { isPrerelease, type TaggedRelease } from '../git/tag.ts'
import type { Groundwork } from './groundwork.ts'
import { readHistory, readRange, refuseCuts } from './history.ts'

/** What a release, the draft or `A..B` spans: what `tip` reaches and nothing of `below` does. */
export interface Extent {
  readonly tip: string
  readonly below: readonly string[]
  /** The release's index, `releases.length` for the draft, null for a range that somebody asked for. */
  readonly index: number | null
}

export interface CommitsOfRange {
  readonly range: ReadRange
  /** The release to compare with; null for the first one, and for a range that somebody asked for. */
  readonly base: TaggedRelease | null
  /** The tip's committer date in seconds since 1970-01-01 UTC. */
  readonly tipDate: number
  /** Whether somebody has a commit below: the others are here for the first time. */
  isKnown(person: Person): boolean
  /** How the two ends of a range stand to each other. */
  readonly relation: 'ahead' | 'backwards' | 'apart'
  readonly warnings: readonly string[]
}

/** What a release spans: everything above the lower releases, for a stable one above the lower stable ones. */
export function extentOf({ releases }: Groundwork, release: TaggedRelease): Extent {
  const index = releases.indexOf(release)
  const lower = releases.slice(0, index).filter((one) => isPrerelease(release) || !isPrerelease(one))
  return { tip: release.oid, below: lower.map(({ oid }) => oid), index }
}

/** What the draft at a commit spans: everything above the stable releases. */
export function draftExtent({ releases }: Groundwork, tip: string): Extent {
  const stable = releases.filter((one) => !isPrerelease(one))
  return { tip, below: stable.map(({ oid }) => oid), index: releases.length }
}

/**
 * Reads the commits of an extent. Where it is known who was there before and the base is plain, only these commits are
 * read; else the whole history is, once, and who was there is remembered.
 * Throws HISTORY_SHALLOW when the clone cuts the range.
 */
export async function readCommitsOf(ground: Groundwork, extent: Extent): Promise<CommitsOfRange> {
  return (await readQuickly(ground, extent)) ?? (await readThoroughly(ground, extent))
}

async function readQuickly(ground: Groundwork, extent: Extent): Promise<CommitsOfRange | null> {
  const { repository, reading } = ground
  if (repository.shallow) return null
  const [known, commits] = await Promise.all([recall(ground, extent), commitsBetween(ground, extent)])
  if (known === null) return null
  const tip = commits.find(({ oid }) => oid === extent.tip)
  const boundary = boundaryOf(commits)
  const base = plainBase(ground, extent, boundary)
  if (tip === undefined || base === undefined) return null
  return {
    range: readRange(commits, extent.tip, reading),
    base,
    tipDate: tip.committedAt,
    isKnown: ({ keys }) => keys.some(known),
    relation: extent.index !== null || boundary.has(extent.below[0] ?? '') ? 'ahead' : 'apart',
    warnings: [],
  }
}

async function commitsBetween(
  { repository, reading }: Groundwork,
  { tip, below }: Extent,
): Promise<Commit[]> {
  const commits: Commit[] = []
  const paths = reading.territory !== null
  for await (const batch of repository.history({ include: [tip], exclude: below, paths }))
    commits.push(...batch)
  return commits
}

async function recall(
  { repository, source }: Groundwork,
  { below }: Extent,
): Promise<((key: string) => boolean) | null> {
  return below.length === 0 || source.newcomers === false
    ? () => false
    : repository.acquaintances.recall(below)
}

/** Where the commits end: parents that are none of them. */
function boundaryOf(commits: readonly Commit[]): ReadonlySet<string> {
  const own = new Set(commits.map(({ oid }) => oid))
  return new Set(commits.flatMap(({ parents }) => parents).filter((parent) => !own.has(parent)))
}

/**
 * The base where it shows itself: the previous prerelease, or the one place where the commits end, when a stable release
 * sits there: no other can leave fewer commits. Undefined for a history that is less plain.
 */
function plainBase(
  { releases }: Groundwork,
  { index }: Extent,
  boundary: ReadonlySet<string>,
): TaggedRelease | null | undefined {
  if (index === null) return null
  const before = previousPrerelease(releases, index)
  if (before !== null) return releases[before]
  if (boundary.size === 0) return null
  const stable = releases.slice(0, index).filter((one) => !isPrerelease(one))
  return boundary.size === 1 ? stable.findLast(({ oid }) => boundary.has(oid)) : undefined
}

async function readThoroughly(ground: Groundwork, extent: Extent): Promise<CommitsOfRange> {
  const { repository, releases } = ground
  const { tip, below, index } = extent
  const history = await readHistory(repository, { tips: [tip, ...below], reading: null })
  const { graph } = history
  const owners = assignOwners(
    graph,
    [...below, tip].map((oid) => graph.numberOf(oid)),
  )
  const above = below.length
  const commits = [...owners.keys()].filter((commit) => owners[commit] === above)
  await refuseCuts(repository, history, commits)
  const known = new Set<string>()
  for (const [commit, owner] of owners.entries())
    if (owner !== unowned && owner !== above)
      for (const { keys } of history.peopleOf(commit)) for (const key of keys) known.add(key)
  // What a shallow clone has of the history below is not all of it: nobody is taken for new there.
  const { shallow } = repository
  if (below.length > 0 && !shallow) await repository.acquaintances.remember(below, known)
  return {
    range: readRange(await commitsBetween(ground, extent), tip, ground.reading),
    base: baseIn(graph, releases, extent),
    tipDate: history.dateOf(tip),
    isKnown: ({ keys }) => shallow || keys.some((key) => known.has(key)),
    relation: index === null ? relationOf(graph, below[0] ?? '', tip) : 'ahead',
    warnings:
      shallow && below.length > 0
        ? ['This clone is shallow: who contributes for the first time cannot be told.']
        : [],
  }
}

function baseIn(
  graph: CommitGraph,
  releases: readonly TaggedRelease[],
  { index, tip }: Extent,
): TaggedRelease | null {
  if (index === null) return null
  const base =
    previousPrerelease(releases, index) ?? traceLineage(graph, releases.slice(0, index), tip).baseOf(index)
  return base === null ? null : (releases[base] ?? null)
}

function relationOf(graph: CommitGraph, from: string, to: string): CommitsOfRange['relation'] {
  const [fromNumber, toNumber] = [graph.numberOf(from), graph.numberOf(to)]
  if (from === to || fromNumber === undefined || toNumber === undefined) return 'ahead'
  if (assignOwners(graph, [fromNumber])[toNumber] !== unowned) return 'backwards'
  return assignOwners(graph, [toNumber])[fromNumber] === unowned ? 'apart' : 'ahead'
}
