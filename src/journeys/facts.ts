import type { Edge } from '../edge/edge.ts'
import { canonicalBytes } from '../ledger/canonical.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { EntryKind, Fact, LedgerEntry } from '../ledger/entry.ts'

/** What a shipment is, for entries about it. */
export interface ShipmentSubject {
  readonly shipment: string
  readonly package: string | null
  readonly environment: string
  readonly version: string
  readonly commit: string
}

export interface FactContent {
  readonly kind: EntryKind
  readonly payload: Fact['payload']
  /** The seq of the entry that caused it, and which of several it is: together they tell repeated acts apart. */
  readonly causing: number | null
  readonly batch?: number
  readonly files?: Fact['files']
}

/** A fact about a shipment, written now by this run. */
export function factOf(
  edge: Pick<Edge, 'clock' | 'environment'>,
  subject: ShipmentSubject,
  content: FactContent,
): Fact {
  const { files, batch = 0, ...rest } = content
  return {
    ...rest,
    batch,
    at: edge.clock.now().toISOString(),
    shipment: subject.shipment,
    package: subject.package,
    environment: subject.environment,
    version: subject.version,
    commit: subject.commit,
    artifacts: [],
    actor: edge.environment.actor,
    responsible: null,
    evidence: [],
    ...(files ? { files } : {}),
  }
}

/** Whether an append recorded this very fact; otherwise another run was first to record the same act, and its record stands. */
export function isRecordOf(entry: LedgerEntry, fact: Fact): boolean {
  const own = ({ at, actor, payload }: LedgerEntry | Fact) => sha256Of(canonicalBytes({ at, actor, payload }))
  return own(entry) === own(fact)
}
