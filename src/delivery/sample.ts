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
  /** SHA-256 of the running artifact, lower-case hex; null where it does not say. */
  readonly digest: string | null
  /** In words, without control characters and without secrets; null when it passed. */
  readonly reason: string | null
  /** What is worth saying although it decides nothing: a certificate that ends soon, a clock that differs. */
  readonly warnings?: readonly string[]
  /** The single addresses or instances that this look asked or counted. */
  readonly census?: Census
  readonly evidence?: SampleEvidence
  /** Not to be asked again before so many milliseconds (a 429 or 503 with Retry-After). */
  readonly retryAfterMs?: number
}

/** Everything behind one target, one by one: what makes coverage L2 (every address) or L3 (every instance). */
export interface Census {
  readonly by: 'address' | 'instance'
  readonly members: readonly Member[]
  /** Whether as many answered, each for itself, as there are. */
  readonly complete: boolean
}

export interface Member {
  /** An address or the name of an instance. */
  readonly name: string
  readonly outcome: Outcome
  readonly version: string | null
  readonly commit: string | null
  readonly digest: string | null
  readonly reason: string | null
}

/** What a look leaves behind for an auditor; what is not known is left out. */
export interface SampleEvidence {
  /** The address that answered, and how it was reached. */
  readonly address?: string
  readonly family?: 4 | 6
  readonly via?: 'proxy'
  readonly tls?: { readonly protocol: string; readonly certificateSha256: string; readonly notAfter: string }
  /** Of the decoded body, up to 64 KiB; of a command, of what it printed. */
  readonly bodySha256?: string
  readonly bodyBytes?: number
  /** The server's `Date` less this machine's clock. */
  readonly dateSkewMs?: number
  /** Origins that were gone through. */
  readonly redirects?: readonly string[]
  readonly exitCode?: number
  /** Prometheus: the value that was compared. */
  readonly value?: number
}

/** A sample before it has its time: what the pure judges give. */
export type Judgement = Omit<Sample, 'at' | 'durationMs'>

const nothingSeen = { code: null, status: null, version: null, commit: null, digest: null, reason: null }

/** The judgement of an outcome, with what is known of it; all else is null. */
export function judgement(outcome: Outcome, known: Partial<Judgement> = {}): Judgement {
  return { ...nothingSeen, ...known, outcome }
}
