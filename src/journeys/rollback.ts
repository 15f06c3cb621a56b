import type { LoadedConfiguration } from '../config/load.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { Fact, LedgerEntry } from '../ledger/entry.ts'
import type { RollbackPayload, VerifyPayload } from '../ledger/payloads.ts'
import { actsOf, foldShipments, type Rollback, type Shipment } from '../ledger/shipments.ts'
import type { ReturnedFacts } from '../notices/facts.ts'
import type { Sending } from '../notices/message.ts'
import { tellSending } from '../notices/sending.ts'
import { plainVersion } from './announced.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { factOf } from './facts.ts'
import { frozenFacts } from './frozen-facts.ts'
import { flagOf } from './next-announcement.ts'
import { recordableName, recordableText } from './recordable.ts'
import { deploymentReports, stepOfVerdict, withReports } from './report-deployment.ts'
import { returnTarget, type ReturnTarget } from './rollback-target.ts'
import { tellOfReturn } from './tell-return.ts'
import { ledgerHeadOf } from './telling.ts'
import { planOf } from './verification.ts'
import { openGround, type Ground } from './verify-ground.ts'
import { recordVerdict } from './verify-record.ts'
import { checkRelease, type CheckRun } from './verify-release.ts'
import { ending, type Delivered } from './verify-shipment.ts'
import { witnessOf } from './verify-witness.ts'

export interface RollbackRequest {
  readonly environment: string
  /** A package of a monorepo. */
  readonly package?: string | null
  /** The version that it went back to; null: the one that was verified there last before. */
  readonly to: string | null
  /** For readers, in a sentence. */
  readonly reason: string | null
  readonly groups?: readonly string[] | null
  readonly responsible?: string | null
  readonly dryRun: boolean
}

export type RolledBack = Omit<Delivered, 'statement'> & { readonly to: ReturnTarget }

/**
 * Tells that an environment went back to an earlier version: records it, checks it as thoroughly as a delivery, and tells those
 * who were told of what was taken back, once it is known what runs. Until then only readers of the house hear of it. Waybill
 * itself puts nothing back. Run again, it finishes what an earlier run left.
 *
 * Throws NOTHING_ANNOUNCED where nothing is known that could be taken back, NOTHING_DELIVERED where there is nothing to go
 * back to, USAGE for a group that is not there and for what may not stay in a ledger, LEDGER_UNREACHABLE (exit 5), and what
 * reading lists and secrets throws.
 */
export async function rollback(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: RollbackRequest,
  run: CheckRun,
): Promise<RolledBack> {
  const { configuration } = loaded
  const { environment } = request
  environmentOf(configuration, environment)
  const returning = await openReturn(edge, loaded, request)
  const { ground, to } = returning
  const { shipment } = ground
  const { verdict, seq, reason, recorded } = await seenReturn(edge, returning, {
    dryRun: request.dryRun,
    run,
  })
  const told =
    verdict.reason === 'superseded' || verdict.reason === 'interrupted'
      ? { messages: [], ledgerHead: request.dryRun ? null : await ledgerHeadOf(edge) }
      : await tellReturn(edge, loaded, returning, { verdict, seq, reason, signal: run.signal })
  const sending = tellSending(ground.subject, 'rollback', told.messages, verdict.verdict)
  const remarks = [
    `${ground.subject.version} was taken back from ${partOf(environment, returning.groups)}; ${to.version} is what should run${returning.groups ? ' there' : ''}.`,
  ]
  if (returning.reason !== null && returning.reason !== reason)
    remarks.push(
      'It was recorded before, with another reason or none: that one is told, and --reason changes nothing.',
    )
  const { faults, exitCodes: more } = await reportReturn(edge, returning, { verdict, recorded })
  const ended = ending(verdict, sending)
  const codes = [...ended.exitCodes, ...more]
  return {
    ...ended,
    sending: { ...ended.sending, exitCodes: codes },
    exitCodes: codes,
    shipment,
    to,
    ledgerHead: told.ledgerHead,
    remarks: [...remarks, ...faults],
  }
}

