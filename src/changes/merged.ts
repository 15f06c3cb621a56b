import type { ReadRange } from './range.ts'

const none: readonly number[] = []

/** The sides of a merge that reach a commit. */
const own = 1
const brought = 2

/**
 * The commits of a range that a merge brought: what its second and further parents reach and its first does not, what
 * merges among them brought included. Indices into the readings, ascending; empty for what is no merge.
 *
 * It looks down the range, newest first, from the merge to where everything on the branch is told apart: as far as the
 * branch was away, and to the end of the range only for a branch that is older than it. Asked of every merge, it takes
 * what all the branches were away for together.
 */
export function mergedBy(range: ReadRange, index: number): readonly number[] {
  const reading = range.readings[index]
  if (!reading?.merge) return none
  const parents = range.parentsOf(index)
  const first = parents.find((parent) => range.readings[parent]?.oid === reading.firstParent)
  const others = parents.filter((parent) => parent !== first)
  if (others.length === 0) return none
  const sides = new Sides(range, Math.min(...parents))
  if (first !== undefined) sides.mark(first, own)
  for (const other of others) sides.mark(other, brought)
  return sides.walk()
}

/** Which commits each side of a merge reaches. */
class Sides {
  readonly #range: ReadRange
  readonly #marks = new Map<number, number>()
  /** Commits that only the branch reaches, as far as is known, and whose parents were not looked at. */
  #waiting = 0
  /** The same for commits that the first parent reaches. */
  #owned = 0
  /** Whether the branch ends in the range, which it does not meet: then all that the first parent reaches matters. */
  #open = false
  #at: number
  /** Commits whose parents were looked at before it was known who else reaches them: clocks are not always right. */
  readonly #again: number[] = []

  constructor(range: ReadRange, start: number) {
    this.#range = range
    this.#at = start - 1
  }

  mark(index: number, side: number): void {
    const before = this.#marks.get(index) ?? 0
    const now = before | side
    if (now === before) return
    this.#marks.set(index, now)
    if (index <= this.#at) {
      this.#again.push(index)
      return
    }
    if (now === brought) this.#waiting += 1
    else if ((before & own) === 0) {
      this.#owned += 1
      if (before === brought) this.#waiting -= 1
    }
  }

  /** What only the branch reaches. */
  walk(): number[] {
    const end = this.#range.readings.length
    while ((this.#waiting > 0 || (this.#open && this.#owned > 0)) && this.#at < end) {
      this.#at += 1
      const side = this.#marks.get(this.#at)
      if (side === undefined) continue
      if (side === brought) this.#waiting -= 1
      else this.#owned -= 1
      this.#spread(this.#at, side)
      for (let index = this.#again.pop(); index !== undefined; index = this.#again.pop())
        this.#spread(index, this.#marks.get(index) ?? 0)
    }
    const found: number[] = []
    for (const [index, side] of this.#marks) if (side === brought) found.push(index)
    return found.toSorted((a, b) => a - b)
  }

  #spread(index: number, side: number): void {
    const parents = this.#range.parentsOf(index)
    if (side === brought && parents.length === 0) this.#open = true
    for (const parent of parents) this.mark(parent, side)
  }
}
