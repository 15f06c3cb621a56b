import type { World } from '../edge/world.ts'
import { WaybillError } from '../errors.ts'
import type { NamedText } from '../journeys/vulnerabilities.ts'
import { readInput } from './input.ts'

/** The files that an option lists with commas between them; `-` is stdin. Throws USAGE for none, and INPUT_INVALID. */
export async function readNamedInputs(world: World, flag: string, list: string): Promise<NamedText[]> {
  const names = list.split(',').flatMap((name) => name.trim() || [])
  if (names.length === 0)
    throw new WaybillError('USAGE', `${flag} names no file.`, { hint: `For example: ${flag} npm-audit.json` })
  const files: NamedText[] = []
  for (const name of names)
    files.push({ path: name === '-' ? 'stdin' : name, text: await readInput(world, name) })
  return files
}
