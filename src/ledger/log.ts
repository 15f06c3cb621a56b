import type { LedgerEntry, LedgerLog } from './entry.ts'
import type {
  DeployFinishedPayload,
  FrozenPayload,
  IntentPayload,
  ReceiptsPayload,
  SuppressionPayload,
  VerifyPayload,
} from './payloads.ts'
import type { Verification } from './verify.ts'

/** The document of `ledger log --json`: the entries that hold, and the head when all of them do. */
export function ledgerLog(verification: Verification): LedgerLog {
  return {
    schema: 'waybill/ledger-log@1',
    head: verification.head,
    entries: verification.recorded.map(({ entry }) => entry),
  }
}

/**
 * What an entry tells beyond its kind, in a few words ("healthy (verified, L1)"), or nothing. Text as recorded:
 * whoever prints it makes it safe for the terminal.
 */
export function entryDetail(entry: LedgerEntry): string {
  const { kind, payload } = entry
  if (kind === 'shipment.frozen') return frozenDetail(payload as FrozenPayload)
  if (kind === 'deploy.finished') return `according to ${(payload as DeployFinishedPayload).source}`
  if (kind === 'verify.result') {
    const { verdict, reason, coverage } = (payload as VerifyPayload).verdict
    return `${verdict} (${reason}, ${coverage})`
  }
  if (kind.startsWith('suppression.'))
    return counted((payload as SuppressionPayload).recipients.length, 'reader')
  if (kind.endsWith('.intent')) return counted((payload as IntentPayload).recipients.length, 'message')
  if (kind.endsWith('.receipts')) return receiptsDetail(payload as ReceiptsPayload)
  return ''
}

function frozenDetail({ changes, bom, expected }: FrozenPayload): string {
  const parts = [
    counted(changes.length, 'change'),
    bom ? counted(bom.components, 'component') : 'no bill of materials',
  ]
  if (expected)
    parts.push(`expected ${expected.to === null ? expected.from : `${expected.from}/${expected.to}`}`)
  return parts.join(', ')
}

function receiptsDetail({ receipts }: ReceiptsPayload): string {
  const states = [...new Set(receipts.map(({ state }) => state))].toSorted()
  return states.map((state) => `${receipts.filter((one) => one.state === state).length} ${state}`).join(', ')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
