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
  /** 1, or left out, for the first announcement; each revision freezes anew with the next. */
  revision: z.optional(z.int().check(z.minimum(1))),
  /** Why it was revised, in the sender's words. */
  reason: z.optional(z.string()),
  /**
   * The shipment whose thread readers see it in: left out where that is this one. A revision at another commit is a shipment
   * of its own, and follows (`causing` of the entry) the one that it supersedes.
   */
  thread: z.optional(z.string()),
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
  /** Paths of the frozen bodies that the messages are made from, beside the first intent of the act or the `shipment.frozen`. */
  bodies: z.optional(z.array(z.string())),
  recipients: z.array(
    z.object({
      message: z.string(),
      recipient: z.string(),
      channel: z.enum(channelNames),
      audiences: z.array(z.string()),
      digest: z.string(),
      /** Not to be sent before this time (RFC 3339): it waits from the beginning, and `resume` sends it. */
      until: z.optional(z.string()),
    }),
  ),
  /** Why it does not come, in the sender's words: of a cancellation. */
  reason: z.optional(z.string()),
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

/**
 * `suppression.added` and `suppression.lifted`: who is not to be written to, by keyed hash. Entries of this kind belong to
 * no shipment. `audience` null: no message at all.
 */
const suppressionPayload = z.object({
  keyId: z.string(),
  audience: z.nullable(z.string()),
  recipients: z.array(sha256),
  source: z.enum(['command', 'link', 'import']),
})
export type SuppressionPayload = z.infer<typeof suppressionPayload>

/** `sending.claimed`: this run goes on with what another left of an act; `batch` counts the claims of one intent. */
const claimPayload = z.object({ intent: seq, run: z.nullable(z.string()), until: z.string() })
export type ClaimPayload = z.infer<typeof claimPayload>

const verifyPayload = z.object({ verdict: verdictSchema })
export type VerifyPayload = z.infer<typeof verifyPayload>

/** `deliver` writes it itself when nobody else did: that is a weaker claim than one made by `record`. */
const deployFinishedPayload = z.object({ source: z.enum(['deliver', 'record']) })
export type DeployFinishedPayload = z.infer<typeof deployFinishedPayload>

/** The payload of a kind, as a schema; null for kinds whose payload is not read by Waybill. */
export function payloadSchema(kind: EntryKind): z.ZodMiniType | null {
  if (kind === 'shipment.frozen') return frozenPayload
  if (kind === 'verify.result') return verifyPayload
  if (kind === 'sending.claimed') return claimPayload
  if (kind === 'suppression.added' || kind === 'suppression.lifted') return suppressionPayload
  if (kind === 'deploy.finished') return deployFinishedPayload
  if (kind.endsWith('.intent')) return intentPayload
  if (kind.endsWith('.receipts')) return receiptsPayload
  return null
}
