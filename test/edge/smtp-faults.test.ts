import { afterEach, expect, test } from 'vitest'
import { startSmtpServer, type SmtpServer, type SmtpServerOptions } from '../../src/demo/smtp-server.ts'
import type { Sender } from '../../src/edge/edge.ts'
import { openSmtp } from '../../src/edge/smtp.ts'
import type { Patience } from '../../src/edge/smtp-session.ts'
import { deliveryOf, listed, messageOf, never, now } from './loopback.ts'
import { startSmtpProxy, type SmtpProxy, type SmtpStage, type SmtpTrouble } from './smtp-proxy.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
const hasty: Patience = { connectMs: 300, replyMs: 600, finalMs: 300 }
const credentials = { user: 'waybill', password: 'hunter22' }

async function stand(
  trouble: SmtpTrouble,
  options: SmtpServerOptions = {},
): Promise<[SmtpServer, SmtpProxy]> {
  const server = await startSmtpServer(options)
  const proxy = await startSmtpProxy(Number(new URL(server.url).port), trouble)
  open.push(server, proxy)
  return [server, proxy]
}
async function connect(proxy: SmtpProxy, login = ''): Promise<Sender> {
  const url = `smtp://${login}127.0.0.1:${proxy.port}`
  const options = {
    url,
    from: 'releases@acme.example',
    replyTo: null,
    privateHosts: listed,
    now,
    patience: hasty,
  }
  const sender = await openSmtp(options)
  open.push(sender)
  return sender
}
const big = deliveryOf({
  message: messageOf({ bodies: { text: 'A line of words, many times.\n'.repeat(700_000) } }),
})

const stages: readonly SmtpStage[] = ['connect', 'greeting', 'EHLO', 'AUTH']
for (const stage of stages) {
  for (const way of ['cut', 'stall', '421 Busy ::add-mask::x'] as const) {
    test(`a server with ${way} at ${stage} is no channel: nothing is sent, and it may be tried again`, async () => {
      const [server, proxy] = await stand({ stage, way }, { credentials })
      await expect(connect(proxy, 'waybill:hunter22@')).rejects.toMatchObject({
        code: 'CHANNEL_REFUSED',
        exitCode: 6,
        message: expect.not.stringMatching(/hunter22|::/),
      })
      expect(server.mails).toHaveLength(0)
    })
  }
}

for (const stage of ['MAIL', 'RCPT', 'DATA'] as const) {
  for (const way of ['cut', 'stall'] as const) {
    test(`trap 3, trap 5: a server with ${way} at ${stage} has no mail, so it is deferred, and sent later with the same bytes`, async () => {
      const [server, proxy] = await stand({ stage, way, times: 2 })
      const sender = await connect(proxy)
      const receipt = await sender.send(deliveryOf(), never)
      expect(receipt).toMatchObject({ state: 'deferred', until: '2026-11-21T09:15:00.000Z' })
      expect([server.mails.length, proxy.bodies]).toEqual([0, 0])
      await sender.send(deliveryOf(), never)
      await sender.send(deliveryOf(), never)
      const [one, two] = server.mails.map(({ raw }) => Buffer.from(raw).toString())
      expect(one).toBe(two)
    })
  }
  for (const [reply, state] of [
    ['451 4.7.1 Later', 'deferred'],
    ['421 4.3.2 Closing', 'deferred'],
    ['550 5.7.1 Never', 'refused'],
    ['503 Order', 'deferred'],
  ] as const) {
    test(`trap 7: ${reply} to ${stage} means ${state}, and no body leaves`, async () => {
      const [server, proxy] = await stand({ stage, way: reply })
      const sender = await connect(proxy)
      const receipt = await sender.send(deliveryOf(), never)
      expect(receipt.state).toBe(state)
      expect(receipt.reason).toContain('The mail server said: ')
      expect([server.mails.length, proxy.bodies]).toEqual([0, 0])
    })
  }
}

test('a connection that is cut in the middle of a long body has no mail, because the dot never left', async () => {
  for (const way of ['cut', 'stall'] as const) {
    const [server, proxy] = await stand({ stage: 'body', way })
    const sender = await connect(proxy)
    expect((await sender.send(big, never)).state).toBe('deferred')
    expect([server.mails.length, proxy.bodies]).toEqual([0, 0])
  }
})

test('a refusal in the middle of a long body is the last word, and no more is said on that connection', async () => {
  const [server, proxy] = await stand({ stage: 'body', way: '552 5.3.4 Too big', times: 1 })
  const sender = await connect(proxy)
  expect((await sender.send(big, never)).state).toBe('refused')
  expect((await sender.send(deliveryOf(), never)).state).toBe('accepted')
  expect([server.mails.length, proxy.connections]).toEqual([1, 2])
})

for (const way of ['cut', 'stall'] as const) {
  test(`trap 1: a server with ${way} after the dot may have the mail: unknown, and not sent again`, async () => {
    const [server, proxy] = await stand({ stage: 'dot', way })
    const sender = await connect(proxy)
    const receipt = await sender.send(deliveryOf(), never)
    expect(receipt).toMatchObject({ state: 'unknown', until: null, serverId: null })
    expect([server.mails.length, proxy.bodies]).toEqual([0, 1])
  })
}

for (const [reply, state] of [
  ['451 Later', 'deferred'],
  ['421 Closing', 'deferred'],
  ['554 Spam', 'refused'],
  ['250 OK', 'accepted'],
] as const) {
  test(`${reply} after the dot is known: ${state}`, async () => {
    const [, proxy] = await stand({ stage: 'dot', way: reply })
    const sender = await connect(proxy)
    expect((await sender.send(deliveryOf(), never)).state).toBe(state)
    expect(proxy.bodies).toBe(1)
  })
}

test('trap 36: what a server says is shown on one line, without commands, colours, addresses and passwords', async () => {
  const [, proxy] = await stand({
    stage: 'dot',
    way: '554 \u001B[31m::add-mask::ada ada@customer.example ##[error]',
  })
  const sender = await connect(proxy)
  const { reason } = await sender.send(deliveryOf(), never)
  expect(reason).toBe('The mail server said: 554 :add-mask:*** *** # [error]')
})

test('a server that takes fewer connections than there are sends at once is served over those', async () => {
  const server = await startSmtpServer({ mostConnections: 2 })
  open.push(server)
  const options = { url: server.url, from: 'releases@acme.example', replyTo: null, privateHosts: listed, now }
  const sender = await openSmtp({ ...options, patience: hasty })
  open.push(sender)
  const receipts = await Promise.all(
    Array.from({ length: 20 }, (_, at) => sender.send(deliveryOf({ address: `r${at}@x.example` }), never)),
  )
  expect(new Set(receipts.map(({ state }) => state))).toEqual(new Set(['accepted']))
  expect(server.mails).toHaveLength(20)
})

test('an interruption before the server asked for the body sends nothing', async () => {
  const before = new AbortController()
  const [, stalled] = await stand({ stage: 'RCPT', way: 'stall' })
  const early = (await connect(stalled)).send(deliveryOf(), before.signal)
  setTimeout(() => before.abort(), 50)
  expect(await early).toMatchObject({ state: 'deferred', until: '2026-11-21T09:00:00.000Z' })
})
