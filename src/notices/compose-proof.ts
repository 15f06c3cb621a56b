import { WaybillError, exitCodes } from '../errors.ts'
import { composeChanges, type ChangesView } from './compose-changes.ts'
import { composeIncludes, includedLines, type IncludedView } from './compose-includes.ts'
import { composeDifference, differenceLines, type DifferenceView } from './compose-difference.ts'
import { composeShipment, type ShipmentView } from './compose-shipment.ts'
import { answersFrom, answersSentence, missSentence } from './evidence.ts'
import type { CheckedFacts } from './facts.ts'
import { groupsSentence, internalOf, ledgerOf, type InternalView, type LedgerView } from './record-lines.ts'
import { renderWindow } from './window.ts'

/** What the templates `proof.*` read. */
export interface ProofView extends ShipmentView {
  readonly tone: 'proof'
  readonly label: string
  readonly headline: string
  readonly preview: string
  readonly windowLabel: string
  readonly answers: string
  /** The version that was read from the service; null when it told none. */
  readonly live: string | null
  /** What was announced, for those who were told; null for those who joined since. `expected` is in UTC: `{{slot "announced"}}` is the same in the reader's time zone. */
  readonly announced: { readonly expected: string | null } | null
  /** How what came differs from what was announced; null for those who joined since. */
  readonly difference: DifferenceView | null
  /** What arrives with it, although it was announced by itself before. */
  readonly includes: readonly IncludedView[]
  /** For internal readers only. */
  readonly internal: (InternalView & { readonly miss: string | null }) | null
  readonly ledger: LedgerView | null
  readonly changes: ChangesView
}

/**
 * The proof of delivery: what was announced, what is live, how sure we are. Claims no more than the verdict saw, and
 * throws, as our own fault, for a verdict that is not healthy.
 */
export function composeProof(facts: CheckedFacts, external: boolean, limit: number): ProofView {
  const { verdict, announced } = facts
  if (verdict.verdict !== 'healthy')
    throw new WaybillError(
      'UNEXPECTED',
      `A proof of delivery was asked for a verdict that is ${verdict.verdict}.`,
      {
        exitCode: exitCodes.ourFault,
      },
    )
  const shipment = composeShipment(facts)
  const answers = [answersSentence(verdict), groupsSentence(verdict)]
    .filter((text) => text !== null)
    .join(' ')
  const live = verdict.coverage !== 'L0' && answersFrom(verdict).matching > 0 ? shipment.version : null
  const difference = composeDifference(facts, limit)
  const room = Math.max(0, limit - differenceLines(facts))
  const internal = internalOf(facts, external)
  return {
    ...shipment,
    tone: 'proof',
    label: 'Proof of delivery',
    headline: headlineOf(shipment, live !== null || verdict.reason === 'manual'),
    preview: answers,
    windowLabel: 'Verified',
    answers,
    live,
    announced: announced
      ? { expected: facts.expected === null ? null : renderWindow(facts.expected, 'UTC') }
      : null,
    difference,
    internal: internal && { ...internal, miss: missSentence(verdict) },
    ledger: ledgerOf(facts, external),
    includes: composeIncludes(facts, room),
    changes: composeChanges(facts.release, external, Math.max(0, room - includedLines(facts))),
  }
}

function headlineOf({ product, version, environment }: ShipmentView, live: boolean): string {
  return live
    ? `${product} ${version} has arrived in ${environment}`
    : `${product} passed its checks in ${environment} after ${version} shipped`
}
