import type { SendingAct } from '../ledger/shipments.ts'
import type { MessageKind } from '../notices/message.ts'
import { readerKey } from './shipment-thread.ts'

/** Which later messages make it pointless to send an older one that is still open. */
const outdatedBy: Readonly<Record<MessageKind, readonly MessageKind[]>> = {
  notice: ['revision', 'cancellation', 'proof', 'rollback'],
  revision: ['revision', 'cancellation', 'proof', 'rollback'],
  exception: ['exception', 'cancellation', 'proof', 'rollback'],
  cancellation: [],
  proof: ['rollback', 'correction'],
  rollback: [],
  correction: ['rollback', 'correction'],
}

/**
 * Why messages of an act are not to be sent any more, by their ids: the same reader is told something newer of the shipment.
 * `all` are the acts of its whole thread. What the newer act leaves this reader out of makes nothing pointless, but for a
 * proof: after it nobody is told that something did not arrive.
 */
export function supersededIn(
  acts: readonly SendingAct[],
  all: readonly SendingAct[],
): ReadonlyMap<string, string> {
  const instead = new Map<string, string>()
  for (const act of acts) {
    const later = all.filter((one) => one.seq > act.seq && outdatedBy[act.kind].includes(one.kind))
    const isOver = act.kind === 'exception' && all.some(({ kind }) => kind === 'proof')
    const told = new Map(
      later.flatMap(({ kind, messages }) =>
        messages
          .filter(({ receipt }) => receipt?.state !== 'skipped')
          .map((sent) => [readerKey(sent), kind] as const),
      ),
    )
    for (const sent of act.messages) {
      const kind = told.get(readerKey(sent)) ?? (isOver ? 'proof' : undefined)
      if (kind !== undefined) instead.set(sent.message, `Was not sent before the ${kind} that came after it.`)
    }
  }
  return instead
}
