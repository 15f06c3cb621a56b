import en from 'zod/v4/locales/en.js'
import { licenseOverridesSchema, type LicenseOverride, type LicenseOverrides } from '../config/bom-schema.ts'
import { readConfigurationText } from '../config/document.ts'
import { schemaFaults, type Fault } from '../config/issues.ts'
import { suggest } from '../config/suggest.ts'
import { WaybillError, WaybillErrors, type Place } from '../errors.ts'
import { globOf } from '../notes/glob.ts'
import type { LicenseLayer } from './license-layers.ts'
import { withoutVersion } from './license-purl.ts'
import { readLicense } from './license.ts'

const english = en().localeError

export interface LicenseOverrideFile {
  readonly overrides: LicenseOverrides
  /** Where the key of an override stands. */
  placeOf(key: string): Place
}

/**
 * Reads an override file; an empty one says nothing. `file` is the name that places carry. Throws WaybillErrors with all
 * that is wrong, each CONFIG_INVALID with its line: syntax, unknown keys, a missing reason, a licence that is no SPDX expression.
 */
export function readLicenseOverrides(text: string, file: string): LicenseOverrideFile {
  const written = readConfigurationText(text, file)
  const invalid = ({ message, hint }: Pick<Fault, 'message' | 'hint'>, at: Place): WaybillError =>
    new WaybillError('CONFIG_INVALID', message, { at, ...(hint === undefined ? {} : { hint }) })
  if (written.faults.length > 0)
    throw new WaybillErrors(written.faults.map((fault) => invalid(fault, fault.at)))
  const parsed = licenseOverridesSchema.safeParse(written.value ?? {}, { error: english })
  const faults = parsed.success
    ? licenseFaults(parsed.data)
    : parsed.error.issues.flatMap((issue) => schemaFaults(issue, licenseOverridesSchema, written.value))
  if (faults.length > 0 || !parsed.success)
    throw new WaybillErrors(faults.map((fault) => invalid(fault, written.placeOf(fault.path, fault.part))))
  return { overrides: parsed.data, placeOf: (key) => written.placeOf(['licenses', key], 'key') }
}

function licenseFaults({ licenses }: LicenseOverrides): Fault[] {
  return Object.entries(licenses).flatMap(([key, { license }]): Fault[] => {
    const names = readLicense([license])?.names ?? [license]
    if (names.length === 0) return []
    const message = `The licence of ${key} must be an SPDX id or expression.`
    return [{ path: ['licenses', key, 'license'], part: 'value', message, hint }]
  })
}

const hint = 'Ids are listed on https://spdx.org/licenses; a licence of its own is LicenseRef-NAME.'

/** An override that fits no package of this bill of materials. */
export interface UnusedOverride {
  readonly key: string
  readonly at: Place
  readonly message: string
  /** The package that was probably meant. */
  readonly hint: string | null
}

/**
 * What the overrides say about these packages, as a layer. The most exact key wins: the purl, then the purl without version
 * and what follows it, then the first pattern in the order of the file. Keys that fit none come back with their place.
 */
export function overrideLicenses(
  { overrides, placeOf }: LicenseOverrideFile,
  items: readonly { readonly purl: string }[],
): { readonly layer: LicenseLayer; readonly unused: readonly UnusedOverride[] } {
  const exact = new Map(Object.entries(overrides.licenses))
  const patterns = [...exact].flatMap(([key]) => (key.includes('*') ? [{ key, fits: globOf(key) }] : []))
  const used = new Set<string>()
  const licenses = new Map<string, string>()
  const replaces = new Set<string>()
  for (const { purl } of items) {
    const found = [purl, withoutVersion(purl)].find((key) => exact.has(key))
    const fitting = patterns.filter(({ fits }) => fits(purl) || fits(withoutVersion(purl)))
    for (const key of [purl, withoutVersion(purl), ...fitting.map((one) => one.key)])
      if (exact.has(key)) used.add(key)
    const says: LicenseOverride | undefined = exact.get(found ?? fitting[0]?.key ?? '')
    if (says === undefined) continue
    licenses.set(purl, says.license)
    if (says.replace) replaces.add(purl)
  }
  const unused = [...exact.keys()]
    .filter((key) => !used.has(key))
    .map((key) => unusedOverride(key, placeOf(key), items))
  return { layer: { source: 'override', licenses, replaces }, unused }
}

function unusedOverride(key: string, at: Place, items: readonly { readonly purl: string }[]): UnusedOverride {
  const bare = withoutVersion(key)
  const versions = items.map(({ purl }) => purl).filter((purl) => withoutVersion(purl) === bare)
  const meant = versions[0] ?? suggest(bare, [...new Set(items.map(({ purl }) => withoutVersion(purl)))])
  return {
    key,
    at,
    message: `The licence override ${key} fits no package.`,
    hint: meant === null ? null : `Did you mean ${meant}?`,
  }
}
