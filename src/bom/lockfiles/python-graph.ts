import type { Component, LockfileReading, Need } from '../component.ts'
import { needsByReach, type Asked, type Edge } from './need.ts'
import { keyMaker } from './python-keys.ts'
import { canHoldTogether } from './python-marker.ts'
import { matchName, purlName } from './python-name.ts'
import { meetsSpecifier } from './python-version.ts'

/** What a package asks for. */
export interface Dependency {
  /** As written. */
  readonly name: string
  readonly extras: readonly string[]
  /** In the words of PEP 440 or of Poetry; '' where every version will do. */
  readonly specifier: string
  /** Where the lockfile says exactly which package is meant. */
  readonly version?: string | null
  readonly sourceId?: string | null
  readonly marker: string | null
  /** Whether it is asked for only somewhere: then it may rightly be missing from the lockfile. */
  readonly conditional: boolean
}

/** A package as its lockfile tells it, or the project itself. */
export interface Locked {
  readonly name: string
  readonly version: string | null
  /** Tells packages of one name and version apart; may hold a password, and goes nowhere. */
  readonly sourceId?: string | null
  readonly marker?: string | null
  /** As the lockfile says; null where reach must tell. */
  readonly need?: Need | null
  /** What it is when nothing reaches it. */
  readonly unreached?: Need
  readonly dependencies: readonly Dependency[]
  readonly extras?: ReadonlyMap<string, readonly Dependency[]>
  /** Of a project: what its developers work with. */
  readonly development?: readonly Dependency[]
  /** `member`: another folder of the project, with extras and development packages of its own. */
  readonly role?: 'root' | 'member'
  /** All but what is decided here; null for the root. */
  readonly component: Omit<Component, 'key' | 'ecosystem' | 'group' | 'name' | 'version' | 'need'> | null
}

/** More forks of one package than any resolver makes: beyond them nobody can tell which is meant. */
const mostForks = 32

interface Graph {
  readonly path: string
  readonly packages: readonly Locked[]
  readonly keys: readonly string[]
  readonly byName: ReadonlyMap<string, readonly number[]>
  readonly incomplete: Set<string>
  readonly warnings: string[]
}

/**
 * Links packages by name: by the version and the source that a dependency states, else by what its specifier and its
 * marker allow where several forks of a package are locked. The packages of an extra count as dependencies of a package
 * where something asks for that extra. Without a package of the role `root` nothing is known of what the project asks for.
 */
export function linkPackages(
  path: string,
  packages: readonly Locked[],
  warnings: string[],
): Pick<LockfileReading, 'components' | 'dependencies' | 'incomplete'> {
  const graph: Graph = {
    path,
    packages,
    keys: keysOf(packages),
    byName: namesOf(packages),
    incomplete: new Set(),
    warnings,
  }
  const nodes = activeNodes(graph)
  const needs = needsByReach(askedOf(graph), nodes)
  const dependencies = new Map<string, Set<string>>(graph.keys.map((key) => [key, new Set()]))
  for (const [node, edges] of nodes) {
    const from = graph.keys[indexOf(node)] ?? ''
    for (const { to } of edges) {
      const target = graph.keys[indexOf(to)] ?? ''
      if (target !== from) dependencies.get(from)?.add(target)
    }
  }
  packages.forEach(({ role }, index) => {
    if (role === 'member') dependencies.get('')?.add(graph.keys[index] ?? '')
  })
  return {
    components: packages.flatMap((locked, index) =>
      component(locked, graph.keys[index] ?? '', needs.get(`${index}`)),
    ),
    dependencies: new Map([...dependencies].map(([key, targets]) => [key, [...targets]])),
    incomplete: graph.incomplete,
  }
}

function component(locked: Locked, key: string, reached: Need | undefined): Component[] {
  if (locked.component === null) return []
  return [
    {
      key,
      ecosystem: 'pypi',
      group: null,
      name: purlName(locked.name),
      version: locked.version,
      need: locked.need ?? reached ?? locked.unreached ?? 'required',
      ...locked.component,
    },
  ]
}

function keysOf(packages: readonly Locked[]): string[] {
  const keyOf = keyMaker()
  return packages.map(({ name, version, role }) => (role === 'root' ? '' : keyOf(name, version)))
}

