import { createHmac } from 'node:crypto'
import { WaybillError } from '../errors.ts'
import type { Delivery, Sender } from './edge.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { defaultWaitMs, interrupted, receiptOf, unanswered, type Outcome } from './receipt.ts'
import { mayAddress, request, type Response } from './request.ts'

export interface WebhookOptions {
  /** `whsec_` and 24 to 64 bytes in base64. */
  readonly secret: string
  readonly privateHosts: PrivateHosts
  readonly now: () => Date
}

const timeoutMs = 10_000
const maximumBytes = 64 * 1024
const longestWaitMs = 24 * 60 * 60_000

/**
 * Gives a sender that posts CloudEvents (structured JSON) signed by Standard Webhooks 1.0. Only https, except to hosts
 * in `network.private-hosts`; no redirects; 10 seconds. The message's id is the receiver's means to tell a repeated
 * event. Throws CONFIG_INVALID for a secret that is none; there is nothing to open, so no hook is asked beforehand.
 */
export async function openWebhook(options: WebhookOptions): Promise<Sender> {
  const key = readSecret(options.secret)

  async function post(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    const url = URL.canParse(delivery.address) ? new URL(delivery.address) : null
    if (url === null || !mayAddress(url, options.privateHosts)) {
      return {
        state: 'refused',
        reason: 'The hook is not an https URL, and its host is not in network.private-hosts.',
      }
    }
    if (signal.aborted) return interrupted
    const body = delivery.message.bodies['json'] ?? ''
    const headers = signedHeaders(key, delivery.message.id, options.now(), body)
    const hosts = options.privateHosts
    const response = await request({
      url,
      method: 'POST',
      headers,
      body,
      hosts,
      timeoutMs,
      maximumBytes,
      signal,
    })
    if (response.kind === 'failure') return unanswered(response, 'The hook', signal)
    return classify(response, options.now())
  }
  return {
    async send(delivery, signal) {
      return receiptOf(delivery.message.id, await post(delivery, signal), options.now())
    },
    async close() {},
  }
}

/**
 * Standard Webhooks 1.0, "Signature scheme": HMAC-SHA256 over `id.timestamp.body`, in base64, with its version.
 * `key` is the secret's bytes.
 */
function signWebhook(key: Uint8Array, id: string, timestamp: number, body: string): string {
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

function signedHeaders(key: Uint8Array, id: string, now: Date, body: string): Record<string, string> {
  const timestamp = Math.floor(now.getTime() / 1000)
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'waybill',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signWebhook(key, id, timestamp, body),
  }
}

/** The body of an answer is not quoted: a hook may be anybody's, and its words say nothing that the status does not. */
function classify(response: Response & { kind: 'answer' }, now: Date): Outcome {
  const { status } = response
  if (status >= 200 && status < 300) return { state: 'accepted', serverId: null }
  const reason = `The hook answered with status ${status}${status < 400 ? ', and redirects are not followed' : ''}.`
  // A gateway speaks for itself: the receiver behind it may have taken the event.
  if (status === 502 || status === 504) return { state: 'unknown', reason }
  if (status >= 500 || status === 429)
    return { state: 'deferred', reason, waitMs: waitOf(response.headers['retry-after'], now) }
  return { state: 'refused', reason }
}

/** RFC 9110, 10.2.3: seconds or a date; at most a day. */
function waitOf(header: string | undefined, now: Date): number {
  if (header === undefined) return defaultWaitMs
  const waitMs = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime()
  return Number.isNaN(waitMs) ? defaultWaitMs : Math.min(Math.max(waitMs, 0), longestWaitMs)
}

function readSecret(secret: string): Uint8Array {
  const key = /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret)
    ? Buffer.from(secret.slice(6), 'base64')
    : Buffer.alloc(0)
  if (key.length >= 24 && key.length <= 64) return key
  throw new WaybillError(
    'CONFIG_INVALID',
    'channels.webhook.secret is not a signing secret of Standard Webhooks.',
    {
      hint: "Make one: node -p \"'whsec_' + crypto.randomBytes(32).toString('base64')\"",
    },
  )
}
