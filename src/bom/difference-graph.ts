import { byCodeUnit } from './code-units.ts'
import { identified, merged, type Occurrence, type Package } from './difference-package.ts'
import type { RecordedBom } from './recorded.ts'

/** A bill of materials with one node a package version. */
export interface PackageGraph {
  /** By id, in code-unit order. */
  readonly packages: ReadonlyMap<string, Package>
  /** The versions of each package by its key, in code-unit order. */
  readonly versions: ReadonlyMap<string, readonly Package[]>
  readonly reach: Reach
}

/** How the product reaches its packages. */
export interface Reach {
  /** False where the document does not tell what the product asks for: then nobody knows what is direct. */
  readonly known: boolean
  /** The shortest path to each package, by its id; those that nothing leads to are not in it. */
  readonly paths: ReadonlyMap<string, Path>
}

/** What is between the product and a package, told so that a document of one long chain takes no more room than another. */
export interface Path {
  /** '' for the product itself. */
  readonly parent: string
  readonly length: number
  /** The first ids after the product, `pathEnd` of them at most. */
  readonly head: readonly string[]
  /** Whether only parts of the product itself are on it. */
  readonly own: boolean
}

/** How much of a path is told from each of its ends; the paths of real products have half of that. */
export const pathEnd = 16

/**
 * Joins what a document says of each package version, and finds the shortest path to each: of a package that the product
 * needs, one through what the product needs. Files (type `file`) are left out: nobody upgrades a file.
 */
export function packageGraph(bom: RecordedBom): PackageGraph {
  const occurrences = new Map<string, Occurrence[]>()
  const idOf = new Map<string, string>()
  for (const component of bom.components) {
    if (component.type === 'file') continue
    const occurrence = identified(component)
    idOf.set(component.ref, occurrence.id)
    const all = occurrences.get(occurrence.id)
    if (all) all.push(occurrence)
    else occurrences.set(occurrence.id, [occurrence])
  }
  const packages = new Map(
    [...occurrences].sort(([a], [b]) => byCodeUnit(a, b)).map(([id, all]) => [id, merged(id, all)]),
  )
  const versions = new Map<string, Package[]>()
  for (const one of packages.values()) {
    const all = versions.get(one.key)
    if (all) all.push(one)
    else versions.set(one.key, [one])
  }
  return { packages, versions, reach: reachOf(bom, packages, idOf) }
}

function reachOf(
  { root, dependencies }: RecordedBom,
  packages: ReadonlyMap<string, Package>,
  idOf: ReadonlyMap<string, string>,
): Reach {
  const edges = new Map<string, Set<string>>()
  for (const [ref, targets] of dependencies) {
    const from = ref === root?.ref ? '' : idOf.get(ref)
    if (from === undefined) continue
    const to = edges.get(from) ?? new Set()
    edges.set(from, to)
    for (const target of targets) {
      const id = idOf.get(target)
      if (id !== undefined && id !== from) to.add(id)
    }
  }
  const sorted = new Map([...edges].map(([from, to]) => [from, [...to].sort(byCodeUnit)]))
  // A product that asks for nothing and has packages all the same does not tell.
  const known = (sorted.get('') ?? []).length > 0 || packages.size === 0
  const needed = shortest(sorted, (id) => packages.get(id)?.scope !== 'excluded')
  const parents = new Map(needed)
  for (const [id, parent] of shortest(sorted, () => true)) if (!parents.has(id)) parents.set(id, parent)
  return { known, paths: pathsOf(parents, packages) }
}

/** A parent comes before what it brings in. */
function pathsOf(
  parents: ReadonlyMap<string, string>,
  packages: ReadonlyMap<string, Package>,
): Map<string, Path> {
  const paths = new Map<string, Path>()
  for (const [id, parent] of parents) {
    const above = paths.get(parent)
    if (!above) paths.set(id, { parent, length: 0, head: [], own: true })
    else
      paths.set(id, {
        parent,
        length: above.length + 1,
        head: above.head.length < pathEnd ? [...above.head, parent] : above.head,
        own: above.own && packages.get(parent)?.own === true,
      })
  }
  return paths
}

/** Breadth first from the product over what may be entered; of equally short paths the one that sorts first. */
function shortest(
  edges: ReadonlyMap<string, readonly string[]>,
  mayEnter: (id: string) => boolean,
): Map<string, string> {
  const parents = new Map<string, string>()
  const queue = ['']
  for (const from of queue)
    for (const to of edges.get(from) ?? []) {
      if (parents.has(to) || !mayEnter(to)) continue
      parents.set(to, from)
      queue.push(to)
    }
  return parents
}
