import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import type { Receipt } from '../../src/notices/message.ts'
import { createPrivateHosts, type PrivateHosts } from '../../src/edge/private-hosts.ts'
import { openWebhook } from '../../src/edge/webhook.ts'
import { closedPort, deliveryOf, listed, messageOf, never, now, unlisted } from './loopback.ts'

const key = Buffer.alloc(32, 7)
const secret = `whsec_${key.toString('base64')}`
const close: (() => void)[] = []
afterEach(() => {
  for (const one of close.splice(0)) one()
})

interface Hook {
  readonly url: string
  readonly seen: { headers: IncomingMessage['headers']; body: string }[]
}

async function hook(answer: (response: ServerResponse) => void): Promise<Hook> {
  const seen: Hook['seen'] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      seen.push({ headers: request.headers, body })
      answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}/hooks/secret-path`, seen }
}

const event = '{"specversion":"1.0","id":"5b0c","type":"waybill.shipment.announced","data":{"x":"ü"}}'
async function post(url: string, privateHosts: PrivateHosts = listed, signal = never): Promise<Receipt> {
  const sender = await openWebhook({ secret, privateHosts, now })
  const message = messageOf({ channel: 'webhook', bodies: { json: event } })
  return sender.send(deliveryOf({ message, address: url, name: null }), signal)
}

test('the event arrives as it was frozen, with a signature that the receiver can recompute', async () => {
  const receiver = await hook((response) => response.writeHead(202).end())
  const receipt = await post(receiver.url)
  expect(receipt).toMatchObject({ state: 'accepted', serverId: null, reason: null })
  const [seen] = receiver.seen
  expect(seen?.body).toBe(event)
  expect(seen?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8')
  expect(seen?.headers['webhook-id']).toBe(receipt.message)
  expect(seen?.headers['webhook-timestamp']).toBe(String(Date.parse('2026-11-21T09:00:00Z') / 1000))
  const signed = `${receipt.message}.${String(seen?.headers['webhook-timestamp'])}.${event}`
  const signature = createHmac('sha256', key).update(signed).digest('base64')
  expect(seen?.headers['webhook-signature']).toBe(`v1,${signature}`)
})

const answers: [number, Record<string, string>, Receipt['state'], string | null][] = [
  [200, {}, 'accepted', null],
  [204, {}, 'accepted', null],
  [302, { location: 'http://127.0.0.1:1/' }, 'refused', null],
  [400, {}, 'refused', null],
  [410, {}, 'refused', null],
  [429, { 'retry-after': '30' }, 'deferred', '2026-11-21T09:00:30.000Z'],
  [503, { 'retry-after': 'Sat, 21 Nov 2026 10:00:00 GMT' }, 'deferred', '2026-11-21T10:00:00.000Z'],
  [503, { 'retry-after': '99999999' }, 'deferred', '2026-11-22T09:00:00.000Z'],
  [500, {}, 'deferred', '2026-11-21T09:15:00.000Z'],
  [502, {}, 'unknown', null],
]
test.each(answers)('status %i %j makes it %3$s', async (status, headers, state, until) => {
  const receiver = await hook((response) => response.writeHead(status, headers).end('::error::x'))
  const receipt = await post(receiver.url)
  expect(receipt).toMatchObject({ state, until })
  expect(receiver.seen).toHaveLength(1)
  expect(receipt.reason ?? '').not.toMatch(/::|secret-path/)
})

test('a hook that takes the event and hangs up leaves it unknown', async () => {
  const receiver = await hook((response) => response.socket?.destroy())
  expect(await post(receiver.url)).toMatchObject({
    state: 'unknown',
    reason: 'The hook did not answer: the connection was cut.',
  })
})

test('an answer without an end is read no further than 64 KiB', async () => {
  const receiver = await hook((response) => {
    response.writeHead(200)
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  })
  expect((await post(receiver.url)).state).toBe('accepted')
})

test('a hook that nobody listens at is deferred', async () => {
  expect(await post(`http://127.0.0.1:${await closedPort()}/`)).toMatchObject({
    state: 'deferred',
    reason: 'The hook did not answer: the connection was refused.',
  })
})

test('an interrupted run calls no hook', async () => {
  const receiver = await hook((response) => response.end())
  expect((await post(receiver.url, listed, AbortSignal.abort())).state).toBe('deferred')
  expect(receiver.seen).toHaveLength(0)
})

test('plain http is for listed hosts only, and private addresses are not dialled in any spelling', async () => {
  const receiver = await hook((response) => response.end())
  expect((await post(receiver.url, unlisted)).state).toBe('refused')
  expect((await post('http://8.8.8.8/', listed)).state).toBe('refused')
  expect((await post('nonsense')).state).toBe('refused')
  for (const host of [
    '127.0.0.1',
    '[::1]',
    '[::ffff:10.0.0.1]',
    '169.254.169.254',
    '0x7f000001',
    '10.0.0.1',
  ]) {
    const receipt = await post(`https://${host}/`, unlisted)
    expect(receipt.state).toBe('deferred')
    expect(receipt.reason).toMatch(/not a public address|never dialled/)
  }
  const rebound = createPrivateHosts([], (_host, _options, done) =>
    done(null, [{ address: '10.0.0.1', family: 4 }]),
  )
  expect((await post('https://hooks.example/', rebound)).reason).toContain('not a public address')
  expect(receiver.seen).toHaveLength(0)
})

test('a secret that is none is an error of the configuration', async () => {
  for (const wrong of ['', 'whsec_', 'whsec_c2hvcnQ=', key.toString('base64')]) {
    const opened = openWebhook({ secret: wrong, privateHosts: listed, now })
    await expect(opened).rejects.toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2 })
  }
})
