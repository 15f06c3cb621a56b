import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { foldShipments, type Shipment } from '../ledger/shipments.ts'
import { plainVersion } from './announced.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { recordableName } from './recordable.ts'
import { releaseTag } from './release-tag.ts'

/** Which release a record is about, as the command says it. */
export interface AskedRelease {
  /** Null: all of them. */
  readonly environment: string | null
  readonly package: string | null
  /** A version, with or without its tag's dress; null: the one announced last. */
  readonly release: string | null
  readonly commit: string | null
}

/** The same, as it goes into entries. */
export interface RecordedRelease {
  /** The shipment that it is, where somebody announced it. */
  readonly shipment: Shipment | null
  readonly package: string | null
  readonly environment: string | null
  readonly version: string
  /** Full id; null where nothing tells. */
  readonly commit: string | null
  readonly warnings: readonly string[]
}

/**
 * The release that a record is about: the shipment to that environment where there is one, else what the command says, with
 * the commit of its tag. Throws ENVIRONMENT_UNKNOWN, PACKAGE_AMBIGUOUS, PACKAGE_UNKNOWN, and USAGE for a commit that is none
 * where no release is named and none was announced, and for a
 * version that may not stay in a ledger.
 */
export async function recordedRelease(
  { repository }: Pick<Edge, 'repository'>,
  configuration: Configuration,
  entries: readonly LedgerEntry[],
  asked: AskedRelease,
): Promise<RecordedRelease> {
  const { environment } = asked
  if (environment !== null) environmentOf(configuration, environment)
  const part = shippedPackage(configuration, asked.package)
  const shipments = foldShipments(entries).filter(
    (one) => one.package === part && (environment === null || one.environment === environment),
  )
  const version = versionOf(asked, shipments)
  const named = asked.commit === null ? null : await fullCommit(repository, asked.commit)
  const announced = shipments.filter((one) => one.version === version)
  const ours = announced.filter(({ commit }) => named === null || commit === named)
  const shipment = environment === null ? null : latest(ours)
  const agreed = new Set(ours.map(({ commit }) => commit))
  const known = shipment?.commit ?? (agreed.size === 1 ? ([...agreed][0] ?? null) : null)
  const tagged = () =>
    releaseTag({ repository }, configuration, { version, package: part }).then((tag) => tag?.oid ?? null)
  const commit = named ?? known ?? (await tagged())
  const other = ours.length === 0 ? latest(announced) : null
  const warnings =
    other === null
      ? []
      : [
          `${version} was announced at ${other.commit?.slice(0, 12)}, and this is about ${commit?.slice(0, 12)}: it is recorded, and belongs to no shipment.`,
        ]
  return { shipment, package: part, environment, version, commit, warnings }
}

function versionOf({ release, environment }: AskedRelease, shipments: readonly Shipment[]): string {
  if (release !== null) return recordableName('--release', plainVersion(release))
  const last = environment === null ? null : latest(shipments)
  if (last?.version) return last.version
  throw new WaybillError(
    'USAGE',
    environment === null
      ? '--release is missing.'
      : `--release is missing, and nothing was announced to ${environment}.`,
    { hint: 'Name the version: --release 1.4.0' },
  )
}

function latest(shipments: readonly Shipment[]): Shipment | null {
  return shipments.reduce<Shipment | null>(
    (last, one) => (last && last.frozen.seq > one.frozen.seq ? last : one),
    null,
  )
}

/** What deploys may know a commit that this clone lacks: a full id is taken at its word. */
async function fullCommit(repository: Edge['repository'], given: string): Promise<string> {
  const found = await repository.resolve(given)
  if (found !== null) return found
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(given)) return given
  throw new WaybillError('USAGE', '--commit names no commit of this clone.', {
    hint: 'Give the full id: --commit $(git rev-parse HEAD)',
  })
}
