import type { Delivery, Edge } from '../edge/edge.ts'
import type { ReceiptsPayload } from '../ledger/payloads.ts'
import type { SendingAct, Sent } from '../ledger/shipments.ts'
import type { Receipt } from '../notices/message.ts'
import type { Diary } from './diary.ts'
import { dispatch } from './dispatch.ts'
import { factOf, isRecordOf, type ShipmentSubject } from './facts.ts'
import { fateOf, isRecorded, skippedReceipt, unknownReceipt } from './fate.ts'
import { isAccountedFor, mayTake, takeLease, type Lease } from './lease.ts'
import { deliveryOf, type OpenSenders, type Outgoing } from './outgoing.ts'

/** What is done about a message of which nobody knows whether it was sent, and which the channel cannot look up. */
export type OnUnknown = 'hold' | 'resend' | 'abandon'

/** One recorded intent, and what of it this run can send. */
export interface Batch {
  readonly subject: ShipmentSubject
  readonly act: SendingAct
  readonly diary: Diary
  readonly outgoing: readonly Outgoing[]
  /** Why messages of the intent are not to be sent any more, by their ids. */
  readonly instead: ReadonlyMap<string, string>
}

export interface Undertaking {
  readonly batches: readonly Batch[]
  /** By the `path` that messages name. */
  readonly attachments: Delivery['attachments']
  readonly onUnknown: OnUnknown
}

/**
 * Sends what recorded intents still ask for, and records what became of it: a batch after the other, each recorded while
 * the next is sent. Nothing is sent without the lease of its intent; what may have been sent before is looked up where
 * the channel can, and held otherwise. Gives the last receipt of every message of which there is one.
 */
