import type { LockfileReading, LockfileText, Need } from '../component.ts'
import { entriesOf, fieldOf, fieldsOf, isFields, listOf, textOf, textsOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import { deliveredAs, deliveredUnnamed, type Delivered } from './python-files.ts'
import { linkPackages, type Locked } from './python-graph.ts'
import { extrasOf, poetryDependencies, readProject, rootPackage, unknownRoot } from './python-project.ts'
import { addressedSource, markerProperty, type Addressed } from './python-source.ts'
import { parseToml } from './toml.ts'

/**
 * Reads poetry.lock of the lock versions 1 and 2 (Poetry 1.0 to 2.x; `poetry.packages.locker`): every package with its
 * files, and edges by name, through extras only where something asks for them. Needs are what groups (2.1) or
 * categories (1.x) say, else what pyproject.toml reaches. Throws LOCKFILE_INVALID with the line.
 */
export function readPoetryLock(file: LockfileText): LockfileReading {
  const toml = parseToml(file.text, file.path)
  const metadata = fieldsOf(toml['metadata'])
  refuseOther(file, toml, metadata)
  const warnings: string[] = []
  const project = readProject(file, warnings)
  const packages = listOf(toml['package']).flatMap((entry) => {
    const fields = fieldsOf(entry)
    const name = textOf(fields?.['name'])
    if (fields && name !== null) return [lockedPackage(file.path, fields, name, metadata, warnings)]
    warnings.push(`${file.path}: a package without a name is left out.`)
    return []
  })
  const root = rootPackage(project)
  return {
    path: file.path,
    ecosystem: 'pypi',
    root: project?.root ?? unknownRoot,
    ...linkPackages(file.path, root ? [root, ...packages] : packages, warnings),
    warnings,
  }
}

function refuseOther(file: LockfileText, toml: Fields, metadata: Fields | undefined): void {
  const rewrite = 'Write it again with Poetry 1.1 or later: poetry lock.'
  if (!metadata)
    throw invalidAt(file.path, file.text, '[metadata]', 'The poetry.lock has no [metadata] table.', rewrite)
  const version = metadata['lock-version']
  if (version !== undefined && !(typeof version === 'string' && /^[12]\.\d+$/.test(version)))
    throw invalidAt(
      file.path,
      file.text,
      'lock-version',
      'The poetry.lock is of a lock-version that Waybill does not read; it reads 1 and 2.',
      rewrite,
    )
  if (toml['package'] !== undefined && !Array.isArray(toml['package']))
    throw invalidAt(file.path, file.text, 'package', 'The poetry.lock has no list of packages.', rewrite)
}

function lockedPackage(
  path: string,
  fields: Fields,
  name: string,
  metadata: Fields | undefined,
  warnings: string[],
): Locked {
  const version = textOf(fields['version'])
  const fault = (message: string) => warnings.push(`${path}: ${name}: ${message}`)
  const dependencies = poetryDependencies(fields['dependencies'])
  const marker = markerOf(fields['markers'])
  const delivered = filesOf(fields, name, metadata, fault)
  const addressed = sourceOf(fieldsOf(fields['source']), delivered, fault)
  return {
    name,
    version,
    marker,
    need: needOf(fields),
    unreached: fields['optional'] === true ? 'optional' : 'required',
    dependencies: dependencies.filter(({ optional }) => !optional),
    extras: extrasOf(undefined, fields['extras'], dependencies),
    component: {
      ...addressed,
      license: undefined,
      properties: [...markerProperty(marker), ...addressed.properties],
    },
  }
}

/** Groups other than `main` are for development only (Poetry, "Managing dependencies", "Dependency groups"). */
function needOf(fields: Fields): Need | null {
  const groups = textsOf(fields['groups'])
  const category = textOf(fields['category'])
  if (groups.length === 0 && category === null) return null
  if (!groups.includes('main') && category !== 'main') return 'development'
  return fields['optional'] === true ? 'optional' : 'required'
}

/** A text, or one for each group. */
function markerOf(written: unknown): string | null {
  if (!isFields(written)) return textOf(written)
  const all = [...new Set(entriesOf(written).flatMap(([, marker]) => textOf(marker) ?? []))]
  return all.length < 2 ? (all[0] ?? null) : all.map((marker) => `(${marker})`).join(' or ')
}

/** Lock version 2 keeps the files with the package, 1 in `metadata.files`, and Poetry 0 had digests alone. */
function filesOf(
  fields: Fields,
  name: string,
  metadata: Fields | undefined,
  fault: (message: string) => void,
): Delivered {
  const written = fields['files'] ?? fieldOf(fieldsOf(metadata?.['files']), name)
  if (written === undefined) return deliveredUnnamed(poetry0Digests(metadata, name), fault)
  return deliveredAs(
    listOf(written).map((one) => {
      const file = fieldsOf(one)
      return { name: file?.['file'], url: file?.['url'], hashes: [file?.['hash']] }
    }),
    fault,
  )
}

function poetry0Digests(metadata: Fields | undefined, name: string): string[] {
  return textsOf(fieldOf(fieldsOf(metadata?.['hashes']), name)).map((hex) => `sha256:${hex}`)
}

/** `type` of a source: `git`, `url`, `file`, `directory`, or `legacy` for an index. */
function sourceOf(
  source: Fields | undefined,
  delivered: Delivered,
  fault: (message: string) => void,
): Addressed {
  const url = textOf(source?.['url'])
  const commit = textOf(source?.['resolved_reference']) ?? textOf(source?.['reference'])
  switch (source?.['type']) {
    case 'git':
      return addressedSource({ repository: 'git', url, commit }, delivered, fault)
    case 'url':
      return addressedSource({ archive: url }, delivered, fault)
    case 'file':
      return addressedSource({ file: url }, delivered, fault)
    case 'directory':
      return addressedSource({ folder: url }, delivered, fault)
    default:
      return addressedSource({ index: url }, delivered, fault)
  }
}
