import type { Component, LockfileReading, LockfileText, Property } from '../component.ts'
import { entriesOf, fieldsOf, textOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import { parseJson } from './json.ts'

interface Entry {
  readonly id: string
  /** As names are compared: NuGet's have no case. */
  readonly name: string
  readonly key: string
  readonly type: string
  readonly fields: Fields
}

/** What a target framework lists, and the projects that something in it refers to, by name. */
interface Target {
  readonly entries: ReadonlyMap<string, Entry>
  readonly wanted: ReadonlySet<string>
}

interface Reading {
  readonly components: Map<string, Component>
  readonly dependencies: Map<string, Set<string>>
  readonly incomplete: Set<string>
  warn(message: string): void
}

/**
 * Reads packages.lock.json of the versions 1 and 2 (NuGet documentation, "Locking dependencies"; NuGet.Client,
 * `PackagesLockFileFormat`). What the target frameworks say is joined: one component a version, all edges. `contentHash`
 * is of a package without its signature and so of no file that could be downloaded: it is a property. Referenced projects
 * are folders of the product. The file does not tell development packages: everything is required. Throws
 * LOCKFILE_INVALID with the line.
 */
export function readNugetLock(file: LockfileText): LockfileReading {
  const warnings = new Set<string>()
  const reading: Reading = {
    components: new Map(),
    dependencies: new Map([['', new Set()]]),
    incomplete: new Set(),
    warn: (message) => void warnings.add(`${file.path}: ${message}`),
  }
  const targets = targetsOf(file)
  const read = new Map<string, Target>()
  for (const [name, packages] of targets) {
    // A target for a runtime (`net8.0/win-x64`) lists what differs from its framework's alone.
    const framework = name.split('/', 1)[0] ?? ''
    read.set(
      name,
      readTarget(reading, entriesOf(packages), framework === name ? undefined : read.get(framework)),
    )
  }
  return {
    path: file.path,
    ecosystem: 'nuget',
    root: { name: null, version: null, license: undefined },
    components: [...reading.components.values()],
    dependencies: new Map([...reading.dependencies].map(([key, edges]) => [key, [...edges]])),
    incomplete: reading.incomplete,
    warnings: [...warnings],
  }
}

function targetsOf(file: LockfileText): readonly [string, unknown][] {
  const rewrite = 'Write it again with dotnet restore --force-evaluate.'
  const invalid = (needle: string, message: string) =>
    invalidAt(file.path, file.text, needle, message, rewrite)
  const lock = fieldsOf(parseJson(file.text, file.path))
  if (!lock) throw invalid('', 'The lockfile is not a JSON object.')
  if (lock['version'] !== 1 && lock['version'] !== 2)
    throw invalid('"version"', 'The lockfile has a version that is not known; Waybill reads 1 and 2.')
  if (!fieldsOf(lock['dependencies']))
    throw invalid('"dependencies"', 'The lockfile has no "dependencies" object.')
  // Shorter names first, so that a framework is read before its runtimes.
  return entriesOf(lock['dependencies']).sort(([a], [b]) => Number(a.includes('/')) - Number(b.includes('/')))
}

function readTarget(
  reading: Reading,
  packages: readonly [string, unknown][],
  framework: Target | undefined,
): Target {
  const entries = new Map<string, Entry>()
  for (const [id, value] of packages) {
    const entry = entryOf(id, value)
    if (!entry) {
      reading.warn('an entry that is no package is left out.')
      reading.incomplete.add('')
    } else if (!entries.has(entry.name)) entries.set(entry.name, entry)
  }
  const wanted = new Set<string>()
  for (const entry of entries.values()) {
    add(reading, entry)
    link(reading, entry, (name) => {
      const target = entries.get(name) ?? framework?.entries.get(name)
      if (target?.type === 'project' && target !== entry) wanted.add(name)
      return target
    })
  }
  const direct = reading.dependencies.get('')
  for (const { name, key, type } of entries.values())
    // The file does not tell which projects the product refers to: those that no other brings in.
    if (type === 'direct' || (type === 'project' && !wanted.has(name) && !framework?.wanted.has(name)))
      direct?.add(key)
  return { entries, wanted }
}

function entryOf(id: string, value: unknown): Entry | undefined {
  const fields = fieldsOf(value)
  const written = textOf(id)
  if (!fields || written === null) return undefined
  const name = written.toLowerCase()
  const type = textOf(fields['type'])?.toLowerCase() ?? ''
  const version = textOf(fields['resolved'])
  const key = type === 'project' ? `${name}/` : `${name}/${version ?? '?'}`
  return { id: written, name, key, type, fields }
}

function link(reading: Reading, entry: Entry, find: (name: string) => Entry | undefined): void {
  const edges = reading.dependencies.get(entry.key) ?? new Set()
  reading.dependencies.set(entry.key, edges)
  for (const [wanted] of entriesOf(entry.fields['dependencies'])) {
    const target = find(wanted.toLowerCase())
    if (target === undefined) {
      reading.incomplete.add(entry.key)
      reading.warn(
        `${entry.id} asks for ${textOf(wanted) ?? 'a package without a name'}, which the lockfile lacks.`,
      )
    } else if (target.key !== entry.key) edges.add(target.key)
  }
}

function add({ components, warn }: Reading, { id, key, type, fields }: Entry): void {
  const hash = contentHash(fields, (message) => warn(`${id}: ${message}`))
  const properties: Property[] = hash === null ? [] : [{ name: 'waybill:nuget:content-hash', value: hash }]
  const known = components.get(key)
  if (!known) {
    const isProject = type === 'project'
    components.set(key, {
      key,
      ecosystem: 'nuget',
      group: null,
      name: id,
      version: isProject ? null : textOf(fields['resolved']),
      need: 'required',
      source: isProject ? { kind: 'folder' } : { kind: 'registry', url: null },
      hashes: [],
      license: undefined,
      path: '',
      properties,
    })
  } else if (known.properties.length === 0) components.set(key, { ...known, properties })
  else if (hash !== null && known.properties[0]?.value !== hash)
    warn(`${id}: its content hash differs between target frameworks; the first stands.`)
}

/** Base64 of a SHA-512. */
function contentHash(fields: Fields, warn: (message: string) => void): string | null {
  const hash = textOf(fields['contentHash'])
  if (hash === null) return null
  if (/^[A-Za-z0-9+/]{86}==$/.test(hash)) return hash
  warn('its content hash is no SHA-512 in base64 and is left out.')
  return null
}
