import type { CommitReading } from '../changes/change.ts'
import type { SecretFinding } from '../changes/secrets.ts'
import type { Configuration } from '../config/schema.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import { instant } from '../git/instant.ts'
import { traceLineage } from '../git/lineage.ts'
import { readRange } from '../git/range.ts'
import { isPrerelease, type TaggedRelease } from '../git/tag.ts'
import { composeRelease, placeCommits, weightOf, type Placed, type ReleaseFacts } from '../notes/compose.ts'
import type { Next, Release, ReleaseNotes } from '../notes/document.ts'
import { Sections } from '../notes/sections.ts'
import { bumpBetween, nextVersion } from '../notes/version.ts'
import { findRelease, headOf, layGroundwork, unknownRevision, type Groundwork } from './groundwork.ts'
import { readHistory, refuseCuts, type History } from './history.ts'
import { draftExtent, extentOf, readCommitsOf, type CommitsOfRange } from './range-commits.ts'

/** The notes of one or all releases, with what the caller must tell its user. */
export interface Draft {
  readonly notes: ReleaseNotes
  readonly warnings: readonly string[]
  readonly secrets: readonly SecretFinding[]
}

/**
 * Drafts the notes of one release: what HEAD's tag names, else the draft since the last release; a tag or version; or
 * `A..B`. No network; nothing is written but the index of `Acquaintances`.
 *
 * Throws NO_COMMITS, TAG_NOT_FOUND, RANGE_INVALID, RANGE_BACKWARDS, HISTORY_SHALLOW.
 */
export async function draftNotes(
  repository: Repository,
  configuration: Configuration,
  range: string | null,
): Promise<Draft> {
  const request = readRange(range)
  if (request.kind === 'current') return draftShipment(repository, configuration, null)
  headOf(repository)
  const ground = await layGroundwork(repository, configuration)
  if (request.kind === 'between') return draftBetween(ground, request)
  const release = findRelease(ground, request.name)
  if (!release) throw await unknownRevision(ground, request.name)
  return finish(ground, [await one(ground, release)])
}

/** Drafts the notes of what ships from a revision (default HEAD): the release that its tag names, else the draft there. */
export async function draftShipment(
  repository: Repository,
  configuration: Configuration,
  revision: string | null,
): Promise<Draft> {
  const { ground, tip } = await beginAt(repository, configuration, revision)
  const tagged = ground.releases.findLast(({ oid }) => oid === tip)
  return finish(ground, [await one(ground, tagged ?? tip)])
}

/** Drafts the notes of every release of the main family, newest first, the draft before them when it has commits. */
export async function draftAllNotes(repository: Repository, configuration: Configuration): Promise<Draft> {
  const tip = headOf(repository)
  const [history, ground] = await Promise.all([
    readHistory(repository, {
      tips: [],
      isTold: new Sections(configuration.notes.types).isTold,
    }),
    layGroundwork(repository, configuration),
  ])
  const { releases } = ground
  const lineage = traceLineage(history.graph, releases, tip)
  await refuseCuts(repository, history, [...lineage.commits.flat(), ...lineage.draft])
  const inStable = new Set<string>()
  const inAny = new Set<string>()
  const told = [...releases, tip].flatMap((of, index) => {
    const draft = typeof of === 'string'
    const commits = draft ? lineage.draft : (lineage.commits[index] ?? [])
    if (draft && commits.length === 0) return []
    const known = !draft && isPrerelease(of) ? inAny : inStable
    const base = lineage.baseOf(index)
    const composed = compose(ground, of, {
      readings: history.readingsOf(commits),
      base: base === null ? null : (releases[base] ?? null),
      tipDate: history.dateOf(tip),
      isKnown: ({ keys }) => keys.some((key) => known.has(key)),
    })
    if (!draft && !isPrerelease(of)) meet(history, commits, inStable)
    meet(history, lineage.fresh[index] ?? [], inAny)
    return [composed]
  })
  return finish(ground, told.toReversed())
}

/** The next version and why: what `waybill next` prints. */
export async function nextRelease(repository: Repository, configuration: Configuration): Promise<Next> {
  const { ground, tip } = await beginAt(repository, configuration, null)
  const { readings, base } = await readCommitsOf(ground, draftExtent(ground, tip))
  const placed = placeCommits(readings, ground.rules)
  const { version, bump } = nextVersion(base?.version.version ?? null, weightOf(placed))
  return {
    schema: 'waybill/next@1',
    version,
    previousVersion: base?.version.version ?? null,
    previousTag: base?.tag ?? null,
    tag: version === null ? null : ground.family.tagFor(version),
    bump,
    reasons: placed
      .filter(({ section }) => section !== null)
      .map((shown) => ({
        commit: shown.reading.oid,
        bump: nextVersion('1.0.0', weightOf([shown])).bump,
        description: shown.reading.description,
      })),
  }
}

