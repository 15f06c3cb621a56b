import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRange } from '../../src/ledger/compact-range.ts'
import { includedRoot, isConsistent } from '../../src/ledger/merkle-proof.ts'
import { emptyRoot, leafHash, nodeHash, openTree } from '../../src/ledger/merkle.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** The leaves that implementations of RFC 6962 are commonly tried with, and the roots that they give. */
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const hashes = leaves.map((leaf) => leafHash(Buffer.from(leaf, 'hex')))

function sampleLeaves(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)))
}

test('the roots are those that RFC 6962 gives for the leaves that everybody tries', () => {
  const tree = openTree(hashes)
  expect(roots.map((_, index) => hex(tree.root(index + 1)))).toEqual(roots)
})

test('a tree without leaves has the digest of nothing as its root', () => {
  expect(hex(openTree([]).root(0))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(hex(openRange().root())).toBe(hex(emptyRoot))
})

test('a tree that grows leaf by leaf has the same root at every size as one built at once', () => {
  const all = sampleLeaves(130)
  const tree = openTree(all)
  const range = openRange()
  all.forEach((leaf, index) => {
    range.add(leaf)
    expect(range.size).toBe(index + 1)
    expect(hex(range.root())).toBe(hex(tree.root(index + 1)))
  })
})

test('every leaf of every tree up to 33 leaves has an inclusion proof that leads to its root, and no other leaf does', () => {
  const all = sampleLeaves(33)
  const tree = openTree(all)
  for (let size = 1; size <= 33; size += 1)
    for (let index = 0; index < size; index += 1) {
      const path = tree.inclusion(index, size)
      const reached = includedRoot({ leaf: all[index] ?? emptyRoot, index, size, path })
      expect(reached && hex(reached)).toBe(hex(tree.root(size)))
      const other = includedRoot({ leaf: all[(index + 1) % 33] ?? emptyRoot, index, size, path })
      expect(other && hex(other)).not.toBe(hex(tree.root(size)))
    }
})

test('every pair of sizes up to 33 has a consistency proof', () => {
  const tree = openTree(sampleLeaves(33))
  for (let to = 1; to <= 33; to += 1)
    for (let from = 1; from <= to; from += 1) {
      const proof = {
        from: { size: from, root: tree.root(from) },
        to: { size: to, root: tree.root(to) },
        path: tree.consistency(from, to),
      }
      expect(isConsistent(proof), `${from} of ${to}`).toBe(true)
    }
})

test('an inclusion proof for another place, size or path leads nowhere or to another root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), fc.nat(), fc.nat(), (size, a, b, at) => {
      const all = sampleLeaves(size)
      const tree = openTree(all)
      const index = a % size
      const leaf = all[index] ?? emptyRoot
      const path = tree.inclusion(index, size)
      const root = hex(tree.root(size))
      const reached = (changed: Partial<Parameters<typeof includedRoot>[0]>): string | null => {
        const found = includedRoot({ leaf, index, size, path, ...changed })
        return found && hex(found)
      }
      const place = b % size
      if (place !== index) expect(reached({ index: place })).not.toBe(root)
      expect(reached({ path: path.slice(1) })).not.toBe(root)
      expect(reached({ path: [...path, emptyRoot] })).not.toBe(root)
      const hash = at % path.length
      expect(reached({ path: path.with(hash, leafHash(path[hash] ?? emptyRoot)) })).not.toBe(root)
      expect(reached({ index: size })).toBeNull()
      expect(reached({ index: -1 })).toBeNull()
    }),
    { numRuns: 60 },
  )
})

test('a tree of which an earlier leaf was changed is not consistent with what it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100 }), fc.nat(), fc.nat(), (to, a, b) => {
      const from = 1 + (a % (to - 1))
      const all = sampleLeaves(to)
      const before = openTree(all)
      const after = openTree(all.with(b % from, leafHash(Buffer.from('changed'))))
      for (const path of [before.consistency(from, to), after.consistency(from, to)])
        expect(
          isConsistent({
            from: { size: from, root: before.root(from) },
            to: { size: to, root: after.root(to) },
            path,
          }),
        ).toBe(false)
    }),
    { numRuns: 100 },
  )
})

test('sizes that no tree has are refused, however large', () => {
  const root = emptyRoot
  const huge = Number.MAX_SAFE_INTEGER
  expect(isConsistent({ from: { size: 0, root }, to: { size: 4, root }, path: [] })).toBe(false)
  expect(isConsistent({ from: { size: 5, root }, to: { size: 4, root }, path: [] })).toBe(false)
  expect(isConsistent({ from: { size: 3, root }, to: { size: huge, root }, path: [root] })).toBe(false)
  expect(isConsistent({ from: { size: 3, root }, to: { size: huge, root }, path: [] })).toBe(false)
  expect(includedRoot({ leaf: root, index: huge - 1, size: huge, path: [root] })).toBeNull()
})

test('a leaf cannot pass for two hashes', () => {
  const [left, right] = sampleLeaves(2)
  expect(hex(leafHash(Buffer.concat([left ?? emptyRoot, right ?? emptyRoot])))).not.toBe(
    hex(nodeHash(left ?? emptyRoot, right ?? emptyRoot)),
  )
})
