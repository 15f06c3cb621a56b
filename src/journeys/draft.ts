import type { CommitReading } from '../changes/change.ts'
import type { Person } from '../changes/people.ts'
import type { SecretFinding } from '../changes/secrets.ts'
import type { Configuration } from '../config/schema.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import { instant } from '../git/instant.ts'
import { traceLineage, type Lineage } from '../git/lineage.ts'
import { assignOwners, unowned } from '../git/ownership.ts'
import { readRange } from '../git/range.ts'
import { isPrerelease, type TaggedRelease } from '../git/tag.ts'
import { composeRelease, placeCommits, weightOf, type Placed, type ReleaseFacts } from '../notes/compose.ts'
import type { Next, Release, ReleaseNotes } from '../notes/document.ts'
import { bumpBetween, nextVersion } from '../notes/version.ts'
import { findRelease, headOf, layGroundwork, unknownRevision, type Groundwork } from './groundwork.ts'
import { readHistory, refuseCuts, type History } from './history.ts'

/** The notes of one or all releases, with what the caller must tell its user. */
export interface Draft {
  readonly notes: ReleaseNotes
  readonly warnings: readonly string[]
  readonly secrets: readonly SecretFinding[]
}

/**
 * Drafts the notes of one release: what HEAD's tag names, else the draft since the last release; a tag or version; or
 * `A..B`. One read of the history, nothing written, no network.
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
  if (request.kind === 'between') return draftBetween(repository, configuration, request)
  const { ground, history } = await begin(repository, configuration)
  const release = findRelease(ground, request.name)
  if (!release) throw await unknownRevision(ground, request.name)
  return finish(ground, await one(ground, history, release))
}

/** Drafts the notes of what ships from a revision (default HEAD): the release that its tag names, else the draft there. */
export async function draftShipment(
  repository: Repository,
  configuration: Configuration,
  revision: string | null,
): Promise<Draft> {
  const { ground, history, tip } = await beginAt(repository, configuration, revision)
  const tagged = ground.releases.findLast(({ oid }) => oid === tip)
  return finish(ground, await one(ground, history, tagged ?? tip))
}

/** Drafts the notes of every release of the main family, newest first, the draft before them when it has commits. */
export async function draftAllNotes(repository: Repository, configuration: Configuration): Promise<Draft> {
  const tip = headOf(repository)
  const { ground, history } = await begin(repository, configuration, { eager: true })
  const lineage = traceLineage(history.graph, ground.releases, tip)
  await refuseCuts(repository, history, [...lineage.commits.flat(), ...lineage.draft])
  const inStable = new Set<number>()
  const inAny = new Set<number>()
  const told = ground.releases.map((release, index) => {
    const known = isPrerelease(release) ? inAny : inStable
    const composed = compose(ground, history, { lineage, of: release, known })
    if (!isPrerelease(release)) meet(history, lineage.commits[index] ?? [], inStable)
    meet(history, lineage.fresh[index] ?? [], inAny)
    return composed
  })
  if (lineage.draft.length > 0) told.push(compose(ground, history, { lineage, of: tip, known: inStable }))
  return finish(ground, told.toReversed())
}

/** The next version and why: what `waybill next` prints. */
export async function nextRelease(repository: Repository, configuration: Configuration): Promise<Next> {
  const { ground, history, tip } = await beginAt(repository, configuration, null)
  const lineage = traceLineage(history.graph, ground.releases, tip)
  await refuseCuts(repository, history, lineage.draft)
  const placed = placeCommits(history.readingsOf(lineage.draft), ground.rules)
  const base = baseOf(ground, lineage, ground.releases.length)
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
      .map((one) => ({
        commit: one.reading.oid,
        bump: nextVersion('1.0.0', weightOf([one])).bump,
        description: one.reading.description,
      })),
  }
}

interface Begun {
  readonly ground: Groundwork
  readonly history: History
}

/** The history is read while git answers the smaller questions. */
async function begin(
  repository: Repository,
  configuration: Configuration,
  { eager = false }: { readonly eager?: boolean } = {},
): Promise<Begun> {
  headOf(repository)
  const [history, ground] = await Promise.all([
    readHistory(repository, { eager }),
    layGroundwork(repository, configuration),
  ])
  return { ground, history }
}

async function beginAt(
  repository: Repository,
  configuration: Configuration,
  revision: string | null,
): Promise<Begun & { readonly tip: string }> {
  const begun = await begin(repository, configuration)
  const tip = revision === null ? headOf(repository) : await begun.ground.resolve(revision)
  if (tip === null) throw await unknownRevision(begun.ground, revision ?? 'HEAD')
  return { ...(await holding(repository, begun, [tip])), tip }
}

/** With a history that holds these commits too, which no tag and not HEAD may reach. */
async function holding(repository: Repository, begun: Begun, tips: readonly string[]): Promise<Begun> {
  if (tips.every((tip) => begun.history.graph.numberOf(tip) !== undefined)) return begun
  return { ...begun, history: await readHistory(repository, { eager: false, tips }) }
}

