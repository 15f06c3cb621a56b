import * as z from 'zod/mini'
import { releaseNotesSchema } from './document.ts'
import { findingsSchema } from './lint-document.ts'

const bump = z.enum(['initial', 'major', 'minor', 'patch', 'prerelease', 'none'])

/** The document `waybill/pull-request@1`: what `comment --json` prints. It holds text as written, with secrets taken out. */
export const pullRequestSchema = z.object({
  schema: z.literal('waybill/pull-request@1'),
  /** The number of the pull or merge request; null where the run tells none. */
  number: z.nullable(z.string()),
  /** The commits that it lies between. */
  base: z.string(),
  head: z.string(),
  /** What its commits are told by: the title alone where it is squashed, else each commit. */
  counted: z.enum(['title', 'commits']),
  /** Why that counts, in a sentence. */
  because: z.string(),
  /** The next version of the product, or of each package that it changes, with and without it. */
  next: z.array(
    z.object({
      package: z.nullable(z.string()),
      previousVersion: z.nullable(z.string()),
      version: z.nullable(z.string()),
      bump,
      without: z.nullable(z.string()),
    }),
  ),
  /** What it adds to the notes: releases in the order of `next`, with its own changes alone. */
  notes: releaseNotesSchema,
  /** What it takes out of the notes: descriptions of changes that were there without it. */
  removed: z.array(z.string()),
  /** What does not read as intended, in the title (`commit` null) and in its commits. */
  findings: findingsSchema.shape.findings,
  /** How many packages differ inside; null where no lockfile changes. */
  dependencies: z.nullable(
    z.object({
      added: z.int(),
      removed: z.int(),
      upgraded: z.int(),
      downgraded: z.int(),
      flags: z.int(),
    }),
  ),
  /** The comment, as Markdown. */
  body: z.string(),
  /** What became of it; null where nothing is written. */
  comment: z.nullable(z.object({ url: z.string(), became: z.enum(['written', 'updated', 'unchanged']) })),
})

export type PullRequestDocument = z.infer<typeof pullRequestSchema>
