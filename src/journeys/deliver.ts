import type { LoadedConfiguration } from '../config/load.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { DeployStartedPayload } from '../ledger/payloads.ts'
import { actsOf, type Shipment } from '../ledger/shipments.ts'
import type { Release } from '../notes/document.ts'
import { isUnchanged } from '../notices/evidence.ts'
import type { CheckedFacts } from '../notices/facts.ts'
import { tellSending } from '../notices/sending.ts'
import { announcedShipment, refuseMovedTag } from './announced.ts'
import { checkAgain, takenOver } from './correct.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { factOf } from './facts.ts'
import { foldedInto, type Folded } from './fix-forward.ts'
import { frozenFacts } from './frozen-facts.ts'
import { planVerdict, type MessagePlan } from './message-plan.ts'
import { refuseCancelled } from './next-announcement.ts'
import { provedGroups, restingVerdict } from './proved-groups.ts'
import { toldMessages } from './send.ts'
import { deploymentReports, stepOfVerdict, withReports, type DeploymentReports } from './report-deployment.ts'
import { refuseStaleRun } from './stale-run.ts'
import { givingUp, ledgerHeadOf, tellReaders, type Told } from './telling.ts'
import { planOf } from './verification.ts'
import { openGround, type Ground } from './verify-ground.ts'
import { witnessOf, type Witness } from './verify-witness.ts'
import { checkRelease, type CheckRun } from './verify-release.ts'
import { refuseUnmet } from './verify-requirements.ts'
import {
  checkedBy,
  ending,
  recordCheck,
  statingIt,
  type Delivered,
  type DeliverRequest,
} from './verify-shipment.ts'

/**
 * Proves a delivery: checks what runs, records the verdict, and only then tells those who got the notice: the proof of
 * delivery when it is healthy, the exception notice to those who want to know otherwise. With `groups`, a part of the
 * environment; the proof is sent once all of it is proved. After the proof, run again, it finishes what an earlier run left
 * unsent; then it checks once more, and corrects the proof where that does not hold any longer.
 *
 * With `environments.*.deployment` the forge is told too; one that cannot be told is a remark and exit code 7.
 *
 * Throws NOTHING_ANNOUNCED, SHIPMENT_CANCELLED, TAG_MISPLACED, STALE_RUN and REQUIREMENT_UNMET (exit 9), LEDGER_UNREACHABLE
 * (exit 5: then nothing was sent).
 */
export async function deliver(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: DeliverRequest,
  run: CheckRun,
): Promise<Delivered> {
  const reports = deploymentReports(edge, loaded.configuration, request)
  const act = () => proveDelivery(edge, loaded, request, { ...run, reports })
  const { done, faults, exitCodes: more } = await withReports(reports, act)
  if (faults.length === 0) return done
  const codes = [...done.exitCodes, ...more]
  const sending = { ...done.sending, exitCodes: codes }
  return { ...done, sending, exitCodes: codes, remarks: [...done.remarks, ...faults] }
}

async function proveDelivery(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: DeliverRequest,
  run: CheckRun & { readonly reports: DeploymentReports },
): Promise<Delivered> {
  const { configuration } = loaded
  const { environment, release, responsible = null } = request
  const part = shippedPackage(configuration, request.package ?? null)
  environmentOf(configuration, environment)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const shipment = announcedShipment(entries, { environment, release, package: part })
  refuseCancelled(shipment)
  await refuseMovedTag(edge, configuration, shipment)
  const proof = actsOf(shipment, 'proof')
  const ground = await openGround(edge, loaded, entries, { shipment, responsible })
  const { version } = ground.subject
  // What something newer took the place of is not active any more, whatever was seen of it.
  const reported = (delivered: Delivered): Delivered => {
    if (proof.length === 0 || takenOver(ground) === null)
      run.reports.tell(ground.subject, stepOfVerdict(version, delivered.verdict))
    return delivered
  }
  if (proof.some(({ messages }) => messages.some(({ receipt }) => receipt === null)))
    return reported(
      await tell(edge, loaded, ground, { request, recorded: proof[0]?.causing ?? 0, verdict: null, run }),
    )
  if (proof.length > 0) {
    // What is required by the environment was asked before the proof; what the command asks for is asked again.
    refuseUnmet(entries, ground.subject, {}, request.require ?? [])
    return reported(await checkAgain(edge, loaded, ground, { request, run }))
  }
  await refuseStaleRun(edge, entries, { ...ground.subject, groups: request.groups ?? null })
  const needed = environmentOf(configuration, environment)
  refuseUnmet(entries, ground.subject, needed, request.require ?? [])
  // What cannot be checked is refused before anything says that it began.
  planOf(edge, configuration, { environment, expected: ground.subject, groups: request.groups ?? null })
  if (!request.dryRun) await begin(edge, ground, request)
  run.reports.tell(ground.subject, { state: 'running', description: `${version} is being checked.` })
  const verdict = await checkRelease(edge, configuration, checkedBy(ground, request), run)
  const recorded = request.dryRun ? null : await recordCheck(edge, ground, { request, verdict })
  return reported(
    await tell(edge, loaded, ground, { request, recorded: recorded?.seq ?? null, verdict, run }),
  )
}

