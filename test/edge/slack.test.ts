import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import type { Sender } from '../../src/edge/edge.ts'
import { openSlack } from '../../src/edge/slack.ts'
import { startSlackServer, type SlackFault, type SlackServer } from '../../src/demo/slack-server.ts'
import { closedPort, deliveryOf, listed, messageOf, never, now, unlisted } from './loopback.ts'

const token = 'demo-token-of-the-test'
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

async function connect(): Promise<{ server: SlackServer; sender: Sender }> {
  const server = await startSlackServer({ token, channels: ['C0123456789'] })
  open.push(server)
  return { server, sender: await openSlack({ token, api: server.api, privateHosts: listed, now }) }
}
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
function slackDelivery(blocks: unknown[] = [section('Hello')], root: string | null = null) {
  const bodies = { text: 'Hello', blocks: JSON.stringify(blocks) }
  const message = messageOf({ channel: 'slack', bodies })
  return deliveryOf({ message, address: 'C0123456789', name: null, thread: { references: [], root } })
}

test('a post arrives with text, blocks, its own id and no unfurling, and the receipt has its ts', async () => {
  const { server, sender } = await connect()
  const receipt = await sender.send(slackDelivery(), never)
  expect(server.messages).toEqual([
    {
      channel: 'C0123456789',
      ts: receipt.serverId,
      text: 'Hello',
      blocks: [section('Hello')],
      threadTs: null,
      metadata: { event_type: 'waybill_message', event_payload: { d: receipt.message } },
      clientMessageId: receipt.message,
    },
  ])
  expect(receipt).toMatchObject({ state: 'accepted', reason: null, until: null })
})

test('a later message lands in the thread of the first', async () => {
  const { server, sender } = await connect()
  const first = await sender.send(slackDelivery(), never)
  await sender.send(slackDelivery([section('Arrived')], first.serverId), never)
  expect(server.messages.map((message) => message.threadTs)).toEqual([null, first.serverId])
  const lost = await sender.send(slackDelivery([section('Lost')], '1.000001'), never)
  expect(lost).toMatchObject({ state: 'refused', reason: 'Slack said: thread_not_found' })
})

