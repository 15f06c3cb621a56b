import type { LoadedConfiguration } from '../config/load.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { DeployFinishedPayload, VerifyPayload } from '../ledger/payloads.ts'
import { actsOf, foldShipments, type Shipment } from '../ledger/shipments.ts'
import type { Release } from '../notes/document.ts'
import type { CheckedFacts } from '../notices/facts.ts'
import type { Sending } from '../notices/message.ts'
import { tellSending } from '../notices/sending.ts'
import { announcedShipment, frozenRelease, refuseMovedTag, refuseOtherKey, subjectOf } from './announced.ts'
import { shippedPackage } from './environment.ts'
import { factOf, isRecordOf, type ShipmentSubject } from './facts.ts'
import { frozenFacts } from './frozen-facts.ts'
import { planVerdict, type MessagePlan } from './message-plan.ts'
import { refuseCancelled } from './next-announcement.ts'
import { readOverridesOf } from './overrides.ts'
import { findReaders } from './readers.ts'
import { toldMessages } from './send.ts'
import { threadOf, type ShipmentThread } from './shipment-thread.ts'
import { givingUp, ledgerHeadOf, tellReaders, type Told } from './telling.ts'
import { verifyEnvironment, type Progress } from './verification.ts'
import { wordingFor } from './wording.ts'

export interface DeliverRequest {
  readonly environment: string
  /** A package of a monorepo. */
  readonly package?: string | null
  readonly release: string | null
  readonly dryRun: boolean
}

export interface Delivered {
  readonly verdict: Verdict
  readonly sending: Sending
  readonly shipment: Shipment
  readonly ledgerHead: string | null
  readonly exitCodes: readonly ExitCode[]
}

/**
 * Proves a delivery: checks what runs, records the verdict, and only then tells those who got the notice: the proof of
 * delivery when it is healthy, the exception notice to those who want to know otherwise. After a proof there is
 * nothing left to prove: run again, it finishes what an earlier run left unsent.
 *
 * Throws NOTHING_ANNOUNCED, SHIPMENT_CANCELLED, TAG_MISPLACED, LEDGER_UNREACHABLE (exit 5: then nothing was sent).
 */
