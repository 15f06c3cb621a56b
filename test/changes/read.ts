import { readCommit, type CommitReading, type Reading } from '../../src/changes/change.ts'
import { People } from '../../src/changes/people.ts'
import type { ReadRange } from '../../src/changes/range.ts'
import type { Commit } from '../../src/git/commit.ts'
import { aCommit } from '../builders/commit.ts'

export const strict: Reading = { isTold: () => true, tolerant: false, squashLists: false, territory: null }
export const tolerant: Reading = { ...strict, tolerant: true }
export const expanding: Reading = { ...strict, squashLists: true }

/** Reads a message as if it were all there is. */
export function read(message: string, reading: Reading = strict): CommitReading {
  return readCommit(aCommit(message), new People(), reading)
}

/** A history to be written down oldest first; what is given no parents follows the one before. */
export class Story {
  readonly #commits: Commit[] = []

  /** Adds a commit and gives its object id. */
  add(message: string, { parents, ...others }: Partial<Omit<Commit, 'message' | 'oid'>> = {}): string {
    const before = this.#commits.at(-1)
    const commit = aCommit(message, { parents: parents ?? (before ? [before.oid] : []), ...others })
    const oid = scattered(commit.committedAt)
    this.#commits.push({ ...commit, oid })
    return oid
  }

  /** What was added as it would be read, newest first, without the commits `below`. */
  range(below: readonly string[] = []): ReadRange {
    const people = new People()
    const commits = this.#commits.filter(({ oid }) => !below.includes(oid)).toReversed()
    const indices = new Map(commits.map(({ oid }, index) => [oid, index]))
    return {
      readings: commits.map((commit) => readCommit(commit, people, strict)),
      parentsOf: (index) =>
        (commits[index]?.parents ?? []).flatMap((oid) => {
          const parent = indices.get(oid)
          return parent === undefined ? [] : [parent]
        }),
    }
  }
}

/** An object id that differs from all others in its first digits, as those of git do. */
function scattered(number: number): string {
  return (Math.imul(number, 2_654_435_761) >>> 0).toString(16).padStart(8, '0').repeat(5)
}