export async function carryOut(
  edge: Edge,
  senders: OpenSenders,
  { batches, attachments, onUnknown }: Undertaking,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Receipt>> {
  const receipts = new Map<string, Receipt>()
  let recording: Promise<void> = Promise.resolve()
  let failed = false
  const expected = batches.reduce((sum, { outgoing }) => sum + outgoing.length, 0)
  edge.watch?.expect(expected)
  for (const batch of batches) {
    if (failed) break
    const work = openWork(edge, batch)
    edge.watch?.expect(work.waiting.length - batch.outgoing.length)
    try {
      await carryOutBatch(edge, { batch, work, senders, attachments, onUnknown }, signal)
    } finally {
      // Also after a fault: what was sent until then is known.
      recording = recording.then(() => recordReceipts(edge, batch, work))
      recording.catch(() => {
        failed = true
      })
    }
    work.told.forEach((receipt, message) => receipts.set(message, receipt))
  }
  edge.watch?.end()
  await recording
  return receipts
}

/** What carrying it out would come to, as far as that can be said without asking anybody; nothing is sent or recorded. */
export function foresee(
  edge: Edge,
  batch: Omit<Batch, 'diary'> & { readonly diary: Pick<Diary, 'journaled' | 'ours'> },
): ReadonlyMap<string, Receipt> {
  const { told, waiting } = openWork(edge, batch)
  const now = edge.clock.now().toISOString()
  for (const { message } of waiting) {
    const reason = batch.instead.get(message)
    if (reason === undefined) told.delete(message)
    else told.set(message, skippedReceipt(message, now, reason))
  }
  return told
}

/** What is known of a batch while it is worked on. */
interface Work {
  readonly lease: Lease
  readonly told: Map<string, Receipt>
  /** Messages of which the receipt only says that nobody told anything. */
  readonly guesses: Set<string>
  readonly waiting: Sent[]
  readonly unclear: Sent[]
}

function openWork(edge: Edge, { subject, act, diary }: Parameters<typeof foresee>[1]): Work {
  const now = edge.clock.now()
  const free = mayTake(act, diary.ours, now)
  const sure = free && isAccountedFor(act, diary.ours)
  const work: Work = {
    lease: takeLease(edge, subject, act),
    told: new Map(),
    guesses: new Set(),
    waiting: [],
    unclear: [],
  }
  for (const sent of act.messages) {
    const fate = fateOf(sent, diary.journaled.get(sent.message), { sure, now: now.toISOString() })
    if (fate.receipt !== null) work.told.set(sent.message, fate.receipt)
    if (fate.guess) work.guesses.add(sent.message)
    if (free && fate.state === 'waiting') work.waiting.push(sent)
    if (free && fate.state === 'unknown') work.unclear.push(sent)
  }
  return work
}

interface Setting {
  readonly batch: Batch
  readonly work: Work
  readonly senders: OpenSenders
  readonly attachments: Delivery['attachments']
  readonly onUnknown: OnUnknown
}

async function carryOutBatch(edge: Edge, setting: Setting, signal: AbortSignal): Promise<void> {
  const { batch, work, senders, attachments } = setting
  const byId = new Map(batch.outgoing.map((outgoing) => [outgoing.message.id, outgoing]))
  const mendable = work.unclear.filter((sent) => isMendable(sent, setting, byId))
  const wanted = work.waiting.filter(({ message }) => byId.has(message) || batch.instead.has(message))
  if (signal.aborted || mendable.length + wanted.length === 0) return
  if (!(await work.lease.held())) {
    const now = edge.clock.now().toISOString()
    for (const { message } of wanted) {
      work.told.set(message, unknownReceipt(message, now, 'Another run goes on with it.'))
      work.guesses.add(message)
    }
    return
  }
  const settle = (receipt: Receipt) => {
    work.guesses.delete(receipt.message)
    work.told.set(receipt.message, receipt)
    edge.watch?.settled(receipt)
  }
  const found = await findOut(edge, mendable, { ...setting, byId, settle }, signal)
  const going: Outgoing[] = []
  for (const { message } of [...wanted, ...found]) {
    const reason = batch.instead.get(message)
    const outgoing = byId.get(message)
    if (reason !== undefined) settle(skippedReceipt(message, edge.clock.now().toISOString(), reason))
    else if (outgoing) going.push(outgoing)
  }
  const { diary } = batch
  const dispatching = { clock: edge.clock, senders, diary, lease: work.lease, attachments, settle }
  await dispatch(going, dispatching, signal)
}

/** Whether anything can be done about an unknown message: it is looked up, or it was said what is to be done. */
function isMendable(
  { message, channel }: Sent,
  { senders, onUnknown }: Setting,
  byId: ReadonlyMap<string, Outgoing>,
): boolean {
  if (onUnknown === 'abandon') return true
  if (!byId.has(message)) return false
  return onUnknown === 'resend' || senders.get(channel)?.find !== undefined
}

/** Looks unknown messages up, one after another, and gives those that may be sent. */
async function findOut(
  edge: Edge,
  unclear: readonly Sent[],
  setting: Setting & {
    readonly byId: ReadonlyMap<string, Outgoing>
    readonly settle: (receipt: Receipt) => void
  },
  signal: AbortSignal,
): Promise<readonly Sent[]> {
  const { onUnknown, settle } = setting
  const sendable: Sent[] = []
  for (const sent of unclear) {
    if (signal.aborted) break
    const answer = await lookUp(sent, setting)
    if (answer === 'not there' || (answer === 'nobody knows' && onUnknown === 'resend')) sendable.push(sent)
    else if (answer === 'nobody knows' && onUnknown === 'abandon') {
      const reason = 'Given up: nobody knows whether it was sent.'
      settle(skippedReceipt(sent.message, edge.clock.now().toISOString(), reason))
    } else if (typeof answer !== 'string') {
      await setting.batch.diary.note(answer)
      settle(answer)
    }
  }
  return sendable
}

async function lookUp(
  sent: Sent,
  { batch, byId, senders, attachments }: Parameters<typeof findOut>[2],
): Promise<Receipt | 'not there' | 'nobody knows'> {
  const sender = senders.get(sent.channel)
  const outgoing = byId.get(sent.message)
  if (!outgoing || !sender?.find) return 'nobody knows'
  try {
    const since = new Date(Date.parse(batch.act.at))
    return (await sender.find(deliveryOf(outgoing, attachments), since)) ?? 'not there'
  } catch {
    return 'nobody knows'
  }
}

/**
 * As another batch when somebody else recorded receipts of the act since: neither record may hide the other. Who had the
 * lease always says a last word, so that the next knows that what has no receipt was not begun.
 */
async function recordReceipts(edge: Edge, batch: Batch, work: Work): Promise<void> {
  const { act, subject } = batch
  const { taken } = work.lease
  const known = new Map(act.messages.map(({ message, receipt }) => [message, receipt]))
  const receipts = [...work.told.values()].filter(
    (receipt) =>
      !isRecorded(receipt, known.get(receipt.message) ?? null) &&
      (taken || !work.guesses.has(receipt.message)),
  )
  if (receipts.length === 0 && !(taken && act.messages.length > 0)) return
  const payload: ReceiptsPayload = { intent: act.seq, receipts }
  for (let number = act.receiptsRecorded; ; number++) {
    const kind = `${act.kind}.receipts` as const
    const fact = factOf(edge, subject, { kind, causing: act.seq, batch: number, payload })
    const [recorded] = await edge.ledger.append([fact])
    if (recorded === undefined || isRecordOf(recorded, fact)) return
  }
}
