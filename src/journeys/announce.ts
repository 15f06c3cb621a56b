import type { ComposedBom } from '../bom/compose.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { textLinks } from '../git/remote.ts'
import { canonicalBytes } from '../ledger/canonical.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { FrozenPayload, IntentPayload } from '../ledger/payloads.ts'
import { actsOf, foldShipments, lastAttempt, type Shipment } from '../ledger/shipments.ts'
import type { Release } from '../notes/document.ts'
import type { Composition, Occasion } from '../notices/body.ts'
import { subjectOf } from '../notices/compose-shipment.ts'
import type { ShipmentFacts } from '../notices/facts.ts'
import type { Sending } from '../notices/message.ts'
import { tellSending } from '../notices/sending.ts'
import { shipmentId } from '../notices/shipment.ts'
import { parseWindow, type Window } from '../notices/window.ts'
import type { Edge } from '../edge/edge.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import { plainVersion } from './announced.ts'
import { billOf, bomRules, type Bill } from './bill.ts'
import { draftShipment, type Draft } from './draft.ts'
import { environmentOf, refusePackages } from './environment.ts'
import { dependenciesOf, lookInside } from './inside.ts'
import { factOf, isRecordOf, type ShipmentSubject } from './facts.ts'
import { composeFor } from './message-plan.ts'
import { readOverridesOf } from './overrides.ts'
import { findReaders } from './readers.ts'
import { plainSource, sourceDate } from './source.ts'
import { closeSenders, intended, openSenders, sendMessages, toldMessages, type Outgoing } from './send.ts'

export interface AnnounceRequest {
  readonly environment: string
  /** As `--expected` has it. */
  readonly expected: string | null
  /** Ship this revision instead of HEAD. */
  readonly to: string | null
  readonly again: boolean
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
}

/**
 * Announces a shipment: drafts the notes, writes the bill of materials, composes every message, freezes all of it in
 * the ledger together with the intent, and only then sends. Run again, it finishes what an earlier run left, and sends
 * nobody anything twice.
 *
 * Throws before anything is sent: ENVIRONMENT_UNKNOWN, EXPECTED_INVALID, NOTHING_TO_ANNOUNCE, SECRET_IN_HISTORY,
 * BOM_REQUIRED, CHANNEL_REFUSED, SHIPMENT_CHANGED, LEDGER_UNREACHABLE, and what reading the lists and secrets throws.
 */
export async function announce(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: AnnounceRequest,
  signal: AbortSignal,
): Promise<Announced> {
  const { configuration } = loaded
  refusePackages(configuration)
  environmentOf(configuration, request.environment)
  const expected = request.expected === null ? null : parseWindow(request.expected, edge.clock.now())
  const draft = await draftShipment(
    {
      ...plainSource(edge.repository, configuration),
      overrides: await readOverridesOf(edge.files, edge.home, configuration),
      date: sourceDate(edge.environment),
    },
    request.to,
  )
  refuseSecrets(draft, configuration.secrets.acknowledged)
  const drafted = shippable(draft)
  const bill = await billOf(edge.repository, drafted.commit, {
    notes: draft.notes,
    release: drafted,
    configuration,
  })
  const bom = bill?.bom ?? null
  if (bom === null && bomRules(configuration).required) throw bomRequired(drafted)
  const { release, incomplete } = await withDependencies(edge, { configuration, draft, drafted, bill })
  const readers = await findReaders(edge, loaded, request.environment)
  const recorded = (await edge.ledger.read()).map(({ entry }) => entry)
  const prepared = prepare({ configuration, request, draft, release, bom, expected, recorded })
  const { compositions, outgoing } = composeFor(prepared.occasion, readers.readers, () => null)
  const warnings = [
    ...draft.warnings,
    ...draft.incomplete,
    ...incomplete,
    ...(bom?.warnings ?? []),
    ...(bom?.errors.map(({ message, at }) => `${at?.file ?? 'A lockfile'}: ${message}`) ?? []),
    ...(readers.readers.length === 0 ? [`environments.${request.environment}.notify reaches nobody.`] : []),
  ]
  const common = {
    release,
    bom,
    warnings,
    compositions,
    complete: isComplete(draft, bill) && incomplete.length === 0,
  }
  if (request.dryRun) return { ...common, ledgerHead: null, sending: told(prepared, outgoing, new Map()) }
  const senders = await openSenders(
    edge,
    outgoing.map(({ message }) => message.channel),
  )
  try {
    const act = await recordIntent(edge, prepared, { compositions, outgoing, keyId: readers.keyId })
    const receipts = await sendMessages(
      edge,
      senders,
      { ...act, subject: prepared.subject, kind: 'notice', outgoing, attachments: attachmentsOf(bom) },
      signal,
    )
    const last = (await edge.ledger.read()).at(-1)
    return {
      ...common,
      ledgerHead: last ? sha256Of(last.bytes) : null,
      sending: told(prepared, outgoing, receipts),
    }
  } finally {
    await closeSenders(senders)
  }
}