async function beginAt(
  repository: Repository,
  configuration: Configuration,
  revision: string | null,
): Promise<{ readonly ground: Groundwork; readonly tip: string }> {
  const head = headOf(repository)
  const ground = await layGroundwork(repository, configuration)
  const tip = revision === null ? head : await ground.resolve(revision)
  if (tip === null) throw await unknownRevision(ground, revision ?? 'HEAD')
  return { ground, tip }
}

/** A tagged release, or the draft at a commit. */
type Subject = TaggedRelease | string

/** One release's document with the readings that it was made from. */
interface Told {
  readonly release: Release
  readonly readings: readonly CommitReading[]
  readonly warning?: string
}

async function one(ground: Groundwork, of: Subject): Promise<Told> {
  const extent = typeof of === 'string' ? draftExtent(ground, of) : extentOf(ground, of)
  return compose(ground, of, await readCommitsOf(ground, extent))
}

function compose(
  ground: Groundwork,
  of: Subject,
  read: Pick<CommitsOfRange, 'readings' | 'base' | 'tipDate' | 'isKnown'>,
): Told {
  const { readings, base, tipDate } = read
  const placed = placeCommits(readings, ground.rules)
  const facts = typeof of === 'string' ? draftFacts(placed, base, of, tipDate) : pastFacts(of, base)
  return { release: composeRelease(facts, placed, ground.rules, (person) => read.isKnown(person)), readings }
}

/** Adds the people of some commits to those who are known. */
function meet(history: History, commits: readonly number[], known: Set<string>): void {
  for (const commit of commits)
    for (const { keys } of history.peopleOf(commit)) for (const key of keys) known.add(key)
}

function pastFacts(release: TaggedRelease, base: TaggedRelease | null): ReleaseFacts {
  return {
    version: release.version.version,
    tag: release.tag,
    aliases: release.aliases,
    previousTag: base?.tag ?? null,
    commit: release.oid,
    date: instant(release.taggedAt),
    bump: bumpBetween(base?.version.version ?? null, release.version.version),
  }
}

function draftFacts(
  placed: readonly Placed[],
  base: TaggedRelease | null,
  tip: string,
  tipDate: number,
): ReleaseFacts {
  const { version, bump } = nextVersion(base?.version.version ?? null, weightOf(placed))
  return {
    version,
    tag: null,
    aliases: [],
    previousTag: base?.tag ?? null,
    commit: tip,
    date: instant(tipDate),
    bump,
  }
}

async function draftBetween(
  ground: Groundwork,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Draft> {
  const [fromOid, toOid] = await Promise.all([ground.resolve(from), ground.resolve(to)])
  if (fromOid === null) throw await unknownRevision(ground, from)
  if (toOid === null) throw await unknownRevision(ground, to)
  const read = await readCommitsOf(ground, { tip: toOid, below: [fromOid], index: null })
  if (read.relation === 'backwards')
    throw new WaybillError(
      'RANGE_BACKWARDS',
      `${from} comes after ${to}: the range ${from}..${to} runs backwards.`,
      { hint: `Run: waybill notes ${to}..${from}` },
    )
  const base = ground.releases.find(({ oid }) => oid === fromOid) ?? null
  const told = compose(ground, ground.releases.find(({ oid }) => oid === toOid) ?? toOid, { ...read, base })
  const { links } = ground.rules
  const previousTag = base?.tag ?? from
  const release = {
    ...told.release,
    previousTag,
    compareUrl: links?.compare(previousTag, told.release.tag ?? told.release.commit) ?? null,
  }
  const warning = `${from} is not an ancestor of ${to}: the notes hold what ${to} has and ${from} has not.`
  return finish(ground, [{ ...told, release, ...(read.relation === 'apart' ? { warning } : {}) }])
}

function finish(ground: Groundwork, told: readonly Told[]): Draft {
  const secrets = new Map<string, SecretFinding>()
  for (const { readings } of told)
    for (const { oid, secrets: rules } of readings)
      for (const rule of rules) secrets.set(`${oid} ${rule}`, { commit: oid, rule })
  return {
    notes: {
      schema: 'waybill/release-notes@1',
      repository: { url: ground.repositoryUrl },
      releases: told.map(({ release }) => release),
    },
    warnings: [
      ...ground.warnings,
      ...told.flatMap(({ warning }) => warning ?? []),
      ...[...secrets.values()].map(
        ({ commit, rule }) =>
          `The message of ${commit} holds a secret (${rule}); it is printed as [redacted].`,
      ),
    ],
    secrets: [...secrets.values()],
  }
}
