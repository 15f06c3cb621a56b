const none = -1
const noParents: readonly number[] = []

/** How commits hang together, by number. */
export interface Links {
  readonly first: Int32Array
  readonly isMerge: Uint8Array
  readonly others: ReadonlyMap<number, readonly number[]>
}

/**
 * Commits and their parents by number, in the order in which they were added. A parent that was never added
 * (outside of what was read) is left out of every walk.
 */
export class CommitGraph {
  readonly #numbers = new Map<string, number>()
  readonly #oids: string[] = []
  /** The first parent of each commit, as far as that came right after it: nearly always, and told at a glance. */
  readonly #next: number[] = []
  /** The commits with any other parents. */
  readonly #open: { readonly number: number; readonly parents: readonly string[] }[] = []
  /** The parent of the commit that was added last, where it has one. */
  #awaited: readonly string[] | null = null
  #first = new Int32Array(0)
  #isMerge = new Uint8Array(0)
  readonly #others = new Map<number, readonly number[]>()
  #linked = 0
  #depths: Int32Array | null = null

  get size(): number {
    return this.#oids.length
  }

  add(oid: string, parents: readonly string[]): number {
    const number = this.#oids.push(oid) - 1
    this.#numbers.set(oid, number)
    this.#next.push(none)
    if (this.#awaited !== null) {
      if (this.#awaited[0] === oid) this.#next[number - 1] = number
      else this.#open.push({ number: number - 1, parents: this.#awaited })
    }
    this.#awaited = parents.length === 1 ? parents : null
    if (parents.length > 1) this.#open.push({ number, parents })
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
    if (first === none) return noParents
    return this.#isMerge[number] === 1 ? [first, ...(this.#others.get(number) ?? noParents)] : [first]
  }

  /**
   * For walks over many commits, without a list made for each: the first known parent of every commit, -1 for none;
   * 1 for each that has others; and those.
   */
  links(): Links {
    this.#link()
    return { first: this.#first, isMerge: this.#isMerge, others: this.#others }
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
    const { first, isMerge } = this.links()
    const depths = new Int32Array(this.size).fill(none)
    const open: number[] = []
    // Parents nearly always come after their children, so that from the end each is known before it is asked for.
    for (let start = this.size - 1; start >= 0; start--) {
      const parent = first[start] ?? none
      const above = parent === none ? none : (depths[parent] ?? none)
      if (isMerge[start] === 0 && (parent === none || above !== none)) depths[start] = above + 1
      else open.push(start)
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        if (depths[top] !== none) continue
        const before = unmeasured(depths, this.parentsOf(top))
        if (before.length > 0) open.push(top, ...before)
        else depths[top] = deepest(depths, this.parentsOf(top)) + 1
      }
    }
    return depths
  }

  #link(): void {
    if (this.#linked === this.size) return
    // Parents that came later than their children may be known now: all is linked again, which happens once.
    this.#first = Int32Array.from(this.#next)
    this.#isMerge = new Uint8Array(this.size)
    this.#others.clear()
    const last = this.#awaited === null ? [] : [{ number: this.size - 1, parents: this.#awaited }]
    for (const { number, parents } of [...this.#open, ...last]) {
      const known = parents.flatMap((parent) => this.#numbers.get(parent) ?? [])
      this.#first[number] = known[0] ?? none
      if (known.length < 2) continue
      this.#isMerge[number] = 1
      this.#others.set(number, known.slice(1))
    }
    this.#linked = this.size
  }
}

function unmeasured(depths: Int32Array, commits: readonly number[]): readonly number[] {
  return commits.filter((commit) => depths[commit] === none)
}

/** The greatest depth of some commits; -1 where there are none. */
function deepest(depths: Int32Array, commits: readonly number[]): number {
  return commits.reduce((depth, commit) => Math.max(depth, depths[commit] ?? none), none)
}
