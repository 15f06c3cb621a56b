import * as z from 'zod/mini'

/** The document `waybill/bom-summary@1`: what `bom --output FILE --json` prints. Counts are of components without the root. */
export const bomSummarySchema = z.object({
  schema: z.literal('waybill/bom-summary@1'),
  /** The version of CycloneDX. */
  spec: z.string(),
  serialNumber: z.string(),
  root: z.object({ name: z.string(), version: z.string(), purl: z.string() }),
  lockfiles: z.array(
    z.object({
      path: z.string(),
      format: z.nullable(z.string()),
      /** How many packages it lists; null when it could not be read. */
      components: z.nullable(z.int()),
      /** Why it could not be read, with file and line. */
      error: z.nullable(z.string()),
    }),
  ),
  /** Lockfiles that were left out, and why. */
  ignored: z.optional(z.array(z.object({ path: z.string(), reason: z.string() }))),
  components: z.int(),
  /** Of these, folders of the product's own repository. */
  parts: z.optional(z.int()),
  /** Of these, what the product itself asks for. */
  direct: z.int(),
  /** Required or optional where the product runs. */
  production: z.int(),
  development: z.int(),
  licensed: z.int(),
  /** The packages of which no licence is known, as purls. */
  unlicensed: z.optional(z.array(z.string())),
  hashed: z.int(),
  edges: z.int(),
  /** False when something could not be read or found; the document says where. */
  complete: z.boolean(),
  /** SHA-256 of the document's bytes in lower-case hex, and their number. */
  sha256: z.string(),
  bytes: z.int(),
})

export type BomSummary = z.infer<typeof bomSummarySchema>
