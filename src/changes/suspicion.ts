import type { CommitReading } from './change.ts'
import { numbersOf } from './duplicates.ts'

/**
 * Marks with 1, in a history that was read, the commits that could be copies of others in it: those that say so, and those
 * that share a pull request or an author date. Whatever is none of them is no copy in any range.
 */
export function suspectsIn(readings: readonly CommitReading[]): Uint8Array {
  const suspects = new Uint8Array(readings.length)
  const dates = new Float64Array(readings.length)
  /** Of a commit that several pull requests brought, one after the other. */
  const numbered: number[] = []
  const numbers: number[] = []
  readings.forEach((reading, commit) => {
    // No date at all equals another.
    dates[commit] = reading.merge ? Number.NaN : reading.authoredAt
    if (reading.merge) return
    if (reading.pickedFrom !== null) suspects[commit] = 1
    if (reading.pullRequest === null) return
    for (const number of numbersOf(reading)) {
      numbered.push(commit)
      numbers.push(Number(number))
    }
  })
  markSharing(suspects, null, dates)
  markSharing(suspects, numbered, Float64Array.from(numbers))
  return suspects
}

/** Marks the commits whose value stands twice. Sorting numbers takes a fraction of what a map of them all would. */
function markSharing(suspects: Uint8Array, commits: readonly number[] | null, values: Float64Array): void {
  const sorted = values.toSorted()
  const shared = new Set<number>()
  for (let at = 1; at < sorted.length; at++) {
    const value = sorted[at] ?? 0
    if (value === sorted[at - 1]) shared.add(value)
  }
  if (shared.size === 0) return
  for (let at = 0; at < values.length; at++)
    if (shared.has(values[at] ?? 0)) suspects[commits === null ? at : (commits[at] ?? 0)] = 1
}
