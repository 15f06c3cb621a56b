import type { Receipt } from '../notices/message.ts'
import type { Response } from './request.ts'

/** What became of one attempt, before it is tied to a message and a time. Times are milliseconds from now. */
export type Outcome =
  /** `reason`: what could not be done beside the message, which the server took all the same. */
  | { readonly state: 'accepted'; readonly serverId: string | null; readonly reason?: string | null }
  | { readonly state: 'refused' | 'unknown'; readonly reason: string }
  | { readonly state: 'deferred'; readonly reason: string; readonly waitMs: number }

export type Unaccepted = Exclude<Outcome, { state: 'accepted' }>

/** How long to leave a server alone that said "later" without saying when. */
export const defaultWaitMs = 15 * 60_000

/** The interruption of a run before anything of a message had left: nothing speaks against sending it at once. */
export const interrupted: Unaccepted = {
  state: 'deferred',
  reason: 'The run was interrupted before this was sent.',
  waitMs: 0,
}

/** What a request without an answer means for the message in it. `who` is the server, as the reader knows it. */
export function unanswered(
  failure: Response & { kind: 'failure' },
  who: string,
  signal: AbortSignal,
): Unaccepted {
  const reason = `${who} did not answer: ${failure.reason}.`
  if (failure.sent) return { state: 'unknown', reason }
  return signal.aborted ? interrupted : { state: 'deferred', reason, waitMs: defaultWaitMs }
}

export function receiptOf(message: string, outcome: Outcome, now: Date): Receipt {
  return {
    message,
    state: outcome.state,
    at: now.toISOString(),
    serverId: outcome.state === 'accepted' ? outcome.serverId : null,
    reason: outcome.reason ?? null,
    until: outcome.state === 'deferred' ? new Date(now.getTime() + outcome.waitMs).toISOString() : null,
  }
}
