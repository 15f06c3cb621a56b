import type { WaybillError } from '../../errors.ts'
import type { Component, LockfileReading, LockfileText, Need, Property, Root } from '../component.ts'
import { wellFormed } from '../code-units.ts'
import { withoutCredentials } from '../credentials.ts'
import { splitScope } from '../package-name.ts'
import { invalidAt } from './invalid.ts'
import { parseJson } from './json.ts'
import { npmTree, resolveDependency, targetOf, type Entry, type NpmTree } from './npm-tree.ts'
import { readResolved } from './npm-resolved.ts'
import { digestsOf } from './package-source.ts'
import { readVersion1 } from './package-lock-1.ts'
import { workspaceMatcher } from './workspaces.ts'

/** The longest path that common file systems take; a longer key was written by no package manager. */
const longestPath = 4096

interface Lock {
  readonly file: LockfileText
  readonly tree: NpmTree
  readonly manifest: Entry | null
  readonly name: string | null
  /** Whether the lockfile says what the project asks for, and what its packages ask for. */
  readonly tells: { readonly root: boolean; readonly packages: boolean }
  readonly warnings: string[]
}

/**
 * Reads package-lock.json and npm-shrinkwrap.json of the lockfile versions 1, 2 and 3 (npm docs,
 * "package-lock.json"): every installed package and every edge, found by path as Node finds it. Nothing is run.
 * Optional dependencies that are not there are no edges; other missing ones make their package incomplete.
 * Version 1 knows no peers, and what the project asks for stands in package.json alone.
 * Throws LOCKFILE_INVALID with the line.
 */
export function readPackageLock(file: LockfileText): LockfileReading {
  const lock = openLock(file)
  const aliases = aliasesOf(lock.tree)
  const components: Component[] = []
  const dependencies = new Map<string, readonly string[]>()
  const incomplete = new Set<string>()
  if (isStale(lock) || !lock.tells.root) incomplete.add('')
  lock.tree.entries.forEach((entry, key) => {
    if (entry['link'] === true) return
    if (key !== '') components.push(component(lock, key, entry, aliases))
    if (key === '' ? !lock.tells.root : !lock.tells.packages) return
    const edges = edgesOf(lock, key, entry)
    dependencies.set(key, edges.found)
    if (!edges.complete) incomplete.add(key)
  })
  return {
    path: file.path,
    ecosystem: 'npm',
    root: rootOf(lock),
    components,
    dependencies,
    incomplete,
    warnings: lock.warnings,
  }
}

function openLock(file: LockfileText): Lock {
  const json = parseJson(file.text, file.path)
  const invalid = (needle: string, message: string): WaybillError =>
    invalidAt(
      file.path,
      file.text,
      needle,
      message,
      'Write it again with npm: npm install --package-lock-only.',
    )
  if (!isRecord(json)) throw invalid('', 'The lockfile is not a JSON object.')
  const warnings: string[] = []
  if (file.text.startsWith('\uFEFF'))
    warnings.push(`${file.path}: starts with a byte order mark, which is left out.`)
  const manifest = manifestOf(file, warnings)
  const lock = { file, manifest, name: text(json['name']), warnings }
  if (isVersion1(json)) return { ...lock, ...openVersion1(json, lock, invalid) }
  return { ...lock, tree: npmTree(entriesOf(json, invalid)), tells: { root: true, packages: true } }
}

/** npm takes a lockfile without a version for one of version 1: npm-shrinkwrap.json before npm 5 had none. */
function isVersion1(json: Entry): boolean {
  const version = json['lockfileVersion']
  return version === 1 || (version === undefined && json['packages'] === undefined && 'dependencies' in json)
}

type Refusal = (needle: string, message: string) => WaybillError

function openVersion1(
  json: Entry,
  { file, manifest, warnings }: Pick<Lock, 'file' | 'manifest' | 'warnings'>,
  invalid: Refusal,
): Pick<Lock, 'tree' | 'tells'> {
  const dependencies = json['dependencies'] ?? {}
  if (!isRecord(dependencies)) throw invalid('"dependencies"', 'The "dependencies" are not an object.')
  const { entries, tellsEdges, faults } = readVersion1(json, manifest, (name, message) =>
    invalid(JSON.stringify(name), message),
  )
  for (const { key, message } of faults) warnings.push(`${file.path}: ${key}: ${message}`)
  if (manifest === null)
    warnings.push(`${file.path}: only a package.json beside it could tell what the project asks for.`)
  return { tree: npmTree(entries), tells: { root: manifest !== null, packages: tellsEdges } }
}

