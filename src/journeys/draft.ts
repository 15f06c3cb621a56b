import type { Person } from '../changes/people.ts'
import type { SecretFinding } from '../changes/secrets.ts'
import { WaybillError } from '../errors.ts'
import { traceLineage } from '../git/lineage.ts'
import { readRange } from '../git/range.ts'
import { isPrerelease, type TaggedRelease } from '../git/tag.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import type { NotesRules } from '../notes/notes-rules.ts'
import { placeAhead } from '../notes/place.ts'
import {
  findRelease,
  headOf,
  layAllGroundwork,
  layGroundwork,
  readingOf,
  unknownRevision,
  type Groundwork,
} from './groundwork.ts'
import { readHistory, refuseCuts, type History } from './history.ts'
import { draftExtent, extentOf, readCommitsOf, type Extent } from './range-commits.ts'
import type { Source } from './source.ts'
import { askAbout, missingOf, tell, type Asked, type Subject, type Told } from './tell.ts'

/** The notes of one or all releases, with what the caller must tell its user. */
export interface Draft {
  readonly notes: ReleaseNotes
  readonly warnings: readonly string[]
  /** What could not be read or asked, so that the notes are not all that they could be. */
  readonly incomplete: readonly string[]
  readonly secrets: readonly SecretFinding[]
  /** Commits whose header follows no convention, by id, with the header. */
  readonly unread: readonly { readonly commit: string; readonly header: string }[]
  /** By the index of the release in the notes: the family that it is of. */
  readonly families: readonly Family[]
  /** The folder of the package that was asked for, absolute; null for a product as a whole. */
  readonly folder: string | null
}

/** The tag family of a release. */
export interface Family {
  /** A template with `{version}`. */
  readonly tags: string
  /** The versions that are tagged. */
  readonly taken: readonly string[]
}

/**
 * Drafts the notes of one release: what HEAD's tag names, else the draft since the last release; a tag or version; or
 * `A..B`. No network but the forge's where the source brings it; nothing is written but the index of `Acquaintances`.
 *
 * Throws NO_COMMITS, PACKAGE_UNKNOWN, TAG_NOT_FOUND, RANGE_INVALID, RANGE_BACKWARDS, HISTORY_SHALLOW.
 */
export async function draftNotes(source: Source, range: string | null): Promise<Draft> {
  const request = readRange(range)
  if (request.kind === 'current') return draftShipment(source, null)
  headOf(source.repository)
  const ground = await layGroundwork(source)
  if (request.kind === 'between') return draftBetween(ground, request)
  const release = findRelease(ground, request.name)
  if (!release) throw await unknownRevision(ground, request.name)
  return finish([await draftOne(ground, release)])
}

/** Drafts the notes of what ships from a revision (default HEAD): the release that its tag names, else the draft there. */
export async function draftShipment(source: Source, revision: string | null): Promise<Draft> {
  const { ground, tip } = await beginAt(source, revision)
  return finish([await draftAt(ground, tip)])
}

/** Drafts what `draftShipment` gives at HEAD for every package, by name. */
export async function draftPackages(source: Source): Promise<Draft> {
  const tip = headOf(source.repository)
  const chapters: Chapter[] = []
  // One after the other: what the first learns about who is new helps the next.
  for (const ground of await layAllGroundwork(source)) chapters.push(await draftAt(ground, tip))
  return finish(chapters)
}

/** Drafts the notes of every release of the main family, newest first, the draft before them when it has commits. */
export async function draftAllNotes(source: Source): Promise<Draft> {
  const { repository, configuration } = source
  const tip = headOf(repository)
  if (source.package !== null) return draftFamilies([await layGroundwork(source)], tip)
  // Without a package nothing has to be known before git begins to read. Once the rules are known, there is time to place
  // what comes: git takes longer to print a commit than it takes to read one.
  let rules: NotesRules | null = null
  const laid = layGroundwork(source).then((ground) => {
    rules = ground.rules
    return ground
  })
  const reading = readHistory(repository, {
    tips: [],
    reading: readingOf(configuration, []),
    place: (one, number) => {
      if (rules !== null) placeAhead(one, number, rules)
    },
  })
  const [history, ground] = await Promise.all([reading, laid])
  return finish([await draftFamily(ground, history, tip)])
}

