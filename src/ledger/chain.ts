import { exitCodes, WaybillError } from '../errors.ts'
import { canonicalBytes } from './canonical.ts'
import { entryFault, entryId, subjectFault } from './check.ts'
import { sha256Of } from './digest.ts'
import type { Fact, LedgerEntry } from './entry.ts'
import type { Recorded } from './store.ts'

/**
 * Gives a fact its place after the entry before it (null: the first of the ledger).
 * Throws UNEXPECTED (exit code 1) for a fact that no ledger could hold: that is our own fault.
 */
export function nextEntry(fact: Fact, previous: Recorded | null): Recorded {
  const { files: _files, ...recordable } = fact
  const entry: LedgerEntry = {
    ...recordable,
    schema: 'waybill/ledger-entry@1',
    seq: previous === null ? 1 : previous.entry.seq + 1,
    prev: previous === null ? null : sha256Of(previous.bytes),
    id: entryId(fact),
  }
  const fault = entryFault(entry)
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

/** Plans an append: pure, so that every store records the same bytes. Throws as `nextEntry`. */
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
