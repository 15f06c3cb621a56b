import type { CommitReading } from './change.ts'
import { hasOneNumber, numbersOf } from './duplicates.ts'

/**
 * Finds, in a history that is read, the commits that could be copies of others in it: those that say so, and those that
 * share a pull request or an author date. Whatever is none of them is no copy in any range.
 */
export class Suspicion {
  readonly #dates: number[] = []
  /** Of a commit that several pull requests brought, one after the other. */
  readonly #numbered: number[] = []
  readonly #numbers: number[] = []
  readonly #picked: number[] = []
  #suspects: Uint8Array | null = null

  /** Looks at the next commit: the first one is number 0. */
  look(reading: CommitReading): void {
    const commit = this.#dates.length
    this.#suspects = null
    // No date at all equals another.
    this.#dates.push(reading.merge ? Number.NaN : reading.authoredAt)
    if (reading.merge) return
    if (reading.pickedFrom !== null) this.#picked.push(commit)
    if (reading.pullRequest === null) return
    if (hasOneNumber(reading)) this.#number(commit, reading.pullRequest)
    else for (const number of numbersOf(reading)) this.#number(commit, number)
  }

  #number(commit: number, number: string): void {
    this.#numbered.push(commit)
    this.#numbers.push(Number(number))
  }

  /** By the number of each commit that was looked at so far: 1 where it could be a copy. */
  suspects(): Uint8Array {
    this.#suspects ??= this.#found()
    return this.#suspects
  }

  #found(): Uint8Array {
    const suspects = new Uint8Array(this.#dates.length)
    for (const commit of this.#picked) suspects[commit] = 1
    markSharing(suspects, null, this.#dates)
    markSharing(suspects, this.#numbered, this.#numbers)
    return suspects
  }
}

/** Marks the commits whose value stands twice. Sorting numbers takes a fraction of what a map of them all would. */
function markSharing(
  suspects: Uint8Array,
  commits: readonly number[] | null,
  values: readonly number[],
): void {
  const sorted = Float64Array.from(values).sort()
  const shared = new Set<number>()
  for (let at = 1; at < sorted.length; at++) {
    const value = sorted[at] ?? 0
    if (value === sorted[at - 1]) shared.add(value)
  }
  if (shared.size === 0) return
  for (let at = 0; at < values.length; at++)
    if (shared.has(values[at] ?? 0)) suspects[commits === null ? at : (commits[at] ?? 0)] = 1
}
