import type { LoadedConfiguration } from '../config/load.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge, Thread } from '../edge/edge.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { familyOf, mainFamily } from '../git/tag.ts'
import { forgeLinks, webAddress } from '../git/remote.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { frozenBytes } from '../ledger/frozen.ts'
import type { DeployFinishedPayload, IntentPayload, VerifyPayload } from '../ledger/payloads.ts'
import { actsOf, reachedBy, type Reached, type Shipment } from '../ledger/shipments.ts'
import type { Release } from '../notes/document.ts'
import { composeBodies, slotsFor, type Composition, type Occasion } from '../notices/body.ts'
import { composeMessage } from '../notices/compose-message.ts'
import type { CheckedFacts } from '../notices/facts.ts'
import type { Sending } from '../notices/message.ts'
import { tellSending } from '../notices/sending.ts'
import { refusePackages } from './environment.ts'
import { factOf, isRecordOf, type ShipmentSubject } from './facts.ts'
import { findReaders, type Reader, type Readers } from './readers.ts'
import { closeSenders, intended, openSenders, sendMessages, type Outgoing } from './send.ts'
import { announcedShipment, verifyEnvironment, type Progress } from './verification.ts'

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

function subjectOf(shipment: Shipment): ShipmentSubject {
  const { id, environment, version, commit } = shipment
  if (environment === null || version === null || commit === null)
    throw new WaybillError('LEDGER_BROKEN', `The shipment ${id} has no environment, version or commit.`, {
      exitCode: exitCodes.ledgerBroken,
    })
  return { shipment: id, package: shipment.package, environment, version, commit }
}

/** A tag that was made since must name what was announced: otherwise something else is about to be called by its name. */
async function refuseMovedTag(edge: Edge, template: string | null, shipment: Shipment): Promise<void> {
  const { tags } = await edge.repository.tags()
  const family = template === null ? mainFamily(tags.map(({ name }) => name)) : familyOf(template)
  const tag = tags.find(({ name }) => family.versionIn(name) === shipment.version)
  if (!tag || tag.oid === shipment.commit) return
  throw new WaybillError(
    'TAG_MISPLACED',
    `The tag ${tag.name} names ${tag.oid.slice(0, 12)}, and ${shipment.version} was announced at ${shipment.commit?.slice(0, 12)}.`,
    {
      hint: `Announce what the tag names: waybill announce --to ${tag.name} --environment ${shipment.environment}`,
    },
  )
}

function refuseOtherKey({ frozen }: Shipment, { keyId }: Readers): void {
  const { keyId: then } = frozen.payload
  if (then === null || keyId === null || then === keyId) return
  throw new WaybillError(
    'RECIPIENT_KEY_MISSING',
    `The readers of this shipment were recorded with another WAYBILL_RECIPIENT_KEY (${then}) than the one that is set (${keyId}).`,
    { hint: 'Set the key that the shipment was announced with.' },
  )
}

async function frozenRelease(edge: Edge, { frozen }: Shipment): Promise<Release> {
  const { release } = frozen.payload
  const bytes = frozenBytes(release, await edge.ledger.file(frozen.seq, release.path))
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Release
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
    issueUrl: repositoryUrl === null ? null : forgeLinks(repositoryUrl).issue,
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

/** What is to be said to whom, and who is left out with the reason. */
interface MessagePlan {
  readonly kind: 'proof' | 'exception'
  readonly compositions: readonly Composition[]
  readonly outgoing: readonly Outgoing[]
  readonly others: Sending['messages']
}

function planMessages(
  base: Omit<CheckedFacts, 'announced'>,
  readers: readonly Reader[],
  reached: readonly Reached[],
  now: Date,
): MessagePlan {
  const kind = base.act.kind === 'proof' ? 'proof' : 'exception'
  const toldBefore = new Map(reached.map((one) => [`${one.channel} ${one.recipient}`, one]))
  const keyOf = ({ id, recipient }: Reader) => `${recipient.channel} ${id}`
  const present = new Set(readers.map(keyOf))
  const others: Sending['messages'][number][] = reached
    .filter((one) => !present.has(`${one.channel} ${one.recipient}`))
    .map(({ channel, recipient, audiences }) => ({
      id: '',
      channel,
      recipient,
      audiences: [...audiences],
      state: 'skipped' as const,
      reason: 'Got the notice and is on no list any more.',
    }))
  const groups: { readonly announced: boolean; readonly readers: Reader[] }[] = [
    { announced: true, readers: [] },
    { announced: false, readers: [] },
  ]
  for (const reader of readers) {
    const announced = toldBefore.has(keyOf(reader))
    const leftOut = kind === 'proof' ? null : exceptionPolicy(reader, announced, base.expected, now)
    if (leftOut === null) groups[announced ? 0 : 1]?.readers.push(reader)
    else
      others.push({
        id: '',
        channel: reader.recipient.channel,
        recipient: reader.id,
        audiences: [...reader.recipient.audiences],
        ...leftOut,
      })
  }
  const composed = groups.map(({ announced, readers: group }) => {
    const occasion: Occasion = { kind, facts: { ...base, announced } }
    const compositions = composeBodies(
      occasion,
      group.map(({ recipient }) => recipient),
    )
    const byRecipient = new Map(group.map((reader) => [reader.recipient, reader]))
    const outgoing = compositions.flatMap(({ body, recipients }) =>
      recipients.flatMap((recipient) => {
        const reader = byRecipient.get(recipient)
        if (!reader) return []
        const message = composeMessage(base.act, body, reader.id, slotsFor(occasion, recipient))
        return [{ message, reader, thread: threadOf(toldBefore.get(keyOf(reader))) }]
      }),
    )
    return { compositions, outgoing }
  })
  return {
    kind,
    compositions: composed.flatMap(({ compositions }) => compositions),
    outgoing: composed.flatMap(({ outgoing }) => outgoing),
    others,
  }
}

/** Why a reader is not told now that it did not arrive; null when they are. */
function exceptionPolicy(
  { recipient }: Reader,
  announced: boolean,
  expected: CheckedFacts['expected'],
  now: Date,
): Pick<Sending['messages'][number], 'state' | 'reason'> | null {
  if (!announced) return { state: 'skipped', reason: 'Was not told of the shipment.' }
  if (recipient.exceptions === 'never') return { state: 'skipped', reason: 'Does not get exception notices.' }
  const until = expected?.to ?? expected?.from
  if (recipient.exceptions === 'after-expected' && until !== undefined && until > now.toISOString())
    return { state: 'deferred', reason: `Is told when the expected time is over: ${until}.` }
  return null
}

function threadOf(reached: Reached | undefined): Thread | null {
  if (!reached) return null
  return { references: reached.serverIds, root: reached.serverIds[0] ?? null }
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
  const messages = plan.outgoing.map(({ message }) => ({
    id: message.id,
    audiences: message.audiences,
    channel: message.channel,
    recipient: message.recipient,
    state: told.receipts.get(message.id)?.state ?? ('planned' as const),
    reason: told.receipts.get(message.id)?.reason ?? null,
  }))
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
