import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerEntry } from './entry.ts'
import type { HoldPlacedPayload } from './payloads.ts'

/** A hold that is in force: nothing of the ledger may be removed while there is one. */
export interface Hold {
  readonly name: string
  readonly reason: string
  readonly placedAt: string
  readonly seq: number
  readonly responsible: string | null
}

/** The holds in force, in the order in which they were placed. A name may be placed again once it was released. */
export function activeHolds(entries: readonly LedgerEntry[]): Hold[] {
  const holds = new Map<string, Hold>()
  for (const { kind, payload, at, seq, responsible } of entries) {
    if (kind === 'hold.placed') {
      const { hold, reason } = payload as HoldPlacedPayload
      if (!holds.has(hold)) holds.set(hold, { name: hold, reason, placedAt: at, seq, responsible })
    } else if (kind === 'hold.released') holds.delete((payload as HoldPlacedPayload).hold)
  }
  return [...holds.values()]
}

/** Throws HOLD_ACTIVE (exit code 9) while any hold is in force; `what` is not done then, in words that follow "so". */
export function refuseUnderHold(entries: readonly LedgerEntry[], what: string): void {
  const holds = activeHolds(entries)
  if (holds.length === 0) return
  const names = holds.map(({ name, reason }) => `${name} (${reason})`)
  throw new WaybillError('HOLD_ACTIVE', `A hold is in force, so ${what}: ${names.join(', ')}.`, {
    hint: `Whoever asked for it has to release it first: waybill ledger hold release ${JSON.stringify(holds[0]?.name)} --reason TEXT --by NAME`,
    exitCode: exitCodes.refusedByRule,
  })
}
