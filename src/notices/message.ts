import * as z from 'zod/mini'
import { sendStates, type SendState } from './send-states.ts'

/** What a message is about; machine names, never shown to readers. */
export const messageKinds = [
  'notice',
  'revision',
  'cancellation',
  'proof',
  'exception',
  'rollback',
  'correction',
] as const
export type MessageKind = (typeof messageKinds)[number]

export const channelNames = ['slack', 'email', 'webhook', 'teams', 'discord'] as const
export type ChannelName = (typeof channelNames)[number]

/**
 * The document `waybill/message@1`: one message to one recipient, with every byte that will leave the machine.
 * `id` is a UUIDv5: the same act always has the same id, a new act a new one.
 */
export const messageSchema = z.object({
  schema: z.literal('waybill/message@1'),
  id: z.string(),
  shipment: z.string(),
  kind: z.enum(messageKinds),
  audiences: z.array(z.string()),
  channel: z.enum(channelNames),
  /** Slack: the channel's id. Email: the keyed hash of the address. Webhook, Teams, Discord: the SHA-256 of the URL. Never an address. */
  recipient: z.string(),
  subject: z.string(),
  /** By format: `text` and `html` for email, `text` and `blocks` (JSON) for Slack, `json` for a webhook, Teams and Discord. */
  bodies: z.record(z.string(), z.string()),
  attachments: z.array(
    z.object({ name: z.string(), type: z.string(), path: z.string(), sha256: z.string(), bytes: z.int() }),
  ),
  /** SHA-256 in lower-case hex over kind, subject, bodies and attachments in canonical JSON. */
  digest: z.string(),
})
export type Message = z.infer<typeof messageSchema>

/**
 * What a server answered. `accepted` means that it took the message, never that a person got it.
 * `thread` is what a later message of the same shipment needs to land in the same thread.
 */
export interface Receipt {
  readonly message: string
  readonly state: Exclude<SendState, 'planned' | 'sending'>
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string
  /** The server's own id for it: a Message-ID, or Slack's `ts`. */
  readonly serverId: string | null
  /** Why not, in words that hold no address and no secret. */
  readonly reason: string | null
  /** For `deferred`: not before this time. */
  readonly until: string | null
}

/** The document `waybill/sending@1`: what announce, deliver, rollback and resume print with `--json`. */
export const sendingSchema = z.object({
  schema: z.literal('waybill/sending@1'),
  /** Null when there is nothing to ship. */
  shipment: z.nullable(z.string()),
  kind: z.enum(messageKinds),
  version: z.nullable(z.string()),
  environment: z.string(),
  verdict: z.optional(z.enum(['healthy', 'unhealthy', 'inconclusive'])),
  messages: z.array(
    z.object({
      id: z.string(),
      audiences: z.array(z.string()),
      channel: z.enum(channelNames),
      recipient: z.string(),
      state: z.enum(sendStates),
      reason: z.nullable(z.string()),
    }),
  ),
  counts: z.record(z.enum(sendStates), z.int()),
  exitCodes: z.array(z.int()),
})
export type Sending = z.infer<typeof sendingSchema>

/** The document `waybill/resumed@1`: what `resume` prints with `--json`, a sending for each act that was open. */
export const resumedSchema = z.object({
  schema: z.literal('waybill/resumed@1'),
  sendings: z.array(sendingSchema),
  exitCodes: z.array(z.int()),
})
export type Resumed = z.infer<typeof resumedSchema>
