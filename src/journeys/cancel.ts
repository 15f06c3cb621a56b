import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { IntentPayload } from '../ledger/payloads.ts'
import { actsOf, foldShipments, type Shipment } from '../ledger/shipments.ts'
import type { Composition } from '../notices/body.ts'
import type { CancelledFacts } from '../notices/facts.ts'
import type { Sending } from '../notices/message.ts'
import { tellSending } from '../notices/sending.ts'
import { announcedShipment, frozenRelease, subjectOf } from './announced.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { frozenFacts } from './frozen-facts.ts'
import { planCancellation } from './message-plan.ts'
import { refuseDelivered } from './next-announcement.ts'
import type { Outgoing } from './outgoing.ts'
import { readOverridesOf } from './overrides.ts'
import { findReaders } from './readers.ts'
import { deploymentReports, withReports } from './report-deployment.ts'
import { toldMessages } from './send.ts'
import { threadOf } from './shipment-thread.ts'
import { givingUp, tellReaders } from './telling.ts'
import { wordingFor } from './wording.ts'

export interface CancelRequest {
  readonly environment: string
  /** A package of a monorepo. */
  readonly package?: string | null
  /** For readers, in a sentence. */
  readonly reason: string | null
  readonly dryRun: boolean
}

export interface Cancelled {
  readonly sending: Sending
  readonly warnings: readonly string[]
  /** SHA-256 of the ledger's last entry; null when nothing was recorded. */
  readonly ledgerHead: string | null
  readonly compositions: readonly Composition[]
  /** The messages to single readers: `compose` gives the bytes that leave the machine. Their readers have addresses. */
  readonly outgoing: readonly Outgoing[]
}

/**
 * Calls off what was announced last to an environment: everybody who was, or may have been, told of it is told, in the same
 * thread, that it does not come. Cancelled again, it finishes what an earlier run left; the first reason stands.
 *
 * Throws USAGE without a reason, NOTHING_ANNOUNCED, SHIPMENT_DELIVERED for what was proved, and what `announce` throws of
 * lists, channels and the ledger.
 */
export async function cancel(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: CancelRequest,
  signal: AbortSignal,
): Promise<Cancelled> {
  const { configuration } = loaded
  const { environment } = request
  const part = shippedPackage(configuration, request.package ?? null)
  environmentOf(configuration, environment)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const shipment = announcedShipment(entries, { environment, release: null, package: part })
  refuseDelivered(shipment, 'cancelled')
  const recorded = recordedCancellation(entries, shipment)
  const reason = recorded === null ? request.reason : recorded.reason
  if (reason === null) throw reasonMissing(environment)
  const thread = threadOf(entries, foldShipments(entries), shipment)
  const { keyId, revision = 1 } = shipment.frozen.payload
  const readers = await findReaders(edge, loaded, environment, { entries, keyId, package: part })
  const { seq } = shipment.frozen
  const facts: CancelledFacts = {
    ...frozenFacts(configuration, thread, {
      release: await frozenRelease(edge, shipment),
      act: { kind: 'cancellation', revision, causing: seq },
      at: recorded?.at ?? edge.clock.now().toISOString(),
    }),
    reason,
  }
  const overrides = await readOverridesOf(edge.files, edge.home, configuration)
  const plan = planCancellation(facts, thread, readers, await wordingFor(edge, readers, overrides))
  const { compositions, outgoing, others } = plan
  const subject = subjectOf(shipment)
  const told = (receipts: Parameters<typeof toldMessages>[1]) =>
    tellSending(subject, 'cancellation', [...toldMessages(outgoing, receipts), ...others])
  const isOther = recorded !== null && request.reason !== null && request.reason !== recorded.reason
  const common = {
    compositions,
    outgoing,
    warnings: isOther ? ['It was cancelled before, with another reason: readers keep that one.'] : [],
  }
  if (request.dryRun) return { ...common, ledgerHead: null, sending: told(new Map()) }
  const instead = {
    kinds: ['notice', 'revision', 'exception'],
    reason: 'The shipment was cancelled.',
  } as const
  const { receipts, ledgerHead } = await tellReaders(
    edge,
    thread,
    {
      before: recorded === null ? givingUp(edge, thread, instead) : [],
      orders: [
        {
          act: facts.act,
          subject,
          follows: seq,
          keyId: readers.keyId,
          reason,
          at: facts.at,
          outgoing,
          files: Object.fromEntries(compositions.map(({ path, json }) => [path, Buffer.from(json)])),
        },
      ],
      attachments: {},
    },
    signal,
  )
  const reports = deploymentReports(edge, configuration, request)
  const { faults, exitCodes } = await withReports(reports, async () =>
    reports.tell(subject, { state: 'inactive', description: `${subject.version} does not come.` }),
  )
  const sending = told(receipts)
  return {
    ...common,
    ledgerHead,
    sending: { ...sending, exitCodes: [...sending.exitCodes, ...exitCodes] },
    warnings: [...common.warnings, ...faults],
  }
}

/** Why and when it was cancelled before; null when it was not. */
function recordedCancellation(
  entries: readonly LedgerEntry[],
  shipment: Shipment,
): { readonly reason: string; readonly at: string } | null {
  const [act] = actsOf(shipment, 'cancellation')
  const entry = act && entries.find(({ seq }) => seq === act.seq)
  if (!entry) return null
  const { reason = '' } = entry.payload as IntentPayload
  return { reason, at: entry.at }
}

function reasonMissing(environment: string): WaybillError {
  return new WaybillError('USAGE', '--cancel needs a --reason: readers are told why it does not come.', {
    hint: `For example: waybill announce --cancel --environment ${environment} --reason "A regression in search was found."`,
  })
}
