import type { Component, LockfileReading, LockfileText, Need, Root } from '../component.ts'
import { withoutCredentials } from '../credentials.ts'
import { splitScope } from '../package-name.ts'
import { parseBunJson } from './bun-json.ts'
import { bunPackage, type BunPackage } from './bun-package.ts'
import { bunRoot, nearest, placeAt, type BunPlace } from './bun-tree.ts'
import { entriesOf, fieldOf, fieldsOf, isFields, textOf, textsOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import { localPath } from './local-path.ts'
import { packageGraph, shownKey, type Dependant, type PackageLink } from './package-graph.ts'
import { missingFrom, projectOf } from './package-json.ts'
import { manifestPath, projectFolders, type ProjectFolders } from './pnpm-folders.ts'

interface Placed {
  readonly one: BunPackage
  readonly place: BunPlace
}

interface Lock {
  readonly file: LockfileText
  readonly folders: ProjectFolders
  /** By folder, '' for the lockfile's own. */
  readonly workspaces: ReadonlyMap<string, Fields>
  readonly packages: ReadonlyMap<string, Placed>
  readonly root: BunPlace
  /** By `name@version`: the file of the patch. */
  readonly patches: Fields | undefined
  /** The names of those whose install scripts may run. */
  readonly trusted: ReadonlySet<string>
  warn(message: string): void
}

const versions: readonly unknown[] = [0, 1, 2, 3]
const rewrite = 'Write it again with Bun 1.2 or later: bun install --lockfile-only.'

/**
 * Reads bun.lock of the lockfile versions 0 to 3 (bun docs, "Lockfile"; `src/install/lockfile/bun.lock.rs`): one
 * component an installed package, edges found by path as Node.js finds them, workspaces as folders. How a package is
 * needed follows from what reaches it. Throws LOCKFILE_INVALID with the line.
 */
export function readBunLock(file: LockfileText): LockfileReading {
  const warnings: string[] = []
  const lock = openLock(file, warnings)
  const components = foldersOf(lock)
  const dependants: Dependant[] = [...lock.workspaces].map(([folder, asks]) => {
    const name = textOf(asks['name'])
    const place = (folder === '' || name === null ? null : placeAt(lock.root, name)) ?? lock.root
    return { key: keyOf(folder), isProject: true, links: linksOf(place, asks, true) }
  })
  for (const [key, { one, place }] of lock.packages) {
    if (one.workspace !== null) continue
    components.push(component(lock, key, one, place.name))
    dependants.push({ key, isProject: false, links: linksOf(place, one.info, false) })
  }
  const graph = packageGraph(dependants, lock.warn)
  return {
    path: file.path,
    ecosystem: 'npm',
    root: rootOf(lock),
    components: components.map((one) => ({ ...one, need: graph.needs.get(one.key) ?? one.need })),
    dependencies: graph.dependencies,
    incomplete: new Set([...graph.incomplete, ...stale(lock)]),
    warnings,
  }
}

/** The package.json of every folder that the lockfile names, for its version and licence. Reads lines, no JSON. */
export function wantedByBun({ path, text }: LockfileText): readonly string[] {
  const folders = new Set<string>()
  let isWorkspaces = false
  for (const line of text.split('\n')) {
    const [, top] = /^ {2}"(\w+)":/.exec(line) ?? []
    if (top !== undefined) isWorkspaces = top === 'workspaces'
    const [, workspace] = (isWorkspaces && /^ {4}"([^"\\]+)": \{/.exec(line)) || []
    const [, linked] = /^ {4}"[^"]+": \["@?[^"@]+@file:([^"\\]+)"/.exec(line) ?? []
    const folder = workspace ?? linked
    if (folder !== undefined) folders.add(localPath(folder).path)
  }
  return [...folders].flatMap((folder) => manifestPath(path, folder) ?? [])
}

function openLock(file: LockfileText, warnings: string[]): Lock {
  const warn = (message: string) => void warnings.push(`${file.path}: ${message}`)
  if (file.text.startsWith('\uFEFF')) warn('starts with a byte order mark, which is left out.')
  const invalid = (needle: string, message: string) =>
    invalidAt(file.path, file.text, needle, message, rewrite)
  const json = parseBunJson(file.text, file.path)
  if (!isFields(json)) throw invalid('', 'The Bun lockfile is not a JSON object.')
  const version = json['lockfileVersion']
  const said = version === undefined ? 'no lockfileVersion' : `lockfileVersion ${shown(version)}`
  if (!versions.includes(version))
    throw invalid('"lockfileVersion"', `The Bun lockfile has ${said}; Waybill reads 0 to 3.`)
  for (const name of ['workspaces', 'packages'])
    if (json[name] !== undefined && !isFields(json[name]))
      throw invalid(`"${name}"`, `"${name}" is not an object.`)
  const root = bunRoot()
  const packages = new Map<string, Placed>()
  for (const [key, tuple] of entriesOf(json['packages'])) {
    const one = Array.isArray(tuple) ? bunPackage(tuple) : null
    const place = one === null ? null : placeAt(root, key)
    if (one === null || place === null)
      throw invalid(JSON.stringify(key), `The entry ${shown(key)} of "packages" names no package.`)
    // A workspace stands under its name too, with what is installed for it alone.
    place.key = one.workspace === null ? key : keyOf(one.workspace)
    packages.set(key, { one, place })
  }
  return {
    file,
    folders: projectFolders(file, warnings),
    workspaces: new Map(
      entriesOf(json['workspaces']).map(([path, asks]) => [localPath(path).path, fieldsOf(asks) ?? {}]),
    ),
    packages,
    root,
    patches: fieldsOf(json['patchedDependencies']),
    trusted: new Set(textsOf(json['trustedDependencies'])),
    warn,
  }
}

