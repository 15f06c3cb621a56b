import * as z from 'zod/mini'

/** The flags, the most pressing first; `difference-flags.ts` says when each is raised. */
export const flagNames = [
  'changed-content',
  'copyleft',
  'install-script',
  'source',
  'registry',
  'license-unknown',
  'license-changed',
  'weak-copyleft',
  'now-production',
  'downgrade',
  'deprecated',
  'publisher',
] as const

const scope = z.enum(['required', 'optional', 'excluded'])

/** Where a package stands in the product. */
const place = {
  /** Asked for by the product itself or a part of it; null where the document does not tell. */
  direct: z.nullable(z.boolean()),
  /** `excluded`: for development only. */
  scope,
  /** The purls on the shortest path from the product to it; null where no path is known. Only the ends of a very long one. */
  via: z.nullable(z.array(z.string())),
  /** How long that path is, where `via` has only its ends. */
  viaLength: z.optional(z.int()),
}

const entry = {
  ...place,
  /** A part of the product itself, such as a workspace; the counts leave it out. */
  own: z.boolean(),
}

const listed = z.object({
  purl: z.string(),
  license: z.nullable(z.string()),
  /** The other document has other versions of it: then `sets` has all of both. */
  beside: z.boolean(),
  ...entry,
})

/** `purl` without a version. */
const moved = z.object({ purl: z.string(), from: z.string(), to: z.string(), ...entry })

const side = z.object({
  /** The revision that was asked for; null for a file. */
  ref: z.nullable(z.string()),
  commit: z.nullable(z.string()),
  file: z.nullable(z.string()),
  /** The product, as the document names it. */
  name: z.nullable(z.string()),
  version: z.nullable(z.string()),
  serialNumber: z.nullable(z.string()),
  /** Package versions, parts of the product included. */
  components: z.int(),
  /** Of these, with a known licence. */
  licensed: z.int(),
  /** Of these, for development only. */
  development: z.int(),
})

/** The document `waybill/bom-diff@1`: what `bom diff FROM TO --json` prints. Text in it is as the documents have it. */
export const bomDiffSchema = z.object({
  schema: z.literal('waybill/bom-diff@1'),
  from: side,
  to: side,
  /** How long the lists are without the parts of the product itself; `own` is how many those are, `same` what did not change. */
  counts: z.object({
    added: z.int(),
    removed: z.int(),
    upgraded: z.int(),
    downgraded: z.int(),
    changed: z.int(),
    sets: z.int(),
    licenses: z.int(),
    flags: z.int(),
    own: z.int(),
    same: z.int(),
  }),
  /** Direct ones first; each package version is in one list at most. */
  added: z.array(listed),
  removed: z.array(listed),
  upgraded: z.array(moved),
  downgraded: z.array(moved),
  /** One version gone and one come, and nobody can tell which is the later: branches, commits, no version at all. */
  changed: z.array(z.object({ ...moved.shape, from: z.nullable(z.string()), to: z.nullable(z.string()) })),
  /** Packages that both documents have, with versions that came or went otherwise; each version is in `added` or `removed` too. */
  sets: z.array(z.object({ purl: z.string(), from: z.array(z.string()), to: z.array(z.string()), ...entry })),
  /** Only of packages whose licence was known; `purl` is that of the later document. */
  licenses: z.array(z.object({ purl: z.string(), from: z.string(), to: z.nullable(z.string()), ...place })),
  flags: z.array(
    z.object({
      purl: z.string(),
      flag: z.enum(flagNames),
      /** What was seen, to be read after the package's name. */
      reason: z.string(),
      ...place,
    }),
  ),
})

export type BomDiff = z.infer<typeof bomDiffSchema>
export type BomDiffSide = z.infer<typeof side>
export type FlagName = (typeof flagNames)[number]
export type Flag = BomDiff['flags'][number]
export type LicenseChange = BomDiff['licenses'][number]
export type Listed = BomDiff['added'][number]
export type VersionSet = BomDiff['sets'][number]
export type Moved = BomDiff['upgraded'][number] | BomDiff['changed'][number]
