import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { closingOf, epochName, openingFacts, openShipments } from '../ledger/epoch.ts'
import { refuseUnderHold } from '../ledger/hold.ts'
import type { EpochClosedPayload, EpochOpenedPayload } from '../ledger/payloads.ts'
import type { LedgerStore, Recorded } from '../ledger/store.ts'
import { recordAct, writingOf } from './ledger-act.ts'
import type { LedgerStory } from './ledger-story.ts'

type ClosingEdge = Parameters<typeof recordAct>[0]

/** The two ledgers of a change of epoch, by branch or file. */
export interface Epochs {
  readonly place: string
  readonly next: string
  /** Leaves shipments behind that are announced and neither proved nor cancelled. */
  readonly leaveOpen: boolean
}

export interface ClosedEpoch {
  readonly epoch: string
  /** How many entries the closed one has, its last included. */
  readonly entries: number
  readonly opened: readonly LedgerEntry[]
}

/**
 * Closes a ledger and begins the next: the last entry of one names the other, whose first entry holds digest, length and
 * RFC 6962 root of all that was. Suppressions and holds go along. What a killed run left half done is finished by the next
 * run; nothing is closed before the next ledger is known to be free.
 *
 * Throws EPOCH_CLOSED where it was closed in favour of another; INPUT_INVALID for a next ledger that cannot be one, and
 * while shipments are open.
 */
export async function closeEpoch(
  edge: ClosingEdge,
  nextLedger: Pick<LedgerStore, 'read' | 'append'>,
  epochs: Epochs,
): Promise<ClosedEpoch> {
  const { place, next } = epochs
  refuseName(epochs, edge.clock.now().getUTCFullYear() + 1)
  const recorded = await edge.ledger.read()
  const entries = recorded.map(({ entry }) => entry)
  const closing = closingOf(entries)
  if (closing !== null && closing.next !== next)
    throw new WaybillError('EPOCH_CLOSED', `${place} was closed, and goes on in ${closing.next}.`, {
      hint: writeItIn(closing.next),
      exitCode: exitCodes.unrecorded,
    })
  const last = entries.at(-1)
  if (!last)
    throw new WaybillError('INPUT_INVALID', 'The ledger is empty: there is no epoch to close.', {
      hint: writeItIn(next),
    })
  const there = await nextLedger.read().catch((error: unknown) => {
    // A branch with something else on it is no ledger that somebody has tampered with.
    throw error instanceof WaybillError && error.code === 'LEDGER_BROKEN' ? noLedger(next, error) : error
  })
  refuseOther(there, epochs)
  const epoch = epochName(entries, place)
  if (closing === null) {
    if (!epochs.leaveOpen) refuseOpen(entries)
    const payload: EpochClosedPayload = { epoch, next }
    await recordAct(edge, { kind: 'epoch.closed', payload, responsible: null, follows: last.seq })
  }
  const closed = closing === null ? await edge.ledger.read() : recorded
  const facts = openingFacts(closed, epochs, writingOf(edge))
  const opened = there.length > 0 ? there.map(({ entry }) => entry) : await nextLedger.append(facts)
  return { epoch, entries: closed.length, opened }
}

/** What is announced in one ledger cannot be proved in another. */
function refuseOpen(entries: readonly LedgerEntry[]): void {
  const open = openShipments(entries)
  if (open.length === 0) return
  throw new WaybillError(
    'INPUT_INVALID',
    `Announced, and neither proved nor cancelled: ${open.join(', ')}. The next ledger would not know them.`,
    { hint: 'Deliver or cancel them first, or leave them behind with --leave-open.' },
  )
}

/** git keeps branches as files: none can lie below another. */
function refuseName({ place, next }: Pick<Epochs, 'place' | 'next'>, year: number): void {
  if (next !== place && !next.startsWith(`${place}/`) && !place.startsWith(`${next}/`)) return
  throw new WaybillError('INPUT_INVALID', `${next} cannot be the ledger after ${place}.`, {
    hint: `Choose a name beside it, such as ${place.replace(/-?\d{4}$/, '')}-${Math.max(year, yearIn(place) + 1)}`,
  })
}

function yearIn(place: string): number {
  return Number(/\d{4}$/.exec(place)?.[0] ?? 0)
}

function writeItIn(next: string): string {
  return `Write ${next} into waybill.yml, as ledger.branch (or ledger.file).`
}

function noLedger(next: string, cause: WaybillError): WaybillError {
  return new WaybillError(
    'INPUT_INVALID',
    `${next} holds something else already, which is no ledger: ${cause.message}`,
    { hint: 'Name one that does not exist yet.', cause },
  )
}

function refuseOther(there: readonly Recorded[], { place, next }: Pick<Epochs, 'place' | 'next'>): void {
  const first = there[0]?.entry
  if (!first) return
  const { previous } =
    first.kind === 'epoch.opened' ? (first.payload as EpochOpenedPayload) : { previous: null }
  if (previous?.branch === place) return
  throw new WaybillError('INPUT_INVALID', `${next} holds another ledger already.`, {
    hint: 'Name one that does not exist yet.',
  })
}

/**
 * Whether a closed epoch may be removed by whoever owns the ledger; Waybill itself removes nothing. Throws HOLD_ACTIVE
 * (exit code 9) while a hold is in force, INPUT_INVALID for what is no closed epoch of this ledger.
 */
export function refusePruning(story: LedgerStory, present: readonly LedgerEntry[], place: string): void {
  const closing = closingOf(present)
  // Holds that were placed since are in the ledger that goes on.
  if (closing !== null)
    throw new WaybillError(
      'EPOCH_CLOSED',
      `The ledger in waybill.yml was closed, and goes on in ${closing.next}: only there is told what is held.`,
      { hint: writeItIn(closing.next), exitCode: exitCodes.unrecorded },
    )
  refuseUnderHold(present, 'nothing of the ledger may be removed')
  if (story.earlier.includes(place)) return
  throw new WaybillError('INPUT_INVALID', `${place} is no closed epoch of this ledger.`, {
    hint:
      story.earlier.length > 0
        ? `Closed epochs: ${story.earlier.join(', ')}.`
        : 'No epoch was closed yet: waybill ledger epoch --close --next NAME closes one.',
  })
}