function shown(value: unknown): string {
  return withoutCredentials(JSON.stringify(value)).slice(0, 100)
}

function rootOf({ folders, workspaces }: Lock): Root {
  const root = projectOf(folders.manifest(''))
  return { ...root, name: root.name ?? textOf(workspaces.get('')?.['name']) }
}

function keyOf(folder: string): string {
  return folder === '' ? '' : `link:${folder}`
}

/**
 * What a package or a project asks for. Bun lists the peers that may be missing in `optionalPeers`, and installs the
 * development packages of the project and its workspaces, and of nothing else.
 */
function linksOf(place: BunPlace, asks: Fields, isProject: boolean): PackageLink[] {
  const optionalPeers = new Set(textsOf(asks['optionalPeers']))
  const needs = new Map<string, Need>()
  for (const name of namesIn(asks['peerDependencies']))
    needs.set(name, optionalPeers.has(name) ? 'optional' : 'required')
  if (isProject) for (const name of namesIn(asks['devDependencies'])) needs.set(name, 'development')
  for (const name of namesIn(asks['dependencies'])) needs.set(name, 'required')
  for (const name of namesIn(asks['optionalDependencies'])) needs.set(name, 'optional')
  return [...needs].map(([name, need]) => ({ name, need, to: nearest(place, name) }))
}

function namesIn(group: unknown): string[] {
  return entriesOf(group).map(([name]) => name)
}

/** The workspaces, and folders that were workspaces when a package was installed. */
function foldersOf({ folders, workspaces, packages }: Lock): Component[] {
  const called = new Map<string, Set<string>>([...workspaces.keys()].map((folder) => [folder, new Set()]))
  for (const { one } of packages.values()) {
    const { workspace: folder, name } = one
    if (folder === null) continue
    const names = called.get(folder) ?? new Set()
    names.add(name)
    called.set(folder, names)
  }
  called.delete('')
  return [...called].map(([folder, names]) => {
    const asks = workspaces.get(folder)
    const project = folders.project(folder, names)
    const name = textOf(asks?.['name']) ?? project.name
    return {
      key: keyOf(folder),
      ecosystem: 'npm',
      ...splitScope(name),
      version: textOf(asks?.['version']) ?? project.version,
      need: 'required',
      source: { kind: 'folder' },
      hashes: [],
      license: project.license,
      path: folder,
      properties: [],
    }
  })
}

function component(
  { folders, patches, trusted, warn }: Lock,
  key: string,
  one: BunPackage,
  alias: string,
): Component {
  const { name } = one
  const project = one.path === '' ? null : projectOf(folders.manifest(one.path))
  const version = one.version ?? project?.version ?? null
  const { faults, properties, ...source } = one.from
  for (const fault of faults) warn(`${key}: ${fault}`)
  const patch = version === null ? null : textOf(fieldOf(patches, `${name}@${version}`))
  return {
    key,
    ecosystem: 'npm',
    ...splitScope(name),
    version,
    need: 'required',
    ...source,
    // What is installed is not what the digest is of.
    ...(patch === null ? {} : { hashes: [] }),
    license: project?.license,
    path: one.path,
    properties: [
      ...(alias === name ? [] : [{ name: 'waybill:npm:alias', value: alias }]),
      ...(one.info['bundled'] === true ? [{ name: 'cdx:npm:package:bundled', value: 'true' }] : []),
      // The project lets these run their install scripts (bun docs, "Lifecycle scripts").
      ...(trusted.has(alias) ? [{ name: 'waybill:install-script', value: 'true' }] : []),
      ...properties,
      ...(patch === null ? [] : [{ name: 'waybill:patched', value: localPath(patch).path }]),
    ],
  }
}

/** The projects whose package.json asks for what the lockfile does not know. */
function stale({ folders, workspaces, warn }: Lock): string[] {
  return [...workspaces].flatMap(([folder, asks]) => {
    const known = new Set(
      ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((group) => namesIn(asks[group])),
    )
    const missing = missingFrom(folders.manifest(folder), known)
    for (const name of missing)
      warn(`the package.json of ${shownKey(keyOf(folder))} asks for ${name}, which the lockfile lacks.`)
    return missing.length > 0 ? [keyOf(folder)] : []
  })
}
