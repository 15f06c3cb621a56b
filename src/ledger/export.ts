import { WaybillError } from '../errors.ts'
import { canonicalText } from './canonical.ts'
import { cdeventsOf, type EventOrigin } from './cdevents.ts'
import { sha256Of } from './digest.ts'
import type { LedgerEntry } from './entry.ts'
import { instantOf } from './instant.ts'
import { chosenKinds, entryDetail } from './log.ts'
import type { IntentPayload, ReceiptsPayload, SuppressionPayload } from './payloads.ts'
import type { Recorded } from './store.ts'

export const exportFormats = ['jsonl', 'cdevents', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Which entries are wanted; null: all. Times are RFC 3339: from that time on, and before it. */
export interface ExportChoice {
  readonly environment: string | null
  readonly package: string | null
  readonly kind: string | null
  readonly from: string | null
  readonly to: string | null
}

/**
 * The ledger for other people's tools, a line at a time. Nothing that could identify a reader is in it: recipients,
 * message ids, digests of messages, and what servers answered about them are replaced by counts.
 *
 * - `jsonl`: an entry a line, with `sha256`, the digest of its bytes in the ledger: the next entry's `prev` names it, so that
 *   the order can be proved without what was left out. What was changed is named in `withheld`.
 * - `cdevents`: the CDEvents of those entries that have one (see `cdeventsOf`), as CloudEvents.
 * - `csv` (RFC 4180): a row an entry. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * Throws INPUT_INVALID for an unknown kind or time. Nothing is kept: memory does not grow with the ledger.
 */
export function exportLedger(
  recorded: readonly Recorded[],
  format: ExportFormat,
  choice: ExportChoice,
  origin: EventOrigin,
): Iterable<string> {
  const wanted = wantedBy(choice)
  return format === 'csv'
    ? csvLines(recorded, wanted)
    : format === 'jsonl'
      ? jsonLines(recorded, wanted)
      : eventLines(recorded, wanted, origin)
}

type Wanted = (entry: LedgerEntry) => boolean

function wantedBy({ environment, package: part, kind, from, to }: ExportChoice): Wanted {
  const kinds = kind === null ? null : new Set(chosenKinds(kind))
  const start = from === null ? Number.NEGATIVE_INFINITY : instantOf(from)
  const end = to === null ? Number.POSITIVE_INFINITY : instantOf(to)
  if (start > end)
    throw new WaybillError('INPUT_INVALID', `--from ${from} is later than --to ${to}.`, {
      hint: 'Swap the two.',
    })
  return (entry) => {
    const at = Date.parse(entry.at)
    return (
      (environment === null || entry.environment === environment) &&
      (part === null || entry.package === part) &&
      (kinds === null || kinds.has(entry.kind)) &&
      at >= start &&
      at < end
    )
  }
}

function* jsonLines(recorded: readonly Recorded[], wanted: Wanted): Generator<string> {
  for (const { entry, bytes } of recorded) {
    if (!wanted(entry)) continue
    const { payload, withheld } = withoutReaders(entry)
    yield canonicalText({
      ...entry,
      schema: 'waybill/ledger-export@1',
      payload,
      sha256: sha256Of(bytes),
      withheld,
    })
  }
}

/** All entries are looked at, since earlier ones decide whether a release was there before; only what is wanted is told. */
function* eventLines(recorded: readonly Recorded[], wanted: Wanted, origin: EventOrigin): Generator<string> {
  const eventOf = cdeventsOf(origin)
  for (const { entry } of recorded) {
    const event = eventOf(entry)
    if (event !== null && wanted(entry)) yield event
  }
}

const columns = [
  'seq',
  'at',
  'kind',
  'package',
  'environment',
  'version',
  'commit',
  'shipment',
  'responsible',
  'detail',
  'sha256',
] as const

function* csvLines(recorded: readonly Recorded[], wanted: Wanted): Generator<string> {
  yield `${columns.join(',')}\r\n`
  for (const { entry, bytes } of recorded) {
    if (!wanted(entry)) continue
    const cells = { ...entry, detail: entryDetail({ ...entry, responsible: null }), sha256: sha256Of(bytes) }
    yield `${columns.map((column) => cell(cells[column])).join(',')}\r\n`
  }
}

/** Quoted where it must be (RFC 4180, 2.6 and 2.7), and never a formula (OWASP, "CSV Injection"). */
function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

interface Shown {
  readonly payload: Readonly<Record<string, unknown>>
  /** Paths of what was left out or counted instead. */
  readonly withheld: readonly string[]
}

function withoutReaders({ kind, payload }: LedgerEntry): Shown {
  if (kind === 'suppression.added' || kind === 'suppression.lifted') {
    const { recipients, keyId: _keyId, ...rest } = payload as SuppressionPayload
    return {
      payload: { ...rest, readers: recipients.length },
      withheld: ['payload.keyId', 'payload.recipients'],
    }
  }
  if (kind.endsWith('.intent')) {
    const { recipients, keyId: _keyId, ...rest } = payload as IntentPayload
    return {
      payload: { ...rest, messages: tallied(recipients, ({ channel }) => channel) },
      withheld: ['payload.keyId', 'payload.recipients'],
    }
  }
  if (kind.endsWith('.receipts')) {
    const { receipts, ...rest } = payload as ReceiptsPayload
    return {
      payload: { ...rest, messages: tallied(receipts, ({ state }) => state) },
      withheld: ['payload.receipts'],
    }
  }
  if (kind === 'shipment.frozen') {
    const { keyId: _keyId, ...rest } = payload
    return { payload: rest, withheld: ['payload.keyId'] }
  }
  return { payload, withheld: [] }
}

function tallied<One>(many: readonly One[], of: (one: One) => string): Record<string, number> {
  const counts = new Map<string, number>()
  for (const one of many) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