/** One release's document with the readings that it was made from. */
interface Told {
  readonly release: Release
  readonly readings: readonly CommitReading[]
  readonly warning?: string
}

/** A tagged release, or the draft at a commit. */
type Subject = TaggedRelease | string

async function one(ground: Groundwork, history: History, of: Subject): Promise<Told[]> {
  const tip = typeof of === 'string' ? of : headOf(ground.repository)
  const lineage = traceLineage(history.graph, ground.releases, tip)
  const index = typeof of === 'string' ? ground.releases.length : ground.releases.indexOf(of)
  await refuseCuts(ground.repository, history, commitsOf(lineage, of, index))
  const known = new Set<number>()
  const prerelease = typeof of !== 'string' && isPrerelease(of)
  ground.releases.slice(0, index).forEach((lower, at) => {
    if (prerelease) meet(history, lineage.fresh[at] ?? [], known)
    else if (!isPrerelease(lower)) meet(history, lineage.commits[at] ?? [], known)
  })
  return [compose(ground, history, { lineage, of, known })]
}

function compose(
  ground: Groundwork,
  history: History,
  told: { readonly lineage: Lineage; readonly of: Subject; readonly known: ReadonlySet<number> },
): Told {
  const { lineage, of, known } = told
  const index = typeof of === 'string' ? ground.releases.length : ground.releases.indexOf(of)
  const readings = history.readingsOf(commitsOf(lineage, of, index))
  const placed = placeCommits(readings, ground.rules)
  const base = baseOf(ground, lineage, index)
  const facts = typeof of === 'string' ? draftFacts(placed, base, of, history) : pastFacts(of, base)
  return { release: composeRelease(facts, placed, ground.rules, isKnown(known)), readings }
}

function commitsOf(lineage: Lineage, of: Subject, index: number): readonly number[] {
  return typeof of === 'string' ? lineage.draft : (lineage.commits[index] ?? [])
}

function baseOf({ releases }: Groundwork, lineage: Lineage, index: number): TaggedRelease | null {
  const base = lineage.baseOf(index)
  return base === null ? null : (releases[base] ?? null)
}

/** Adds the people of some commits to those who are known. */
function meet(history: History, commits: readonly number[], known: Set<number>): void {
  for (const commit of commits) for (const { identity } of history.peopleOf(commit)) known.add(identity)
}

function isKnown(known: ReadonlySet<number>): (person: Person) => boolean {
  return ({ identity }) => known.has(identity)
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
  history: History,
): ReleaseFacts {
  const { version, bump } = nextVersion(base?.version.version ?? null, weightOf(placed))
  return {
    version,
    tag: null,
    aliases: [],
    previousTag: base?.tag ?? null,
    commit: tip,
    date: instant(history.dateOf(tip)),
    bump,
  }
}

async function draftBetween(
  repository: Repository,
  configuration: Configuration,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Draft> {
  const begun = await begin(repository, configuration)
  const [fromOid, toOid] = await Promise.all([begun.ground.resolve(from), begun.ground.resolve(to)])
  if (fromOid === null) throw await unknownRevision(begun.ground, from)
  if (toOid === null) throw await unknownRevision(begun.ground, to)
  const { ground, history } = await holding(repository, begun, [fromOid, toOid])
  const { graph } = history
  const [fromNumber, toNumber] = [graph.numberOf(fromOid), graph.numberOf(toOid)]
  const owners = assignOwners(graph, [fromNumber, toNumber])
  if (fromOid !== toOid && toNumber !== undefined && owners[toNumber] === 0)
    throw new WaybillError(
      'RANGE_BACKWARDS',
      `${from} comes after ${to}: the range ${from}..${to} runs backwards.`,
      { hint: `Run: waybill notes ${to}..${from}` },
    )
  const commits = [...owners.keys()].filter((commit) => owners[commit] === 1)
  await refuseCuts(repository, history, commits)
  const known = new Set<number>()
  meet(
    history,
    [...owners.keys()].filter((commit) => owners[commit] === 0),
    known,
  )
  const readings = history.readingsOf(commits)
  const placed = placeCommits(readings, ground.rules)
  const tagged = ground.releases.find(({ oid }) => oid === toOid)
  const base = ground.releases.find(({ oid }) => oid === fromOid) ?? null
  const facts = tagged ? pastFacts(tagged, base) : draftFacts(placed, base, toOid, history)
  const release = composeRelease(
    { ...facts, previousTag: base?.tag ?? from },
    placed,
    ground.rules,
    isKnown(known),
  )
  const ancestors = assignOwners(graph, [toNumber])
  const apart = fromNumber !== undefined && ancestors[fromNumber] === unowned
  return finish(ground, [
    {
      release,
      readings,
      ...(apart
        ? {
            warning: `${from} is not an ancestor of ${to}: the notes hold what ${to} has and ${from} has not.`,
          }
        : {}),
    },
  ])
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
