import { fieldsOf, listOf, textOf } from './lockfiles/fields.ts'
import { licenseText, readLicense } from './license.ts'

/** What tools write where they know nothing (SPDX 2.3, 7.15; the others are habits). */
const nothing: ReadonlySet<string> = new Set(['noassertion', 'none', 'unknown', 'n/a'])

/**
 * Reads the `licenses` of a CycloneDX component, whatever version and tool wrote it: ids, names, expressions, and the
 * mixture that 1.7 allows. Where somebody concluded what the licence is, that stands for what was declared
 * (`acknowledgement`, 1.6). Several that are no expression are joined by OR, as lists of npm and Composer mean them.
 * Remembers texts that it has read.
 */
export function recordedLicenseReader(): (licenses: unknown) => string | null {
  const known = new Map<string, string | null>()
  return (licenses) => {
    const texts = textsOf(licenses)
    if (texts.length === 0) return null
    const key = JSON.stringify(texts)
    const read = known.get(key)
    if (read !== undefined) return read
    const license = joined(texts)
    known.set(key, license)
    return license
  }
}

function textsOf(licenses: unknown): string[] {
  const all = listOf(licenses).flatMap((entry) => {
    const choice = fieldsOf(entry)
    const license = fieldsOf(choice?.['license'])
    const text = textOf(choice?.['expression']) ?? textOf(license?.['id']) ?? textOf(license?.['name'])
    if (text === null || nothing.has(text.trim().toLowerCase())) return []
    const acknowledgement = license?.['acknowledgement'] ?? choice?.['acknowledgement']
    return [{ text: text.trim(), concluded: acknowledgement === 'concluded' }]
  })
  const concluded = all.filter((one) => one.concluded)
  return [...new Set((concluded.length > 0 ? concluded : all).map(({ text }) => text))]
}

function joined(texts: readonly string[]): string | null {
  const license = readLicense(texts)
  return license === null ? null : licenseText(license)
}

/** Properties that say that a component is for development only (CycloneDX property taxonomy, `cdx`; our own). */
const developmentProperties: ReadonlyMap<string, string> = new Map([
  ['cdx:npm:package:development', 'true'],
  ['cdx:composer:package:isDevRequirement', 'true'],
  ['waybill:development', 'true'],
])

/** How much of the product needs a component: `required` where nothing is said (specification, `scope`). */
export function scopeOf(
  scope: unknown,
  properties: ReadonlyMap<string, readonly string[]>,
): 'required' | 'optional' | 'excluded' {
  if (scope === 'excluded') return 'excluded'
  for (const [name, value] of developmentProperties)
    if (properties.get(name)?.includes(value)) return 'excluded'
  return scope === 'optional' ? 'optional' : 'required'
}
