import type { Need } from '../component.ts'
import { withoutCredentials } from '../credentials.ts'
import { needsByReach, type Asked, type Edge } from './need.ts'

/** One dependency of a project or of a package. */
export interface PackageLink {
  /** What it is called there. */
  readonly name: string
  /** How the project needs it; packages ask for what is required or optional. */
  readonly need: Need
  /** Null for what the lockfile lacks. */
  readonly to: string | null
}

/** What has dependencies: a folder of the project, or an installed package. */
export interface Dependant {
  /** '' for the project itself. */
  readonly key: string
  readonly isProject: boolean
  readonly links: readonly PackageLink[]
}

export interface PackageGraph {
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  /** Who asks for what is not there. */
  readonly incomplete: ReadonlySet<string>
  readonly needs: ReadonlyMap<string, Need>
}

/**
 * The edges of a project, its workspaces and what is installed. The project depends on its workspaces, which are needed
 * as itself; what a workspace asks for counts as what the project asks for. What is missing makes its dependant
 * incomplete, unless it can do without; nothing depends on itself.
 */
export function packageGraph(
  dependants: readonly Dependant[],
  warn: (message: string) => void,
): PackageGraph {
  const dependencies = new Map<string, Set<string>>([['', new Set()]])
  const incomplete = new Set<string>()
  const asked: Asked[] = []
  const edges = new Map<string, Edge[]>()
  for (const { key, isProject, links } of dependants) {
    const found = dependencies.get(key) ?? new Set()
    const own = edges.get(key) ?? []
    dependencies.set(key, found)
    for (const { name, need, to } of links) {
      if (to === key) warn(`${shownKey(key)} depends on itself; the edge is left out.`)
      else if (to !== null) {
        found.add(to)
        if (isProject) asked.push({ key: to, need })
        else own.push({ to, optional: need === 'optional' })
      } else if (need !== 'optional') {
        incomplete.add(key)
        warn(`${shownKey(key)} asks for ${withoutCredentials(name)}, which the lockfile lacks.`)
      }
    }
    if (!isProject) edges.set(key, own)
  }
  const projects = dependants.flatMap(({ key, isProject }) => (isProject && key !== '' ? [key] : []))
  for (const key of projects) dependencies.get('')?.add(key)
  const needs = new Map(needsByReach(asked, edges))
  for (const key of projects) needs.set(key, 'required')
  return {
    dependencies: new Map([...dependencies].map(([key, targets]) => [key, [...targets]])),
    incomplete,
    needs,
  }
}

/** How people call what has a key. */
export function shownKey(key: string): string {
  return key === '' ? 'the project' : key.replace(/^link:/, '')
}
