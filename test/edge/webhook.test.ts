import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { createPrivateHosts, type PrivateHosts } from '../../src/edge/private-hosts.ts'
import { openWebhook } from '../../src/edge/webhook.ts'
import type { Receipt } from '../../src/notices/message.ts'
import { startHook } from './hook-server.ts'
import { closedPort, deliveryOf, listed, messageOf, never, now, unlisted } from './loopback.ts'

const key = Buffer.alloc(32, 7)
const secret = `whsec_${key.toString('base64')}`
const newer = `whsec_${Buffer.alloc(24, 9).toString('base64')}`
const event = '{"specversion":"1.0","id":"5b0c","type":"waybill.shipment.announced","data":{"x":"ü"}}'

interface Calling {
  readonly hosts?: PrivateHosts
  readonly signal?: AbortSignal
  readonly secrets?: readonly string[]
  readonly format?: 'cloudevents' | 'cdevents'
  readonly bodies?: Readonly<Record<string, string>>
  readonly now?: () => Date
  readonly timeoutMs?: number
}

async function post(url: string, calling: Calling = {}): Promise<Receipt> {
  const { hosts = listed, signal = never, secrets = [secret], format = 'cloudevents' } = calling
  const { timeoutMs = 5_000 } = calling
  const setting = { privateHosts: hosts, now: calling.now ?? now, timeoutMs }
  const sender = await openWebhook({ secrets, format, ...setting })
  const message = messageOf({ channel: 'webhook', bodies: calling.bodies ?? { json: event } })
  return sender.send(deliveryOf({ message, address: url, name: null }), signal)
}

/** What the official library says of it: it judges signature and age. */
function verified(secretText: string, seen: { headers: object; body: string } | undefined): unknown {
  return new Webhook(secretText).verify(seen?.body ?? '', { ...seen?.headers } as Record<string, string>)
}

const clock = () => new Date()

test('the event arrives as it was frozen, with a signature that Standard Webhooks verifies', async () => {
  const receiver = await startHook((response) => response.writeHead(202).end())
  const receipt = await post(receiver.url, { now: clock })
  expect(receipt).toMatchObject({ state: 'accepted', serverId: null, reason: null })
  const [seen] = receiver.seen
  expect(seen?.body).toBe(event)
  expect(seen?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8')
  expect(seen?.headers['webhook-id']).toBe(receipt.message)
  // It is stamped when it is sent, and the receipt when it was accepted: a second may begin between them.
  const age = Date.parse(receipt.at) - 1000 * Number(seen?.headers['webhook-timestamp'])
  expect(age).toBeGreaterThanOrEqual(0)
  expect(age).toBeLessThan(10_000)
  expect(verified(secret, seen)).toEqual(JSON.parse(event))
  expect(() => verified(newer, seen)).toThrow(/signature/)
})

test('while a secret is being changed, receivers verify with the one they know', async () => {
  const receiver = await startHook((response) => response.end())
  await post(receiver.url, { secrets: [newer, secret], now: clock })
  const [seen] = receiver.seen
  expect(String(seen?.headers['webhook-signature']).split(' ')).toHaveLength(2)
  for (const known of [secret, newer]) expect(verified(known, seen)).toEqual(JSON.parse(event))
})

test('with the format cdevents a hook gets the CDEvent of a message, and the CloudEvent of one that has none', async () => {
  const receiver = await startHook((response) => response.end())
  await post(receiver.url, { format: 'cdevents', bodies: { json: event, cdevents: '{"cd":1}' } })
  await post(receiver.url, { format: 'cdevents' })
  await post(receiver.url, { bodies: { json: event, cdevents: '{"cd":1}' } })
  expect(receiver.seen.map(({ body }) => body)).toEqual(['{"cd":1}', event, event])
})

const answers: [number, Record<string, string>, Receipt['state'], string | null][] = [
  [200, {}, 'accepted', null],
  [204, {}, 'accepted', null],
  [302, { location: 'http://127.0.0.1:1/' }, 'refused', null],
  [307, { location: 'http://169.254.169.254/' }, 'refused', null],
  [400, {}, 'refused', null],
  [403, {}, 'refused', null],
  [404, {}, 'refused', null],
  [410, {}, 'refused', null],
  [413, {}, 'refused', null],
  [408, {}, 'deferred', '2026-11-21T09:15:00.000Z'],
  [429, {}, 'deferred', '2026-11-21T09:15:00.000Z'],
  [429, { 'retry-after': '30' }, 'deferred', '2026-11-21T09:00:30.000Z'],
  [429, { 'retry-after': 'soon' }, 'deferred', '2026-11-21T09:15:00.000Z'],
  [503, { 'retry-after': 'Sat, 21 Nov 2026 10:00:00 GMT' }, 'deferred', '2026-11-21T10:00:00.000Z'],
  [503, { 'retry-after': 'Sat, 21 Nov 2020 10:00:00 GMT' }, 'deferred', '2026-11-21T09:00:00.000Z'],
  [503, { 'retry-after': '99999999' }, 'deferred', '2026-11-22T09:00:00.000Z'],
  [503, {}, 'unknown', null],
  [500, {}, 'unknown', null],
  [502, {}, 'unknown', null],
]
test.each(answers)('status %i %j makes it %3$s', async (status, headers, state, until) => {
  const receiver = await startHook((response) => response.writeHead(status, headers).end('::error::x'))
  const receipt = await post(receiver.url)
  expect(receipt).toMatchObject({ state, until })
  expect(receiver.seen).toHaveLength(1)
  expect(receipt.reason ?? '').not.toMatch(/::|secret-path|s3cret/)
})

test('a hook that is gone for good is refused, and the receipt says what to do', async () => {
  const receiver = await startHook((response) => response.writeHead(410).end())
  expect((await post(receiver.url)).reason).toBe(
    'The hook answered with status 410: it is gone for good, and its audience should no longer name it.',
  )
})

test('trap 5: a 429 defers the event to the time that the hook names, and the second attempt has the same bytes', async () => {
  const receiver = await startHook((response) => {
    if (receiver.seen.length === 1) response.writeHead(429, { 'retry-after': '2' }).end()
    else response.end()
  })
  expect(await post(receiver.url)).toMatchObject({ state: 'deferred', until: '2026-11-21T09:00:02.000Z' })
  expect(await post(receiver.url)).toMatchObject({ state: 'accepted' })
  const [first, second] = receiver.seen
  expect(second).toEqual(first)
})

test('trap 36: an answer with commands for a runner and colours for a terminal is not quoted at all', async () => {
  const words = '::add-mask::x\n\u001B[31m##[error]red'
  const receiver = await startHook((response) =>
    response.writeHead(400, { 'x-words': '::error::y' }).end(words),
  )
  expect((await post(receiver.url)).reason).toBe('The hook answered with status 400.')
})

test('a hook that takes the event and hangs up leaves it unknown', async () => {
  const receiver = await startHook((response) => response.socket?.resetAndDestroy())
  expect(await post(receiver.url)).toMatchObject({
    state: 'unknown',
    reason: 'The hook did not answer: the connection was cut.',
  })
  expect(receiver.seen).toHaveLength(1)
})

test('a hook that takes the event and stalls leaves it unknown', async () => {
  const receiver = await startHook(() => undefined)
  expect(await post(receiver.url, { timeoutMs: 200 })).toMatchObject({
    state: 'unknown',
    reason: 'The hook did not answer: there was no answer within 0.2 s.',
  })
})

test('an answer without an end is read no further than 64 KiB', async () => {
  const receiver = await startHook((response) => {
    response.writeHead(200)
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  })
  expect((await post(receiver.url)).state).toBe('accepted')
})

test('a hook that nobody listens at is known not to have the event', async () => {
  expect(await post(`http://127.0.0.1:${await closedPort()}/`)).toMatchObject({
    state: 'deferred',
    reason: 'The hook did not answer: the connection was refused.',
  })
  const nameless = createPrivateHosts([], (_host, _options, done) =>
    done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []),
  )
  expect(await post('https://gone.example/', { hosts: nameless })).toMatchObject({
    state: 'deferred',
    reason: 'The hook did not answer: the name is unknown.',
  })
})

