import type { Clock, Delivery, Sender } from '../edge/edge.ts'
import { channels } from '../notices/channels.ts'
import type { Receipt } from '../notices/message.ts'
import type { Diary } from './diary.ts'
import type { Lease } from './lease.ts'
import { deliveryOf, type OpenSenders, type Outgoing } from './outgoing.ts'

/** A server that asks for at most so much patience gets it within the run, a few times a message. */
const longestWaitMs = 60_000
const tries = 5

/** What a row of messages is sent with. */
export interface Dispatching {
  readonly clock: Pick<Clock, 'now' | 'sleep'>
  readonly senders: OpenSenders
  readonly diary: Diary
  readonly lease: Lease
  readonly attachments: Delivery['attachments']
  readonly settle: (receipt: Receipt) => void
}

/**
 * Sends every message once, as far as the run is not interrupted and the lease is held; `settle` gets each receipt. What
 * was not begun then is nowhere noted. After a fault of our own nothing more is begun, what is under way is waited for, and
 * the fault thrown.
 */
export async function dispatch(
  waiting: readonly Outgoing[],
  dispatching: Dispatching,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController()
  const faults: unknown[] = []
  const lanes = [...dispatching.senders].flatMap(([channel, sender]) => {
    const queue = waiting.filter(({ message }) => message.channel === channel).values()
    return Array.from({ length: channels[channel].atOnce }, async () => {
      try {
        await workOff(queue, { ...dispatching, sender }, { signal, stop: stop.signal })
      } catch (fault) {
        faults.push(fault)
        stop.abort()
      }
    })
  })
  await Promise.all(lanes)
  if (faults.length > 0) throw faults[0]
}

interface Lane extends Dispatching {
  readonly sender: Sender
}

interface Ends {
  readonly signal: AbortSignal
  /** Something is wrong with the run itself. */
  readonly stop: AbortSignal
}

/** One message after the other; the line that the next one is begun reaches the disk while this one is under way. */
async function workOff(queue: Iterator<Outgoing>, lane: Lane, ends: Ends): Promise<void> {
  const { diary } = lane
  const ended = () => ends.signal.aborted || ends.stop.aborted
  let noted: Promise<unknown> = Promise.resolve()
  const begin = async () => {
    if (ended() || !(await lane.lease.held())) return null
    const { value } = queue.next() as { readonly value?: Outgoing }
    if (!value) return null
    await diary.begin(value.message.id)
    return value
  }
  let next = begin()
  for (let outgoing = await next; outgoing !== null; outgoing = await next) {
    // The one before may have taken long.
    if (ended() || !(await lane.lease.held())) {
      await diary.takeBack(outgoing.message.id)
      break
    }
    next = begin()
    // Awaited below; a fault of it in the meantime is no fault that nobody handles.
    next.catch(() => undefined)
    const receipt = await sendPatiently(outgoing, lane, ends.signal)
    lane.settle(receipt)
    // Not waited for: the next line that is synced takes it along, and tells if it could not be written.
    noted = diary.note(receipt)
    noted.catch(() => undefined)
  }
  await noted
}

/** A server that says for how long it wants to be left alone, and means a moment, is asked again in this run: the same bytes. */
async function sendPatiently(outgoing: Outgoing, lane: Lane, signal: AbortSignal): Promise<Receipt> {
  const { sender, diary, clock } = lane
  const delivery = deliveryOf(outgoing, lane.attachments)
  for (let attempt = 1; ; attempt++) {
    const receipt = await sender.send(delivery, signal)
    const wait = receipt.state === 'deferred' ? waitOf(receipt, clock.now()) : null
    if (wait === null || attempt === tries || signal.aborted) return receipt
    // Killed while it waits, the run leaves a message that is deferred, not one that is unknown.
    await diary.note(receipt)
    await clock.sleep(wait, signal)
    if (signal.aborted || !(await lane.lease.held())) return receipt
    await diary.begin(outgoing.message.id)
  }
}

function waitOf({ until }: Receipt, now: Date): number | null {
  const wait = until === null ? Number.POSITIVE_INFINITY : Date.parse(until) - now.getTime()
  return wait <= longestWaitMs ? Math.max(wait, 1) : null
}
