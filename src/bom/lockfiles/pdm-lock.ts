import type { LockfileReading, LockfileText, Need } from '../component.ts'
import { fieldOf, fieldsOf, listOf, textOf, textsOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import { deliveredAs, type Delivered } from './python-files.ts'
import { linkPackages, type Dependency, type Locked } from './python-graph.ts'
import { isForDevelopment, matchName } from './python-name.ts'
import { readProject, requirementsOf, rootPackage, unknownRoot, type Project } from './python-project.ts'
import { addressedSource, markerProperty, type Origin } from './python-source.ts'
import { parseToml } from './toml.ts'

/**
 * Reads pdm.lock of the lock versions 2 to 4 (PDM, "Lockfile", `pdm.project.lockfile`): packages with their files, and edges
 * from their requirements. Entries that differ in extras alone are one package. Needs are what the groups say where the
 * lockfile has them (strategy `inherit_metadata`), else what pyproject.toml reaches. Throws LOCKFILE_INVALID with the line.
 */
export function readPdmLock(file: LockfileText): LockfileReading {
  const toml = parseToml(file.text, file.path)
  const metadata = fieldsOf(toml['metadata'])
  refuseOther(file, toml, metadata)
  const warnings: string[] = []
  const project = readProject(file, warnings)
  const lock: Lock = { path: file.path, metadata, project, warnings }
  const packages = merged(lock, listOf(toml['package']))
  const root = rootPackage(project, lockedGroups(metadata))
  return {
    path: file.path,
    ecosystem: 'pypi',
    root: project?.root ?? unknownRoot,
    ...linkPackages(file.path, root ? [root, ...packages] : packages, warnings),
    warnings,
  }
}

interface Lock {
  readonly path: string
  readonly metadata: Fields | undefined
  readonly project: Project | null
  readonly warnings: string[]
}

function refuseOther(file: LockfileText, toml: Fields, metadata: Fields | undefined): void {
  const rewrite = 'Write it again with PDM 2 or later: pdm lock.'
  const version = metadata?.['lock_version']
  if (!(typeof version === 'string' && /^[234](?:\.\d+)*$/.test(version)))
    throw invalidAt(
      file.path,
      file.text,
      'lock_version',
      'The pdm.lock is of a lock_version that Waybill does not read; it reads 2 to 4.',
      rewrite,
    )
  if (toml['package'] !== undefined && !Array.isArray(toml['package']))
    throw invalidAt(file.path, file.text, 'package', 'The pdm.lock has no list of packages.', rewrite)
}

/** What is locked may be less than the project has; lock versions before 4.4 do not tell. */
function lockedGroups(metadata: Fields | undefined): ReadonlySet<string> | null {
  const groups = metadata?.['groups']
  return Array.isArray(groups) ? new Set(textsOf(groups).map(matchName)) : null
}

/** One package a name, version and source: PDM locks `coverage` and `coverage[toml]` apart, older versions other spellings too. */
function merged(lock: Lock, entries: readonly unknown[]): Locked[] {
  const bySource = new Map<string, Fields[]>()
  for (const entry of entries) {
    const fields = fieldsOf(entry)
    if (!fields || textOf(fields['name']) === null) {
      lock.warnings.push(`${lock.path}: a package without a name is left out.`)
      continue
    }
    const id = JSON.stringify([
      matchName(textOf(fields['name']) ?? ''),
      ...['version', 'git', 'url', 'path', 'revision'].map((field) => textOf(fields[field])),
    ])
    const known = bySource.get(id)
    if (known) known.push(fields)
    else bySource.set(id, [fields])
  }
  return [...bySource.values()].map((all) => lockedPackage(lock, all))
}

function lockedPackage(lock: Lock, entries: readonly Fields[]): Locked {
  const base = entries.find((entry) => textsOf(entry['extras']).length === 0) ?? entries[0] ?? {}
  const name = textOf(base['name']) ?? ''
  const fault = (message: string) => lock.warnings.push(`${lock.path}: ${name}: ${message}`)
  const delivered = filesOf(lock, base, fault)
  const marker = textOf(base['marker'])
  const addressed = addressedSource(originOf(base, lock.project), delivered, fault)
  const needs = entries.flatMap((entry) => needOf(lock, entry) ?? [])
  return {
    name,
    version: textOf(base['version']),
    marker,
    need: strongest.find((need) => needs.includes(need)) ?? null,
    dependencies: textsOf(base['extras']).length === 0 ? requirementsOfEntry(base, name) : [],
    extras: extrasOf(entries, name),
    component: {
      ...addressed,
      license: undefined,
      properties: [...markerProperty(marker), ...addressed.properties],
    },
  }
}

const strongest: readonly Need[] = ['required', 'optional', 'development']

/** Each extra that an entry has brings all that the entry asks for; it asks for the package itself, too. */
function extrasOf(entries: readonly Fields[], name: string): Map<string, readonly Dependency[]> {
  const extras = new Map<string, readonly Dependency[]>()
  for (const entry of entries) {
    const dependencies = requirementsOfEntry(entry, name)
    for (const extra of textsOf(entry['extras']).map(matchName))
      extras.set(extra, [...(extras.get(extra) ?? []), ...dependencies])
  }
  return extras
}

function requirementsOfEntry(entry: Fields, own: string): Dependency[] {
  return requirementsOf(entry['dependencies']).filter(({ name }) => matchName(name) !== matchName(own))
}

/** `default` is what everybody gets; other groups are extras or, as pyproject.toml says, for development. */
function needOf({ project }: Lock, entry: Fields): Need | null {
  const groups = textsOf(entry['groups'])
  if (groups.length === 0) return null
  if (groups.includes('default')) return 'required'
  const isDevelopment = (group: string) => {
    if (project?.groups.has(matchName(group))) return true
    return !project?.extras.has(matchName(group)) && isForDevelopment(group)
  }
  return groups.every(isDevelopment) ? 'development' : 'optional'
}

/** From lock version 4.2 on the files are with the package, before that in `metadata.files`. */
function filesOf({ metadata }: Lock, entry: Fields, fault: (message: string) => void): Delivered {
  const key = `${textOf(entry['name']) ?? ''} ${textOf(entry['version']) ?? ''}`
  const written = entry['files'] ?? fieldOf(fieldsOf(metadata?.['files']), key)
  return deliveredAs(
    listOf(written).map((one) => {
      const file = fieldsOf(one)
      return { name: file?.['file'], url: file?.['url'], hashes: [file?.['hash']] }
    }),
    fault,
  )
}

function originOf(entry: Fields, project: Project | null): Origin {
  for (const kind of ['git', 'hg', 'svn', 'bzr'])
    if (entry[kind] !== undefined)
      return { repository: kind, url: textOf(entry[kind]), commit: textOf(entry['revision']) }
  const path = textOf(entry['path']) ?? fileAddress(textOf(entry['url']))
  if (path !== null)
    return /\.(?:whl|zip|tar\.[a-z0-9]+|tgz)$/i.test(path) ? { file: path } : { folder: path }
  if (entry['url'] !== undefined) return { archive: textOf(entry['url']) }
  return { index: project?.index ?? null }
}

function fileAddress(url: string | null): string | null {
  return url !== null && /^file:/i.test(url) ? url : null
}
