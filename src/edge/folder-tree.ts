import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { entry, type Blob, type Tree } from './tree.ts'

/** Folders of other people's files, and of git's. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** As many files are open at the same time: a process may have a thousand. */
const atOnce = 64

/**
 * The regular files below a folder, as they lie there. Links are not followed; git's own and installed files are left out.
 * Nothing else is read, whatever is asked for.
 */
export async function folderTree(folder: string): Promise<Tree> {
  const paths = await filesBelow(folder)
  const known = new Set(paths)
  return {
    paths,
    read: async (asked, most) => {
      const wanted = asked.filter((path) => known.has(path))
      const found: [string, Blob][] = []
      for (let at = 0; at < wanted.length; at += atOnce) {
        const some = wanted.slice(at, at + atOnce)
        const read = some.map(async (path) => entry(path, await readBelow(folder, path, most)))
        found.push(...(await Promise.all(read)).flat())
      }
      return new Map(found)
    },
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  const open = ['']
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    const entries = await readdir(join(folder, below), { withFileTypes: true })
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory() && !skipped.has(entry.name)) open.push(path)
      else if (entry.isFile()) found.push(path)
    }
  }
  return found.sort((a, b) => (a < b ? -1 : 1))
}

async function readBelow(folder: string, path: string, most: number): Promise<Blob | null> {
  const target = join(folder, path)
  const before = await lstat(target).catch(() => null)
  if (before === null || !before.isFile()) return null
  const file = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  if (file === null) return null
  try {
    const { size } = await file.stat()
    return size > most ? { size } : { bytes: await file.readFile() }
  } finally {
    await file.close()
  }
}
