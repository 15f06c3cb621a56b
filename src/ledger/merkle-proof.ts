import { nodeHash } from './merkle.ts'

/** A leaf's place in a tree, and the hashes that lead from it to the root. */
interface Inclusion {
  readonly leaf: Uint8Array
  readonly index: number
  readonly size: number
  readonly path: readonly Uint8Array[]
}

/**
 * The root that an inclusion proof leads to (RFC 9162, 2.1.3.2, which says for the trees of RFC 6962 how to check), or
 * null where no tree of this size has such a proof. Sizes up to 2^53 - 1.
 */
export function includedRoot({ leaf, index, size, path }: Inclusion): Uint8Array | null {
  if (index < 0 || index >= size) return null
  let place: Place = { node: index, last: size - 1 }
  let root = leaf
  for (const hash of path) {
    if (place.last === 0) return null
    root = isRight(place) ? nodeHash(hash, root) : nodeHash(root, hash)
    place = parent(place)
  }
  return place.last === 0 ? root : null
}

/** Two roots of one tree, and the hashes that show that the first is over a beginning of the second. */
interface Consistency {
  readonly from: { readonly size: number; readonly root: Uint8Array }
  readonly to: { readonly size: number; readonly root: Uint8Array }
  readonly path: readonly Uint8Array[]
}

/** Whether the later tree has all leaves of the earlier one, unchanged and in the same places (RFC 9162, 2.1.4.2). */
export function isConsistent({ from, to, path }: Consistency): boolean {
  if (from.size < 1 || from.size > to.size) return false
  if (from.size === to.size) return path.length === 0 && equalBytes(from.root, to.root)
  const [first, ...others] = isPowerOfTwo(from.size) ? [from.root, ...path] : path
  if (!first) return false
  let place: Place = { node: from.size - 1, last: to.size - 1 }
  while (isOdd(place.node)) place = above(place)
  let [earlier, later] = [first, first]
  for (const hash of others) {
    if (place.last === 0) return false
    if (isRight(place)) earlier = nodeHash(hash, earlier)
    later = isRight(place) ? nodeHash(hash, later) : nodeHash(later, hash)
    place = parent(place)
  }
  return place.last === 0 && equalBytes(earlier, from.root) && equalBytes(later, to.root)
}

/** A node of one level of a tree, and the last node of that level, counted from 0. */
interface Place {
  readonly node: number
  readonly last: number
}

/** Whether the node is joined with the one on its left; a last one without a partner waits for such a level. */
function isRight({ node, last }: Place): boolean {
  return isOdd(node) || node === last
}

/** The node that this one and its neighbour are joined to. */
function parent(place: Place): Place {
  let joined = place
  if (isRight(place)) while (!isOdd(joined.node) && joined.node !== 0) joined = above(joined)
  return above(joined)
}

// Shifting would cut sizes to 32 bits, and a size may come from a file that nobody has checked.
function above({ node, last }: Place): Place {
  return { node: Math.floor(node / 2), last: Math.floor(last / 2) }
}

/** Whether two hashes are the same; none of them is a secret. */
function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

function isOdd(count: number): boolean {
  return count % 2 === 1
}

function isPowerOfTwo(count: number): boolean {
  let rest = count
  while (rest % 2 === 0) rest /= 2
  return rest === 1
}
