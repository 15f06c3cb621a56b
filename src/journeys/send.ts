import type { Edge, Sender, Thread } from '../edge/edge.ts'
import type { JournalEntry } from '../edge/journal.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { IntentPayload, ReceiptsPayload } from '../ledger/payloads.ts'
import type { SendingAct } from '../ledger/shipments.ts'
import type { ChannelName, Message, Receipt, Sending } from '../notices/message.ts'
import { factOf, isRecordOf, type ShipmentSubject } from './facts.ts'
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

/** A message as its intent records it: what is to go out, and to whom, by digest and id. */
export function intended({ message }: Outgoing): IntentPayload['recipients'][number] {
  const { id, recipient, channel, audiences, digest } = message
  return { message: id, recipient, channel, audiences, digest }
}

/** What became of each message; one without a receipt is still only planned. */
export function toldMessages(
  outgoing: readonly Outgoing[],
  receipts: ReadonlyMap<string, Receipt>,
): Sending['messages'] {
  return outgoing.map(({ message: { id, audiences, channel, recipient } }) => {
    const receipt = receipts.get(id)
    return {
      id,
      audiences,
      channel,
      recipient,
      state: receipt?.state ?? 'planned',
      reason: receipt?.reason ?? null,
    }
  })
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
  const record = (message: string, receipt: Receipt | null) => {
    const at = receipt?.at ?? edge.clock.now().toISOString()
    return journal.record({ message, state: receipt?.state ?? 'sending', at, receipt })
  }
  try {
    // The intent's own id in the journal: what is not in there after it was not begun, and may be sent.
    if (order.mine) await record(order.intent.id, null)
    const { receipts, fresh } = settledBefore(order, earlier, edge.clock.now().toISOString())
    const waiting = order.outgoing.filter(({ message }) => !receipts.has(message.id))
    await Promise.all(
      [...senders].map(async ([channel, sender]) => {
        const queue = waiting.filter(({ message }) => message.channel === channel)
        const worker = async () => {
          for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
            const { message, reader, thread } = next
            const { address, name } = reader.recipient
            await record(message.id, null)
            const receipt = await sender.send(
              { message, address, name, thread, attachments: order.attachments },
              signal,
            )
            await record(message.id, receipt)
            receipts.set(message.id, receipt)
            fresh.push(receipt)
          }
        }
        await Promise.all(Array.from({ length: atOnce[channel] }, worker))
      }),
    )
    if (fresh.length > 0) await recordReceipts(edge, order, fresh)
    return receipts
  } finally {
    await journal.close()
  }
}

/** As another batch when somebody else recorded receipts of the act since: neither record may hide the other. */
async function recordReceipts(edge: Edge, order: SendingOrder, receipts: Receipt[]): Promise<void> {
  const payload: ReceiptsPayload = { intent: order.intent.seq, receipts }
  for (let batch = order.receiptsRecorded; ; batch++) {
    const kind = `${order.kind}.receipts` as const
    const fact = factOf(edge, order.subject, { kind, causing: order.intent.seq, batch, payload })
    const [recorded] = await edge.ledger.append([fact])
    if (recorded === undefined || isRecordOf(recorded, fact)) return
  }
}

/**
 * What is settled before this run sends anything, by the ledger, by this clone's journal, or by not knowing; `fresh` is
 * what the ledger has yet to learn of it. What another clone set out to send is that clone's to tell, and is not recorded.
 */
function settledBefore(
  order: SendingOrder,
  earlier: readonly JournalEntry[],
  now: string,
): { readonly receipts: Map<string, Receipt>; readonly fresh: Receipt[] } {
  const recorded = new Map(order.known?.messages.map(({ message, receipt }) => [message, receipt]))
  const begun = new Map(earlier.map((entry) => [entry.message, entry]))
  const ours = order.mine || begun.has(order.intent.id)
  const intended = new Set((order.intent.payload as IntentPayload).recipients.map(({ message }) => message))
  const receipts = new Map<string, Receipt>()
  const fresh: Receipt[] = []
  for (const { message } of order.outgoing) {
    const known = recorded.get(message.id) ?? null
    const last = begun.get(message.id)
    const told = last ? journalReceipt(last, now) : null
    if (!intended.has(message.id)) receipts.set(message.id, notIntended(message.id, now))
    else if (known && !isDue(known, now)) receipts.set(message.id, known)
    else if (told) {
      receipts.set(message.id, told)
      fresh.push(told)
    } else if (!ours && !known)
      receipts.set(message.id, unknown(message.id, now, 'Another run recorded that it would send it.'))
  }
  return { receipts, fresh }
}

/** A deferred message whose time has come is sent again; everything else is settled. */
function isDue({ state, until }: Receipt, now: string): boolean {
  return state === 'deferred' && (until === null || until <= now)
}

function journalReceipt({ message, receipt }: JournalEntry, now: string): Receipt | null {
  if (receipt === null) return unknown(message, now, 'An earlier run began to send it and left no answer.')
  return isDue(receipt, now) ? null : receipt
}

/** Nothing is sent that was not recorded first. */
function notIntended(message: string, at: string): Receipt {
  const reason = 'Is not in the record of this sending: joined since, or is told by another run.'
  return { message, state: 'skipped', at, serverId: null, reason, until: null }
}

function unknown(message: string, at: string, reason: string): Receipt {
  return { message, state: 'unknown', at, serverId: null, reason, until: null }
}
