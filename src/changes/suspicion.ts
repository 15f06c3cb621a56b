import type { CommitReading } from './change.ts'
import { numbersOf } from './duplicates.ts'

/**
 * Finds, in a history that was read, the commits that could be copies of others in it: those that say so, and those that
 * share a pull request or an author date. Whatever is none of them is no copy in any range.
 */
export class Suspicion {
  readonly #commits: number[] = []
  readonly #dates: number[] = []
  /** Of a commit that several pull requests brought, one after the other. */
  readonly #numbered: number[] = []
  readonly #numbers: number[] = []
  readonly #picked: number[] = []
  #suspects: ReadonlySet<number> | null = null

  /** `commit` is the number of the commit. */
  look(commit: number, reading: CommitReading): void {
    if (reading.merge) return
    this.#suspects = null
    if (reading.pickedFrom !== null) this.#picked.push(commit)
    this.#commits.push(commit)
    this.#dates.push(reading.authoredAt)
    if (reading.pullRequest === null) return
    const numbers = numbersOf(reading)
    for (let at = 0; at < numbers.length; at++) {
      this.#numbered.push(commit)
      this.#numbers.push(Number(numbers[at]))
    }
  }

  /** The numbers of the commits that could be copies, among all that were looked at so far. */
  suspects(): ReadonlySet<number> {
    this.#suspects ??= this.#found()
    return this.#suspects
  }

  #found(): ReadonlySet<number> {
    const suspects = new Set(this.#picked)
    addSharing(suspects, this.#commits, this.#dates)
    addSharing(suspects, this.#numbered, this.#numbers)
    return suspects
  }
}

/** Adds the commits whose value stands twice. Sorting numbers takes a fraction of what a map of them all would. */
function addSharing(suspects: Set<number>, commits: readonly number[], values: readonly number[]): void {
  const sorted = Float64Array.from(values).sort()
  const shared = new Set<number>()
  for (let at = 1; at < sorted.length; at++) {
    const value = sorted[at] ?? 0
    if (value === sorted[at - 1]) shared.add(value)
  }
  if (shared.size === 0) return
  for (let at = 0; at < values.length; at++) if (shared.has(values[at] ?? 0)) suspects.add(commits[at] ?? 0)
}
