import { expect, test } from 'vitest'
import { openDiscord } from '../../src/edge/discord.ts'
import type { Receipt } from '../../src/notices/message.ts'
import { startHook } from './hook-server.ts'
import { closedPort, deliveryOf, listed, messageOf, never, now, unlisted } from './loopback.ts'

const body = '{"content":"**Hello**","allowed_mentions":{"parse":[]}}'
const stored = JSON.stringify({ id: '1310000000000000001', channel_id: '1', content: 'Hello' })

async function post(url: string, privateHosts = listed): Promise<Receipt> {
  const sender = await openDiscord({ privateHosts, now, timeoutMs: 5_000 })
  const message = messageOf({ channel: 'discord', bodies: { json: body } })
  return sender.send(deliveryOf({ message, address: url, name: null }), never)
}

test('the message arrives as it was frozen, Discord is asked to wait, and its id for the message is kept', async () => {
  const discord = await startHook((response) => response.end(stored))
  const { origin } = new URL(discord.url)
  const receipt = await post(`${origin}/api/webhooks/1/secret-token?thread_id=42`)
  expect(receipt).toMatchObject({ state: 'accepted', serverId: '1310000000000000001' })
  expect(discord.seen).toMatchObject([{ path: '/api/webhooks/1/secret-token?thread_id=42&wait=true', body }])
})

const answers: [number, Record<string, string>, string, Receipt['state'], string | null][] = [
  [200, {}, stored, 'accepted', null],
  [204, {}, '', 'accepted', null],
  [200, {}, '<html>', 'accepted', null],
  [400, {}, '{"message":"Invalid Form Body","code":50035}', 'refused', null],
  [401, {}, '{"message":"Invalid Webhook Token","code":50027}', 'refused', null],
  [404, {}, '{"message":"Unknown Webhook","code":10015}', 'refused', null],
  [429, {}, '{"retry_after":0.25,"global":false}', 'deferred', '2026-11-21T09:00:00.250Z'],
  [429, { 'retry-after': '2' }, '{"retry_after":1.5}', 'deferred', '2026-11-21T09:00:02.000Z'],
  [429, {}, 'error code: 1015', 'deferred', '2026-11-21T09:15:00.000Z'],
  [429, {}, '{"retry_after":1e99}', 'deferred', '2026-11-22T09:00:00.000Z'],
  [500, {}, '', 'unknown', null],
  [502, {}, '', 'unknown', null],
]
test.each(answers)(
  'status %i %j with the body %j makes it %s',
  async (status, headers, told, state, until) => {
    const discord = await startHook((response) => response.writeHead(status, headers).end(told))
    expect(await post(discord.url)).toMatchObject({ state, until })
    expect(discord.seen).toHaveLength(1)
  },
)

test('what Discord calls an error is told by its number', async () => {
  const discord = await startHook((response) =>
    response.writeHead(404).end('{"message":"Unknown Webhook","code":10015}'),
  )
  expect((await post(discord.url)).reason).toBe(
    'Discord answered with status 404: nobody is there (error 10015).',
  )
})

test('trap 36: no receipt has a word of the URL, which is a secret, or of the answer', async () => {
  const receipts: Receipt[] = []
  for (const status of [200, 302, 400, 401, 429, 500]) {
    const discord = await startHook((response) => {
      const told = { id: '::add-mask::', message: '::error::s3cret', code: '::debug::' }
      response.writeHead(status, { location: '/s3cret' }).end(JSON.stringify(told))
    })
    receipts.push(await post(discord.url))
  }
  receipts.push(await post(`http://127.0.0.1:${await closedPort()}/s3cret`))
  receipts.push(await post('https://10.0.0.1/s3cret', unlisted))
  receipts.push(await post('nonsense s3cret'))
  expect(JSON.stringify(receipts)).not.toMatch(/s3cret|secret-path|::|\\u001b/i)
})

test('trap 29: a webhook at a private address is not called', async () => {
  for (const host of ['127.0.0.1', '[::ffff:10.0.0.1]', '169.254.169.254']) {
    const receipt = await post(`https://${host}/`, unlisted)
    expect(receipt.reason).toMatch(/not a public address|never dialled/)
  }
})

test('a lost answer leaves the message unknown: webhooks cannot be asked what they posted', async () => {
  const discord = await startHook((response) => response.socket?.resetAndDestroy())
  expect((await post(discord.url)).state).toBe('unknown')
})
