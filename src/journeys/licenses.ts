import type { Inventory } from '../bom/inventory.ts'
import type { FilledLicenses, LicenseLayer } from '../bom/license-layers.ts'
import type { Configuration } from '../config/schema.ts'
import type { Files } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'

type Item = Inventory['items'][number]

/** Where licences are looked for beside the lockfiles, as somebody asked for it. */
export interface LicenseSources {
  /** `installed`, `previous=FILE`, `overrides` or `overrides=FILE`, the first that knows a licence wins. */
  readonly asked: readonly string[]
  readonly files: Files
  /** What the installed copies of packages say, by purl. */
  installed(items: Inventory['items']): Promise<LicenseLayer['licenses']>
  /** Makes a name of a file that was given absolute. */
  resolve(name: string): string
  /** The folder of `waybill.yml`. */
  readonly home: string
  readonly configuration: Pick<Configuration, 'licenses'>
}

/** What filling licences came to. */
export interface Filling {
  readonly items: Inventory['items']
  readonly filled: FilledLicenses<Item>['filled']
  readonly warnings: readonly string[]
}

/**
 * Fills in what lockfiles do not know of licences. Throws USAGE for a source that there is not, INPUT_INVALID for a file that
 * is not there, and what reading it throws.
 */
export async function fillFrom(sources: LicenseSources, items: Inventory['items']): Promise<Filling> {
  const { fillLicenses } = await import('../bom/license-layers.ts')
  const warnings: string[] = []
  const layers: LicenseLayer[] = []
  for (const asked of sources.asked) layers.push(await layerOf(asked, sources, items, warnings))
  const { items: all, filled } = fillLicenses(items, layers)
  return { items: all, filled, warnings }
}

async function layerOf(
  asked: string,
  sources: LicenseSources,
  items: Inventory['items'],
  warnings: string[],
): Promise<LicenseLayer> {
  const at = asked.indexOf('=')
  const [kind, name] = at === -1 ? [asked, null] : [asked.slice(0, at), asked.slice(at + 1)]
  if (kind === 'installed' && name === null)
    return { source: 'installed', licenses: await sources.installed(items) }
  if (kind === 'previous' && name) return previous(sources, name)
  if (kind === 'overrides') return overrides(sources, name, items, warnings)
  throw new WaybillError(
    'USAGE',
    `--licenses does not know ${kind}${kind === 'previous' ? ' without a file' : ''}.`,
    {
      hint: 'It takes installed, previous=FILE and overrides=FILE, several with a comma between them.',
    },
  )
}

async function previous(sources: LicenseSources, name: string): Promise<LicenseLayer> {
  const { previousLicenses } = await import('../bom/license-layers.ts')
  const { readRecordedBom } = await import('../bom/recorded.ts')
  return previousLicenses(readRecordedBom(await textOf(sources.files, sources.resolve(name), name), name))
}

async function overrides(
  sources: LicenseSources,
  given: string | null,
  items: Inventory['items'],
  warnings: string[],
): Promise<LicenseLayer> {
  const { overrideLicenses, readLicenseOverrides } = await import('../bom/license-overrides.ts')
  const configured = sources.configuration.licenses?.overrides
  const name = given ?? configured
  if (name === undefined)
    throw new WaybillError('USAGE', '--licenses overrides needs a file.', {
      hint: 'Give it with overrides=FILE, or as licenses.overrides in waybill.yml.',
    })
  const path = given === null ? `${sources.home}/${name}` : sources.resolve(name)
  const file = readLicenseOverrides(await textOf(sources.files, path, name), name)
  const { layer, unused } = overrideLicenses(file, items)
  for (const { at, message, hint } of unused)
    warnings.push(
      `${at?.file ?? name}${at?.line === undefined ? '' : `:${at.line}`}: ${message}${hint ? ` ${hint}` : ''}`,
    )
  return layer
}

async function textOf(files: Files, path: string, name: string): Promise<string> {
  const bytes = await files.read(path)
  if (bytes === null)
    throw new WaybillError('INPUT_INVALID', `There is no file ${name}.`, { hint: 'See how its path begins.' })
  return Buffer.from(bytes).toString('utf8')
}
