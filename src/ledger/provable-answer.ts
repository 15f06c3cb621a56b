import * as z from 'zod/mini'
import type { LedgerEntry } from './entry.ts'
import { whatRan } from './what-ran.ts'

const text = z.nullable(z.string())

/** The part of `waybill/what-ran@1` that entries prove by themselves: nothing that says what is not there. */
export const answerSchema = z.strictObject({
  environment: z.string(),
  package: text,
  at: z.string(),
  version: text,
  commit: text,
  running: z.array(
    z.strictObject({
      group: text,
      version: z.string(),
      commit: text,
      artifact: text,
      basis: z.string(),
      since: z.string(),
      lastSeenBefore: text,
      firstSeenAfter: text,
      lastSeen: text,
      verdict: text,
      coverage: text,
      seq: z.int(),
    }),
  ),
})
export type ProvableAnswer = z.infer<typeof answerSchema>

/** What is asked: an environment, one package of a monorepo or (null) the single product, and a time in RFC 3339. */
export interface Asked {
  readonly environment: string
  readonly package: string | null
  readonly at: string
}

/** What ran, reduced to what entries prove by themselves. Throws INPUT_INVALID where `at` is no time. */
export function provableAnswer(entries: readonly LedgerEntry[], asked: Asked): ProvableAnswer {
  const { environment, package: part, at, version, commit, running } = whatRan(entries, asked)
  return {
    environment,
    package: part,
    at,
    version,
    commit,
    running: running.map((one) => ({
      group: one.group,
      version: one.version,
      commit: one.commit,
      artifact: one.artifact,
      basis: one.basis,
      since: one.since,
      lastSeenBefore: one.lastSeenBefore,
      firstSeenAfter: one.firstSeenAfter,
      lastSeen: one.lastSeen,
      verdict: one.verdict,
      coverage: one.coverage,
      seq: one.seq,
    })),
  }
}
