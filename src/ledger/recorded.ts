import * as z from 'zod/mini'
import { verdictSchema } from '../delivery/verdict.ts'
import { entrySchema } from './entry.ts'

/** `waybill/recorded@1`: what `record ... --json` prints. */
export const recordedSchema = z.object({
  schema: z.literal('waybill/recorded@1'),
  /** The ledger said so already: `entry` is the one that did, and nothing was written. */
  already: z.boolean(),
  entry: entrySchema,
  warnings: z.array(z.string()),
})
export type RecordedDocument = z.infer<typeof recordedSchema>

/** `waybill/observed@1`: what `observe --json` prints. */
export const observedSchema = z.object({
  schema: z.literal('waybill/observed@1'),
  package: z.nullable(z.string()),
  environment: z.string(),
  /** Whether anything runs that should not, in any group. */
  drift: z.boolean(),
  /** One for all groups that should run the same release; none where nothing is recorded that should run. */
  observations: z.array(
    z.object({
      groups: z.nullable(z.array(z.string())),
      expected: z.object({ version: z.string(), commit: z.nullable(z.string()) }),
      verdict: verdictSchema,
      /** The `observation` entry; null where the look was broken off. */
      seq: z.nullable(z.int()),
      drift: z.nullable(
        z.object({
          observed: z.record(z.string(), z.int()),
          /** The `drift.detected` entry, and whether it was written just now. */
          seq: z.int(),
          news: z.boolean(),
        }),
      ),
    }),
  ),
  warnings: z.array(z.string()),
})
export type ObservedDocument = z.infer<typeof observedSchema>
