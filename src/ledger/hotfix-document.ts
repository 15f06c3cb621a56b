import * as z from 'zod/mini'

/** `waybill/hotfix@1`: what `hotfix --json` prints, the release that a fix is to be made on. */
export const hotfixSchema = z.object({
  schema: z.literal('waybill/hotfix@1'),
  environment: z.string(),
  package: z.nullable(z.string()),
  base: z.object({
    version: z.string(),
    commit: z.nullable(z.string()),
    /** A tag of that commit; null when it has none. */
    tag: z.nullable(z.string()),
    /** How it is known, as `what-ran` has it. */
    basis: z.string(),
    /** The ledger entry that says so. */
    seq: z.int(),
  }),
})
export type HotfixBase = z.infer<typeof hotfixSchema>
