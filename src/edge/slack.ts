import { exitCodes, WaybillError } from '../errors.ts'
import type { Sender } from './edge.ts'
import { interrupted, receiptOf } from './receipt.ts'
import { openSlackApi, type SlackAnswer, type SlackApi, type SlackOptions } from './slack-api.ts'
import { findMessage } from './slack-find.ts'
import { postMessage } from './slack-post.ts'

const badToken = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'token_expired',
  'token_revoked',
])

/** A message may show in the history only some time after Slack took it, and its clock is not ours. */
const settlingMs = 5_000
const toleranceMs = 60_000

/**
 * Asks Slack who we are and what the token may do, and gives a sender that posts to channels and people. Slack has no
 * idempotency key: the message's id goes along as `client_msg_id` and in the metadata, where `find` looks for it.
 * Throws CONFIG_INVALID for an API host that the token may not be sent to, CHANNEL_REFUSED when Slack does not take the
 * token or the token may not write (exit code 2), or Slack does not answer (exit code 6). The token is in no error.
 */
export async function openSlack(options: SlackOptions): Promise<Sender> {
  const api = await openSlackApi(options)
  const { signal: whole } = new AbortController()
  const greeting = await api.patiently('auth.test', {}, whole)
  if (!greeting.ok) throw refusedChannel(greeting)
  const scopes = scopesOf(greeting.headers['x-oauth-scopes'])
  if (scopes !== null && !scopes.has('chat:write')) throw missingScope()
  const ahead = aheadOfSlack(greeting.headers['date'], options.now())
  const botId = typeof greeting.data['bot_id'] === 'string' ? greeting.data['bot_id'] : null
  const conversation = conversationsOf(api)
  const sleep = options.sleep ?? (await import('./clock.ts')).clock.sleep
  const posting = {
    api,
    conversation,
    broadcast: options.broadcast ?? false,
    mayAttach: scopes === null || scopes.has('files:write'),
  }

  return {
    warnings: warningsOf(scopes),
    async send(delivery, signal) {
      const outcome = signal.aborted ? interrupted : await postMessage(posting, delivery, signal)
      return receiptOf(delivery.message.id, outcome, options.now())
    },
    async find(delivery, since) {
      const age = options.now().getTime() - since.getTime()
      if (age < settlingMs) await sleep(settlingMs - Math.max(0, age))
      const oldest = new Date(since.getTime() - toleranceMs - ahead)
      const found = await findMessage({ api, botId, conversation }, delivery, oldest)
      if (found === null) return null
      const reason = found.missing === 0 ? null : `Parts of it are missing in its thread: ${found.missing}.`
      const at = new Date(Number(found.ts) * 1000)
      return receiptOf(delivery.message.id, { state: 'accepted', serverId: found.ts, reason }, at)
    },
    async close() {},
  }
}

/** By how much our clock is ahead of Slack's: so much further back a message may lie. Seconds are all that a header tells. */
function aheadOfSlack(date: unknown, now: Date): number {
  const theirs = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return Number.isNaN(theirs) ? 0 : Math.max(0, now.getTime() - theirs)
}

/** A person's id leads to the conversation with them; a channel's id is one. Asked once each. */
function conversationsOf(api: SlackApi): (address: string, signal: AbortSignal) => Promise<string | null> {
  const known = new Map<string, string>()
  return async (address, signal) => {
    if (!/^[UW]/.test(address)) return address
    const before = known.get(address)
    if (before !== undefined) return before
    const answer = await api.patiently('conversations.open', { users: address }, signal)
    const channel = answer.ok ? (answer.data['channel'] as { id?: unknown } | undefined)?.id : null
    if (typeof channel !== 'string') return null
    known.set(address, channel)
    return channel
  }
}

/** The scopes of the token (`x-oauth-scopes`); null when Slack does not say. */
function scopesOf(header: unknown): ReadonlySet<string> | null {
  if (typeof header !== 'string' || header.trim() === '') return null
  return new Set(header.split(',').map((scope) => scope.trim()))
}

function warningsOf(scopes: ReadonlySet<string> | null): string[] {
  if (scopes === null || scopes.has('channels:history') || scopes.has('groups:history')) return []
  return [
    'The Slack token has no scope channels:history (groups:history for private channels): a message whose answer is lost cannot be looked for, and stays unknown.',
  ]
}

function missingScope(): WaybillError {
  return new WaybillError(
    'CHANNEL_REFUSED',
    'The Slack token may not write: the scope chat:write is missing.',
    {
      hint: 'Add chat:write to the bot token scopes of the app and install it again.',
    },
  )
}

function refusedChannel(answer: SlackAnswer & { ok: false }): WaybillError {
  if (answer.error !== null && badToken.has(answer.error)) {
    return new WaybillError('CHANNEL_REFUSED', `Slack does not take the token: ${answer.error}.`, {
      hint: 'Check the secret that channels.slack.token names; it must be a bot token (xoxb-...) with the scope chat:write.',
    })
  }
  return new WaybillError('CHANNEL_REFUSED', `Slack cannot be used. ${answer.outcome.reason}`, {
    exitCode: exitCodes.unsent,
    hint: 'Nothing was sent to Slack. Run it again when Slack answers.',
  })
}
