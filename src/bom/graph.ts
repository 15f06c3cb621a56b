import type { Inventory } from './inventory.ts'

/** Who depends on whom, by ref, and how much of it is known. */
export class Graph {
  /** An edge that several lockfiles tell is there several times. */
  readonly #edges = new Map<string, string[]>()
  readonly #known = new Set<string>()
  readonly #doubted = new Set<string>()

  add(ref: string): void {
    if (!this.#edges.has(ref)) this.#edges.set(ref, [])
  }

  /** Nothing depends on itself. */
  link(from: string, to: string): void {
    const targets = this.#edges.get(from)
    if (targets === undefined) this.#edges.set(from, from === to ? [] : [to])
    else if (from !== to) targets.push(to)
  }

  /** A lockfile tells what it depends on. */
  know(ref: string): void {
    this.#known.add(ref)
  }

  /** A lockfile tells a part of that. */
  doubt(ref: string): void {
    this.#doubted.add(ref)
  }

  /** Every list sorted. What has edges that no lockfile tells is known in part; what has none is not known at all. */
  told(): Pick<Inventory, 'dependencies' | 'incomplete' | 'unknown'> {
    // Without a comparison of its own `sort` compares code units.
    const refs = [...this.#edges.keys()].sort()
    const isUnknown = (ref: string) =>
      !this.#known.has(ref) && !this.#doubted.has(ref) && this.#edges.get(ref)?.length === 0
    const isIncomplete = (ref: string) => this.#doubted.has(ref) || !this.#known.has(ref)
    const told = refs.filter((ref) => !isUnknown(ref))
    return {
      dependencies: new Map(told.map((ref) => [ref, distinct(this.#edges.get(ref) ?? [])])),
      incomplete: new Set(told.filter(isIncomplete)),
      unknown: new Set(refs.filter(isUnknown)),
    }
  }
}

function distinct(refs: readonly string[]): readonly string[] {
  if (refs.length < 2) return refs
  const sorted = refs.toSorted()
  // Nearly all are told once, and a set costs more than to see that.
  return sorted.some((ref, at) => ref === sorted[at + 1]) ? [...new Set(sorted)] : sorted
}