/** The same for every package, by name. */
export async function draftAllPackages(source: Source): Promise<Draft> {
  return draftFamilies(await layAllGroundwork(source), headOf(source.repository))
}

/** Where a question about HEAD or another revision begins. Throws TAG_NOT_FOUND for a revision that is not there. */
export async function beginAt(
  source: Source,
  revision: string | null,
): Promise<{ readonly ground: Groundwork; readonly tip: string }> {
  const head = headOf(source.repository)
  const ground = await layGroundwork(source)
  const tip = revision === null ? head : await ground.resolve(revision)
  if (tip === null) throw await unknownRevision(ground, revision ?? 'HEAD')
  return { ground, tip }
}

/** Releases of one family, with what came up while they were drafted. */
interface Chapter {
  readonly ground: Groundwork
  readonly told: readonly Told[]
  readonly asked: Asked
  readonly warnings: readonly string[]
}

function draftAt(ground: Groundwork, tip: string): Promise<Chapter> {
  return draftOne(ground, ground.releases.findLast(({ oid }) => oid === tip) ?? tip)
}

async function draftOne(ground: Groundwork, of: Subject): Promise<Chapter> {
  const extent = typeof of === 'string' ? draftExtent(ground, of) : extentOf(ground, of)
  const read = await readCommitsOf(ground, extent)
  const asked = await askAbout(ground, [read.range])
  return {
    ground,
    asked,
    told: [tell(ground, of, { ...read, findings: asked.findings })],
    warnings: read.warnings,
  }
}

