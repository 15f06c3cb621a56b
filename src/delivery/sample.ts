import type { Outcome } from './verdict.ts'

/** What one probe showed. */
export interface Sample {
  readonly outcome: Outcome
  /** Machine name of what went wrong (`redirect`, `ECONNREFUSED`, `exit-2`); null when it passed. */
  readonly code: string | null
  /** RFC 3339, UTC, milliseconds: for people. Order and durations come from the verification's own monotonic clock. */
  readonly at: string
  readonly durationMs: number
  readonly status: number | null
  /** As the target wrote them, made printable; null when it claims none. */
  readonly version: string | null
  readonly commit: string | null
  /** In words, without control characters and without secrets; null when it passed. */
  readonly reason: string | null
}

/** A sample before it has its time: what the pure judges give. */
export type Judgement = Omit<Sample, 'at' | 'durationMs'>

const nothingSeen = { code: null, status: null, version: null, commit: null, reason: null }

/** The judgement of an outcome, with what is known of it; all else is null. */
export function judgement(outcome: Outcome, known: Partial<Judgement> = {}): Judgement {
  return { ...nothingSeen, ...known, outcome }
}
