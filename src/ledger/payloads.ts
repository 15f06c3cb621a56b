import * as z from 'zod/mini'
import { verdictSchema } from '../delivery/verdict.ts'
import { channelNames } from '../notices/message.ts'
import type { EntryKind } from './entry.ts'

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex'))
const seq = z.int().check(z.minimum(0))
const file = { path: z.string(), sha256 }

/** `shipment.frozen`: what was announced, as paths and digests of the files in the entry's tree. */
const frozenPayload = z.object({
  attempt: z.int().check(z.minimum(1)),
  product: z.string(),
  /** The release's tag; null while it is a draft. */
  tag: z.nullable(z.string()),
  previousVersion: z.nullable(z.string()),
  /** RFC 3339; `to` is null for a moment instead of a window. */
  expected: z.nullable(z.object({ from: z.string(), to: z.nullable(z.string()) })),
  /** Ids of the announced changes, in the order of the notes. */
  changes: z.array(z.string()),
  release: z.object(file),
  bom: z.nullable(z.object({ ...file, components: z.int() })),
  bodies: z.array(
    z.object({
      audiences: z.array(z.string()),
      language: z.string(),
      channel: z.enum(channelNames),
      ...file,
    }),
  ),
  /** Which recipient key the hashes of this shipment were made with; null when no recipient is hashed. */
  keyId: z.nullable(z.string()),
  /** The subject that every message of the shipment keeps, so that they stay one thread. */
  subject: z.string(),
})
export type FrozenPayload = z.infer<typeof frozenPayload>

/** `<kind>.intent`: what is about to be sent, to whom, and with which digest. Recipients are ids or keyed hashes. */
const intentPayload = z.object({
  revision: z.int().check(z.minimum(0)),
  /** The seq that went into the messages' ids. */
  causing: seq,
  keyId: z.nullable(z.string()),
  recipients: z.array(
    z.object({
      message: z.string(),
      recipient: z.string(),
      channel: z.enum(channelNames),
      audiences: z.array(z.string()),
      digest: z.string(),
    }),
  ),
})
export type IntentPayload = z.infer<typeof intentPayload>

/** The same shape as `Receipt`, which is the type of its users. */
const receipt = z.object({
  message: z.string(),
  state: z.enum(['accepted', 'deferred', 'refused', 'unknown', 'skipped']),
  at: z.string(),
  serverId: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  until: z.nullable(z.string()),
})

/** `<kind>.receipts`: what became of the messages of one intent; a later receipt for a message replaces an earlier one. */
const receiptsPayload = z.object({ intent: seq, receipts: z.array(receipt) })
export type ReceiptsPayload = z.infer<typeof receiptsPayload>

const verifyPayload = z.object({ verdict: verdictSchema })
export type VerifyPayload = z.infer<typeof verifyPayload>

/** `deliver` writes it itself when nobody else did: that is a weaker claim than one made by `record`. */
const deployFinishedPayload = z.object({ source: z.enum(['deliver', 'record']) })
export type DeployFinishedPayload = z.infer<typeof deployFinishedPayload>

/** The payload of a kind, as a schema; null for kinds whose payload is not read by Waybill. */
export function payloadSchema(kind: EntryKind): z.ZodMiniType | null {
  if (kind === 'shipment.frozen') return frozenPayload
  if (kind === 'verify.result') return verifyPayload
  if (kind === 'deploy.finished') return deployFinishedPayload
  if (kind.endsWith('.intent')) return intentPayload
  if (kind.endsWith('.receipts')) return receiptsPayload
  return null
}
