import type { Component, Hash, LockfileReading, LockfileText, Need, Property, Source } from '../component.ts'
import { publicUrl } from '../credentials.ts'
import { entriesOf, fieldOf, fieldsOf, textOf, type Fields } from './fields.ts'
import { invalidAt, refuseUnreadable } from './invalid.ts'
import { localPath } from './local-path.ts'
import { parseYaml } from './yaml.ts'

/** The hosts that pub takes packages from unless it is told otherwise; the older name serves the same. */
export const pubRegistry = ['pub', 'dev'].join('.')
const defaultRegistries: ReadonlySet<string> = new Set([pubRegistry, ['pub', 'dartlang', 'org'].join('.')])

interface Lock {
  readonly file: LockfileText
  readonly manifest: Fields | undefined
  readonly warnings: string[]
}

type Described = Pick<Component, 'name' | 'source' | 'hashes' | 'properties'> &
  Partial<Pick<Component, 'path' | 'qualifiers'>>

/**
 * Reads a pubspec.lock (Dart documentation, "pub: lockfile"; pub, `LockFile`): each package with what it is to the
 * project: asked for by it (`direct main`, `direct dev`, `direct overridden`) or `transitive`. Whose a transitive one is
 * the format does not say, so it counts as required. The SHA-256 of a hosted package is its archive's. Packages of an
 * SDK are part of that SDK and come from no registry. Throws LOCKFILE_INVALID with the line.
 */
export function readPubspecLock(file: LockfileText): LockfileReading {
  refuseUnreadable(file, 'pubspec-lock')
  const packages = packagesOf(file)
  const warnings: string[] = []
  const lock: Lock = { file, manifest: manifestOf(file, warnings), warnings }
  const hasWorkspace = lock.manifest?.['workspace'] !== undefined
  const components: Component[] = []
  const asked: string[] = []
  const incomplete = new Set<string>()
  if (hasWorkspace) {
    incomplete.add('')
    warnings.push(`${file.path}: what the packages of the workspace ask for is not in the lockfile.`)
  }
  for (const [key, value] of entriesOf(packages)) {
    const entry = fieldsOf(value)
    if (entry === undefined || !/^\w+$/.test(key)) {
      incomplete.add('')
      warnings.push(`${file.path}: an entry is no package and is left out.`)
      continue
    }
    const kind = textOf(entry['dependency']) ?? 'transitive'
    if (isDirect(lock, key, kind)) asked.push(key)
    components.push({
      key,
      ecosystem: 'pub',
      group: null,
      version: textOf(entry['version']),
      // What serves development for the root may be asked for by another package of the workspace.
      need: hasWorkspace ? 'required' : needOf(lock, key, kind),
      license: undefined,
      path: '',
      ...described(lock, key, entry),
    })
  }
  return {
    path: file.path,
    ecosystem: 'pub',
    root: {
      name: textOf(lock.manifest?.['name']),
      version: textOf(lock.manifest?.['version']),
      license: undefined,
    },
    components,
    dependencies: new Map([['', asked]]),
    incomplete,
    warnings,
  }
}

/** An override may be of anything; the manifest tells of what. Without one it counts as asked for. */
function isDirect({ manifest }: Lock, name: string, kind: string): boolean {
  if (kind !== 'direct overridden' || manifest === undefined) return kind.startsWith('direct')
  return ['dependencies', 'dev_dependencies'].some((list) => asks(manifest, list, name))
}

function needOf({ manifest }: Lock, name: string, kind: string): Need {
  if (kind === 'direct dev') return 'development'
  const isOfDevelopment =
    kind === 'direct overridden' &&
    asks(manifest, 'dev_dependencies', name) &&
    !asks(manifest, 'dependencies', name)
  return isOfDevelopment ? 'development' : 'required'
}

function asks(manifest: Fields | undefined, list: string, name: string): boolean {
  return fieldOf(fieldsOf(manifest?.[list]), name) !== undefined
}

