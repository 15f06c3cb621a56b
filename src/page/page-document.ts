import * as z from 'zod/mini'

/** The document `waybill/page@1`: what `page --json` prints. */
export const pageSchema = z.object({
  schema: z.literal('waybill/page@1'),
  /** The folder of the site, absolute. */
  output: z.string(),
  /** Where it will be served; null where nobody said. */
  baseUrl: z.nullable(z.string()),
  /** For whom it is; null for everybody. */
  audience: z.nullable(z.string()),
  counts: z.object({
    /** What has a tag; a draft is not counted. */
    releases: z.int(),
    packages: z.int(),
    changes: z.int(),
    /** Bills of materials to download. */
    boms: z.int(),
    written: z.int(),
    unchanged: z.int(),
  }),
  /** Files below the folder, in the order they were written. */
  written: z.array(z.string()),
  /** Files that had their bytes already. */
  unchanged: z.array(z.string()),
  warnings: z.array(z.string()),
})
export type PageDocument = z.infer<typeof pageSchema>