/** The forge hears what was taken back, and of what was gone back to as a deployment of its own. A part says nothing of the whole. */
function reportReturn(
  edge: Edge,
  { ground, to, groups }: Returning,
  { verdict, recorded }: { readonly verdict: Verdict; readonly recorded: number | null },
) {
  const reports = deploymentReports(edge, ground.configuration, { dryRun: recorded === null })
  const { subject } = ground
  return withReports(reports, async () => {
    if (groups !== null) return
    reports.tell(subject, { state: 'inactive', description: `${subject.version} was taken back.` })
    const returned = { ...subject, shipment: `${subject.shipment} rollback ${recorded}` }
    const step = verdict.reason === 'superseded' ? null : stepOfVerdict(to.version, verdict)
    reports.tell({ ...returned, version: to.version, commit: to.commit }, step)
  })
}

/** Records the rollback, then checks it and records that: what was seen healthy before is not checked again. */
async function seenReturn(
  edge: Edge,
  returning: Returning,
  { dryRun, run }: { readonly dryRun: boolean; readonly run: CheckRun },
): Promise<{
  readonly verdict: Verdict
  readonly seq: number | null
  readonly reason: string | null
  /** The seq of the rollback's entry; null for a dry run. */
  readonly recorded: number | null
}> {
  const { ground, reason } = returning
  if (dryRun)
    return {
      verdict: await checkReturn(edge, returning, { recorded: null, run }),
      seq: null,
      reason,
      recorded: null,
    }
  const recorded = await recordReturn(edge, returning)
  const known = ground.shipment.rollbacks.find(({ seq }) => seq === recorded.seq) ?? null
  const done = known && seenHealthy(known)
  const told = known ? known.reason : reason
  if (done) return { verdict: done.verdict, seq: done.seq, reason: told, recorded: recorded.seq }
  const verdict = await checkReturn(edge, returning, { recorded, run })
  const seq = await recordCheckOf(edge, returning, { recorded, known, verdict })
  if (verdict.verdict !== 'healthy') return { verdict, seq, reason: told, recorded: recorded.seq }
  // Another run may have seen it too, at the same moment: what is told follows the first of them, so that nobody hears it twice.
  const shipments = foldShipments((await edge.ledger.read()).map(({ entry }) => entry))
  const now = shipments.flatMap(({ rollbacks }) => rollbacks).find((one) => one.seq === recorded.seq)
  const first = (now && seenHealthy(now)) ?? { verdict, seq }
  return { verdict: first.verdict, seq: first.seq, reason: now?.reason ?? told, recorded: recorded.seq }
}

function seenHealthy({ verdicts }: Rollback): Rollback['verdicts'][number] | undefined {
  return verdicts.find(({ verdict }) => verdict.verdict === 'healthy')
}

/** What goes back to what, and who is told. */
async function openReturn(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: RollbackRequest,
): Promise<Returning> {
  const { configuration } = loaded
  const { environment, responsible = null, groups = null } = request
  const part = shippedPackage(configuration, request.package ?? null)
  const reason = request.reason === null ? null : recordableText('--reason', request.reason)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const asked = request.to === null ? null : recordableName('--to', plainVersion(request.to))
  const shipment = takenBack(entries, { environment, package: part, to: asked })
  const to = await returnTarget(edge, configuration, entries, { shipment, to: asked })
  // What cannot be checked is refused before anything says that it was taken back.
  planOf(edge, configuration, { environment, expected: { ...to, package: part }, groups })
  return { ground: await openGround(edge, loaded, entries, { shipment, responsible }), to, reason, groups }
}

function partOf(environment: string, groups: readonly string[] | null): string {
  return groups ? `${groups.join(', ')} in ${environment}` : environment
}

interface Returning {
  readonly ground: Ground
  readonly to: ReturnTarget
  readonly reason: string | null
  readonly groups: readonly string[] | null
}

/** What was there: the shipment that was put there last, of those that are not what it went back to; else the one announced last. */
function takenBack(
  entries: readonly LedgerEntry[],
  {
    environment,
    package: part,
    to,
  }: { readonly environment: string; readonly package: string | null; readonly to: string | null },
): Shipment {
  const there = foldShipments(entries).filter(
    (one) =>
      one.environment === environment &&
      one.package === part &&
      one.version !== to &&
      actsOf(one, 'cancellation').length === 0,
  )
  const begun = there.filter((one) => lastStep(one) > one.frozen.seq)
  const all = begun.length > 0 ? begun : there
  const found = all.toSorted((a, b) => lastStep(a) - lastStep(b)).at(-1)
  if (found) return found
  throw new WaybillError(
    'NOTHING_ANNOUNCED',
    `Nothing ${to === null ? '' : `but ${to} `}was announced to ${environment}, so there is nothing to take back.`,
    { hint: `What is there is told by: waybill ledger what-ran --environment ${environment}${flagOf(part)}` },
  )
}

