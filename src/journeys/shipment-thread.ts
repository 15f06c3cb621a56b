import type { Thread } from '../edge/edge.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { FrozenPayload } from '../ledger/payloads.ts'
import { reachedBy, type Reached, type SendingAct, type Shipment } from '../ledger/shipments.ts'
import type { Reader } from './readers.ts'

/** One `shipment.frozen` entry: what was announced at one time. */
export interface Announcement {
  readonly shipment: string
  readonly seq: number
  readonly at: string
  readonly commit: string | null
  readonly payload: FrozenPayload
}

/**
 * Everything that readers see as one thread: a shipment, its revisions, and the shipments that it superseded because the
 * same version was revised at another commit.
 */
export interface ShipmentThread {
  /** The id of the first of the shipments: its root and subject are kept. */
  readonly id: string
  /** The last shipment, with the acts of all. */
  readonly shipment: Shipment
  /** Each of the shipments with its own acts, in the order in which they were first frozen. */
  readonly parts: readonly Shipment[]
  /** Oldest first; the last is what is announced now. */
  readonly announcements: readonly [Announcement, ...Announcement[]]
  /** Who was told of any of it, and by which messages: a later message answers those. */
  readonly told: readonly Reached[]
  /** Those of whom nobody knows whether they were told, as `channel recipient`. */
  readonly perhaps: ReadonlySet<string>
}

/** Follows a shipment back through what it revised and superseded. */
export function threadOf(
  entries: readonly LedgerEntry[],
  shipments: readonly Shipment[],
  shipment: Shipment,
): ShipmentThread {
  const frozen = new Map(
    entries.filter(({ kind }) => kind === 'shipment.frozen').map((one) => [one.seq, one]),
  )
  const announcements: [Announcement, ...Announcement[]] = [
    { shipment: shipment.id, commit: shipment.commit, ...shipment.frozen },
  ]
  for (let seq = frozen.get(shipment.frozen.seq)?.causing ?? null; seq !== null;) {
    const entry = frozen.get(seq)
    if (!entry || entry.shipment === null) break
    announcements.unshift(announcementOf(entry, entry.shipment))
    // An entry follows earlier ones only: this ends even with a ledger that somebody wrote by hand.
    seq = entry.causing !== null && entry.causing < seq ? entry.causing : null
  }
  const ids = new Set(announcements.map((one) => one.shipment))
  const parts = shipments.filter(({ id }) => ids.has(id))
  const acts = parts.flatMap((one) => one.acts).toSorted((a, b) => a.seq - b.seq)
  const whole = { ...shipment, acts }
  const told = reachedBy(whole)
  return {
    id: announcements[0].payload.thread ?? announcements[0].shipment,
    shipment: whole,
    parts,
    announcements,
    told,
    perhaps: perhapsTold(acts, told),
  }
}

/** What a reader is in the records of sendings. */
export function readerKey({ channel, recipient }: Pick<Reached, 'channel' | 'recipient'>): string {
  return `${channel} ${recipient}`
}

export function keyOfReader({ id, recipient }: Reader): string {
  return readerKey({ channel: recipient.channel, recipient: id })
}

/** Where the next message to somebody goes: after all that a server took for them. */
export function placeIn({ id, told }: Pick<ShipmentThread, 'id' | 'told'>): (reader: Reader) => Thread {
  const byReader = new Map(told.map((one) => [readerKey(one), one.serverIds]))
  return (reader) => {
    const references = byReader.get(keyOfReader(reader)) ?? []
    return { shipment: id, references, root: references[0] ?? null }
  }
}

function announcementOf(entry: LedgerEntry, shipment: string): Announcement {
  // The payload was checked against the schema of its kind when the ledger was read.
  const payload = entry.payload as FrozenPayload
  return { shipment, seq: entry.seq, at: entry.at, commit: entry.commit, payload }
}

function perhapsTold(acts: readonly SendingAct[], told: readonly Reached[]): ReadonlySet<string> {
  const perhaps = new Set<string>()
  for (const { kind, messages } of acts)
    if (kind === 'notice' || kind === 'revision')
      for (const message of messages)
        if (message.receipt === null || message.receipt.state === 'unknown') perhaps.add(readerKey(message))
  for (const one of told) perhaps.delete(readerKey(one))
  return perhaps
}
