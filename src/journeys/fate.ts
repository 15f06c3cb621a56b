import type { JournalEntry } from '../edge/journal.ts'
import type { Sent } from '../ledger/shipments.ts'
import type { Receipt } from '../notices/message.ts'

/** What is known of one message before a run does anything about it. */
export interface Fate {
  /** `settled`: nothing is to be done, now at least. `waiting`: it may be sent. `unknown`: it may have been sent. */
  readonly state: 'settled' | 'waiting' | 'unknown'
  /** Null for a message that was never tried. */
  readonly receipt: Receipt | null
  /** True where nobody told anything, and the receipt only says so. */
  readonly guess: boolean
}

/** What one message's lines in the journal come to. */
interface Journaled {
  readonly receipt: Receipt | null
  /** When its sending was begun, if no answer was noted since. */
  readonly begun: string | null
}

/** Folds a journal, by message. */
export function readJournaled(entries: readonly JournalEntry[]): ReadonlyMap<string, Journaled> {
  const known = new Map<string, Journaled>()
  for (const { message, state, at, receipt } of entries) {
    const before = known.get(message)?.receipt ?? null
    // `planned` takes back a beginning that came to nothing.
    known.set(message, {
      receipt: receipt ?? before,
      begun: receipt === null && state === 'sending' ? at : null,
    })
  }
  return known
}

/**
 * What is known of a message from the ledger and from this clone's journal, whichever tells more. `sure` is whether one
 * of which neither tells was certainly not begun (`isAccountedFor`); `now` is RFC 3339.
 */
export function fateOf(
  sent: Sent,
  journaled: Journaled | undefined,
  { sure, now }: { readonly sure: boolean; readonly now: string },
): Fate {
  const told = toldBy(sent.message, journaled)
  const receipt = told !== null && isNewer(told, sent.receipt) ? told : sent.receipt
  if (receipt?.state === 'unknown') return { state: 'unknown', receipt, guess: false }
  if (receipt !== null && receipt.state !== 'deferred') return { state: 'settled', receipt, guess: false }
  const until = receipt?.until ?? sent.until
  if (until !== null && until > now)
    return { state: 'settled', receipt: receipt ?? deferredUntil(sent.message, until, now), guess: false }
  if (sure) return { state: 'waiting', receipt, guess: false }
  const reason = 'Another run set out to send it, and has not told what became of it.'
  return { state: 'unknown', receipt: unknownReceipt(sent.message, now, reason), guess: true }
}

/** A message that waits from the beginning, since it was recorded so. */
export function deferredUntil(message: string, until: string, at: string): Receipt {
  const reason = `Is told when the expected time is over: ${until}.`
  return { message, state: 'deferred', at, serverId: null, reason, until }
}

export function unknownReceipt(message: string, at: string, reason: string): Receipt {
  return { message, state: 'unknown', at, serverId: null, reason, until: null }
}

export function skippedReceipt(message: string, at: string, reason: string): Receipt {
  return { message, state: 'skipped', at, serverId: null, reason, until: null }
}

function toldBy(message: string, journaled: Journaled | undefined): Receipt | null {
  if (!journaled) return null
  const { begun, receipt } = journaled
  if (begun === null) return receipt
  return unknownReceipt(message, begun, 'An earlier run began to send it and left no answer.')
}

/** A server's answer outweighs what only says that there was none; otherwise the later word counts. */
function isNewer(told: Receipt, known: Receipt | null): boolean {
  if (known === null) return true
  if (isAnswer(known)) return false
  return isAnswer(told) || told.at > known.at
}

function isAnswer({ state }: Receipt): boolean {
  return state !== 'unknown' && state !== 'deferred'
}

/** Whether the ledger has a receipt already. */
export function isRecorded(receipt: Receipt, known: Receipt | null): boolean {
  return known !== null && receipt.state === known.state && receipt.at === known.at
}
