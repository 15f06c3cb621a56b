import * as z from 'zod/mini'

/**
 * The document `waybill/release-notes@1`: what `notes --json` prints, what templates and other people's tools read.
 * It holds text as written; whoever renders it makes it safe for where it lands.
 */
const person = z.object({ name: z.string(), login: z.nullable(z.string()) })

const change = z.object({
  id: z.string(),
  commit: z.string(),
  type: z.string(),
  scope: z.nullable(z.string()),
  description: z.string(),
  breaking: z.boolean(),
  references: z.array(z.object({ issue: z.string(), action: z.nullable(z.string()) })),
  people: z.array(person),
})

const accounting = z.object({
  commits: z.int(),
  shown: z.int(),
  hidden: z.int(),
  reverted: z.int(),
  duplicate: z.int(),
  unconventional: z.int(),
  elsewhere: z.optional(z.int()),
})

const release = z.object({
  version: z.nullable(z.string()),
  tag: z.nullable(z.string()),
  aliases: z.optional(z.array(z.string())),
  package: z.optional(z.string()),
  previousTag: z.nullable(z.string()),
  commit: z.string(),
  date: z.string(),
  bump: z.enum(['initial', 'major', 'minor', 'patch', 'prerelease', 'none']),
  compareUrl: z.nullable(z.string()),
  sections: z.array(z.object({ type: z.string(), title: z.string(), changes: z.array(change) })),
  breaking: z.array(
    z.object({ change: z.string(), commit: z.string(), scope: z.nullable(z.string()), text: z.string() }),
  ),
  contributors: z.array(z.object({ name: z.string(), login: z.nullable(z.string()), first: z.boolean() })),
  withdrawn: z.nullable(
    z.object({ at: z.string(), reason: z.string(), replacement: z.nullable(z.string()) }),
  ),
  accounting,
})

export const releaseNotesSchema = z.object({
  schema: z.literal('waybill/release-notes@1'),
  repository: z.object({ url: z.nullable(z.string()) }),
  releases: z.array(release),
})

export const nextSchema = z.object({
  schema: z.literal('waybill/next@1'),
  version: z.nullable(z.string()),
  previousVersion: z.nullable(z.string()),
  previousTag: z.nullable(z.string()),
  tag: z.nullable(z.string()),
  bump: release.shape.bump,
  reasons: z.array(z.object({ commit: z.string(), bump: z.string(), description: z.string() })),
})

export type ReleaseNotes = z.infer<typeof releaseNotesSchema>
export type Release = z.infer<typeof release>
export type Section = Release['sections'][number]
export type Change = z.infer<typeof change>
export type Bump = Release['bump']
export type Accounting = z.infer<typeof accounting>
export type Next = z.infer<typeof nextSchema>
