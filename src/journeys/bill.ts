import type { BomInput, ComposedBom } from '../bom/compose.ts'
import type { Repository } from '../edge/git/repository.ts'
import { forgeLinks } from '../git/remote.ts'
import type { Release, ReleaseNotes } from '../notes/document.ts'

/** The bill of materials of a commit, and the lockfiles that were left out of it with the reasons. */
export interface Bill {
  readonly bom: ComposedBom
  readonly ignored: readonly string[]
  /** False when there is a lockfile that could not be read. */
  readonly whole: boolean
}

/**
 * Reads the lockfiles of a commit out of git, without a checkout, and composes the bill of materials of the release
 * there. Null when the commit has no lockfile that could be read.
 */
export async function billOf(
  repository: Repository,
  commit: string,
  told: {
    readonly notes: ReleaseNotes
    readonly release: Release | null
    /** Only what lies in this folder, relative to the top. */
    readonly below?: string
  },
): Promise<Bill | null> {
  const { lockfilesAmong } = await import('../bom/lockfiles/formats.ts')
  const { composeBom } = await import('../bom/compose.ts')
  const folder = told.below ? `${told.below.replaceAll('\\', '/')}/` : ''
  const paths = (await repository.paths(commit)).filter((path) => path.startsWith(folder))
  const found = lockfilesAmong(paths.map((path) => path.slice(folder.length)))
  if (found.lockfiles.length === 0) return null
  const read = async (path: string | null) =>
    path === null ? null : ((await repository.file(commit, folder + path))?.toString('utf8') ?? null)
  const lockfiles = await Promise.all(
    found.lockfiles.map(async ({ path, manifest }) => ({
      path,
      text: (await read(path)) ?? '',
      manifest: await read(manifest),
    })),
  )
  const { name, at } = await repository.committer(commit)
  const input: BomInput = {
    lockfiles,
    unread: found.ignored.filter(({ unread }) => unread).map(({ path }) => path),
    root: { name: null, version: told.release?.tag ? told.release.version : null },
    release: told.release,
    releaseUrl: releaseUrlOf(told),
    repositoryUrl: told.notes.repository.url,
    commit,
    packageName: null,
    timestamp: at,
    author: name,
    toolVersion: __WAYBILL_VERSION__,
  }
  const bom = await composeBom(input)
  return {
    bom,
    whole: bom.errors.length === 0 && !found.ignored.some(({ unread }) => unread),
    ignored: found.ignored.filter(({ unread }) => !unread).map(({ path, reason }) => `${path}: ${reason}.`),
  }
}

/** Where the forge shows the release; null for a draft and where there is no forge. */
function releaseUrlOf({
  notes,
  release,
}: {
  readonly notes: ReleaseNotes
  readonly release: Release | null
}): string | null {
  const { url, forge } = notes.repository
  return url === null || !release?.tag ? null : forgeLinks(url, forge).tag(release.tag)
}
