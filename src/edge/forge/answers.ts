import type { CommitFacts } from '../../forge/commit-facts.ts'
import type { ForgeAddress } from '../../forge/forge-address.ts'
import type { Clock } from '../edge.ts'
import type { PrivateHosts } from '../private-hosts.ts'

/** What it takes to ask a forge. */
export interface ForgeConnection {
  readonly address: ForgeAddress
  readonly token: string | null
  readonly privateHosts: PrivateHosts
  readonly clock: Pick<Clock, 'now' | 'sleep'>
  /** For one answer. */
  readonly timeoutMs: number
  /** Before the first repetition after a passing fault; later ones wait longer. */
  readonly pauseMs: number
}

/** What became of a question about commits: every commit is in one of the two, with the reason where it was not answered. */
export interface Answers {
  readonly facts: Map<string, CommitFacts>
  /** In words without secrets, to follow the forge's name: "GitHub: ...". */
  readonly unanswered: Map<string, string>
}

/** At most so long does a run wait because a forge asks it to; and at most so often for one answer. */
export const longestWaitMs = 120_000
export const mostWaits = 2
/** Fifty pull requests with the longest bodies there are. */
export const maximumBytes = 32 * 1024 * 1024

/** An upload may take its time: so many bytes a second at the least. */
const slowestBytes = 50_000

/** How much longer an answer may take for what is sent with its question. */
export function uploadMs(bytes: number): number {
  return Math.ceil(bytes / slowestBytes) * 1000
}

/** Retry-After (RFC 9110, 10.2.3): seconds or a date; null where there is none. */
export function retryAfterMs(header: unknown, now: Date): number | null {
  if (typeof header !== 'string' && typeof header !== 'number') return null
  const text = String(header)
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime()
  return Number.isNaN(waitMs) ? null : Math.max(waitMs, 0)
}
