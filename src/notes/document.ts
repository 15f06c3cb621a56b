import * as z from 'zod/mini'
import { dependenciesSchema, vulnerabilitiesSchema } from './inside-schema.ts'

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
  /** The pull request that it came by, as its forge numbers it. */
  pullRequest: z.optional(z.string()),
  labels: z.optional(z.array(z.string())),
  /** What people are told instead of the description: from a `Release-Note:` trailer or an override. */
  words: z.optional(z.string()),
  /** Further commits that this entry tells: the other bumps of one dependency, ... */
  also: z.optional(z.array(z.string())),
})

/** Words of a person about a release; `change` is the id of the change they are about, null for the release itself. */
const remark = z.object({ change: z.nullable(z.string()), text: z.string() })

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
  /** What matters most, in a person's words. */
  highlights: z.optional(z.array(remark)),
  /** What to do when upgrading, in order. */
  upgrade: z.optional(z.array(remark)),
  /** Known vulnerabilities, where somebody asked for them. */
  vulnerabilities: z.optional(vulnerabilitiesSchema),
  /** What changed inside since the release before, where somebody asked for it. */
  dependencies: z.optional(dependenciesSchema),
  /** Headers that tolerant reading repaired: no bucket, each of the commits is in one. */
  repaired: z.optional(z.int()),
  withdrawn: z.nullable(
    z.object({ at: z.string(), reason: z.string(), replacement: z.nullable(z.string()) }),
  ),
  accounting,
})

export const releaseNotesSchema = z.object({
  schema: z.literal('waybill/release-notes@1'),
  repository: z.object({
    url: z.nullable(z.string()),
    /** Which forge it is on, where its host's name does not tell. */
    forge: z.optional(z.enum(['github', 'gitlab', 'bitbucket', 'gitea', 'azure'])),
    trackers: z.optional(z.array(z.object({ pattern: z.string(), url: z.string() }))),
  }),
  releases: z.array(release),
})

export const nextSchema = z.object({
  schema: z.literal('waybill/next@1'),
  version: z.nullable(z.string()),
  previousVersion: z.nullable(z.string()),
  previousTag: z.nullable(z.string()),
  tag: z.nullable(z.string()),
  bump: release.shape.bump,
  package: z.optional(z.string()),
  reasons: z.array(z.object({ commit: z.string(), bump: z.string(), description: z.string() })),
})

/** Where a commit is told, and why there: what `notes --explain` prints. */
export const explanationSchema = z.object({
  schema: z.literal('waybill/explanation@1'),
  commit: z.string(),
  header: z.string(),
  /** Every release that holds it: a prerelease and the stable one after it both may. */
  releases: z.array(
    z.object({
      version: z.nullable(z.string()),
      tag: z.nullable(z.string()),
      bucket: z.string(),
      section: z.nullable(z.string()),
      because: z.string(),
    }),
  ),
})

export type Explanation = z.infer<typeof explanationSchema>
export type ReleaseNotes = z.infer<typeof releaseNotesSchema>
export type Release = z.infer<typeof release>
export type Section = Release['sections'][number]
export type Change = z.infer<typeof change>
export type Bump = Release['bump']
export type Accounting = z.infer<typeof accounting>
export type Next = z.infer<typeof nextSchema>
