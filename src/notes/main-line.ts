import type { ReadRange } from '../changes/range.ts'

/** The main line of a range, as indices: its tip, the tip's first parent, and so on down. */
export function mainLine(range: ReadRange): ReadonlySet<number> {
  const line = new Set<number>()
  let next: number | undefined = range.tip ?? tipOf(range)
  while (next !== undefined && !line.has(next)) {
    line.add(next)
    next = firstParentOf(range, next)
  }
  return line
}

/** Undefined where it is outside of the range. */
function firstParentOf(range: ReadRange, index: number): number | undefined {
  const parents = range.parentsOf(index)
  const first = range.readings[index]?.firstParent ?? null
  return first === null ? parents[0] : parents.find((parent) => range.readings[parent]?.oid === first)
}

/** The commit that is no other's parent: mostly the first, unless somebody's clock was wrong. */
function tipOf(range: ReadRange): number | undefined {
  const isParent = new Uint8Array(range.readings.length)
  for (let index = 0; index < range.readings.length; index++)
    for (const parent of range.parentsOf(index)) isParent[parent] = 1
  const tip = isParent.indexOf(0)
  return tip === -1 ? undefined : tip
}
