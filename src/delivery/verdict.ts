import * as z from 'zod/mini'

/** What one probe of one target showed. The five differ in whose fault it is and in what may be claimed. */
export const outcomes = ['pass', 'stale', 'fail', 'error', 'nodata'] as const
export type Outcome = (typeof outcomes)[number]

/** L0 status only · L1 version through a shared address · L2 every resolved address · L3 every instance · L4 and the digest. */
export const coverages = ['L0', 'L1', 'L2', 'L3', 'L4'] as const
export type Coverage = (typeof coverages)[number]

const count = z.int()

/** A group of targets with a verdict of its own: a region, a tenant, blue or green. */
const groupVerdict = z.object({
  /** Null: the targets without a group. */
  name: z.nullable(z.string()),
  verdict: z.enum(['healthy', 'unhealthy', 'inconclusive']),
  reason: z.string(),
  coverage: z.enum(coverages),
  required: z.boolean(),
  targets: count,
  healthyTargets: count,
  /** As for the whole, of the targets of this group. */
  missProbability: z.optional(z.nullable(z.number())),
  observed: z.record(z.string(), count),
})
export type GroupVerdict = z.infer<typeof groupVerdict>

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
  /** What the last look left behind, and what was worth a warning in any. */
  evidence: z.optional(z.record(z.string(), z.unknown())),
  warnings: z.optional(z.array(z.string())),
  /** SHA-256 of the check as it was configured: canonical JSON without secrets. */
  config: z.optional(z.string()),
  /** The last census: how many there are, and how many answered what. */
  census: z.optional(
    z.object({
      by: z.enum(['address', 'instance']),
      complete: z.boolean(),
      members: z.int(),
      matching: z.int(),
      versions: z.record(z.string(), count),
    }),
  ),
})
export type CheckEvidence = z.infer<typeof checkEvidence>

/** The document `waybill/verdict@1`. Times are RFC 3339, UTC, milliseconds. */
export const verdictSchema = z.object({
  schema: z.literal('waybill/verdict@1'),
  verdict: z.enum(['healthy', 'unhealthy', 'inconclusive']),
  /**
   * healthy: `verified`, `manual` (a person's word alone), `mixed-allowed` (another version runs outside the quorum) · unhealthy: `wrong-version`, `mixed`, `never-healthy`, `regressed`, `flapping` ·
   * inconclusive: `unreachable-by-observer`, `no-data`, `deadline-in-bake`, `interrupted`, `superseded`
   */
  reason: z.string(),
  coverage: z.enum(coverages),
  /**
   * The chance that this many fresh answers missed one stale instance of four: (3/4)^n, of the place with the fewest;
   * 0 where every instance was counted, null below L1.
   */
  missProbability: z.nullable(z.number()),
  expected: z.object({ version: z.string(), commit: z.nullable(z.string()) }),
  observed: z.record(z.string(), count),
  checks: z.array(checkEvidence),
  /** Group by group, where there are groups; left out where all targets are one. */
  groups: z.optional(z.array(groupVerdict)),
  /** The groups that were looked at, where that was not all of them. */
  partial: z.optional(z.array(z.string())),
  /** Digests of artifacts that were expected and seen running: what L4 rests on. */
  artifacts: z.optional(z.object({ expected: z.array(z.string()), observed: z.array(z.string()) })),
  warnings: z.optional(z.array(z.string())),
  /** By how many milliseconds this machine's clock was set meanwhile; left out below two seconds. */
  clockStepMs: z.optional(z.int()),
  startedAt: z.string(),
  endedAt: z.string(),
})
export type Verdict = z.infer<typeof verdictSchema>
