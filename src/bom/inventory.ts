import type {
  Component,
  Ecosystem,
  Hash,
  LockfileReading,
  Need,
  Property,
  PublishedFile,
  Source,
} from './component.ts'
import { byCodeUnit } from './code-units.ts'
import { Graph } from './graph.ts'
import { formatOf, rankOf } from './lockfiles/formats.ts'
import { isOwn } from './own.ts'
import { splitScope } from './package-name.ts'
import { purlOf } from './purl.ts'

/** Everything that the lockfiles of a product say together: one item a purl, whatever number of times it is installed. */
export interface Inventory {
  readonly root: {
    readonly ecosystem: Ecosystem | 'generic'
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
  /** Refs of whose dependencies nothing is known: they are not in `dependencies`. */
  readonly unknown: ReadonlySet<string>
  readonly warnings: readonly string[]
}

export interface Item {
  /** Unique in the document: the purl, but for a dependency that has the root's own. */
  readonly ref: string
  readonly purl: string
  readonly kind: 'library' | 'project'
  readonly ecosystem: Ecosystem
  readonly group: string | null
  readonly name: string
  readonly version: string | null
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly subpath?: string | null
  readonly need: Need
  readonly hashes: readonly Hash[]
  /** Sources that differ, each with the digests that its own occurrences were written with. */
  readonly origins: readonly { readonly source: Source; readonly hashes: readonly Hash[] }[]
  /** Where the version is published as several files. */
  readonly files: readonly PublishedFile[]
  readonly supplier: { readonly name: string; readonly url: string | null } | null
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
  const graph = new Graph()
  const isProduct = (reading: LockfileReading) =>
    reading === main || (isOnTop(reading) && (reading.root.name ?? product.name) === product.name)
  for (const reading of sorted) {
    const refs = refsOf(reading, isProduct(reading) ? root.purl : null, root.purl, items)
    const own = refs.get('')
    if (own !== undefined && own !== root.purl) graph.link(root.purl, own)
    refs.forEach((ref, key) => {
      graph.add(ref)
      const targets = reading.dependencies.get(key)
      if (targets) graph.know(ref)
      for (const target of targets ?? []) {
        const to = refs.get(target)
        if (to !== undefined) graph.link(ref, to)
      }
      if (reading.incomplete.has(key)) graph.doubt(ref)
    })
  }
  graph.add(root.purl)
  const warnings = sorted.flatMap((reading) => reading.warnings)
  return {
    root,
    // Without a comparison of its own `sort` compares code units.
    items: [...items.keys()].sort().map((ref) => joined(ref, items.get(ref) ?? [], warnings)),
    ...graph.told(),
    warnings,
  }
}

function isOnTop({ path }: LockfileReading): boolean {
  return folderOf(path) === ''
}

/** The folder of the project that a lockfile is of. Those of pip may have a folder of their own in it. */
function folderOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return formatOf(path)?.name === 'requirements' ? folder.replace(/(^|\/)requirements\/$/, '$1') : folder
}

/**
 * The lockfile of the product itself: the only one, or the first in the top folder, by a name of its own where one has it. Of
 * several of a format the one with the shortest name: gradle.lockfile before settings-gradle.lockfile.
 */
export function mainReading(readings: readonly LockfileReading[]): LockfileReading | undefined {
  if (readings.length === 1) return readings[0]
  const onTop = readings
    .filter(isOnTop)
    .map((reading) => {
      const format = formatOf(reading.path)
      return { reading, rank: format ? rankOf(format) : Infinity }
    })
    .sort((a, b) => a.rank - b.rank || shortestFirst(a.reading.path, b.reading.path))
  return (onTop.find(({ reading }) => reading.root.name !== null) ?? onTop[0])?.reading
}

function shortestFirst(a: string, b: string): number {
  return a.length - b.length || byCodeUnit(a, b)
}

/** A product that is not called as its package is no package of that registry. */
function rootOf(
  product: { readonly name: string; readonly version: string },
  main?: LockfileReading,
): Inventory['root'] {
  const isPackage = main !== undefined && main.root.name === product.name
  const ecosystem = isPackage ? main.ecosystem : 'generic'
  const names = isPackage ? namesOf(main, product.name) : { group: null, name: product.name }
  const purl = purlOf({ ecosystem, ...names, version: product.version, source: null })
  return { ecosystem, ...names, version: product.version, purl, license: main?.root.license }
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
  const file = (key: string, occurrence: Occurrence) => {
    const { purl } = occurrence
    // A registry package may have the root's name and version: a tool that is built with itself.
    const ref = purl === rootPurl ? `${purl}#dependency` : purl
    const known = items.get(ref)
    if (known) known.push(occurrence)
    else items.set(ref, [occurrence])
    refs.set(key, ref)
  }
  if (own !== null) refs.set('', own)
  else file('', project(reading))
  for (const component of reading.components) {
    const path = component.path === '' ? '' : withoutSlash(folder + component.path)
    file(component.key, { component, kind: 'library', purl: purlOf(component), path })
  }
  return refs
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}

