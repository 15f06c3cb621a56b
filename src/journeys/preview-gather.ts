import type { BomDiff } from '../bom/diff-document.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError, WaybillErrors, type ErrorCode } from '../errors.ts'
import { parseWindow } from '../notices/window.ts'
import { announce, type Announced } from './announce.ts'
import { gatherConsignment, type Consignment } from './consignment.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { layGroundwork } from './groundwork.ts'
import { lookInside } from './inside.ts'
import { plainSource } from './source.ts'

/** What is to be previewed. */
export interface PreviewRequest {
  /** One environment; null for every one of which people are told. */
  readonly environment: string | null
  readonly package: string | null
  /** As `--expected` has it. */
  readonly expected: string | null
  /** This revision instead of HEAD. */
  readonly to: string | null
}

/** What announcing to one environment would come to: messages, or why it would stop before any. */
export interface PreviewedEnvironment {
  readonly name: string
  readonly announced: Announced | null
  /** Empty where it would go through. */
  readonly refused: readonly WaybillError[]
}

/** All that a preview is drawn from. */
export interface Gathered {
  readonly request: PreviewRequest
  /** Null where there is nothing to announce. */
  readonly consignment: Consignment | null
  /** Why there is nothing to announce; null where there is something. */
  readonly nothing: string | null
  readonly environments: readonly PreviewedEnvironment[]
  /** How its dependencies differ from those of the release before; null where `notCompared` says why. */
  readonly difference: BomDiff | null
  readonly notCompared: string | null
}

/**
 * What can be refused of a request before anything is read. Throws ENVIRONMENT_UNKNOWN, PACKAGE_AMBIGUOUS, PACKAGE_UNKNOWN
 * and EXPECTED_INVALID.
 */
export function checkPreviewRequest(configuration: Configuration, request: PreviewRequest, now: Date): void {
  previewedEnvironments(configuration, request.environment)
  shippedPackage(configuration, request.package)
  if (request.expected !== null) parseWindow(request.expected, now)
}

/** The environments that a preview is of. */
function previewedEnvironments(configuration: Configuration, asked: string | null): string[] {
  if (asked === null)
    return Object.entries(configuration.environments).flatMap(([name, { notify }]) =>
      notify.length > 0 ? [name] : [],
    )
  environmentOf(configuration, asked)
  return [asked]
}

/**
 * Drafts what ships and plans what would be told of it, environment by environment, as a dry run of `announce` does. What
 * would stop one announcement is a value; what is wrong with the configuration or a template is thrown, as is everything
 * that keeps the release itself from being drafted.
 */
export async function gatherPreview(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: PreviewRequest,
  signal: AbortSignal,
): Promise<Gathered> {
  const { configuration } = loaded
  const names = previewedEnvironments(configuration, request.environment)
  const part = shippedPackage(configuration, request.package)
  const drafted = await consignmentOf(edge, loaded, { package: part, to: request.to })
  if (drafted instanceof WaybillError)
    return {
      request,
      consignment: null,
      nothing: drafted.message,
      environments: names.map((name) => ({ name, announced: null, refused: [drafted] })),
      difference: null,
      notCompared: drafted.message,
    }
  signal.throwIfAborted()
  const compared = await compare(edge, configuration, drafted, part)
  const environments: PreviewedEnvironment[] = []
  // One after the other: each of them asks git and the ledger the same.
  for (const environment of names) {
    signal.throwIfAborted()
    environments.push(await announcementTo(edge, loaded, { ...request, environment }, signal))
  }
  return { request, consignment: drafted, nothing: null, environments, ...compared }
}

async function consignmentOf(
  ...asked: Parameters<typeof gatherConsignment>
): Promise<Consignment | WaybillError> {
  try {
    return await gatherConsignment(...asked)
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'NOTHING_TO_ANNOUNCE') return error
    throw error
  }
}

/** These are mended in a file, and then all of the preview may look different. */
const faultsOfFiles: readonly ErrorCode[] = ['CONFIG_INVALID', 'SECRET_LITERAL', 'TEMPLATE_INVALID']

async function announcementTo(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: PreviewRequest & { readonly environment: string },
  signal: AbortSignal,
): Promise<PreviewedEnvironment> {
  const { environment: name } = request
  try {
    const announced = await announce(edge, loaded, { ...request, again: false, dryRun: true }, signal)
    return { name, announced, refused: [] }
  } catch (error) {
    const refused = error instanceof WaybillErrors ? error.errors : [error]
    if (!refused.every((one) => one instanceof WaybillError)) throw error
    if (refused.some(({ code }) => faultsOfFiles.includes(code))) throw error
    return { name, announced: null, refused }
  }
}

async function compare(
  edge: Edge,
  configuration: Configuration,
  { bom, release, repository }: Consignment,
  part: string | null,
): Promise<Pick<Gathered, 'difference' | 'notCompared'>> {
  if (bom === null) return { difference: null, notCompared: null }
  const below = part === null ? '' : await folderOf(edge, configuration, part)
  const request = { notes: { repository }, release, configuration, below }
  const { before, now, remarks, incomplete } = await lookInside(edge.repository, request)
  if (before === null || now === null)
    return { difference: null, notCompared: [...remarks, ...incomplete].join(' ') }
  const { differenceOf } = await import('../bom/difference.ts')
  const sides = { from: before.origin, to: now.origin }
  return { difference: differenceOf(before.bom, now.bom, sides), notCompared: null }
}

/** The folder of a package relative to the top, as its bill of materials is written for. */
async function folderOf({ repository }: Edge, configuration: Configuration, part: string): Promise<string> {
  const source = { ...plainSource(repository, configuration), package: part }
  const { package: found } = await layGroundwork(source)
  const folder = found?.folder ?? ''
  return folder === '.' ? '' : folder
}
