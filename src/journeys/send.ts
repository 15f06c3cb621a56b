import type { Delivery, Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { Fact } from '../ledger/entry.ts'
import type { IntentPayload } from '../ledger/payloads.ts'
import { actsOf, foldShipments, type SendingAct, type Sent, type Shipment } from '../ledger/shipments.ts'
import type { Receipt, Sending } from '../notices/message.ts'
import type { Act } from '../notices/shipment.ts'
import { carryOut, type Batch } from './carry-out.ts'
import { openDiary, type Diary } from './diary.ts'
import { factOf, type ShipmentSubject } from './facts.ts'
import { skippedReceipt } from './fate.ts'
import type { OpenSenders, Outgoing } from './outgoing.ts'

/** Everybody who gets one kind of message. */
export interface SendingOrder {
  readonly act: Act
  readonly subject: ShipmentSubject
  /** The seq of the entry that the intents follow from: with shipment and kind it names the act in the ledger. */
  readonly follows: number
  readonly keyId: string | null
  /** Why, in the sender's words: of a cancellation. */
  readonly reason?: string | null
  /** RFC 3339, UTC, milliseconds: when it was decided, where messages say that; default: now. */
  readonly at?: string
  readonly outgoing: readonly Outgoing[]
  /** What must wait, by the message's id, with the time (RFC 3339). */
  readonly waiting?: ReadonlyMap<string, string>
  /** Stored with the first intent: the bodies, where no other entry holds them. */
  readonly files?: Fact['files']
}

export interface Sendings {
  /** Recorded in one append with the intents, before them: what is frozen. */
  readonly before: readonly Fact[]
  readonly orders: readonly SendingOrder[]
  /** By the `path` that messages name. */
  readonly attachments: Delivery['attachments']
}

/** DESIGN, section 5: one intent names at most so many recipients. */
const recipientsAtOnce = 1_000

/**
 * Records in one append what is to be sent to whom, all of it or nothing, then sends it and records what became of it.
 * What is recorded already stays as it is: the same orders again finish it, and send nobody anything twice. Gives the
 * receipt of every message that has one; what an interruption left has none. Throws SENDING_UNDER_WAY,
 * SHIPMENT_CHANGED when a message is not the one that was recorded, and LEDGER_UNREACHABLE.
 */
export async function sendMessages(
  edge: Edge,
  senders: OpenSenders,
  { before, orders, attachments }: Sendings,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Receipt>> {
  const diaries: Diary[] = []
  try {
    // Before the ledger hears of it: whoever is killed in between finds out here that nothing was begun.
    for (const { act, follows } of orders) diaries.push(await openDiary(edge, act, follows))
    await edge.ledger.append([...before, ...orders.flatMap((order) => intentsOf(edge, order))])
    const entries = (await edge.ledger.read()).map(({ entry }) => entry)
    const shipments = new Map(foldShipments(entries).map((shipment) => [shipment.id, shipment]))
    const receipts = new Map<string, Receipt>()
    const batches = orders.flatMap((order, at) => {
      const diary = diaries[at]
      const shipment = shipments.get(order.subject.shipment)
      if (!diary || !shipment) return []
      const planned = planOrder(edge, { order, diary, shipment })
      planned.unrecorded.forEach((receipt) => receipts.set(receipt.message, receipt))
      return planned.batches
    })
    const carried = await carryOut(edge, senders, { batches, attachments, onUnknown: 'hold' }, signal)
    carried.forEach((receipt, message) => receipts.set(message, receipt))
    return receipts
  } finally {
    await Promise.all(diaries.map((diary) => diary.close()))
  }
}

/** What is told of a message that is planned, whoever planned it. */
type Planned = Pick<Sent, 'audiences' | 'channel' | 'recipient'> & { readonly id: string }

/** What became of each message; one without a receipt is still only planned. */
export function toldMessages(
  outgoing: readonly { readonly message: Planned }[],
  receipts: ReadonlyMap<string, Receipt>,
): Sending['messages'] {
  return outgoing.map(({ message: { id, audiences, channel, recipient } }) => {
    const receipt = receipts.get(id)
    return {
      id,
      audiences: [...audiences],
      channel,
      recipient,
      state: receipt?.state ?? 'planned',
      reason: receipt?.reason ?? null,
    }
  })
}

/** One intent for each thousand of recipients; one, also for nobody, so that the act is on record. */
function intentsOf(edge: Edge, { act, subject, follows, keyId, reason, ...order }: SendingOrder): Fact[] {
  const { outgoing, waiting, files, at } = order
  const bodies = Object.keys(files ?? {}).filter((path) => path.startsWith('frozen/bodies/'))
  const count = Math.max(1, Math.ceil(outgoing.length / recipientsAtOnce))
  return Array.from({ length: count }, (_, batch) => {
    const payload: IntentPayload = {
      revision: act.revision,
      causing: act.causing,
      keyId,
      ...(bodies.length > 0 ? { bodies } : {}),
      recipients: outgoing
        .slice(batch * recipientsAtOnce, (batch + 1) * recipientsAtOnce)
        .map(({ message: { id, recipient, channel, audiences, digest } }) => {
          const until = waiting?.get(id)
          const to = { message: id, recipient, channel, audiences, digest }
          return until === undefined ? to : { ...to, until }
        }),
      ...(reason ? { reason } : {}),
    }
    const content = { kind: `${act.kind}.intent` as const, causing: follows, batch, payload }
    const fact = factOf(edge, subject, batch === 0 && files ? { ...content, files } : content)
    return at === undefined ? fact : { ...fact, at }
  })
}

/** The recorded intents of an order, whoever recorded them, with what this run can send of them. */
function planOrder(
  edge: Edge,
  { order, diary, shipment }: { order: SendingOrder; diary: Diary; shipment: Shipment },
): { readonly batches: readonly Batch[]; readonly unrecorded: readonly Receipt[] } {
  const { act, subject, follows, outgoing } = order
  const acts = actsOf(shipment, act.kind).filter((one) => one.follows === follows)
  const byId = new Map(outgoing.map((one) => [one.message.id, one]))
  const batches = acts.map((one) => ({
    subject,
    act: one,
    diary,
    outgoing: one.messages.flatMap(({ message, digest }) => {
      const mine = byId.get(message)
      if (mine && mine.message.digest !== digest) throw shipmentChanged(shipment)
      byId.delete(message)
      return mine ? [mine] : []
    }),
    instead: provedBefore(shipment, one),
  }))
  const now = edge.clock.now().toISOString()
  // Nothing is sent that was not recorded first.
  const reason = 'Is not in the record of this sending: joined since, or is told by another run.'
  return { batches, unrecorded: [...byId.keys()].map((id) => skippedReceipt(id, now, reason)) }
}

/** An exception that was recorded after somebody's proof is not told: the proof is the last word on a delivery. */
function provedBefore(shipment: Shipment, act: SendingAct): ReadonlyMap<string, string> {
  const proved = actsOf(shipment, 'proof').some(({ seq }) => seq < act.seq)
  if (act.kind !== 'exception' || !proved) return new Map()
  return new Map(act.messages.map(({ message }) => [message, 'Another run has proved the delivery before.']))
}

/** What was frozen then is what is sent now, or nothing is. */
export function shipmentChanged(
  { version, environment }: Pick<Shipment, 'version' | 'environment'>,
  hint = 'Undo the change to waybill.yml or the lists to say the same, or announce it anew: waybill announce --again.',
): WaybillError {
  return new WaybillError(
    'SHIPMENT_CHANGED',
    `${version} was announced to ${environment} before, and what would be said now differs from what was frozen then.`,
    { exitCode: exitCodes.unrecorded, hint },
  )
}
