import * as z from 'zod/mini'
import { newestFirst, type Stay } from './stay.ts'

/** The document `waybill/what-runs@1`, `live/what-runs.json` of a site: what is proved to run in its environments. */
export const whatRunsSchema = z.object({
  schema: z.literal('waybill/what-runs@1'),
  /** Several of one environment and package while groups run different versions. */
  running: z.array(
    z.object({
      environment: z.string(),
      /** Null for a single product. */
      package: z.nullable(z.string()),
      version: z.string(),
      commit: z.nullable(z.string()),
      /** RFC 3339: the end of the check that proved it. */
      since: z.string(),
      /** Whether it is proved everywhere in the environment, and not in some of its groups only. */
      everywhere: z.boolean(),
      /** The ledger's entry that proves it: its number, and the SHA-256 of its bytes in lower-case hex. */
      entry: z.object({ seq: z.int(), sha256: z.string() }),
    }),
  ),
})
type WhatRuns = z.infer<typeof whatRunsSchema>

export function whatRuns(stays: readonly Stay[]): WhatRuns {
  return {
    schema: 'waybill/what-runs@1',
    running: stays
      .filter(({ until }) => until === null)
      .toSorted(newestFirst)
      .map(({ environment, package: part, version, commit, since, parts, entry }) => ({
        environment,
        package: part,
        version,
        commit,
        since,
        everywhere: parts === null,
        entry,
      })),
  }
}
