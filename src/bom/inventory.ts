import type { Component, Hash, LockfileReading, Need, Property, Root, Source } from './component.ts'
import { byCodeUnit } from './code-units.ts'
import { splitScope } from './package-name.ts'
import { purlOf } from './purl.ts'

/** Everything that the lockfiles of a product say together: one item a purl, whatever number of times it is installed. */
export interface Inventory {
  readonly root: {
    readonly group: string | null
    readonly name: string
    readonly version: string
    readonly purl: string
    readonly license: unknown
  }
  /** Sorted by `ref`. */
  readonly items: readonly Item[]
  /** From an item's ref, or from the root's purl, to the refs that it depends on, sorted. Nothing depends on itself. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  /** Refs whose dependencies could not all be told. */
  readonly incomplete: ReadonlySet<string>
  readonly warnings: readonly string[]
}

export interface Item {
  /** Unique in the document: the purl, but for a dependency that has the root's own. */
  readonly ref: string
  readonly purl: string
  readonly kind: 'library' | 'project'
  readonly group: string | null
  readonly name: string
  readonly version: string | null
  readonly need: Need
  readonly hashes: readonly Hash[]
  /** Sources that differ, each with the digests that its own occurrences were written with. */
  readonly origins: readonly { readonly source: Source; readonly hashes: readonly Hash[] }[]
  /** The licence fields as written, of all occurrences. */
  readonly licenses: readonly unknown[]
  /** Relative to the folder that the bill of materials is about, sorted. */
  readonly paths: readonly string[]
  readonly properties: readonly Property[]
}

interface Occurrence {
  readonly component: Omit<Component, 'key'>
  readonly kind: Item['kind']
  readonly purl: string
  /** With the lockfile's folder. */
  readonly path: string
}

/**
 * Joins what lockfiles say. The project of the main lockfile is the product itself; the project of any other is
 * a part of the product that has its own dependencies.
 */
export function inventoryOf(
  readings: readonly LockfileReading[],
  product: { readonly name: string; readonly version: string },
): Inventory {
  const sorted = [...readings].sort((a, b) => byCodeUnit(a.path, b.path))
  const main = mainReading(sorted)
  const root = rootOf(product, main)
  const items = new Map<string, Occurrence[]>()
  const edges = new Map<string, Set<string>>([[root.purl, new Set()]])
  const incomplete = new Set<string>()
  for (const reading of sorted) {
    const refs = refsOf(reading, reading === main ? root.purl : null, root.purl, items)
    const own = refs.get('')
    if (own !== undefined && own !== root.purl) edges.get(root.purl)?.add(own)
    for (const [key, ref] of refs) {
      const targets = edges.get(ref) ?? new Set()
      edges.set(ref, targets)
      for (const target of reading.dependencies.get(key) ?? []) {
        const to = refs.get(target)
        if (to !== undefined && to !== ref) targets.add(to)
      }
      if (reading.incomplete.has(key)) incomplete.add(ref)
    }
  }
  const warnings = sorted.flatMap((reading) => reading.warnings)
  return {
    root,
    items: [...items].sort(([a], [b]) => byCodeUnit(a, b)).map(([ref, all]) => joined(ref, all, warnings)),
    dependencies: new Map([...edges].map(([ref, targets]) => [ref, [...targets].sort(byCodeUnit)])),
    incomplete,
    warnings,
  }
}

/** The lockfile of the product itself: the only one, or the one in the top folder. */
export function mainReading(readings: readonly LockfileReading[]): LockfileReading | undefined {
  return readings.length === 1 ? readings[0] : readings.find((reading) => !reading.path.includes('/'))
}

/** A product that is not called as its package is no package of that registry. */
function rootOf(
  product: { readonly name: string; readonly version: string },
  main?: LockfileReading,
): Inventory['root'] {
  const ecosystem = main?.root.name === product.name ? 'npm' : 'generic'
  const names = ecosystem === 'npm' ? splitScope(product.name) : { group: null, name: product.name }
  const purl = purlOf({ ecosystem, ...names, version: product.version, source: null })
  return { ...names, version: product.version, purl, license: main?.root.license }
}

