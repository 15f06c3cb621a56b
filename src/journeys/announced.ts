import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { frozenBytes } from '../ledger/frozen.ts'
import { foldShipments, lastAnnounced, type Shipment } from '../ledger/shipments.ts'
import type { Release } from '../notes/document.ts'
import type { ShipmentSubject } from './facts.ts'
import type { Readers } from './readers.ts'
import { releaseTag } from './release-tag.ts'

/**
 * The shipment that a release in an environment is: by its version, with or without a `v`, else the one last announced
 * there. Throws NOTHING_ANNOUNCED.
 */
export function announcedShipment(
  entries: readonly LedgerEntry[],
  asked: { readonly environment: string; readonly release: string | null; readonly package?: string | null },
): Shipment {
  const shipments = foldShipments(entries)
  const { environment, release, package: part = null } = asked
  const version = release === null ? null : plainVersion(release)
  const there = shipments.filter(
    (one) => one.environment === environment && (version === null || one.version === version),
  )
  const found = lastAnnounced(there, { environment, package: part })
  if (found) return found
  throw new WaybillError(
    'NOTHING_ANNOUNCED',
    `${release ?? 'No release'}${part === null ? '' : ` of ${part}`} was ${release === null ? '' : 'not '}announced to ${environment}${release === null ? ' yet' : ''}.`,
    {
      hint: `Announce it first: waybill announce --environment ${environment}${part === null ? '' : ` --package ${part}`}`,
    },
  )
}

/** A version without the dress of its tag: `v1.4.0` and `api@1.4.0` are 1.4.0. */
export function plainVersion(text: string): string {
  return /\d+\.\d+\.\d+.*$/.exec(text)?.[0] ?? text
}

/** What entries about a shipment say it is. Throws LEDGER_BROKEN for one without environment, version or commit. */
export function subjectOf(shipment: Shipment): ShipmentSubject {
  const { id, environment, version, commit } = shipment
  if (environment === null || version === null || commit === null)
    throw new WaybillError('LEDGER_BROKEN', `The shipment ${id} has no environment, version or commit.`, {
      exitCode: exitCodes.ledgerBroken,
    })
  return { shipment: id, package: shipment.package, environment, version, commit }
}

/** A tag that was made since must name what was announced: otherwise something else is about to be called by its name. */
export async function refuseMovedTag(
  edge: Pick<Edge, 'repository'>,
  configuration: Configuration,
  shipment: Shipment,
): Promise<void> {
  const tag = await releaseTag(edge, configuration, shipment)
  if (!tag || tag.oid === shipment.commit) return
  throw new WaybillError(
    'TAG_MISPLACED',
    `The tag ${tag.name} names ${tag.oid.slice(0, 12)}, and ${shipment.version} was announced at ${shipment.commit?.slice(0, 12)}.`,
    {
      hint: `Tell the same readers what the tag names: waybill announce --revise --to ${tag.name} --environment ${shipment.environment}`,
    },
  )
}

/** Readers are found again by their keyed hashes: with another key they would all be strangers. */
export function refuseOtherKey({ frozen }: Shipment, { keyId }: Readers): void {
  const { keyId: then } = frozen.payload
  if (then === null || keyId === null || then === keyId) return
  throw new WaybillError(
    'RECIPIENT_KEY_MISSING',
    `The readers of this shipment were recorded with another WAYBILL_RECIPIENT_KEY (${then}) than the one that is set (${keyId}).`,
    { hint: 'Set the key that the shipment was announced with.' },
  )
}

/** The release as it was announced. */
export async function frozenRelease(edge: Pick<Edge, 'ledger'>, { frozen }: Shipment): Promise<Release> {
  const { release } = frozen.payload
  const bytes = frozenBytes(release, await edge.ledger.file(frozen.seq, release.path))
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Release
}
