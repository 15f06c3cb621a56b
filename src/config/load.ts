import type { Place } from '../errors.ts'
import { defaultConfiguration } from './defaults.ts'
import type { KeyPath } from './document.ts'
import type { Configuration } from './schema.ts'

/** A configuration, and where each part of it is written, for errors that only show later. */
export interface LoadedConfiguration {
  readonly configuration: Configuration
  /** The nearest place to a value; only the file's name where nothing is written. */
  placeOf(path: KeyPath): Place
}

/**
 * The configuration that a `waybill.yml` holds; without a file (null), the defaults, and then neither the YAML parser nor
 * the schema is loaded. `file` is the name that places carry, as the person who runs it would type it.
 * `${NAME}` stays as written: `resolveSecret` takes it where it is used, so that no command needs the secret of a
 * channel that it does not touch.
 * Throws WaybillErrors with everything that was found, in the order of the file: CONFIG_INVALID and SECRET_LITERAL.
 */
export async function loadConfiguration(
  source: { readonly file: string; readonly text: string } | null,
): Promise<LoadedConfiguration> {
  if (source === null)
    return { configuration: defaultConfiguration(), placeOf: () => ({ file: 'waybill.yml' }) }
  const { readConfiguration } = await import('./read.ts')
  return readConfiguration(source.text, source.file)
}
