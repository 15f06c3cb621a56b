import type { SampleEvidence } from './sample.ts'

/** Two weeks: time for a person to come back from holidays. */
const defaultDays = 14
const dayMs = 24 * 60 * 60 * 1000

/** Says that a certificate ends within so many days of `nowMs`; nothing while it lasts longer, or without TLS. */
export function certificateWarnings(
  tls: SampleEvidence['tls'],
  nowMs: number,
  days: number = defaultDays,
): readonly string[] {
  if (tls === undefined) return []
  const left = Date.parse(tls.notAfter) - nowMs
  return left < days * dayMs ? [`its certificate ends on ${tls.notAfter.slice(0, 10)}`] : []
}
