import { exitCodes, WaybillError } from '../errors.ts'
import { hostOf, isListed } from './dial.ts'
import type { Delivery, Sender } from './edge.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { interrupted, receiptOf, unanswered, type Outcome } from './receipt.ts'
import { quoteReply } from './reply.ts'
import { mayAddress, request, type Response } from './request.ts'

export interface SlackOptions {
  readonly token: string
  /** Another base URL than Slack's, for tests and proxies; its host must be in `network.private-hosts`. */
  readonly api: string | null
  readonly privateHosts: PrivateHosts
  readonly now: () => Date
}

type WebClient = import('@slack/web-api').WebClient
type Fetch = NonNullable<import('@slack/web-api').WebClientOptions['fetch']>

const timeoutMs = 30_000
const maximumBytes = 1024 * 1024
const defaultRetryAfter = '60'
const officialHosts = /(?:^|\.)(?:slack|slack-gov)\.com$/

/** "Some aspect of the operation succeeded before the error", says Slack of these, or says nothing either way. */
const undecided = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'])
const passing = new Set(['ratelimited', 'rate_limited', 'team_added_to_org'])
const badToken = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'token_expired',
  'token_revoked',
])

/**
 * Asks Slack who we are and gives a sender that posts to channels. Slack has no idempotency key: the message's id goes
 * along as `client_msg_id` and in the metadata, where a later run can find it; nothing is ever sent a second time here.
 * Throws CONFIG_INVALID for an API host that the token may not be sent to, CHANNEL_REFUSED when Slack does not take the
 * token (exit code 2) or does not answer (exit code 6). The token is in no error.
 */
export async function openSlack(options: SlackOptions): Promise<Sender> {
  const api = apiOf(options)
  const { WebClient } = await import('@slack/web-api')

  /** A client for one call: what came over the wire is known even where the library's error does not tell. */
  function call(signal: AbortSignal): { client: WebClient; last(): Response | null } {
    let last: Response | null = null
    const client = new WebClient(options.token, {
      slackApiUrl: api,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      logger: silent,
      fetch: async (url, init) => {
        last = await request({
          url: new URL(url),
          method: 'POST',
          headers: init?.headers ?? {},
          body: typeof init?.body === 'string' ? init.body : '',
          hosts: options.privateHosts,
          timeoutMs,
          maximumBytes,
          signal,
        })
        return asFetched(last, String(url))
      },
    })
    return { client, last: () => last }
  }

  async function post(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    if (signal.aborted) return interrupted
    const { client, last } = call(signal)
    try {
      const posted = await client.apiCall('chat.postMessage', argumentsOf(delivery))
      const ts = (posted as { ts?: unknown }).ts
      return { state: 'accepted', serverId: typeof ts === 'string' ? ts : null }
    } catch (error) {
      return classify(error as SlackFailure, last(), { token: options.token, signal })
    }
  }

  const { signal } = new AbortController()
  const greeting = call(signal)
  try {
    await greeting.client.apiCall('auth.test')
  } catch (error) {
    throw refusedChannel(error as SlackFailure, greeting.last(), { token: options.token, signal })
  }
  return {
    async send(delivery, signal) {
      return receiptOf(delivery.message.id, await post(delivery, signal), options.now())
    },
    async close() {},
  }
}

/** The blocks are sent as the bytes that were frozen. `text` is what notifications and screen readers read. */
function argumentsOf(delivery: Delivery): Record<string, unknown> {
  const { message, thread, address } = delivery
  const { text, blocks } = message.bodies
  return {
    channel: address,
    text: text ?? message.subject,
    ...(blocks === undefined ? {} : { blocks }),
    ...(thread === null || thread.root === null ? {} : { thread_ts: thread.root }),
    unfurl_links: false,
    unfurl_media: false,
    client_msg_id: message.id,
    metadata: { event_type: 'waybill_message', event_payload: { d: message.id } },
  }
}

/** What the library throws, as far as it is read here. */
interface SlackFailure {
  readonly code?: string
  readonly retryAfter?: number
  readonly data?: { readonly error?: unknown; readonly response_metadata?: { readonly messages?: unknown } }
}

