import type { Edge } from '../edge/edge.ts'
import { frozenBytes } from '../ledger/frozen.ts'
import type { SendingAct, Sent, Shipment } from '../ledger/shipments.ts'
import { slotsFor, type FrozenBody, type Occasion } from '../notices/body.ts'
import type { Window } from '../notices/window.ts'
import { outgoingTo, type Outgoing } from './outgoing.ts'
import type { Reader } from './readers.ts'
import { shipmentChanged } from './send.ts'
import { restingVerdict } from './proved-groups.ts'
import { placeIn, type Announcement, type ShipmentThread } from './shipment-thread.ts'

/** Messages of a recorded act, made again from what is frozen. */
export type Recompose = (sent: Sent, reader: Reader) => Outgoing

/**
 * Reads what is frozen of an act, and gives the way to make its messages again: from the body and the reader's own slots,
 * until the digest is the one that was recorded. `acts` are its batches, in order. Throws LEDGER_BROKEN for a frozen file
 * that is missing or changed; `Recompose` throws SHIPMENT_CHANGED (exit code 5) when no body gives that digest.
 */
export async function openRecompose(
  edge: Pick<Edge, 'ledger'>,
  thread: ShipmentThread,
  { shipment, acts }: { readonly shipment: Shipment; readonly acts: readonly [SendingAct, ...SendingAct[]] },
): Promise<Recompose> {
  const [act] = acts
  const announcement = announcementOf(thread, act)
  const bodies = await frozenBodies(edge, announcement, act)
  const occasions = occasionsOf(thread, shipment, { act, announcement })
  const name = { shipment: shipment.id, kind: act.kind, revision: act.revision, causing: act.causing }
  const place = placeIn(thread)
  return (sent, reader) => {
    for (const body of bodies) {
      if (body.channel !== sent.channel || body.audiences.join() !== sent.audiences.join()) continue
      for (const occasion of occasions) {
        const slots = slotsFor(occasion, reader.recipient)
        const thread = act.kind === 'notice' ? null : place(reader)
        const outgoing = outgoingTo({ reader, thread }, name, { body, slots })
        if (outgoing.message.digest === sent.digest) return outgoing
      }
    }
    throw shipmentChanged(shipment)
  }
}

/** The bytes of what messages have attached, by path. */
export async function frozenAttachments(
  edge: Pick<Edge, 'ledger'>,
  thread: ShipmentThread,
  {
    acts,
    outgoing,
  }: { readonly acts: readonly [SendingAct, ...SendingAct[]]; readonly outgoing: readonly Outgoing[] },
): Promise<Record<string, Uint8Array>> {
  const wanted = new Map(
    outgoing.flatMap(({ message }) => message.attachments.map((one) => [one.path, one] as const)),
  )
  const { seq } = announcementOf(thread, acts[0])
  const files: Record<string, Uint8Array> = {}
  for (const [path, file] of wanted) files[path] = frozenBytes(file, await edge.ledger.file(seq, path))
  return files
}

/** What stood announced when the act was recorded. */
function announcementOf({ announcements }: ShipmentThread, act: SendingAct): Announcement {
  return announcements.findLast(({ seq }) => seq < act.seq) ?? announcements[0]
}

async function frozenBodies(
  edge: Pick<Edge, 'ledger'>,
  { seq, payload }: Announcement,
  act: SendingAct,
): Promise<FrozenBody[]> {
  const files =
    act.bodies.length > 0
      ? act.bodies.map((path) => ({ seq: act.seq, path, sha256: path.slice(path.lastIndexOf('/') + 1) }))
      : payload.bodies.map(({ path, sha256 }) => ({ seq, path, sha256 }))
  const bodies: FrozenBody[] = []
  for (const file of files) {
    const bytes = frozenBytes(file, await edge.ledger.file(file.seq, file.path))
    bodies.push(JSON.parse(Buffer.from(bytes).toString('utf8')) as FrozenBody)
  }
  return bodies
}

/**
 * What the slots of the act's readers are filled from: the checks that it tells of, or the announced time, beside the time
 * announced before where a revision told of that.
 */
function occasionsOf(
  { announcements }: ShipmentThread,
  shipment: Shipment,
  { act, announcement }: { readonly act: SendingAct; readonly announcement: Announcement },
): Occasion[] {
  const returned = shipment.rollbacks.flatMap(({ verdicts }) => verdicts)
  const verdict =
    returned.find(({ seq }) => seq === act.causing)?.verdict ?? restingVerdict(shipment, act.causing)
  const before = announcements[announcements.indexOf(announcement) - 1]
  const { expected } = announcement.payload
  const candidates: SlotFacts[] = verdict
    ? [{ expected, verdict }]
    : [
        ...(before ? [{ expected, revised: { previousExpected: before.payload.expected } }] : []),
        { expected },
      ]
  // Slots are filled from these facts alone; what else an occasion has is in the frozen body.
  return candidates.map((facts) => ({ kind: act.kind, facts }) as unknown as Occasion)
}

interface SlotFacts {
  readonly expected: Window | null
  readonly revised?: { readonly previousExpected: Window | null }
  readonly verdict?: Shipment['verdicts'][number]['verdict']
}
