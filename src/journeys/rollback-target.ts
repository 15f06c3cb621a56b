import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { RollbackPayload, VerifyPayload } from '../ledger/payloads.ts'
import type { Shipment } from '../ledger/shipments.ts'
import { flagOf } from './next-announcement.ts'
import { releaseTag } from './release-tag.ts'

/** What an environment went back to. */
export interface ReturnTarget {
  readonly version: string
  readonly commit: string | null
  readonly artifacts: LedgerEntry['artifacts']
}

/**
 * What an environment went back to: the version that is named, at the commit at which the ledger or a tag has it; else the
 * version that was last verified there before the one that is taken back: verified, since the last that was deployed may be
 * what failed, and not taken back since. Throws NOTHING_DELIVERED where none was.
 */
export async function returnTarget(
  edge: Pick<Edge, 'repository'>,
  configuration: Configuration,
  entries: readonly LedgerEntry[],
  { shipment, to }: { readonly shipment: Shipment; readonly to: string | null },
): Promise<ReturnTarget> {
  const verified = entries.filter(
    (entry) =>
      entry.kind === 'verify.result' &&
      entry.environment === shipment.environment &&
      entry.package === shipment.package &&
      (entry.payload as VerifyPayload).verdict.verdict === 'healthy',
  )
  const takenBackSince = ({ seq, version }: LedgerEntry): boolean =>
    entries.some(
      ({ kind, ...one }) =>
        kind === 'rollback.recorded' &&
        one.seq > seq &&
        one.environment === shipment.environment &&
        one.package === shipment.package &&
        (one.payload as RollbackPayload).from === version,
    )
  const found = verified.findLast((entry) =>
    to === null ? entry.version !== shipment.version && !takenBackSince(entry) : entry.version === to,
  )
  if (found?.version) {
    const frozen = entries.findLast(
      ({ kind, shipment: id }) => kind === 'shipment.frozen' && id !== null && id === found.shipment,
    )
    const artifacts = found.artifacts.length > 0 ? found.artifacts : (frozen?.artifacts ?? [])
    return { version: found.version, commit: found.commit, artifacts }
  }
  if (to !== null) {
    const tag = await releaseTag(edge, configuration, { version: to, package: shipment.package })
    return { version: to, commit: tag?.oid ?? null, artifacts: [] }
  }
  throw new WaybillError(
    'NOTHING_DELIVERED',
    `The ledger knows of no version that was verified in ${shipment.environment} before ${shipment.version}.`,
    {
      hint: `Name it: waybill rollback --environment ${shipment.environment}${flagOf(shipment.package)} --to VERSION`,
    },
  )
}
