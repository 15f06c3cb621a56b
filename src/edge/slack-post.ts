import { frozenParts, halvesOf, standingAlone, withStatus, type SlackPart } from '../notices/slack-parts.ts'
import type { Delivery } from './edge.ts'
import type { Outcome } from './receipt.ts'
import type { SlackAnswer, SlackApi } from './slack-api.ts'
import { attachFiles } from './slack-files.ts'

/** What posting needs beside the message. */
export interface SlackPosting {
  readonly api: SlackApi
  /** The id of the conversation that an address leads to; null when it cannot be had. */
  readonly conversation: (address: string, signal: AbortSignal) => Promise<string | null>
  readonly broadcast: boolean
  readonly mayAttach: boolean
}

export const eventType = 'waybill_message'

/** Slack's words for a thread that takes no reply: it said so before it posted anything. */
const noThread = new Set([
  'thread_not_found',
  'cannot_reply_to_message',
  'invalid_thread_ts',
  'message_not_found',
])
const goneWords = 'The message that this one answers is gone.'

/**
 * Posts a message, and after it what belongs to it: its further parts and its files in the thread, and what became of the
 * shipment at the head of the first message. The message is accepted when Slack took its first part; what could not
 * be done after that is told as the reason. Nothing whose fate is unknown is tried again.
 */
export async function postMessage(
  posting: SlackPosting,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<Outcome> {
  const root = delivery.thread?.root ?? null
  const [first, ...others] = frozenParts(delivery.message.bodies)
  const gone = root !== null && (await isGone(posting, delivery.address, root, signal))
  let opening = await open(posting, delivery, { part: first, root: gone ? null : root, gone }, signal)
  if (!opening.answer.ok && root !== null && noThread.has(opening.answer.error ?? ''))
    opening = await open(posting, delivery, { part: first, root: null, gone: true }, signal)
  const { answer, rest } = opening
  if (!answer.ok) return answer.outcome
  const posted = placeOf(answer.data, opening.root)
  const later = inGrace(signal)
  try {
    const lost = opening.root !== null && posted.thread !== opening.root ? [goneWords] : []
    const told = [
      ...lost,
      ...(await postOthers(posting.api, delivery, { ...posted, parts: [...rest, ...others] }, later.signal)),
      ...(posting.mayAttach ? await attachFiles(posting.api, delivery, posted, later.signal) : []),
      ...(posted.thread === root ? await updateRoot(posting.api, delivery, posted, later.signal) : []),
    ]
    return { state: 'accepted', serverId: posted.ts, reason: told.length === 0 ? null : told.join(' ') }
  } finally {
    later.end()
  }
}

/** Where Slack put a message: the conversation, its `ts` there, and the thread that goes on below it. */
export interface Posted {
  readonly channel: string
  readonly ts: string | null
  readonly thread: string | null
}

function placeOf(data: Readonly<Record<string, unknown>>, asked: string | null): Posted {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const ts = text(data['ts'])
  const said = data['message']
  // Slack posts a reply to a message that was deleted meanwhile as a message of its own; its answer then names no thread.
  const named = typeof said === 'object' && said !== null && text((said as { thread_ts?: unknown }).thread_ts)
  return { channel: text(data['channel']) ?? '', ts, thread: asked !== null && named === asked ? asked : ts }
}

interface Opening {
  readonly part: SlackPart
  readonly root: string | null
  readonly gone: boolean
}

/** The first part; where Slack finds it too long, its first half, with the rest to follow. */
async function open(
  { api, broadcast }: SlackPosting,
  { message, address }: Delivery,
  { part, root, gone }: Opening,
  signal: AbortSignal,
): Promise<{
  readonly answer: SlackAnswer
  readonly rest: readonly SlackPart[]
  readonly root: string | null
}> {
  const whole = gone ? standingAlone(part, message.bodies['alone'] ?? goneWords) : part
  const fields = {
    channel: address,
    ...(root === null ? {} : { thread_ts: root, ...(broadcast ? { reply_broadcast: true } : {}) }),
    client_msg_id: message.id,
    metadata: { event_type: eventType, event_payload: { d: message.id } },
  }
  return { ...(await postHalving(api.call, fields, whole, signal)), root }
}

async function postHalving(
  call: SlackApi['call'],
  fields: Readonly<Record<string, unknown>>,
  part: SlackPart,
  signal: AbortSignal,
): Promise<{ answer: SlackAnswer; rest: SlackPart[] }> {
  const rest: SlackPart[] = []
  for (let current = part; ;) {
    const answer = await call('chat.postMessage', { ...fields, ...contentOf(current), ...quiet }, signal)
    const halves = !answer.ok && answer.error === 'msg_blocks_too_long' ? halvesOf(current) : null
    if (halves === null) return { answer, rest }
    current = halves[0]
    rest.unshift(halves[1])
  }
}

const quiet = { unfurl_links: false, unfurl_media: false }

/** `text` is what notifications and screen readers read. Never with `link_names` or `parse`: nothing in it is to ping. */
function contentOf({ text, blocks }: SlackPart): Readonly<Record<string, unknown>> {
  return { text, ...(blocks.length === 0 ? {} : { blocks: JSON.stringify(blocks) }) }
}

async function postOthers(
  api: SlackApi,
  { message }: Delivery,
  { channel, thread, parts }: Posted & { readonly parts: readonly SlackPart[] },
  signal: AbortSignal,
): Promise<string[]> {
  const told: string[] = []
  const queue = [...parts]
  for (let number = 2, part = queue.shift(); part; number++, part = queue.shift()) {
    const metadata = { event_type: eventType, event_payload: { d: message.id, p: number } }
    const fields = { channel, thread_ts: thread, metadata }
    const { answer, rest } = await postHalving(api.patiently, fields, part, signal)
    queue.unshift(...rest)
    if (answer.ok) continue
    const fate = answer.outcome.state === 'unknown' ? 'may be missing' : 'is missing'
    told.push(`Part ${number} ${fate}. ${answer.outcome.reason}`)
  }
  return told
}

/** What became of the shipment, at the head of the first message of its thread. An edit notifies nobody. */
async function updateRoot(
  api: SlackApi,
  { message, rootBodies, thread }: Delivery,
  { channel }: Posted,
  signal: AbortSignal,
): Promise<string[]> {
  const status = message.bodies['status']
  const ts = thread?.root ?? null
  if (status === undefined || !rootBodies || ts === null) return []
  const [root] = frozenParts(rootBodies)
  // Without the blocks Slack would remove those that are there.
  const fields = { channel, ts, ...contentOf(withStatus(root, status)) }
  const answer = await api.patiently('chat.update', fields, signal)
  return answer.ok ? [] : [`The first message of the thread could not be updated. ${answer.outcome.reason}`]
}

/** Whether Slack says that the first message of the thread was deleted. Needs no scope; no answer is no. */
async function isGone(
  { api, conversation }: SlackPosting,
  address: string,
  root: string,
  signal: AbortSignal,
): Promise<boolean> {
  const channel = await conversation(address, signal)
  if (channel === null) return false
  const answer = await api.patiently('chat.getPermalink', { channel, message_ts: root }, signal)
  return !answer.ok && answer.error === 'message_not_found'
}

const graceMs = 1_500

/** A signal for what belongs to a message that is out already: it aborts a little after the run's. */
function inGrace(signal: AbortSignal): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const begin = () => (timer = setTimeout(() => controller.abort(), graceMs))
  if (signal.aborted) begin()
  else signal.addEventListener('abort', begin, { once: true })
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', begin)
    },
  }
}
