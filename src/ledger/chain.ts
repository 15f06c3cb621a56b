import { exitCodes, WaybillError } from '../errors.ts'
import { canonicalBytes } from './canonical.ts'
import { entryFault, entryId, epochFault, subjectFault } from './check.ts'
import { sha256Of } from './digest.ts'
import type { Fact, LedgerEntry } from './entry.ts'
import type { EpochClosedPayload } from './payloads.ts'
import type { Recorded } from './store.ts'

/**
 * Gives a fact its place after the entry before it (null: the first of the ledger).
 * Throws UNEXPECTED (exit code 1) for a fact that no ledger could hold: that is our own fault. EPOCH_CLOSED (exit code 5)
 * where the entry before it closed the ledger.
 */
export function nextEntry(fact: Fact, previous: Recorded | null): Recorded {
  if (previous?.entry.kind === 'epoch.closed') throw epochClosed(previous.entry)
  const { files: _files, ...recordable } = fact
  const entry: LedgerEntry = {
    ...recordable,
    schema: 'waybill/ledger-entry@1',
    seq: previous === null ? 1 : previous.entry.seq + 1,
    prev: previous === null ? null : sha256Of(previous.bytes),
    id: entryId(fact),
  }
  const fault = entryFault(entry) ?? epochFault(entry, previous?.entry ?? null)
  if (fault !== null) throw unrecordable(entry, fault)
  return { entry, bytes: canonical(entry) }
}

/** Facts and the chain they go into. */
interface Extension {
  /** One entry a fact, in the facts' order: found by its id, or new. */
  readonly entries: readonly LedgerEntry[]
  /** What has to be stored, in order, with the fact that each comes from. */
  readonly added: readonly { readonly fact: Fact; readonly recorded: Recorded }[]
}

/**
 * Plans an append: pure, so that every store records the same bytes. `chain` is the whole ledger, or as much of its end as
 * `reachesBack` finds enough for these facts. Throws as `nextEntry`.
 */
export function extendChain(chain: readonly Recorded[], facts: readonly Fact[]): Extension {
  const byId = new Map(chain.map(({ entry }) => [entry.id, entry]))
  const frozen = new Map(
    chain.filter(({ entry }) => entry.kind === 'shipment.frozen').map(({ entry }) => [entry.shipment, entry]),
  )
  const added: { fact: Fact; recorded: Recorded }[] = []
  const entries = facts.map((fact) => {
    const known = byId.get(entryId(fact))
    if (known) return known
    const recorded = nextEntry(fact, added.at(-1)?.recorded ?? chain.at(-1) ?? null)
    const shipment = frozen.get(fact.shipment)
    const fault = shipment ? subjectFault(recorded.entry, shipment) : null
    if (fault !== null) throw unrecordable(recorded.entry, fault)
    added.push({ fact, recorded })
    byId.set(recorded.entry.id, recorded.entry)
    if (fact.kind === 'shipment.frozen') frozen.set(fact.shipment, recorded.entry)
    return recorded.entry
  })
  return { entries, added }
}

/** How many entries from the end of a ledger an append looks at before it looks at all. */
export const lookBack = 50

/**
 * Whether the end of a ledger is enough to append the facts to it, without the rest: that it holds the act already, or
 * begins no later than right after what the act follows from (an act is recorded after its cause, so it cannot be further
 * back), and that it tells what the shipment is. A double or a wrong subject would spoil the ledger for good.
 */
export function reachesBack(tail: readonly Recorded[], facts: readonly Fact[]): boolean {
  const first = tail[0]?.entry.seq
  if (first === undefined) return false
  if (first === 1) return true
  const ids = new Set(tail.map(({ entry }) => entry.id))
  const shipments = new Map(tail.map(({ entry }) => [entry.shipment, entry]))
  return facts.every((fact) => {
    if (ids.has(entryId(fact))) return true
    if (fact.causing === null || fact.causing < first - 1) return false
    const other = shipments.get(fact.shipment)
    if (fact.shipment === null) return true
    return other?.environment === fact.environment && other.package === fact.package
  })
}

function epochClosed(closed: LedgerEntry): WaybillError {
  const { next } = closed.payload as EpochClosedPayload
  return new WaybillError(
    'EPOCH_CLOSED',
    `This ledger was closed by entry ${closed.seq} and takes no more entries; it goes on in ${JSON.stringify(next)}.`,
    {
      exitCode: exitCodes.unrecorded,
      hint: 'Name that one in waybill.yml (`ledger.branch`, or `ledger.file`) and run it again. Nothing was recorded.',
    },
  )
}

function canonical(entry: LedgerEntry): Uint8Array {
  try {
    return canonicalBytes(entry)
  } catch (cause) {
    throw unrecordable(
      entry,
      cause instanceof Error ? `cannot be written: ${cause.message}` : 'cannot be written',
    )
  }
}

function unrecordable(entry: LedgerEntry, fault: string): WaybillError {
  return new WaybillError('UNEXPECTED', `The ${entry.kind} entry was not recorded: it ${fault}.`, {
    exitCode: exitCodes.ourFault,
    hint: 'Nothing was written. Please report this.',
  })
}
