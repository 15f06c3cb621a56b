import type { Delivery, Edge, Sender, Thread } from '../edge/edge.ts'
import type { FrozenBody } from '../notices/body.ts'
import { composeMessage, messageBodies } from '../notices/compose-message.ts'
import type { ChannelName, Message } from '../notices/message.ts'
import type { Act } from '../notices/shipment.ts'
import type { Slots } from '../notices/slots.ts'
import type { Reader } from './readers.ts'

/**
 * A message that is ready to go. Its bodies are made anew from what is frozen when it goes: ten thousand of them would be
 * too many to keep.
 */
export interface Outgoing {
  readonly message: Omit<Message, 'bodies'>
  /** The whole message: always the same bytes. A preview changes what of the reader is filled in. */
  readonly compose: (change?: (slots: Slots) => Slots) => Message
  readonly reader: Reader
  readonly thread: Thread | null
  /** What the first message of the thread said, where its head is to tell what became of the shipment. */
  readonly rootBodies?: Delivery['rootBodies']
}

/** Composes once, for id and digest, and lets the bodies go. */
export function outgoingTo(
  { reader, thread }: Pick<Outgoing, 'reader' | 'thread'>,
  act: Act,
  { body, slots }: { readonly body: FrozenBody; readonly slots: Slots },
): Outgoing {
  const { bodies: _bodies, ...message } = composeMessage(act, body, reader.id, slots)
  return {
    message,
    reader,
    thread,
    compose: (change) => ({ ...message, bodies: messageBodies(body, change?.(slots) ?? slots) }),
  }
}

/** What a sender needs. */
export function deliveryOf(
  { compose, reader, thread, rootBodies }: Outgoing,
  attachments: Delivery['attachments'],
): Delivery {
  const { address, name, unsubscribe } = reader.recipient
  const delivery = { message: compose(), address, name, thread, attachments, unsubscribe }
  return rootBodies ? { ...delivery, rootBodies } : delivery
}

/** Opened before anything is recorded: a channel that cannot be used at all stops the act before it begins. */
export type OpenSenders = ReadonlyMap<ChannelName, Sender>

export async function openSenders(
  edge: Pick<Edge, 'senders' | 'remark'>,
  channels: Iterable<ChannelName>,
): Promise<OpenSenders> {
  const open = new Map<ChannelName, Sender>()
  try {
    for (const channel of new Set(channels)) {
      const sender = await edge.senders[channel]()
      open.set(channel, sender)
      for (const text of sender.warnings ?? []) edge.remark?.(text)
    }
    return open
  } catch (error) {
    await closeSenders(open)
    throw error
  }
}

export async function closeSenders(senders: OpenSenders): Promise<void> {
  await Promise.all([...senders.values()].map((sender) => sender.close()))
}
