import type { Commit } from '../git/commit.ts'
import { splitMessage, type Footer } from './footers.ts'
import { readHeader } from './header.ts'
import type { People, Person } from './people.ts'
import { readReferences, type Reference } from './references.ts'
import { readRevert, type RevertClaim } from './revert.ts'
import { redactSecrets } from './secrets.ts'

/** What one commit says, read once: everything the notes need and no more, so that a long history fits in memory. */
export interface CommitReading {
  readonly oid: string
  readonly merge: boolean
  /** In lower case; null when the header is not a Conventional Commit's. */
  readonly type: string | null
  readonly scope: string | null
  /** The description of a conventional header, else the header as written. */
  readonly description: string
  readonly header: string
  /** The text of the breaking note; the description where only a `!` says so; null when nothing breaks. */
  readonly breaking: string | null
  readonly references: Reference[]
  /** The author first, then the co-authors, each once. */
  readonly people: readonly Person[]
  readonly revert: RevertClaim | null
  /** The commit that this one says it was cherry-picked from. */
  readonly pickedFrom: string | null
  /** Rules of secrets that were found, and taken out of every text above. */
  readonly secrets: readonly string[]
}

const nothing: readonly never[] = []

/** Whether a commit of this type (null: none) will be told: only then do its references matter. */
export type IsTold = (type: string | null, breaking: boolean) => boolean

/** What may be kept of a message beside its header without being noticed, in characters. */
const shortRest = 200

/** Reads a commit. Never throws, linear in the length of its message. */
export function readCommit(commit: Commit, people: People, isTold: IsTold): CommitReading {
  const { message, rules } = redactSecrets(commit.message)
  const { header: line, rest, footers } = splitMessage(message)
  const header = rest.length > shortRest ? detached(line) : line
  const conventional = readHeader(header)
  const revert = /^revert/i.test(header) ? readRevert(header, rest, valuesOf(footers, 'Refs')) : null
  const type = revert ? 'revert' : (conventional?.type.toLowerCase() ?? null)
  const description = conventional?.description ?? header
  // What a revert quotes of a breaking change breaks nothing.
  const breaking = revert ? null : breakingOf(footers, conventional?.breaking ? description : null)
  return {
    oid: commit.oid,
    merge: commit.parents.length > 1,
    type,
    scope: conventional?.scope ?? null,
    description,
    header,
    breaking,
    references: isTold(type, breaking !== null) ? readReferences(description, rest) : [],
    people: creditedBy(commit, footers, people),
    revert,
    pickedFrom: rest.includes('cherry picked from') ? pickedFrom(rest) : null,
    secrets: rules,
  }
}

/** The text of the breaking notes, else what the header says where only a `!` tells of a break. */
function breakingOf(footers: readonly Footer[], marked: string | null): string | null {
  const notes = valuesOf(footers, 'BREAKING CHANGE').filter((note) => note !== '')
  return notes.length > 0 ? detached(notes.join('\n\n')) : marked
}

function pickedFrom(rest: string): string | null {
  const oid = /\(cherry picked from commit ([0-9a-f]{7,64})\)/.exec(rest)?.[1]
  return oid === undefined ? null : detached(oid)
}

/**
 * The same text on its own. A part of a string keeps the whole of it in memory, and a reading outlives its message, which
 * may be a thousand times as long.
 */
function detached(part: string): string {
  return Buffer.from(part).toString()
}

function valuesOf(footers: readonly Footer[], token: string): readonly string[] {
  if (footers.length === 0) return nothing
  return footers
    .filter((footer) => footer.token.toLowerCase() === token.toLowerCase())
    .map(({ value }) => value)
}

/** Who is credited with a commit, without reading the rest of it: the author first, then the co-authors, each once. */
export function creditedIn(commit: Commit, people: People): Person[] {
  const quick = /co-authored-by:/i.test(commit.message) ? splitMessage(commit.message).footers : nothing
  return creditedBy(commit, quick, people)
}

function creditedBy(commit: Commit, footers: readonly Footer[], people: People): Person[] {
  const credited = [people.of(commit.author)]
  for (const value of valuesOf(footers, 'Co-authored-by')) {
    const person = people.named(detached(value))
    if (person && !credited.some(({ identity }) => identity === person.identity)) credited.push(person)
  }
  return credited
}
