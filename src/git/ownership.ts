import type { CommitGraph } from './graph.ts'

/** Owner of a commit that no release reaches. */
export const unowned = -1

/**
 * Gives every commit to the first tip that reaches it, tips in the order given (ascending versions): so no commit is
 * listed in two releases, on release branches neither. One visit a commit. `tips` are commit numbers, or undefined
 * for a tip that is not in the graph.
 */
export function assignOwners(graph: CommitGraph, tips: readonly (number | undefined)[]): Int32Array {
  const { first, isMerge, others } = graph.links()
  const owners = new Int32Array(graph.size).fill(unowned)
  const stack: number[] = []
  tips.forEach((tip, owner) => {
    if (tip === undefined || owners[tip] !== unowned) return
    owners[tip] = owner
    let commit: number | undefined = tip
    while (commit !== undefined) {
      if (isMerge[commit] === 1)
        for (const parent of others.get(commit) ?? [])
          if (owners[parent] === unowned) {
            owners[parent] = owner
            stack.push(parent)
          }
      const next: number = first[commit] ?? -1
      if (next !== -1 && owners[next] === unowned) {
        owners[next] = owner
        commit = next
      } else commit = stack.pop()
    }
  })
  return owners
}
