import type { LockfileText } from '../component.ts'
import { entriesOf, fieldsOf, isFields, textOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import type { PnpmMajor } from './pnpm-path.ts'
import { withoutPeers } from './pnpm-path.ts'
import { parseYamlDocuments } from './yaml.ts'

/** One package as installed with one set of peers. */
export interface PnpmPackage {
  /** The key under which others name it. */
  readonly path: string
  /** What is the same for all sets of peers. */
  readonly info: Fields
  /** Where its dependencies are; undefined where nothing is known of them. */
  readonly snapshot: Fields | undefined
}

/** One YAML document of a pnpm-lock.yaml, the same for all versions of the format. */
export interface PnpmDocument {
  readonly major: PnpmMajor
  /** The project's own document; before it stands what pnpm itself needs (pnpm 11 and later). */
  readonly isMain: boolean
  /** By folder as written; `.` is the lockfile's own. */
  readonly importers: ReadonlyMap<string, Fields>
  readonly packages: ReadonlyMap<string, PnpmPackage>
  /** By the patch's digest, and by the package that it is for: its file, or the digest where no file is told. */
  readonly patches: ReadonlyMap<string, string>
  /** Names that the project's overrides take out of every package. */
  readonly removed: ReadonlySet<string>
  /** Whether folders outside the workspace are left out of the lockfile. */
  readonly leavesLinksOut: boolean
}

const majors: ReadonlyMap<string, PnpmMajor> = new Map([
  ['5', 5],
  ['6', 6],
  ['9', 9],
])
const rewrite = 'Write it again with pnpm 7 or later: pnpm install --lockfile-only.'

/**
 * The documents of a lockfile of the versions 5, 6 and 9 (pnpm 3 to 12). Throws LOCKFILE_INVALID with the line: what is
 * no YAML, an unknown version, a section or an entry of the wrong kind.
 */
export function pnpmDocuments(file: LockfileText): readonly PnpmDocument[] {
  const documents = parseYamlDocuments(file.text, file.path).filter((one) => one !== null && one !== '')
  if (documents.length === 0)
    throw invalidAt(file.path, file.text, '', 'The pnpm lockfile holds nothing.', rewrite)
  return documents.map((one, index) => document(file, one, index === documents.length - 1))
}

function document(file: LockfileText, one: unknown, isMain: boolean): PnpmDocument {
  if (!isFields(one))
    throw invalidAt(file.path, file.text, '', 'A document of the pnpm lockfile is not a mapping.', rewrite)
  const major = majorOf(file, one['lockfileVersion'])
  const infos = section(file, one, 'packages')
  const snapshots = major === 9 ? section(file, one, 'snapshots') : null
  return {
    major,
    isMain,
    importers: importersOf(file, one),
    packages: snapshots === null ? inOnePlace(infos) : inTwoPlaces(infos, snapshots),
    patches: patchesOf(one['patchedDependencies']),
    removed: new Set(entriesOf(one['overrides']).flatMap(([name, value]) => (value === '-' ? [name] : []))),
    leavesLinksOut: textOf(fieldsOf(one['settings'])?.['excludeLinksFromLockfile']) === 'true',
  }
}

function majorOf(file: LockfileText, written: unknown): PnpmMajor {
  const version = textOf(written)
  const [, number = ''] = /^(\d+)(?:\.\d+)?(?:-inlineSpecifiers)?$/.exec(version ?? '') ?? []
  const major = majors.get(number)
  if (major !== undefined) return major
  const said =
    version === null ? 'no lockfileVersion' : `lockfileVersion ${JSON.stringify(version.slice(0, 40))}`
  const message = `The pnpm lockfile has ${said}; Waybill reads 5, 6 and 9.`
  throw invalidAt(file.path, file.text, 'lockfileVersion', message, rewrite)
}

/** A section whose entries are mappings too. What stands there empty is written by hand, and means the same as `{}`. */
function section(file: LockfileText, one: Fields, name: string): ReadonlyMap<string, Fields> {
  const written = one[name]
  if (written !== undefined && written !== '' && !isFields(written))
    throw invalidAt(file.path, file.text, `\n${name}:`, `"${name}" is not a mapping.`, rewrite)
  const entries = new Map<string, Fields>()
  for (const [key, entry] of entriesOf(written)) {
    if (entry !== '' && !isFields(entry))
      throw invalidAt(file.path, file.text, `\n${name}:`, `An entry of "${name}" is not a mapping.`, rewrite)
    entries.set(key, fieldsOf(entry) ?? {})
  }
  return entries
}

/** A project without workspaces has its dependencies at the top, up to version 6. */
function importersOf(file: LockfileText, one: Fields): ReadonlyMap<string, Fields> {
  return one['importers'] === undefined ? new Map([['.', one]]) : section(file, one, 'importers')
}

function inOnePlace(infos: ReadonlyMap<string, Fields>): ReadonlyMap<string, PnpmPackage> {
  return new Map([...infos].map(([path, info]) => [path, { path, info, snapshot: info }]))
}

function inTwoPlaces(
  infos: ReadonlyMap<string, Fields>,
  snapshots: ReadonlyMap<string, Fields>,
): ReadonlyMap<string, PnpmPackage> {
  const packages = new Map<string, PnpmPackage>()
  const told = new Set<string>()
  for (const [path, snapshot] of snapshots) {
    const own = infos.has(path) ? path : withoutPeers(path)
    told.add(own)
    packages.set(path, { path, info: infos.get(own) ?? {}, snapshot })
  }
  for (const [path, info] of infos)
    if (!told.has(path)) packages.set(path, { path, info, snapshot: undefined })
  return packages
}

/** A digest alone (pnpm 11 and later), or with the file. */
function patchesOf(written: unknown): ReadonlyMap<string, string> {
  const patches = new Map<string, string>()
  for (const [name, patch] of entriesOf(written)) {
    const hash = textOf(patch) ?? textOf(fieldsOf(patch)?.['hash'])
    const said = textOf(fieldsOf(patch)?.['path']) ?? hash
    if (said === null) continue
    patches.set(name, said)
    if (hash !== null) patches.set(hash, said)
  }
  return patches
}