/** Files the occurrences of one lockfile under their refs, and gives the ref of each key; '' is its own project. */
function refsOf(
  reading: LockfileReading,
  own: string | null,
  rootPurl: string,
  items: Map<string, Occurrence[]>,
): Map<string, string> {
  const folder = reading.path.slice(0, reading.path.lastIndexOf('/') + 1)
  const refs = new Map<string, string>()
  const file = (key: string, component: Omit<Component, 'key'>, kind: Item['kind']) => {
    const purl = purlOf(component)
    // A registry package may have the root's name and version: a tool that is built with itself.
    const ref = purl === rootPurl ? `${purl}#dependency` : purl
    const occurrence = { component, kind, purl, path: (folder + component.path).replace(/\/$/, '') }
    const known = items.get(ref)
    if (known) known.push(occurrence)
    else items.set(ref, [occurrence])
    refs.set(key, ref)
  }
  if (own !== null) refs.set('', own)
  else file('', project(reading.root, folder), 'project')
  for (const component of reading.components) file(component.key, component, 'library')
  return refs
}

function project(root: Root, folder: string): Omit<Component, 'key'> {
  return {
    ecosystem: 'npm',
    ...splitScope(root.name ?? folder.split('/').at(-2) ?? 'project'),
    version: root.version,
    need: 'required',
    source: { kind: 'folder' },
    hashes: [],
    license: root.license,
    path: '',
    properties: [],
  }
}

const needs: readonly Need[] = ['required', 'optional', 'development']

function joined(ref: string, occurrences: readonly Occurrence[], warnings: string[]): Item {
  const all = [...occurrences].sort((a, b) => byCodeUnit(a.path, b.path))
  const [first] = all
  if (!first) throw new Error(`${ref} occurs nowhere.`)
  const hashes = onePerAlgorithm(all)
  for (const algorithm of hashes.doubted)
    warnings.push(`${ref}: the lockfiles name several ${algorithm} digests; the first stands.`)
  const components = all.map(({ component }) => component)
  const { group, name, version } = first.component
  return {
    ref,
    purl: first.purl,
    kind: all.some(({ kind }) => kind === 'project') ? 'project' : 'library',
    group,
    name,
    version,
    need: needs.find((need) => components.some((component) => component.need === need)) ?? 'required',
    hashes: hashes.kept,
    origins: originsOf(all),
    licenses: components.map(({ license }) => license).filter((license) => license !== undefined),
    paths: [...new Set(all.map(({ path }) => path))],
    properties: distinct(components.flatMap(({ properties }) => properties)),
  }
}

function originsOf(all: readonly Occurrence[]): Item['origins'] {
  const bySource = new Map<string, { source: Source; from: Occurrence[] }>()
  for (const occurrence of all) {
    const { source } = occurrence.component
    if (source === null) continue
    const id = ('url' in source ? source.url : 'path' in source ? source.path : null) ?? source.kind
    const known = bySource.get(id)
    if (known) known.from.push(occurrence)
    else bySource.set(id, { source, from: [occurrence] })
  }
  return [...bySource.values()].map(({ source, from }) => ({ source, hashes: onePerAlgorithm(from).kept }))
}

function onePerAlgorithm(all: readonly Occurrence[]): { kept: readonly Hash[]; doubted: readonly string[] } {
  const [only, second] = all
  if (only && !second) return { kept: only.component.hashes, doubted: [] }
  const kept = new Map<string, Hash>()
  const doubted = new Set<string>()
  for (const hash of all.flatMap(({ component }) => component.hashes)) {
    const known = kept.get(hash.algorithm)
    if (!known) kept.set(hash.algorithm, hash)
    else if (known.content !== hash.content) doubted.add(hash.algorithm)
  }
  const sorted = [...kept.values()].sort((a, b) => byCodeUnit(a.algorithm, b.algorithm))
  return { kept: sorted, doubted: [...doubted] }
}

function distinct(properties: readonly Property[]): Property[] {
  if (properties.length === 0) return []
  const byText = new Map(properties.map((property) => [JSON.stringify(property), property]))
  return [...byText].sort(([a], [b]) => byCodeUnit(a, b)).map(([, property]) => property)
}
