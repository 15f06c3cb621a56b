import parseVersion from 'semver/functions/parse.js'
import { WaybillError } from '../errors.ts'
import { type VersionFileKind, versionFileKinds } from './version-file-kinds.ts'
import { findMarked } from './version-file-line.ts'
import { lineNumber, replaceSpans } from './version-file-span.ts'

/** The version to write. `folder` is that of the product or package it is of, from the root of the repository. */
export interface VersionChange {
  readonly version: string
  readonly package: string | null
  /** Default: `.`, the root. */
  readonly folder?: string
}

/**
 * The text of a file with its version changed, and no other byte. `path` is from the root of the repository; its name
 * decides where the version stands, see `versionFileKinds`. In any file the versions on lines with `waybill:version` are
 * changed as well. A file that has the version already comes back as it is.
 * Throws VERSION_FILE_INVALID where a file has no version in its place, and for what is no semantic version.
 */
export function writeVersion(path: string, text: string, change: VersionChange): string {
  const { version, folder = '.' } = change
  if (!isSemantic(version))
    throw new WaybillError('VERSION_FILE_INVALID', `${JSON.stringify(version)} is no semantic version.`, {
      at: { file: path },
    })
  const { spans: marked, missing } = findMarked(text)
  if (missing !== null)
    throw new WaybillError('VERSION_FILE_INVALID', 'The line is marked waybill:version and has no version.', {
      hint: 'Write the version, such as 1.2.3, on the same line as the mark.',
      at: { file: path, line: lineNumber(text, missing) },
    })
  const kind = kindOf(path)
  const found = kind?.find(text, inside(path, folder)) ?? []
  if (found === 'unconcerned') return replaceSpans(text, marked, version)
  if (found.length === 0 && marked.length === 0) throw none(path, kind)
  const own = found.filter(({ from, to }) => marked.every((span) => to <= span.from || from >= span.to))
  return replaceSpans(text, [...marked, ...own], version)
}

/** Whether a text is a version and nothing around it, not even the `v` that others let pass. */
function isSemantic(text: string): boolean {
  const { version, build = [] } = parseVersion(text) ?? {}
  return version !== undefined && text === [version, ...(build.length > 0 ? [build.join('.')] : [])].join('+')
}

function none(path: string, kind: VersionFileKind | undefined): WaybillError {
  const wanted = kind?.place ?? 'a line that is marked waybill:version'
  return new WaybillError('VERSION_FILE_INVALID', `${path} has no version: ${wanted} is missing.`, {
    hint: 'Write it there once by hand, or take the file off version.files in waybill.yml.',
    at: { file: path },
  })
}

function kindOf(path: string): VersionFileKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const fits = (pattern: string) =>
    pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern
  return versionFileKinds.find(({ names }) => names.some(fits))
}

/** Where a package lies below the folder of a file; empty if it does not. */
function inside(path: string, folder: string): string {
  const base = path.slice(0, path.lastIndexOf('/') + 1)
  return folder !== '.' && folder !== base.slice(0, -1) && folder.startsWith(base)
    ? folder.slice(base.length)
    : ''
}

/**
 * The files that a version is written into where nobody named any: the package.json of a folder, and the lockfiles of
 * npm that name it too, which stand beside it or, for a workspace, in the nearest folder above. `present` are the files
 * of the repository, from its root.
 */
export function defaultVersionFiles(present: readonly string[], folder: string): readonly string[] {
  const there = new Set(present)
  const manifest = within(folder, 'package.json')
  if (!there.has(manifest)) return []
  for (let place = folder; ; place = place.includes('/') ? place.slice(0, place.lastIndexOf('/')) : '.') {
    const locks = ['package-lock.json', 'npm-shrinkwrap.json'].map((name) => within(place, name))
    const found = locks.filter((path) => there.has(path))
    if (found.length > 0 || place === '.' || place === '') return [manifest, ...found]
  }
}

function within(folder: string, name: string): string {
  return folder === '.' || folder === '' ? name : `${folder}/${name}`
}
