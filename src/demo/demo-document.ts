import * as z from 'zod/mini'

/** `waybill/demo@1`: what `demo --json` prints: the timeline, and where each of its results lies below `folder`. */
export const demoSchema = z.object({
  schema: z.literal('waybill/demo@1'),
  folder: z.string(),
  steps: z.array(
    z.object({
      at: z.string(),
      name: z.string(),
      text: z.string(),
      mood: z.enum(['plain', 'good', 'bad']),
      commands: z.array(z.string()),
      results: z.array(z.object({ label: z.string(), path: z.string() })),
      place: z.nullable(z.string()),
    }),
  ),
})
