import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import type { SlackFault } from '../../src/demo/slack-server.ts'
import { openSlack } from '../../src/edge/slack.ts'
import { composeBodies, slotsFor } from '../../src/notices/body.ts'
import { composeMessage } from '../../src/notices/compose-message.ts'
import { reader, sampleChange, sampleFacts, sampleRelease } from '../notices/sample.ts'
import { closedPort, listed, never, now, unlisted } from './loopback.ts'
import { connectSlack, header, section, slackDelivery, token } from './slack-connection.ts'

test('a post arrives with text, blocks, its own id and no unfurling, and the receipt has its ts', async () => {
  const { server, sender } = await connectSlack()
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

test('what Slack refuses is refused in its own words, and what is just short enough is taken', async () => {
  const { server, sender } = await connectSlack()
  const refusals: [unknown[], string][] = [
    [
      [section('a'), section('x'.repeat(3001))],
      'must be less than 3001 characters [json-pointer:/blocks/1/text/text]',
    ],
    [[header('x'.repeat(151))], 'must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
    [Array.from({ length: 51 }, () => section('x')), 'no more than 50 items allowed [json-pointer:/blocks]'],
  ]
  for (const [blocks, words] of refusals) {
    const receipt = await sender.send(slackDelivery(blocks), never)
    expect(receipt.state).toBe('refused')
    expect(receipt.reason).toContain(words)
  }
  expect(server.messages).toHaveLength(0)
  for (const blocks of [
    [section('x'.repeat(3000))],
    [header('x'.repeat(150))],
    Array.from({ length: 50 }, () => section('x')),
  ]) {
    expect((await sender.send(slackDelivery(blocks), never)).state).toBe('accepted')
  }
})

test('an unknown channel is refused', async () => {
  const { sender } = await connectSlack()
  const receipt = await sender.send({ ...slackDelivery(), address: 'C999' }, never)
  expect(receipt).toMatchObject({ state: 'refused' })
  expect(receipt.reason).toContain('Slack said: channel_not_found')
})

const faults: [SlackFault, string, string | null][] = [
  [{ kind: 'rate-limited', retryAfter: 2 }, 'deferred', '2026-11-21T09:00:02.000Z'],
  [{ kind: 'rate-limited', retryAfter: null }, 'deferred', '2026-11-21T09:01:00.000Z'],
  [{ kind: 'rate-limited', retryAfter: 999_999_999 }, 'deferred', '2026-11-22T09:00:00.000Z'],
  [{ kind: 'error', error: 'internal_error' }, 'unknown', null],
  [{ kind: 'error', error: 'fatal_error' }, 'unknown', null],
  [{ kind: 'error', error: 'request_timeout' }, 'unknown', null],
  [{ kind: 'error', error: 'service_unavailable' }, 'unknown', null],
  [{ kind: 'error', error: 'ratelimited' }, 'deferred', '2026-11-21T09:01:00.000Z'],
  [{ kind: 'error', error: 'not_in_channel' }, 'refused', null],
  [{ kind: 'error', error: 'restricted_action' }, 'refused', null],
  [{ kind: 'error', error: 'is_archived' }, 'refused', null],
  [{ kind: 'status', status: 503 }, 'unknown', null],
  [{ kind: 'status', status: 408 }, 'unknown', null],
  [{ kind: 'status', status: 404 }, 'refused', null],
  [{ kind: 'status', status: 200 }, 'unknown', null],
  [{ kind: 'reset' }, 'unknown', null],
]
test.each(faults)('traps 5 and 6: after %j the message is %s', async (fault, state, until) => {
  const { server, sender } = await connectSlack()
  server.fail(fault)
  const receipt = await sender.send(slackDelivery(), never)
  expect(receipt).toMatchObject({ state, until })
  // auth.test and one post: an attempt is never repeated.
  expect(server.calls).toBe(2)
})

test('an interrupted run posts nothing more', async () => {
  const { server, sender } = await connectSlack()
  const receipt = await sender.send(slackDelivery(), AbortSignal.abort())
  expect(receipt).toMatchObject({ state: 'deferred', until: '2026-11-21T09:00:00.000Z' })
  expect(server.calls).toBe(1)
})

test('a server that is gone leaves nothing behind, so the message is deferred', async () => {
  const { server, sender } = await connectSlack()
  await server.close()
  const receipt = await sender.send(slackDelivery(), never)
  expect(receipt).toMatchObject({ state: 'deferred', until: '2026-11-21T09:15:00.000Z' })
})

test('a bad token is refused at once, and no error repeats it', async () => {
  const { server } = await connectSlack()
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
  const { server, sender } = await connectSlack()
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
  const { server } = await connectSlack()
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
  const { server } = await connectSlack()
  const calls = server.calls
  const elsewhere = createServer((_, response) => response.writeHead(302, { location: server.api }).end())
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void elsewhere.close())
  const { port } = elsewhere.address() as { port: number }
  const opened = openSlack({ token, api: `http://127.0.0.1:${port}/`, privateHosts: listed, now })
  await expect(opened).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    message: 'Slack cannot be used. Slack answered with status 302.',
  })
  expect(server.calls).toBe(calls)
})

