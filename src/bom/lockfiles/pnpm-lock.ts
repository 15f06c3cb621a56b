import type { Component, LockfileReading, LockfileText } from '../component.ts'
import { splitScope } from '../package-name.ts'
import { textOf } from './fields.ts'
import { packageGraph, shownKey, type Dependant } from './package-graph.ts'
import { missingFrom, projectOf } from './package-json.ts'
import { pnpmDocuments, type PnpmDocument } from './pnpm-documents.ts'
import { manifestPath, projectFolders, type ProjectFolders } from './pnpm-folders.ts'
import { bundledBy, packageLinks, projectLinks, type Link, type Target } from './pnpm-links.ts'
import { aliases, pnpmComponent } from './pnpm-package.ts'
import { folderFrom } from './pnpm-path.ts'

/** What has dependencies: a folder of the project, by its path, or an installed package. */
interface Holder {
  readonly of: Target
  readonly document: PnpmDocument
  /** Null where nothing is known of them. */
  readonly links: readonly Link[] | null
}

type Called = ReadonlyMap<Target, ReadonlySet<string>>

/**
 * Reads pnpm-lock.yaml of the versions 5, 6 and 9 (pnpm, `@pnpm/lockfile.types`): one component a package and set of
 * peers, exact edges, workspaces as folders, and what pnpm itself needs as development. How a package is needed follows
 * from what reaches it. Throws LOCKFILE_INVALID with the line.
 */
export function readPnpmLock(file: LockfileText): LockfileReading {
  const warnings: string[] = []
  const warn = (message: string) => void warnings.push(`${file.path}: ${message}`)
  if (file.text.startsWith('\uFEFF')) warn('starts with a byte order mark, which is left out.')
  const folders = projectFolders(file, warnings)
  // The project's own document is the last one; what it says comes first.
  const documents = pnpmDocuments(file).toReversed()
  const holders = documents.flatMap((document) => [...projectsOf(document), ...packagesOf(document)])
  const called = calledOf(holders)
  const components = folderComponents(holders, called, folders)
  const keys = new Map<Target, string>(components.map((one) => [one.path, one.key]))
  keys.set('', '')
  const naming = { folders, taken: new Map<string, number>(), warn }
  for (const { of, document } of holders) {
    if (typeof of === 'string') continue
    const one = pnpmComponent(naming, document, of, called.get(of) ?? new Set())
    if (one === null) continue
    components.push(one)
    keys.set(of, one.key)
  }
  const graph = packageGraph(dependantsOf(holders, keys), warn)
  return {
    path: file.path,
    ecosystem: 'npm',
    root: projectOf(folders.manifest('')),
    components: components.map((one) => ({ ...one, need: graph.needs.get(one.key) ?? one.need })),
    dependencies: graph.dependencies,
    incomplete: new Set([...graph.incomplete, ...doubtful(holders, keys, folders, warn)]),
    warnings,
  }
}

/** The package.json of every folder that the lockfile names, for its name, version and licence. Reads lines, no YAML. */
export function wantedByPnpm({ path, text }: LockfileText): readonly string[] {
  const folders = new Set<string>()
  let isImporters = false
  for (const line of text.split('\n')) {
    const [, top] = /^(\w+):/.exec(line) ?? []
    if (top !== undefined) isImporters = top === 'importers'
    const [, importer] = (isImporters && /^ {2}(?! )(.+?):(?: \{\})?\r?$/.exec(line)) || []
    const [, directory] = /^ {4}resolution: \{directory: (.+), type: directory\}\r?$/.exec(line) ?? []
    const written = importer ?? directory
    if (written !== undefined) folders.add(folderFrom('', written.replace(/^(['"])(.*)\1$/, '$2')))
  }
  folders.delete('')
  return [...folders].flatMap((folder) => manifestPath(path, folder) ?? [])
}

function projectsOf(document: PnpmDocument): Holder[] {
  return [...document.importers].map(([written, importer]) => {
    const of = folderFrom('', written)
    return { of, document, links: projectLinks(document, of, importer) }
  })
}

function packagesOf(document: PnpmDocument): Holder[] {
  return [...document.packages.values()].map((of) => ({
    of,
    document,
    links: of.snapshot === undefined ? null : packageLinks(document, of),
  }))
}

function dependantsOf(holders: readonly Holder[], keys: ReadonlyMap<Target, string>): Dependant[] {
  return holders.flatMap(({ of, links }) => {
    const key = keys.get(of)
    if (key === undefined || links === null) return []
    return {
      key,
      isProject: typeof of === 'string',
      links: links.map(({ name, need, target }) => ({
        name,
        need,
        to: target === null ? null : (keys.get(target) ?? null),
      })),
    }
  })
}

/** Who has dependencies that the lockfile does not tell: a project that was not installed again, a package that bundles. */
function doubtful(
  holders: readonly Holder[],
  keys: ReadonlyMap<Target, string>,
  folders: ProjectFolders,
  warn: (message: string) => void,
): string[] {
  return holders.flatMap(({ of, document, links }) => {
    const key = keys.get(of)
    if (key === undefined) return []
    if (typeof of !== 'string') {
      if (bundledBy(of).length === 0) return []
      warn(`${shownKey(key)} brings packages of its own along, whose versions the lockfile does not tell.`)
      return [key]
    }
    if (!document.isMain) return []
    const known = new Set([...document.removed, ...(links ?? []).map(({ name }) => name)])
    const isLeftOut = (range: unknown) =>
      document.leavesLinksOut && /^(?:link|workspace|file):/.test(textOf(range) ?? '')
    const missing = missingFrom(folders.manifest(of), known, isLeftOut)
    for (const name of missing)
      warn(`the package.json of ${shownKey(key)} asks for ${name}, which the lockfile lacks.`)
    return missing.length > 0 ? [key] : []
  })
}

/** What everything is called where it is used, its own name first where the request tells it from an alias. */
function calledOf(holders: readonly Holder[]): Called {
  const called = new Map<Target, Set<string>>()
  const links = holders.flatMap((holder) => holder.links ?? [])
  for (const { target, name } of [
    ...links.filter((one) => !one.isAlias),
    ...links.filter((one) => one.isAlias),
  ]) {
    if (target === null) continue
    const names = called.get(target)
    if (names) names.add(name)
    else called.set(target, new Set([name]))
  }
  return called
}

/** The project's folders: workspaces, and what is linked from elsewhere. */
function folderComponents(holders: readonly Holder[], called: Called, folders: ProjectFolders): Component[] {
  const paths = new Set([...holders.map(({ of }) => of), ...called.keys()])
  return [...paths].flatMap((path): Component[] => {
    if (typeof path !== 'string' || path === '') return []
    const { name, version, license } = folders.project(path, called.get(path))
    return [
      {
        key: `link:${path}`,
        ecosystem: 'npm',
        ...splitScope(name),
        version,
        need: 'required',
        source: { kind: 'folder' },
        hashes: [],
        license,
        path,
        properties: aliases(called.get(path) ?? new Set(), name),
      },
    ]
  })
}
