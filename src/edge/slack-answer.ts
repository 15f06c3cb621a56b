import { unanswered, type Unaccepted } from './receipt.ts'
import { quoteReply } from './reply.ts'
import type { Response } from './request.ts'

/** An outcome that is no acceptance; `limited` when Slack turned the call away before it looked at it. */
export type Failed = Unaccepted & { readonly limited?: boolean }

/** What the library throws, as far as it is read here. */
export interface SlackFailure {
  readonly code?: string
  readonly retryAfter?: number
  readonly data?: {
    readonly error?: unknown
    readonly needed?: unknown
    readonly response_metadata?: { readonly messages?: unknown }
  }
}

/** "Some aspect of the operation succeeded before the error", says Slack of these, or says nothing either way. */
const undecided = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'])
const passing = new Set(['ratelimited', 'rate_limited', 'team_added_to_org'])
const longestRetryMs = 24 * 3_600_000

/** What to do about the refusals that people meet. */
const advice: Readonly<Record<string, string>> = {
  not_in_channel: 'invite the app to the channel',
  channel_not_found: 'check the id, and invite the app if the channel is private',
  is_archived: 'the channel is archived',
  msg_blocks_too_long: 'a custom template may be the reason',
}

/**
 * What an unsuccessful call means for what was to be done by it: `deferred` when Slack certainly did not do it and may
 * later, `refused` when it never will, `unknown` when nobody can say. The words hold neither `token` nor an address.
 */
export function classifySlack(
  failure: SlackFailure,
  last: Response | null,
  { token, signal }: { readonly token: string; readonly signal: AbortSignal },
): Failed {
  if (last === null) throw failure
  if (last.kind === 'failure') return unanswered(last, 'Slack', signal)
  if (failure.retryAfter !== undefined) {
    const waitMs = Math.min(longestRetryMs, Math.max(1, failure.retryAfter) * 1000)
    return { state: 'deferred', reason: `Slack asks to wait ${waitMs / 1000} s.`, waitMs, limited: true }
  }
  if (last.status !== 200) {
    const reason = `Slack answered with status ${last.status}.`
    return { state: last.status >= 500 || last.status === 408 ? 'unknown' : 'refused', reason }
  }
  const error = errorWord(failure)
  if (error === null)
    return { state: 'unknown', reason: 'What answered was not Slack, or only a part of its answer.' }
  const said = quoteReply(wordsOf(failure, error), [token])
  const reason = `Slack said: ${said}${advice[error] ? ` (${advice[error]})` : ''}`
  if (undecided.has(error)) return { state: 'unknown', reason }
  return passing.has(error)
    ? { state: 'deferred', reason, waitMs: 60_000, limited: error !== 'team_added_to_org' }
    : { state: 'refused', reason }
}

/** Slack's word for what is wrong; null for what is none, such as a page. */
export function errorWord(failure: SlackFailure): string | null {
  const error = failure.data?.error
  return typeof error === 'string' && /^[a-z0-9_]{1,80}$/.test(error) ? error : null
}

/** Slack names the field at fault in the metadata of its answer, and the scope that is missing beside it. */
function wordsOf(failure: SlackFailure, error: string): string {
  const { needed, response_metadata: metadata } = failure.data ?? {}
  const messages = metadata?.messages
  const told = Array.isArray(messages) ? messages.filter((one) => typeof one === 'string') : []
  const scope = typeof needed === 'string' && /^[a-z0-9:._,]{1,100}$/.test(needed) ? [`needs ${needed}`] : []
  return [error, ...scope, ...told].join(', ')
}
