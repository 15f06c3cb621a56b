import * as z from 'zod/mini'
import { answerSchema } from './provable-answer.ts'

const signers = z.array(z.object({ name: z.string(), id: z.string() }))
const seqs = z.array(z.int())

/** `waybill/ledger-verification@1`: what `ledger verify --json` prints where everything holds. */
export const ledgerVerificationSchema = z.object({
  schema: z.literal('waybill/ledger-verification@1'),
  ok: z.literal(true),
  entries: z.int(),
  /** SHA-256 of the last entry; null for an empty ledger. */
  head: z.nullable(z.string()),
  /** The RFC 6962 tree hash of all entries. */
  root: z.string(),
  /** How many checkpoints in it hold. */
  checkpoints: z.int(),
  signers,
  /** How many entries a checkpoint of a trusted key speaks for. */
  vouched: z.int(),
  /** Checkpoints that were brought from elsewhere, and hold. */
  witnesses: z.array(z.object({ source: z.string(), origin: z.string(), size: z.int() })),
})

/** `waybill/bundle-verification@1`: what `ledger verify --bundle --json` prints where the bundle holds. */
export const bundleVerificationSchema = z.object({
  schema: z.literal('waybill/bundle-verification@1'),
  ok: z.literal(true),
  origin: z.string(),
  size: z.int(),
  root: z.string(),
  signers,
  anchored: z.boolean(),
  answer: answerSchema,
  entries: seqs,
})

/** `waybill/ledger-checkpoint@1`: what `ledger checkpoint --json` prints; null for an empty ledger. */
export const ledgerCheckpointSchema = z.object({
  schema: z.literal('waybill/ledger-checkpoint@1'),
  checkpoint: z.nullable(
    z.object({
      origin: z.string(),
      size: z.int(),
      root: z.string(),
      /** The C2SP signed note as it is kept elsewhere. */
      note: z.string(),
      signed: z.boolean(),
    }),
  ),
  /** The entry that records it; null where nobody signed it. */
  seq: z.nullable(z.int()),
})

/** `waybill/ledger-holds@1`: what `ledger hold --json` prints. */
export const ledgerHoldsSchema = z.object({
  schema: z.literal('waybill/ledger-holds@1'),
  holds: z.array(
    z.object({
      name: z.string(),
      reason: z.string(),
      placedAt: z.string(),
      seq: z.int(),
      responsible: z.nullable(z.string()),
    }),
  ),
  /** The entry that was written just now; null for a list. */
  entry: z.nullable(z.int()),
})

/** `waybill/ledger-key@1`: what `ledger key --json` prints: the public half alone. */
export const ledgerKeySchema = z.object({
  schema: z.literal('waybill/ledger-key@1'),
  name: z.string(),
  id: z.string(),
  /** As `ledger.trust` takes it. */
  key: z.string(),
})

/** `waybill/ledger-epoch@1`: what `ledger epoch --json` prints. */
export const ledgerEpochSchema = z.object({
  schema: z.literal('waybill/ledger-epoch@1'),
  /** The name of the epoch that ended. */
  epoch: z.string(),
  entries: z.int(),
  place: z.string(),
  next: z.string(),
  /** With how many entries the next one began. */
  opened: z.int(),
})

/** `waybill/ledger-prune@1`: what `ledger prune --json` prints where nothing forbids it; Waybill itself removes nothing. */
export const ledgerPruneSchema = z.object({
  schema: z.literal('waybill/ledger-prune@1'),
  epoch: z.string(),
  allowed: z.literal(true),
  /** Lines of shell that would remove it. */
  lines: z.array(z.string()),
})

/** `waybill/ledger-import@1`: what `ledger import --json` prints: entries by number. */
export const ledgerImportSchema = z.object({
  schema: z.literal('waybill/ledger-import@1'),
  recorded: seqs,
  known: seqs,
  contradicted: seqs,
})

/** `waybill/ledger-exported@1`: what `ledger export --output FILE --json` prints. */
export const ledgerExportedSchema = z.object({
  schema: z.literal('waybill/ledger-exported@1'),
  format: z.enum(['jsonl', 'cdevents', 'csv']),
  output: z.string(),
})
export type LedgerExported = z.infer<typeof ledgerExportedSchema>
