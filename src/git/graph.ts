/**
 * Commits and their parents by number, in the order in which they were added. A parent that was never added
 * (outside of what was read) is left out of every walk.
 */
export class CommitGraph {
  readonly #numbers = new Map<string, number>()
  readonly #oids: string[] = []
  readonly #parents: (readonly number[])[] = []
  #pending: (readonly string[])[] = []
  #depths: Int32Array | null = null

  get size(): number {
    return this.#oids.length
  }

  add(oid: string, parents: readonly string[]): number {
    const number = this.#oids.push(oid) - 1
    this.#numbers.set(oid, number)
    this.#pending.push(parents)
    this.#depths = null
    return number
  }

  numberOf(oid: string): number | undefined {
    return this.#numbers.get(oid)
  }

  oidOf(number: number): string {
    const oid = this.#oids[number]
    if (oid === undefined)
      throw new RangeError(`There is no commit number ${number} in a graph of ${this.size}.`)
    return oid
  }

  /** The numbers of a commit's parents, as far as they were added. */
  parentsOf(number: number): readonly number[] {
    this.#link()
    return this.#parents[number] ?? []
  }

  /**
   * The length of the longest way from each commit down to a root: a child is always deeper than its parents,
   * whatever the clocks of their authors said.
   */
  depths(): Int32Array {
    this.#link()
    if (this.#depths) return this.#depths
    const depths = new Int32Array(this.size).fill(-1)
    const stack: number[] = []
    for (let start = 0; start < this.size; start++) {
      if (depths[start] !== -1) continue
      stack.push(start)
      while (stack.length > 0) {
        const top = stack.at(-1) ?? 0
        let depth = 0
        let waiting = false
        for (const parent of this.#parents[top] ?? []) {
          const known = depths[parent] ?? -1
          if (known === -1) {
            stack.push(parent)
            waiting = true
          } else if (known >= depth) depth = known + 1
        }
        if (waiting) continue
        depths[top] = depth
        stack.pop()
      }
    }
    this.#depths = depths
    return depths
  }

  #link(): void {
    if (this.#pending.length === 0) return
    for (const parents of this.#pending) {
      const numbers: number[] = []
      for (const oid of parents) {
        const number = this.#numbers.get(oid)
        if (number !== undefined) numbers.push(number)
      }
      this.#parents.push(numbers)
    }
    this.#pending = []
  }
}
