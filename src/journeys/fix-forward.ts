import type { Edge } from '../edge/edge.ts'
import { actsOf, type Shipment } from '../ledger/shipments.ts'
import type { IncludedRelease } from '../notices/facts.ts'
import { frozenRelease } from './announced.ts'
import type { ShipmentThread } from './shipment-thread.ts'

/** A shipment that arrives with a later one. */
export interface Folded extends IncludedRelease {
  readonly shipment: Shipment
}

/**
 * What was announced to the same place before, never proved, not called off, and is part of this: its commit is one that this
 * one descends from. What was announced before the last proof is past. `until` is the entry up to which the ledger counts.
 */
export async function foldedInto(
  edge: Pick<Edge, 'ledger' | 'repository'>,
  shipments: readonly Shipment[],
  { shipment, parts }: Pick<ShipmentThread, 'shipment' | 'parts'>,
  until: number,
): Promise<readonly Folded[]> {
  const own = new Set(parts.map(({ id }) => id))
  const there = shipments.filter(
    (one) =>
      one.environment === shipment.environment &&
      one.package === shipment.package &&
      !own.has(one.id) &&
      one.frozen.seq < shipment.frozen.seq,
  )
  const isProved = (one: Shipment) => actsOf(one, 'proof').some(({ seq }) => seq < until)
  const past = Math.max(0, ...there.filter(isProved).map(({ frozen }) => frozen.seq))
  const open = there.filter(
    (one) =>
      one.frozen.seq > past && one.version !== shipment.version && actsOf(one, 'cancellation').length === 0,
  )
  const folded: Folded[] = []
  for (const one of open.toSorted((a, b) => a.frozen.seq - b.frozen.seq)) {
    const { commit, version } = one
    if (commit === null || version === null || shipment.commit === null) continue
    if (await edge.repository.isAncestor(commit, shipment.commit))
      folded.push({ shipment: one, version, release: await frozenRelease(edge, one) })
  }
  return folded
}
