import { expect, test } from 'vitest'
import { openTeams } from '../../src/edge/teams.ts'
import type { Receipt } from '../../src/notices/message.ts'
import { startHook } from './hook-server.ts'
import { closedPort, deliveryOf, listed, messageOf, never, now, unlisted } from './loopback.ts'

const card = '{"type":"message","attachments":[]}'

async function post(url: string, privateHosts = listed): Promise<Receipt> {
  const sender = await openTeams({ privateHosts, now, timeoutMs: 5_000 })
  const message = messageOf({ channel: 'teams', bodies: { json: card } })
  return sender.send(deliveryOf({ message, address: url, name: null }), never)
}

test('the card arrives as it was frozen, at the whole URL of the workflow, and its run is kept', async () => {
  const workflow = await startHook((response) =>
    response.writeHead(202, { 'x-ms-workflow-run-id': '08585000000000000000000000000CU00' }).end(),
  )
  const receipt = await post(workflow.url)
  expect(receipt).toMatchObject({ state: 'accepted', serverId: '08585000000000000000000000000CU00' })
  expect(workflow.seen).toEqual([
    {
      path: '/hooks/secret-path?sig=s3cret',
      body: card,
      headers: expect.objectContaining({ 'content-type': 'application/json; charset=utf-8' }),
    },
  ])
})

const answers: [number, string, Receipt['state'], string | null][] = [
  [200, '1', 'accepted', null],
  [202, '', 'accepted', null],
  [200, 'Webhook message delivery failed with error: Teams returned HTTP error 429', 'deferred', '15'],
  [200, 'Webhook message delivery failed with error: Teams returned HTTP error 400', 'refused', null],
  [200, 'Webhook message delivery failed with error: no more is known', 'unknown', null],
  [400, '', 'refused', null],
  [401, 'sig=s3cret', 'refused', null],
  [404, '', 'refused', null],
  [413, '', 'refused', null],
  [429, '', 'deferred', '15'],
  [500, '', 'unknown', null],
  [502, '', 'unknown', null],
  [504, '', 'unknown', null],
]
test.each(answers)('status %i with the body %j makes it %s', async (status, body, state, minutes) => {
  const workflow = await startHook((response) => response.writeHead(status).end(body))
  const receipt = await post(workflow.url)
  const until = minutes === null ? null : `2026-11-21T09:${minutes}:00.000Z`
  expect(receipt).toMatchObject({ state, until })
  expect(workflow.seen).toHaveLength(1)
})

test('trap 5: a 429 defers the card to the time that Teams names', async () => {
  const workflow = await startHook((response) => response.writeHead(429, { 'retry-after': '2' }).end())
  expect(await post(workflow.url)).toMatchObject({ state: 'deferred', until: '2026-11-21T09:00:02.000Z' })
})

test('trap 36: no receipt has a word of the URL, which is a secret, or of the answer', async () => {
  const receipts: Receipt[] = []
  for (const status of [200, 302, 400, 401, 429, 500]) {
    const headers = { 'x-ms-workflow-run-id': '::add-mask::\u001B', location: '/?sig=s3cret' }
    const workflow = await startHook((response) => {
      const told =
        status === 200 ? { 'x-ms-workflow-run-id': '::add-mask::' } : { location: headers.location }
      response.writeHead(status, told).end('::error::sig=s3cret \u001B[31m')
    })
    receipts.push(await post(workflow.url))
  }
  receipts.push(await post(`http://127.0.0.1:${await closedPort()}/?sig=s3cret`))
  receipts.push(await post('http://127.0.0.1:1/?sig=s3cret', unlisted))
  receipts.push(await post('https://10.0.0.1/?sig=s3cret', unlisted))
  receipts.push(await post('nonsense sig=s3cret'))
  expect(JSON.stringify(receipts)).not.toMatch(/s3cret|secret-path|::|\\u001b/i)
})

test('trap 29: a workflow at a private address is not called', async () => {
  for (const host of ['127.0.0.1', '[::ffff:10.0.0.1]', '169.254.169.254']) {
    const receipt = await post(`https://${host}/`, unlisted)
    expect(receipt.reason).toMatch(/not a public address|never dialled/)
  }
})

test('a workflow that hangs up with the card in its hands leaves it unknown', async () => {
  const workflow = await startHook((response) => response.socket?.resetAndDestroy())
  expect((await post(workflow.url)).state).toBe('unknown')
})
