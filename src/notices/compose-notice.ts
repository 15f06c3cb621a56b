import { clip } from './clip.ts'
import { composeChanges, type ChangesView } from './compose-changes.ts'
import { composeShipment, type ShipmentView } from './compose-shipment.ts'
import type { ShipmentFacts } from './facts.ts'

/** What the templates `notice.*` read. */
export interface NoticeView extends ShipmentView {
  readonly tone: 'notice'
  readonly label: string
  readonly headline: string
  readonly preview: string
  /** What `{window}` tells; null when nothing is known of the time, and then there is no slot. */
  readonly windowLabel: string | null
  readonly earlyAccess: string | null
  /** A fix that goes ahead of the rest. */
  readonly hotfix: boolean
  readonly changes: ChangesView
}

/** The advance shipping notice of a shipment, with the first `limit` entries of the release in `facts`. */
export function composeNotice(facts: ShipmentFacts, external: boolean, limit: number): NoticeView {
  const shipment = composeShipment(facts)
  const changes = composeChanges(facts.release, external, limit)
  return {
    ...shipment,
    tone: 'notice',
    label: facts.hotfix ? 'Advance shipping notice: fix on the way' : 'Advance shipping notice',
    headline: headlineOf(facts, shipment, changes.summary),
    preview: `${changes.summary}. Nothing has changed yet.`,
    windowLabel: facts.expected === null ? null : 'Expected',
    earlyAccess: facts.earlyAccess === null ? null : clip(facts.earlyAccess, 500),
    hotfix: facts.hotfix === true,
    changes,
  }
}

/** A fix that goes ahead says on what it is made: that is what readers have now. */
function headlineOf({ hotfix }: ShipmentFacts, shipment: ShipmentView, summary: string): string {
  const { product, version, environment, previousVersion } = shipment
  if (!hotfix) return `${product} ${version} is on its way to ${environment}`
  const made = previousVersion === null ? '' : `: ${previousVersion} and ${summary}`
  return `A fix is on the way to ${environment}, ${product} ${version}${made}`
}
