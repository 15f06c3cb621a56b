import * as z from 'zod/mini'

/** `waybill/completion@1`: what `completion --json` prints: the script of a shell, or the names of one kind. */
export const completionSchema = z.object({
  schema: z.literal('waybill/completion@1'),
  of: z.enum(['bash', 'zsh', 'fish', 'environments', 'packages', 'audiences']),
  script: z.optional(z.string()),
  names: z.optional(z.array(z.string())),
})
export type CompletionDocument = z.infer<typeof completionSchema>
