import type { ComposedBom } from '../bom/compose.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { Release } from '../notes/document.ts'
import type { Composition } from '../notices/body.ts'
import type { Sending } from '../notices/message.ts'
import { senderWarnings } from '../notices/sender-warnings.ts'
import { tellSending } from '../notices/sending.ts'
import { parseWindow, type Window } from '../notices/window.ts'
import { productOf, type AnnouncementPlan } from './announcement-plan.ts'
import { choosePlan, type Planning } from './choose-announcement.ts'
import { wordingFor } from './wording.ts'
import { gatherConsignment } from './consignment.ts'
import { subjectOf } from './announced.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { attachmentsOf, frozenFact } from './frozen-shipment.ts'
import { refuseOtherBase } from './hotfix.ts'
import { nextAnnouncements } from './next-announcement.ts'
import type { Outgoing } from './outgoing.ts'
import { findReaders } from './readers.ts'
import { deploymentReports, withReports } from './report-deployment.ts'
import { toldMessages } from './send.ts'
import { givingUp, tellReaders } from './telling.ts'

export interface AnnounceRequest {
  readonly environment: string
  /** A package of a monorepo. */
  readonly package?: string | null
  /** As `--expected` has it. */
  readonly expected: string | null
  /** Ship this revision instead of HEAD. */
  readonly to: string | null
  readonly again: boolean
  /** Tell the same readers what is different now. */
  readonly revise?: boolean
  /** Why it is revised, for readers. */
  readonly reason?: string | null
  /** A fix that goes ahead of the rest: it must be made on what runs there. */
  readonly hotfix?: boolean
  /** What ships, by digest. */
  readonly artifacts?: LedgerEntry['artifacts']
  readonly dryRun: boolean
}

export interface Announced {
  readonly sending: Sending
  readonly release: Release
  readonly bom: ComposedBom | null
  readonly warnings: readonly string[]
  /** False when a lockfile could not be read: the bill of materials then says that it is incomplete. */
  readonly complete: boolean
  /** The ledger's head after it: SHA-256 of the last entry; null when nothing was recorded. */
  readonly ledgerHead: string | null
  /** What every reader would get or got, for previews. */
  readonly compositions: readonly Composition[]
  /** The messages to single readers: `compose` gives the bytes that leave the machine. Their readers have addresses. */
  readonly outgoing: readonly Outgoing[]
}

/**
 * Announces a shipment: drafts the notes, writes the bill of materials, composes every message, freezes all of it in
 * the ledger together with the intent, and only then sends. Run again, it finishes what an earlier run left, and sends
 * nobody anything twice. With `revise`, what differs from what was announced is frozen anew and told in the same threads.
 * A dry run opens no channel and writes nothing; a sending of the same later sends the bytes that it gives.
 *
 * Throws before anything is sent: ENVIRONMENT_UNKNOWN, PACKAGE_AMBIGUOUS, EXPECTED_INVALID, NOTHING_TO_ANNOUNCE,
 * NOTHING_ANNOUNCED, SECRET_IN_HISTORY, BOM_REQUIRED, CHANNEL_REFUSED, SHIPMENT_CHANGED, SHIPMENT_CANCELLED,
 * SHIPMENT_DELIVERED, LEDGER_UNREACHABLE, and what reading the lists and secrets throws.
 */
