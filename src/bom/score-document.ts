import * as z from 'zod/mini'

const standard = z.enum(['NTIA', 'BSI', 'CISA'])

/** The document `waybill/bom-score@1`: what `bom --score --json` prints. */
export const bomScoreSchema = z.object({
  schema: z.literal('waybill/bom-score@1'),
  /** Of the document that was looked at; null where it has none. */
  serialNumber: z.nullable(z.string()),
  /** One field each that somebody asks for, and how much of it the document has. */
  lines: z.array(
    z.object({
      field: z.string(),
      /** Empty: good to have, asked for by none of the three. */
      standards: z.array(standard),
      have: z.int(),
      /** 1 for what the document has once, else the number of components. */
      of: z.int(),
      /** Why it is not full, or cannot be; null when it is. */
      note: z.nullable(z.string()),
    }),
  ),
  /** Of what a standard asks for, how many fields are full. */
  totals: z.array(z.object({ standard, title: z.string(), full: z.int(), fields: z.int() })),
})

export type BomScore = z.infer<typeof bomScoreSchema>
export type ScoreLine = BomScore['lines'][number]
export type ScoreTotal = BomScore['totals'][number]
