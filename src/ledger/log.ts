import { WaybillError } from '../errors.ts'
import { entryKinds, type EntryKind, type LedgerEntry, type LedgerLog } from './entry.ts'
import type {
  ApprovalPayload,
  CheckpointPayload,
  ClaimPayload,
  DeployFinishedPayload,
  DeployStartedPayload,
  DriftPayload,
  EpochClosedPayload,
  EpochOpenedPayload,
  EvidencePayload,
  FrozenPayload,
  HoldPlacedPayload,
  IncidentOpenedPayload,
  IncidentResolvedPayload,
  IntentPayload,
  ManualPayload,
  ReceiptsPayload,
  RollbackPayload,
  SuppressionPayload,
  VerifyPayload,
} from './payloads.ts'
import type { Verification } from './verify.ts'

/** Which entries are wanted; null: all. */
export interface LogChoice {
  readonly environment: string | null
  readonly package: string | null
  /** A kind, or the part of it before the dot. */
  readonly kind: string | null
  /** Only so many, the last ones. */
  readonly limit: number | null
}

/** Throws INPUT_INVALID for a kind that no entry can have. */
export function chosenKinds(kind: string): readonly EntryKind[] {
  const found = entryKinds.filter((one) => one === kind || one.startsWith(`${kind}.`))
  if (found.length > 0) return found
  throw new WaybillError('INPUT_INVALID', `No entry is of the kind ${kind}.`, {
    hint: `Kinds: ${entryKinds.join(', ')}. The part before the dot names all that begin with it.`,
  })
}

/** The document of `ledger log --json`: the entries that hold and are wanted, and the head when all of them do. */
export function ledgerLog(verification: Verification, choice: LogChoice | null = null): LedgerLog {
  const entries = verification.recorded.map(({ entry }) => entry)
  return {
    schema: 'waybill/ledger-log@1',
    head: verification.head,
    entries: choice === null ? entries : chosen(entries, choice),
  }
}

function chosen(
  entries: readonly LedgerEntry[],
  { environment, package: part, kind, limit }: LogChoice,
): LedgerEntry[] {
  const kinds = kind === null ? null : chosenKinds(kind)
  const found = entries.filter(
    (entry) =>
      (environment === null || entry.environment === environment) &&
      (part === null || entry.package === part) &&
      (kinds === null || kinds.includes(entry.kind)),
  )
  return limit === null ? found : found.slice(Math.max(0, found.length - limit))
}

/**
 * What an entry tells beyond its kind, in a few words ("healthy (verified, L1)"), or nothing. Text as recorded:
 * whoever prints it makes it safe for the terminal.
 */
export function entryDetail({ kind, payload, responsible }: LedgerEntry): string {
  const detail = detailOf(kind)?.(payload) ?? ''
  return responsible === null
    ? detail
    : [detail, `by ${responsible}`].filter((part) => part !== '').join(', ')
}

type Detail = (payload: LedgerEntry['payload']) => string

/** `entryFault` has checked the payload against the schema of its kind, when it was written and when it was read. */
const details: Partial<Record<EntryKind, Detail>> = {
  'shipment.frozen': (payload) => frozenDetail(payload as FrozenPayload),
  'deploy.started': (payload) => groupsText((payload as DeployStartedPayload).groups),
  'deploy.finished': (payload) => {
    const { source, groups, outcome } = payload as DeployFinishedPayload
    return joined([outcome === 'failed' ? 'failed' : '', `according to ${source}`, groupsText(groups)])
  },
  'verify.result': (payload) => verdictDetail(payload as VerifyPayload),
  observation: (payload) => verdictDetail(payload as VerifyPayload),
  'rollback.recorded': (payload) => {
    const { from, to, reason, groups } = payload as RollbackPayload
    return joined([`from ${from} to ${to}`, reason ?? '', groupsText(groups)])
  },
  'record.manual': (payload) => {
    const { reason, groups } = payload as ManualPayload
    return joined([reason, groupsText(groups)])
  },
  approval: (payload) => {
    const { name, decision } = payload as ApprovalPayload
    return `${name} ${decision}`
  },
  'evidence.attached': (payload) => {
    const { name, result, summary } = payload as EvidencePayload
    return `${name} ${result}: ${summary}`
  },
  'drift.detected': (payload) => {
    const { expected, observed, groups } = payload as DriftPayload
    const seen = Object.keys(observed).toSorted().join(', ')
    return joined([`${expected} was recorded, ${seen || 'something else'} answered`, groupsText(groups)])
  },
  'incident.opened': (payload) => {
    const { incident, title } = payload as IncidentOpenedPayload
    return `${incident}: ${title}`
  },
  'incident.resolved': (payload) => {
    const { incident, note } = payload as IncidentResolvedPayload
    return note === null ? incident : `${incident}: ${note}`
  },
  checkpoint: (payload) => {
    const { size, root } = payload as CheckpointPayload
    return `${counted(size, 'entry', 'entries')}, root ${root}`
  },
  'hold.placed': (payload) => holdDetail(payload as HoldPlacedPayload),
  'hold.released': (payload) => holdDetail(payload as HoldPlacedPayload),
  'epoch.opened': (payload) => {
    const { epoch, previous } = payload as EpochOpenedPayload
    return previous === null ? epoch : `${epoch}, after ${previous.branch}`
  },
  'epoch.closed': (payload) => {
    const { epoch, next } = payload as EpochClosedPayload
    return `${epoch}, goes on in ${next}`
  },
  'sending.claimed': (payload) => `of entry ${(payload as ClaimPayload).intent}`,
}

function detailOf(kind: EntryKind): Detail | undefined {
  if (kind.startsWith('suppression.'))
    return (payload) => counted((payload as SuppressionPayload).recipients.length, 'reader')
  if (kind.endsWith('.intent'))
    return (payload) => counted((payload as IntentPayload).recipients.length, 'message')
  if (kind.endsWith('.receipts')) return (payload) => receiptsDetail(payload as ReceiptsPayload)
  return details[kind]
}

function verdictDetail({ verdict: { verdict, reason, coverage, groups, partial } }: VerifyPayload): string {
  const healthy = groups?.filter((group) => group.verdict === 'healthy').length ?? 0
  const among =
    groups && groups.length > 0 ? `, ${healthy} of ${counted(groups.length, 'group')} healthy` : ''
  return `${verdict} (${reason}, ${coverage}${among}${partial ? `, only ${partial.join(', ')}` : ''})`
}

function frozenDetail({ changes, bom, expected, revision, hotfix }: FrozenPayload): string {
  const parts = [
    counted(changes.length, 'change'),
    bom ? counted(bom.components, 'component') : 'no bill of materials',
  ]
  if (hotfix === true) parts.unshift('hotfix')
  if (revision !== undefined && revision > 1) parts.push(`revision ${revision}`)
  if (expected)
    parts.push(`expected ${expected.to === null ? expected.from : `${expected.from}/${expected.to}`}`)
  return parts.join(', ')
}

function receiptsDetail({ receipts }: ReceiptsPayload): string {
  const states = [...new Set(receipts.map(({ state }) => state))].toSorted()
  return states.map((state) => `${receipts.filter((one) => one.state === state).length} ${state}`).join(', ')
}

function holdDetail({ hold, reason }: HoldPlacedPayload): string {
  return `${hold}: ${reason}`
}

function groupsText(groups: readonly string[] | undefined): string {
  return groups ? `only ${groups.join(', ')}` : ''
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
