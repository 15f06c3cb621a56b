import type { LockfileText } from '../component.ts'
import { entriesOf, fieldsOf, listOf, textOf, textsOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import { parseToml } from './toml.ts'

/** One `[[package]]`; `source` and `wants` are as written and may hold a password. */
export interface CargoPackage {
  /** Unique, and without any address. */
  readonly key: string
  readonly name: string
  readonly version: string | null
  readonly source: string | null
  readonly checksum: unknown
  /** What it depends on: `name`, `name version` or `name version (source)`, as precise as it must be. */
  readonly wants: readonly string[]
  /** The package that is used in its place (Cargo reference, "[replace]"). */
  readonly replacement: string | null
  /** Filled for a package that is used in place of others: their names and versions. */
  readonly replaced: string[]
}

export interface CargoLock {
  readonly packages: readonly CargoPackage[]
  /** `[root]` of the first lockfile version. */
  readonly root: CargoPackage | null
  /** Whether something in it is no package. */
  readonly isShort: boolean
}

const rewrite = 'Write it again with cargo generate-lockfile.'

/** The packages of a Cargo.lock. Throws LOCKFILE_INVALID with the line: no TOML, another version, no list of packages. */
export function cargoPackages(file: LockfileText, warn: (message: string) => void): CargoLock {
  const lock = parseToml(file.text, file.path)
  const invalid = (needle: string, message: string) =>
    invalidAt(file.path, file.text, needle, message, rewrite)
  const version = lock['version']
  if (version !== undefined && ![1, 2, 3, 4].includes(Number(version)))
    throw invalid('version', 'The lockfile has a version that is not known; Waybill reads 1 to 4.')
  const list = lock['package']
  if (list !== undefined && !Array.isArray(list))
    throw invalid('package', 'Its "package" is not a list of tables.')
  const first = fieldsOf(lock['root'])
  if (list === undefined && !first && version === undefined)
    throw invalid('', 'The lockfile has neither packages nor a version.')
  const checksums = new Map(entriesOf(lock['metadata']))
  const counts = new Map<string, number>()
  const packages: CargoPackage[] = []
  const add = (fields: Fields | undefined): CargoPackage | null => {
    const one = fields && packageOf(fields, checksums, counts)
    if (one) packages.push(one)
    else warn('a package without a name is left out.')
    return one ?? null
  }
  const root = first ? add(first) : null
  const before = packages.length
  const all = listOf(list)
  for (const value of all) add(fieldsOf(value))
  const isShort = packages.length - before < all.length || (first !== undefined && root === null)
  return { packages, root, isShort }
}

function packageOf(
  fields: Fields,
  checksums: ReadonlyMap<string, unknown>,
  counts: Map<string, number>,
): CargoPackage | undefined {
  const name = textOf(fields['name'])
  if (name === null) return undefined
  const version = textOf(fields['version'])
  const source = textOf(fields['source'])
  // Of one version there are several only where the sources differ; these are no part of the key, for what they hold.
  const id = version === null ? name : `${name} ${version}`
  const count = (counts.get(id) ?? 0) + 1
  counts.set(id, count)
  return {
    key: count === 1 ? id : `${id} (${count})`,
    name,
    version,
    source,
    // Version 1 has the checksums at its end; those of git and folders say `<none>`.
    checksum: fields['checksum'] ?? checksums.get(`checksum ${id} (${source ?? ''})`),
    wants: textsOf(fields['dependencies']),
    replacement: textOf(fields['replace']),
    replaced: [],
  }
}
