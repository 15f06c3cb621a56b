import { WaybillError } from '../../errors.ts'
import type { Component, LockfileReading, LockfileText, Need } from '../component.ts'
import { lockfileInvalid } from './invalid.ts'
import { needsByReach, type Asked, type Edge } from './need.ts'
import { berryPackages } from './yarn-berry.ts'
import { classicPackages } from './yarn-classic.ts'
import { readYarnLines, type YarnRecord } from './yarn-lines.ts'
import { yarnLinks } from './yarn-links.ts'
import { fullName, type YarnPackage } from './yarn-package.ts'
import { folderOf, yarnProject, type YarnProject } from './yarn-project.ts'
import { isWithin, withManifests, workspaceManifests } from './yarn-workspaces.ts'

interface Lock {
  readonly file: LockfileText
  readonly isClassic: boolean
  readonly project: YarnProject
  /** With the project itself and its workspaces. */
  readonly packages: readonly YarnPackage[]
  readonly warnings: string[]
}

/**
 * Reads yarn.lock of yarn 1 and of its successors: every package, and every edge by the exact `name@range` that was asked
 * for, with the overrides of the manifest. Peers are not told by either and are no edges. What is needed for development
 * or as an option, and the workspaces of yarn 1, are told by the manifests (`wantedByYarn`); without one everything
 * counts as required. Throws LOCKFILE_INVALID with the line.
 */
export function readYarnLock(file: LockfileText): LockfileReading {
  const lock = openLock(file)
  const { dependencies, incomplete, needs } = graphOf(lock)
  const { root } = lock.project
  const named = lock.packages.find(({ key }) => key === '')
  return {
    path: file.path,
    ecosystem: 'npm',
    root: {
      name: root?.name ?? (named === undefined ? null : fullName(named)),
      version: root?.version ?? null,
      license: root?.license,
    },
    components: lock.packages
      .filter(({ key }) => key !== '')
      .map(({ key, facts }): Component => ({ key, ...facts, need: needs.get(key) ?? 'required' })),
    dependencies,
    incomplete,
    warnings: lock.warnings,
  }
}

/**
 * The manifests of the workspaces, and the configuration where its catalogs are used. The lockfile of yarn 2 and later
 * names their folders; for yarn 1 the globs of the manifest do.
 */
export function wantedByYarn(file: LockfileText): readonly string[] {
  try {
    const records = readYarnLines(file.text, file.path)
    const base = folderOf(file)
    if (isClassic(file, records))
      return workspaceManifests(yarnProject(file, []).root?.workspaces).map((glob) => base + glob)
    const folders = berryPackages(file, records, []).flatMap(({ workspace }) => workspace ?? [])
    const config = /: "?catalog:/.test(file.text) ? [`${base}.yarnrc.yml`] : []
    return [...folders.filter(isWithin).map((folder) => `${base}${folder}/package.json`), ...config]
  } catch (error) {
    // Reading it tells what is wrong.
    if (error instanceof WaybillError) return []
    throw error
  }
}

function isClassic({ path, text }: LockfileText, records: readonly YarnRecord[]): boolean {
  const version = /^# yarn lockfile v(\S+)/m.exec(text)
  if (version?.[1] === '1') return true
  if (version === null && records.some(({ keys }) => keys[0] === '__metadata')) return false
  const message = version ? 'The version of the lockfile is none of yarn.' : 'The lockfile is none of yarn.'
  throw lockfileInvalid(message, { file: path, line: 1 })
}

function openLock(file: LockfileText): Lock {
  const warnings: string[] = []
  if (file.text.startsWith('\uFEFF'))
    warnings.push(`${file.path}: starts with a byte order mark, which is left out.`)
  const records = readYarnLines(file.text, file.path)
  const classic = isClassic(file, records)
  const project = yarnProject(file, warnings)
  const written = (classic ? classicPackages : berryPackages)(file, records, warnings)
  const packages = withManifests(classic, written, project)
  return { file, isClassic: classic, project, packages, warnings }
}

interface Graph {
  readonly dependencies: Map<string, readonly string[]>
  readonly incomplete: Set<string>
  readonly needs: ReadonlyMap<string, Need>
}

function graphOf(lock: Lock): Graph {
  const { file, isClassic, packages, project, warnings } = lock
  const linksOf = yarnLinks(packages, project, isClassic)
  const limited = new Set(packages.flatMap(({ key, isLimited }) => (isLimited ? key : [])))
  const byLocator = new Map(packages.map(({ key, locator }) => [locator, key]))
  const dependencies = new Map<string, readonly string[]>()
  const incomplete = new Set<string>()
  const edges = new Map<string, Edge[]>()
  const asked: Asked[] = []
  for (const each of packages) {
    const { key, patched, workspace } = each
    const { targets, lacking } = linksOf(each)
    const who = key || 'the project'
    if (targets.has(key)) warnings.push(`${file.path}: ${who} depends on itself; the edge is left out.`)
    for (const name of lacking)
      warnings.push(`${file.path}: ${who} asks for ${name}, which the lockfile lacks.`)
    if (lacking.length > 0) incomplete.add(key)
    const others = [...targets.keys()].filter((target) => target !== key)
    if (each.asks !== null) dependencies.set(key, others)
    if (workspace !== null) asked.push({ key, need: 'required' })
    const base = patched === null ? undefined : byLocator.get(patched)
    const own: Edge[] = base === undefined ? [] : [{ to: base, optional: false }]
    for (const [to, need] of targets)
      if (need === 'development') asked.push({ key: to, need })
      else own.push({ to, optional: need === 'optional' || limited.has(to) })
    edges.set(key, own)
  }
  const graph = { dependencies, incomplete, needs: needsByReach(asked, edges) }
  tellUnknown(lock, graph)
  return graph
}

/** What the manifests that are there do not tell. */
function tellUnknown({ file, isClassic, packages, project, warnings }: Lock, graph: Graph): void {
  const { dependencies, incomplete, needs } = graph
  const warn = (message: string) => warnings.push(`${file.path}: ${message}`)
  if (!dependencies.has('')) {
    incomplete.add('')
    return void warn('only a package.json beside it could tell what the project asks for.')
  }
  const silent = packages.flatMap(({ workspace }) =>
    workspace === null || (workspace === '' ? project.root : project.workspaces.has(workspace))
      ? []
      : `${workspace}/package.json`.replace(/^\//, ''),
  )
  if (!isClassic && silent.length > 0)
    warn(
      `nothing of ${silent.length} of its workspaces counts as development without ${silent[0]} and the like.`,
    )
  const unreached = packages.filter(({ key }) => !needs.has(key)).length
  if (unreached === 0) return
  if (isClassic && project.root?.workspaces !== undefined) incomplete.add('')
  warn(`nothing that is known asks for ${unreached} of its packages; they count as required.`)
}