function namesOf(packages: readonly Locked[]): Map<string, number[]> {
  const byName = new Map<string, number[]>()
  packages.forEach(({ name }, index) => {
    const known = byName.get(matchName(name))
    if (known) known.push(index)
    else byName.set(matchName(name), [index])
  })
  return byName
}

/**
 * Nodes are packages (`7`), packages with one extra (`7+toml`) and the development packages of a project (`7!`): only what
 * something asks for is in the result.
 */
function activeNodes(graph: Graph): Map<string, Edge[]> {
  const nodes = new Map<string, Edge[]>()
  const open = graph.packages.flatMap((locked, index) => [`${index}`, ...ownNodes(locked, index)])
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (nodes.has(node)) continue
    const edges = edgesOf(graph, node)
    nodes.set(node, edges)
    for (const { to } of edges) if (!nodes.has(to)) open.push(to)
  }
  return nodes
}

/** A project is locked with all its extras and development packages. */
function ownNodes({ role, extras, development }: Locked, index: number): string[] {
  if (role === undefined) return []
  return [
    ...[...(extras?.keys() ?? [])].map((extra) => `${index}+${extra}`),
    ...(development ? [`${index}!`] : []),
  ]
}

function askedOf({ packages }: Graph): Asked[] {
  return packages.flatMap((locked, index) =>
    locked.role === undefined
      ? []
      : [`${index}`, ...ownNodes(locked, index)].map((key): Asked => ({ key, need: needOfNode(key) })),
  )
}

function needOfNode(node: string): Need {
  const kind = kindOf(node)
  return kind === '!' ? 'development' : kind === '+' ? 'optional' : 'required'
}

function indexOf(node: string): number {
  return Number.parseInt(node, 10)
}

function kindOf(node: string): string {
  return node.charAt(`${indexOf(node)}`.length)
}

function edgesOf(graph: Graph, node: string): Edge[] {
  const index = indexOf(node)
  const locked = graph.packages[index]
  if (!locked) return []
  const targets = new Set<string>(kindOf(node) === '+' ? [`${index}`] : [])
  for (const dependency of wantedBy(locked, node))
    for (const target of targetsOf(graph, index, dependency)) {
      targets.add(`${target}`)
      for (const name of dependency.extras)
        if (graph.packages[target]?.extras?.has(matchName(name))) targets.add(`${target}+${matchName(name)}`)
    }
  return [...targets].map((to) => ({ to, optional: false }))
}

function wantedBy(locked: Locked, node: string): readonly Dependency[] {
  const kind = kindOf(node)
  if (kind === '!') return locked.development ?? []
  if (kind !== '+') return locked.dependencies
  return locked.extras?.get(node.slice(node.indexOf('+') + 1)) ?? []
}

function targetsOf(graph: Graph, from: number, dependency: Dependency): readonly number[] {
  const all = graph.byName.get(matchName(dependency.name)) ?? []
  const [only, second] = all
  if (only === undefined) {
    if (!dependency.conditional)
      missing(graph, from, `asks for ${dependency.name}, which the lockfile lacks.`)
    return []
  }
  if (second === undefined) return all
  const forks = all.slice(0, mostForks).filter((index) => suits(graph.packages[index], dependency))
  if (all.length > mostForks)
    missing(graph, from, `asks for ${dependency.name}, which is locked in too many versions to tell which.`)
  else if (forks.length === 0 && !dependency.conditional)
    missing(graph, from, `asks for a ${dependency.name} that is not among those of the lockfile.`)
  return forks
}

function suits(locked: Locked | undefined, dependency: Dependency): boolean {
  if (!locked) return false
  const { version, sourceId, specifier, marker } = dependency
  if (typeof version === 'string' && version !== locked.version) return false
  if (typeof sourceId === 'string' && sourceId !== locked.sourceId) return false
  if (typeof version === 'string' || typeof sourceId === 'string') return true
  const meets = specifier === '' || locked.version === null || meetsSpecifier(locked.version, specifier)
  return meets && canHoldTogether(locked.marker ?? null, marker)
}

function missing({ path, keys, incomplete, warnings }: Graph, from: number, message: string): void {
  const key = keys[from] ?? ''
  incomplete.add(key)
  warnings.push(`${path}: ${key === '' ? 'the project' : key} ${message}`)
}