/**
 * That it is being delivered, where nobody recorded it yet: another run that delivers something older stops for it. Without it
 * the check is as good, so that a ledger that does not answer now does not stop it.
 */
async function begin(
  edge: Edge,
  { subject, shipment, entries, responsible }: Ground,
  { groups = null }: DeliverRequest,
): Promise<void> {
  const begun = entries.filter(({ kind, shipment: id }) => kind === 'deploy.started' && id === shipment.id)
  const covers = (one: readonly string[] | undefined) =>
    one === undefined || (groups ?? ['']).every((name) => one.includes(name))
  if (begun.some(({ payload }) => covers((payload as DeployStartedPayload).groups))) return
  const payload: DeployStartedPayload = { source: 'deliver', ...(groups && { groups: [...groups] }) }
  const batch = begun.length
  const fact = factOf(edge, subject, {
    kind: 'deploy.started',
    causing: shipment.frozen.seq,
    batch,
    payload,
    responsible,
  })
  try {
    await edge.ledger.append([fact])
  } catch (error) {
    if (!(error instanceof WaybillError) || error.code !== 'LEDGER_UNREACHABLE') throw error
    edge.remark?.(`That the delivery began could not be recorded: ${error.message}`)
  }
}

interface Telling {
  readonly request: DeliverRequest
  /** The seq of the verdict's entry; null for a dry run. */
  readonly recorded: number | null
  /** Null: the one that is recorded there. */
  readonly verdict: Verdict | null
  readonly run: CheckRun
}

/** Who is told what of a verdict: nobody while only a part is proved, of a check that was stopped, and of what something newer took the place of. */
async function tell(
  edge: Edge,
  loaded: LoadedConfiguration,
  ground: Ground,
  { request, recorded, verdict: seen, run }: Telling,
): Promise<Delivered> {
  const { shipment, subject } = ground
  const seq = recorded ?? Number.MAX_SAFE_INTEGER
  const now = edge.clock.now()
  const checked =
    seen === null
      ? shipment
      : { ...shipment, verdicts: [...shipment.verdicts, { seq, at: now.toISOString(), verdict: seen }] }
  const verdict = restingVerdict(checked, seq) ?? seen
  if (verdict === null)
    throw new WaybillError('UNEXPECTED', 'The proof rests on no verdict.', { exitCode: exitCodes.ourFault })
  const witness = await witnessOf(edge, loaded, recorded)
  const silence = seen === null ? null : silenceOf(ground, request, { checked, verdict: seen })
  const common = {
    shipment,
    statement: statingIt(edge, ground, { verdict, witness, artifacts: request.artifacts ?? [] }),
  }
  if (silence !== null) {
    const kind = verdict.verdict === 'healthy' ? 'proof' : 'exception'
    const sending = tellSending(subject, kind, [], verdict.verdict)
    const ledgerHead = request.dryRun ? null : await ledgerHeadOf(edge)
    return { ...common, ...ending(seen ?? verdict, sending), ledgerHead, remarks: [silence] }
  }
  const folded = verdict.verdict === 'healthy' ? await foldedHere(edge, ground, recorded) : []
  const facts = factsOf(ground, { verdict, witness, folded, recorded })
  const plan = planVerdict(facts, ground.thread, ground.readers, { now, wording: ground.wording })
  const told = await carriedOut(edge, ground, { plan, facts, folded, dryRun: request.dryRun }, run.signal)
  const messages = toldMessages(plan.outgoing, told.receipts)
  const sending = tellSending(subject, facts.act.kind, [...messages, ...plan.others], verdict.verdict)
  return {
    ...common,
    ...ending(verdict, sending),
    ledgerHead: told.ledgerHead,
    remarks: folded.map(
      ({ version }) => `It includes ${version}, which was announced before and not proved.`,
    ),
  }
}

