import * as z from 'zod/mini'

const asset = z.object({
  name: z.string(),
  label: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  /** Lower-case hex. */
  sha256: z.string(),
})

/** `waybill/release@1`: what `release --json` prints. */
export const releaseSchema = z.object({
  schema: z.literal('waybill/release@1'),
  /** Nothing of it was done. */
  dryRun: z.boolean(),
  /** The commit that a CHANGELOG and versions were written in; null where none was needed. */
  commit: z.nullable(
    z.object({
      /** Null before it is made. */
      oid: z.nullable(z.string()),
      subject: z.string(),
      branch: z.nullable(z.string()),
      files: z.array(z.string()),
    }),
  ),
  /** None where there is nothing to release. */
  releases: z.array(
    z.object({
      package: z.nullable(z.string()),
      version: z.string(),
      tag: z.string(),
      previousTag: z.nullable(z.string()),
      bump: z.string(),
      /** What the tag names; in a dry run with a commit to be made, the one before it. */
      commit: z.string(),
      /** RFC 3339, UTC: the tag's. */
      date: z.string(),
      prerelease: z.boolean(),
      /** What the forge shows as the latest release. */
      latest: z.boolean(),
      /** Whether the tag was there before. */
      stood: z.boolean(),
      /** What the tag says, where it is made. */
      message: z.string(),
      /** What the forge's release says, in Markdown. */
      body: z.string(),
      assets: z.array(asset),
      /** Null where no forge was asked. */
      forge: z.nullable(
        z.object({
          name: z.string(),
          id: z.nullable(z.string()),
          url: z.nullable(z.string()),
          draft: z.boolean(),
          immutable: z.boolean(),
        }),
      ),
    }),
  ),
  /** What was done, or would be, one sentence each. */
  steps: z.array(z.string()),
  warnings: z.array(z.string()),
})
export type ReleaseDocument = z.infer<typeof releaseSchema>
