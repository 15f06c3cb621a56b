import * as z from 'zod/mini'

/** A commit's id of 7 digits or more, the number of a pull request, or a header with a `*` or a space in it. */
const changeKey = z
  .string()
  .check(
    z.regex(
      /^(?:[0-9a-f]{7,64}|[#!][0-9]{1,10}|[^* ]*[* ][\s\S]*)$/,
      'a commit id of 7 digits or more, "#12" for a pull request, or a header with * for any text',
    ),
  )

/** Better words for one change: what is given stands in place of what the commit says. */
const changeOverride = z.strictObject({
  type: z.optional(z.string().check(z.minLength(1))),
  scope: z.optional(z.nullable(z.string())),
  description: z.optional(z.string().check(z.minLength(1))),
  /** `false`: it breaks nothing; a text: what it breaks. */
  breaking: z.optional(z.union([z.literal(false), z.string()])),
  /** `true` never lists it, and lets it ask for no version; `false` lists it whatever its type and the rules say. */
  hidden: z.optional(z.boolean()),
  /** The heading that it is listed under. */
  group: z.optional(z.string().check(z.minLength(1))),
  /** What readers are told instead of the description. */
  words: z.optional(z.string().check(z.minLength(1))),
  /** The same by audience, where they differ. */
  audiences: z.optional(z.record(z.string(), z.string())),
  highlight: z.optional(z.string()),
  upgrade: z.optional(z.string()),
})

/** Words about a whole release. */
const releaseOverride = z.strictObject({
  highlights: z.optional(z.array(z.string())),
  /** What to do when upgrading, in order. */
  upgrade: z.optional(z.array(z.string())),
  withdrawn: z.optional(
    z.strictObject({
      /** A day (`2026-11-21`) or an RFC 3339 time with an offset. */
      at: z
        .string()
        .check(
          z.regex(
            /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?$/,
            'a day such as 2026-11-21, or a time such as 2026-11-21T09:00:00Z',
          ),
        ),
      reason: z.string(),
      replacement: z._default(z.nullable(z.string()), null),
    }),
  ),
})

/** The file that `notes.overrides` names. */
export const overridesSchema = z.strictObject({
  changes: z._default(z.record(changeKey, changeOverride), {}),
  /** By version or tag. */
  releases: z._default(z.record(z.string(), releaseOverride), {}),
})
