import { WaybillError } from '../../errors.ts'
import type { LockfileReading, LockfileText } from '../component.ts'
import { withoutCredentials } from '../credentials.ts'
import { lockfileInvalid, refuseUnreadable } from './invalid.ts'
import { published } from './published.ts'

/** How the text of a lockfile is read. Pure: nothing is run, nothing else is opened. */
export interface LockfileReader {
  /** Throws LOCKFILE_INVALID with file and line. */
  read(file: LockfileText): LockfileReading
  /**
   * Further files that would tell more, relative to the folder that the bill of materials is about: what a file includes,
   * digests beside it, manifests by a glob for their folders (see `workspaceMatcher`). Asked again with what was found
   * (`beside`), until it names nothing new.
   */
  wants?(file: LockfileText): readonly string[]
}

/** A kind of lockfile: how people call it, which files it is, and where its reader is. */
export interface LockfileFormat {
  readonly name: string
  /** The name of the file, or what the ends of their paths look like. */
  readonly file: string | RegExp
  /** The file beside it that names the project. */
  readonly manifest: string | null
  /** Lockfiles of one family in one folder are of one project: one of them counts. */
  readonly family: 'javascript' | 'python' | null
  load(): Promise<LockfileReader>
}

type Known = Omit<LockfileFormat, 'manifest' | 'family'> & Partial<LockfileFormat>

const npm = { manifest: 'package.json', family: 'javascript' } as const
const python = { manifest: 'pyproject.toml', family: 'python' } as const

async function packageLock(): Promise<LockfileReader> {
  return { read: (await import('./package-lock.ts')).readPackageLock }
}

async function gradle(): Promise<LockfileReader> {
  const { readGradleLockfile, wantedByGradle } = await import('./gradle-lockfile.ts')
  return { read: readGradleLockfile, wants: wantedByGradle }
}

async function bundler(): Promise<LockfileReader> {
  return { read: (await import('./gemfile-lock.ts')).readGemfileLock }
}

/** Every format. Of a family in one folder the first counts, unless the project says otherwise. */
const known: readonly Known[] = [
  { name: 'npm-shrinkwrap', file: 'npm-shrinkwrap.json', ...npm, load: packageLock },
  { name: 'package-lock', file: 'package-lock.json', ...npm, load: packageLock },
  {
    name: 'pnpm-lock',
    file: 'pnpm-lock.yaml',
    ...npm,
    load: async () => {
      const { readPnpmLock, wantedByPnpm } = await import('./pnpm-lock.ts')
      return { read: readPnpmLock, wants: wantedByPnpm }
    },
  },
  {
    name: 'yarn-lock',
    file: 'yarn.lock',
    ...npm,
    load: async () => {
      const { readYarnLock, wantedByYarn } = await import('./yarn-lock.ts')
      return { read: readYarnLock, wants: wantedByYarn }
    },
  },
  {
    name: 'bun-lock',
    file: 'bun.lock',
    ...npm,
    load: async () => {
      const { readBunLock, wantedByBun } = await import('./bun-lock.ts')
      return { read: readBunLock, wants: wantedByBun }
    },
  },
  {
    name: 'pylock',
    file: /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/,
    ...python,
    load: async () => ({ read: (await import('./pylock.ts')).readPylock }),
  },
  {
    name: 'uv-lock',
    file: 'uv.lock',
    ...python,
    load: async () => ({ read: (await import('./uv-lock.ts')).readUvLock }),
  },
  {
    name: 'poetry-lock',
    file: 'poetry.lock',
    ...python,
    load: async () => ({ read: (await import('./poetry-lock.ts')).readPoetryLock }),
  },
  {
    name: 'pdm-lock',
    file: 'pdm.lock',
    ...python,
    load: async () => ({ read: (await import('./pdm-lock.ts')).readPdmLock }),
  },
  {
    name: 'pipfile-lock',
    file: 'Pipfile.lock',
    ...python,
    manifest: 'Pipfile',
    load: async () => ({ read: (await import('./pipfile-lock.ts')).readPipfileLock }),
  },
  {
    name: 'requirements',
    file: /(?:^|\/)(?:requirements(?:[-_.][^/]*)?\.txt|[^/]*[-_.]requirements\.txt|requirements\/[^/]+\.txt)$/,
    ...python,
    load: async () => {
      const { readRequirements, wantedByRequirements } = await import('./requirements.ts')
      return { read: readRequirements, wants: wantedByRequirements }
    },
  },
  {
    name: 'composer-lock',
    file: 'composer.lock',
    manifest: 'composer.json',
    load: async () => ({ read: (await import('./composer-lock.ts')).readComposerLock }),
  },
  { name: 'gradle-lockfile', file: /(?:^|\/)(?:buildscript-|settings-)?gradle\.lockfile$/, load: gradle },
  {
    name: 'pom',
    file: 'pom.xml',
    load: async () => {
      const { readPom, wantedByPom } = await import('./pom.ts')
      return { read: readPom, wants: wantedByPom }
    },
  },
  {
    name: 'cargo-lock',
    file: 'Cargo.lock',
    manifest: 'Cargo.toml',
    load: async () => {
      const { wantedByCargo } = await import('./cargo-manifests.ts')
      return { read: (await import('./cargo-lock.ts')).readCargoLock, wants: wantedByCargo }
    },
  },
  {
    name: 'go-mod',
    file: 'go.mod',
    load: async () => {
      const { readGoMod, wantedByGo } = await import('./go-mod.ts')
      return { read: readGoMod, wants: wantedByGo }
    },
  },
  {
    name: 'gemfile-lock',
    file: 'Gemfile.lock',
    manifest: 'Gemfile',
    load: bundler,
  },
  { name: 'gemfile-lock', file: 'gems.locked', manifest: 'gems.rb', load: bundler },
  {
    name: 'nuget-lock',
    // A project that shares its folder with others has its name in that of its lockfile.
    file: /(?:^|\/)packages\.(?:[^/]+\.)?lock\.json$/,
    load: async () => ({ read: (await import('./nuget-lock.ts')).readNugetLock }),
  },
  {
    name: 'mix-lock',
    file: 'mix.lock',
    manifest: 'mix.exs',
    load: async () => ({ read: (await import('./mix-lock.ts')).readMixLock }),
  },
  {
    name: 'pubspec-lock',
    file: 'pubspec.lock',
    manifest: 'pubspec.yaml',
    load: async () => ({ read: (await import('./pubspec-lock.ts')).readPubspecLock }),
  },
  {
    name: 'package-resolved',
    file: 'Package.resolved',
    manifest: 'Package.swift',
    load: async () => ({ read: (await import('./package-resolved.ts')).readPackageResolved }),
  },
  {
    name: 'podfile-lock',
    file: 'Podfile.lock',
    load: async () => ({ read: (await import('./podfile-lock.ts')).readPodfileLock }),
  },
  {
    name: 'conan-lock',
    file: 'conan.lock',
    load: async () => ({ read: (await import('./conan-lock.ts')).readConanLock }),
  },
]

