import PostalMime from 'postal-mime'
import { afterEach, expect, test } from 'vitest'
import { isAddress } from '../../src/edge/mailbox.ts'
import { openSmtp } from '../../src/edge/smtp.ts'
import type { Sender } from '../../src/edge/edge.ts'
import { startSmtpServer, type SmtpServer, type SmtpServerOptions } from '../../src/demo/smtp-server.ts'
import { closedPort, deliveryOf, listed, messageOf, named, never, now, sha256, unlisted } from './loopback.ts'

const from = 'Acme Releases <releases@acme.example>'
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

async function serve(options: SmtpServerOptions = {}): Promise<SmtpServer> {
  const server = await startSmtpServer(options)
  open.push(server)
  return server
}
async function connect(url: string, privateHosts = listed): Promise<Sender> {
  const sender = await openSmtp({ url, from, replyTo: 'feedback@acme.example', privateHosts, now })
  open.push(sender)
  return sender
}

test('an accepted mail arrives with its thread, its one reader, both bodies and the same attachment', async () => {
  const server = await serve()
  const sender = await connect(server.url)
  const bom = new TextEncoder().encode('{"bomFormat":"CycloneDX"}\n')
  const attachment = {
    name: 'bom.cdx.json',
    type: 'application/vnd.cyclonedx+json',
    path: 'frozen/bom.cdx.json',
    sha256: sha256(bom),
    bytes: bom.length,
  }
  const delivery = deliveryOf({
    message: messageOf({ attachments: [attachment] }),
    thread: { references: ['<earlier@acme.example>', '<replaced@server.example>'], root: null },
    attachments: { 'frozen/bom.cdx.json': bom },
  })
  const receipt = await sender.send(delivery, never)

  const id = '<5b0c6f4e-1111-5222-8333-444455556666@acme.example>'
  const root = '<0a1b2c3d-1111-5222-8333-444455556666@acme.example>'
  expect(receipt).toEqual({
    message: delivery.message.id,
    state: 'accepted',
    at: '2026-11-21T09:00:00.000Z',
    serverId: id,
    reason: null,
    until: null,
  })
  expect(server.mails).toHaveLength(1)
  const [received] = server.mails
  expect(received?.from).toBe('releases@acme.example')
  expect(received?.to).toEqual(['ada@customer.example'])
  const mail = await PostalMime.parse(received?.raw ?? new Uint8Array())
  expect(mail.from).toMatchObject({ name: 'Acme Releases', address: 'releases@acme.example' })
  expect(mail.to).toMatchObject([{ name: 'Ada', address: 'ada@customer.example' }])
  expect(mail.replyTo).toMatchObject([{ address: 'feedback@acme.example' }])
  expect(mail.subject).toBe('[Acme API] 1.4.0 is on its way')
  expect(mail.messageId).toBe(id)
  expect(mail.references).toBe(`${root} <earlier@acme.example> <replaced@server.example>`)
  expect(mail.inReplyTo).toBe('<replaced@server.example>')
  expect(mail.text?.replace(/\r\n/g, '\n')).toContain('Plain words.\n.\nA dot alone.')
  expect(mail.html?.trim()).toBe('<p>Rich words — ü</p>')
  const header = (name: string) => mail.headers.filter((one) => one.key === name).map((one) => one.value)
  expect(header('auto-submitted')).toEqual(['auto-generated'])
  expect(header('x-auto-response-suppress')).toEqual(['All'])
  expect(header('list-unsubscribe')).toEqual(['<mailto:feedback@acme.example?subject=unsubscribe>'])
  expect(mail.attachments).toHaveLength(1)
  const [attached] = mail.attachments
  expect(attached).toMatchObject({ filename: 'bom.cdx.json', mimeType: 'application/vnd.cyclonedx+json' })
  expect(sha256(new Uint8Array(attached?.content as ArrayBuffer))).toBe(attachment.sha256)
})

test('two recipients are two envelopes over one connection, and neither copy names the other', async () => {
  const server = await serve()
  const sender = await connect(server.url)
  await sender.send(deliveryOf({ address: 'ada@customer.example' }), never)
  await sender.send(deliveryOf({ address: 'bob@customer.example', name: null }), never)
  expect(server.mails.map((mail) => mail.to)).toEqual([['ada@customer.example'], ['bob@customer.example']])
  expect(Buffer.from(server.mails[1]?.raw ?? []).toString()).not.toContain('ada@')
  expect(server.connections).toBe(1)
})

