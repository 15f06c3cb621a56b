import type { LockfileReading, LockfileText } from '../component.ts'
import { readPackageLock } from './package-lock.ts'

/** A kind of lockfile: how the summary calls it, and how it is read. `read` throws LOCKFILE_INVALID. */
export interface LockfileFormat {
  readonly name: string
  /** The file beside it that names the project. */
  readonly manifest: string | null
  read(file: LockfileText): LockfileReading
}

const packageLock: LockfileFormat = { name: 'package-lock', manifest: 'package.json', read: readPackageLock }

/** By file name. Where two of them lie in one folder, the package manager takes the first of this list. */
const formats: ReadonlyMap<string, LockfileFormat> = new Map([
  ['npm-shrinkwrap.json', packageLock],
  ['package-lock.json', packageLock],
])

/** Known by name and not read: they are named, so that nobody takes the bill of materials for the whole. */
const unread: ReadonlySet<string> = new Set([
  'Cargo.lock',
  'Gemfile.lock',
  'Package.resolved',
  'Pipfile.lock',
  'Podfile.lock',
  'bun.lock',
  'bun.lockb',
  'composer.lock',
  'conan.lock',
  'go.sum',
  'gradle.lockfile',
  'mix.lock',
  'packages.lock.json',
  'pdm.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'pubspec.lock',
  'pylock.toml',
  'uv.lock',
  'yarn.lock',
])

export interface FoundLockfiles {
  /** Paths of lockfiles to read, sorted; `manifest` is the path of the file that names the project. */
  readonly lockfiles: readonly { readonly path: string; readonly manifest: string | null }[]
  /** Paths of lockfiles that are not read, and why; to be told. `unread` ones leave the result incomplete. */
  readonly ignored: readonly { readonly path: string; readonly reason: string; readonly unread: boolean }[]
}

/**
 * Which of a folder's files (relative paths with `/`) are lockfiles. Installed packages' own lockfiles are never
 * used by a package manager, and a fixture is an input of a test and no part of the product: both are ignored
 * by name of a folder, and listed with the reason. A folder asked for by itself is not ignored.
 */
export function lockfilesAmong(paths: readonly string[]): FoundLockfiles {
  const all = new Set(paths)
  const lockfiles: { path: string; manifest: string | null }[] = []
  const ignored: { path: string; reason: string; unread: boolean }[] = []
  for (const path of [...all].sort((a, b) => (a < b ? -1 : 1))) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const name = path.slice(folder.length)
    const format = formats.get(name)
    if (!format && !unread.has(name)) continue
    const reason = reasonAgainst(folder) ?? supersededBy(folder, name, all)
    if (reason !== null) ignored.push({ path, reason, unread: false })
    else if (!format) ignored.push({ path, reason: 'this version does not read its format', unread: true })
    else {
      const manifest = format.manifest === null ? null : folder + format.manifest
      lockfiles.push({ path, manifest: manifest !== null && all.has(manifest) ? manifest : null })
    }
  }
  return { lockfiles, ignored }
}

/** The format of a file by its name, or undefined. */
export function formatOf(path: string): LockfileFormat | undefined {
  return formats.get(path.slice(path.lastIndexOf('/') + 1))
}

function reasonAgainst(folder: string): string | null {
  const names = folder.split('/')
  if (names.includes('node_modules')) return 'it belongs to an installed package'
  if (names.some((name) => /^(_*fixtures?_*|testdata)$/.test(name))) return 'it is a fixture of a test'
  return null
}

function supersededBy(folder: string, name: string, all: ReadonlySet<string>): string | null {
  const same = formats.get(name)
  for (const [other, format] of formats) {
    if (other === name || !same) return null
    if (format === same && all.has(folder + other)) return `the package manager takes ${other} beside it`
  }
  return null
}
