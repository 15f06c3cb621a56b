import * as z from 'zod/mini'

/** The document `waybill/init@1`: what `init --json` prints. Text of other tools' files is as written. */
export const initSchema = z.object({
  schema: z.literal('waybill/init@1'),
  /** False where nothing was written because that was asked for. */
  written: z.boolean(),
  found: z.object({
    product: z.string(),
    repository: z.object({ url: z.nullable(z.string()), forge: z.nullable(z.string()) }),
    ci: z.string(),
    /** The template of the main tag family; null where several forms are in use, or packages have their own. */
    tags: z.nullable(z.string()),
    packages: z.array(z.object({ name: z.string(), path: z.string(), tags: z.string() })),
    lockfiles: z.array(z.string()),
    /** The last commits that were looked at, at most 300, and how many of them follow Conventional Commits. */
    commits: z.object({ seen: z.int(), merges: z.int(), conventional: z.int() }),
    tools: z.array(z.object({ tool: z.string(), file: z.string() })),
    /** Where releases are made today. */
    releasers: z.array(z.object({ file: z.string(), line: z.int(), what: z.string() })),
  }),
  files: z.array(
    z.object({
      path: z.string(),
      /** `left`: a file of that name is there, and stays as it is. */
      state: z.enum(['new', 'left']),
      text: z.string(),
    }),
  ),
  /** What a tool's configuration says and Waybill's does not, with the place and the reason. */
  notCarried: z.array(z.object({ file: z.string(), line: z.int(), what: z.string(), why: z.string() })),
  /** Files that could not be read. */
  unreadable: z.array(z.string()),
})

export type InitDocument = z.infer<typeof initSchema>
