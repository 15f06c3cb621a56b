import { composeBodies, slotsFor, type FrozenBody, type Occasion } from '../../src/notices/body.ts'
import { composeMessage } from '../../src/notices/compose-message.ts'
import {
  cancelledFacts,
  checkedFacts,
  earlierRelease,
  reader,
  returnedFacts,
  revisedFacts,
  sampleFacts,
  sampleRelease,
  sampleVerdict,
  staleVerdict,
} from './sample.ts'

export const notice: Occasion = { kind: 'notice', facts: sampleFacts() }
export const proof: Occasion = { kind: 'proof', facts: checkedFacts(sampleVerdict()) }
export const exception: Occasion = { kind: 'exception', facts: checkedFacts(staleVerdict()) }
export const revision: Occasion = { kind: 'revision', facts: revisedFacts() }
export const cancellation: Occasion = { kind: 'cancellation', facts: cancelledFacts() }
export const rollback: Occasion = { kind: 'rollback', facts: returnedFacts('rollback') }
export const correction: Occasion = { kind: 'correction', facts: returnedFacts('correction') }
export const differing: Occasion = {
  kind: 'proof',
  facts: checkedFacts(sampleVerdict(), { release: earlierRelease(), actual: sampleRelease() }),
}
export const every = [notice, revision, cancellation, proof, differing, exception, rollback, correction]
export const channels = ['email', 'slack', 'webhook', 'teams', 'discord'] as const

/** The body that one reader shares with others. */
export function bodyOf(occasion: Occasion, values: Parameters<typeof reader>[0] = {}): FrozenBody {
  const [composition] = composeBodies(occasion, [reader(values)])
  if (!composition) throw new Error('nothing was composed')
  return composition.body
}

/** The message as one reader gets it. */
export function messageFor(occasion: Occasion, values: Parameters<typeof reader>[0] = {}) {
  const slots = slotsFor(occasion, reader(values))
  return composeMessage(occasion.facts.act, bodyOf(occasion, values), 'f0'.repeat(32), slots)
}
