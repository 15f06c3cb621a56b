import type { Thread } from '../edge/edge.ts'
import { composeBodies, slotsFor, type Composition, type Occasion, type Wording } from '../notices/body.ts'
import { messageKinds, type MessageKind, type Sending } from '../notices/message.ts'
import { reachedBy } from '../ledger/shipments.ts'
import type { CancelledFacts, CheckedFacts, ReturnedFacts } from '../notices/facts.ts'
import { whyNot } from '../notices/selection.ts'
import type { LeftOutReader, Reader, Readers } from './readers.ts'
import { outgoingTo, type Outgoing } from './outgoing.ts'
import { keyOfReader, placeIn, readerKey, type ShipmentThread } from './shipment-thread.ts'

/** What is to be said to whom, and who is left out with the reason. */
export interface MessagePlan {
  readonly compositions: readonly Composition[]
  readonly outgoing: readonly Outgoing[]
  /** What must wait, by the message's id, with the time (RFC 3339). */
  readonly waiting: ReadonlyMap<string, string>
  readonly others: Sending['messages']
}

/**
 * A verdict's messages: the proof for everybody who was told and who joined since, the exception notice for those who were
 * told and want to know. Somebody who was told and is on no list any more, or asked to get no more, is left alone.
 */
export function planVerdict(
  base: Omit<CheckedFacts, 'announced'>,
  thread: ShipmentThread,
  readers: Readers,
  { now, wording }: { readonly now: Date; readonly wording: Wording },
): MessagePlan {
  const kind = base.act.kind === 'proof' ? 'proof' : 'exception'
  const known = new Set(thread.told.map(readerKey))
  const until = kind === 'proof' ? null : waitingUntil(base.expected, now)
  const others = [...leftOutMessages(readers.leftOut), ...gone(thread, readers)]
  const groups: { readonly told: Reader[]; readonly joined: Reader[]; readonly later: Set<string> } = {
    told: [],
    joined: [],
    later: new Set(),
  }
  for (const reader of readers.readers) {
    const isKnown = known.has(keyOfReader(reader))
    const reason = isKnown ? null : whyNot(reader.recipient, base.release, base)
    const leftOut = kind === 'proof' ? reason : whyNoException(reader, isKnown)
    if (leftOut !== null) others.push(skippedMessage(reader, leftOut))
    else (isKnown ? groups.told : groups.joined).push(reader)
    if (until !== null && reader.recipient.exceptions === 'after-expected') groups.later.add(reader.id)
  }
  const compose = (announced: boolean, group: readonly Reader[]) => {
    const occasion: Occasion = { kind, facts: { ...base, announced } }
    return composeFor(occasion, group, placeIn(thread), wording)
  }
  const composed = [compose(true, groups.told), compose(false, groups.joined)]
  const outgoing = composed.flatMap((one) => one.outgoing)
  const later = outgoing.filter(({ reader }) => groups.later.has(reader.id))
  return {
    compositions: composed.flatMap(({ compositions }) => compositions),
    outgoing,
    waiting: new Map(later.flatMap(({ message }) => (until === null ? [] : [[message.id, until]]))),
    others,
  }
}

/** The messages that it does not come, for everybody who was, or may have been, told that it does. */
export function planCancellation(
  facts: CancelledFacts,
  thread: ShipmentThread,
  readers: Readers,
  wording: Wording,
): MessagePlan {
  const known = new Set([...thread.told.map(readerKey), ...thread.perhaps])
  const told = readers.readers.filter((reader) => known.has(keyOfReader(reader)))
  const strangers = readers.readers.filter((reader) => !known.has(keyOfReader(reader)))
  const composed = composeFor({ kind: 'cancellation', facts }, told, placeIn(thread), wording)
  const untold = strangers.map((reader) => skippedMessage(reader, 'Was not told of the shipment.'))
  return {
    ...composed,
    waiting: new Map(),
    others: [...leftOutMessages(readers.leftOut), ...gone(thread, readers), ...untold],
  }
}

/**
 * What a rollback or a correction says to everybody who was, or may have been, told by messages of these kinds; with
 * `internal`, to those of them alone who belong to the house.
 */
