import type { CommitReading } from './change.ts'

/** The commits of one release, the draft or `A..B`, with how they hang together. */
export interface ReadRange {
  /** Newest first. */
  readonly readings: readonly CommitReading[]
  /** The index of the commit that reaches all others; left out where it has to be looked for. */
  readonly tip?: number
  /**
   * The history that the range is of, where it is of one: how many commits that has, and which of them these are. The
   * same number is the same reading in all ranges of a history.
   */
  readonly history?: { readonly size: number; readonly numbers: readonly number[] }
  /** Whether a commit of it is a merge or takes back another; left out where nobody looked. */
  readonly tangled?: boolean
  /**
   * Indices of the commits that something marks as a possible copy of another commit of the history, ascending; left out
   * where nobody looked.
   */
  readonly suspects?: readonly number[]
  /** The parents of a commit as far as they are in the range, as indices into `readings`; first parent first. */
  parentsOf(index: number): readonly number[]
}

/** The range of commits that only follow each other: newest first, each the parent of the one before. */
export function linearRange(readings: readonly CommitReading[]): ReadRange {
  return { readings, tip: 0, parentsOf: (index) => (index + 1 < readings.length ? [index + 1] : []) }
}
