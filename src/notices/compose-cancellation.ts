import { clip } from './clip.ts'
import { composeChanges, type ChangesView } from './compose-changes.ts'
import { composeShipment, type ShipmentView } from './compose-shipment.ts'
import type { CancelledFacts } from './facts.ts'

/** What the templates `cancellation.*` read. */
export interface CancellationView extends ShipmentView {
  readonly tone: 'cancelled'
  readonly label: string
  readonly headline: string
  readonly preview: string
  /** What `{window}` tells: the time that no longer counts; null when none was announced. */
  readonly windowLabel: string | null
  /** In the sender's words. */
  readonly reason: string | null
  /** What does not come; templates show its `summary` and what would have broken. */
  readonly changes: ChangesView
}

/** The notice that an announced shipment does not come. */
export function composeCancellation(
  facts: CancelledFacts,
  external: boolean,
  limit: number,
): CancellationView {
  const shipment = composeShipment(facts)
  const { product, version, environment } = shipment
  const reason = facts.reason === null ? null : clip(facts.reason, 500)
  return {
    ...shipment,
    tone: 'cancelled',
    label: 'Cancelled shipment',
    headline: `${product} ${version} is not coming to ${environment}`,
    preview: reason ?? 'The shipment that we announced is called off.',
    windowLabel: facts.expected === null ? null : 'Was expected',
    reason,
    changes: composeChanges(facts.release, external, limit),
  }
}
