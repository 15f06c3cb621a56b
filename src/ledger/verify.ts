import { exitCodes, WaybillError } from '../errors.ts'
import { epochFault, subjectFault } from './check.ts'
import { sha256Of } from './digest.ts'
import { readEntry } from './entry-reading.ts'
import type { LedgerEntry } from './entry.ts'
import type { Fault, HistoryFacts, Recorded } from './store.ts'

export interface Verification {
  readonly ok: boolean
  /** How many entries the ledger has, good or bad. */
  readonly entries: number
  /** The entries that hold, up to the first that does not. */
  readonly recorded: readonly Recorded[]
  /** SHA-256 of the last entry's bytes, when all hold: who knows it can tell that nothing was changed since. */
  readonly head: string | null
  readonly firstBad: Fault | null
}

const nothingKnown: HistoryFacts = { lineage: null, remembered: null }

/**
 * Proves a ledger or names its first bad entry: every entry is in canonical form and of its schema, `seq` has no gaps,
 * `prev` is the digest of the entry before it, no act is recorded twice, no entry is about another environment or
 * package than its shipment, the store's own links hold, and what this clone saw before is still there.
 *
 * The chain alone cannot tell that the last entry was changed or that entries at the end are gone: that takes the
 * remembered head in `facts`. `known` is a verification of a prefix of the same bytes, from where this one goes on.
 */
export function verifyLedger(
  entries: readonly { readonly bytes: Uint8Array }[],
  facts: HistoryFacts = nothingKnown,
  known: Verification | null = null,
): Verification {
  const recorded = known?.ok === true ? [...known.recorded] : []
  const chain = openChain(recorded)
  let broken: Fault | null = null
  for (const { bytes } of entries.slice(recorded.length)) {
    const next = readEntry(bytes)
    const reason = typeof next === 'string' ? next : chain.fault(next)
    if (reason !== null || typeof next === 'string') {
      broken = { seq: recorded.length + 1, reason: reason ?? 'cannot be read' }
      break
    }
    recorded.push(next)
    chain.add(next)
  }
  const firstBad = earliest([broken, facts.lineage, rememberedFault(entries, facts)])
  const last = recorded.at(-1)
  const head = firstBad === null && last ? sha256Of(last.bytes) : null
  return { ok: firstBad === null, entries: entries.length, recorded, head, firstBad }
}

/** The error for a ledger that does not verify: exit code 8. */
export function ledgerBroken(fault: Fault): WaybillError {
  return new WaybillError(
    'LEDGER_BROKEN',
    `The ledger does not verify: entry ${fault.seq} ${fault.reason}.`,
    {
      exitCode: exitCodes.ledgerBroken,
      hint:
        'Run `waybill ledger verify` for the whole account. Restore the ledger from a clone where it verifies; ' +
        'refs/waybill/seen/ in each clone holds what that clone last saw. A ledger that is lost for good goes on under ' +
        'another name: `ledger.branch` (or `ledger.file`).',
    },
  )
}

/**
 * Proves that entries from the end of a ledger hold and follow each other, without what is before them: so neither that an
 * older entry records the same act nor what their shipments are. Throws LEDGER_BROKEN.
 */
export function verifyTail(entries: readonly { readonly bytes: Uint8Array }[]): readonly Recorded[] {
  const recorded: Recorded[] = []
  let chain: Chain | null = null
  for (const { bytes } of entries) {
    const next = readEntry(bytes)
    const place = (recorded.at(-1)?.entry.seq ?? 0) + 1
    if (typeof next === 'string') throw ledgerBroken({ seq: place, reason: next })
    const reason = chain?.fault(next) ?? null
    if (reason !== null) throw ledgerBroken({ seq: place, reason })
    recorded.push(next)
    if (chain) chain.add(next)
    else chain = openChain([next])
  }
  return recorded
}

interface Chain {
  add(next: Recorded): void
  fault(next: Recorded): string | null
}

/** The rules between entries. */
function openChain(recorded: readonly Recorded[]): Chain {
  let last: Recorded | null = null
  const seqs = new Map<string, number>()
  const frozen = new Map<string | null, LedgerEntry>()
  function add(next: Recorded): void {
    const { entry } = next
    last = next
    seqs.set(entry.id, entry.seq)
    if (entry.kind === 'shipment.frozen') frozen.set(entry.shipment, entry)
  }
  function fault({ entry }: Recorded): string | null {
    const place = last === null ? 1 : last.entry.seq + 1
    if (entry.seq !== place) return `has the number ${entry.seq} where ${place} belongs`
    if (entry.prev !== (last === null ? null : sha256Of(last.bytes)))
      return 'does not continue the entry before it: one of the two was changed'
    const double = seqs.get(entry.id)
    if (double !== undefined) return `records the same act as entry ${double}`
    const shipment = frozen.get(entry.shipment)
    return epochFault(entry, last?.entry ?? null) ?? (shipment ? subjectFault(entry, shipment) : null)
  }
  for (const one of recorded) add(one)
  return { add, fault }
}

function rememberedFault(
  entries: readonly { readonly bytes: Uint8Array }[],
  { remembered }: HistoryFacts,
): Fault | null {
  if (remembered === null) return null
  const { seq, sha256, descends } = remembered
  const there = entries[seq - 1]
  if (!there)
    return {
      seq: entries.length + 1,
      reason:
        entries.length === 0
          ? `is missing though its head is remembered: this clone has seen ${seq} entries, now there is no ledger`
          : `is gone: this clone has seen ${seq} entries, now there are ${entries.length}`,
    }
  if (sha256Of(there.bytes) !== sha256)
    return { seq, reason: 'is not the one that this clone has seen before' }
  return descends
    ? null
    : { seq, reason: 'is no longer in the history that this clone has seen: it was rewritten' }
}

function earliest(faults: readonly (Fault | null)[]): Fault | null {
  const found = faults.filter((fault) => fault !== null)
  return found.reduce<Fault | null>((first, fault) => (first && first.seq <= fault.seq ? first : fault), null)
}
