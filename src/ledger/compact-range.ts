import { emptyRoot, nodeHash } from './merkle.ts'

/** A tree that only grows: it keeps one hash for each bit of its size, so that reading a ledger needs no more memory. */
interface CompactRange {
  readonly size: number
  add(leaf: Uint8Array): void
  /** The RFC 6962 root over all leaves so far. */
  root(): Uint8Array
}

/** An empty tree, to which the hashes of leaves are added from left to right. */
export function openRange(): CompactRange {
  const peaks: Uint8Array[] = []
  let size = 0
  return {
    get size() {
      return size
    },
    add: (leaf) => {
      let node = leaf
      for (let full = size; full % 2 === 1; full = (full - 1) / 2) node = nodeHash(peaks.pop() ?? node, node)
      peaks.push(node)
      size += 1
    },
    root: () => (size === 0 ? emptyRoot : peaks.reduceRight((right, left) => nodeHash(left, right))),
  }
}