async function draftBetween(
  ground: Groundwork,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Draft> {
  const [fromOid, toOid] = await Promise.all([ground.resolve(from), ground.resolve(to)])
  if (fromOid === null) throw await unknownRevision(ground, from)
  if (toOid === null) throw await unknownRevision(ground, to)
  const extent: Extent = { tip: toOid, below: [fromOid], index: null }
  const read = await readCommitsOf(ground, extent)
  if (read.relation === 'backwards')
    throw new WaybillError(
      'RANGE_BACKWARDS',
      `${from} comes after ${to}: the range ${from}..${to} runs backwards.`,
      { hint: `Run: waybill notes ${to}..${from}` },
    )
  const asked = await askAbout(ground, [read.range])
  const at = (oid: string) => ground.releases.find((release) => release.oid === oid) ?? null
  const base = at(fromOid)
  const told = tell(ground, at(toOid) ?? toOid, { ...read, base, findings: asked.findings })
  const { links } = ground.rules
  const previousTag = base?.tag ?? from
  const { version, tag } = told.release
  const isTaken = tag === null && ground.releases.some((one) => one.version.raw === version)
  const release = {
    ...told.release,
    version: isTaken ? null : version,
    previousTag,
    compareUrl: links?.compare(previousTag, told.release.tag ?? told.release.commit) ?? null,
  }
  const apart =
    read.relation === 'apart'
      ? [`${from} is not an ancestor of ${to}: the notes hold what ${to} has and ${from} has not.`]
      : []
  return finish([{ ground, asked, told: [{ ...told, release }], warnings: [...read.warnings, ...apart] }])
}

/** Every release of some families from one reading of the history. */
async function draftFamilies(grounds: readonly Groundwork[], tip: string): Promise<Draft> {
  const [first] = grounds
  if (!first) return finish([])
  const { repository, reading } = first
  const history = await readHistory(repository, { tips: [], reading })
  const chapters: Chapter[] = []
  for (const ground of grounds) chapters.push(await draftFamily(ground, history, tip))
  return finish(chapters)
}

async function draftFamily(ground: Groundwork, history: History, tip: string): Promise<Chapter> {
  const { releases } = ground
  const lineage = traceLineage(history.graph, releases, tip)
  if (ground.repository.shallow)
    await refuseCuts(ground.repository, history, [...lineage.commits.flat(), ...lineage.draft])
  const subjects = [...releases, tip].flatMap((of: Subject, index) => {
    const commits = typeof of === 'string' ? lineage.draft : (lineage.commits[index] ?? [])
    return typeof of === 'string' && commits.length === 0
      ? []
      : [{ of, index, commits, range: history.rangeOf(commits, typeof of === 'string' ? of : of.oid) }]
  })
  const asked = await askAbout(
    ground,
    subjects.map(({ range }) => range),
  )
  const inStable = new Acquainted(history)
  const inAny = new Acquainted(history)
  const told = subjects.map(({ of, index, commits, range }) => {
    const known = isRelease(of) && isPrerelease(of) ? inAny : inStable
    const base = lineage.baseOf(index)
    const one = tell(ground, of, {
      range,
      findings: asked.findings,
      base: base === null ? null : (releases[base] ?? null),
      tipDate: history.dateOf(tip),
      isKnown: (person) => known.has(person),
    })
    if (isRelease(of) && !isPrerelease(of)) inStable.meet(history, commits)
    inAny.meet(history, lineage.fresh[index] ?? [])
    return one
  })
  return { ground, asked, told: told.toReversed(), warnings: [] }
}

function isRelease(of: Subject): of is TaggedRelease {
  return typeof of !== 'string'
}

/** The people of a history that were met so far, by their numbers there: every commit of every release is asked for. */
class Acquainted {
  readonly #met: Uint8Array
  readonly #keys: Uint8Array

  constructor({ persons }: History) {
    this.#met = new Uint8Array(persons)
    this.#keys = new Uint8Array(2 * persons)
  }

  has({ number, keyNumbers }: Person): boolean {
    return this.#met[number] === 1 || this.#keys[keyNumbers[0]] === 1 || this.#keys[keyNumbers[1]] === 1
  }

  meet(history: History, commits: readonly number[]): void {
    let before: readonly Person[] | null = null
    for (let index = 0; index < commits.length; index++) {
      const people = history.peopleOf(commits[index] ?? -1)
      if (people === before) continue
      before = people
      for (let at = 0; at < people.length; at++) {
        const person = people[at]
        if (person === undefined || this.#met[person.number] === 1) continue
        this.#met[person.number] = 1
        this.#keys[person.keyNumbers[0]] = 1
        this.#keys[person.keyNumbers[1]] = 1
      }
    }
  }
}

function finish(chapters: readonly Chapter[]): Draft {
  const secrets = new Map<string, SecretFinding>()
  const unread = new Map<string, string>()
  for (const { told } of chapters)
    for (const { placed } of told)
      for (let at = 0; at < placed.length; at++) {
        const one = placed[at]
        if (one === undefined || (one.reading.secrets.length === 0 && one.bucket !== 'unconventional'))
          continue
        const { oid, header, secrets: rules } = one.reading
        for (const rule of rules) secrets.set(`${oid} ${rule}`, { commit: oid, rule })
        if (one.bucket === 'unconventional') unread.set(oid, header)
      }
  const ground = chapters[0]?.ground
  return {
    notes: {
      schema: 'waybill/release-notes@1',
      repository: repositoryOf(ground),
      releases: chapters.flatMap(({ told }) => told.map(({ release }) => release)),
    },
    warnings: [
      ...new Set([
        ...chapters.flatMap(({ warnings, told, ground: { warnings: own } }) => [
          ...own,
          ...warnings,
          ...told.flatMap((one) => one.warnings),
        ]),
        ...[...secrets.values()].map(
          ({ commit, rule }) =>
            `The message of ${commit} holds a secret (${rule}); it is printed as [redacted].`,
        ),
      ]),
    ],
    incomplete: [...new Set(chapters.flatMap(({ ground: one, asked }) => missingOf(one, asked)))],
    secrets: [...secrets.values()],
    unread: [...unread].map(([commit, header]) => ({ commit, header })),
    families: chapters.flatMap(({ ground: one, told }) => {
      const family = familyOfGround(one)
      return told.map(() => family)
    }),
    folder: folderOf(ground),
  }
}

function familyOfGround({ family, releases }: Groundwork): Family {
  return { tags: family.template, taken: releases.map(({ version }) => version.raw) }
}

function folderOf(ground: Groundwork | undefined): string | null {
  const folder = ground?.source.package === null ? null : (ground?.package?.folder ?? null)
  return ground === undefined || folder === null ? null : `${ground.repository.root}/${folder}`
}

/** What documents say of the repository. */
export function repositoryOf(ground: Groundwork | undefined): ReleaseNotes['repository'] {
  const { forge, trackers = [] } = ground?.source.configuration ?? {}
  return {
    url: ground?.repositoryUrl ?? null,
    ...(forge === undefined ? {} : { forge }),
    ...(trackers.length === 0 ? {} : { trackers }),
  }
}
