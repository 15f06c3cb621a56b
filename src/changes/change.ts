import parseVersion from 'semver/functions/parse.js'
import type { Commit } from '../git/commit.ts'
import type { Territory, Touched } from '../git/territory.ts'
import { withoutAddresses } from './addresses.ts'
import { creditedWith } from './credited.ts'
import { detached } from './detached.ts'
import { splitMessage, valuesOf, type Footer, type MessageParts } from './footers.ts'
import { readMerge, readPullRequest } from './merge.ts'
import { readReleaseNote } from './note.ts'
import type { People, Person } from './people.ts'
import { readPlainCommit } from './plain-commit.ts'
import { readReferences, type Reference } from './references.ts'
import type { RevertClaim } from './revert-claim.ts'
import { redactSecrets } from './secrets.ts'
import { readSquash } from './squash.ts'
import { readTitle } from './title.ts'

/** What one commit says, read once: everything the notes need and no more, so that a long history fits in memory. */
export interface CommitReading {
  readonly oid: string
  readonly merge: boolean
  /** A merge's first parent; null for what is no merge. */
  readonly firstParent: string | null
  /** In lower case; null when the header is not a Conventional Commit's. */
  readonly type: string | null
  readonly scope: string | null
  /** The description of a conventional header, else the header; for a pull request's merge, the same of its title. */
  readonly description: string
  /** As written, but for secrets and e-mail addresses. */
  readonly header: string
  /** The text of the breaking note; the description where only a `!` says so; null when nothing breaks. */
  readonly breaking: string | null
  readonly references: Reference[]
  /** The author first, then the co-authors, each once. */
  readonly people: readonly Person[]
  readonly revert: RevertClaim | null
  /** The commit that this one says it was cherry-picked from, full or abbreviated. */
  readonly pickedFrom: string | null
  /** Where that one was cherry-picked from in turn, and so on. */
  readonly pickedBefore: readonly string[]
  /** The pull request that the commit came by, as its forge numbers it: from a merge's words or a squash's `(#12)`. */
  readonly pullRequest: string | null
  /** The author date in seconds since 1970-01-01 UTC. */
  readonly authoredAt: number
  /** What tolerant reading mended in the header. */
  readonly repairs: readonly Repair[]
  /** What its `Release-Note:` trailers say. */
  readonly note: ReleaseNote | null
  /** The version that its `Release-As:` trailer asks for. */
  readonly releaseAs: string | null
  /** The changes that a squashed pull request lists, in message order, where that was asked for. */
  readonly squashed: readonly SquashedChange[]
  /** Which places of the territory it touches; see `Territory`. Null where nobody asked. */
  readonly touched: Touched | null
  /** Rules of secrets that were found, and taken out of every text above. */
  readonly secrets: readonly string[]
}

/** What can be mended in a header that misses the convention by a little. */
export type Repair =
  | 'emoji'
  | 'space-before-colon'
  | 'space-after-colon'
  | 'mark-before-scope'
  | 'double-scope'
  | 'nested-scope'

/** Words for the readers of a release, from `Release-Note:` trailers. */
export interface ReleaseNote {
  /** `Release-Note: none`: the commit is for no reader. */
  readonly hidden: boolean
  /** `Release-Note: text`: what readers are told in place of the description. */
  readonly words: string | null
  /** `Release-Note: highlight: text` */
  readonly highlights: readonly string[]
  /** `Release-Note: upgrade: text` */
  readonly upgrade: readonly string[]
}

/** One line of the list in a squashed pull request's body. */
export interface SquashedChange {
  readonly type: string
  readonly scope: string | null
  readonly description: string
  readonly breaking: boolean
}

/** How to read commits, for all commits of a run. */
export interface Reading {
  readonly isTold: IsTold
  readonly tolerant: boolean
  readonly squashLists: boolean
  readonly territory: Territory | null
}

/** Whether a commit of this type (null: none) will be told: only then do its references matter. */
export type IsTold = (type: string | null, breaking: boolean) => boolean

const nothing: readonly never[] = []

/** What may be kept of a message beside its header without being noticed, in characters. */
const shortRest = 200

/** Reads a commit. Never throws, linear in the length of its message. */
export function readCommit(commit: Commit, people: People, reading: Reading): CommitReading {
  return readPlainCommit(commit, people, reading) ?? readAnyCommit(commit, people, reading)
}

