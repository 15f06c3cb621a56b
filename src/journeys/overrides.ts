import type { Configuration } from '../config/schema.ts'
import type { Files } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import { noOverrides, readOverrides, type Overrides } from '../notes/overrides.ts'

/**
 * What the override file of a configuration says; nothing where none is configured. Throws CONFIG_INVALID, with places,
 * for a file that is not there or says something else.
 */
export async function readOverridesOf(
  files: Files,
  home: string,
  { notes }: Pick<Configuration, 'notes'>,
): Promise<Overrides> {
  const name = notes.overrides
  if (name === undefined) return noOverrides
  const bytes = await files.read(`${home}/${name}`)
  if (bytes === null)
    throw new WaybillError('CONFIG_INVALID', `There is no file ${name}, which notes.overrides names.`, {
      hint: 'Its path starts at the folder of waybill.yml.',
    })
  return readOverrides(Buffer.from(bytes).toString('utf8'), name)
}