/** The entries of a lockfile of version 2 or 3. */
function entriesOf(json: Entry, invalid: Refusal): ReadonlyMap<string, Entry> {
  const version = json['lockfileVersion']
  const said = version === undefined ? 'no lockfileVersion' : `lockfileVersion ${JSON.stringify(version)}`
  if (version !== 2 && version !== 3)
    throw invalid('"lockfileVersion"', `The lockfile has ${said}; Waybill reads 1, 2 and 3.`)
  const packages = json['packages']
  if (!isRecord(packages)) throw invalid('"packages"', `The lockfile has ${said}, but no "packages" object.`)
  const entries = new Map<string, Entry>()
  for (const key of Object.keys(packages)) {
    const entry = packages[key]
    if (!isRecord(entry))
      throw invalid(JSON.stringify(key), `The entry ${JSON.stringify(key)} is not an object.`)
    if (key.length > longestPath || key.endsWith('/'))
      throw invalid(JSON.stringify(key), `The entry ${JSON.stringify(key).slice(0, 100)} names no folder.`)
    entries.set(key, entry)
  }
  return entries
}

function manifestOf(file: LockfileText, warnings: string[]): Entry | null {
  if (file.manifest === undefined || file.manifest === null) return null
  try {
    const json: unknown = JSON.parse(file.manifest.replace(/^\uFEFF/, ''))
    if (isRecord(json)) return json
  } catch {
    // Told below, as for a manifest that is JSON and no object.
  }
  warnings.push(`${file.path}: the package.json beside it cannot be read; the name comes from the lockfile.`)
  return null
}

function rootOf({ tree, manifest, name }: Lock): Root {
  const entry = tree.entries.get('') ?? {}
  return {
    name: text(manifest?.['name']) ?? text(entry['name']) ?? name,
    version: text(manifest?.['version']) ?? text(entry['version']),
    license: manifest?.['license'] ?? entry['license'],
  }
}

/** Whether package.json asks for what the lockfile does not know: then somebody forgot `npm install`. */
function isStale({ file, tree, manifest, warnings }: Lock): boolean {
  if (manifest === null) return false
  const known = wanted(tree.entries.get('') ?? {}, true)
  const missing = [...wanted(manifest, true).keys()].filter((name) => !known.has(name))
  for (const name of missing)
    warnings.push(`${file.path}: package.json asks for ${name}, which the lockfile lacks.`)
  return missing.length > 0
}

/** Names that stand for another package: what a package is called where it is used, by its key. */
function aliasesOf(tree: NpmTree): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>()
  tree.entries.forEach((entry, key) => {
    const target = targetOf(tree.entries, key)
    const place = tree.places.get(key)
    if (!target || !place) return
    const real = nameOf(tree, target, tree.entries.get(target) ?? entry)
    if (real === place.name) return
    const known = aliases.get(target)
    if (known) known.push(place.name)
    else aliases.set(target, [place.name])
  })
  return aliases
}

const none: readonly string[] = []

function component(
  lock: Lock,
  key: string,
  entry: Entry,
  aliases: ReadonlyMap<string, readonly string[]>,
): Component {
  const warn = (message: string) => lock.warnings.push(`${lock.file.path}: ${key}: ${message}`)
  const integrity = text(entry['integrity'])
  const { source, fault } = readResolved(entry['resolved'], isInstalled(lock.tree, key), integrity !== null)
  if (fault) warn(fault)
  // A packed git checkout differs from machine to machine: its digest is nobody else's.
  const { hashes, faults } = digestsOf(source?.kind === 'git' ? null : integrity)
  for (const flaw of faults) warn(flaw)
  const { group, name } = splitScope(nameOf(lock.tree, key, entry))
  return {
    key,
    ecosystem: 'npm',
    group,
    name,
    version: text(entry['version']),
    need: needOf(entry),
    source,
    hashes,
    license: entry['license'],
    path: wellFormed(key),
    properties: propertiesOf(entry, aliases.get(key) ?? none),
  }
}

