import type { Edge } from '../edge/edge.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { Fact } from '../ledger/entry.ts'
import type { ReceiptsPayload } from '../ledger/payloads.ts'
import type { Sent } from '../ledger/shipments.ts'
import type { MessageKind, Receipt } from '../notices/message.ts'
import { subjectOf } from './announced.ts'
import { factOf } from './facts.ts'
import { skippedReceipt } from './fate.ts'
import { closeSenders, openSenders } from './outgoing.ts'
import { sendMessages, type Sendings } from './send.ts'
import { keyOfReader, type ShipmentThread } from './shipment-thread.ts'
import { rootBodiesOf } from './thread-root.ts'

/** What came of a sending. */
export interface Told {
  /** By the message's id. */
  readonly receipts: ReadonlyMap<string, Receipt>
  /** The SHA-256 of the ledger's last entry; null for an empty ledger. */
  readonly ledgerHead: string | null
}

/**
 * Opens the channels that are needed, records and sends, and closes them. `thread` is what the messages go on with; null for
 * the first announcement. Throws CHANNEL_REFUSED before anything is recorded.
 */
export async function tellReaders(
  edge: Edge,
  thread: ShipmentThread | null,
  sendings: Sendings,
  signal: AbortSignal,
): Promise<Told> {
  const channels = sendings.orders.flatMap(({ outgoing }) => outgoing.map(({ message }) => message.channel))
  const senders = await openSenders(edge, channels)
  try {
    const whole = thread === null ? sendings : await withRoots(edge, thread, sendings)
    const receipts = await sendMessages(edge, senders, whole, signal)
    return { receipts, ledgerHead: await ledgerHeadOf(edge) }
  } finally {
    await closeSenders(senders)
  }
}

async function withRoots(edge: Edge, thread: ShipmentThread, sendings: Sendings): Promise<Sendings> {
  const readers = sendings.orders.flatMap(({ outgoing }) => outgoing.map(({ reader }) => reader))
  const roots = await rootBodiesOf(edge, thread, readers)
  if (roots.size === 0) return sendings
  const orders = sendings.orders.map((order) => ({
    ...order,
    outgoing: order.outgoing.map((one) => ({
      ...one,
      rootBodies: roots.get(keyOfReader(one.reader)) ?? null,
    })),
  }))
  return { ...sendings, orders }
}

/** Entries by which messages of a thread that still wait are given up, since something newer is told instead. */
export function givingUp(
  edge: Edge,
  { parts }: Pick<ShipmentThread, 'parts'>,
  { kinds, reason }: { readonly kinds: readonly MessageKind[]; readonly reason: string },
): Fact[] {
  const at = edge.clock.now().toISOString()
  return parts.flatMap((shipment) =>
    shipment.acts.flatMap((act) => {
      const waiting = kinds.includes(act.kind) ? act.messages.filter(isWaiting) : []
      if (waiting.length === 0) return []
      const receipts = waiting.map(({ message }) => skippedReceipt(message, at, reason))
      const payload: ReceiptsPayload = { intent: act.seq, receipts }
      const kind = `${act.kind}.receipts` as const
      const batch = act.receiptsRecorded
      return [factOf(edge, subjectOf(shipment), { kind, causing: act.seq, batch, payload })]
    }),
  )
}

function isWaiting({ receipt, until }: Sent): boolean {
  return receipt?.state === 'deferred' || (receipt === null && until !== null)
}

export async function ledgerHeadOf(edge: Pick<Edge, 'ledger'>): Promise<string | null> {
  const last = (await edge.ledger.read()).at(-1)
  return last ? sha256Of(last.bytes) : null
}
