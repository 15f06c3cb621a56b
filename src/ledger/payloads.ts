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
  /** Set for a fix that goes ahead of the rest: it was announced without a waiting period, on what runs there. */
  hotfix: z.optional(z.boolean()),
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

/** `verify.result` and `observation`; of an observation `entry.version` is what the ledger said ran. */
const verifyPayload = z.object({ verdict: verdictSchema })
export type VerifyPayload = z.infer<typeof verifyPayload>

/** The groups of an environment that are meant; left out: all of it. */
const groups = z.optional(z.array(z.string()))

/** `deploy.started`: somebody began to put it there. `groups`: only those; left out: everywhere. */
const deployStartedPayload = z.object({ source: z.enum(['deliver', 'record']), groups })
export type DeployStartedPayload = z.infer<typeof deployStartedPayload>

/** `deliver` writes it itself when nobody else did: that is a weaker claim than one made by `record`. */
const deployFinishedPayload = z.object({
  source: z.enum(['deliver', 'record']),
  groups,
  /** Left out: it succeeded. */
  outcome: z.optional(z.enum(['succeeded', 'failed'])),
})
export type DeployFinishedPayload = z.infer<typeof deployFinishedPayload>

/** `rollback.recorded`: an environment was put back from the shipment's version to `entry.version`, by others than Waybill. */
const rollbackPayload = z.object({ from: z.string(), to: z.string(), reason: z.nullable(z.string()), groups })
export type RollbackPayload = z.infer<typeof rollbackPayload>

/** `record.manual`: a change that no pipeline made; who answers for it is `entry.responsible`. */
const manualPayload = z.object({ reason: z.string(), groups })
export type ManualPayload = z.infer<typeof manualPayload>

/** `approval`: who is `entry.responsible`; `source` is where it can be read again. A later one of a name replaces an earlier one. */
const approvalPayload = z.object({
  name: z.string(),
  decision: z.enum(['approved', 'rejected']),
  source: z.nullable(z.string()),
  note: z.nullable(z.string()),
})
export type ApprovalPayload = z.infer<typeof approvalPayload>

/** `evidence.attached`: the file itself is named by digest in `entry.evidence`. */
const evidencePayload = z.object({
  name: z.string(),
  format: z.string(),
  result: z.enum(['passed', 'failed', 'unknown']),
  /** In a sentence: "412 tests, 0 failures". */
  summary: z.string(),
})
export type EvidencePayload = z.infer<typeof evidencePayload>

/** `drift.detected`: `entry.version` is what the ledger said, `observed` what answered; `verdict` is the `observation`'s seq. */
const driftPayload = z.object({
  observation: seq,
  expected: z.string(),
  observed: z.record(z.string(), z.int()),
  groups,
})
export type DriftPayload = z.infer<typeof driftPayload>

const incidentOpenedPayload = z.object({
  /** The name that it has where it is worked on. */
  incident: z.string(),
  title: z.string(),
  url: z.nullable(z.string()),
  /** The shipment that brought it, where that is known. */
  causedBy: z.nullable(z.string()),
})
export type IncidentOpenedPayload = z.infer<typeof incidentOpenedPayload>

const incidentResolvedPayload = z.object({ incident: z.string(), note: z.nullable(z.string()) })
export type IncidentResolvedPayload = z.infer<typeof incidentResolvedPayload>

/** `checkpoint`: `note` is the signed text (C2SP tlog-checkpoint) over the first `size` entries. */
const checkpointPayload = z.object({ note: z.string(), size: seq, root: z.string() })
export type CheckpointPayload = z.infer<typeof checkpointPayload>

/** `hold.placed`: nothing of the ledger may be pruned until it is released. `entry.responsible` is who asked for it. */
const holdPlacedPayload = z.object({ hold: z.string(), reason: z.string() })
export type HoldPlacedPayload = z.infer<typeof holdPlacedPayload>

const holdReleasedPayload = z.object({ hold: z.string(), reason: z.string() })
export type HoldReleasedPayload = z.infer<typeof holdReleasedPayload>

/** `epoch.opened`: the first entry of a new ledger, with the last checkpoint of the one before it. */
const epochOpenedPayload = z.object({
  epoch: z.string(),
  previous: z.nullable(z.object({ branch: z.string(), head: sha256, size: seq, root: z.string() })),
})
export type EpochOpenedPayload = z.infer<typeof epochOpenedPayload>

/** `epoch.closed`: the last entry of a ledger; it goes on in `next`. */
const epochClosedPayload = z.object({ epoch: z.string(), next: z.string() })
export type EpochClosedPayload = z.infer<typeof epochClosedPayload>

const otherPayloads: Partial<Record<EntryKind, z.ZodMiniType>> = {
  'shipment.frozen': frozenPayload,
  'verify.result': verifyPayload,
  observation: verifyPayload,
  'sending.claimed': claimPayload,
  'suppression.added': suppressionPayload,
  'suppression.lifted': suppressionPayload,
  'deploy.started': deployStartedPayload,
  'deploy.finished': deployFinishedPayload,
  'rollback.recorded': rollbackPayload,
  'record.manual': manualPayload,
  approval: approvalPayload,
  'evidence.attached': evidencePayload,
  'drift.detected': driftPayload,
  'incident.opened': incidentOpenedPayload,
  'incident.resolved': incidentResolvedPayload,
  checkpoint: checkpointPayload,
  'hold.placed': holdPlacedPayload,
  'hold.released': holdReleasedPayload,
  'epoch.opened': epochOpenedPayload,
  'epoch.closed': epochClosedPayload,
}

/** The payload of a kind, as a schema. */
export function payloadSchema(kind: EntryKind): z.ZodMiniType {
  const own = otherPayloads[kind]
  if (own) return own
  return kind.endsWith('.intent') ? intentPayload : receiptsPayload
}
