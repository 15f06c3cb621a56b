import { WaybillError } from '../../errors.ts'
import type { Component, LockfileReading, LockfileText, Need } from '../component.ts'
import { wellFormed } from '../code-units.ts'
import { isOfDevelopment } from './gradle-configuration.ts'
import { readVerification, type VerifiedFiles } from './gradle-verification.ts'
import { lockfileInvalid, refuseUnreadable } from './invalid.ts'

const metadata = 'gradle/verification-metadata.xml'
const again = 'Write it again with Gradle: ./gradlew dependencies --write-locks.'

interface Locked {
  readonly group: string
  readonly name: string
  readonly version: string
  readonly configurations: Set<string>
}

/**
 * The digests that Gradle verifies with lie in the folder `gradle` of the build, which is the lockfile's folder or one
 * around it: the nearest file counts.
 */
export function wantedByGradle(file: LockfileText): readonly string[] {
  return metadataPaths(file.path)
}

/**
 * Reads a lockfile of Gradle, of a project (gradle.lockfile) or of its build and settings scripts
 * (buildscript-gradle.lockfile, settings-gradle.lockfile), whose packages all serve development (Gradle user manual,
 * "Locking dependency versions"). Each module is told with the configurations that hold it; it serves development where
 * all of them do. The format has no edges, and which of them the project asks for itself is not known. The type of a
 * module is not told either: its purl has none, which means a jar (purl specification, types/maven). Throws
 * LOCKFILE_INVALID with the line.
 */
export function readGradleLockfile(file: LockfileText): LockfileReading {
  refuseUnreadable(file, 'gradle-lockfile')
  const warnings: string[] = []
  const isOfBuild = /^(?:buildscript|settings)-/.test(file.path.slice(file.path.lastIndexOf('/') + 1))
  const verified = verifiedFiles(file, warnings)
  const components = [...modulesOf(file)].map(([key, module]): Component => {
    const { group, name, version } = module
    const files = verified?.get(key) ?? []
    const [only] = files
    const configurations = [...module.configurations]
    const isOfTests = configurations.length > 0 && configurations.every(isOfDevelopment)
    const need: Need = isOfBuild || isOfTests ? 'development' : 'required'
    return {
      key: wellFormed(key),
      ecosystem: 'maven',
      group: wellFormed(group),
      name: wellFormed(name),
      version: wellFormed(version),
      need,
      source: { kind: 'registry', url: null },
      hashes: files.length === 1 && only ? only.hashes : [],
      ...(files.length > 1 ? { files } : {}),
      license: undefined,
      path: '',
      properties: [],
    }
  })
  return {
    path: file.path,
    ecosystem: 'maven',
    root: { name: null, version: null, license: undefined },
    components,
    dependencies: new Map(),
    incomplete: new Set(),
    warnings,
  }
}

/** By `group:name:version`, which one file may name in several lines. */
function modulesOf(file: LockfileText): Map<string, Locked> {
  const modules = new Map<string, Locked>()
  const lines = file.text.replace(/^\uFEFF/, '').split('\n')
  for (const [index, whole] of lines.entries()) {
    const line = whole.trim()
    if (line === '' || line.startsWith('#')) continue
    const equals = line.indexOf('=')
    const id = line.slice(0, Math.max(0, equals))
    // The configurations that were locked and hold nothing.
    if (id === 'empty') continue
    const [group = '', name = '', version = '', ...more] = id.split(':')
    if (group === '' || name === '' || version === '' || more.length > 0)
      throw lockfileInvalid(
        'The line is none of a gradle-lockfile, which reads group:name:version=configurations.',
        { file: file.path, line: index + 1 },
        again,
      )
    const module = modules.get(id) ?? { group, name, version, configurations: new Set() }
    modules.set(id, module)
    for (const configuration of line.slice(equals + 1).split(',')) {
      const named = configuration.trim()
      if (named !== '') module.configurations.add(named)
    }
  }
  return modules
}

function metadataPaths(path: string): string[] {
  const folders = path.split('/').slice(0, -1)
  return Array.from({ length: folders.length + 1 }, (_, up) =>
    [...folders.slice(0, folders.length - up), metadata].join('/'),
  )
}

/** The last one read: all projects of a build have the same, and it is larger than most lockfiles. */
let last: { readonly text: string; readonly files: VerifiedFiles } | undefined

function verifiedFiles(file: LockfileText, warnings: string[]): VerifiedFiles | null {
  const path = metadataPaths(file.path).find((wanted) => file.beside?.has(wanted))
  const text = path === undefined ? undefined : file.beside?.get(path)
  if (path === undefined || text === undefined) return null
  try {
    if (last?.text !== text) last = { text, files: readVerification(text, path) }
    return last.files
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    const line = error.at?.line === undefined ? '' : `, line ${error.at.line}`
    warnings.push(`${file.path}: ${path}${line} cannot be read, so no digests are known.`)
    return null
  }
}
