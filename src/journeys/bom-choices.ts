import { bomFormats, specVersions, type BomFormat, type SpecVersion } from '../bom/specification.ts'
import { WaybillError } from '../errors.ts'

/** The version of CycloneDX that somebody asked for; null for null. Throws USAGE. */
export function specNamed(given: string | null): SpecVersion | null {
  return choice('--spec', given, specVersions)
}

/** The format of a bill of materials; JSON for null. Throws USAGE. */
export function bomFormatNamed(given: string | null): BomFormat {
  return choice('--format', given, bomFormats) ?? 'json'
}

function choice<Value extends string>(
  flag: string,
  given: string | null,
  values: readonly Value[],
): Value | null {
  if (given === null) return null
  const value = values.find((one) => one === given)
  if (value !== undefined) return value
  throw new WaybillError('USAGE', `${flag} does not know ${given}.`, {
    hint: `It takes ${values.join(', ')}.`,
  })
}
