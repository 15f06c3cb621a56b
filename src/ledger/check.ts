import { canonicalBytes } from './canonical.ts'
import { sha256Of } from './digest.ts'
import { entrySchema, type EntryKind, type LedgerEntry } from './entry.ts'
import { payloadSchema, type VerifyPayload } from './payloads.ts'

/** What makes an act this act and no other. */
interface Act {
  readonly kind: EntryKind
  readonly shipment: string | null
  readonly causing: number | null
  readonly batch: number
}

/**
 * SHA-256, in lower-case hex, of the canonical JSON array `["waybill/ledger-entry@1", kind, shipment, causing, batch]`
 * and a newline: an array of JSON values cannot be read in two ways, as joined strings can.
 */
export function entryId(act: Act): string {
  return sha256Of(canonicalBytes(['waybill/ledger-entry@1', act.kind, act.shipment, act.causing, act.batch]))
}

/**
 * What is wrong with one entry by itself, or null. It is what `verifyLedger` refuses to accept and therefore what
 * `nextEntry` refuses to write: nothing can be recorded that would break the ledger for good.
 */
export function entryFault(document: unknown): string | null {
  const parsed = entrySchema.safeParse(document)
  if (!parsed.success) return `is not a ledger entry: ${issueOf(parsed.error.issues)}`
  const entry = parsed.data
  if (Number.isNaN(Date.parse(entry.at))) return `has the time ${entry.at}, which does not exist`
  if (entry.shipment === null && entry.causing === null) return 'names neither a shipment nor what it follows'
  if (entry.id !== entryId(entry))
    return 'has an id that is not the one of its kind, shipment, cause and batch'
  const payload = payloadSchema(entry.kind).safeParse(entry.payload)
  if (!payload.success)
    return `has a payload that is not one of ${entry.kind}: ${issueOf(payload.error.issues)}`
  return verdictFault(entry)
}

/** A verdict copied from another release must not pass as this one's. */
function verdictFault(entry: LedgerEntry): string | null {
  if (entry.kind !== 'verify.result' && entry.kind !== 'observation') return null
  const expected = (entry.payload as VerifyPayload).verdict.expected.version
  return expected === entry.version
    ? null
    : `is about version ${entry.version} but its verdict about ${expected}`
}

/** What ties an entry to the shipment it names; null when the two agree. */
export function subjectFault(entry: LedgerEntry, frozen: LedgerEntry): string | null {
  if (entry.environment !== frozen.environment)
    return `names environment ${entry.environment}, but its shipment goes to ${frozen.environment}`
  if (entry.package !== frozen.package)
    return `names package ${entry.package}, but its shipment is of ${frozen.package}`
  return null
}

/** An epoch is opened by the first entry of a ledger and closed by the last; null when `entry` may come after `before`. */
export function epochFault(entry: LedgerEntry, before: LedgerEntry | null): string | null {
  if (before?.kind === 'epoch.closed') return `comes after entry ${before.seq}, which closed the ledger`
  return entry.kind === 'epoch.opened' && before !== null ? 'opens a ledger that was begun before it' : null
}

function issueOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const first = issues[0]
  return first ? `${first.path.map(String).join('.') || 'the document'}: ${first.message}` : 'unknown'
}
