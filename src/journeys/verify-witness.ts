import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { approvalsOf, type ReleaseSubject } from '../ledger/approvals.ts'
import type { ApprovalFact, LedgerPlace } from '../notices/facts.ts'
import { checkpointFor } from './checkpoints.ts'
import { placeOf } from './verify-ground.ts'

/** What the ledger held when a verdict was recorded: what a message about it may say of the record, the same in every later run. */
export interface Witness {
  readonly ledger: LedgerPlace | null
  /** The checkpoint over all entries up to the verdict, as its text. */
  readonly checkpoint: string | null
  /** Who had approved a release by then. */
  readonly approvals: (of: ReleaseSubject) => readonly ApprovalFact[]
}

/** Reads the ledger up to the entry of a verdict; null for a dry run, which has none. */
export async function witnessOf(
  edge: Edge,
  loaded: LoadedConfiguration,
  seq: number | null,
): Promise<Witness> {
  const recorded = (await edge.ledger.read()).filter(({ entry }) => seq === null || entry.seq <= seq)
  const issued = seq === null ? null : await checkpointFor(edge, loaded, recorded)
  const entries = recorded.map(({ entry }) => entry)
  return {
    ledger: seq === null ? null : placeOf(recorded, seq),
    checkpoint: issued?.note ?? null,
    approvals: ({ package: part, environment, version, commit }) =>
      approvalsOf(entries, { package: part, environment, version, commit })
        .filter(({ decision }) => decision === 'approved')
        .map(({ name, by, at }) => ({ name, by, at })),
  }
}