/** `readCommit` without its short way for plain messages. */
export function readAnyCommit(commit: Commit, people: People, reading: Reading): CommitReading {
  const { message, rules } = redactSecrets(commit.message)
  const parts = splitMessage(message)
  const { rest, footers } = parts
  const head = readHead(parts, reading.tolerant)
  const picks = rest.includes('cherry picked from') ? readPicks(rest) : notPicked
  const merge = commit.parents.length > 1
  const isTold = reading.isTold(head.type, head.breaking !== null)
  return {
    oid: commit.oid,
    merge,
    firstParent: merge ? (commit.parents[0] ?? null) : null,
    type: head.type,
    scope: head.scope,
    description: head.description,
    header: head.header,
    breaking: head.breaking,
    references: isTold ? readReferences(head.numbered ?? head.description, rest) : [],
    people: creditedWith(commit, valuesOf(footers, 'co-authored-by'), people),
    revert: head.revert,
    pickedFrom: picks.pickedFrom,
    pickedBefore: picks.pickedBefore,
    pullRequest: head.pullRequest,
    authoredAt: commit.authoredAt,
    repairs: head.repairs,
    note: readReleaseNote(valuesOf(footers, 'release-note')),
    releaseAs: versionIn(valuesOf(footers, 'release-as')),
    squashed: reading.squashLists && rest !== '' ? readSquash(rest, reading.tolerant) : nothing,
    touched: reading.territory && commit.paths ? reading.territory.of(commit.paths) : null,
    secrets: rules,
  }
}

type Told = 'header' | 'type' | 'scope' | 'description' | 'breaking' | 'revert' | 'repairs' | 'pullRequest'

interface Head extends Pick<CommitReading, Told> {
  /** The description with the number that a merge has in front of it; null for what is no such merge. */
  readonly numbered: string | null
}

/** What the header tells, or the title of a pull request that stands for one. */
function readHead(parts: MessageParts, tolerant: boolean): Head {
  const { header: line, rest, footers } = parts
  const header = withoutAddresses(rest.length > shortRest ? detached(line) : line)
  const request = readMerge(header, rest)
  const title = request?.title ? withoutAddresses(detached(request.title)) : header
  const { type, scope, description, marked, revert, repairs } = readTitle(title, parts, tolerant)
  return {
    header,
    type,
    scope,
    description,
    // What a revert quotes of a breaking change breaks nothing.
    breaking: revert ? null : breakingOf(footers, marked ? description : null),
    revert,
    repairs,
    pullRequest: request ? request.number : readPullRequest(header, rest),
    numbered: request?.counted ? `${description} (#${request.number})` : null,
  }
}

/** The text of the breaking notes, each once, else what the header says where only a `!` tells of a break. */
function breakingOf(footers: readonly Footer[], marked: string | null): string | null {
  const values = valuesOf(footers, 'breaking change')
  if (values.length === 0) return marked
  const notes = values.map((note) => withoutAddresses(note).trim()).filter((note) => note !== '')
  return notes.length > 0 ? detached([...new Set(notes)].join('\n\n')) : marked
}

type Picks = Pick<CommitReading, 'pickedFrom' | 'pickedBefore'>

const notPicked: Picks = { pickedFrom: null, pickedBefore: nothing }
const pickTrailer = /^\(cherry picked from commit ([0-9a-f]{7,64})\)/gm

/** The commits that it was picked from, the nearest first: git appends its trailers. */
function readPicks(rest: string): Picks {
  const oids = [...rest.matchAll(pickTrailer)].map(([, oid = '']) => detached(oid)).toReversed()
  const [pickedFrom, ...pickedBefore] = oids
  return pickedFrom === undefined ? notPicked : { pickedFrom, pickedBefore }
}

/** The last version asked for that is one. */
function versionIn(values: readonly string[]): string | null {
  for (let index = values.length - 1; index >= 0; index--) {
    const version = parseVersion(values[index]?.trim().replace(/^v/i, '') ?? '')
    if (version) return version.version
  }
  return null
}

/** Who is credited with a commit, without reading the rest of it: the author first, then the co-authors, each once. */
export function creditedIn(commit: Commit, people: People): readonly Person[] {
  const quick = /co-authored-by:/i.test(commit.message) ? splitMessage(commit.message).footers : nothing
  return creditedWith(commit, valuesOf(quick, 'co-authored-by'), people)
}
