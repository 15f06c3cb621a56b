import type { WaybillError } from '../../errors.ts'
import { entriesOf, fieldsOf, isFields, textOf, type Fields } from './fields.ts'
import { localPath } from './local-path.ts'

/** The longest path that common file systems take; what is nested deeper was written by no package manager. */
const longestPath = 4096

export interface Version1 {
  /** As the versions 2 and 3 write them under "packages": by folder, `''` the project itself. */
  readonly entries: ReadonlyMap<string, Fields>
  /** Whether packages name what they ask for; npm before 5.1 did not write `requires`. */
  readonly tellsEdges: boolean
  /** What is wrong with an entry, without a value of it: a key and a sentence. */
  readonly faults: readonly { readonly key: string; readonly message: string }[]
}

interface Nested {
  readonly folder: string
  readonly name: string
  readonly fields: unknown
}

/**
 * The packages of a package-lock.json or npm-shrinkwrap.json of version 1 (npm 5 and 6, and before them without a
 * version), in the form of the later ones: what is nested is in the `node_modules` of what it is nested in, under a link
 * in that of its target; `version` may be an alias, a file, a folder or a git address (npm docs, "package-lock.json",
 * "dependencies"; arborist, `Shrinkwrap.#loadAll`). What the project asks for stands in its manifest alone.
 */
export function readVersion1(
  json: Fields,
  manifest: Fields | null,
  invalid: (name: string, message: string) => WaybillError,
): Version1 {
  const entries = new Map<string, Fields>([['', rootEntry(json, manifest)]])
  const faults: { key: string; message: string }[] = []
  let tellsEdges = json['requires'] === true
  const open: Nested[] = nestedIn('', json['dependencies'])
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder, name } = next
    if (!isFields(next.fields)) throw invalid(name, 'A package of the lockfile is not an object.')
    const key = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (!isPackageName(name) || key.length > longestPath)
      throw invalid(name, 'A package of the lockfile has a name that is none.')
    const { entry, target, fault } = entryOf(name, next.fields)
    if (fault !== null) faults.push({ key, message: fault })
    entries.set(key, entry)
    if (target !== null && !entries.has(target)) entries.set(target, { ...common(next.fields), name })
    tellsEdges ||= isFields(next.fields['requires'])
    open.push(...nestedIn(target ?? key, next.fields['dependencies']))
  }
  return { entries, tellsEdges, faults }
}

function rootEntry(json: Fields, manifest: Fields | null): Fields {
  // npm before 7 left the peers of the project to somebody else: one that is not there is no fault.
  const peers = entriesOf(manifest?.['peerDependencies']).map(([name]) => [name, { optional: true }] as const)
  return {
    name: json['name'],
    version: json['version'],
    workspaces: manifest?.['workspaces'],
    dependencies: manifest?.['dependencies'],
    optionalDependencies: manifest?.['optionalDependencies'],
    devDependencies: manifest?.['devDependencies'],
    peerDependencies: manifest?.['peerDependencies'],
    peerDependenciesMeta: Object.fromEntries(peers),
  }
}

/** Last first: the next one is taken from the end. */
function nestedIn(folder: string, dependencies: unknown): Nested[] {
  return entriesOf(dependencies)
    .map(([name, fields]) => ({ folder, name, fields }))
    .reverse()
}

function isPackageName(name: string): boolean {
  const parts = name.split('/')
  const isPart = (part: string) => part !== '' && part !== '.' && part !== '..' && !part.includes('\\')
  return parts.length === (name.startsWith('@') ? 2 : 1) && parts.every(isPart)
}

/** What the later versions call the same, and `requires`, of which nobody knows what is optional. */
function common(fields: Fields): Fields {
  const { integrity, dev, optional, devOptional, extraneous } = fields
  return {
    integrity,
    dev,
    optional,
    devOptional,
    extraneous,
    inBundle: fields['bundled'] === true,
    dependencies: fieldsOf(fields['requires']),
  }
}

/** `target` is the folder that a link leads to. */
function entryOf(
  name: string,
  fields: Fields,
): { entry: Fields; target: string | null; fault: string | null } {
  const written = textOf(fields['version']) ?? ''
  const entry = { ...common(fields), resolved: fields['resolved'] }
  const plain = (more: Fields) => ({ entry: { ...entry, ...more }, target: null, fault: null })
  if (written.startsWith('npm:')) {
    const at = written.indexOf('@', 'npm:'.length + 1)
    if (at > 'npm:'.length) return plain({ name: written.slice(4, at), version: written.slice(at + 1) })
  }
  if (/^file:/i.test(written)) {
    if (isArchive(written)) return plain({ resolved: written, version: versionOfFile(name, written) })
    const { folder, fault } = folderOf(written.slice('file:'.length))
    return { entry: { link: true, resolved: folder }, target: folder, fault }
  }
  if (/^https?:/i.test(written)) return plain({ resolved: written, version: versionOfFile(name, written) })
  if (/^(git[+:@]|ssh:)/i.test(written)) return plain({ resolved: written })
  const hosted = /^(github|gitlab|bitbucket):([^/#\s]+\/[^/#\s]+)(#.*)?$/.exec(written)
  if (hosted) return plain({ resolved: addressOf(hosted) })
  return plain({ version: written })
}

/** `github:owner/name#commit` in full (npm docs, "package.json", "Git URLs as Dependencies"). */
function addressOf([, forge = '', path = '', fragment = '']: RegExpExecArray): string {
  const host = `${forge}.${forge === 'bitbucket' ? 'org' : 'com'}`
  return `git+ssh://git@${host}/${path.replace(/\.git$/, '')}.git${fragment}`
}

function isArchive(path: string): boolean {
  return /\.(?:tgz|tar\.gz|tar)$/i.test(path)
}

/** The version in the name of an archive, which npm takes where nothing else tells it: `left-pad-1.3.0.tgz`. */
function versionOfFile(name: string, address: string): string | null {
  const path = address.split(/[?#]/, 1)[0] ?? ''
  const file = path.slice(path.lastIndexOf('/') + 1)
  const start = `${name.slice(name.lastIndexOf('/') + 1)}-`
  if (!isArchive(file) || !file.startsWith(start)) return null
  const version = file.slice(start.length).replace(/\.(?:tgz|tar\.gz|tar)$/i, '')
  return /^\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/.test(version) ? version : null
}

function folderOf(written: string): { folder: string; fault: string | null } {
  const { path, isAbsolute } = localPath(written)
  return {
    folder: path,
    fault: isAbsolute ? 'it comes from a path outside the project; only its name is kept.' : null,
  }
}
