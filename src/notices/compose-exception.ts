import { WaybillError, exitCodes } from '../errors.ts'
import { composeDifference, type DifferenceView } from './compose-difference.ts'
import { composeShipment, type ShipmentView } from './compose-shipment.ts'
import { isUnchanged, reasonSentence } from './evidence.ts'
import type { CheckedFacts } from './facts.ts'
import { groupsSentence, internalOf, ledgerOf, type InternalView, type LedgerView } from './record-lines.ts'
import { renderWindow } from './window.ts'

/** What the templates `exception.*` read. */
export interface ExceptionView extends ShipmentView {
  readonly tone: 'undelivered' | 'unverified'
  readonly label: string
  readonly headline: string
  readonly preview: string
  readonly windowLabel: string
  /** What was seen, in a sentence. */
  readonly seen: string
  /** What it means for the reader, where that is known. */
  readonly meaning: string | null
  readonly announced: { readonly expected: string | null } | null
  /** What came of it, as far as that is known; null for those who joined since. */
  readonly difference: DifferenceView | null
  /** For internal readers only. */
  readonly internal: InternalView | null
  readonly ledger: LedgerView | null
}

/**
 * The exception notice of a shipment whose checks did not pass (not delivered) or could not tell (unverified). Throws,
 * as our own fault, for a healthy verdict.
 */
export function composeException(facts: CheckedFacts, external: boolean, limit: number): ExceptionView {
  const { verdict } = facts
  if (verdict.verdict === 'healthy')
    throw new WaybillError('UNEXPECTED', 'An exception notice was asked for a verdict that is healthy.', {
      exitCode: exitCodes.ourFault,
    })
  const shipment = composeShipment(facts)
  const { product, version, environment } = shipment
  const undelivered = verdict.verdict === 'unhealthy'
  const seen = [reasonSentence(verdict), groupsSentence(verdict)].filter((text) => text !== null).join(' ')
  return {
    ...shipment,
    tone: undelivered ? 'undelivered' : 'unverified',
    label: undelivered ? 'Exception notice: not delivered' : 'Exception notice: unverified',
    headline: undelivered
      ? `${product} ${version} was not delivered to ${environment}`
      : `We could not confirm ${product} ${version} in ${environment}`,
    preview: seen,
    windowLabel: 'Checked',
    seen,
    meaning: meaningOf(facts, shipment),
    announced: facts.announced
      ? { expected: facts.expected === null ? null : renderWindow(facts.expected, 'UTC') }
      : null,
    difference: composeDifference(facts, limit),
    internal: internalOf(facts, external),
    ledger: ledgerOf(facts, external),
  }
}

function meaningOf({ verdict }: CheckedFacts, shipment: ShipmentView): string | null {
  const { version, previousVersion } = shipment
  if (verdict.verdict === 'inconclusive') return `It is not known whether ${version} is live.`
  if (isUnchanged(verdict, previousVersion))
    return `Your service is unchanged: ${previousVersion} was still running when we checked.`
  return null
}