test('what Slack refuses is refused in its own words, and what is just short enough is taken', async () => {
  const { server, sender } = await connect()
  const header = (length: number) => ({
    type: 'header',
    text: { type: 'plain_text', text: 'x'.repeat(length) },
  })
  const refusals: [unknown[], string][] = [
    [
      [section('a'), section('x'.repeat(3001))],
      'must be less than 3001 characters [json-pointer:/blocks/1/text/text]',
    ],
    [[header(151)], 'must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
    [Array.from({ length: 51 }, () => section('x')), 'no more than 50 items allowed [json-pointer:/blocks]'],
    [Array.from({ length: 5 }, () => section('x'.repeat(2900))), 'msg_blocks_too_long'],
  ]
  for (const [blocks, words] of refusals) {
    const receipt = await sender.send(slackDelivery(blocks), never)
    expect(receipt.state).toBe('refused')
    expect(receipt.reason).toContain(words)
  }
  expect(server.messages).toHaveLength(0)
  for (const blocks of [
    [section('x'.repeat(3000))],
    [header(150)],
    Array.from({ length: 50 }, () => section('x')),
  ]) {
    expect((await sender.send(slackDelivery(blocks), never)).state).toBe('accepted')
  }
})

test('an unknown channel is refused', async () => {
  const { sender } = await connect()
  const receipt = await sender.send({ ...slackDelivery(), address: 'C999' }, never)
  expect(receipt).toMatchObject({ state: 'refused', reason: 'Slack said: channel_not_found' })
})

const faults: [SlackFault, string, string | null][] = [
  [{ kind: 'rate-limited', retryAfter: 2 }, 'deferred', '2026-11-21T09:00:02.000Z'],
  [{ kind: 'rate-limited', retryAfter: null }, 'deferred', '2026-11-21T09:01:00.000Z'],
  [{ kind: 'error', error: 'internal_error' }, 'unknown', null],
  [{ kind: 'error', error: 'fatal_error' }, 'unknown', null],
  [{ kind: 'error', error: 'is_archived' }, 'refused', null],
  [{ kind: 'status', status: 503 }, 'unknown', null],
  [{ kind: 'status', status: 404 }, 'refused', null],
  [{ kind: 'status', status: 200 }, 'unknown', null],
  [{ kind: 'reset' }, 'unknown', null],
]
test.each(faults)('after %j the message is %s', async (fault, state, until) => {
  const { server, sender } = await connect()
  server.fail(fault)
  const receipt = await sender.send(slackDelivery(), never)
  expect(receipt).toMatchObject({ state, until })
  // auth.test and one post: an attempt is never repeated.
  expect(server.calls).toBe(2)
})

test('an interrupted run posts nothing more', async () => {
  const { server, sender } = await connect()
  const receipt = await sender.send(slackDelivery(), AbortSignal.abort())
  expect(receipt).toMatchObject({ state: 'deferred', until: '2026-11-21T09:00:00.000Z' })
  expect(server.calls).toBe(1)
})

test('a server that is gone leaves nothing behind, so the message is deferred', async () => {
  const { server, sender } = await connect()
  await server.close()
  const receipt = await sender.send(slackDelivery(), never)
  expect(receipt).toMatchObject({ state: 'deferred', until: '2026-11-21T09:15:00.000Z' })
})

test('a bad token is refused at once, and no error repeats it', async () => {
  const { server } = await connect()
  const wrong = 'xoxb-the-wrong-one'
  const error = await openSlack({ token: wrong, api: server.api, privateHosts: listed, now }).catch(
    (caught: unknown) => caught,
  )
  expect(error).toMatchObject({
    code: 'CHANNEL_REFUSED',
    exitCode: 2,
    message: 'Slack does not take the token: invalid_auth.',
  })
  const broken = await openSlack({
    token: `${wrong}\r\nX: y`,
    api: server.api,
    privateHosts: listed,
    now,
  }).catch((caught: unknown) => caught)
  for (const one of [error, broken]) {
    const { message, stack, hint } = one as Error & { hint: string }
    expect([message, stack, hint].join()).not.toContain(wrong)
  }
})

test('a server that repeats the token is not quoted with it', async () => {
  const { server, sender } = await connect()
  server.fail({ kind: 'error', error: token.replaceAll('-', '_') })
  server.fail({ kind: 'error', error: token })
  for (const _ of [1, 2]) {
    const receipt = await sender.send(slackDelivery(), never)
    expect(JSON.stringify(receipt)).not.toContain(token)
  }
})

test('a closed port refuses the whole channel', async () => {
  const api = `http://127.0.0.1:${await closedPort()}/api/`
  const opened = openSlack({ token, api, privateHosts: listed, now })
  await expect(opened).rejects.toMatchObject({ code: 'CHANNEL_REFUSED', exitCode: 6 })
})

test('the token goes to Slack and to listed hosts only, and over https', async () => {
  const { server } = await connect()
  const calls = server.calls
  for (const api of [
    server.api,
    'https://slack.com.evil.example/api/',
    'http://slack.com/api/',
    'nonsense',
  ]) {
    const opened = openSlack({ token, api, privateHosts: unlisted, now })
    await expect(opened).rejects.toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2 })
  }
  expect(server.calls).toBe(calls)
})

test('a redirect is not followed, so the token stays where it is', async () => {
  const { server } = await connect()
  const calls = server.calls
  const elsewhere = createServer((_, response) => response.writeHead(302, { location: server.api }).end())
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => new Promise((resolve) => elsewhere.close(() => resolve())) })
  const { port } = elsewhere.address() as { port: number }
  const opened = openSlack({ token, api: `http://127.0.0.1:${port}/`, privateHosts: listed, now })
  await expect(opened).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    message: 'Slack cannot be used. Slack answered with status 302.',
  })
  expect(server.calls).toBe(calls)
})
