import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, type ExitCode } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { DeployFinishedPayload, VerifyPayload } from '../ledger/payloads.ts'
import type { Shipment } from '../ledger/shipments.ts'
import type { Sending } from '../notices/message.ts'
import { factOf } from './facts.ts'
import type { Ground } from './verify-ground.ts'
import { recordVerdict } from './verify-record.ts'
import type { CheckedRelease } from './verify-release.ts'
import { statementOf } from './verify-statement.ts'
import type { Witness } from './verify-witness.ts'

export interface DeliverRequest {
  readonly environment: string
  /** A package of a monorepo. */
  readonly package?: string | null
  readonly release: string | null
  /** Only these groups of the environment's targets; null or left out: all of it. */
  readonly groups?: readonly string[] | null
  /** Go on with what an interrupted check saw. */
  readonly resume?: boolean
  /** `approval:NAME` and `evidence:NAME`, beside those of the environment. */
  readonly require?: readonly string[]
  /** What should run, by digest, beside what was announced. */
  readonly artifacts?: LedgerEntry['artifacts']
  /** Who answers for it: a person or a team. */
  readonly responsible?: string | null
  readonly dryRun: boolean
}

export interface Delivered {
  readonly verdict: Verdict
  readonly sending: Sending
  readonly shipment: Shipment
  readonly ledgerHead: string | null
  readonly exitCodes: readonly ExitCode[]
  /** What is to be said beside it, in sentences. */
  readonly remarks: readonly string[]
  /** The in-toto statement of the verdict, ready for signing. */
  readonly statement: () => Promise<string>
}

/** What is checked when a shipment is delivered. */
export function checkedBy(
  { subject, shipment, entries }: Ground,
  { groups = null, resume = false, artifacts = [] }: DeliverRequest,
): CheckedRelease {
  const { environment, package: part, version, commit } = subject
  const digests = [...shipment.frozen.artifacts, ...artifacts].map(({ sha256 }) => sha256)
  return {
    environment,
    package: part,
    version,
    commit,
    groups,
    resume,
    digests: [...new Set(digests)],
    under: {
      environment,
      package: part,
      shipment: shipment.id,
      frozen: shipment.frozen.seq,
      since: entries.at(-1)?.seq ?? 0,
    },
  }
}

/** Before anybody is told. A deployment that nobody else recorded is claimed by the verdict that saw it. */
export function recordCheck(
  edge: Edge,
  { subject, shipment, responsible }: Ground,
  { request, verdict }: { readonly request: DeliverRequest; readonly verdict: Verdict },
): Promise<LedgerEntry> {
  const { seq } = shipment.frozen
  const { groups = null } = request
  const artifacts = request.artifacts ?? []
  const payload: VerifyPayload = { verdict }
  const finished: DeployFinishedPayload = { source: 'deliver', ...(groups && { groups: [...groups] }) }
  const unclaimed = verdict.verdict === 'healthy' && shipment.deployments.length === 0
  const content = {
    kind: 'deploy.finished',
    causing: seq,
    payload: finished,
    artifacts,
    responsible,
  } as const
  const claim = factOf(edge, subject, content)
  const last = shipment.verdicts.at(-1)?.seq ?? seq
  return recordVerdict(edge, verdict, last, (causing) => {
    const fact = factOf(edge, subject, { kind: 'verify.result', causing, payload, artifacts, responsible })
    return unclaimed ? [claim, fact] : [fact]
  })
}

/** The statement of a verdict about a shipment, made when it is asked for. */
export function statingIt(
  edge: Pick<Edge, 'repository'>,
  { configuration, shipment, subject }: Ground,
  {
    verdict,
    witness,
    artifacts,
  }: {
    readonly verdict: Verdict
    readonly witness: Witness
    readonly artifacts: LedgerEntry['artifacts']
  },
): Delivered['statement'] {
  const { shipment: id, package: part, environment, version, commit } = subject
  return () =>
    statementOf(edge, configuration, {
      shipment: id,
      package: part,
      environment,
      version,
      commit,
      artifacts: [...shipment.frozen.artifacts, ...artifacts],
      verdict,
      ledger: witness.ledger && { ...witness.ledger, checkpoint: witness.checkpoint },
    })
}

/** The exit codes of a verdict and its messages. */
export function ending(
  verdict: Verdict,
  sending: Sending,
): Pick<Delivered, 'verdict' | 'sending' | 'exitCodes'> {
  const code = {
    healthy: exitCodes.done,
    unhealthy: exitCodes.unhealthy,
    inconclusive: exitCodes.inconclusive,
  }[verdict.verdict]
  const codes = [code, ...(sending.exitCodes as ExitCode[])]
  return { verdict, sending: { ...sending, exitCodes: codes }, exitCodes: codes }
}
