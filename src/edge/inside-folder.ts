import { constants } from 'node:fs'
import { open, readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A folder that nothing leads out of: neither `..` nor a link. Paths are relative to it, with `/`. */
export interface InsideFolder {
  /** The text of a regular file of at most so many bytes; null for anything else. */
  read(path: string, mostBytes: number): Promise<string | null>
  /** The names in a folder, sorted; none where there is no folder. */
  list(path: string): Promise<readonly string[]>
}

/** Opens a folder for reading what others put there; what is not there reads as nothing. */
export async function openInside(folder: string): Promise<InsideFolder> {
  const base = await realpath(folder).catch(() => null)
  const real = async (path: string): Promise<string | null> => {
    if (base === null || path.includes('\0')) return null
    const target = await realpath(join(base, path)).catch(() => null)
    const within = base.endsWith(sep) ? base : base + sep
    return target !== null && (target === base || target.startsWith(within)) ? target : null
  }
  return {
    read: async (path, mostBytes) => {
      const target = await real(path)
      return target === null ? null : readSmall(target, mostBytes)
    },
    list: async (path) => {
      const target = await real(path)
      const names = target === null ? [] : await readdir(target).catch(() => [])
      return names.sort((a, b) => (a < b ? -1 : 1))
    },
  }
}

async function readSmall(path: string, mostBytes: number): Promise<string | null> {
  // Whoever opens a pipe would wait for its other end.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => null)
  if (file === null) return null
  try {
    const stat = await file.stat()
    return stat.isFile() && stat.size <= mostBytes ? await file.readFile('utf8') : null
  } catch {
    return null
  } finally {
    await file.close()
  }
}
