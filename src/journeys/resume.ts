import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { foldShipments, type SendingAct, type Shipment } from '../ledger/shipments.ts'
import type { Receipt, Sending } from '../notices/message.ts'
import { tellSending } from '../notices/sending.ts'
import { subjectOf } from './announced.ts'
import { carryOut, foresee, type OnUnknown } from './carry-out.ts'
import { openDiary, readDiary } from './diary.ts'
import type { ShipmentSubject } from './facts.ts'
import { closeSenders, openSenders, type Outgoing } from './outgoing.ts'
import { findReaders, type Readers } from './readers.ts'
import { frozenAttachments, openRecompose } from './recompose.ts'
import { keyOfReader, readerKey, threadOf, type ShipmentThread } from './shipment-thread.ts'
import { toldMessages } from './send.ts'
import { supersededIn } from './superseded.ts'
import { ledgerHeadOf } from './telling.ts'
import { rootBodiesOf } from './thread-root.ts'

export interface ResumeRequest {
  /** Only shipments to this environment; null for all. */
  readonly environment: string | null
  readonly onUnknown: OnUnknown
  readonly dryRun: boolean
}

export interface Resumed {
  /** One for each act of sending that was open, in the order of the ledger. */
  readonly sendings: readonly Sending[]
  /** SHA-256 of the ledger's last entry; null for an empty ledger. */
  readonly ledgerHead: string | null
}

/**
 * Finishes what interrupted runs left, and what was deferred: takes in what this clone's journals know, looks up what may
 * have been sent, sends what was recorded and surely not begun, and tells the rest. What another run is sending is left to
 * it. All messages are made again, and checked against their recorded digests, before the first is sent.
 *
 * Throws SHIPMENT_CHANGED (exit 5), SENDING_UNDER_WAY (exit 6), CHANNEL_REFUSED, LEDGER_UNREACHABLE, and what reading the
 * lists and secrets throws.
 */
export async function resume(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: ResumeRequest,
  signal: AbortSignal,
): Promise<Resumed> {
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const works: Work[] = []
  for (const open of openActs(entries, request.environment))
    works.push(await prepare(edge, loaded, entries, open))
  const sendings = request.dryRun
    ? await foreseeAll(edge, works)
    : await finish(edge, works, { onUnknown: request.onUnknown, signal })
  return { sendings, ledgerHead: await ledgerHeadOf(edge) }
}

/** One act of sending, in all its batches, of which something is open. */
interface OpenAct {
  readonly shipment: Shipment
  readonly thread: ShipmentThread
  readonly acts: readonly [SendingAct, ...SendingAct[]]
}

function openActs(entries: readonly LedgerEntry[], environment: string | null): OpenAct[] {
  const shipments = foldShipments(entries)
  return shipments
    .filter((shipment) => environment === null || shipment.environment === environment)
    .flatMap((shipment) => {
      const groups = new Map<string, [SendingAct, ...SendingAct[]]>()
      for (const act of shipment.acts) {
        const key = `${act.kind} ${act.follows}`
        const group = groups.get(key)
        if (group) group.push(act)
        else groups.set(key, [act])
      }
      const open = [...groups.values()].filter((acts) => acts.some(isOpen))
      if (open.length === 0) return []
      const thread = threadOf(entries, shipments, shipment)
      return open.map((acts) => ({ shipment, thread, acts }))
    })
    .toSorted((a, b) => a.acts[0].seq - b.acts[0].seq)
}

function isOpen({ messages }: SendingAct): boolean {
  return messages.some(({ receipt }) => receipt === null || isOpenState(receipt))
}

function isOpenState({ state }: Receipt): boolean {
  return state === 'deferred' || state === 'unknown'
}

/** An open act with its messages. */
interface Work extends OpenAct {
  readonly subject: ShipmentSubject
  readonly outgoing: readonly Outgoing[]
  readonly instead: ReadonlyMap<string, string>
  readonly attachments: Record<string, Uint8Array>
}

/** Finds the readers of an act again and makes their messages again. */
async function prepare(
  edge: Edge,
  loaded: LoadedConfiguration,
  entries: readonly LedgerEntry[],
  open: OpenAct,
): Promise<Work> {
  const { shipment, thread, acts } = open
  const subject = subjectOf(shipment)
  const readers = await findReaders(edge, loaded, subject.environment, {
    entries,
    keyId: shipment.frozen.payload.keyId,
    package: shipment.package,
  })
  const byKey = new Map(readers.readers.map((reader) => [keyOfReader(reader), reader]))
  const recompose = await openRecompose(edge, thread, { shipment, acts })
  // A first notice has no head before it.
  const roots = await rootBodiesOf(edge, thread, acts[0].kind === 'notice' ? [] : readers.readers)
  const instead = new Map<string, string>()
  const reasons = reasonsOf(readers)
  const outgoing: Outgoing[] = []
  for (const sent of acts.flatMap(({ messages }) => messages)) {
    if (sent.receipt !== null && !isOpenState(sent.receipt)) continue
    const reader = byKey.get(readerKey(sent))
    if (reader) outgoing.push({ ...recompose(sent, reader), rootBodies: roots.get(readerKey(sent)) ?? null })
    else
      instead.set(sent.message, reasons.get(readerKey(sent)) ?? 'Is on no list of this environment any more.')
  }
  supersededIn(acts, thread.shipment.acts).forEach((reason, message) => instead.set(message, reason))
  const attachments = await frozenAttachments(edge, thread, { acts, outgoing })
  return { ...open, subject, outgoing, instead, attachments }
}

/** Why those who are named and left out are. */
function reasonsOf({ leftOut }: Readers): ReadonlyMap<string, string> {
  return new Map(leftOut.map(({ channel, id, reason }) => [readerKey({ channel, recipient: id }), reason]))
}

async function finish(
  edge: Edge,
  works: readonly Work[],
  { onUnknown, signal }: { readonly onUnknown: OnUnknown; readonly signal: AbortSignal },
): Promise<Sending[]> {
  const channels = works.flatMap(({ outgoing }) => outgoing.map(({ message }) => message.channel))
  const senders = await openSenders(edge, channels)
  try {
    const sendings: Sending[] = []
    for (const work of works) {
      const { acts, attachments } = work
      const diary = await openDiary(edge, { ...acts[0], shipment: work.shipment.id }, acts[0].follows ?? 0)
      try {
        const batches = acts.map((act) => ({ ...work, act, diary }))
        const receipts = await carryOut(edge, senders, { batches, attachments, onUnknown }, signal)
        sendings.push(toldOf(work, receipts))
      } finally {
        await diary.close()
      }
    }
    return sendings
  } finally {
    await closeSenders(senders)
  }
}

async function foreseeAll(edge: Edge, works: readonly Work[]): Promise<Sending[]> {
  const sendings: Sending[] = []
  for (const work of works) {
    const { acts, shipment } = work
    const diary = await readDiary(edge, { ...acts[0], shipment: shipment.id }, acts[0].follows ?? 0)
    const told = acts.flatMap((act) => [...foresee(edge, { ...work, act, diary })])
    sendings.push(toldOf(work, new Map(told)))
  }
  return sendings
}

/** What became of every message of the act; one without a receipt is, or would be, still to send. */
function toldOf({ acts, subject }: Work, receipts: ReadonlyMap<string, Receipt>): Sending {
  const messages = acts.flatMap((act) =>
    act.messages.map((sent) => ({ message: { ...sent, id: sent.message } })),
  )
  return tellSending(subject, acts[0].kind, toldMessages(messages, receipts))
}
