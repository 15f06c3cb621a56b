import type { Pair } from '../delivery/plan.ts'
import { approvalsOf } from '../ledger/approvals.ts'
import type { LedgerStore, Recorded } from '../ledger/store.ts'
import type { Clock } from './edge.ts'
import type { Approval } from './probe/manual.ts'

/** How old what was read of the ledger may be: reading it again for every look would cost more than it tells. */
const freshMs = 15_000

/**
 * Looks approvals up in the ledger, which is read when the first is asked for and then at most every fifteen seconds. Rejects
 * with what reading the ledger throws.
 */
export function recordedApprovals(
  ledger: Pick<LedgerStore, 'read'>,
  clock: Pick<Clock, 'monotonic'>,
): (pair: Pair, name: string) => Promise<Approval | null> {
  let last: { readonly entries: Promise<readonly Recorded[]>; readonly atMs: number } | null = null
  return async ({ expected }, name) => {
    const nowMs = clock.monotonic()
    if (last === null || nowMs - last.atMs > freshMs) last = { entries: ledger.read(), atMs: nowMs }
    const { environment, package: part = null, version, commit } = expected
    const entries = await last.entries
    if (environment === undefined) return null
    const subject = { package: part, environment, version, commit }
    const all = approvalsOf(
      entries.map(({ entry }) => entry),
      subject,
    )
    return all.find((one) => one.name === name) ?? null
  }
}
