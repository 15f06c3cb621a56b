import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { LedgerEntry, LedgerLog, WhatRan } from '../ledger/entry.ts'
import { entryDetail, ledgerLog } from '../ledger/log.ts'
import { ledgerBroken, verifyLedger, type Verification } from '../ledger/verify.ts'
import { environmentsIn, whatRan } from '../ledger/what-ran.ts'

/** The ledger with the proof of what can be believed of it. */
export interface Audit {
  readonly verification: Verification
  /** What must be said beside it: that the remote did not answer, that the ledger is in this clone alone. */
  readonly warnings: readonly string[]
}

/** Reads and proves the ledger, whatever its state: it never throws for a ledger that does not verify. */
export async function auditLedger({ ledger }: Pick<Edge, 'ledger'>): Promise<Audit> {
  const history = await ledger.history()
  const warnings = [
    ...(history.stale === null
      ? []
      : [`The remote did not answer, so this is the copy last fetched: ${history.stale}`]),
    ...(history.remote === null && history.entries.length > 0
      ? ['There is no remote: the ledger is kept in this clone alone.']
      : []),
  ]
  return { verification: verifyLedger(history.entries, history.facts), warnings }
}

/** Throws LEDGER_BROKEN (exit code 8) unless every entry holds. */
export function believe({ verification }: Audit): Verification {
  if (verification.firstBad) throw ledgerBroken(verification.firstBad)
  return verification
}

/** The log as its document and as one line an entry. */
export function tellLog(verification: Verification): { document: LedgerLog; lines: string[] } {
  const document = ledgerLog(verification)
  return { document, lines: document.entries.map(lineOf) }
}

function lineOf(entry: LedgerEntry): string {
  const { seq, at, kind, environment, version } = entry
  return [seq, at, kind, environment, version, entryDetail(entry)]
    .filter((part) => part !== null && part !== '')
    .join('  ')
}

/** What ran in an environment at a time. Throws ENVIRONMENT_UNKNOWN where neither the ledger nor the configuration has it. */
export function tellWhatRan(
  verification: Verification,
  asked: { readonly environment: string; readonly at: string },
  configured: readonly string[],
): WhatRan {
  const entries = verification.recorded.map(({ entry }) => entry)
  const known = [...new Set([...environmentsIn(entries), ...configured])]
  if (!known.includes(asked.environment))
    throw new WaybillError(
      'ENVIRONMENT_UNKNOWN',
      `Neither the ledger nor waybill.yml has an environment ${asked.environment}.`,
      {
        hint: known.length > 0 ? `Known: ${known.join(', ')}.` : 'Nothing was recorded yet.',
      },
    )
  return whatRan(entries, { ...asked, package: null })
}
