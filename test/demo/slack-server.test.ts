import { afterEach, expect, test } from 'vitest'
import { refuseBlocks } from '../../src/demo/slack-blocks.ts'
import { startSlackServer, type SlackServer } from '../../src/demo/slack-server.ts'

const open: SlackServer[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function start(): Promise<SlackServer> {
  const server = await startSlackServer({ token: 'demo-token', channels: ['C1', 'C2'] })
  open.push(server)
  return server
}
async function call(
  server: SlackServer,
  method: string,
  fields: Record<string, string>,
  token = 'demo-token',
) {
  const headers = token === '' ? {} : { authorization: `Bearer ${token}` }
  const response = await fetch(`${server.api}${method}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
  })
  return (await response.json()) as Record<string, unknown>
}

test('a call needs the token', async () => {
  const server = await start()
  expect(await call(server, 'auth.test', {}, '')).toEqual({ ok: false, error: 'not_authed' })
  expect(await call(server, 'auth.test', {}, 'other')).toEqual({ ok: false, error: 'invalid_auth' })
  expect(await call(server, 'auth.test', {})).toMatchObject({ ok: true })
  expect(await call(server, 'chat.fly', {})).toMatchObject({ ok: false, error: 'unknown_method' })
})

test('a message needs a channel, something to say, and no more than fits', async () => {
  const server = await start()
  const errorOf = async (fields: Record<string, string>) =>
    (await call(server, 'chat.postMessage', fields))['error']
  expect(await errorOf({ channel: 'C9', text: 'x' })).toBe('channel_not_found')
  expect(await errorOf({ channel: 'C1' })).toBe('no_text')
  expect(await errorOf({ channel: 'C1', text: 'x'.repeat(40_001) })).toBe('msg_too_long')
  expect(await errorOf({ channel: 'C1', text: 'x', blocks: '[{' })).toBe('invalid_blocks_format')
  expect(server.messages).toHaveLength(0)
})

test('an update without blocks removes them, and one of nothing is refused', async () => {
  const server = await start()
  const blocks = JSON.stringify([{ type: 'divider' }])
  const { ts } = await call(server, 'chat.postMessage', { channel: 'C1', text: 'one', blocks })
  expect(await call(server, 'chat.update', { channel: 'C1', ts: String(ts), text: 'two' })).toMatchObject({
    ok: true,
    ts,
  })
  expect(server.messages).toMatchObject([{ ts, text: 'two', blocks: [] }])
  const missing = await call(server, 'chat.update', { channel: 'C2', ts: String(ts), text: 'two' })
  expect(missing).toEqual({ ok: false, error: 'message_not_found' })
})

test('the history of a channel has its own messages, newest first, without replies, with metadata', async () => {
  const server = await start()
  const metadata = { event_type: 'x', event_payload: { d: '1' } }
  const first = await call(server, 'chat.postMessage', {
    channel: 'C1',
    text: 'one',
    metadata: JSON.stringify(metadata),
  })
  await call(server, 'chat.postMessage', { channel: 'C1', text: 'reply', thread_ts: String(first['ts']) })
  await call(server, 'chat.postMessage', { channel: 'C2', text: 'elsewhere' })
  const last = await call(server, 'chat.postMessage', { channel: 'C1', text: 'two' })
  const asked = { channel: 'C1', include_all_metadata: 'true' }
  const history = await call(server, 'conversations.history', asked)
  expect(history['messages']).toMatchObject([{ text: 'two' }, { text: 'one', metadata }])
  const since = await call(server, 'conversations.history', { channel: 'C1', oldest: String(first['ts']) })
  expect(since['messages']).toMatchObject([{ ts: last['ts'] }])
})

test('a message that is kept before the connection is cut can be found afterwards', async () => {
  const server = await start()
  server.fail({ kind: 'reset' })
  await expect(call(server, 'chat.postMessage', { channel: 'C1', text: 'one' })).rejects.toThrow()
  expect(server.messages).toHaveLength(1)
})

test('what is wrong with blocks is told in the words of Slack, with a pointer', () => {
  const refusal = (blocks: unknown) => refuseBlocks(JSON.stringify(blocks))?.messages
  expect(refusal([{ type: 'section' }])).toEqual([
    'missing required field: text or fields [json-pointer:/blocks/0]',
  ])
  expect(refusal([{ type: 'nonsense' }])).toEqual([
    'unsupported type: nonsense [json-pointer:/blocks/0/type]',
  ])
  expect(refusal([{ type: 'section', text: { type: 'mrkdwn', text: '' } }])).toEqual([
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ])
  expect(refusal([{ type: 'context', elements: Array.from({ length: 11 }, () => ({})) }])).toEqual([
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ])
  expect(refusal({})).toEqual([])
  expect(refuseBlocks('[{"type":"divider"}]')).toBeNull()
})