function propertiesOf(entry: Entry, aliases: readonly string[]): Property[] {
  const properties = aliases.map((alias) => ({ name: 'waybill:npm:alias', value: wellFormed(alias) }))
  const deprecated = text(entry['deprecated'])
  if (entry['inBundle'] === true) properties.push({ name: 'cdx:npm:package:bundled', value: 'true' })
  if (entry['extraneous'] === true) properties.push({ name: 'cdx:npm:package:extraneous', value: 'true' })
  if (entry['hasInstallScript'] === true) properties.push({ name: 'waybill:install-script', value: 'true' })
  if (deprecated !== null)
    properties.push({ name: 'waybill:deprecated', value: withoutCredentials(deprecated) })
  return properties
}

/** `devOptional` is needed by development and by something optional: in production it is optional. */
function needOf(entry: Entry): Need {
  if (entry['dev'] === true) return 'development'
  return entry['optional'] === true || entry['devOptional'] === true ? 'optional' : 'required'
}

/**
 * The real name: as written, else the name of the folder with its scope. npm leaves the name out where both
 * are the same (arborist, `Shrinkwrap.metaFromNode`).
 */
function nameOf(tree: NpmTree, key: string, entry: Entry): string {
  const written = text(entry['name'])
  if (written) return written
  const installed = tree.places.get(key)
  if (installed) return wellFormed(installed.name)
  const [folder = key, scope = ''] = key.split('/').reverse()
  return wellFormed(scope.startsWith('@') ? `${scope}/${folder}` : folder)
}

function edgesOf(lock: Lock, key: string, entry: Entry): { found: string[]; complete: boolean } {
  const { tree, file, warnings } = lock
  const found: string[] = key === '' ? workspacesOf(lock, entry) : []
  let complete = true
  const find = (optional: boolean, name: string) => {
    const target = resolveDependency(tree, key, name)
    if (target === key)
      warnings.push(`${file.path}: ${key || 'the project'} depends on itself; the edge is left out.`)
    else if (typeof target === 'string') found.push(target)
    else if (!optional || target === null) {
      complete = false
      warnings.push(`${file.path}: ${key || 'the project'} asks for ${name}, which the lockfile lacks.`)
    }
  }
  if (isInstalled(tree, key) && !('peerDependencies' in entry || 'optionalDependencies' in entry))
    // What nearly every package is: one list, in which nothing is there twice.
    for (const name of keysOf(entry['dependencies'])) find(false, name)
  else wanted(entry, !isInstalled(tree, key)).forEach(find)
  return { found: tree.hasLinks ? [...new Set(found)] : found, complete }
}

/** The names that a package asks for, and whether it can do without. A later list overrides an earlier one. */
function wanted(entry: Entry, isProject: boolean): Map<string, boolean> {
  const names = new Map<string, boolean>()
  const meta = entry['peerDependenciesMeta']
  for (const name of keysOf(entry['peerDependencies'])) {
    const own: unknown = isRecord(meta) && Object.hasOwn(meta, name) ? meta[name] : undefined
    names.set(name, isRecord(own) && own['optional'] === true)
  }
  for (const name of keysOf(entry['dependencies'])) names.set(name, false)
  for (const name of keysOf(entry['optionalDependencies'])) names.set(name, true)
  // npm installs the development packages of the project and its workspaces, and of nothing else.
  if (isProject) for (const name of keysOf(entry['devDependencies'])) names.set(name, false)
  return names
}

function workspacesOf({ tree }: Lock, root: Entry): string[] {
  const isWorkspace = workspaceMatcher(root['workspaces'])
  return [...tree.entries.keys()].filter((key) => key !== '' && !isInstalled(tree, key) && isWorkspace(key))
}

/** Whether a key is in a `node_modules`; else it is a folder of the project. */
function isInstalled(tree: NpmTree, key: string): boolean {
  return Boolean(tree.places.get(key))
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : []
}

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? wellFormed(value) : null
}
