import { expect, test } from 'vitest'
import { never } from './loopback.ts'
import { connectSlack, person, section, slackDelivery } from './slack-connection.ts'

/** Later than the clock of the tests says, as the stand-in stamps messages with the machine's. */
const now = () => new Date()
const since = () => new Date(Date.now() - 10_000)

test('traps 2 and 6: a message that Slack took without an answer is found by its id, with its ts', async () => {
  const { server, sender } = await connectSlack({ now })
  server.fail({ kind: 'reset' })
  expect(await sender.send(slackDelivery(), never)).toMatchObject({ state: 'unknown' })
  const found = await sender.find?.(slackDelivery(), since())
  expect(found).toMatchObject({ state: 'accepted', serverId: server.messages[0]?.ts, reason: null })
  expect(server.messages).toHaveLength(1)
})

test('trap 6: a message that Slack says it failed at, and is not there, is certainly not there', async () => {
  const { server, sender } = await connectSlack({ now })
  server.fail({ kind: 'error', error: 'internal_error' })
  expect(await sender.send(slackDelivery(), never)).toMatchObject({ state: 'unknown' })
  expect(await sender.find?.(slackDelivery(), since())).toBeNull()
  const [asked] = server.log.filter(({ method }) => method === 'conversations.history')
  expect(asked?.fields).toMatchObject({ include_all_metadata: 'true', inclusive: 'true' })
})

test('the search goes through all pages, and waits where Slack asks for it', async () => {
  const { server, sender, waits } = await connectSlack({ now, pageSize: 3 })
  await sender.send(slackDelivery(), never)
  for (let index = 0; index < 10; index++)
    await sender.send(slackDelivery([section('other')], null, { message: { id: `other-${index}` } }), never)
  server.fail({ kind: 'rate-limited', retryAfter: 7 }, 'conversations.history')
  const found = await sender.find?.(slackDelivery(), since())
  expect(found?.serverId).toBe(server.messages[0]?.ts)
  expect(waits).toEqual([7000])
  expect(server.log.filter(({ method }) => method === 'conversations.history')).toHaveLength(5)
})

test('a reply is found in its thread, and one that lost it in the channel', async () => {
  const { server, sender } = await connectSlack({ now })
  const first = await sender.send(slackDelivery([section('root')], null, { message: { id: 'root' } }), never)
  const reply = slackDelivery([section('Arrived')], first.serverId)
  server.fail({ kind: 'reset' })
  await sender.send(reply, never)
  expect((await sender.find?.(reply, since()))?.serverId).toBe(server.messages[1]?.ts)
  server.remove(first.serverId ?? '')
  server.remove(server.messages[0]?.ts ?? '')
  server.fail({ kind: 'reset' })
  await sender.send(reply, never)
  expect((await sender.find?.(reply, since()))?.serverId).toBe(server.messages[0]?.ts)
})

test('a direct message is found in its conversation', async () => {
  const { server, sender } = await connectSlack({ now })
  const delivery = { ...slackDelivery(), address: person }
  server.fail({ kind: 'reset' })
  await sender.send(delivery, never)
  expect((await sender.find?.(delivery, since()))?.serverId).toBe(server.messages[0]?.ts)
})

test('a message is found though its parts are not, and that is told', async () => {
  const { server, sender } = await connectSlack({ now })
  const replies = JSON.stringify([{ text: 'two', blocks: [section('two')] }])
  const delivery = slackDelivery([section('one')], null, { message: { bodies: { replies } } })
  server.fail({ kind: 'reset' })
  await sender.send(delivery, never)
  expect(await sender.find?.(delivery, since())).toMatchObject({
    state: 'accepted',
    reason: 'Parts of it are missing in its thread: 1.',
  })
})

test('a message with the same id that somebody else wrote is not ours', async () => {
  const { server, sender } = await connectSlack({ now })
  const form = {
    channel: 'C0123456789',
    text: 'forged',
    metadata: '{"event_type":"other","event_payload":{"d":"5b0c6f4e-1111-5222-8333-444455556666"}}',
  }
  await fetch(`${server.api}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: 'Bearer demo-token-of-the-test' },
    body: new URLSearchParams(form),
  })
  expect(server.messages).toHaveLength(1)
  expect(await sender.find?.(slackDelivery(), since())).toBeNull()
})

test('where Slack does not let it be known, nothing is claimed', async () => {
  const blind = await connectSlack({ now, scopes: ['chat:write'] })
  await expect(blind.sender.find?.(slackDelivery(), since())).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    exitCode: 6,
    message: expect.stringContaining('missing_scope, needs channels:history') as string,
  })
  const { server, sender } = await connectSlack({ now })
  server.fail({ kind: 'error', error: 'internal_error' }, 'conversations.history')
  await expect(sender.find?.(slackDelivery(), since())).rejects.toMatchObject({ code: 'CHANNEL_REFUSED' })
})

test('a message of a moment ago gets some seconds to show before it is looked for', async () => {
  const at = new Date('2026-11-21T09:00:00.000Z')
  const { sender, waits } = await connectSlack({ now: () => at })
  await sender.find?.(slackDelivery(), new Date(at.getTime() - 2_000))
  expect(waits).toEqual([3_000])
})

test('trap 35: a clock that runs ahead of that of Slack looks back further', async () => {
  const ahead = () => new Date(Date.now() + 600_000)
  const { server, sender } = await connectSlack({ now: ahead })
  server.fail({ kind: 'reset' })
  await sender.send(slackDelivery(), never)
  const found = await sender.find?.(slackDelivery(), new Date(ahead().getTime() - 10_000))
  expect(found?.serverId).toBe(server.messages[0]?.ts)
})
