import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import type { Files } from './edge.ts'

/**
 * The file system. Throws OUTPUT_UNWRITABLE where a file cannot be written. Reading does without Node's promises, which
 * take longer to load than the file that every command looks for takes to read.
 */
export const files: Files = {
  read: async (path) => {
    try {
      return readFileSync(path)
    } catch (cause) {
      if (isMissing(cause)) return null
      throw new WaybillError('INPUT_INVALID', `${path} cannot be read (${codeOf(cause)}).`, { cause })
    }
  },
  write: async (path, content) => {
    const { mkdir, rename, rm, writeFile } = await import('node:fs/promises')
    const temporary = `${path}.${process.pid}.tmp`
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(temporary, content)
      await rename(temporary, path)
    } catch (cause) {
      await rm(temporary, { force: true }).catch(() => undefined)
      throw new WaybillError('OUTPUT_UNWRITABLE', `${path} cannot be written (${codeOf(cause)}).`, {
        hint: 'See that the folder exists, is yours and has room.',
        exitCode: exitCodes.usage,
        cause,
      })
    }
  },
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
}

function isMissing(cause: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(cause))
}
