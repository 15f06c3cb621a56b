import * as z from 'zod/mini'
import { channelNames } from './message.ts'

/** A reader as a sender may be shown them. */
const reader = z.object({
  /** A masked address (`b***@x.example`), a Slack id, or that it is a hook. */
  reader: z.string(),
  /** The beginning of the id that stands for them in the ledger. */
  id: z.string(),
  timeZone: z.string(),
  language: z.string(),
})

/** Readers who get the same but for what is theirs alone. */
const group = z.object({
  /** A name for a folder, another one for each group. */
  folder: z.string(),
  /** The environment that they are told of. */
  environment: z.optional(z.string()),
  channel: z.enum(channelNames),
  audiences: z.array(z.string()),
  language: z.string(),
  subject: z.string(),
  why: z.string(),
  /** UTF-8 bytes of one message: what each format takes, and what is attached. */
  bytes: z.int(),
  attachments: z.array(z.object({ name: z.string(), bytes: z.int() })),
  readers: z.array(reader),
})

/** Readers who get nothing for the same reason. */
const leftOut = z.object({
  environment: z.optional(z.string()),
  channel: z.enum(channelNames),
  audiences: z.array(z.string()),
  reason: z.string(),
  count: z.int(),
  /** The beginnings of the first ids. */
  ids: z.array(z.string()),
})

/** The document `waybill/preview@1`: who would get what and why, and who would not. Readers are masked in it. */
export const previewSchema = z.object({
  schema: z.literal('waybill/preview@1'),
  /** Empty where there is nothing to announce. */
  version: z.string(),
  /** Several with a comma; empty where nobody is told of any. */
  environment: z.string(),
  groups: z.array(group),
  leftOut: z.array(leftOut),
  warnings: z.array(z.string()),
  /** Why there is nothing to announce. */
  nothing: z.optional(z.string()),
  /** What would stop an announcement before anything is sent. */
  refused: z.optional(
    z.array(
      z.object({
        environment: z.string(),
        code: z.string(),
        message: z.string(),
        hint: z.nullable(z.string()),
      }),
    ),
  ),
})
export type PreviewDocument = z.infer<typeof previewSchema>
export type PreviewedReader = z.infer<typeof reader>
export type LeftOutGroup = z.infer<typeof leftOut>
