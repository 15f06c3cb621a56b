import type { LockfileReading, LockfileText, Property } from '../component.ts'
import { entriesOf, fieldsOf, listOf, textOf, textsOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import { localPath } from './local-path.ts'
import { deliveredAs, lastName, type Delivered } from './python-files.ts'
import { linkPackages, type Dependency, type Locked } from './python-graph.ts'
import { matchName } from './python-name.ts'
import { readProject, unknownRoot } from './python-project.ts'
import { addressedSource, type Addressed, type Origin } from './python-source.ts'
import { parseToml } from './toml.ts'

/**
 * Reads uv.lock of version 1 (uv, "Structure and files", `uv-resolver` lock): every package with its files, and exact
 * edges, as uv states version and source wherever a package is forked. The package at `.` is the project, the other members
 * of the workspace are folders of it, with extras and development packages of their own. Throws LOCKFILE_INVALID with the
 * line.
 */
export function readUvLock(file: LockfileText): LockfileReading {
  const toml = parseToml(file.text, file.path)
  refuseOther(file, toml)
  const warnings: string[] = []
  const manifest = fieldsOf(toml['manifest'])
  const members = new Set(textsOf(manifest?.['members']).map(matchName))
  const packages = listOf(toml['package']).flatMap((entry) => {
    const fields = fieldsOf(entry)
    const name = textOf(fields?.['name'])
    if (fields && name !== null) return [lockedPackage(file.path, fields, name, { members, warnings })]
    warnings.push(`${file.path}: a package without a name is left out.`)
    return []
  })
  const project = readProject(file, warnings)
  const found = packages.findIndex(({ role }) => role === 'root')
  const own = packages[found]
  const roots = own ? [] : [workspaceRoot(manifest)]
  const others = packages.map((locked, index) =>
    locked.role === 'root' && index !== found ? asMember(locked) : locked,
  )
  return {
    path: file.path,
    ecosystem: 'pypi',
    root: {
      name: project?.root.name ?? own?.name ?? unknownRoot.name,
      version: own?.version ?? project?.root.version ?? null,
      license: project?.root.license,
    },
    ...linkPackages(file.path, [...roots, ...others], warnings),
    warnings,
  }
}

function refuseOther(file: LockfileText, toml: Fields): void {
  const rewrite = 'Write it again with uv: uv lock.'
  if (toml['version'] !== 1)
    throw invalidAt(
      file.path,
      file.text,
      'version',
      'The uv.lock is of a version that Waybill does not read; it reads 1.',
      rewrite,
    )
  if (toml['package'] !== undefined && !Array.isArray(toml['package']))
    throw invalidAt(file.path, file.text, 'package', 'The uv.lock has no list of packages.', rewrite)
}

/** A workspace without a package of its own still asks for packages. */
function workspaceRoot(manifest: Fields | undefined): Locked {
  const groups = [...entriesOf(manifest?.['dependency-groups']), ...entriesOf(manifest?.['dev-dependencies'])]
  return {
    name: '',
    version: null,
    dependencies: listOf(manifest?.['requirements']).flatMap(dependency),
    development: groups.flatMap(([, list]) => listOf(list).flatMap(dependency)),
    role: 'root',
    component: null,
  }
}

/** There is one project; what else stands at its place is a part of it. */
function asMember(locked: Locked): Locked {
  return {
    ...locked,
    role: 'member',
    component: { source: { kind: 'folder' }, hashes: [], license: undefined, path: '', properties: [] },
  }
}

function lockedPackage(
  path: string,
  fields: Fields,
  name: string,
  { members, warnings }: { readonly members: ReadonlySet<string>; readonly warnings: string[] },
): Locked {
  const source = fieldsOf(fields['source'])
  const fault = (message: string) => warnings.push(`${path}: ${name}: ${message}`)
  const folder = folderOf(source)
  const role = folder === '' ? 'root' : folder !== null && members.has(matchName(name)) ? 'member' : undefined
  const addressed = originOf(source, filesOf(fields, fault), fault)
  return {
    name,
    version: textOf(fields['version']),
    sourceId: sourceIdOf(source),
    dependencies: listOf(fields['dependencies']).flatMap(dependency),
    extras: new Map(groupsOf(fields['optional-dependencies'])),
    ...(role === undefined
      ? {}
      : {
          role,
          development: [
            ...groupsOf(fields['dev-dependencies']),
            ...groupsOf(fields['dependency-groups']),
          ].flatMap(([, list]) => list),
        }),
    component: role === 'root' ? null : { ...addressed, license: undefined },
  }
}

function groupsOf(value: unknown): [string, Dependency[]][] {
  return entriesOf(value).map(([name, list]) => [matchName(name), listOf(list).flatMap(dependency)])
}

function dependency(entry: unknown): Dependency[] {
  const fields = fieldsOf(entry)
  const name = textOf(fields?.['name'])
  if (!fields || name === null) return []
  const source = fieldsOf(fields['source'])
  const marker = textOf(fields['marker'])
  return [
    {
      name,
      extras: [...textsOf(fields['extra']), ...textsOf(fields['extras'])],
      specifier: textOf(fields['specifier']) ?? '',
      version: textOf(fields['version']),
      sourceId: source ? sourceIdOf(source) : null,
      marker,
      conditional: marker !== null,
    },
  ]
}

/** Equal for equal sources, in whatever order their fields stand. */
function sourceIdOf(source: Fields | undefined): string {
  return JSON.stringify(
    entriesOf(source)
      .map(([name, value]) => `${name}=${textOf(value) ?? ''}`)
      .sort(),
  )
}

/** The folder of a package of the project, '' for the project's own; null for what comes from elsewhere. */
function folderOf(source: Fields | undefined): string | null {
  const written = textOf(source?.['editable']) ?? textOf(source?.['virtual']) ?? textOf(source?.['directory'])
  return written === null ? null : localPath(written).path
}

function filesOf(fields: Fields, fault: (message: string) => void): Delivered {
  const sdist = fields['sdist'] === undefined ? [] : [fields['sdist']]
  return deliveredAs(
    [...sdist, ...listOf(fields['wheels'])].map((one) => {
      const file = fieldsOf(one)
      const path = textOf(file?.['path'])
      return {
        name: file?.['filename'] ?? lastName(path),
        url: file?.['url'],
        hashes: [file?.['hash']],
      }
    }),
    fault,
  )
}

function originOf(
  source: Fields | undefined,
  delivered: Delivered,
  fault: (message: string) => void,
): Addressed {
  const registry = textOf(source?.['registry'])
  if (registry !== null && !/^https?:/i.test(registry)) return fromFolder(registry, delivered)
  const addressed = addressedSource(writtenOrigin(source), delivered, fault)
  if (source && Object.keys(source).length > 0) return addressed
  fault('it has no source.')
  return { ...addressed, source: null }
}

/** Files in a folder instead of an index (`--find-links`). */
function fromFolder(registry: string, { hashes, files, properties }: Delivered): Addressed {
  const index: Property = { name: 'waybill:pypi:index', value: localPath(registry).path }
  return {
    source: null,
    hashes,
    ...(files ? { files } : {}),
    path: '',
    properties: [...properties, index],
  }
}

function writtenOrigin(source: Fields | undefined): Origin {
  const git = textOf(source?.['git'])
  const folder = textOf(source?.['editable']) ?? textOf(source?.['virtual']) ?? textOf(source?.['directory'])
  if (git !== null) return { repository: 'git', url: withoutQuery(git), commit: git.split('#')[1] ?? null }
  if (folder !== null) return { folder }
  if (source?.['url'] !== undefined) return { archive: textOf(source['url']) }
  if (source?.['path'] !== undefined) return { file: textOf(source['path']) }
  return { index: textOf(source?.['registry']) }
}

/** Branch, tag and folder stand in the query; the commit behind `#` says it all. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '')
}
