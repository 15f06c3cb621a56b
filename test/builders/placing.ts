import { readCommit, type Reading } from '../../src/changes/change.ts'
import { People } from '../../src/changes/people.ts'
import type { ReadRange } from '../../src/changes/range.ts'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import type { Configuration } from '../../src/config/schema.ts'
import type { Commit } from '../../src/git/commit.ts'
import { noFindings } from '../../src/notes/findings.ts'
import { notesRules, type NotesGround, type NotesRules } from '../../src/notes/notes-rules.ts'
import { placeCommits } from '../../src/notes/place.ts'
import type { Placed } from '../../src/notes/placed.ts'
import { aCommit } from './commit.ts'

const plainReading: Reading = { isTold: () => true, tolerant: false, squashLists: false, territory: null }

/** The range of commits, newest first, that hang together by their parents. */
export function rangeOf(commits: readonly Commit[], reading: Partial<Reading> = {}): ReadRange {
  const people = new People()
  const indices = new Map(commits.map(({ oid }, index) => [oid, index]))
  return {
    readings: commits.map((commit) => readCommit(commit, people, { ...plainReading, ...reading })),
    parentsOf: (index) => (commits[index]?.parents ?? []).flatMap((oid) => indices.get(oid) ?? []),
  }
}

/** Commits of these messages, newest first, each the child of the one after it. */
export function aLine(...messages: string[]): Commit[] {
  const commits: Commit[] = []
  for (const message of messages.toReversed())
    commits.unshift(aCommit(message, { parents: commits[0] ? [commits[0].oid] : [] }))
  return commits
}

/** The rules of a configuration that says only this about the notes. */
export function rulesOf(notes: Partial<Configuration['notes']> = {}, ground: NotesGround = {}): NotesRules {
  const defaults = defaultConfiguration()
  return notesRules({ notes: { ...defaults.notes, ...notes } }, ground)
}

/** Where these commits go by the rules. */
export function place(commits: readonly Commit[], rules: NotesRules = rulesOf()): Placed[] {
  return placeCommits(rangeOf(commits), rules, noFindings)
}

/** The bucket of each, and the title of the section that lists it. */
export function outcome(placed: readonly Placed[]): readonly (readonly [string, string | null])[] {
  return placed.map(({ bucket, section }) => [bucket, section?.title ?? null])
}
