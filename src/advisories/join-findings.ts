import { inOrder, worst } from './make-finding.ts'
import type { AffectedRange, Finding, Rating } from './finding.ts'
import { packageKey } from './package-name.ts'

/**
 * One finding for each vulnerability and package, from any number of files. Advisories that share an id are the same
 * vulnerability, also over several steps (GHSA, CVE, PYSEC), and have all its ids then; what one file does not know comes
 * from the others, the first of them first. Sorted by id, then by package. Linear in findings and ids. `others` only tell
 * which ids are the same, so that two results can be compared by `findingKey`.
 */
export function joinFindings(findings: readonly Finding[], others: readonly Finding[] = []): Finding[] {
  const sets = aliasSets([...findings, ...others])
  const joined = new Map<string, Finding>()
  for (const finding of findings) {
    const ids = sets.get(finding.id) ?? [finding.id]
    const [id = finding.id, ...aliases] = ids
    const named = { ...finding, id, aliases }
    const key = findingKey(named)
    const known = joined.get(key)
    joined.set(key, known === undefined ? named : together(known, finding))
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding)
}

/** The same text for the same vulnerability in the same package. */
export function findingKey({ id, package: name, ref }: Finding): string {
  return JSON.stringify([id, name === null ? `ref ${ref ?? ''}` : packageKey(name)])
}

/** From each id to all ids of its set, in order. */
function aliasSets(findings: readonly Finding[]): Map<string, readonly string[]> {
  const parents = new Map<string, string>()
  const find = (id: string): string => {
    let root = id
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up
    // Shorter ways for the next look-up.
    for (let at = id; at !== root;) {
      const up = parents.get(at) ?? root
      parents.set(at, root)
      at = up
    }
    return root
  }
  for (const { id, aliases } of findings)
    for (const one of [id, ...aliases]) {
      if (!parents.has(one)) parents.set(one, one)
      parents.set(find(one), find(id))
    }
  const members = new Map<string, string[]>()
  for (const id of parents.keys()) {
    const root = find(id)
    const known = members.get(root)
    if (known) known.push(id)
    else members.set(root, [id])
  }
  const sets = new Map<string, readonly string[]>()
  for (const ids of members.values()) {
    const ordered = inOrder(ids)
    for (const id of ids) sets.set(id, ordered)
  }
  return sets
}

function together(one: Finding, other: Finding): Finding {
  const ratings = distinct<Rating>([...one.ratings, ...other.ratings])
  return {
    ...one,
    versions: [...new Set([...one.versions, ...other.versions])],
    ranges: distinct<AffectedRange>([...one.ranges, ...other.ranges]),
    ratings,
    severity: worst(ratings),
    summary: one.summary ?? other.summary,
    fixed: [...new Set([...one.fixed, ...other.fixed])],
    weaknesses: [...new Set([...one.weaknesses, ...other.weaknesses])].sort((a, b) => a - b),
    urls: [...new Set([...one.urls, ...other.urls])],
    sources: [...new Set([...one.sources, ...other.sources])],
    ref: one.ref ?? other.ref,
  }
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