interface Call {
  readonly token: string
  readonly signal: AbortSignal
}

function classify(failure: SlackFailure, last: Response | null, { token, signal }: Call): Outcome {
  if (last === null) throw failure
  if (last.kind === 'failure') return unanswered(last, 'Slack', signal)
  if (failure.retryAfter !== undefined) {
    const waitMs = Math.max(1, failure.retryAfter) * 1000
    return { state: 'deferred', reason: `Slack asks to wait ${waitMs / 1000} s.`, waitMs }
  }
  if (last.status !== 200) {
    const reason = `Slack answered with status ${last.status}.`
    return { state: last.status >= 500 ? 'unknown' : 'refused', reason }
  }
  const error = errorWord(failure)
  if (error === null)
    return { state: 'unknown', reason: 'What answered was not Slack, or only a part of its answer.' }
  const reason = `Slack said: ${quoteReply(wordsOf(failure, error), [token])}`
  if (undecided.has(error)) return { state: 'unknown', reason }
  return passing.has(error) ? { state: 'deferred', reason, waitMs: 60_000 } : { state: 'refused', reason }
}

function errorWord(failure: SlackFailure): string | null {
  const error = failure.data?.error
  return typeof error === 'string' && /^[a-z0-9_]{1,80}$/.test(error) ? error : null
}

/** Slack names the field at fault in the metadata of its answer. */
function wordsOf(failure: SlackFailure, error: string): string {
  const messages = failure.data?.response_metadata?.messages
  const told = Array.isArray(messages) ? messages.filter((one) => typeof one === 'string') : []
  return [error, ...told].join(', ')
}

function refusedChannel(failure: SlackFailure, last: Response | null, call: Call): WaybillError {
  const error = errorWord(failure)
  if (error !== null && badToken.has(error)) {
    return new WaybillError('CHANNEL_REFUSED', `Slack does not take the token: ${error}.`, {
      hint: 'Check the secret that channels.slack.token names; it must be a bot token (xoxb-...) with the scope chat:write.',
    })
  }
  const { reason } = classify(failure, last, call) as Outcome & { reason: string }
  return new WaybillError('CHANNEL_REFUSED', `Slack cannot be used. ${reason}`, {
    exitCode: exitCodes.unsent,
    hint: 'Nothing was sent to Slack. Run it again when Slack answers.',
  })
}

/** The token goes to Slack's own hosts, or where `network.private-hosts` says. */
function apiOf(options: SlackOptions): string {
  if (options.api === null) return 'https://slack.com/api/'
  const url = URL.canParse(options.api) ? new URL(options.api) : null
  const trusted =
    url !== null &&
    (officialHosts.test(url.hostname) || isListed(hostOf(url), options.privateHosts)) &&
    mayAddress(url, options.privateHosts)
  if (trusted) return url.href
  throw new WaybillError(
    'CONFIG_INVALID',
    'channels.slack.api is no address that the Slack token may be sent to.',
    {
      hint: 'Leave it out to use Slack, or name its host in network.private-hosts.',
    },
  )
}

/** What the library needs of a `fetch` answer. A 429 without a time gets one, else the library throws nonsense. */
function asFetched(response: Response, url: string): Awaited<ReturnType<Fetch>> {
  if (response.kind === 'failure') throw new Error(response.reason)
  const { status, body } = response
  const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]))
  if (status === 429 && !/^\d+$/.test(headers.get('retry-after') ?? ''))
    headers.set('retry-after', defaultRetryAfter)
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText: '',
    url,
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null, entries: () => headers.entries() },
    arrayBuffer: async () => new Uint8Array(body).buffer,
    json: async () => JSON.parse(body.toString('utf8')) as unknown,
    text: async () => body.toString('utf8'),
  }
}

const silent: NonNullable<import('@slack/web-api').WebClientOptions['logger']> = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => 'error' as ReturnType<typeof silent.getLevel>,
  setName() {},
}
