import type { Edge } from '../edge/edge.ts'
import type { ClaimPayload } from '../ledger/payloads.ts'
import { leaseMs, type SendingAct } from '../ledger/shipments.ts'
import { factOf, isRecordOf, type ShipmentSubject } from './facts.ts'

/** A run's right to send what an intent records. */
export interface Lease {
  /**
   * Whether this run may send now. It claims the intent where it is not its own and renews the claim before it ends, in
   * the ledger, whose ids make it a compare-and-swap; false for good once another run was first.
   */
  held(): Promise<boolean>
  /** Whether this run ever had it: then it owes the ledger a word at its end. */
  readonly taken: boolean
}

/** The clocks of two machines may differ by twice as much: a holder renews this early, another waits this long. */
const clockMarginMs = 60_000

/** Takes the right to send what `act` records, as soon as it is needed. Ask `mayTake` first. */
export function takeLease(
  edge: Pick<Edge, 'clock' | 'environment' | 'run' | 'ledger'>,
  subject: ShipmentSubject,
  act: SendingAct,
): Lease {
  const last = act.holders.at(-1)
  const own = last?.run === edge.run && !last.done
  let until = own ? Date.parse(last.until) : 0
  let claims = act.holders.length - 1
  let taken = own
  let lost = false
  let renewal: Promise<void> | null = null

  const lasts = () => edge.clock.now().getTime() < until - clockMarginMs
  async function claim(): Promise<void> {
    const end = edge.clock.now().getTime() + leaseMs
    const payload: ClaimPayload = { intent: act.seq, run: edge.run, until: new Date(end).toISOString() }
    const fact = factOf(edge, subject, { kind: 'sending.claimed', causing: act.seq, batch: claims, payload })
    const [entry] = await edge.ledger.append([fact])
    claims += 1
    lost = !entry || !isRecordOf(entry, fact)
    taken ||= !lost
    until = end
  }
  return {
    get taken() {
      return taken
    },
    async held() {
      if (lost || lasts()) return !lost
      renewal ??= claim().finally(() => {
        renewal = null
      })
      await renewal
      return !lost
    },
  }
}

/**
 * Whether this run may go on with an intent: it is its own, the last holder said that it is done or was a run of this
 * clone (`ours`; that it is gone is known by the journal's lock), or the last holder's time is over.
 */
export function mayTake({ holders }: SendingAct, ours: ReadonlySet<string>, now: Date): boolean {
  const last = holders.at(-1) ?? holders[0]
  if (last.done || (last.run !== null && ours.has(last.run))) return true
  return Date.parse(last.until) + clockMarginMs < now.getTime()
}

/**
 * Whether a message without a word in the ledger and in this clone's journal was certainly not begun: everybody who held
 * the intent was a run of this clone, or came before somebody who accounted for all.
 */
export function isAccountedFor({ holders }: SendingAct, ours: ReadonlySet<string>): boolean {
  return holders.reduce((sure, { run, done }) => done || (sure && run !== null && ours.has(run)), true)
}
