import type { LoadedConfiguration } from '../config/load.ts'
import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { foldShipments, type Shipment } from '../ledger/shipments.ts'
import type { Recorded } from '../ledger/store.ts'
import type { Release } from '../notes/document.ts'
import type { Wording } from '../notices/body.ts'
import type { LedgerPlace } from '../notices/facts.ts'
import { frozenRelease, refuseOtherKey, subjectOf } from './announced.ts'
import type { ShipmentSubject } from './facts.ts'
import { readOverridesOf } from './overrides.ts'
import { findReaders, type Readers } from './readers.ts'
import { recordableName } from './recordable.ts'
import { responsibleFor } from './responsible.ts'
import { threadOf, type ShipmentThread } from './shipment-thread.ts'
import { wordingFor } from './wording.ts'

/** All that is known of a shipment before it is checked, and who is told of it. */
export interface Ground {
  readonly configuration: Configuration
  readonly entries: readonly LedgerEntry[]
  readonly shipments: readonly Shipment[]
  readonly shipment: Shipment
  readonly thread: ShipmentThread
  readonly subject: ShipmentSubject
  readonly release: Release
  readonly readers: Readers
  readonly wording: Wording
  /** Who answers for what is recorded; null where nobody is named. */
  readonly responsible: string | null
}

/** Reads it all before anything is checked. Throws what reading lists, secrets and templates throws. */
export async function openGround(
  edge: Edge,
  loaded: LoadedConfiguration,
  entries: readonly LedgerEntry[],
  { shipment, responsible }: { readonly shipment: Shipment; readonly responsible: string | null },
): Promise<Ground> {
  const { configuration } = loaded
  const subject = subjectOf(shipment)
  const { environment, package: part } = subject
  const { keyId } = shipment.frozen.payload
  const readers = await findReaders(edge, loaded, environment, { entries, keyId, package: part })
  refuseOtherKey(shipment, readers)
  const overrides = await readOverridesOf(edge.files, edge.home, configuration)
  const shipments = foldShipments(entries)
  const named = responsible === null ? null : recordableName('--responsible', responsible)
  return {
    configuration,
    entries,
    shipments,
    shipment,
    thread: threadOf(entries, shipments, shipment),
    subject,
    release: await frozenRelease(edge, shipment),
    readers,
    wording: await wordingFor(edge, readers, overrides),
    responsible: await responsibleFor(edge, configuration, { environment, package: part, named }),
  }
}

/** Where the ledger holds an entry. */
export function placeOf(recorded: readonly Recorded[], seq: number): LedgerPlace {
  const found = recorded.find(({ entry }) => entry.seq === seq)
  return { seq, head: found ? sha256Of(found.bytes) : '' }
}