/** The release with what changed inside since the one before; as it is where there is no lockfile, which is told elsewhere. */
async function withDependencies(
  { repository }: Edge,
  told: {
    readonly configuration: LoadedConfiguration['configuration']
    readonly draft: Draft
    readonly drafted: Release & { version: string }
    readonly bill: Bill | null
  },
): Promise<{ readonly release: Release & { version: string }; readonly incomplete: readonly string[] }> {
  const { configuration, draft, drafted, bill } = told
  if (bill === null || drafted.previousTag === null) return { release: drafted, incomplete: [] }
  const inside = await lookInside(repository, {
    notes: draft.notes,
    release: drafted,
    configuration,
    bill,
  })
  const dependencies = await dependenciesOf(inside)
  return { release: { ...drafted, ...(dependencies && { dependencies }) }, incomplete: inside.incomplete }
}

/** A shipment as far as it is known before anything is recorded. */
interface Prepared {
  readonly subject: ShipmentSubject
  readonly attempt: number
  readonly occasion: Extract<Occasion, { kind: 'notice' }>
  readonly expected: Window | null
  readonly release: Release
  readonly releaseBytes: Uint8Array
  readonly bom: ComposedBom | null
  readonly recorded: readonly LedgerEntry[]
  /** The same shipment, when it was announced before. */
  readonly known: Shipment | null
}

function prepare(input: {
  readonly configuration: LoadedConfiguration['configuration']
  readonly request: AnnounceRequest
  readonly draft: Draft
  readonly release: Release & { version: string }
  readonly bom: ComposedBom | null
  readonly expected: Window | null
  readonly recorded: readonly LedgerEntry[]
}): Prepared {
  const { configuration, request, draft, release, bom, recorded } = input
  const repositoryUrl = draft.notes.repository.url
  const product = configuration.product ?? repositoryUrl?.split('/').at(-1) ?? 'This product'
  const shipments = foldShipments(recorded)
  const identity = {
    package: null,
    environment: request.environment,
    version: release.version,
    commit: release.commit,
  }
  const attempt = Math.max(1, lastAttempt(shipments, identity) + (request.again ? 1 : 0))
  const shipment = shipmentId({ ...identity, repository: repositoryUrl ?? product, attempt })
  const known = shipments.find(({ id }) => id === shipment) ?? null
  const facts: ShipmentFacts = {
    ...identity,
    act: { shipment, kind: 'notice', revision: 1, causing: 0 },
    product,
    previousVersion: release.previousTag === null ? null : plainVersion(release.previousTag),
    release,
    repositoryUrl,
    links: textLinks(draft.notes.repository),
    pageUrl: configuration.page['base-url'] ?? null,
    expected: known ? known.frozen.payload.expected : input.expected,
    earlyAccess: configuration['early-access'] ?? null,
    replyTo: configuration.channels.email?.['reply-to'] ?? null,
    bom: bom && { components: bom.summary.components, sha256: bom.summary.sha256, bytes: bom.summary.bytes },
    at: release.date,
  }
  return {
    subject: { shipment, ...identity },
    attempt,
    occasion: { kind: 'notice', facts },
    expected: facts.expected,
    release,
    releaseBytes: canonicalBytes(release),
    bom,
    recorded,
    known,
  }
}

/** Freezes the shipment and records whom it is about to be sent to, in one append: all of it or nothing. */
async function recordIntent(
  edge: Edge,
  prepared: Prepared,
  plan: {
    readonly compositions: readonly Composition[]
    readonly outgoing: readonly Outgoing[]
    readonly keyId: string | null
  },
) {
  const { subject, known } = prepared
  if (known) return resumeIntent(prepared, known, plan.outgoing)
  const intentPayload: IntentPayload = {
    revision: 1,
    causing: 0,
    keyId: plan.keyId,
    recipients: plan.outgoing.map(intended),
  }
  const frozen = frozenPayload(prepared, plan)
  const frozenFact = factOf(edge, subject, {
    kind: 'shipment.frozen',
    causing: null,
    payload: frozen,
    files: frozenFiles(prepared, plan.compositions),
  })
  const intentFact = factOf(edge, subject, { kind: 'notice.intent', causing: 0, payload: intentPayload })
  const [, intent] = await edge.ledger.append([frozenFact, intentFact])
  if (!intent)
    throw new WaybillError('UNEXPECTED', 'The ledger recorded no intent.', { exitCode: exitCodes.ourFault })
  return { intent, known: null, receiptsRecorded: 0, mine: isRecordOf(intent, intentFact) }
}