/** Known and not read, with what to do; they are named, so that nobody takes the bill of materials for the whole. */
const unread: readonly { readonly file: RegExp; readonly reason: string }[] = [
  { file: /(?:^|\/)bun\.lockb$/, reason: 'it is binary; bun install --save-text-lockfile writes bun.lock' },
  {
    file: /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/,
    reason: 'it is of Gradle 6 or older; gradle dependencies --write-locks writes gradle.lockfile',
  },
]

const formats: readonly LockfileFormat[] = known.map((format) => ({
  manifest: null,
  family: null,
  ...format,
}))

const byName = new Map(
  formats.flatMap((format) => (typeof format.file === 'string' ? [[format.file, format] as const] : [])),
)
const byPattern = formats.filter(({ file }) => typeof file !== 'string')

/** The format of a file by its name, or undefined. */
export function formatOf(path: string): LockfileFormat | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return byName.get(name) ?? byPattern.find(({ file }) => typeof file !== 'string' && file.test(path))
}

/** The place of a format among those of its family. */
export function rankOf(format: LockfileFormat): number {
  return formats.indexOf(format)
}

/** Why a file that is known to be a lockfile is not read, or undefined. */
export function unreadReason(path: string): string | undefined {
  return unread.find(({ file }) => file.test(path))?.reason
}

/** Reads a lockfile by the format that its name tells. Throws LOCKFILE_INVALID with file, line and format. */
export async function readLockfile(file: LockfileText): Promise<LockfileReading> {
  const format = formatOf(file.path)
  if (!format) throw lockfileInvalid('No format is known by this name.', { file: file.path })
  refuseUnreadable(file, format.name)
  const reader = await format.load()
  try {
    return published(reader.read(file))
  } catch (error) {
    if (error instanceof WaybillError) throw withFormat(error, file.path, format.name)
    // A stack that is too deep is the text's fault as much as ours; whatever it is, the others are still read.
    const fault = error instanceof Error ? error.name : 'an unknown fault'
    throw lockfileInvalid(`The ${format.name} lockfile cannot be read: ${fault}.`, { file: file.path })
  }
}

/** What reads several formats says `the lockfile`; which one it is of is known here. */
function withFormat(error: WaybillError, path: string, format: string): WaybillError {
  const said = withoutCredentials(error.message.replace(/\b(the) (?:lock)?file\b/i, `$1 ${format} lockfile`))
  if (error.code !== 'LOCKFILE_INVALID' || said === error.message) return error
  return lockfileInvalid(said, error.at ?? { file: path }, error.hint)
}