/** What is sent; nothing for a dry run. That it is proved is recorded also where there is nobody to tell. */
async function carriedOut(
  edge: Edge,
  ground: Ground,
  { dryRun, ...told }: Parameters<typeof send>[2] & { readonly dryRun: boolean },
  signal: AbortSignal,
): Promise<Told> {
  if (dryRun) return { receipts: new Map(), ledgerHead: null }
  if (told.plan.outgoing.length > 0 || told.facts.act.kind === 'proof')
    return send(edge, ground, told, signal)
  return { receipts: new Map(), ledgerHead: await ledgerHeadOf(edge) }
}

/** Why nobody is told of a verdict; null when they are. */
function silenceOf(
  { configuration, subject }: Ground,
  { dryRun }: DeliverRequest,
  { checked, verdict }: { readonly checked: Shipment; readonly verdict: Verdict },
): string | null {
  if (verdict.reason === 'superseded')
    return `Something newer is on its way to ${subject.environment}: nobody is told of ${subject.version}, and its changes are told with what came after it.`
  if (verdict.reason === 'interrupted')
    return 'The check was stopped before there was a verdict: nobody is told. With --resume, the next run goes on from what was seen.'
  if (verdict.partial === undefined || verdict.verdict !== 'healthy') return null
  const { proved, left } = provedGroups(environmentOf(configuration, subject.environment), checked)
  if (left.length === 0) return null
  const all = proved.length + left.length
  const names = left.map((name) => name ?? 'targets without a group').join(', ')
  return `Proved in ${proved.length} of ${all} groups (${Math.floor((100 * proved.length) / all)} %): ${proved.join(', ')}. ${dryRun ? 'Nobody would be told' : 'Nobody is told'} before the rest is: ${names}.`
}

function foldedHere(edge: Edge, { shipments, thread }: Ground, recorded: number | null) {
  return foldedInto(edge, shipments, thread, recorded ?? Number.MAX_SAFE_INTEGER)
}

function factsOf(
  { configuration, thread, release, shipment }: Ground,
  told: {
    readonly verdict: Verdict
    readonly witness: Witness
    readonly folded: readonly Folded[]
    readonly recorded: number | null
  },
): Omit<CheckedFacts, 'announced'> {
  const { verdict, witness, folded, recorded } = told
  const kind = verdict.verdict === 'healthy' ? 'proof' : 'exception'
  const act = { kind, revision: shipment.frozen.payload.revision ?? 1, causing: recorded ?? 0 } as const
  const base = frozenFacts(configuration, thread, { release, act, at: verdict.endedAt })
  return {
    ...base,
    verdict,
    ledger: witness.ledger,
    checkpoint: witness.checkpoint,
    approvals: witness.approvals({ ...base, package: base.package }),
    actual: shippedRelease(verdict, { release, previousVersion: base.previousVersion }),
    ...(folded.length === 0
      ? {}
      : { includes: folded.map(({ version, release: announced }) => ({ version, release: announced })) }),
  }
}

/** What really shipped: what was announced, where its version was seen to run; nothing, where the one before was; else nobody knows. */
function shippedRelease(
  verdict: Verdict,
  { release, previousVersion }: { readonly release: Release; readonly previousVersion: string | null },
): Release | null {
  if (isUnchanged(verdict, previousVersion)) return { ...release, sections: [], breaking: [] }
  return verdict.verdict === 'healthy' && verdict.coverage !== 'L0' ? release : null
}

/** The proof is the last word on a delivery, and a later exception on the earlier: what still waits of those is given up. */
function send(
  edge: Edge,
  { thread, subject, readers }: Ground,
  told: {
    readonly plan: MessagePlan
    readonly facts: Omit<CheckedFacts, 'announced'>
    readonly folded: readonly Folded[]
  },
  signal: AbortSignal,
): Promise<Told> {
  const { plan, facts, folded } = told
  const isProof = facts.act.kind === 'proof'
  const order = {
    act: facts.act,
    subject,
    // One proof a shipment, whichever of two runs at once records it; an exception follows its verdict.
    follows: isProof ? thread.shipment.frozen.seq : facts.act.causing,
    keyId: readers.keyId,
    outgoing: plan.outgoing,
    waiting: plan.waiting,
    files: Object.fromEntries(plan.compositions.map(({ path, json }) => [path, Buffer.from(json)])),
  }
  const parts = [...thread.parts, ...(isProof ? folded.map(({ shipment }) => shipment) : [])]
  const before = givingUp(edge, { parts }, { kinds: ['exception'], reason: 'A later check is told instead.' })
  return tellReaders(edge, thread, { before, orders: [order], attachments: {} }, signal)
}
