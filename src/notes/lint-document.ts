import * as z from 'zod/mini'

/** The document `waybill/findings@1`: what `lint --json` prints. It holds text as written, with secrets taken out. */
const finding = z.object({
  /** What kind of finding it is; `docs/lint.md` has the list. */
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  /** What was seen. */
  message: z.string(),
  /** What to do about it. */
  hint: z.string(),
  /** The line as it should be, ready to paste; null where only its author can know. */
  suggestion: z.nullable(z.string()),
  commit: z.nullable(z.string()),
  file: z.nullable(z.string()),
  /** In the file, else in the message; counted from one, columns in UTF-16 code units as editors count them. */
  line: z.int(),
  column: z.int(),
})

const preview = z.object({
  commit: z.nullable(z.string()),
  header: z.string(),
  /** Where the notes count it. */
  bucket: z.enum(['shown', 'hidden', 'reverted', 'duplicate', 'unconventional', 'elsewhere']),
  /** The heading that it is listed under; null where it is not listed. */
  section: z.nullable(z.string()),
  type: z.nullable(z.string()),
  scope: z.nullable(z.string()),
  description: z.string(),
  breaking: z.nullable(z.string()),
  /** Why it is there, in a sentence. */
  because: z.string(),
  /** What it asks of the version by itself. */
  bump: z.enum(['major', 'minor', 'patch', 'none']),
})

export const findingsSchema = z.object({
  schema: z.literal('waybill/findings@1'),
  findings: z.array(finding),
  preview: z.array(preview),
  /** What the draft at the end of the range makes the next version; only where there is a repository to tell. */
  next: z.optional(
    z.object({
      version: z.nullable(z.string()),
      previousVersion: z.nullable(z.string()),
      bump: z.enum(['initial', 'major', 'minor', 'patch', 'prerelease', 'none']),
    }),
  ),
})

export type LintFindings = z.infer<typeof findingsSchema>
export type Finding = z.infer<typeof finding>
export type Preview = z.infer<typeof preview>
