import { exitCodes, WaybillError } from '../errors.ts'
import { frozenParts } from '../notices/slack-parts.ts'
import type { Delivery } from './edge.ts'
import type { SlackApi } from './slack-api.ts'
import { eventType } from './slack-post.ts'

/** What a search needs beside the message. */
export interface SlackSearch {
  readonly api: SlackApi
  /** Who posts: only our own messages count. Null when Slack did not say. */
  readonly botId: string | null
  /** The id of the conversation that an address leads to; null when it cannot be had. */
  readonly conversation: (address: string, signal: AbortSignal) => Promise<string | null>
}

export interface FoundMessage {
  readonly ts: string
  /** How many of its parts are missing. */
  readonly missing: number
}

const pageSize = 200
const mostPages = 100

/**
 * The message in Slack that bears the delivery's id in its metadata, in its thread or in the channel, among all since
 * `oldest`; null when it is certainly not there. Throws CHANNEL_REFUSED (exit code 6) when Slack does not let it be
 * known: a missing scope, no answer, more messages than are read.
 */
export async function findMessage(
  search: SlackSearch,
  delivery: Delivery,
  oldest: Date,
): Promise<FoundMessage | null> {
  const { signal } = new AbortController()
  const channel = await search.conversation(delivery.address, signal)
  if (channel === null) throw cannotTell('The conversation could not be opened.')
  const root = delivery.thread?.root ?? null
  const since = { channel, oldest: (oldest.getTime() / 1000).toFixed(6), inclusive: true }
  const parts = new Map<number, string>()
  const collect = async (method: string, fields: Readonly<Record<string, unknown>>, most: number) => {
    for await (const message of pages(search.api, method, { ...since, ...fields }, signal)) {
      const part = partIn(message, search.botId, delivery.message.id)
      if (part !== null && typeof message.ts === 'string' && !parts.has(part)) parts.set(part, message.ts)
      if (parts.size >= most) return
    }
  }
  const expected = frozenParts(delivery.message.bodies).length
  if (root !== null) await collect('conversations.replies', { ts: root }, expected)
  if (!parts.has(1)) await collect('conversations.history', {}, 1)
  const ts = parts.get(1)
  if (ts === undefined) return null
  if (parts.size < expected) await collect('conversations.replies', { ts }, expected)
  return { ts, missing: Math.max(0, expected - parts.size) }
}

interface Said {
  readonly ts?: unknown
  readonly bot_id?: unknown
  readonly metadata?: { readonly event_type?: unknown; readonly event_payload?: { d?: unknown; p?: unknown } }
}

/** Which part of the message this is, from 1; null when it is none. */
function partIn({ bot_id: bot, metadata }: Said, botId: string | null, id: string): number | null {
  if (botId !== null && bot !== botId) return null
  const { d, p = 1 } = metadata?.event_payload ?? {}
  return metadata?.event_type === eventType && d === id && typeof p === 'number' ? p : null
}

async function* pages(
  api: SlackApi,
  method: string,
  fields: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): AsyncGenerator<Said> {
  let cursor = ''
  for (let page = 0; page < mostPages; page++) {
    const asked = { ...fields, limit: pageSize, include_all_metadata: true, ...(cursor && { cursor }) }
    const answer = await api.patiently(method, asked, signal)
    // A thread whose first message was deleted: what was to go there may stand in the channel.
    if (!answer.ok && answer.error === 'thread_not_found') return
    if (!answer.ok) throw cannotTell(answer.outcome.reason)
    const { messages, has_more: more, response_metadata: metadata } = answer.data
    if (Array.isArray(messages)) yield* messages as Said[]
    const next = (metadata as { next_cursor?: unknown } | undefined)?.next_cursor
    if (typeof next !== 'string' || next === '') {
      if (more === true) throw cannotTell('Slack did not say where its history goes on.')
      return
    }
    cursor = next
  }
  throw cannotTell(`More than ${mostPages * pageSize} messages came since.`)
}

function cannotTell(why: string): WaybillError {
  return new WaybillError('CHANNEL_REFUSED', `Slack cannot tell what became of a message. ${why}`, {
    exitCode: exitCodes.unsent,
    hint: 'Looking back needs the scopes channels:history and groups:history, im:history for people.',
  })
}
