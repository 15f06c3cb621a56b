import { createHash } from 'node:crypto'
import type { Delivery } from '../../src/edge/edge.ts'
import { createPrivateHosts } from '../../src/edge/private-hosts.ts'
import type { Message } from '../../src/notices/message.ts'

export const listed = createPrivateHosts(['127.0.0.1'])
export const unlisted = createPrivateHosts([])

/** The name `server.test` may be dialled, and leads to 127.0.0.1; as a name it is not loopback. */
export const named = createPrivateHosts(['server.test'], (_host, _options, done) => {
  done(null, [{ address: '127.0.0.1', family: 4 }])
})

export const now = () => new Date('2026-11-21T09:00:00.000Z')
export const never = new AbortController().signal

export function messageOf(changes: Partial<Message> = {}): Message {
  return {
    schema: 'waybill/message@1',
    id: '5b0c6f4e-1111-5222-8333-444455556666',
    shipment: '0a1b2c3d-1111-5222-8333-444455556666',
    kind: 'notice',
    audiences: ['customers'],
    channel: 'email',
    recipient: 'hmac',
    subject: '[Acme API] 1.4.0 is on its way',
    bodies: { text: 'Plain words.\n.\nA dot alone.\n', html: '<p>Rich words — ü</p>' },
    attachments: [],
    digest: '00',
    ...changes,
  }
}

export function deliveryOf(changes: Partial<Delivery> = {}): Delivery {
  return {
    message: messageOf(),
    address: 'ada@customer.example',
    name: 'Ada',
    thread: null,
    attachments: {},
    ...changes,
  }
}

/** A port of 127.0.0.1 where nobody listens. */
export async function closedPort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
