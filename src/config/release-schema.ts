import * as z from 'zod/mini'

/** What `waybill release` does. Files are relative to the folder of `waybill.yml`. */
export const releaseSchema = z.strictObject({
  /** Whether the tag is signed; default: what git is configured to do (`tag.gpgSign`). */
  sign: z.optional(z.boolean()),
  /** A CHANGELOG that is written and committed before the tag; a package's lies in its folder, like `version.files`. */
  changelog: z.optional(z.string()),
  /** Whether the files of `version.files` get the version in that same commit. */
  'version-files': z._default(z.boolean(), false),
  /** The first line of that commit; `{version}` and `{tag}` stand for themselves. */
  commit: z._default(z.string(), 'chore(release): {tag}'),
  /** The branches that releases are made from; default: every branch. */
  branches: z.optional(z.array(z.string())),
  /** What the forge's release is called; `{product}`, `{version}`, `{tag}` and `{package}` stand for themselves. */
  title: z._default(z.string(), '{tag}'),
  /** More files to attach: paths, with `*` for any name in a folder; `{version}`, `{tag}` and `{package}` stand for themselves. */
  attach: z._default(z.array(z.string()), []),
  /** Leaves the release a draft, for a person to publish. */
  draft: z._default(z.boolean(), false),
})