export async function announce(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: AnnounceRequest,
  signal: AbortSignal,
): Promise<Announced> {
  const { configuration } = loaded
  const part = shippedPackage(configuration, request.package ?? null)
  environmentOf(configuration, request.environment)
  const now = edge.clock.now()
  const expected = request.expected === null ? null : parseWindow(request.expected, now)
  const consignment = await gatherConsignment(edge, loaded, { package: part, to: request.to })
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const { release, bom, repository } = consignment
  const product = productOf(configuration, repository.url)
  const { environment } = request
  if (request.hotfix) await refuseOtherBase(edge, entries, { environment, package: part, release })
  const nexts = nextAnnouncements(
    entries,
    {
      repository: repository.url ?? product,
      package: part,
      environment,
      version: release.version,
      commit: release.commit,
    },
    howOf(request),
  )
  const keyId = nexts[0]?.recorded?.shipment.frozen.payload.keyId ?? null
  const readers = await findReaders(edge, loaded, environment, { entries, keyId, package: part })
  const planning = {
    edge,
    configuration,
    consignment,
    product,
    readers,
    wording: await wordingFor(edge, readers, consignment.overrides),
    asked: askedBy(request, expected),
    now: now.toISOString(),
  }
  const { plan, warnings } = await choosePlan(planning, nexts, request.dryRun)
  if (plan.outgoing.length === 0 && plan.others.length > 0 && plan.next.recorded === null)
    throw nobodyToTell(plan)
  const common = {
    release,
    bom,
    compositions: plan.compositions,
    outgoing: plan.outgoing,
    complete: consignment.complete,
    warnings: [
      ...consignment.warnings,
      ...warnings,
      ...(readers.readers.length + readers.leftOut.length === 0
        ? [`environments.${environment}.notify reaches nobody.`]
        : []),
      ...senderWarnings(plan.compositions, configuration),
    ],
  }
  if (request.dryRun) return { ...common, ledgerHead: null, sending: told(plan, new Map()) }
  const { receipts, ledgerHead } = await record(
    edge,
    plan,
    { bom, keyId: readers.keyId, artifacts: request.artifacts ?? [] },
    signal,
  )
  const sending = told(plan, receipts)
  const { faults, exitCodes: more } = await reportAnnounced(edge, configuration, plan)
  return {
    ...common,
    ledgerHead,
    sending: { ...sending, exitCodes: [...sending.exitCodes, ...more] },
    warnings: [...common.warnings, ...faults],
  }
}

/** The forge hears that it comes; what it took the place of, by another commit, does not come any more. */
function reportAnnounced(
  edge: Edge,
  configuration: LoadedConfiguration['configuration'],
  { next }: AnnouncementPlan,
) {
  const reports = deploymentReports(edge, configuration, { dryRun: false })
  const { subject, before, recorded } = next
  const known = recorded?.shipment
  // What is under way or was checked says more than that it was announced.
  const isBegun = known && known.begun.length + known.deployments.length + known.verdicts.length > 0
  return withReports(reports, async () => {
    if (before && recorded === null && before.shipment.id !== subject.shipment)
      reports.tell(subjectOf(before.shipment), {
        state: 'inactive',
        description: `Another commit is shipped as ${subject.version}.`,
      })
    if (!isBegun) reports.tell(subject, { state: 'pending', description: `${subject.version} is announced.` })
  })
}

function howOf({ again, revise = false }: AnnounceRequest): 'announce' | 'again' | 'revise' {
  if (again) return 'again'
  return revise ? 'revise' : 'announce'
}

function askedBy(
  { reason = null, hotfix = false, revise = false }: AnnounceRequest,
  expected: Window | null,
): Planning['asked'] {
  return { expected, reason, hotfix, revise }
}

async function record(
  edge: Edge,
  plan: AnnouncementPlan,
  to: {
    readonly bom: ComposedBom | null
    readonly keyId: string | null
    readonly artifacts: LedgerEntry['artifacts']
  },
  signal: AbortSignal,
) {
  const { next, facts, outgoing } = plan
  const { before, recorded, subject } = next
  const isNew = recorded === null
  const instead = {
    kinds: ['notice', 'revision', 'exception'],
    reason: 'A revision is told instead.',
  } as const
  const superseded = isNew && before ? givingUp(edge, before, instead) : []
  const order = {
    act: facts.act,
    subject,
    follows: before?.shipment.frozen.seq ?? 0,
    keyId: to.keyId,
    outgoing,
  }
  return tellReaders(
    edge,
    before,
    {
      before: isNew ? [frozenFact(edge, plan, to), ...superseded] : [],
      orders: [order],
      attachments: attachmentsOf(to.bom),
    },
    signal,
  )
}

function told(
  { next, kind, outgoing, others }: AnnouncementPlan,
  receipts: Parameters<typeof toldMessages>[1],
): Sending {
  return tellSending(next.subject, kind, [...toldMessages(outgoing, receipts), ...others])
}

/** Everybody is left out, and nothing was said before: then there is nothing to freeze either. */
function nobodyToTell({ next, others }: AnnouncementPlan): WaybillError {
  const { version, environment } = next.subject
  const reasons = [...new Set(others.map(({ reason }) => reason ?? ''))]
  return new WaybillError(
    'NOTHING_TO_ANNOUNCE',
    `There is nobody to announce ${version} for ${environment} to: ${reasons.join(' ')}`,
    { exitCode: exitCodes.done },
  )
}
