import { lstat, mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { WaybillError } from '../errors.ts'

/** Files that are only ever made anew, below a folder that nothing leads out of. */
export interface NewFiles {
  /** Whether anything of that name is there: a file, a folder, also a link that leads nowhere. */
  isThere(path: string): Promise<boolean>
  /** Makes a file and the folders it needs; false where anything of that name is there, which stays as it is. */
  create(path: string, text: string): Promise<boolean>
}

/**
 * Opens a folder for new files; paths are relative to it, with `/`. A folder on the way that is a link is refused, since
 * nobody sees where it leads. Throws OUTPUT_UNWRITABLE.
 */
export function openNewFiles(root: string): NewFiles {
  return {
    isThere: async (path) => (await standingOf(join(root, path))) !== 'missing',
    create: async (path, text) => {
      await refuseLinks(root, path)
      const target = join(root, path)
      let isOurs = false
      try {
        await mkdir(dirname(target), { recursive: true })
        // Exclusive: what somebody else made meanwhile is not written over, and no link is followed.
        const file = await open(target, 'wx')
        isOurs = true
        try {
          await file.writeFile(text)
        } finally {
          await file.close()
        }
        return true
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
        if (code === 'EEXIST' && (await standingOf(target)) !== 'missing' && !isOurs) return false
        if (isOurs) await rm(target, { force: true })
        throw new WaybillError('OUTPUT_UNWRITABLE', `${path} cannot be written (${code}).`, {
          hint: 'See that the folder is yours and has room.',
          cause,
        })
      }
    },
  }
}

async function refuseLinks(root: string, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1)
  for (let count = 1; count <= parts.length; count += 1) {
    const folder = parts.slice(0, count).join('/')
    const standing = await standingOf(join(root, folder))
    if (standing === 'missing') return
    if (standing !== 'folder')
      throw new WaybillError(
        'OUTPUT_UNWRITABLE',
        `${path} cannot be written: ${folder} is no folder of its own.`,
        {
          hint: 'Where it is a link, put the file where it leads by hand: waybill init --dry-run prints it.',
        },
      )
  }
}

async function standingOf(path: string): Promise<'missing' | 'folder' | 'other'> {
  const found = await lstat(path).catch(() => null)
  if (found === null) return 'missing'
  return found.isDirectory() ? 'folder' : 'other'
}
