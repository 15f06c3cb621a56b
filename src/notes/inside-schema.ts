import * as z from 'zod/mini'

/** What a release tells of its dependencies: how they differ from those of the release before. */
export const dependenciesSchema = z.object({
  /** The two releases, as people call them. */
  from: z.string(),
  to: z.string(),
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
  /** Package versions of this release; of these with a known licence, and for development only. */
  components: z.int(),
  licensed: z.int(),
  development: z.int(),
  /** The changes of what the product itself asks for, or of everything where nobody knows what that is. */
  direct: z.array(
    z.object({
      change: z.enum(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
      purl: z.string(),
      name: z.string(),
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
      development: z.boolean(),
    }),
  ),
  /** What somebody should look at; `waybill/bom-diff@1` says which flags there are. */
  flags: z.array(
    z.object({
      purl: z.string(),
      name: z.string(),
      version: z.nullable(z.string()),
      flag: z.string(),
      reason: z.string(),
    }),
  ),
  /** What people are told, a sentence a line, with names as code; none where nothing changed. */
  lines: z.array(z.string()),
})

/** What a release tells of known vulnerabilities, against the release before where there is one. */
export const vulnerabilitiesSchema = z.object({
  fixed: z.int(),
  new: z.int(),
  open: z.int(),
  /** Open, and nobody can tell since when. */
  undated: z.int(),
  /** Were open, and nobody can tell whether they are. */
  unclear: z.int(),
  /** Assessed as no risk, and only in what development needs: in none of the other numbers. */
  dismissed: z.int(),
  development: z.int(),
  /** What people are told, a sentence a line, with names as code; none where there is nothing to tell. */
  lines: z.array(z.string()),
})
