import { clip } from './clip.ts'
import { composeChanges, type ChangesView } from './compose-changes.ts'
import { composeShipment, type ShipmentView } from './compose-shipment.ts'
import { answersFrom, answersSentence, reasonSentence } from './evidence.ts'
import type { ReturnedFacts } from './facts.ts'
import { groupsSentence, internalOf, ledgerOf, type InternalView, type LedgerView } from './record-lines.ts'

/** What the templates `rollback.*` and `correction.*` read. */
export interface ReturnView extends ShipmentView {
  readonly tone: 'rolledback' | 'corrected'
  readonly label: string
  readonly headline: string
  readonly preview: string
  /** `Checked`: when what is said here was seen. */
  readonly windowLabel: string
  /** In the sender's words. */
  readonly reason: string | null
  /** What the checks saw, in a sentence. */
  readonly seen: string
  /** The version that was read from the service; null when none was, or not for sure. */
  readonly live: string | null
  /** Whether the reader was told of the shipment before. */
  readonly told: boolean
  /** For internal readers only. */
  readonly internal: InternalView | null
  readonly ledger: LedgerView | null
  readonly changes: ChangesView
}

/** The notice that an environment went back to an earlier version. Says that it runs only where the checks saw it. */
export function composeRollback(facts: ReturnedFacts, external: boolean, limit: number): ReturnView {
  const { product, version, environment } = composeShipment(facts)
  const { partial } = facts.verdict
  const where = partial === undefined ? environment : `${clip(partial.join(', '), 80)} in ${environment}`
  return {
    ...composeReturn(facts, external, limit),
    tone: 'rolledback',
    label: 'Rollback notice',
    headline: `${product} ${version} was taken back from ${where}`,
  }
}

/** What a rollback and a correction both tell: why, and what the checks see now. */
export function composeReturn(
  facts: ReturnedFacts,
  external: boolean,
  limit: number,
): Omit<ReturnView, 'tone' | 'label' | 'headline'> {
  const { verdict } = facts
  const healthy = verdict.verdict === 'healthy'
  const what = healthy ? answersSentence(verdict) : reasonSentence(verdict)
  const seen = [what, groupsSentence(verdict)].filter((text) => text !== null).join(' ')
  const isRead = healthy && verdict.coverage !== 'L0' && answersFrom(verdict).matching > 0
  const reason = facts.reason === null ? null : clip(facts.reason, 500)
  return {
    ...composeShipment(facts),
    preview: reason ?? seen,
    windowLabel: 'Checked',
    reason,
    seen,
    live: isRead ? clip(verdict.expected.version, 80) : null,
    told: facts.announced,
    internal: internalOf(facts, external),
    ledger: ledgerOf(facts, external),
    changes: composeChanges(facts.release, external, limit),
  }
}
