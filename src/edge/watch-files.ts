import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from './edge.ts'

/** What is watched, by absolute paths. None of it has to be there yet. */
export interface Watched {
  readonly files: readonly string[]
  /** With everything below them. */
  readonly folders: readonly string[]
}

export interface FileWatch {
  /**
   * Watches this from now on. What was watched before keeps what was last told of it, so that a change that comes while
   * somebody works on the one before is told next.
   */
  watch(watched: Watched): Promise<void>
  /** The paths that changed since they were last told, as soon as there are any; none when the signal aborts. */
  changed(signal: AbortSignal): Promise<readonly string[]>
}

/** What a path was when it was looked at. The content decides; the stamp only says whether to look at it. */
interface Seen {
  readonly stamp: string
  readonly content: string
}

const everyMs = 500
/** An editor that writes in several steps is let finish, and a branch that is switched; not for ever. */
const settleMs = 80
const mostSettling = 25

/**
 * Tells when files change, by looking at them: watching as operating systems offer it loses a file that an editor replaces,
 * knows no network drives, and differs between systems. A look is one question a path and reads nothing as long as time, size
 * and place on the disk are the same; what is written again with the same content is no change.
 */
export function openFileWatch({ sleep }: Pick<Clock, 'sleep'>): FileWatch {
  let watched: Watched = { files: [], folders: [] }
  let seen = new Map<string, Seen>()

  async function look(): Promise<ReadonlyMap<string, Seen>> {
    const files = watched.files.map((path) => lookAt(path, seen.get(path), fileStamp, fileContent))
    const folders = watched.folders.map((path) => lookAt(path, seen.get(path), folderStamp, folderContent))
    return new Map(await Promise.all([...files, ...folders]))
  }

  const differing = (now: ReadonlyMap<string, Seen>, before: ReadonlyMap<string, Seen>) =>
    [...now].filter(([path, { content }]) => before.get(path)?.content !== content).map(([path]) => path)

  async function settled(signal: AbortSignal, first: ReadonlyMap<string, Seen>) {
    let last = first
    for (let tries = 0; tries < mostSettling && !signal.aborted; tries++) {
      await sleep(settleMs, signal)
      const next = await look()
      const isStill = differing(next, last).length === 0
      last = next
      if (isStill) break
    }
    return last
  }

  return {
    watch: async (wanted) => {
      const before = seen
      watched = wanted
      const now = await look()
      seen = new Map([...now].map(([path, one]) => [path, before.get(path) ?? one]))
    },
    changed: async (signal) => {
      while (!signal.aborted) {
        await sleep(everyMs, signal)
        if (signal.aborted) break
        const now = await look()
        if (differing(now, seen).length === 0) {
          seen = new Map(now)
          continue
        }
        const last = await settled(signal, now)
        const paths = differing(last, seen)
        seen = new Map(last)
        if (paths.length > 0 && !signal.aborted) return paths
      }
      return []
    },
  }
}

type Asking = (path: string) => Promise<string>

async function lookAt(path: string, before: Seen | undefined, stampOf: Asking, contentOf: Asking) {
  const stamp = await stampOf(path)
  const seen = before?.stamp === stamp ? before : { stamp, content: await contentOf(path) }
  return [path, seen] as const
}

/** Through symbolic links: what they lead to is what counts. */
async function fileStamp(path: string): Promise<string> {
  try {
    const { mtimeNs, ctimeNs, size, ino } = await stat(path, { bigint: true })
    return `${mtimeNs} ${ctimeNs} ${size} ${ino}`
  } catch {
    return 'none'
  }
}

async function fileContent(path: string): Promise<string> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unreadable'
  }
}

/** The folders in it by their times, which change whenever something in one is made, replaced or removed. */
async function folderStamp(path: string): Promise<string> {
  const folders = await foldersBelow(path)
  return (await Promise.all(folders.map((one) => fileStamp(one)))).join('\n')
}

async function folderContent(path: string): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of await foldersBelow(path))
    for (const entry of await entriesOf(folder))
      if (!entry.isDirectory()) {
        const file = join(folder, entry.name)
        hash.update(`${file}\0${await fileContent(file)}\0`)
      }
  return hash.digest('hex')
}

/** Links are not followed: none leads out of what is watched, or round in it. */
async function foldersBelow(path: string): Promise<string[]> {
  const isFolder = await lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const entries = await entriesOf(path)
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => foldersBelow(join(path, entry.name)))
  return [path, ...(await Promise.all(below)).flat()]
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
