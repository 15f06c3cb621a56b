import { composeReturn, type ReturnView } from './compose-rollback.ts'
import { composeShipment } from './compose-shipment.ts'
import type { ReturnedFacts } from './facts.ts'

/** The notice that an earlier message of the shipment said something that is not so. */
export function composeCorrection(facts: ReturnedFacts, external: boolean, limit: number): ReturnView {
  const { product, version, environment } = composeShipment(facts)
  return {
    ...composeReturn(facts, external, limit),
    tone: 'corrected',
    label: 'Correction',
    headline: `We have to correct what we said about ${product} ${version} in ${environment}`,
  }
}