export async function deliver(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: DeliverRequest,
  run: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<Delivered> {
  const { configuration } = loaded
  const { environment } = request
  const part = shippedPackage(configuration, request.package ?? null)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const shipment = announcedShipment(entries, { environment, release: request.release, package: part })
  refuseCancelled(shipment)
  await refuseMovedTag(edge, configuration, shipment)
  const { keyId } = shipment.frozen.payload
  const readers = await findReaders(edge, loaded, environment, { entries, keyId, package: part })
  refuseOtherKey(shipment, readers)
  const overrides = await readOverridesOf(edge.files, edge.home, configuration)
  const wording = await wordingFor(edge, readers, overrides)
  const release = await frozenRelease(edge, shipment)
  const subject = subjectOf(shipment)
  const { version, commit } = subject
  const proved = provedVerdict(entries, shipment)
  const verdict =
    proved?.verdict ??
    (await verifyEnvironment(edge, configuration, { environment, expected: { version, commit } }, run))
  const recorded =
    proved?.entry ?? (request.dryRun ? null : await recordVerdict(edge, subject, shipment, verdict))
  const thread = threadOf(entries, foldShipments(entries), shipment)
  const facts: Omit<CheckedFacts, 'announced'> = {
    ...frozenFacts(configuration, thread, {
      release,
      act: {
        kind: verdict.verdict === 'healthy' ? 'proof' : 'exception',
        revision: shipment.frozen.payload.revision ?? 1,
        causing: recorded?.seq ?? 0,
      },
      at: verdict.endedAt,
    }),
    verdict,
    ledger: recorded && { seq: recorded.seq, head: await headAt(edge, recorded.seq) },
    actual: shippedRelease(verdict, release),
  }
  const plan = planVerdict(facts, thread, readers, { now: edge.clock.now(), wording })
  const told =
    request.dryRun || plan.outgoing.length === 0
      ? { receipts: new Map<string, never>(), ledgerHead: request.dryRun ? null : await ledgerHeadOf(edge) }
      : await tellVerdict(edge, { plan, facts, subject, thread, keyId: readers.keyId }, run.signal)
  return conclude(plan, { ...told, verdict, shipment, facts })
}

/** The verdict that was proved before, as it was recorded; null before the proof. */
function provedVerdict(
  entries: readonly LedgerEntry[],
  shipment: Shipment,
): { readonly verdict: Verdict; readonly entry: LedgerEntry } | null {
  const [proof] = actsOf(shipment, 'proof')
  const found = proof && shipment.verdicts.find(({ seq }) => seq === proof.causing)
  const entry = found && entries.find(({ seq }) => seq === found.seq)
  return found && entry ? { verdict: found.verdict, entry } : null
}

/** What really shipped: what was announced, where its version was seen to run; else nobody knows. */
function shippedRelease(verdict: Verdict, release: Release): Release | null {
  return verdict.verdict === 'healthy' && verdict.coverage !== 'L0' ? release : null
}

/** Before anybody is told. A deployment that nobody else recorded is claimed by the verdict that saw it. */
async function recordVerdict(
  edge: Edge,
  subject: ShipmentSubject,
  shipment: Shipment,
  verdict: Verdict,
): Promise<LedgerEntry> {
  const payload: VerifyPayload = { verdict }
  const finished: DeployFinishedPayload = { source: 'deliver' }
  const { seq } = shipment.frozen
  const unclaimed = verdict.verdict === 'healthy' && shipment.deployments.length === 0
  const claim = factOf(edge, subject, { kind: 'deploy.finished', causing: seq, payload: finished })
  try {
    // Another run may have been first with a verdict of its own: then this one comes after it.
    for (let causing = shipment.verdicts.at(-1)?.seq ?? seq; ;) {
      const fact = factOf(edge, subject, { kind: 'verify.result', causing, payload })
      const entry = (await edge.ledger.append(unclaimed ? [claim, fact] : [fact])).at(-1)
      if (!entry) break
      if (isRecordOf(entry, fact)) return entry
      causing = entry.seq
    }
  } catch (cause) {
    if (!(cause instanceof WaybillError)) throw cause
    throw new WaybillError(
      cause.code,
      `The verdict is ${verdict.verdict} (${verdict.reason}), but it could not be recorded, so nobody was told: ${cause.message}`,
      { exitCode: exitCodes.unrecorded, cause, ...(cause.hint ? { hint: cause.hint } : {}) },
    )
  }
  throw new WaybillError('UNEXPECTED', 'The ledger recorded no verdict.', { exitCode: exitCodes.ourFault })
}

async function headAt(edge: Edge, seq: number): Promise<string> {
  const recorded = (await edge.ledger.read()).find(({ entry }) => entry.seq === seq)
  return recorded ? sha256Of(recorded.bytes) : ''
}

/** The proof is the last word on a delivery, and a later exception on the earlier: what still waits of those is given up. */
function tellVerdict(
  edge: Edge,
  told: {
    readonly plan: MessagePlan
    readonly facts: Omit<CheckedFacts, 'announced'>
    readonly subject: ShipmentSubject
    readonly thread: ShipmentThread
    readonly keyId: string | null
  },
  signal: AbortSignal,
): Promise<Told> {
  const { plan, facts, subject, thread, keyId } = told
  const { shipment } = thread
  const isProof = facts.act.kind === 'proof'
  const order = {
    act: facts.act,
    subject,
    // One proof a shipment, whichever of two runs at once records it; an exception follows its verdict.
    follows: isProof ? shipment.frozen.seq : facts.act.causing,
    keyId,
    outgoing: plan.outgoing,
    waiting: plan.waiting,
    files: Object.fromEntries(plan.compositions.map(({ path, json }) => [path, Buffer.from(json)])),
  }
  const instead = { kinds: ['exception'], reason: 'A later check is told instead.' } as const
  const before = givingUp(edge, thread, instead)
  return tellReaders(edge, thread, { before, orders: [order], attachments: {} }, signal)
}

function conclude(
  plan: MessagePlan,
  told: Told & {
    readonly verdict: Verdict
    readonly shipment: Shipment
    readonly facts: Omit<CheckedFacts, 'announced'>
  },
): Delivered {
  const { verdict, shipment, facts } = told
  const messages = toldMessages(plan.outgoing, told.receipts)
  const subject = { shipment: shipment.id, version: facts.version, environment: facts.environment }
  const sending = tellSending(subject, facts.act.kind, [...messages, ...plan.others], verdict.verdict)
  const code = {
    healthy: exitCodes.done,
    unhealthy: exitCodes.unhealthy,
    inconclusive: exitCodes.inconclusive,
  }[verdict.verdict]
  const codes = [code, ...(sending.exitCodes as ExitCode[])]
  return {
    verdict,
    shipment,
    ledgerHead: told.ledgerHead,
    sending: { ...sending, exitCodes: codes },
    exitCodes: codes,
  }
}