export function planReturn(
  facts: Omit<ReturnedFacts, 'announced'>,
  to: { readonly kinds: readonly MessageKind[]; readonly internal: boolean },
  thread: ShipmentThread,
  { readers, wording }: { readonly readers: Readers; readonly wording: Wording },
): MessagePlan {
  const kind = facts.act.kind === 'rollback' ? 'rollback' : 'correction'
  const { acts } = thread.shipment
  const known = new Set([
    ...reachedBy(thread.shipment, to.kinds).map(readerKey),
    ...acts
      .filter((act) => to.kinds.includes(act.kind))
      .flatMap(({ messages }) => messages)
      .filter(({ receipt }) => receipt === null || receipt.state === 'unknown')
      .map(readerKey),
  ])
  const others = [...leftOutMessages(readers.leftOut), ...gone(thread, readers)]
  const told: Reader[] = []
  for (const reader of readers.readers) {
    if (!known.has(keyOfReader(reader))) others.push(skippedMessage(reader, 'Was told nothing of it.'))
    else if (to.internal && reader.recipient.external)
      others.push(
        skippedMessage(
          reader,
          kind === 'rollback' && facts.verdict.verdict === 'healthy'
            ? 'Is told once all of it went back.'
            : 'Is told once it is known what runs.',
        ),
      )
    else told.push(reader)
  }
  const place = placeIn({ id: thread.id, told: reachedBy(thread.shipment, messageKinds) })
  const composed = composeFor({ kind, facts: { ...facts, announced: true } }, told, place, wording)
  return { ...composed, waiting: new Map(), others }
}

/** What each of these readers gets, with the bodies that it was made from. */
export function composeFor(
  occasion: Occasion,
  readers: readonly Reader[],
  threadFor: (reader: Reader) => Thread | null,
  wording: Wording,
): { readonly compositions: readonly Composition[]; readonly outgoing: readonly Outgoing[] } {
  const byRecipient = new Map(readers.map((reader) => [reader.recipient, reader]))
  const compositions = composeBodies(occasion, [...byRecipient.keys()], wording)
  const outgoing = compositions.flatMap(({ body, recipients }) =>
    recipients.flatMap((recipient) => {
      const reader = byRecipient.get(recipient)
      if (!reader) return []
      const slots = slotsFor(occasion, recipient)
      return [outgoingTo({ reader, thread: threadFor(reader) }, occasion.facts.act, { body, slots })]
    }),
  )
  return { compositions, outgoing }
}

/** Somebody who gets nothing, as the sending tells it. */
export function skippedMessage({ id, recipient }: Reader, reason: string): Sending['messages'][number] {
  const { channel, audiences } = recipient
  return { id: '', channel, recipient: id, audiences: [...audiences], state: 'skipped', reason }
}

/** Those whom lists, suppressions or the configuration leave out. */
export function leftOutMessages(leftOut: readonly LeftOutReader[]): Sending['messages'] {
  return leftOut.map(({ id, channel, audiences, reason }) => ({
    id: '',
    channel,
    recipient: id,
    audiences: [...audiences],
    state: 'skipped',
    reason,
  }))
}

/** Those who were told and whom no list and no audience names any more. */
function gone({ told }: ShipmentThread, readers: Readers): Sending['messages'] {
  const named = new Set([
    ...readers.readers.map(keyOfReader),
    ...readers.leftOut.map(({ channel, id }) => readerKey({ channel, recipient: id })),
  ])
  return told
    .filter((one) => !named.has(readerKey(one)))
    .map(({ channel, recipient, audiences }) => ({
      id: '',
      channel,
      recipient,
      audiences: [...audiences],
      state: 'skipped' as const,
      reason: 'Got the notice and is on no list any more.',
    }))
}

/** Why a reader is not told that it did not arrive; null when they are, now or later. */
function whyNoException({ recipient }: Reader, announced: boolean): string | null {
  if (!announced) return 'Was not told of the shipment.'
  return recipient.exceptions === 'never' ? 'Does not get exception notices.' : null
}

/** When those who want to know after the expected time are told; null when that time is over, or was never announced. */
function waitingUntil(expected: CheckedFacts['expected'], now: Date): string | null {
  const until = expected?.to ?? expected?.from ?? null
  return until !== null && until > now.toISOString() ? until : null
}
