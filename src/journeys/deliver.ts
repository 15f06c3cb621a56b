import type { LoadedConfiguration } from '../config/load.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { textLinks, webAddress } from '../git/remote.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { DeployFinishedPayload, IntentPayload, VerifyPayload } from '../ledger/payloads.ts'
import { actsOf, reachedBy, type Shipment } from '../ledger/shipments.ts'
import type { Release } from '../notes/document.ts'
import type { CheckedFacts } from '../notices/facts.ts'
import type { Sending } from '../notices/message.ts'
import { tellSending } from '../notices/sending.ts'
import { announcedShipment, frozenRelease, refuseMovedTag, refuseOtherKey, subjectOf } from './announced.ts'
import { refusePackages } from './environment.ts'
import { factOf, isRecordOf, type ShipmentSubject } from './facts.ts'
import { planMessages, type MessagePlan } from './message-plan.ts'
import { findReaders } from './readers.ts'
import { closeSenders, intended, openSenders, sendMessages, toldMessages } from './send.ts'
import { verifyEnvironment, type Progress } from './verification.ts'

export interface DeliverRequest {
  readonly environment: string
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
 * Throws NOTHING_ANNOUNCED, TAG_MISPLACED, LEDGER_UNREACHABLE (exit 5: then nothing was sent).
 */
export async function deliver(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: DeliverRequest,
  run: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<Delivered> {
  const { configuration } = loaded
  refusePackages(configuration)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const shipment = announcedShipment(entries, request)
  await refuseMovedTag(edge, configuration.tags ?? null, shipment)
  const readers = await findReaders(edge, loaded, request.environment)
  refuseOtherKey(shipment, readers)
  const release = await frozenRelease(edge, shipment)
  const subject = subjectOf(shipment)
  const proved = actsOf(shipment, 'proof')[0]
  const verdict =
    (proved && shipment.verdicts.find(({ seq }) => seq === proved.causing)?.verdict) ??
    (await verifyEnvironment(
      edge,
      configuration,
      { environment: request.environment, expected: { version: subject.version, commit: subject.commit } },
      run,
    ))
  const recorded = proved
    ? entries.find(({ seq }) => seq === proved.causing)
    : request.dryRun
      ? undefined
      : await recordVerdict(edge, subject, shipment, verdict)
  const ledger = recorded ? { seq: recorded.seq, head: await headAt(edge, recorded.seq) } : null
  const base = factsOf(loaded, { shipment, subject, release, verdict, ledger, causing: recorded?.seq ?? 0 })
  const plan = planMessages(base, readers.readers, reachedBy(shipment), edge.clock.now())
  if (request.dryRun)
    return conclude(plan, { verdict, shipment, subject, receipts: new Map(), ledgerHead: null })
  const { receipts, ledgerHead } = await send(
    edge,
    { plan, subject, base, entries, shipment, keyId: readers.keyId },
    run.signal,
  )
  return conclude(plan, { verdict, shipment, subject, receipts, ledgerHead })
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
  throw unrecorded('verdict')
}

function unrecorded(what: string): WaybillError {
  return new WaybillError('UNEXPECTED', `The ledger recorded no ${what}.`, { exitCode: exitCodes.ourFault })
}

async function headAt(edge: Edge, seq: number): Promise<string> {
  const recorded = (await edge.ledger.read()).find(({ entry }) => entry.seq === seq)
  return recorded ? sha256Of(recorded.bytes) : ''
}

function factsOf(
  { configuration }: LoadedConfiguration,
  told: {
    readonly shipment: Shipment
    readonly subject: ShipmentSubject
    readonly release: Release
    readonly verdict: Verdict
    readonly ledger: CheckedFacts['ledger']
    readonly causing: number
  },
): Omit<CheckedFacts, 'announced'> {
  const { shipment, subject, release, verdict } = told
  const { payload } = shipment.frozen
  const kind = verdict.verdict === 'healthy' ? 'proof' : 'exception'
  const repositoryUrl = configuration.repository
    ? webAddress(configuration.repository)
    : repositoryOf(release)
  return {
    ...subject,
    act: { shipment: subject.shipment, kind, revision: 1, causing: told.causing },
    product: payload.product,
    previousVersion: payload.previousVersion,
    release,
    repositoryUrl,
    links: textLinks({ url: repositoryUrl, forge: configuration.forge, trackers: configuration.trackers }),
    pageUrl: configuration.page['base-url'] ?? null,
    expected: payload.expected,
    earlyAccess: null,
    replyTo: configuration.channels.email?.['reply-to'] ?? null,
    // A proof names the bill of materials that was announced; it is not attached again.
    bom: payload.bom && { components: payload.bom.components, sha256: payload.bom.sha256, bytes: 0 },
    at: verdict.endedAt,
    verdict,
    ledger: told.ledger,
  }
}

/** The notes were frozen with their compare link, which begins with the repository's address. */
function repositoryOf({ compareUrl }: Release): string | null {
  return /^(.*?)\/(?:-\/)?(?:compare|branches)\//.exec(compareUrl ?? '')?.[1] ?? null
}

async function send(
  edge: Edge,
  order: {
    readonly plan: MessagePlan
    readonly subject: ShipmentSubject
    readonly base: Omit<CheckedFacts, 'announced'>
    readonly entries: readonly LedgerEntry[]
    readonly shipment: Shipment
    readonly keyId: string | null
  },
  signal: AbortSignal,
): Promise<{ receipts: Awaited<ReturnType<typeof sendMessages>>; ledgerHead: string | null }> {
  const { plan, subject, base, entries, shipment } = order
  const known = actsOf(shipment, plan.kind).find(({ causing }) => causing === base.act.causing) ?? null
  let receipts: Awaited<ReturnType<typeof sendMessages>> = new Map()
  if (plan.outgoing.length > 0) {
    const senders = await openSenders(
      edge,
      plan.outgoing.map(({ message }) => message.channel),
    )
    try {
      const payload: IntentPayload = {
        revision: base.act.revision,
        causing: base.act.causing,
        keyId: order.keyId,
        recipients: plan.outgoing.map(intended),
      }
      const fact = factOf(edge, subject, {
        kind: `${plan.kind}.intent`,
        // One proof a shipment, whichever of two runs at once records it; an exception follows its verdict.
        causing: plan.kind === 'proof' ? shipment.frozen.seq : base.act.causing,
        payload,
        files: Object.fromEntries(plan.compositions.map(({ path, json }) => [path, Buffer.from(json)])),
      })
      const [intent] = await edge.ledger.append([fact])
      if (!intent) throw unrecorded('intent')
      const receiptsRecorded = entries.filter(
        (entry) => entry.kind === `${plan.kind}.receipts` && entry.payload['intent'] === intent.seq,
      ).length
      receipts = await sendMessages(
        edge,
        senders,
        {
          subject,
          kind: plan.kind,
          intent,
          known,
          receiptsRecorded,
          mine: isRecordOf(intent, fact),
          outgoing: plan.outgoing,
          attachments: {},
        },
        signal,
      )
    } finally {
      await closeSenders(senders)
    }
  }
  const last = (await edge.ledger.read()).at(-1)
  return { receipts, ledgerHead: last ? sha256Of(last.bytes) : null }
}

function conclude(
  plan: MessagePlan,
  told: Pick<Delivered, 'verdict' | 'shipment' | 'ledgerHead'> & {
    readonly subject: ShipmentSubject
    readonly receipts: Awaited<ReturnType<typeof sendMessages>>
  },
): Delivered {
  const messages = toldMessages(plan.outgoing, told.receipts)
  const sending = tellSending(told.subject, plan.kind, [...messages, ...plan.others], told.verdict.verdict)
  const code = {
    healthy: exitCodes.done,
    unhealthy: exitCodes.unhealthy,
    inconclusive: exitCodes.inconclusive,
  }[told.verdict.verdict]
  const codes = [code, ...(sending.exitCodes as ExitCode[])]
  return {
    verdict: told.verdict,
    shipment: told.shipment,
    ledgerHead: told.ledgerHead,
    sending: { ...sending, exitCodes: codes },
    exitCodes: codes,
  }
}
