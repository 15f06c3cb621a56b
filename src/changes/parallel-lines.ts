import type { ReadRange } from './range.ts'

/** How many commits one look down the range tells apart: the bits of a number. */
const batchSize = 30

interface Member {
  readonly index: number
  readonly group: number
}

/** One line from the tip down, each the first parent of the one before, marked by 1: what is all on it is not apart. */
export function trunkOf(range: ReadRange): Uint8Array {
  const trunk = new Uint8Array(range.readings.length)
  for (let index: number | undefined = range.tip ?? 0; index !== undefined && trunk[index] === 0;) {
    trunk[index] = 1
    index = range.parentsOf(index)[0]
  }
  return trunk
}

/** Tells which commits of a range stand on lines of which neither reaches the other. */
export class ParallelLines {
  readonly #range: ReadRange

  constructor(range: ReadRange) {
    this.#range = range
  }

  /**
   * The members of groups (indices into the readings) that are apart from another member of their group, ascending.
   * Only the newest `most` of all are looked at, thirty with every look down the range.
   */
  apart(groups: readonly (readonly number[])[], most: number): readonly number[] {
    const trunk = trunkOf(this.#range)
    const members = groups
      .filter((indices) => indices.some((index) => trunk[index] !== 1))
      .flatMap((indices, group) => indices.map((index) => ({ index, group })))
      .toSorted((a, b) => a.index - b.index)
      .slice(0, most)
    const sizes = new Map<number, number>()
    for (const { group } of members) sizes.set(group, (sizes.get(group) ?? 0) + 1)
    const related = this.#relatives(members)
    return members
      .filter(({ group }, at) => (related[at] ?? 0) + 1 < (sizes.get(group) ?? 0))
      .map(({ index }) => index)
  }

  /** For each member how many of its group it reaches or is reached by. */
  #relatives(members: readonly Member[]): Int32Array {
    const related = new Int32Array(members.length)
    const reachedBy = new Int32Array(this.#range.readings.length)
    for (let start = 0; start < members.length; start += batchSize) {
      const batch = members.slice(start, start + batchSize)
      reachedBy.fill(0)
      this.#lookDown(reachedBy, batch, members.at(-1)?.index ?? 0)
      for (const [at, { index, group }] of members.entries())
        for (const [bit, source] of batch.entries())
          if (
            source.group === group &&
            source.index !== index &&
            ((reachedBy[index] ?? 0) & (1 << bit)) !== 0
          ) {
            related[at] = (related[at] ?? 0) + 1
            related[start + bit] = (related[start + bit] ?? 0) + 1
          }
    }
    return related
  }

  /** Marks what each commit of a batch reaches, by its bit, down to the last index that matters. */
  #lookDown(reachedBy: Int32Array, batch: readonly Member[], last: number): void {
    for (const [bit, { index }] of batch.entries()) reachedBy[index] = (reachedBy[index] ?? 0) | (1 << bit)
    for (let index = batch[0]?.index ?? 0; index < last; index++) {
      const marks = reachedBy[index] ?? 0
      if (marks === 0) continue
      for (const parent of this.#range.parentsOf(index)) reachedBy[parent] = (reachedBy[parent] ?? 0) | marks
    }
  }
}