/** The same shipment again: what was frozen then is what is sent now, or nothing is. */
function resumeIntent({ recorded, releaseBytes }: Prepared, known: Shipment, outgoing: readonly Outgoing[]) {
  const act = actsOf(known, 'notice')[0] ?? null
  const intent = recorded.find(({ seq }) => seq === act?.seq)
  if (!act || !intent || known.frozen.payload.release.sha256 !== sha256Of(releaseBytes)) throw changed(known)
  const digests = new Map(act.messages.map(({ message, digest }) => [message, digest]))
  for (const { message } of outgoing)
    if (digests.has(message.id) && digests.get(message.id) !== message.digest) throw changed(known)
  const receiptsRecorded = recorded.filter(
    ({ kind, payload }) => kind === 'notice.receipts' && payload['intent'] === act.seq,
  ).length
  return { intent, known: act, receiptsRecorded, mine: false }
}

function frozenPayload(
  { attempt, occasion, expected, release, releaseBytes, bom }: Prepared,
  { compositions, keyId }: { readonly compositions: readonly Composition[]; readonly keyId: string | null },
): FrozenPayload {
  const { facts } = occasion
  return {
    attempt,
    product: facts.product,
    tag: release.tag,
    previousVersion: facts.previousVersion,
    expected,
    changes: release.sections.flatMap(({ changes }) => changes.map(({ id }) => id)),
    release: { path: 'frozen/release.json', sha256: sha256Of(releaseBytes) },
    bom: bom && {
      path: 'frozen/bom.cdx.json',
      sha256: bom.summary.sha256,
      components: bom.summary.components,
    },
    bodies: compositions.map(({ body, path, sha256 }) => ({
      audiences: [...body.audiences],
      language: body.language,
      channel: body.channel,
      path,
      sha256,
    })),
    keyId,
    subject: subjectOf(facts, 'notice'),
  }
}

function frozenFiles(
  { releaseBytes, bom }: Prepared,
  compositions: readonly Composition[],
): Record<string, Uint8Array> {
  return {
    'frozen/release.json': releaseBytes,
    ...(bom ? { 'frozen/bom.cdx.json': Buffer.from(bom.document) } : {}),
    ...Object.fromEntries(compositions.map(({ path, json }) => [path, Buffer.from(json)])),
  }
}

function attachmentsOf(bom: ComposedBom | null): Record<string, Uint8Array> {
  return bom ? { 'frozen/bom.cdx.json': Buffer.from(bom.document) } : {}
}

function told(
  { subject }: Prepared,
  outgoing: readonly Outgoing[],
  receipts: Awaited<ReturnType<typeof sendMessages>>,
): Sending {
  return tellSending(subject, 'notice', toldMessages(outgoing, receipts))
}

/** Whether everything that the notes and the bill of materials are made from could be read and asked. */
function isComplete({ incomplete }: Draft, bill: Bill | null): boolean {
  return incomplete.length === 0 && (bill?.whole ?? true)
}

function shippable({ notes }: Draft): Release & { version: string } {
  const release = notes.releases[0]
  if (release?.version) return { ...release, version: release.version }
  throw new WaybillError(
    'NOTHING_TO_ANNOUNCE',
    `There is nothing to announce${release?.previousTag ? ` since ${release.previousTag}` : ''}: no change that readers would notice.`,
    { exitCode: exitCodes.done },
  )
}

function refuseSecrets({ secrets }: Draft, acknowledged: readonly string[]): void {
  const open = secrets.filter(({ commit }) => !acknowledged.includes(commit))
  const [first] = open
  if (!first) return
  throw new WaybillError(
    'SECRET_IN_HISTORY',
    `${open.length === 1 ? 'A commit message holds a secret' : `${open.length} commit messages hold secrets`}: ${first.rule} in ${first.commit}.`,
    {
      hint: `Revoke it. Then, since it can be said without it: add to waybill.yml: secrets: { acknowledged: [${open.map(({ commit }) => commit).join(', ')}] }`,
    },
  )
}

function bomRequired({ commit }: Release): WaybillError {
  return new WaybillError(
    'BOM_REQUIRED',
    `${commit.slice(0, 12)} has no lockfile to write a bill of materials from.`,
    {
      hint: 'Commit the lockfile, or take bom: required out of waybill.yml.',
    },
  )
}

function changed({ version, environment }: Shipment): WaybillError {
  return new WaybillError(
    'SHIPMENT_CHANGED',
    `${version} was announced to ${environment} before, and what would be said now differs from what was frozen then.`,
    {
      exitCode: exitCodes.unrecorded,
      hint: 'To announce it anew, as another attempt: waybill announce --again. To say the same, undo the change to waybill.yml or the lists.',
    },
  )
}
