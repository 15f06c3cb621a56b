import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { actsOf, foldShipments, lastAnnounced, lastAttempt, type Shipment } from '../ledger/shipments.ts'
import { shipmentId } from '../notices/shipment.ts'
import type { ShipmentSubject } from './facts.ts'
import { threadOf, type ShipmentThread } from './shipment-thread.ts'

/** Which announcement it is: the first of its thread, a revision, or one that is recorded already. */
export interface NextAnnouncement {
  readonly subject: ShipmentSubject
  readonly attempt: number
  /** 1 for the first announcement of a thread. */
  readonly revision: number
  /** What readers were told before it; null for the first. */
  readonly before: ShipmentThread | null
  /** Its thread as it is recorded; null when it is not: then it is new. */
  readonly recorded: ShipmentThread | null
}

/** What is to be announced, by name. */
export interface AnnouncementName {
  readonly repository: string
  readonly package: string | null
  readonly environment: string
  readonly version: string
  readonly commit: string
}

/**
 * What announcing this comes to, most likely first: what is recorded already, to be finished where nothing differs from it;
 * with `revise` then the next revision. Throws SHIPMENT_CHANGED (exit code 5) when the same version stands announced at
 * another commit and nothing says to revise it, SHIPMENT_CANCELLED, SHIPMENT_DELIVERED, and NOTHING_ANNOUNCED when there
 * is nothing to revise.
 */
export function nextAnnouncements(
  entries: readonly LedgerEntry[],
  name: AnnouncementName,
  how: 'announce' | 'again' | 'revise',
): readonly NextAnnouncement[] {
  const shipments = foldShipments(entries)
  const attempts = lastAttempt(shipments, name)
  if (how === 'again') return [firstOf(name, attempts + 1)]
  const standing = lastAnnounced(
    shipments.filter(({ version }) => version === name.version),
    name,
  )
  const attempt = Math.max(1, attempts)
  const { subject } = firstOf(name, attempt)
  const known = shipments.find(({ id }) => id === subject.shipment) ?? null
  if (how === 'revise') {
    if (!standing) throw nothingToRevise(name, lastAnnounced(shipments, name))
    refuseCancelled(standing)
    refuseDelivered(standing, 'revised')
    const thread = threadOf(entries, shipments, standing)
    const revision = revisionOf(thread) + 1
    const next = { subject, attempt, revision, before: thread, recorded: null }
    return standing.id === subject.shipment ? [recordedOne(entries, thread, next), next] : [next]
  }
  if (!standing) return [firstOf(name, 1)]
  if (standing.id === known?.id) {
    refuseCancelled(standing)
    return [recordedOne(entries, threadOf(entries, shipments, standing), { subject, attempt })]
  }
  const isOver = actsOf(standing, 'proof').length > 0 || actsOf(standing, 'cancellation').length > 0
  if (!isOver) throw otherCommit(standing, name)
  return [firstOf(name, known ? attempts + 1 : attempt)]
}

/** Throws SHIPMENT_CANCELLED for what readers were told that it does not come. */
export function refuseCancelled(shipment: Shipment): void {
  if (actsOf(shipment, 'cancellation').length === 0) return
  const { version, environment, package: part } = shipment
  throw new WaybillError('SHIPMENT_CANCELLED', `${version} for ${environment} was cancelled.`, {
    hint: `If it comes after all, announce it as another attempt: waybill announce --again --environment ${environment}${flagOf(part)}`,
  })
}

/** Throws SHIPMENT_DELIVERED for what readers have the proof of. */
export function refuseDelivered(shipment: Shipment, what: 'revised' | 'cancelled'): void {
  if (actsOf(shipment, 'proof').length === 0) return
  const { version, environment } = shipment
  throw new WaybillError(
    'SHIPMENT_DELIVERED',
    `${version} was delivered to ${environment}, and readers have the proof of it: it can not be ${what} any more.`,
    { hint: 'Announce the next version: what has arrived stays as it was told.' },
  )
}

/** How a package is named on a command line that a hint shows. */
export function flagOf(part: string | null): string {
  return part === null ? '' : ` --package ${part}`
}

function firstOf(name: AnnouncementName, attempt: number): NextAnnouncement {
  const { package: part, environment, version, commit } = name
  const shipment = shipmentId({ ...name, attempt })
  const subject = { shipment, package: part, environment, version, commit }
  return { subject, attempt, revision: 1, before: null, recorded: null }
}

/** The announcement that a thread ends with, and the thread as it was before that was recorded. */
function recordedOne(
  entries: readonly LedgerEntry[],
  thread: ShipmentThread,
  { subject, attempt }: Pick<NextAnnouncement, 'subject' | 'attempt'>,
): NextAnnouncement {
  const [former, last] = thread.announcements.slice(-2)
  const then = last && former ? entries.filter(({ seq }) => seq < last.seq) : []
  const shipments = foldShipments(then)
  const standing = shipments.find(({ id }) => id === former?.shipment)
  return {
    subject,
    attempt,
    revision: revisionOf(thread),
    before: last && standing ? threadOf(then, shipments, standing) : null,
    recorded: thread,
  }
}

function revisionOf({ shipment }: ShipmentThread): number {
  return shipment.frozen.payload.revision ?? 1
}

function nothingToRevise({ version, environment, package: part }: AnnouncementName, last: Shipment | null) {
  const command = `waybill announce --environment ${environment}${flagOf(part)}`
  return new WaybillError(
    'NOTHING_ANNOUNCED',
    `${version} was not announced to ${environment}, so there is nothing to revise${last ? `; what was announced last is ${last.version}` : ''}.`,
    {
      hint: last
        ? `Another version is another shipment. Announce it: ${command}. If ${last.version} does not come, say so first: ${command} --cancel --reason "..."`
        : `Announce it: ${command}`,
    },
  )
}

function otherCommit({ version, environment, commit, package: part }: Shipment, name: AnnouncementName) {
  return new WaybillError(
    'SHIPMENT_CHANGED',
    `${version} was announced to ${environment} at ${commit?.slice(0, 12)}, and this is ${name.commit.slice(0, 12)}.`,
    {
      exitCode: exitCodes.unrecorded,
      hint: `Tell the same readers what changed: waybill announce --revise --environment ${environment}${flagOf(part)}`,
    },
  )
}
