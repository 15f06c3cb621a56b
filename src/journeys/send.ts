import type { Edge, Sender, Thread } from '../edge/edge.ts'
import type { JournalEntry } from '../edge/journal.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { ReceiptsPayload } from '../ledger/payloads.ts'
import type { SendingAct } from '../ledger/shipments.ts'
import type { ChannelName, Message, Receipt } from '../notices/message.ts'
import { factOf, type ShipmentSubject } from './facts.ts'
import type { Reader } from './readers.ts'

/** A message that is ready to go, with all that its sender needs. */
export interface Outgoing {
  readonly message: Message
  readonly reader: Reader
  readonly thread: Thread | null
}

/** Opened before anything is recorded: a channel that cannot be used at all stops the act before it begins. */
export type OpenSenders = ReadonlyMap<ChannelName, Sender>

export async function openSenders(
  edge: Pick<Edge, 'senders'>,
  channels: Iterable<ChannelName>,
): Promise<OpenSenders> {
  const open = new Map<ChannelName, Sender>()
  try {
    for (const channel of new Set(channels)) open.set(channel, await edge.senders[channel]())
    return open
  } catch (error) {
    await closeSenders(open)
    throw error
  }
}

export async function closeSenders(senders: OpenSenders): Promise<void> {
  await Promise.all([...senders.values()].map((sender) => sender.close()))
}

/** Several messages of one mail server at once; Slack and webhooks take them one after another. */
const atOnce: Readonly<Record<ChannelName, number>> = { email: 4, slack: 1, webhook: 2 }

/** One act of sending: its recorded intent, and what is to go out under it. */
export interface SendingOrder {
  readonly subject: ShipmentSubject
  readonly kind: Message['kind']
  readonly intent: LedgerEntry
  /** What the ledger knows of the act from before; null for a new one. */
  readonly known: SendingAct | null
  /** How often receipts of this act were recorded before: a later record must not take an earlier one's id. */
  readonly receiptsRecorded: number
  /** True when this run recorded the intent: then nobody else has begun. */
  readonly mine: boolean
  readonly outgoing: readonly Outgoing[]
  readonly attachments: Readonly<Record<string, Uint8Array>>
}

/**
 * Sends what was recorded as intended and records what became of it. A message that an earlier run may have sent is
 * `unknown` and held; what was accepted or refused before is not sent again. Gives the receipt of every message.
 */
export async function sendMessages(
  edge: Edge,
  senders: OpenSenders,
  order: SendingOrder,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Receipt>> {
  const { journal, earlier } = await edge.journal(`${order.subject.shipment}-${order.intent.seq}`)
  const receipts = knownReceipts(order, earlier, edge.clock.now().toISOString())
  const fresh: Receipt[] = [...receipts.values()].filter(
    (receipt) =>
      !order.known?.messages.some(
        (sent) => sent.receipt?.at === receipt.at && sent.message === receipt.message,
      ),
  )
  try {
    const waiting = order.outgoing.filter(({ message }) => !receipts.has(message.id))
    await Promise.all(
      [...senders].map(async ([channel, sender]) => {
        const queue = waiting.filter(({ message }) => message.channel === channel)
        const worker = async () => {
          for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
            const { message, reader, thread } = next
            const { address, name } = reader.recipient
            await journal.record({
              message: message.id,
              state: 'sending',
              at: edge.clock.now().toISOString(),
              receipt: null,
            })
            const receipt = await sender.send(
              { message, address, name, thread, attachments: order.attachments },
              signal,
            )
            await journal.record({ message: message.id, state: receipt.state, at: receipt.at, receipt })
            receipts.set(message.id, receipt)
            fresh.push(receipt)
          }
        }
        await Promise.all(Array.from({ length: atOnce[channel] }, worker))
      }),
    )
  } finally {
    await journal.close()
  }
  if (fresh.length > 0) {
    const payload: ReceiptsPayload = { intent: order.intent.seq, receipts: fresh }
    await edge.ledger.append([
      factOf(edge, order.subject, {
        kind: `${order.kind}.receipts`,
        causing: order.intent.seq,
        batch: order.receiptsRecorded,
        payload,
      }),
    ])
  }
  return receipts
}

/** What is settled before this run sends anything: by the ledger, by this clone's journal, or by not knowing. */
function knownReceipts(
  order: SendingOrder,
  earlier: readonly JournalEntry[],
  now: string,
): Map<string, Receipt> {
  const recorded = new Map(order.known?.messages.map(({ message, receipt }) => [message, receipt]))
  const begun = new Map(earlier.map((entry) => [entry.message, entry]))
  const receipts = new Map<string, Receipt>()
  for (const [message, receipt] of recorded)
    if (receipt && !isDue(receipt, now)) receipts.set(message, receipt)
  for (const { message } of order.outgoing) {
    if (receipts.has(message.id)) continue
    const last = begun.get(message.id)
    const told = last ? journalReceipt(last, now) : null
    const elsewhere = !order.mine && earlier.length === 0 && !recorded.get(message.id)
    if (told) receipts.set(message.id, told)
    else if (elsewhere)
      receipts.set(message.id, unknown(message.id, now, 'Another run recorded that it would send it.'))
  }
  return receipts
}

/** A deferred message whose time has come is sent again; everything else is settled. */
function isDue({ state, until }: Receipt, now: string): boolean {
  return state === 'deferred' && (until === null || until <= now)
}

function journalReceipt({ message, receipt }: JournalEntry, now: string): Receipt | null {
  if (receipt === null) return unknown(message, now, 'An earlier run began to send it and left no answer.')
  return isDue(receipt, now) ? null : receipt
}

function unknown(message: string, at: string, reason: string): Receipt {
  return { message, state: 'unknown', at, serverId: null, reason, until: null }
}
