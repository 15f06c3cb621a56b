import type { CommitReading } from './change.ts'
import { numbersOf } from './duplicates.ts'

/**
 * Finds, while a history is read, the commits that could be copies of others in it: those that say so, and those that
 * share a pull request or an author date. Whatever is none of them is no copy in any range.
 */
export class Suspicion {
  readonly #byDate = new Map<number, number>()
  readonly #byNumber = new Map<string, number>()
  readonly #suspects = new Set<number>()

  /** `commit` is the number of the commit. */
  look(commit: number, reading: CommitReading): void {
    if (reading.merge) return
    if (reading.pickedFrom !== null) this.#suspects.add(commit)
    this.#compare(this.#byDate, reading.authoredAt, commit)
    if (reading.pullRequest === null) return
    const numbers = numbersOf(reading)
    for (let at = 0; at < numbers.length; at++) this.#compare(this.#byNumber, numbers[at] ?? '', commit)
  }

  has(commit: number): boolean {
    return this.#suspects.has(commit)
  }

  #compare<Key>(seen: Map<Key, number>, key: Key, commit: number): void {
    const before = seen.get(key)
    if (before === undefined) seen.set(key, commit)
    else if (before !== commit) this.#suspects.add(before).add(commit)
  }
}
