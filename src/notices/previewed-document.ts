import * as z from 'zod/mini'

/** `waybill/previewed@1`: what `preview --output FOLDER --json` prints; `preview.json` in the folder is the preview itself. */
export const previewedSchema = z.object({
  schema: z.literal('waybill/previewed@1'),
  output: z.string(),
  /** Below `output`. */
  files: z.array(z.string()),
  /** Null where there is nothing to announce. */
  version: z.nullable(z.string()),
  /** Several with a comma; empty where nobody is told of any. */
  environment: z.string(),
  /** How many messages would be in which state. */
  counts: z.record(z.string(), z.int()),
  warnings: z.array(z.string()),
  exitCodes: z.array(z.int()),
})
export type Previewed = z.infer<typeof previewedSchema>
