import type { LockfileText } from '../component.ts'
import { readCargoManifest, type CargoManifest } from './cargo-manifest.ts'
import type { CargoLock, CargoPackage } from './cargo-packages.ts'
import { textsOf, type Fields } from './fields.ts'
import { joinPaths } from './local-path.ts'
import { parseToml } from './toml.ts'
import { workspaceMatcher } from './workspaces.ts'

/** The manifests of the project, as far as they were found. */
export interface CargoManifests {
  /** Of Cargo.toml beside the lockfile; null when there is none that can be read. */
  readonly root: CargoManifest | null
  /** By the name of a package without a source: these have names of their own. */
  ofPackage(name: string): CargoManifest | undefined
  /**
   * The folders that belong to the project without anybody depending on them: the workspace's members, and what nobody
   * depends on where its place is unknown.
   */
  membersOf(packages: readonly CargoPackage[]): readonly CargoPackage[]
}

/** Far more than workspaces have; what is wanted beyond is not asked for. */
const mostFiles = 4000

/** Reads what was found beside a lockfile; what cannot be read is told and counts as not found. */
export function cargoManifests(
  file: LockfileText,
  lock: CargoLock,
  warn: (message: string) => void,
): CargoManifests {
  const found = foundOf(file, warn)
  const root = found.get('') ?? null
  const byName = new Map<string, CargoManifest>()
  const isMember = root?.workspace
    ? workspaceMatcher(
        [
          ...textsOf(root.workspace['members']),
          ...textsOf(root.workspace['exclude']).map((folder) => `!${folder}/**`),
        ],
        false,
      )
    : () => false
  for (const manifest of found.values())
    if (manifest.name !== null && (!byName.has(manifest.name) || isMember(manifest.folder)))
      byName.set(manifest.name, manifest)
  const wanted = new Set(
    lock.packages.flatMap((one) =>
      one.wants.map((want) => want.split(' ', 1)[0]).filter((name) => name !== one.name),
    ),
  )
  return {
    root,
    ofPackage: (name) => byName.get(name),
    membersOf: (packages) =>
      packages.filter(({ name, source }) => {
        if (source !== null) return false
        const folder = byName.get(name)?.folder
        return folder === undefined ? !wanted.has(name) : isMember(folder)
      }),
  }
}

/**
 * The manifests that would tell more: by the globs of the workspace's members, and of folders that others depend on by path
 * (Cargo reference, "Workspaces"). None lies outside.
 */
export function wantedByCargo(file: LockfileText): readonly string[] {
  const found = foundOf(file, () => undefined)
  const folders = new Set<string>()
  const add = (from: string, path: string) => {
    if (folders.size < mostFiles && !/^(?:[/~]|[a-z]:)/i.test(path)) folders.add(joinPaths(from, path))
  }
  for (const { folder, paths } of found.values()) for (const path of paths) add(folder, path)
  for (const member of textsOf(found.get('')?.workspace?.['members'])) add('', member)
  return [...folders]
    .filter((folder) => folder !== '')
    .map((folder) => joinPaths(folderOf(file.path), `${folder}/Cargo.toml`))
    .filter((path) => !path.startsWith('..'))
}

/** By folder, relative to the lockfile's: '' is beside it. */
function foundOf(file: LockfileText, warn: (message: string) => void): ReadonlyMap<string, CargoManifest> {
  const found = new Map<string, CargoManifest>()
  const read = (folder: string, text: string, workspace: Fields | undefined) => {
    try {
      found.set(folder, readCargoManifest(parseToml(text, file.path), folder, workspace))
    } catch {
      warn(`${joinPaths(folder, 'Cargo.toml')} cannot be read; what it asks for counts as required.`)
    }
  }
  if (typeof file.manifest === 'string') read('', file.manifest, undefined)
  const workspace = found.get('')?.workspace
  const depth = folderOf(file.path)
  for (const [path, text] of file.beside ?? []) {
    if (!path.endsWith('/Cargo.toml')) continue
    const folder = relativeTo(depth, folderOf(path))
    if (folder !== '' && !found.has(folder)) read(folder, text, workspace)
  }
  return found
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** One folder seen from another, both relative to the same. */
function relativeTo(from: string, to: string): string {
  const start = from === '' ? [] : from.split('/')
  const end = to === '' ? [] : to.split('/')
  let same = 0
  while (same < start.length && start[same] === end[same]) same += 1
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/')
}
