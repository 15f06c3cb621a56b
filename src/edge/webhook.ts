import { createHmac } from 'node:crypto'
import { WaybillError } from '../errors.ts'
import type { Sender } from './edge.ts'
import { callHook, type HookSetting } from './hook.ts'
import { receiptOf } from './receipt.ts'

export interface WebhookOptions extends HookSetting {
  /** Each `whsec_` and 24 to 64 bytes in base64; several while a secret is being changed. */
  readonly secrets: readonly string[]
  /** With `cdevents` a message that has such a body is sent in it, and every other as CloudEvent. */
  readonly format: 'cloudevents' | 'cdevents'
}

/**
 * Gives a sender that posts CloudEvents (structured JSON) signed by Standard Webhooks 1.0. Only https, except to hosts
 * in `network.private-hosts`; no redirects; 10 seconds. The message's id is the receiver's means to tell a repeated
 * event. Throws CONFIG_INVALID for a secret that is none; there is nothing to open, so no hook is asked beforehand.
 */
export async function openWebhook(options: WebhookOptions): Promise<Sender> {
  const keys = options.secrets.map(readSecret)
  const { format, now } = options
  return {
    async send({ message, address }, signal) {
      const { json = '', cdevents = json } = message.bodies
      const body = format === 'cdevents' ? cdevents : json
      const headers = signedHeaders(keys, message.id, now(), body)
      const outcome = await callHook({ who: 'The hook', address, headers, body }, options, signal)
      return receiptOf(message.id, outcome, now())
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

/** Several signatures are separated by spaces ("Webhook headers"): a receiver needs to know one of the secrets. */
function signedHeaders(
  keys: readonly Uint8Array[],
  id: string,
  now: Date,
  body: string,
): Record<string, string> {
  const timestamp = Math.floor(now.getTime() / 1000)
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': keys.map((key) => signWebhook(key, id, timestamp, body)).join(' '),
  }
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