/** The group and the name of a project, as its ecosystem divides them. */
function namesOf({ ecosystem, root }: LockfileReading, name: string): Pick<Component, 'group' | 'name'> {
  if (root.group !== undefined) return { group: root.group, name }
  const slash = name.lastIndexOf('/')
  const isPath = ecosystem === 'composer' || ecosystem === 'golang'
  return isPath && slash > 0 ? { group: name.slice(0, slash), name: name.slice(slash + 1) } : splitScope(name)
}

/** A project that has no name is called as its folder, which is the name of nothing in a registry. */
function project(reading: LockfileReading): Occurrence {
  const { ecosystem, root } = reading
  const folder = folderOf(reading.path)
  const component: Occurrence['component'] = {
    ecosystem,
    ...namesOf(reading, root.name ?? folder.split('/').at(-2) ?? 'project'),
    version: root.version,
    need: 'required',
    source: { kind: 'folder' },
    hashes: [],
    license: root.license,
    path: '',
    properties: [],
  }
  const purl = purlOf(root.name === null ? { ...component, ecosystem: 'generic' } : component)
  return { component, kind: 'project', purl, path: withoutSlash(folder) }
}

const needs: readonly Need[] = ['required', 'optional', 'development']

const part: Property = { name: 'waybill:part', value: 'true' }

/** What occurs once, as most packages do: there is nothing to join. */
function single(ref: string, { component, kind, purl, path }: Occurrence): Item {
  const { ecosystem, group, name, version, qualifiers, subpath, need, source, hashes, license } = component
  const item: Item = {
    ref,
    purl,
    kind,
    ecosystem,
    group,
    name,
    version,
    need,
    hashes,
    origins: source === null ? [] : [{ source, hashes }],
    files: component.files ?? [],
    supplier: component.supplier ?? null,
    licenses: license === undefined ? [] : [license],
    paths: [path],
    properties: distinct(source?.kind === 'folder' ? [...component.properties, part] : component.properties),
  }
  return qualifiers === undefined && subpath === undefined ? item : { ...item, ...nameParts(component) }
}

/** What few packages have in their names. */
function nameParts({ qualifiers, subpath }: Occurrence['component']): Pick<Item, 'qualifiers' | 'subpath'> {
  return {
    ...(qualifiers === undefined ? {} : { qualifiers }),
    ...(subpath === undefined ? {} : { subpath }),
  }
}

function joined(ref: string, occurrences: readonly Occurrence[], warnings: string[]): Item {
  const [first, second] = occurrences
  if (!first) throw new Error(`${ref} occurs nowhere.`)
  return second ? several(ref, occurrences.toSorted(byPath), warnings) : single(ref, first)
}

function byPath(a: Occurrence, b: Occurrence): number {
  return byCodeUnit(a.path, b.path)
}

function several(ref: string, all: readonly Occurrence[], warnings: string[]): Item {
  const [first] = all
  if (!first) throw new Error(`${ref} occurs nowhere.`)
  const hashes = onePerAlgorithm(all)
  for (const algorithm of hashes.doubted)
    warnings.push(`${ref}: the lockfiles name several ${algorithm} digests; the first stands.`)
  const components = all.map(({ component }) => component)
  const { ecosystem, group, name, version } = first.component
  const projects = all.filter(({ kind }) => kind === 'project')
  // What other lockfiles name by the registry is the folder of this repository.
  const origins = originsOf(projects.length > 0 ? projects : all)
  const kind = projects.length > 0 ? 'project' : 'library'
  return {
    ref,
    purl: first.purl,
    kind,
    ecosystem,
    group,
    name,
    version,
    ...nameParts(first.component),
    need: needs.find((need) => components.some((component) => component.need === need)) ?? 'required',
    hashes: hashes.kept,
    origins,
    files: components.find(({ files }) => files && files.length > 0)?.files ?? [],
    supplier: components.find(({ supplier }) => supplier)?.supplier ?? null,
    licenses: components.map(({ license }) => license).filter((license) => license !== undefined),
    paths: [...new Set(all.map(({ path }) => path))],
    properties: distinct([
      ...components.flatMap(({ properties }) => properties),
      ...(isOwn({ kind, origins }) ? [part] : []),
    ]),
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
