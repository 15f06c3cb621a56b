import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import type { Overrides } from '../notes/overrides.ts'
import type { Coming } from '../page/coming.ts'
import type { Stay } from '../page/stay.ts'
import { auditLedger, type Audit } from './audit.ts'
import { comingFor } from './page-coming.ts'
import { pageStays } from './page-stays.ts'

/** What the page gets of the ledger, and what must be said of it. */
export interface PageLedger {
  /** Null where nothing is known of what runs: there is no ledger, or it cannot be reached. */
  readonly stays: readonly Stay[] | null
  /** Null where the page does not tell what is coming. */
  readonly coming: readonly Coming[] | null
  readonly warnings: readonly string[]
  /** What could not be read. */
  readonly incomplete: readonly string[]
  readonly exitCode: ExitCode
}

/** What the page gets where there is no ledger. */
export const noLedger: PageLedger = {
  stays: null,
  coming: null,
  warnings: [],
  incomplete: [],
  exitCode: exitCodes.done,
}

/**
 * What ran where and what is coming, as the ledger proves it. One that cannot be reached leaves the page incomplete (exit
 * code 7); of one that does not verify it tells nothing (exit code 8). `now` is RFC 3339.
 */
export async function pageLedger(
  { ledger }: Pick<Edge, 'ledger'>,
  { configuration, overrides }: { readonly configuration: Configuration; readonly overrides: Overrides },
  now: string,
): Promise<PageLedger> {
  const audit = await reached(auditLedger({ ledger }))
  if (typeof audit === 'string')
    return { ...noLedger, incomplete: [`The page does not tell what runs where: ${audit}`] }
  const { firstBad } = audit.verification
  const broken = firstBad
    ? [
        `The page does not tell what runs where: the ledger does not verify, since entry ${firstBad.seq} ${firstBad.reason}.`,
      ]
    : []
  return {
    stays: pageStays(audit, configuration, now),
    coming: await comingFor({ ledger }, audit, { configuration, overrides }),
    warnings: [...audit.warnings, ...broken],
    incomplete: [],
    exitCode: firstBad ? exitCodes.ledgerBroken : exitCodes.done,
  }
}

/** The sentence of why not, where it could not be reached at all. */
async function reached(audit: Promise<Audit>): Promise<Audit | string> {
  try {
    return await audit
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'LEDGER_UNREACHABLE') return error.message
    throw error
  }
}
