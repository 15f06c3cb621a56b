const none = -1

/**
 * Commits and their parents by number, in the order in which they were added. A parent that was never added
 * (outside of what was read) is left out of every walk.
 */
export class CommitGraph {
  readonly #numbers = new Map<string, number>()
  readonly #oids: string[] = []
  readonly #pending: (readonly string[])[] = []
  #first = new Int32Array(0)
  readonly #others = new Map<number, readonly number[]>()
  #linked = 0
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
    const first = this.#first[number] ?? none
    const others = this.#others.get(number) ?? []
    return first === none ? others : [first, ...others]
  }

  /**
   * For walks over many commits, without a list made for each: the first known parent of every commit, -1 for none, and
   * of merges the others.
   */
  links(): { readonly first: Int32Array; readonly others: ReadonlyMap<number, readonly number[]> } {
    this.#link()
    return { first: this.#first, others: this.#others }
  }

  /**
   * The length of the longest way from each commit down to a root: a child is always deeper than its parents,
   * whatever the clocks of their authors said.
   */
  depths(): Int32Array {
    this.#depths ??= this.#measure()
    return this.#depths
  }

  #measure(): Int32Array {
    const { first, others } = this.links()
    const depths = new Int32Array(this.size).fill(none)
    const stack: number[] = []
    // Parents nearly always come after their children, so that from the end each is known before it is asked for.
    for (let start = this.size - 1; start >= 0; start--) {
      if (depths[start] !== none) continue
      stack.push(start)
      for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const depth = depthAbove(depths, first[top] ?? none, others.get(top), stack)
        if (depth === none) continue
        depths[top] = depth
        stack.pop()
      }
    }
    return depths
  }

  #link(): void {
    if (this.#linked === this.size) return
    // Parents that came later than their children may be known now: all is linked again, which happens once.
    this.#first = new Int32Array(this.size).fill(none)
    this.#others.clear()
    for (let number = 0; number < this.size; number++) {
      const parents = this.#pending[number] ?? []
      const known: number[] = []
      for (const oid of parents) {
        const parent = this.#numbers.get(oid)
        if (parent === undefined) continue
        if (parents.length === 1) this.#first[number] = parent
        else known.push(parent)
      }
      if (parents.length < 2) continue
      this.#first[number] = known[0] ?? none
      if (known.length > 1) this.#others.set(number, known.slice(1))
    }
    this.#linked = this.size
  }
}

/** The depth of a commit over its parents; -1, with them on the stack, where one is not known yet. */
function depthAbove(
  depths: Int32Array,
  first: number,
  others: readonly number[] | undefined,
  stack: number[],
): number {
  let depth = 0
  let waiting = false
  const look = (parent: number) => {
    const known = depths[parent] ?? none
    if (known === none) {
      stack.push(parent)
      waiting = true
    } else if (known >= depth) depth = known + 1
  }
  if (first !== none) look(first)
  if (others) for (const parent of others) look(parent)
  return waiting ? none : depth
}
