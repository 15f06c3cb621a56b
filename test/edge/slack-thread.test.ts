import { expect, test } from 'vitest'
import { refuseBlocks } from '../../src/demo/slack-blocks.ts'
import { never } from './loopback.ts'
import {
  connectSlack,
  header,
  person,
  section,
  slackDelivery,
  type SlackConnection,
} from './slack-connection.ts'

const rootBlocks = [header('1.4.0 is on its way'), section('What changes')]
const rootBodies = { text: '1.4.0 is on its way\n\nWhat changes', blocks: JSON.stringify(rootBlocks) }
const status = '*Status:* 1.4.0 has arrived. The thread has the details.'
const proof = { rootBodies, message: { bodies: { text: 'Arrived', status } } }

async function announced(): Promise<SlackConnection & { readonly root: string }> {
  const connection = await connectSlack()
  const { serverId } = await connection.sender.send(slackDelivery(rootBlocks), never)
  return { ...connection, root: serverId ?? '' }
}

test('trap 13: a later message lands in the thread of the first, and the first tells what became of it', async () => {
  const { server, sender, root } = await announced()
  const receipt = await sender.send(slackDelivery([section('Arrived')], root, proof), never)
  expect(receipt).toMatchObject({ state: 'accepted', reason: null })
  expect(server.messages.map(({ threadTs }) => threadTs)).toEqual([null, root])
  expect(server.messages[0]).toMatchObject({
    text: `${status}\n\n${rootBodies.text}`,
    blocks: [rootBlocks[0], section(status), rootBlocks[1]],
    metadata: { event_payload: { d: receipt.message } },
  })
})

test('the same edit made twice is one edit, and a later one replaces it', async () => {
  const { server, sender, root } = await announced()
  await sender.send(slackDelivery([section('Arrived')], root, proof), never)
  const once = server.messages[0]
  await sender.send(slackDelivery([section('Arrived')], root, proof), never)
  expect(server.messages[0]).toEqual(once)
  const back = { rootBodies, message: { bodies: { status: '*Status:* rolled back' } } }
  await sender.send(slackDelivery([section('Back')], root, back), never)
  expect(server.messages[0]?.blocks).toEqual([rootBlocks[0], section('*Status:* rolled back'), rootBlocks[1]])
})

test('an edit that fails is told and fails nothing', async () => {
  const { server, sender, root } = await announced()
  server.fail({ kind: 'error', error: 'edit_window_closed' }, 'chat.update')
  const receipt = await sender.send(slackDelivery([section('Arrived')], root, proof), never)
  expect(receipt).toMatchObject({
    state: 'accepted',
    reason: 'The first message of the thread could not be updated. Slack said: edit_window_closed',
  })
  expect(server.messages).toHaveLength(2)
})

test('trap 13: where the first message was deleted, a later one stands in the channel and says so', async () => {
  const { server, sender, root } = await announced()
  server.remove(root)
  const alone =
    'The message that this one answers is gone. See <https://acme.example/1.4.0/|the release notes>.'
  const bodies = { text: 'Arrived', status, alone }
  const receipt = await sender.send(
    slackDelivery([section('Arrived')], root, { rootBodies, message: { bodies } }),
    never,
  )
  expect(receipt).toMatchObject({ state: 'accepted', reason: null })
  expect(server.messages).toMatchObject([
    {
      ts: receipt.serverId,
      threadTs: null,
      text: `Arrived\n\n${alone}`,
      blocks: [section('Arrived'), { type: 'context', elements: [{ text: alone }] }],
    },
  ])
})

test('trap 13: a thread that Slack finds nowhere is no crash either', async () => {
  const { server, sender } = await announced()
  server.fail({ kind: 'status', status: 500 }, 'chat.getPermalink')
  const receipt = await sender.send(slackDelivery([section('Arrived')], '1.000001', proof), never)
  expect(receipt.state).toBe('accepted')
  expect(server.messages[1]).toMatchObject({
    threadTs: null,
    text: expect.stringContaining('is gone') as string,
  })
})

test('trap 13: a reply that Slack takes out of its thread without a word is told', async () => {
  const { server, sender, root } = await announced()
  server.remove(root)
  server.fail({ kind: 'status', status: 500 }, 'chat.getPermalink')
  const receipt = await sender.send(slackDelivery([section('Arrived')], root, proof), never)
  expect(receipt).toMatchObject({ state: 'accepted', reason: 'The message that this one answers is gone.' })
  expect(server.messages).toHaveLength(1)
})

const replies = JSON.stringify([
  { text: '2/3 two', blocks: [section('two')] },
  { text: '3/3 three', blocks: [section('three')] },
])

