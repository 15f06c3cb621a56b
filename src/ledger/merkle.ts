import { createHash } from 'node:crypto'

/** The digest of a tree without leaves: SHA-256 of nothing (RFC 6962, 2.1). */
export const emptyRoot: Uint8Array = createHash('sha256').digest()

/** RFC 6962, 2.1: a leaf is hashed behind a zero byte, so that no leaf can pass for two hashes. */
export function leafHash(leaf: Uint8Array): Uint8Array {
  return createHash('sha256').update(leafMark).update(leaf).digest()
}

/** RFC 6962, 2.1: two subtrees are hashed behind a one. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(nodeMark).update(left).update(right).digest()
}

const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

/** A tree over leaves that are all known. Indexes count from 0; sizes are numbers of leaves, up to that of the tree. */
export interface MerkleTree {
  readonly size: number
  /** The root over the first `size` leaves. */
  root(size: number): Uint8Array
  /** RFC 6962, 2.1.1: the hashes that lead from a leaf to the root over the first `size` leaves. */
  inclusion(index: number, size: number): Uint8Array[]
  /** RFC 6962, 2.1.2: the hashes that show that the root over `from` leaves is one of a beginning of those over `to`. */
  consistency(from: number, to: number): Uint8Array[]
}

/** Builds a tree from the hashes of its leaves: linear in their number; each proof then takes logarithmic time. */
export function openTree(leaves: readonly Uint8Array[]): MerkleTree {
  const levels = [[...leaves]]
  for (let below = levels[0] ?? []; below.length > 1; below = levels.at(-1) ?? []) levels.push(paired(below))

  /** The root of leaves `start` to `end`; `start` is a multiple of the largest power of two below their number. */
  function subtree(start: number, end: number): Uint8Array {
    const count = end - start
    const level = Math.log2(count)
    const whole = Number.isInteger(level) ? levels[level]?.[start / count] : undefined
    if (whole) return whole
    const split = start + splitOf(count)
    return nodeHash(subtree(start, split), subtree(split, end))
  }

  function inclusion(index: number, size: number): Uint8Array[] {
    const path: Uint8Array[] = []
    let [start, end] = [0, size]
    while (end - start > 1) {
      const split = start + splitOf(end - start)
      path.push(index < split ? subtree(split, end) : subtree(start, split))
      if (index < split) end = split
      else start = split
    }
    return path.toReversed()
  }

  function consistency(from: number, to: number): Uint8Array[] {
    const path: Uint8Array[] = []
    let [start, end] = [0, to]
    while (end !== from) {
      const split = start + splitOf(end - start)
      path.push(from <= split ? subtree(split, end) : subtree(start, split))
      if (from <= split) end = split
      else start = split
    }
    // Whoever checks has the old root; only a part of it has to be told.
    if (start > 0) path.push(subtree(start, end))
    return path.toReversed()
  }

  return {
    size: leaves.length,
    root: (size) => (size === 0 ? emptyRoot : subtree(0, size)),
    inclusion,
    consistency,
  }
}

/** The nodes above some: a last one without a partner waits for it. */
function paired(below: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = []
  for (let index = 0; index + 1 < below.length; index += 2) {
    const [left, right] = [below[index], below[index + 1]]
    if (left && right) above.push(nodeHash(left, right))
  }
  return above
}

/** The largest power of two below a count of at least two. */
function splitOf(count: number): number {
  let split = 1
  while (split * 2 < count) split *= 2
  return split
}
