import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { canonicalBytes } from '../ledger/canonical.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { Wording } from '../notices/body.ts'
import { frozenRelease } from './announced.ts'
import { planAnnouncement, type AnnouncementPlan, type Announcing } from './announcement-plan.ts'
import { flagOf, type NextAnnouncement } from './next-announcement.ts'
import type { Readers } from './readers.ts'
import { shipmentChanged } from './send.ts'
import { readerKey, type ShipmentThread } from './shipment-thread.ts'

/** What announcements are planned from. */
export interface Planning extends Pick<Announcing, 'configuration' | 'consignment' | 'product'> {
  readonly edge: Pick<Edge, 'ledger'>
  readonly readers: Readers
  readonly wording: Wording
  /** As the command line has it; null for what it says nothing of. */
  readonly asked: Pick<Announcing, 'expected' | 'reason' | 'hotfix'> & { readonly revise: boolean }
  /** RFC 3339, UTC, milliseconds. */
  readonly now: string
}

/**
 * What is recorded is finished where it says the same; what differs is a revision where one may be made, else refused
 * (SHIPMENT_CHANGED, exit code 5). A dry run only warns of that, and shows what would be said.
 */
export async function choosePlan(
  planning: Planning,
  nexts: readonly NextAnnouncement[],
  dryRun: boolean,
): Promise<{ readonly plan: AnnouncementPlan; readonly warnings: readonly string[] }> {
  const [first, second] = nexts
  if (!first)
    throw new WaybillError('UNEXPECTED', 'There is no announcement to make.', {
      exitCode: exitCodes.ourFault,
    })
  const plan = await planOf(planning, first)
  if (first.recorded === null) return { plan, warnings: [] }
  const same = sameMessages(plan, first.recorded)
  if (same.all && isAskedFor(planning, first.recorded)) {
    const nothing =
      'Nothing differs from what was announced: what was left of it is finished, and nobody is told anew.'
    const late = planning.asked.hotfix && !recordedWords(first.recorded).hotfix
    return { plan, warnings: [...(planning.asked.revise ? [nothing] : []), ...(late ? [notAFix] : [])] }
  }
  if (second) return { plan: await planOf(planning, second, same.readers), warnings: [] }
  const error = changed(first)
  if (!dryRun) throw error
  return { plan, warnings: [`${error.message} Without --revise it would be refused.`] }
}

const notAFix = 'It was announced before, and not as a hotfix: --hotfix changes nothing any more.'

/** Plans what is recorded as it was said then, and what is new as it is asked for now. */
async function planOf(
  planning: Planning,
  next: NextAnnouncement,
  unchanged: ReadonlySet<string> = new Set(),
): Promise<AnnouncementPlan> {
  const { edge, configuration, consignment, product, readers, wording } = planning
  const { before } = next
  const said = next.recorded === null ? newWords(planning, before) : recordedWords(next.recorded)
  const standing = before?.shipment.frozen.payload.expected ?? null
  const tellsAll = said.reason !== null || !isSameTime(said.expected, standing)
  const announcing: Announcing = {
    configuration,
    consignment,
    product,
    ...said,
    previous: before === null ? null : await frozenRelease(edge, before.shipment),
    unchanged: tellsAll ? new Set() : unchanged,
  }
  return planAnnouncement(announcing, next, readers, wording)
}

type Words = Pick<Announcing, 'expected' | 'reason' | 'hotfix' | 'at'>

function recordedWords({ shipment }: ShipmentThread): Words {
  const { payload, at } = shipment.frozen
  return { expected: payload.expected, reason: payload.reason ?? null, hotfix: payload.hotfix ?? false, at }
}

/** A revision that says nothing of the time leaves it as it is. */
function newWords({ asked, now }: Planning, before: ShipmentThread | null): Words {
  const standing = before?.shipment.frozen.payload.expected ?? null
  return {
    expected: asked.expected ?? standing,
    reason: asked.reason,
    hotfix: asked.hotfix || standsAsFix(before),
    at: now,
  }
}

/** A revision of a fix is one. */
function standsAsFix(before: ShipmentThread | null): boolean {
  return before?.shipment.frozen.payload.hotfix ?? false
}

/** Whether the time and the reason that are asked for, if any, are those that are recorded. */
function isAskedFor({ asked }: Planning, { shipment }: ShipmentThread): boolean {
  const { expected, reason = null } = shipment.frozen.payload
  if (asked.expected !== null && !isSameTime(asked.expected, expected)) return false
  return asked.reason === null || asked.reason === reason
}

function isSameTime(one: Announcing['expected'], other: Announcing['expected']): boolean {
  return one?.from === other?.from && one?.to === other?.to
}

/** Which readers would be sent the bytes that are recorded for them, and whether that is so for all that is recorded. */
function sameMessages(
  { facts, outgoing }: AnnouncementPlan,
  { shipment: { acts, frozen } }: ShipmentThread,
): { readonly readers: ReadonlySet<string>; readonly all: boolean } {
  const digests = new Map(acts.flatMap(({ messages }) => messages.map((one) => [one.message, one.digest])))
  const intended = outgoing.filter(({ message }) => digests.has(message.id))
  const same = intended.filter(({ message }) => digests.get(message.id) === message.digest)
  const isSameRelease = sha256Of(canonicalBytes(facts.release)) === frozen.payload.release.sha256
  return {
    readers: new Set(same.map(({ message }) => readerKey(message))),
    all: same.length === intended.length && isSameRelease,
  }
}

function changed({ subject }: NextAnnouncement): WaybillError {
  const command = `waybill announce --environment ${subject.environment}${flagOf(subject.package)}`
  const hint = `To tell the same readers what is different: ${command} --revise. To announce it anew, as another attempt: ${command} --again. To say the same, undo the change to waybill.yml or the lists.`
  return shipmentChanged(subject, hint)
}