test('sends at the same time have a connection each, which later sends use again', async () => {
  const server = await serve()
  const sender = await connect(server.url)
  const names = ['ada', 'bob', 'eve']
  const round = () =>
    Promise.all(names.map((name) => sender.send(deliveryOf({ address: `${name}@x.example` }), never)))
  const receipts = [...(await round()), ...(await round())]
  expect(receipts.map((receipt) => receipt.state)).toEqual(Array.from({ length: 6 }, () => 'accepted'))
  expect(server.mails).toHaveLength(6)
  expect(server.connections).toBe(3)
})

test('an international domain is sent to in its ASCII form', async () => {
  const server = await serve()
  const sender = await connect(server.url)
  await sender.send(deliveryOf({ address: 'ada+news@Bücher.example', name: 'Ada Ü, "Countess"' }), never)
  // The stand-in decodes what it was told; only from the ASCII form does it come out in lower case.
  expect(server.mails[0]?.to).toEqual(['ada+news@bücher.example'])
  const mail = await PostalMime.parse(server.mails[0]?.raw ?? new Uint8Array())
  expect(mail.to).toMatchObject([{ name: 'Ada Ü, "Countess"', address: 'ada+news@xn--bcher-kva.example' }])
})

test('a 550 is refused, a 451 deferred for a quarter of an hour, and the others are accepted all the same', async () => {
  const server = await serve({
    faults: [
      {
        recipient: 'gone@customer.example',
        stage: 'rcpt',
        code: 550,
        text: 'No gone@customer.example here; bye gone ::add-mask::x',
      },
      { recipient: 'grey@customer.example', stage: 'rcpt', code: 451, text: 'Come back' },
    ],
  })
  const sender = await connect(server.url)
  const states = []
  for (const name of ['ada', 'gone', 'grey', 'bob']) {
    states.push(await sender.send(deliveryOf({ address: `${name}@customer.example` }), never))
  }
  expect(states.map((receipt) => receipt.state)).toEqual(['accepted', 'refused', 'deferred', 'accepted'])
  expect(states[1]?.reason).toBe('The mail server said: 550 No *** here; bye *** :add-mask:x')
  expect(states[2]?.until).toBe('2026-11-21T09:15:00.000Z')
  expect(server.mails).toHaveLength(2)
  expect(server.connections).toBe(1)
})

test('a refusal after the whole body is known, and so it is no unknown', async () => {
  const server = await serve({ faults: [{ stage: 'data', code: 554, text: 'Spam' }] })
  const sender = await connect(server.url)
  const receipt = await sender.send(deliveryOf(), never)
  expect(receipt).toMatchObject({ state: 'refused', reason: 'The mail server said: 554 Spam' })
})

test('a connection that ends after the body and before the reply leaves the message unknown, sent once', async () => {
  const server = await serve({ faults: [{ stage: 'cut-data' }] })
  const sender = await connect(server.url)
  const receipt = await sender.send(deliveryOf(), never)
  expect(receipt.state).toBe('unknown')
  expect(receipt.until).toBeNull()
  expect(server.mails).toHaveLength(1)
})

test('a connection that ends before the body was asked for leaves nothing behind, so it is deferred', async () => {
  const server = await serve({ faults: [{ stage: 'cut-rcpt' }] })
  const sender = await connect(server.url)
  const receipt = await sender.send(deliveryOf(), never)
  expect(receipt.state).toBe('deferred')
  expect(server.mails).toHaveLength(0)
})

test('after a connection was lost the next message goes over a new one', async () => {
  const server = await serve({ faults: [{ recipient: 'bob@customer.example', stage: 'cut-data' }] })
  const sender = await connect(server.url)
  await sender.send(deliveryOf({ address: 'bob@customer.example' }), never)
  const receipt = await sender.send(deliveryOf(), never)
  expect(receipt.state).toBe('accepted')
  expect(server.connections).toBe(2)
})

