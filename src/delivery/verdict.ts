import * as z from 'zod/mini'

/** What one probe of one target showed. The five differ in whose fault it is and in what may be claimed. */
export const outcomes = ['pass', 'stale', 'fail', 'error', 'nodata'] as const
export type Outcome = (typeof outcomes)[number]

/** L0 status only · L1 version through a shared address · L2 every resolved address · L3 every instance · L4 and the digest. */
export const coverages = ['L0', 'L1', 'L2', 'L3', 'L4'] as const
export type Coverage = (typeof coverages)[number]

const count = z.int()

/** What was seen of one check on one target: counts and first and last times, never a body. */
const checkEvidence = z.object({
  check: z.string(),
  kind: z.string(),
  target: z.string(),
  group: z.nullable(z.string()),
  required: z.boolean(),
  outcome: z.nullable(z.enum(outcomes)),
  counts: z.object({ pass: count, stale: count, fail: count, error: count, nodata: count }),
  versions: z.record(z.string(), count),
  /** What the last sample that did not pass said, in words; null when all passed. */
  reason: z.nullable(z.string()),
  firstAt: z.nullable(z.string()),
  lastAt: z.nullable(z.string()),
})
export type CheckEvidence = z.infer<typeof checkEvidence>

/** The document `waybill/verdict@1`. Times are RFC 3339, UTC, milliseconds. */
export const verdictSchema = z.object({
  schema: z.literal('waybill/verdict@1'),
  verdict: z.enum(['healthy', 'unhealthy', 'inconclusive']),
  /**
   * healthy: `verified`, `manual` · unhealthy: `wrong-version`, `mixed`, `never-healthy`, `regressed`, `flapping` ·
   * inconclusive: `unreachable-by-observer`, `no-data`, `deadline-in-bake`, `interrupted`, `superseded`
   */
  reason: z.string(),
  coverage: z.enum(coverages),
  /** The chance that this many fresh answers missed one stale instance of four: (3/4)^n; null below L1. */
  missProbability: z.nullable(z.number()),
  expected: z.object({ version: z.string(), commit: z.nullable(z.string()) }),
  observed: z.record(z.string(), count),
  checks: z.array(checkEvidence),
  startedAt: z.string(),
  endedAt: z.string(),
})
export type Verdict = z.infer<typeof verdictSchema>