test('what one post cannot hold follows in the thread, in its order', async () => {
  const { server, sender } = await connectSlack()
  const receipt = await sender.send(
    slackDelivery([section('one')], null, { message: { bodies: { replies } } }),
    never,
  )
  const d = receipt.message
  expect(server.messages.map(({ threadTs, text, metadata }) => [threadTs, text, metadata])).toEqual([
    [null, 'Hello', { event_type: 'waybill_message', event_payload: { d } }],
    [receipt.serverId, '2/3 two', { event_type: 'waybill_message', event_payload: { d, p: 2 } }],
    [receipt.serverId, '3/3 three', { event_type: 'waybill_message', event_payload: { d, p: 3 } }],
  ])
})

test('trap 5: parts that Slack asks to send later are sent later; one whose fate is open is told and not repeated', async () => {
  const { server, sender, waits } = await connectSlack()
  const message = { bodies: { replies } }
  const posts = () => server.log.filter(({ method }) => method === 'chat.postMessage').length
  server.fail({ kind: 'nothing' })
  server.fail({ kind: 'rate-limited', retryAfter: 2 })
  server.fail({ kind: 'reset' })
  const receipt = await sender.send(slackDelivery([section('one')], null, { message }), never)
  expect(receipt.state).toBe('accepted')
  expect(receipt.reason).toMatch(/^Part 2 may be missing\. Slack did not answer/)
  expect(waits).toEqual([2000])
  expect(server.messages.map(({ text }) => text)).toEqual(['Hello', '2/3 two', '3/3 three'])
  expect(posts()).toBe(4)
})

test('trap 33: an interruption lets out what belongs to a message that Slack has taken, and nothing else', async () => {
  const run = new AbortController()
  const { server, sender } = await connectSlack({ sleep: async () => run.abort() })
  server.fail({ kind: 'nothing' })
  server.fail({ kind: 'rate-limited', retryAfter: 1 })
  const message = { bodies: { replies } }
  const receipt = await sender.send(slackDelivery([section('one')], null, { message }), run.signal)
  expect(receipt).toMatchObject({ state: 'accepted', reason: null })
  expect(server.messages.map(({ text }) => text)).toEqual(['Hello', '2/3 two', '3/3 three'])
  expect(await sender.send(slackDelivery(), run.signal)).toMatchObject({ state: 'deferred' })
  expect(server.messages).toHaveLength(3)
})

test('blocks that Slack finds too long come in halves, in their order, and nothing is posted twice', async () => {
  const { server, sender } = await connectSlack()
  const blocks = [
    header('Long'),
    ...Array.from({ length: 9 }, (_, index) => section(`${index}${'x'.repeat(2900)}`)),
  ]
  expect(refuseBlocks(JSON.stringify(blocks))?.error).toBe('msg_blocks_too_long')
  const receipt = await sender.send(slackDelivery(blocks), never)
  expect(receipt).toMatchObject({ state: 'accepted', reason: null })
  expect(server.messages.flatMap((message) => message.blocks)).toEqual(blocks)
  expect(server.messages.length).toBeGreaterThan(2)
  expect(server.messages.map(({ threadTs }) => threadTs)).toEqual(
    server.messages.map((_, index) => (index === 0 ? null : receipt.serverId)),
  )
  const again = await connectSlack()
  await again.sender.send(slackDelivery(blocks), never)
  expect(again.server.messages.map(({ text }) => text)).toEqual(server.messages.map(({ text }) => text))
})

test('one block that is too long by itself is refused', async () => {
  const { server, sender } = await connectSlack()
  server.fail({ kind: 'error', error: 'msg_blocks_too_long' })
  const receipt = await sender.send(slackDelivery([section('x')]), never)
  expect(receipt.state).toBe('refused')
  expect(server.messages).toHaveLength(0)
})

test('a person gets a direct message, and its thread and edits are in that conversation', async () => {
  const { server, sender } = await connectSlack()
  const first = await sender.send({ ...slackDelivery(rootBlocks), address: person }, never)
  const later = slackDelivery([section('Arrived')], first.serverId, { ...proof, address: person })
  expect(await sender.send(later, never)).toMatchObject({ state: 'accepted', reason: null })
  expect(server.messages.map((message) => [message.channel, message.threadTs])).toEqual([
    ['D0123456789', null],
    ['D0123456789', first.serverId],
  ])
  expect(server.messages[0]?.blocks).toContainEqual(section(status))
})

test('a reply is shown in the channel too where that is wished', async () => {
  const { server, sender } = await connectSlack({ broadcast: true })
  const first = await sender.send(slackDelivery(), never)
  await sender.send(slackDelivery([section('Arrived')], first.serverId), never)
  const shown = server.log.filter(({ fields }) => fields['reply_broadcast'] === 'true')
  expect(shown.map(({ fields }) => fields['thread_ts'])).toEqual([first.serverId])
})
