import { deliveryStatement } from '../attestation/delivery-statement.ts'
import type { Configuration } from '../config/schema.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { productOf } from './announcement-plan.ts'

/** What a statement about a check says, beside the verdict. */
interface Stated {
  readonly package: string | null
  readonly environment: string
  readonly version: string
  readonly commit: string | null
  readonly shipment: string | null
  readonly artifacts: LedgerEntry['artifacts']
  readonly verdict: Verdict
  readonly ledger: { readonly seq: number; readonly head: string; readonly checkpoint: string | null } | null
}

/**
 * The in-toto statement of a check, ready for signing; nothing is signed here. Throws USAGE where neither a commit nor an
 * artifact is known that it could be about.
 */
export async function statementOf(
  { repository }: Pick<Edge, 'repository'>,
  configuration: Configuration,
  { ledger, ...stated }: Stated,
): Promise<string> {
  if (stated.commit === null && stated.artifacts.length === 0)
    throw new WaybillError('USAGE', 'A statement is about a commit or an artifact, and neither is known.', {
      hint: 'Check what was announced: without --release, its commit is known.',
    })
  const address = configuration.repository ?? (await repository.remoteUrl(configuration.ledger.remote))
  return deliveryStatement({
    ...stated,
    product: productOf(configuration, address),
    repository: address,
    ledger: ledger && { seq: ledger.seq, sha256: ledger.head, checkpoint: ledger.checkpoint },
  })
}
