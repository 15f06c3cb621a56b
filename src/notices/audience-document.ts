import * as z from 'zod/mini'
import { channelNames } from './message.ts'

const fault = z.object({
  code: z.string(),
  message: z.string(),
  hint: z.nullable(z.string()),
  file: z.nullable(z.string()),
  line: z.nullable(z.int()),
})

const count = z.int().check(z.minimum(0))

const checkedAudience = z.object({
  name: z.string(),
  external: z.boolean(),
  /** The environments whose messages it gets. */
  environments: z.array(z.string()),
  /** Readers who would be written to, by channel. */
  reached: z.record(z.enum(channelNames), count),
  /** Rows of its list whose person was there before. */
  duplicates: count,
  optedOut: count,
  /** Null where it cannot be told. */
  suppressed: z.nullable(count),
  /** Where its list was read from: a path, the host of a URL, or a program; null when it has none. */
  list: z.nullable(z.object({ name: z.string(), tracked: z.boolean() })),
  /** Channels and hosts of hooks; people are only counted. */
  places: z.array(z.object({ channel: z.enum(channelNames), place: z.string() })),
  /** Who is left out and why, in the order of their addresses, which are masked (`b***@x.example`). */
  leftOut: z.array(z.object({ reader: z.string(), reason: z.string() })),
  faults: z.array(fault),
})

/** The document `waybill/audience-check@1`: who would be reached and who would not. No address is in it. */
export const audienceCheckSchema = z.object({
  schema: z.literal('waybill/audience-check@1'),
  /** Whether those who asked to get nothing could be told from the others, and why not. */
  suppressions: z.object({ applied: z.boolean(), reason: z.nullable(z.string()) }),
  audiences: z.array(checkedAudience),
  /** Readers of all these audiences together, each once a channel, and those of them that several audiences name. */
  readers: count,
  inSeveral: count,
  warnings: z.array(z.string()),
  exitCodes: z.array(z.int()),
})
export type AudienceCheck = z.infer<typeof audienceCheckSchema>

/** The document `waybill/suppression@1`: what opt-out and import came to. */
export const suppressionSchema = z.object({
  schema: z.literal('waybill/suppression@1'),
  act: z.enum(['added', 'lifted']),
  /** Null for every message. */
  audience: z.nullable(z.string()),
  source: z.enum(['command', 'link', 'import']),
  /** People, each once; rows that named one of them again. */
  people: count,
  duplicates: count,
  /** Those for whom it was not so before. */
  changed: count,
  /** False for a dry run, and when there was nothing to record. */
  recorded: z.boolean(),
  exitCodes: z.array(z.int()),
})
export type SuppressionReport = z.infer<typeof suppressionSchema>