test('an id that the server puts in the place of ours is the one that is kept', async () => {
  const server = await serve({ reply: '2.0.0 OK <abc@x.prod.outlook.com> [Hostname=x]' })
  const sender = await connect(server.url)
  const receipt = await sender.send(deliveryOf(), never)
  expect(receipt.serverId).toBe('<abc@x.prod.outlook.com>')
})

test('a closed port refuses the whole channel before anything is sent', async () => {
  const url = `smtp://127.0.0.1:${await closedPort()}`
  await expect(connect(url)).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    exitCode: 6,
    message: expect.stringContaining('the connection was refused'),
  })
})

test('a loopback server is not dialled unless it is listed', async () => {
  const server = await serve()
  await expect(connect(server.url, unlisted)).rejects.toMatchObject({
    message: expect.stringContaining('list it in network.private-hosts'),
  })
  expect(server.connections).toBe(0)
})

test('without TLS nothing is said to a host that is not loopback, not even a password', async () => {
  const server = await serve({ credentials: { user: 'waybill', password: 'hunter22' } })
  const url = server.url.replace('//127.0.0.1', '//waybill:hunter22@server.test')
  await expect(connect(url, named)).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    exitCode: 2,
    message: expect.stringContaining('cannot be spoken to safely'),
  })
  expect(server.mails).toHaveLength(0)
})

test('a certificate that nobody vouches for is refused', async () => {
  const server = await serve({ startTls: true })
  await expect(connect(server.url.replace('127.0.0.1', 'server.test'), named)).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    message: expect.stringMatching(/safely: .*(?:certificate|self-signed)/),
  })
})

test('the right password signs in, and a wrong one is refused without being repeated', async () => {
  const server = await serve({ credentials: { user: 'waybill', password: 'p@ss/word' } })
  const sender = await connect(server.url.replace('//', '//waybill:p%40ss%2Fword@'))
  expect((await sender.send(deliveryOf(), never)).state).toBe('accepted')
  const wrong = connect(server.url.replace('//', '//waybill:hunter22@'))
  await expect(wrong).rejects.toMatchObject({ code: 'CHANNEL_REFUSED', exitCode: 2 })
  const error = await wrong.catch((caught: unknown) => caught)
  expect(String((error as Error).stack)).not.toContain('hunter22')
})

test('a URL or an address of ours that is none is an error of the configuration', async () => {
  for (const url of [
    'not a url',
    'https://mail.example',
    'smtp://user:%zz@mail.example',
    'smtp://mail.example?pool=1',
  ]) {
    await expect(connect(url)).rejects.toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2 })
  }
  const options = { url: 'smtp://127.0.0.1', from: 'Acme', replyTo: null, privateHosts: listed, now }
  await expect(openSmtp(options)).rejects.toMatchObject({
    message: 'channels.email.from is not an e-mail address.',
  })
})

test('what is no single address is refused before the server is asked', async () => {
  const server = await serve()
  const sender = await connect(server.url)
  for (const address of [
    'Bob <a@evil.example> <bob@x.example>',
    'a@b@c',
    'a@b.example,c@d.example',
    'a@b.example\r\nBcc: c@d',
  ]) {
    expect(isAddress(address)).toBe(false)
    expect((await sender.send(deliveryOf({ address }), never)).state).toBe('refused')
  }
  expect(server.mails).toHaveLength(0)
})

test('an attachment that is not the one that was promised is our fault and is not sent', async () => {
  const server = await serve()
  const sender = await connect(server.url)
  const attachments = [
    { name: 'bom.cdx.json', type: 'application/json', path: 'x', sha256: sha256(new Uint8Array()), bytes: 0 },
  ]
  const delivery = deliveryOf({
    message: messageOf({ attachments }),
    attachments: { x: new Uint8Array([1]) },
  })
  await expect(sender.send(delivery, never)).rejects.toMatchObject({ code: 'UNEXPECTED' })
  expect(server.mails).toHaveLength(0)
})

test('an interrupted run sends nothing more and says so', async () => {
  const server = await serve()
  const sender = await connect(server.url)
  const receipt = await sender.send(deliveryOf(), AbortSignal.abort())
  expect(receipt).toMatchObject({ state: 'deferred', until: '2026-11-21T09:00:00.000Z' })
  expect(server.mails).toHaveLength(0)
})
