import { foldSuppressions } from '../notices/suppression.ts'
import { rootOf } from './checkpoint.ts'
import { sha256Of } from './digest.ts'
import { aboutNoRelease, type EntryKind, type Fact, type LedgerEntry } from './entry.ts'
import { activeHolds } from './hold.ts'
import type {
  EpochClosedPayload,
  EpochOpenedPayload,
  HoldPlacedPayload,
  SuppressionPayload,
} from './payloads.ts'
import { actsOf, foldShipments, type Shipment } from './shipments.ts'
import type { Recorded } from './store.ts'

/** How an epoch ended; null while it goes on. Nothing can come after the entry that says so. */
export function closingOf(entries: readonly LedgerEntry[]): EpochClosedPayload | null {
  const last = entries.at(-1)
  return last?.kind === 'epoch.closed' ? (last.payload as EpochClosedPayload) : null
}

/** What the epoch calls itself: as it was opened, else by the place where it is kept. */
export function epochName(entries: readonly LedgerEntry[], place: string): string {
  const first = entries[0]
  return first?.kind === 'epoch.opened' ? (first.payload as EpochOpenedPayload).epoch : place
}

/** Shipments that were announced last to their place and have neither a proof nor a cancellation: the next ledger would not know them. */
export function openShipments(entries: readonly LedgerEntry[]): string[] {
  const last = new Map<string, Shipment>()
  for (const shipment of foldShipments(entries))
    last.set(JSON.stringify([shipment.environment, shipment.package]), shipment)
  return [...last.values()]
    .filter(
      (shipment) => !(['proof', 'cancellation'] as const).some((kind) => actsOf(shipment, kind).length > 0),
    )
    .map(({ version, environment, package: part }) =>
      [part, version, 'to', environment].filter((word) => word !== null).join(' '),
    )
    .toSorted()
}

/** What every entry of a new epoch's beginning has in common: when it is written, and by whom. */
type Writing = Pick<Fact, 'at' | 'actor'>

/**
 * The first entries of the epoch after a closed one: where it comes from (digest of the last entry, how many there are,
 * and their RFC 6962 root), and what must not be forgotten with the old one: who is not to be written to, and holds.
 * Always the same for the same closed epoch, but for `writing`.
 */
export function openingFacts(
  closed: readonly Recorded[],
  { place, next }: { readonly place: string; readonly next: string },
  writing: Writing,
): Fact[] {
  const last = closed.at(-1)
  const opened: EpochOpenedPayload = {
    epoch: next,
    previous: last
      ? { branch: place, head: sha256Of(last.bytes), size: closed.length, root: rootOf(closed) }
      : null,
  }
  const entries = closed.map(({ entry }) => entry)
  const kept = [...suppressionFacts(entries), ...holdFacts(entries)]
  const batches = new Map<EntryKind, number>()
  return [{ kind: 'epoch.opened' as const, payload: opened, responsible: null }, ...kept].map(
    ({ kind, payload, responsible }) => {
      const batch = batches.get(kind) ?? 0
      batches.set(kind, batch + 1)
      return { ...aboutNoRelease, ...writing, kind, payload, responsible, batch, causing: 0 }
    },
  )
}

type Kept = Pick<Fact, 'kind' | 'payload' | 'responsible'>

/**
 * The suppressions in force. Who came back to one audience after leaving all is told by the last word, a lifting, so those
 * entries are kept in their order, the others folded.
 */
function suppressionFacts(entries: readonly LedgerEntry[]): Kept[] {
  const standing = foldSuppressions(entries)
  const kept: Kept[] = []
  for (const [keyId, recipients] of standing) {
    const left = new Map<string | null, string[]>()
    const back = new Map<string, string[]>()
    for (const [recipient, { everywhere, audiences, back: returned }] of recipients) {
      if (everywhere !== null) add(left, null, recipient)
      for (const audience of audiences.keys()) add(left, audience, recipient)
      for (const audience of returned) add(back, audience, recipient)
    }
    // Leaving all forgets what somebody came back to: it comes first, the way back last.
    for (const [audience, names] of byAudience(left))
      kept.push(suppression('suppression.added', { keyId, audience, recipients: names, source: 'import' }))
    for (const [audience, names] of byAudience(back))
      kept.push(suppression('suppression.lifted', { keyId, audience, recipients: names, source: 'import' }))
  }
  return kept
}

function suppression(kind: EntryKind, payload: SuppressionPayload): Kept {
  return { kind, payload: { ...payload, recipients: payload.recipients.toSorted() }, responsible: null }
}

function add<Key>(groups: Map<Key, string[]>, key: Key, recipient: string): void {
  const known = groups.get(key)
  if (known) known.push(recipient)
  else groups.set(key, [recipient])
}

function byAudience<Key extends string | null>(groups: ReadonlyMap<Key, string[]>): [Key, string[]][] {
  return [...groups].toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
}

function holdFacts(entries: readonly LedgerEntry[]): Kept[] {
  return activeHolds(entries).map(({ name, reason, responsible }) => {
    const payload: HoldPlacedPayload = { hold: name, reason }
    return { kind: 'hold.placed', payload, responsible }
  })
}
