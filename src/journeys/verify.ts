import type { LoadedConfiguration } from '../config/load.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { announcedShipment, plainVersion } from './announced.ts'
import { environmentOf } from './environment.ts'
import { checkRelease, type CheckRun } from './verify-release.ts'
import { statementOf } from './verify-statement.ts'

interface VerifyRequest {
  readonly environment: string
  readonly package: string | null
  /** Null: what was announced last. */
  readonly release: string | null
  readonly groups: readonly string[] | null
  readonly resume: boolean
}

/** What should run, as far as that is known. */
interface Expected {
  readonly shipment: string | null
  readonly version: string
  readonly commit: string | null
  readonly artifacts: LedgerEntry['artifacts']
}

/**
 * Checks what runs; nothing is sent or recorded. A version that is named needs no announcement and no ledger. Throws
 * NOTHING_ANNOUNCED without either, and what checking throws; `statement` throws USAGE where there is nothing it could be about.
 */
export async function verifyShipment(
  edge: Edge,
  { configuration }: LoadedConfiguration,
  request: VerifyRequest,
  run: CheckRun,
): Promise<{ readonly verdict: Verdict; readonly statement: () => Promise<string> }> {
  const { environment, package: part, groups, resume } = request
  environmentOf(configuration, environment)
  const expected = await expectedRelease(edge, request)
  const { version, commit, artifacts } = expected
  const digests = artifacts.map(({ sha256 }) => sha256)
  const of = { environment, package: part, version, commit, groups }
  const verdict = await checkRelease(edge, configuration, { ...of, digests, resume, under: null }, run)
  const stated = { environment, package: part, ...expected, verdict, ledger: null }
  return { verdict, statement: () => statementOf(edge, configuration, stated) }
}

async function expectedRelease(
  edge: Pick<Edge, 'ledger'>,
  { environment, package: part, release }: VerifyRequest,
): Promise<Expected> {
  if (release !== null) return { shipment: null, version: plainVersion(release), commit: null, artifacts: [] }
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const shipment = announcedShipment(entries, { environment, release, package: part })
  const { id, version, commit, frozen } = shipment
  return { shipment: id, version: version ?? '', commit, artifacts: frozen.artifacts }
}
