import type { Thread } from '../edge/edge.ts'
import type { Reached } from '../ledger/shipments.ts'
import { composeBodies, slotsFor, type Composition, type Occasion } from '../notices/body.ts'
import { composeMessage } from '../notices/compose-message.ts'
import type { CheckedFacts } from '../notices/facts.ts'
import type { Sending } from '../notices/message.ts'
import type { Reader } from './readers.ts'
import type { Outgoing } from './send.ts'

/** What is to be said to whom, and who is left out with the reason. */
export interface MessagePlan {
  readonly kind: 'proof' | 'exception'
  readonly compositions: readonly Composition[]
  readonly outgoing: readonly Outgoing[]
  readonly others: Sending['messages']
}

/**
 * A verdict's messages: the proof for everybody who was told and who joined since, the exception notice for those who were
 * told and want to know. Somebody who was told and is on no list any more is left alone.
 */
export function planMessages(
  base: Omit<CheckedFacts, 'announced'>,
  readers: readonly Reader[],
  reached: readonly Reached[],
  now: Date,
): MessagePlan {
  const kind = base.act.kind === 'proof' ? 'proof' : 'exception'
  const toldBefore = new Map(reached.map((one) => [`${one.channel} ${one.recipient}`, one]))
  const keyOf = ({ id, recipient }: Reader) => `${recipient.channel} ${id}`
  const present = new Set(readers.map(keyOf))
  const others: Sending['messages'][number][] = reached
    .filter((one) => !present.has(`${one.channel} ${one.recipient}`))
    .map(({ channel, recipient, audiences }) => ({
      id: '',
      channel,
      recipient,
      audiences: [...audiences],
      state: 'skipped' as const,
      reason: 'Got the notice and is on no list any more.',
    }))
  const groups: { readonly announced: boolean; readonly readers: Reader[] }[] = [
    { announced: true, readers: [] },
    { announced: false, readers: [] },
  ]
  for (const reader of readers) {
    const announced = toldBefore.has(keyOf(reader))
    const leftOut = kind === 'proof' ? null : exceptionPolicy(reader, announced, base.expected, now)
    if (leftOut === null) groups[announced ? 0 : 1]?.readers.push(reader)
    else
      others.push({
        id: '',
        channel: reader.recipient.channel,
        recipient: reader.id,
        audiences: [...reader.recipient.audiences],
        ...leftOut,
      })
  }
  const composed = groups.map(({ announced, readers: group }) => {
    const occasion: Occasion = { kind, facts: { ...base, announced } }
    return composeFor(occasion, group, (reader) => threadOf(toldBefore.get(keyOf(reader))))
  })
  return {
    kind,
    compositions: composed.flatMap(({ compositions }) => compositions),
    outgoing: composed.flatMap(({ outgoing }) => outgoing),
    others,
  }
}

/** What each of these readers gets, with the bodies that it was made from. */
export function composeFor(
  occasion: Occasion,
  readers: readonly Reader[],
  threadFor: (reader: Reader) => Thread | null,
): { readonly compositions: readonly Composition[]; readonly outgoing: readonly Outgoing[] } {
  const byRecipient = new Map(readers.map((reader) => [reader.recipient, reader]))
  const compositions = composeBodies(occasion, [...byRecipient.keys()])
  const outgoing = compositions.flatMap(({ body, recipients }) =>
    recipients.flatMap((recipient) => {
      const reader = byRecipient.get(recipient)
      if (!reader) return []
      const message = composeMessage(occasion.facts.act, body, reader.id, slotsFor(occasion, recipient))
      return [{ message, reader, thread: threadFor(reader) }]
    }),
  )
  return { compositions, outgoing }
}

/** Why a reader is not told now that it did not arrive; null when they are. */
function exceptionPolicy(
  { recipient }: Reader,
  announced: boolean,
  expected: CheckedFacts['expected'],
  now: Date,
): Pick<Sending['messages'][number], 'state' | 'reason'> | null {
  if (!announced) return { state: 'skipped', reason: 'Was not told of the shipment.' }
  if (recipient.exceptions === 'never') return { state: 'skipped', reason: 'Does not get exception notices.' }
  const until = expected?.to ?? expected?.from
  if (recipient.exceptions === 'after-expected' && until !== undefined && until > now.toISOString())
    return { state: 'deferred', reason: `Is told when the expected time is over: ${until}.` }
  return null
}

function threadOf(reached: Reached | undefined): Thread | null {
  if (!reached) return null
  return { references: reached.serverIds, root: reached.serverIds[0] ?? null }
}
