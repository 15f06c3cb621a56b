import type { Edge } from '../edge/edge.ts'
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
  /** What was shipped, by digest; default: none is named. */
  readonly artifacts?: Fact['artifacts']
  /** Who answers for it, a person or a team; default: nobody is named. */
  readonly responsible?: string | null
  readonly evidence?: Fact['evidence']
}

/** A fact about a shipment, written now by this run. */
export function factOf(
  edge: Pick<Edge, 'clock' | 'environment' | 'run'>,
  subject: ShipmentSubject,
  content: FactContent,
): Fact {
  const { files, batch = 0, artifacts = [], responsible = null, evidence = [], ...rest } = content
  return {
    ...rest,
    batch,
    at: edge.clock.now().toISOString(),
    shipment: subject.shipment,
    package: subject.package,
    environment: subject.environment,
    version: subject.version,
    commit: subject.commit,
    artifacts,
    actor: { ...edge.environment.actor, id: edge.run },
    responsible,
    evidence,
    ...(files ? { files } : {}),
  }
}

/**
 * Whether an append recorded this very fact; otherwise another run was first to record the same act, and its record stands.
 * Entries are found by what makes the act, so that the run's id and its clock tell whose record it is.
 */
export function isRecordOf(entry: LedgerEntry, fact: Fact): boolean {
  return entry.actor.id === fact.actor.id && entry.at === fact.at
}