/** The last entry by which a shipment was put there, checked or taken back. */
function lastStep({ frozen, begun, deployments, verdicts, rollbacks }: Shipment): number {
  return Math.max(
    frozen.seq,
    ...begun,
    ...deployments,
    ...verdicts.map(({ seq }) => seq),
    ...rollbacks.map(({ seq }) => seq),
  )
}

/** The same rollback told again is the one that is recorded, unless the shipment was put there again since. */
async function recordReturn(
  edge: Edge,
  { ground, to, reason, groups }: Returning,
): Promise<Pick<Rollback, 'seq'>> {
  const { shipment, subject, responsible } = ground
  const last = shipment.rollbacks.at(-1)
  const isSame = last?.to === to.version && last.groups?.join() === groups?.join()
  if (last && isSame && lastStep(shipment) === last.seq) return last
  const payload: RollbackPayload = {
    from: subject.version,
    to: to.version,
    reason,
    ...(groups ? { groups: [...groups] } : {}),
  }
  const content = { kind: 'rollback.recorded', causing: lastStep(shipment), payload, responsible } as const
  const fact: Fact = { ...factOf(edge, subject, content), version: to.version, commit: to.commit }
  const [entry] = await edge.ledger.append([fact])
  if (entry) return entry
  throw new WaybillError('UNEXPECTED', 'The ledger recorded no rollback.', { exitCode: exitCodes.ourFault })
}

function checkReturn(
  edge: Edge,
  { ground, to, groups }: Returning,
  { recorded, run }: { readonly recorded: Pick<Rollback, 'seq'> | null; readonly run: CheckRun },
): Promise<Verdict> {
  const { environment, package: part } = ground.subject
  const since = recorded?.seq ?? ground.entries.at(-1)?.seq ?? 0
  return checkRelease(
    edge,
    ground.configuration,
    {
      environment,
      package: part,
      version: to.version,
      commit: to.commit,
      digests: to.artifacts.map(({ sha256 }) => sha256),
      groups,
      resume: false,
      under: { environment, package: part, shipment: null, frozen: 0, since },
    },
    run,
  )
}

/** The verdict about what was gone back to: it is of no shipment, and follows the rollback. */
async function recordCheckOf(
  edge: Edge,
  { ground, to }: Returning,
  told: {
    readonly recorded: Pick<Rollback, 'seq'>
    readonly known: Rollback | null
    readonly verdict: Verdict
  },
): Promise<number> {
  const { recorded, known, verdict } = told
  const payload: VerifyPayload = { verdict }
  let batch = known?.verdicts.length ?? 0
  const { seq } = await recordVerdict(edge, verdict, recorded.seq, () => {
    const content = {
      kind: 'verify.result',
      causing: recorded.seq,
      batch,
      payload,
      artifacts: to.artifacts,
      responsible: ground.responsible,
    } as const
    batch += 1
    const fact = factOf(edge, ground.subject, content)
    return [{ ...fact, shipment: null, version: to.version, commit: to.commit }]
  })
  return seq
}

async function tellReturn(
  edge: Edge,
  loaded: LoadedConfiguration,
  { ground, groups }: Returning,
  checked: {
    readonly verdict: Verdict
    /** Null for a dry run. */
    readonly seq: number | null
    readonly reason: string | null
    readonly signal: AbortSignal
  },
): Promise<{ readonly messages: Sending['messages']; readonly ledgerHead: string | null }> {
  const { verdict, seq, reason, signal } = checked
  const { thread, configuration, release, shipment } = ground
  const witness = await witnessOf(edge, loaded, seq)
  const revision = shipment.frozen.payload.revision ?? 1
  const facts: Omit<ReturnedFacts, 'announced'> = {
    ...frozenFacts(configuration, thread, {
      release,
      act: { kind: 'rollback', revision, causing: seq ?? 0 },
      at: verdict.endedAt,
    }),
    verdict,
    ledger: witness.ledger,
    checkpoint: witness.checkpoint,
    reason,
  }
  const internal = verdict.verdict !== 'healthy' || groups !== null
  return tellOfReturn(
    edge,
    ground,
    {
      facts,
      to: { kinds: ['notice', 'revision', 'proof'], internal },
      instead: {
        kinds: ['notice', 'revision', 'exception', 'proof', 'correction'],
        reason: 'It was taken back.',
      },
      dryRun: seq === null,
    },
    signal,
  )
}