function described(lock: Lock, key: string, entry: Fields): Described {
  const warn = (message: string) => lock.warnings.push(`${lock.file.path}: ${key}: ${message}`)
  const description = fieldsOf(entry['description'])
  const plain: Described = { name: key, source: null, hashes: [], properties: [] }
  switch (textOf(entry['source'])) {
    case 'hosted':
      return { ...plain, ...hosted(key, description, warn) }
    case 'git':
      return { ...plain, ...git(description, warn) }
    case 'path':
      return { ...plain, ...folder(description, warn) }
    case 'sdk':
      return {
        ...plain,
        properties: [{ name: 'waybill:pub:sdk', value: textOf(entry['description']) ?? 'unknown' }],
      }
    default:
      warn('its source is of an unknown kind and is left out.')
      return plain
  }
}

function hosted(
  key: string,
  description: Fields | undefined,
  warn: (message: string) => void,
): Partial<Described> {
  const name = textOf(description?.['name'])
  return {
    // The key is the same unless somebody changed the file.
    name: name !== null && /^\w+$/.test(name) ? name : key,
    source: { kind: 'registry', url: null },
    ...otherRegistry(textOf(description?.['url']), warn),
    hashes: archiveHash(textOf(description?.['sha256']), warn),
  }
}

function otherRegistry(address: string | null, warn: (message: string) => void): Partial<Described> {
  if (address === null) return {}
  const url = publicUrl(address)
  if (url === null) warn('the address of its registry is no valid URL and is left out.')
  return url === null || defaultRegistries.has(new URL(url).hostname)
    ? {}
    : { qualifiers: { repository_url: url } }
}

function archiveHash(text: string | null, warn: (message: string) => void): Hash[] {
  const content = text?.toLowerCase() ?? ''
  if (/^[\da-f]{64}$/.test(content)) return [{ algorithm: 'SHA-256', content }]
  if (content !== '') warn('the sha256 is no digest and is left out.')
  return []
}

function git(description: Fields | undefined, warn: (message: string) => void): Partial<Described> {
  const url = publicUrl(textOf(description?.['url']) ?? '')
  if (url === null) warn('its address is no valid URL and is left out.')
  const path = textOf(description?.['path']) ?? '.'
  const source: Source | null =
    url === null ? null : { kind: 'git', url, commit: textOf(description?.['resolved-ref']) }
  const properties: Property[] = path === '.' ? [] : [{ name: 'waybill:pub:git-path', value: path }]
  return { source, properties }
}

function folder(description: Fields | undefined, warn: (message: string) => void): Partial<Described> {
  const { path, isAbsolute } = localPath(textOf(description?.['path']) ?? '')
  if (isAbsolute) warn('it is a folder outside the project; only its name is kept.')
  return { source: { kind: 'folder' }, path }
}

function manifestOf(file: LockfileText, warnings: string[]): Fields | undefined {
  if (file.manifest === undefined || file.manifest === null) return undefined
  try {
    const manifest = fieldsOf(parseYaml(file.manifest, file.path))
    if (manifest) return manifest
  } catch {
    // Told below, as for a manifest that is YAML and no map.
  }
  warnings.push(`${file.path}: the pubspec.yaml beside it cannot be read; the project has no name.`)
  return undefined
}

/** An empty map is written as nothing, `{}` or an empty text. */
/** The map of packages, which is nothing where the project has none. */
function packagesOf(file: LockfileText): unknown {
  const document = fieldsOf(parseYaml(file.text, file.path))
  const packages = document?.['packages']
  const isLock = packages !== undefined || document?.['sdks'] !== undefined
  if (isLock && (isNothing(packages) || fieldsOf(packages) !== undefined)) return packages
  throw invalidAt(file.path, file.text, 'packages', 'The pubspec-lock lockfile has no map of packages.')
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
