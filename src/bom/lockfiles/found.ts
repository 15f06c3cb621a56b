import type { LockfileText } from '../component.ts'
import { parseJson } from './json.ts'
import { fieldsOf, textOf } from './fields.ts'
import { formatOf, rankOf, unreadReason, type LockfileFormat } from './formats.ts'

/** A lockfile that is not read, and why; `unread` ones leave the result incomplete. */
export interface Ignored {
  readonly path: string
  readonly reason: string
  readonly unread: boolean
}

export interface FoundLockfiles {
  /** Paths of lockfiles to read, sorted; `manifest` is the path of the file that names the project. */
  readonly lockfiles: readonly { readonly path: string; readonly manifest: string | null }[]
  readonly ignored: readonly Ignored[]
}

/**
 * Which of a folder's files (relative paths with `/`) are lockfiles. Installed packages' own lockfiles are never used by a
 * package manager, and a fixture is an input of a test and no part of the product: both are ignored by name of a folder,
 * and listed with the reason. A folder asked for by itself is not ignored.
 */
export function lockfilesAmong(paths: readonly string[]): FoundLockfiles {
  const all = new Set(paths)
  const lockfiles: { path: string; manifest: string | null }[] = []
  const ignored: Ignored[] = []
  for (const path of [...all].sort((a, b) => (a < b ? -1 : 1))) {
    const format = formatOf(path)
    const unread = unreadReason(path) ?? withoutModule(path, all)
    if (!format && unread === undefined) continue
    const folder = folderOf(path)
    const reason = reasonAgainst(folder)
    if (reason !== null) ignored.push({ path, reason, unread: false })
    else if (!format) ignored.push({ path, reason: unread ?? '', unread: true })
    else {
      const manifest = format.manifest === null ? null : folder + format.manifest
      lockfiles.push({ path, manifest: manifest !== null && all.has(manifest) ? manifest : null })
    }
  }
  return { lockfiles, ignored }
}

/**
 * Takes lockfiles of one project that several package managers wrote for one: of JavaScript the one of the manager that
 * package.json names (`packageManager`), else of every family the first format in the order of `formats.ts`.
 */
export function chooseOfEachProject(files: readonly LockfileText[]): {
  readonly chosen: readonly LockfileText[]
  readonly ignored: readonly Ignored[]
} {
  const rivals = new Map<string, { readonly file: LockfileText; readonly format: LockfileFormat }[]>()
  for (const file of files) {
    const format = formatOf(file.path)
    if (!format?.family) continue
    const project = `${format.family} ${folderOf(file.path)}`
    const known = rivals.get(project)
    if (known) known.push({ file, format })
    else rivals.set(project, [{ file, format }])
  }
  const ignored = [...rivals.values()].flatMap((all) => {
    const manager = all.map(({ file }) => managerIn(file)).find((one) => one !== null)
    const named = all.find(({ format }) => manager && managerOf(format.name) === manager)
    const first = named ?? all.toSorted((a, b) => rankOf(a.format) - rankOf(b.format))[0]
    const reason = named
      ? `package.json names ${manager} as the package manager`
      : `${first?.format.name ?? ''} beside it is taken`
    return all
      .filter(({ format }) => format.name !== first?.format.name)
      .map(({ file: { path } }) => ({ path, reason, unread: false }))
  })
  const out = new Set(ignored.map(({ path }) => path))
  return { chosen: files.filter(({ path }) => !out.has(path)), ignored }
}

/** Node's documentation, "packageManager": `pnpm@9.1.0+sha512...`. */
function managerIn({ manifest, path }: LockfileText): string | null {
  if (!path.endsWith('.json') && !path.endsWith('.yaml') && !path.endsWith('.lock')) return null
  if (!manifest?.includes('"packageManager"')) return null
  try {
    return textOf(fieldsOf(parseJson(manifest, path))?.['packageManager'])?.replace(/@.*$/s, '') ?? null
  } catch {
    // The reader of the lockfile tells that its manifest cannot be read.
    return null
  }
}

function managerOf(format: string): string {
  return format === 'package-lock' || format === 'npm-shrinkwrap' ? 'npm' : format.replace(/-lock$/, '')
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** go.sum holds digests and no versions of its own: without go.mod nobody knows which of them are used. */
function withoutModule(path: string, all: ReadonlySet<string>): string | undefined {
  if (!/(?:^|\/)go\.sum$/.test(path) || all.has(`${folderOf(path)}go.mod`)) return undefined
  return 'there is no go.mod beside it'
}

function reasonAgainst(folder: string): string | null {
  const names = folder.split('/')
  if (names.includes('node_modules')) return 'it belongs to an installed package'
  if (names.some((name) => /^(_*fixtures?_*|testdata)$/.test(name))) return 'it is a fixture of a test'
  return null
}
