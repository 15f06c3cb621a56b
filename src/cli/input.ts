import { resolve } from 'node:path'
import type { World } from '../edge/world.ts'
import { WaybillError } from '../errors.ts'

/** The text of a file that a user named, or of stdin for `-`. Throws INPUT_INVALID. */
export async function readInput({ cwd, files }: World, name: string): Promise<string> {
  if (name === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
    return Buffer.concat(chunks).toString('utf8')
  }
  const bytes = await files.read(resolve(cwd, name))
  if (bytes === null)
    throw new WaybillError('INPUT_INVALID', `There is no file ${name}.`, { at: { file: name } })
  return Buffer.from(bytes).toString('utf8')
}
