/** What the headers of an answer say of time; what they do not say is left out. */
export interface AnswerTimes {
  /** The server's `Date` less the clock here, to the second. */
  readonly dateSkewMs?: number
  readonly retryAfterMs?: number
  readonly warnings: readonly string[]
}

/** Beyond this, entries of a ledger and lines of the server's log can no longer be laid side by side. */
const skewLimitMs = 120_000
const longestWaitMs = 24 * 60 * 60 * 1000

/**
 * The times of an answer that was received at `receivedAtMs` (milliseconds since 1970). `Retry-After` (RFC 9110, 10.2.3)
 * counts with 429 and 503 only, up to a day. An answer out of a cache is as old as its `Age` (RFC 9111, 5.1) and is
 * worth a warning of its own: it need not come from what runs now.
 */
export function readAnswerTimes(
  status: number,
  headers: Readonly<Record<string, string>>,
  receivedAtMs: number,
): AnswerTimes {
  const ageMs = /^\d{1,9}$/.test(headers['age'] ?? '') ? Number(headers['age']) * 1000 : 0
  const date = parseDate(headers['date'])
  const skew = date === null ? null : Math.round((date + ageMs - receivedAtMs) / 1000) * 1000
  const wait = status === 429 || status === 503 ? waitOf(headers['retry-after'], receivedAtMs) : null
  const warnings = [
    ...(ageMs > 0 ? [`came from a cache that had kept it for ${ageMs / 1000} s`] : []),
    ...(skew !== null && Math.abs(skew) > skewLimitMs
      ? [`its clock is ${Math.abs(skew) / 1000} s ${skew < 0 ? 'behind' : 'ahead of'} the clock here`]
      : []),
  ]
  return {
    ...(skew === null ? {} : { dateSkewMs: skew }),
    ...(wait === null ? {} : { retryAfterMs: wait }),
    warnings,
  }
}

function waitOf(text: string | undefined, nowMs: number): number | null {
  const seconds = /^\s*(\d{1,9})\s*$/.exec(text ?? '')?.[1]
  const until = seconds === undefined ? parseDate(text) : nowMs + Number(seconds) * 1000
  return until === null ? null : Math.min(Math.max(until - nowMs, 0), longestWaitMs)
}

/** An HTTP date is always in GMT; anything else would be read in the time zone of this machine. */
function parseDate(text: string | undefined): number | null {
  const time = text !== undefined && text.trim().endsWith(' GMT') ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? null : time
}