test('an interrupted run calls no hook', async () => {
  const receiver = await startHook((response) => response.end())
  expect((await post(receiver.url, { signal: AbortSignal.abort() })).state).toBe('deferred')
  expect(receiver.seen).toHaveLength(0)
})

test('plain http is for listed hosts only', async () => {
  const receiver = await startHook((response) => response.end())
  expect((await post(receiver.url, { hosts: unlisted })).state).toBe('refused')
  expect((await post('http://8.8.8.8/')).state).toBe('refused')
  expect((await post('nonsense')).state).toBe('refused')
  expect(receiver.seen).toHaveLength(0)
})

test.each([
  '127.0.0.1',
  '[::1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::a9fe:a9fe]',
  '169.254.169.254',
  '0x7f000001',
  '2130706433',
  '10.0.0.1',
  '100.64.0.1',
  'localhost',
])('trap 29: the private address %s is not dialled', async (host) => {
  const receipt = await post(`https://${host}/`, { hosts: unlisted })
  expect(receipt.state).toBe('deferred')
  expect(receipt.reason).toMatch(/not a public address|never dialled/)
})

test('trap 29: a name is judged by the address it has when it is dialled, however it was before', async () => {
  const addresses = ['8.8.8.8', '10.0.0.1']
  const rebound = createPrivateHosts([], (_host, _options, done) =>
    done(null, [{ address: addresses.pop() ?? '10.0.0.1', family: 4 }]),
  )
  const receipt = await post('https://hooks.example/', { hosts: rebound })
  expect(receipt.reason).toContain('not a public address')
  expect(addresses).toEqual(['8.8.8.8'])
})

test('trap 29: a redirect to a private address is not followed', async () => {
  const inside = await startHook((response) => response.end())
  const receiver = await startHook((response) => response.writeHead(302, { location: inside.url }).end())
  expect(await post(receiver.url)).toMatchObject({
    state: 'refused',
    reason: 'The hook answered with status 302, and redirects are not followed.',
  })
  expect(inside.seen).toHaveLength(0)
})

test('a secret that is none is an error of the configuration', async () => {
  for (const wrong of ['', 'whsec_', 'whsec_c2hvcnQ=', key.toString('base64')]) {
    const opened = openWebhook({
      secrets: [secret, wrong],
      format: 'cloudevents',
      privateHosts: listed,
      now,
    })
    await expect(opened).rejects.toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2 })
  }
})
