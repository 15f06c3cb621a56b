import type { Property } from './component.ts'
import { byCodeUnit } from './code-units.ts'
import type { Item } from './inventory.ts'
import { licenseReader, type License, type LicenseReader } from './license.ts'
import type { RecordedBom } from './recorded.ts'

/** What the layers look at and change. */
export type Licensed = Pick<Item, 'purl' | 'kind' | 'licenses' | 'properties'>

/** Where licences may come from that the lockfile does not tell. */
export interface LicenseLayer {
  readonly source: 'installed' | 'previous' | 'override'
  /** The licence field as it was written there, by purl. */
  readonly licenses: ReadonlyMap<string, unknown>
  /** Purls whose licence this layer sets also where another one is known. */
  readonly replaces?: ReadonlySet<string>
}

export interface FilledLicenses<T> {
  readonly items: readonly T[]
  /** How many packages have a licence that is an SPDX id or expression, and of how many. Folders of the project do not count. */
  readonly known: number
  readonly total: number
  /** How many each layer gave, by its source. */
  readonly filled: ReadonlyMap<LicenseLayer['source'], number>
  /** Whose licence nobody knows, sorted by purl. */
  readonly gap: readonly LicenseGap[]
}

export interface LicenseGap {
  readonly purl: string
  /** What is declared, where that is no SPDX expression; null where nothing is. */
  readonly declared: string | null
}

/**
 * Gives items the licences that their lockfiles do not tell. The first layer that knows one wins; a layer that has no
 * SPDX expression is used only where nothing at all was declared. What came from a layer says so in the property
 * `waybill:license:source`, and what was declared before stays in `waybill:license:as-written`.
 */
export function fillLicenses<T extends Licensed>(
  items: readonly T[],
  layers: readonly LicenseLayer[],
): FilledLicenses<T> {
  const read = licenseReader()
  const filled = new Map<LicenseLayer['source'], number>()
  const gap: LicenseGap[] = []
  let known = 0
  let total = 0
  const all = items.map((item) => {
    const given = fromLayers(item, layers, read)
    if (given !== null) filled.set(given.source, (filled.get(given.source) ?? 0) + 1)
    const now = given === null ? item : withLicense(item, given)
    if (item.kind === 'project') return now
    const license = read(now.licenses)
    total += 1
    if (isExact(license)) known += 1
    else gap.push({ purl: item.purl, declared: license === null ? null : license.names.join(', ') })
    return now
  })
  gap.sort((a, b) => byCodeUnit(a.purl, b.purl))
  return { items: all, known, total, filled, gap }
}

interface Given {
  readonly source: LicenseLayer['source']
  readonly license: unknown
}

function fromLayers(item: Licensed, layers: readonly LicenseLayer[], read: LicenseReader): Given | null {
  const declared = read(item.licenses)
  let second: Given | null = null
  for (const { source, licenses, replaces } of layers) {
    const license = licenses.get(item.purl)
    if (license === undefined || (isExact(declared) && replaces?.has(item.purl) !== true)) continue
    const offered = read([license])
    if (isExact(offered) || replaces?.has(item.purl)) return { source, license }
    if (declared === null && offered !== null) second ??= { source, license }
  }
  return second
}

/** Told so that a program can act on it: ids or an expression, and no mere name. */
function isExact(license: License | null): boolean {
  return license !== null && license.names.length === 0
}

function withLicense<T extends Licensed>(item: T, { source, license }: Given): T {
  const written = item.licenses.flatMap((one) =>
    typeof one === 'string' ? one : (JSON.stringify(one) ?? []),
  )
  const properties: Property[] = [
    ...item.properties,
    { name: 'waybill:license:source', value: source },
    ...[...new Set(written)].map((value) => ({ name: 'waybill:license:as-written', value })),
  ]
  return { ...item, licenses: [license], properties }
}

/** The licences of a bill of materials that was written before, as a layer: only of exactly the same package. */
export function previousLicenses(previous: RecordedBom): LicenseLayer {
  const licenses = new Map<string, unknown>()
  for (const { purl, license } of previous.components)
    if (purl !== null && license !== null) licenses.set(purl, license)
  return { source: 'previous', licenses }
}
