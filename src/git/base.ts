import type { CommitGraph } from './graph.ts'
import { Visits } from './visits.ts'

export interface BaseQuestion {
  /** Where the release's own commits end: parents of its commits that lower releases reach. */
  readonly boundary: readonly number[]
  /** The commits of releases in ascending order of version; undefined for one that may not be the base. */
  readonly candidates: readonly (number | undefined)[]
  /** Only candidates before this index are lower. */
  readonly below: number
  /** For walks over the graph; default: new ones. */
  readonly visits?: Visits
}

/**
 * The lower release that leaves the fewest commits between it and the release, as an index into `candidates`;
 * on a tie an ancestor of the release, then the higher version. Null when it shares no commit with any.
 *
 * The release's own commits are missing from every candidate alike, so what counts is how much of the history below
 * the boundary a candidate lacks. Nearly always that is nothing, and the first candidate from the top has it.
 */
export function nearestBase(
  graph: CommitGraph,
  { boundary, candidates, below, visits = new Visits(graph.size) }: BaseQuestion,
): number | null {
  if (boundary.length === 0) return null
  const walk: Walk = { graph, visits, starts: boundary }
  const onBoundary = taggedOn(walk, candidates, below)
  if (onBoundary !== null) return onBoundary
  let best: Base | null = null
  for (let index = below - 1; index >= 0; index--) {
    const tip = candidates[index]
    if (tip === undefined) continue
    const lacks = missing(walk, tip, best?.lacks ?? Number.MAX_SAFE_INTEGER)
    if (best && lacks > best.lacks) continue
    const base = { index, lacks, ancestor: reaches(walk, tip) }
    if (!best || isNearer(base, best)) best = base
    // An ancestor that lacks nothing sits on the boundary and was found above; nothing better can come.
    if (lacks === 0) break
  }
  return best?.index ?? null
}

/** A walk down from where a release's own commits end. */
interface Walk {
  readonly graph: CommitGraph
  readonly visits: Visits
  readonly starts: readonly number[]
}

/** The highest candidate that sits on the boundary and lacks nothing: an ancestor, and the plain case. */
function taggedOn(
  walk: Walk,
  candidates: BaseQuestion['candidates'],
  below: BaseQuestion['below'],
): number | null {
  const { starts } = walk
  for (let index = below - 1; index >= 0; index--) {
    const tip = candidates[index]
    if (tip === undefined || !starts.includes(tip)) continue
    if (starts.length === 1 || missing(walk, tip, 0) === 0) return index
  }
  return null
}

interface Base {
  readonly index: number
  readonly lacks: number
  readonly ancestor: boolean
}

/** Candidates come from the highest version down, so an equal one loses. */
function isNearer(base: Base, best: Base): boolean {
  return base.lacks < best.lacks || (base.lacks === best.lacks && base.ancestor && !best.ancestor)
}

/** How many commits below `starts` the tip does not reach; stops counting once it is more than `limit`. */
function missing({ graph, visits, starts }: Walk, tip: number, limit: number): number {
  const fromStarts = 1
  const fromTip = 2
  const { first, isMerge, others } = graph.links()
  const depths = graph.depths()
  visits.begin()
  const queue = new DeepestFirst()
  let open = 0
  const mark = (commit: number, colour: number) => {
    const before = visits.of(commit)
    if (before === 0) {
      visits.set(commit, colour)
      queue.push(depths[commit] ?? 0, commit)
      if (colour === fromStarts) open += 1
    } else if ((before | colour) !== before) {
      visits.set(commit, before | colour)
      if (before === fromStarts) open -= 1
    }
  }
  for (const start of starts) mark(start, fromStarts)
  mark(tip, fromTip)
  let lacking = 0
  while (open > 0) {
    const commit = queue.pop()
    if (commit === undefined) break
    const colour = visits.of(commit)
    if (colour === fromStarts) {
      open -= 1
      lacking += 1
      if (lacking > limit) return lacking
    }
    const parent = first[commit] ?? -1
    if (parent !== -1) mark(parent, colour)
    if (isMerge[commit] === 1) others.get(commit)?.forEach((other) => mark(other, colour))
  }
  return lacking
}

function reaches({ graph, visits, starts }: Walk, target: number): boolean {
  const depths = graph.depths()
  const floor = depths[target] ?? 0
  const stack = [...starts]
  visits.begin()
  for (let commit = stack.pop(); commit !== undefined; commit = stack.pop()) {
    if (commit === target) return true
    for (const parent of graph.parentsOf(commit)) {
      if ((depths[parent] ?? 0) < floor || visits.of(parent) !== 0) continue
      visits.set(parent, 1)
      stack.push(parent)
    }
  }
  return false
}

/** Room for the commit's number beside its depth in one integer, which stays exact. */
const commits = 2 ** 26

/** A binary heap that gives the deepest commit first, so that every child is seen before its parents. */
class DeepestFirst {
  readonly #heap: number[] = []

  push(depth: number, commit: number): void {
    const heap = this.#heap
    const key = depth * commits + commit
    let at = heap.push(key) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      const above = heap[up] ?? 0
      if (above >= key) break
      heap[at] = above
      at = up
    }
    heap[at] = key
  }

  pop(): number | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined) return undefined
    if (heap.length > 0) this.#sink(last)
    return top % commits
  }

  #sink(key: number): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      let next = 2 * at + 1
      if (next >= heap.length) break
      if (next + 1 < heap.length && (heap[next + 1] ?? 0) > (heap[next] ?? 0)) next += 1
      const below = heap[next] ?? 0
      if (below <= key) break
      heap[at] = below
      at = next
    }
    heap[at] = key
  }
}