test('trap 17: nothing is left to Slack to send later, so nothing of it is lost for its metadata', async () => {
  const { server, sender } = await connectSlack()
  await sender.send(slackDelivery(), never)
  const [sent] = server.log.filter(({ method }) => method.startsWith('chat.'))
  expect(sent?.method).toBe('chat.postMessage')
  expect(sent?.fields).not.toHaveProperty('post_at')
  expect(server.messages[0]?.metadata).toMatchObject({ event_type: 'waybill_message' })
})

test('a token that may not write is refused before anything is sent', async () => {
  const opened = connectSlack({ scopes: ['channels:history'] })
  await expect(opened).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    exitCode: 2,
    message: 'The Slack token may not write: the scope chat:write is missing.',
  })
})

test('a token that may not read back is told of once, and sends all the same', async () => {
  const { sender } = await connectSlack({ scopes: ['chat:write'] })
  expect(sender.warnings).toHaveLength(1)
  expect(sender.warnings?.[0]).toContain('channels:history')
  expect((await sender.send(slackDelivery(), never)).state).toBe('accepted')
  expect((await connectSlack()).sender.warnings).toEqual([])
})

test('trap 5: Slack asks to wait, and the same bytes go out when the time is over', async () => {
  const { server, sender } = await connectSlack()
  server.fail({ kind: 'rate-limited', retryAfter: 2 })
  expect(await sender.send(slackDelivery(), never)).toMatchObject({ state: 'deferred' })
  expect(await sender.send(slackDelivery(), never)).toMatchObject({ state: 'accepted' })
  const [first, second] = server.log.filter(({ method }) => method === 'chat.postMessage')
  expect(second).toEqual(first)
  expect(server.messages).toHaveLength(1)
})

test('a greeting that Slack asks to repeat later is repeated', async () => {
  const { server } = await connectSlack()
  server.fail({ kind: 'rate-limited', retryAfter: 3 }, 'auth.test')
  const waits: number[] = []
  const sleep = async (milliseconds: number) => void waits.push(milliseconds)
  await openSlack({ token, api: server.api, privateHosts: listed, now, sleep })
  expect(waits).toEqual([3000])
})

test('nothing that is sent asks Slack to make mentions, links or previews of it', async () => {
  const { server, sender } = await connectSlack()
  const first = await sender.send(slackDelivery(), never)
  const rootBodies = { text: 'Hello', blocks: JSON.stringify([section('Hello')]) }
  const message = { bodies: { status: '*Status:* done' } }
  await sender.send(slackDelivery([section('Done')], first.serverId, { rootBodies, message }), never)
  const said = server.log.filter(({ method }) => method.startsWith('chat.') && method !== 'chat.getPermalink')
  expect(said.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.postMessage', 'chat.update'])
  for (const { method, fields } of said) {
    expect(fields).not.toHaveProperty('link_names')
    expect(fields).not.toHaveProperty('parse')
    expect(fields['text']).not.toBe('')
    if (method === 'chat.postMessage')
      expect(fields).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
  }
})

test('trap 10: mentions, links and channel names of commits are literal in the bytes that are sent', async () => {
  const hostile =
    '<!channel> <!subteam^S1> <@U0123456789> <#C0123456789> @here #general &lt;!channel&gt; <https://evil.example|https://bank.example> *b* _i_ ~s~ `c`'
  const changes = [sampleChange('c-1', { description: hostile, scope: hostile })]
  const release = sampleRelease({ sections: [{ type: 'feat', title: hostile, changes }], breaking: [] })
  const facts = sampleFacts({ product: hostile, environment: hostile, earlyAccess: hostile, release })
  const recipient = reader({ channel: 'slack', address: 'C0123456789', external: false })
  const [composition] = composeBodies({ kind: 'notice', facts }, [recipient])
  if (!composition) throw new Error('nothing was composed')
  const slots = slotsFor({ kind: 'notice', facts }, recipient)
  const message = composeMessage(facts.act, composition.body, 'C0123456789', slots)
  const { server, sender } = await connectSlack()
  expect(await sender.send({ ...slackDelivery(), message }, never)).toMatchObject({ state: 'accepted' })
  const [sent] = server.log.filter(({ method }) => method === 'chat.postMessage')
  expect(sent?.fields['text']).toBe(message.bodies['text'])
  expect(sent?.fields['blocks']).toBe(message.bodies['blocks'])
  for (const bytes of [sent?.fields['text'] ?? '', sent?.fields['blocks'] ?? '']) {
    expect(bytes).toContain('&lt;!channel&gt;')
    expect(bytes).toContain('&amp;lt;!channel&amp;gt;')
    expect(bytes).not.toContain('&amp;amp;')
    // What Slack would act on is a link that we wrote ourselves, and nothing else.
    for (const [angle] of bytes.matchAll(/<[^>]*>/g))
      expect(angle).toMatch(/^<(?:https:\/\/[\w.-]*acme\.example\/|mailto:feedback@acme\.example)/)
  }
  const blocks = JSON.parse(sent?.fields['blocks'] ?? '[]') as {
    text?: { type: string }
    elements?: object[]
  }[]
  for (const text of blocks.flatMap((block) => [block.text ?? [], block.elements ?? []].flat()))
    expect(text).toMatchObject('emoji' in text ? { emoji: false } : { verbatim: true })
})
