import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import type { EntryKind, LedgerEntry } from '../ledger/entry.ts'

/** What is being checked, and up to which entry the ledger was known when that began. */
export interface Under {
  readonly environment: string
  readonly package: string | null
  /** Null for a release that was gone back to. */
  readonly shipment: string | null
  /** The entry that froze the shipment, or recorded the rollback: what was announced before it is no newer. */
  readonly frozen: number
  readonly since: number
}

const beginnings: readonly EntryKind[] = ['deploy.started', 'deploy.finished', 'verify.result']

/**
 * The entry by which something newer of the same package and environment began while this was checked: a shipment that was
 * announced later is being put there, or the environment was put back. Null: nothing.
 */
export function supersededBy(entries: readonly LedgerEntry[], under: Under): LedgerEntry | null {
  const frozen = new Map<string, number>()
  for (const { kind, shipment, seq } of entries)
    if (kind === 'shipment.frozen' && shipment !== null && !frozen.has(shipment)) frozen.set(shipment, seq)
  const isNewer = ({ shipment }: LedgerEntry): boolean =>
    shipment !== null && shipment !== under.shipment && (frozen.get(shipment) ?? 0) > under.frozen
  const found = entries.find(
    (entry) =>
      entry.seq > under.since &&
      entry.environment === under.environment &&
      entry.package === under.package &&
      (entry.kind === 'rollback.recorded' || (beginnings.includes(entry.kind) && isNewer(entry))),
  )
  return found ?? null
}

const lookEveryMs = 30_000

/**
 * Looks into the ledger every thirty seconds while a check goes on, and aborts `superseded` as soon as something newer
 * began. A ledger that does not answer then says nothing: it is asked once more before the verdict is recorded.
 */
export function watchSuperseded(
  edge: Pick<Edge, 'ledger' | 'clock'>,
  under: Under,
): { readonly superseded: AbortSignal; stop(): void } {
  const found = new AbortController()
  const done = new AbortController()
  const watch = async (): Promise<void> => {
    for (;;) {
      await edge.clock.sleep(lookEveryMs, done.signal)
      if (done.signal.aborted) return
      const recorded = await edge.ledger.read().catch(() => [])
      const entries = recorded.map(({ entry }) => entry)
      if (supersededBy(entries, under) !== null) return found.abort()
    }
  }
  void watch()
  return { superseded: found.signal, stop: () => done.abort() }
}

/** What a verdict comes to when something newer took the place of what was checked: it proves nothing any more. */
export function asSuperseded(verdict: Verdict): Verdict {
  return { ...verdict, verdict: 'inconclusive', reason: 'superseded' }
}
