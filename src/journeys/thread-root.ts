import type { Edge } from '../edge/edge.ts'
import { frozenBytes } from '../ledger/frozen.ts'
import { bodyKeyOf, slotsFor, type FrozenBody } from '../notices/body.ts'
import { fillSlots } from '../notices/slots.ts'
import type { ShipmentFacts } from '../notices/facts.ts'
import type { Reader } from './readers.ts'
import { keyOfReader, readerKey, type Announcement, type ShipmentThread } from './shipment-thread.ts'

/** What the first message of a thread said, by format. */
export type RootBodies = Readonly<Record<string, string>>

/**
 * What these readers on Slack were told first, by `readerKey`, from the ledger: its head is to tell what became of the
 * shipment. Nobody is in it whose audiences or wants are others than then, since nothing tells which message was theirs.
 */
export async function rootBodiesOf(
  edge: Pick<Edge, 'ledger'>,
  thread: ShipmentThread,
  readers: readonly Reader[],
): Promise<ReadonlyMap<string, RootBodies>> {
  const roots = new Map<string, RootBodies>()
  const first = new Map(thread.told.map((one) => [readerKey(one), one.serverIds[0]]))
  const read = new Map<number, readonly FrozenBody[]>()
  for (const reader of readers) {
    const key = keyOfReader(reader)
    const announcement = reader.recipient.channel === 'slack' ? announcementOf(thread, first.get(key)) : null
    if (announcement === null) continue
    const bodies = read.get(announcement.seq) ?? (await slackBodies(edge, announcement))
    read.set(announcement.seq, bodies)
    const body = bodies.find((one) => one.key === bodyKeyOf(reader.recipient))
    if (!body) continue
    // Of all facts only the expected time fills a slot of an announcement.
    const facts = { expected: announcement.payload.expected, revised: null } as ShipmentFacts
    const slots = slotsFor({ kind: 'notice', facts }, reader.recipient)
    roots.set(key, fillSlots(body.bodies, slots, 'slack'))
  }
  return roots
}

/** Which announcement a server's id is of. */
function announcementOf(
  { shipment, announcements }: ShipmentThread,
  serverId: string | undefined,
): Announcement | null {
  if (serverId === undefined) return null
  const act = shipment.acts.find(({ messages }) =>
    messages.some(({ receipt }) => receipt?.serverId === serverId),
  )
  if (act?.kind !== 'notice' && act?.kind !== 'revision') return null
  return announcements.find(({ payload }) => (payload.revision ?? 1) === act.revision) ?? null
}

async function slackBodies(
  { ledger }: Pick<Edge, 'ledger'>,
  { seq, payload }: Announcement,
): Promise<FrozenBody[]> {
  const files = payload.bodies.filter(({ channel }) => channel === 'slack')
  return Promise.all(
    files.map(async (file) => {
      const bytes = frozenBytes(file, await ledger.file(seq, file.path))
      return JSON.parse(Buffer.from(bytes).toString('utf8')) as FrozenBody
    }),
  )
}
