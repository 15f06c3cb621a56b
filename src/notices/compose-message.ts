import { createHash } from 'node:crypto'
import type { FrozenBody } from './body.ts'
import { canonicalJson } from './canonical-json.ts'
import { channels } from './channels.ts'
import type { Message } from './message.ts'
import { messageId, type Act } from './shipment.ts'
import { fillSlots, type Slots } from './slots.ts'

/**
 * One reader's message: a pure function of the frozen body and the slots, so that a resumed run makes the same bytes.
 * `recipient` is the id that `recipientId` gives, never an address.
 */
export function composeMessage(act: Act, body: FrozenBody, recipient: string, slots: Slots): Message {
  const message = {
    kind: body.kind,
    subject: body.subject,
    bodies: messageBodies(body, slots),
    attachments: body.attachments,
  }
  return {
    schema: 'waybill/message@1',
    id: messageId(act, body.channel, recipient),
    shipment: act.shipment,
    ...message,
    audiences: [...body.audiences],
    channel: body.channel,
    recipient,
    digest: createHash('sha256').update(canonicalJson(message)).digest('hex'),
  }
}

/** What one reader reads, by format: the frozen bodies with the reader's slots filled. */
export function messageBodies({ bodies, channel }: FrozenBody, slots: Slots): Message['bodies'] {
  return channels[channel].slots ? fillSlots(bodies, slots, channel) : { ...bodies }
}
