import * as z from 'zod/mini'

export const entryKinds = [
  'shipment.frozen',
  'notice.intent',
  'notice.receipts',
  'revision.intent',
  'revision.receipts',
  'cancellation.intent',
  'cancellation.receipts',
  'proof.intent',
  'proof.receipts',
  'exception.intent',
  'exception.receipts',
  'rollback.intent',
  'rollback.receipts',
  'correction.intent',
  'correction.receipts',
  'deploy.started',
  'deploy.finished',
  'verify.result',
  'observation',
  'rollback.recorded',
  'record.manual',
  'approval',
  'evidence.attached',
  'drift.detected',
  'incident.opened',
  'incident.resolved',
  'checkpoint',
  'hold.placed',
  'hold.released',
  'epoch.opened',
  'epoch.closed',
  'sending.claimed',
  'suppression.added',
  'suppression.lifted',
] as const
export type EntryKind = (typeof entryKinds)[number]

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex'))

/**
 * The document `waybill/ledger-entry@1`: one fact, never edited. Stored as canonical JSON (RFC 8785) and a final
 * newline; `prev` is the SHA-256, in lower-case hex, of all bytes of the entry before it, null for the first.
 */
export const entrySchema = z.object({
  schema: z.literal('waybill/ledger-entry@1'),
  /** Counts from 1 without gaps. */
  seq: z.int().check(z.minimum(1)),
  prev: z.nullable(sha256),
  /** SHA-256 of kind, shipment, causing and batch: the same act has the same id. */
  id: sha256,
  /** The seq that this act follows from, and its number among several of one kind that do: they tell repeated acts apart. */
  causing: z.nullable(z.int().check(z.minimum(0))),
  batch: z.int().check(z.minimum(0)),
  kind: z.enum(entryKinds),
  /** RFC 3339, UTC, milliseconds: the writer's clock. Order is told by `seq`, never by time. */
  at: z
    .string()
    .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'RFC 3339 in UTC with milliseconds')),
  shipment: z.nullable(z.string()),
  package: z.nullable(z.string()),
  environment: z.nullable(z.string()),
  version: z.nullable(z.string()),
  commit: z.nullable(z.string()),
  artifacts: z.array(z.object({ name: z.string(), sha256 })),
  /** Who wrote it: a CI run or a local command; no personal data. `id` tells one process from every other. */
  actor: z.object({ kind: z.enum(['ci', 'local']), run: z.nullable(z.string()), id: z.optional(z.string()) }),
  responsible: z.nullable(z.string()),
  payload: z.record(z.string(), z.unknown()),
  evidence: z.array(z.object({ name: z.string(), sha256, url: z.nullable(z.string()) })),
})
export type LedgerEntry = z.infer<typeof entrySchema>

/**
 * A fact before it has its place in the chain. A fact that belongs to no shipment must name what it follows
 * (`causing`, 0 in an empty ledger): without either, two acts could not be told apart and the second would be lost.
 */
export interface Fact extends Readonly<Omit<LedgerEntry, 'schema' | 'seq' | 'prev' | 'id'>> {
  /** Files stored beside the entry, by path below its tree (`frozen/release.json`). */
  readonly files?: Readonly<Record<string, Uint8Array>>
}

/** What a fact names that is about no release and no place. */
export const aboutNoRelease = {
  shipment: null,
  package: null,
  environment: null,
  version: null,
  commit: null,
  artifacts: [],
  evidence: [],
} satisfies Partial<Fact>

/** `waybill/ledger-log@1`: what `ledger log --json` prints. */
export const ledgerLogSchema = z.object({
  schema: z.literal('waybill/ledger-log@1'),
  head: z.nullable(z.string()),
  entries: z.array(entrySchema),
})
export type LedgerLog = z.infer<typeof ledgerLogSchema>

const running = z.object({
  group: z.nullable(z.string()),
  version: z.string(),
  commit: z.nullable(z.string()),
  artifact: z.nullable(z.string()),
  basis: z.enum(['verified', 'observed', 'claimed', 'manual']),
  since: z.string(),
  /** The last time something else (or nothing) was seen there, and the first time this was: the gap is between them. */
  lastSeenBefore: z.nullable(z.string()),
  firstSeenAfter: z.nullable(z.string()),
  /** The last time, up to the time asked for, that this was seen; null when it was only claimed. */
  lastSeen: z.nullable(z.string()),
  /** The first look after the time asked for that saw anything there, and what it saw. */
  nextSeen: z.optional(z.nullable(z.object({ at: z.string(), versions: z.array(z.string()) }))),
  verdict: z.nullable(z.string()),
  coverage: z.nullable(z.string()),
  seq: z.int(),
})

/** `waybill/what-ran@1`: version and commit where all groups agree, else null. */
export const whatRanSchema = z.object({
  schema: z.literal('waybill/what-ran@1'),
  package: z.nullable(z.string()),
  environment: z.string(),
  at: z.string(),
  version: z.nullable(z.string()),
  commit: z.nullable(z.string()),
  running: z.array(running),
  /** What makes the answer less sure: a deployment whose end nobody recorded, drift, an open incident. */
  remarks: z.optional(z.array(z.object({ seq: z.int(), at: z.string(), text: z.string() }))),
})
export type WhatRan = z.infer<typeof whatRanSchema>
