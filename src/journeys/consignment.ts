import type { ComposedBom } from '../bom/compose.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { Release, ReleaseNotes } from '../notes/document.ts'
import type { Overrides } from '../notes/overrides.ts'
import { billOf, bomRules, type Bill } from './bill.ts'
import { draftShipment, type Draft } from './draft.ts'
import { dependenciesOf, lookInside } from './inside.ts'
import { readOverridesOf } from './overrides.ts'
import { plainSource, sourceDate } from './source.ts'

/** What is to be announced: the release with its dependencies, and its bill of materials. */
export interface Consignment {
  readonly release: Release & { readonly version: string }
  readonly bom: ComposedBom | null
  readonly repository: ReleaseNotes['repository']
  /** The words that the sender set for changes, also for single audiences. */
  readonly overrides: Overrides
  readonly warnings: readonly string[]
  /** False when something that the notes or the bill of materials are made from could not be read or asked. */
  readonly complete: boolean
}

/**
 * Drafts what ships from a revision (default HEAD), of one package or of the product as a whole. Throws NOTHING_TO_ANNOUNCE,
 * SECRET_IN_HISTORY and BOM_REQUIRED, and what drafting throws; a secret is refused before anything is made of its commit.
 */
export async function gatherConsignment(
  edge: Edge,
  { configuration }: LoadedConfiguration,
  asked: { readonly package: string | null; readonly to: string | null },
): Promise<Consignment> {
  const { repository } = edge
  const overrides = await readOverridesOf(edge.files, edge.home, configuration)
  const source = {
    ...plainSource(repository, configuration),
    package: asked.package,
    overrides,
    date: sourceDate(edge.environment),
  }
  const draft = await draftShipment(source, asked.to)
  refuseSecrets(draft, configuration.secrets.acknowledged)
  const drafted = shippable(draft)
  const below = belowOf(draft, repository.root)
  const request = { notes: draft.notes, release: drafted, configuration, below }
  const bill = await billOf(repository, drafted.commit, request)
  if (bill === null && bomRules(configuration).required) throw bomRequired(drafted)
  const { release, incomplete } = await withDependencies(edge, request, bill)
  const bom = bill?.bom ?? null
  return {
    release,
    bom,
    repository: draft.notes.repository,
    overrides,
    warnings: [
      ...draft.warnings,
      ...draft.incomplete,
      ...incomplete,
      ...(bom?.warnings ?? []),
      ...(bom?.errors.map(({ message, at }) => `${at?.file ?? 'A lockfile'}: ${message}`) ?? []),
    ],
    complete: draft.incomplete.length === 0 && incomplete.length === 0 && (bill?.whole ?? true),
  }
}

/** The folder of the package, relative to the top; empty for a product as a whole. */
export function belowOf({ folder }: Draft, root: string): string {
  const below = folder === null ? '' : folder.slice(root.length + 1)
  return below === '.' ? '' : below
}

/** The release with what changed inside since the one before; as it is where there is no lockfile, which is told elsewhere. */
async function withDependencies(
  { repository }: Edge,
  request: Parameters<typeof lookInside>[1] & { readonly release: Consignment['release'] },
  bill: Bill | null,
): Promise<{ readonly release: Consignment['release']; readonly incomplete: readonly string[] }> {
  const { release } = request
  if (bill === null || release.previousTag === null) return { release, incomplete: [] }
  const inside = await lookInside(repository, { ...request, bill })
  const dependencies = await dependenciesOf(inside)
  return { release: { ...release, ...(dependencies && { dependencies }) }, incomplete: inside.incomplete }
}

function shippable({ notes }: Draft): Consignment['release'] {
  const release = notes.releases[0]
  if (release?.version) return { ...release, version: release.version }
  throw new WaybillError(
    'NOTHING_TO_ANNOUNCE',
    `There is nothing to announce${release?.previousTag ? ` since ${release.previousTag}` : ''}: no change that readers would notice.`,
    { exitCode: exitCodes.done },
  )
}

/** Throws SECRET_IN_HISTORY for a secret that nobody has acknowledged. */
export function refuseSecrets({ secrets }: Draft, acknowledged: readonly string[]): void {
  const open = secrets.filter(({ commit }) => !acknowledged.includes(commit))
  const [first] = open
  if (!first) return
  // A message may hold several.
  const commits = [...new Set(open.map(({ commit }) => commit))]
  throw new WaybillError(
    'SECRET_IN_HISTORY',
    `${commits.length === 1 ? 'A commit message holds a secret' : `${commits.length} commit messages hold secrets`}: ${first.rule} in ${first.commit}.`,
    {
      hint: `Revoke it. Then, since it can be said without it: add to waybill.yml: secrets: { acknowledged: [${commits.join(', ')}] }`,
    },
  )
}

/** Why a release without a lockfile is refused. */
export function bomRequired({ commit }: Pick<Release, 'commit'>): WaybillError {
  return new WaybillError(
    'BOM_REQUIRED',
    `${commit.slice(0, 12)} has no lockfile to write a bill of materials from.`,
    {
      hint: 'Commit the lockfile, or take bom: required out of waybill.yml.',
    },
  )
}
