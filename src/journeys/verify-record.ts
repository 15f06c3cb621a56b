import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { Fact, LedgerEntry } from '../ledger/entry.ts'
import { isRecordOf } from './facts.ts'

/**
 * Records a verdict before anybody is told: another run may have been first with one of its own, then this one comes after it.
 * `factsAfter` gives what is to be recorded after an entry, the verdict last. Throws LEDGER_UNREACHABLE (exit code 5) with the
 * verdict in its words.
 */
export async function recordVerdict(
  edge: Pick<Edge, 'ledger'>,
  verdict: Verdict,
  after: number,
  factsAfter: (causing: number) => readonly Fact[],
): Promise<LedgerEntry> {
  try {
    for (let causing = after; ;) {
      const facts = factsAfter(causing)
      const fact = facts.at(-1)
      const entry = (await edge.ledger.append(facts)).at(-1)
      if (!entry || !fact) break
      if (isRecordOf(entry, fact)) return entry
      causing = entry.seq
    }
  } catch (cause) {
    if (!(cause instanceof WaybillError)) throw cause
    throw new WaybillError(
      cause.code,
      `The verdict is ${verdict.verdict} (${verdict.reason}), but it could not be recorded, so nobody was told: ${cause.message}`,
      { exitCode: exitCodes.unrecorded, cause, ...(cause.hint ? { hint: cause.hint } : {}) },
    )
  }
  throw new WaybillError('UNEXPECTED', 'The ledger recorded no verdict.', { exitCode: exitCodes.ourFault })
}
