import { wellFormed } from '../code-units.ts'
import type { Need } from '../component.ts'
import { fullName, pathWithin, rangeOf, type Ask, type YarnPackage } from './yarn-package.ts'
import { rangeBehind, type YarnProject } from './yarn-project.ts'

/** What a package depends on. */
export interface YarnTargets {
  /** By key; the strongest need where several ranges lead to one package. */
  readonly targets: ReadonlyMap<string, Need>
  /** The names that it cannot do without and that lead nowhere. */
  readonly lacking: readonly string[]
}

interface Index {
  readonly isClassic: boolean
  readonly project: YarnProject
  readonly byDescriptor: ReadonlyMap<string, string>
  /** The packages that a name can mean, without those that are only there to be patched. */
  readonly byName: ReadonlyMap<string, readonly string[]>
  /** The workspaces of yarn 1. */
  readonly workspaces: ReadonlyMap<string, string>
  readonly root: YarnPackage | undefined
}

/** A function that tells what a package depends on, as yarn itself finds it. */
export function yarnLinks(
  packages: readonly YarnPackage[],
  project: YarnProject,
  isClassic: boolean,
): (from: YarnPackage) => YarnTargets {
  const index = indexOf(packages, project, isClassic)
  const workspaces = packages.flatMap(({ key, workspace }) => (workspace === null || key === '' ? [] : key))
  return (from) => {
    const targets = new Map<string, Need>()
    const lacking: string[] = []
    for (const ask of from.asks ?? []) {
      const target = targetOf(index, from, ask)
      const known = target === undefined ? undefined : targets.get(target)
      if (target === undefined) lacking.push(...(ask.need === 'optional' ? [] : [ask.name]))
      else targets.set(target, known === undefined ? ask.need : stronger(known, ask.need))
    }
    if (from.key === '') for (const workspace of workspaces) targets.set(workspace, 'required')
    return { targets, lacking }
  }
}

function stronger(a: Need, b: Need): Need {
  const order: readonly Need[] = ['required', 'optional', 'development']
  return order.find((need) => need === a || need === b) ?? a
}

function indexOf(packages: readonly YarnPackage[], project: YarnProject, isClassic: boolean): Index {
  const byDescriptor = new Map<string, string>()
  const byName = new Map<string, string[]>()
  const patched = new Set(packages.map((each) => each.patched))
  for (const { key, descriptors, locator } of packages) {
    for (const descriptor of descriptors) if (!byDescriptor.has(descriptor)) byDescriptor.set(descriptor, key)
    if (locator !== null && patched.has(locator)) continue
    for (const name of new Set(descriptors.map((each) => each.slice(0, each.indexOf('@', 1))))) {
      const keys = byName.get(name)
      if (keys) keys.push(key)
      else byName.set(name, [key])
    }
  }
  const workspaces = packages.flatMap((each) =>
    isClassic && each.workspace ? [[fullName(each), each.key] as const] : [],
  )
  const root = packages.find(({ key }) => key === '')
  return { isClassic, project, byDescriptor, byName, workspaces: new Map(workspaces), root }
}

function targetOf(index: Index, from: YarnPackage, ask: Ask): string | undefined {
  const { isClassic, project, workspaces } = index
  const range = isClassic ? ask.range : rangeBehind(project, ask.name, ask.range)
  const overrides = overriddenBy(index, from, ask.name, range)
  // Yarn 1 writes what was asked for beside what it was overridden by; its successors write the override alone.
  const own = () => found(index, ask.name, range, from)
  const overridden = () => firstOf(overrides, (to) => found(index, ask.name, to, index.root))
  const key = isClassic ? (own() ?? overridden()) : (overridden() ?? own())
  if (key !== undefined) return key
  const workspace = workspaces.get(ask.name)
  if (workspace !== undefined) return workspace
  // Where it is unknown what was overridden, a name that means one package means that one.
  const mayDiffer = project.root === null || overrides.length > 0 || range.startsWith('catalog:')
  const named = mayDiffer ? index.byName.get(ask.name) : undefined
  return named?.length === 1 ? named[0] : undefined
}

/**
 * By the ways that the key of an entry writes a range: in yarn 1 paths from where the lockfile is; in its successors paths
 * with whose they are, and before yarn 4 ranges without the default protocol.
 */
function found(
  { isClassic, byDescriptor }: Index,
  name: string,
  range: string,
  from: YarnPackage | undefined,
): string | undefined {
  const exact = byDescriptor.get(`${name}@${range}`)
  if (exact !== undefined) return exact
  const path = /^(?:file|link):/.exec(range)?.[0]
  if (isClassic)
    return path === undefined || !from?.workspace
      ? undefined
      : byDescriptor.get(`${name}@${path}${pathWithin(from.workspace, range.slice(path.length))}`)
  return (
    byDescriptor.get(`${name}@npm:${range}`) ??
    byDescriptor.get(`${name}@${range}::locator=${encodeURIComponent(wellFormed(from?.locator ?? ''))}`)
  )
}

function firstOf(ranges: readonly string[], find: (range: string) => string | undefined): string | undefined {
  for (const range of ranges) {
    const key = find(range)
    if (key !== undefined) return key
  }
  return undefined
}

/** What the manifest gives a package instead: the first rule that fits, in yarn 1 every rule for the name. */
function overriddenBy(
  { isClassic, project }: Index,
  from: YarnPackage,
  name: string,
  range: string,
): string[] {
  const rules = project.overrides.get(name)
  if (rules === undefined) return []
  if (isClassic) return rules.map(({ to }) => to)
  const rule = rules.find(
    (each) =>
      (each.range === null || plain(each.range) === plain(range)) &&
      (each.from === null ||
        (each.from.name === fullName(from) &&
          (each.from.reference === null ||
            plain(each.from.reference) === plain(rangeOf(from.locator ?? ''))))),
  )
  return rule === undefined ? [] : [rule.to]
}

function plain(range: string): string {
  return range.startsWith('npm:') ? range.slice('npm:'.length) : range
}
