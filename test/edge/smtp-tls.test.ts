import { afterEach, expect, test } from 'vitest'
import { startSmtpServer, type SmtpServerOptions } from '../../src/demo/smtp-server.ts'
import type { Sender } from '../../src/edge/edge.ts'
import { createPrivateHosts } from '../../src/edge/private-hosts.ts'
import { openSmtp } from '../../src/edge/smtp.ts'
import { certificateFor } from './certificate.ts'
import { deliveryOf, listed, named, never, now, unlisted } from './loopback.ts'
import { startSmtpProxy } from './smtp-proxy.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
const certificate = await certificateFor('server.test')
const credentials = { user: 'waybill', password: 'hunter22' }

async function serve(options: SmtpServerOptions = {}) {
  const server = await startSmtpServer(options)
  open.push(server)
  return { server, port: new URL(server.url).port }
}
async function connect(url: string, changes: { ca?: string; hosts?: typeof named } = {}): Promise<Sender> {
  const { ca = null, hosts = named } = changes
  const sender = await openSmtp({
    url,
    from: 'releases@acme.example',
    replyTo: null,
    privateHosts: hosts,
    now,
    ca,
  })
  open.push(sender)
  return sender
}

test('trap 34: with a certificate that is vouched for, the sign-in and the mail go through TLS', async () => {
  const { server, port } = await serve({ startTls: true, certificate, credentials })
  const sender = await connect(`smtp://waybill:hunter22@server.test:${port}`, { ca: certificate.cert })
  expect((await sender.send(deliveryOf(), never)).state).toBe('accepted')
  expect(server.mails).toHaveLength(1)
})

test('trap 34: without STARTTLS no password is said, not even when the user insists on it', async () => {
  const { server, port } = await serve({ credentials })
  await expect(connect(`smtp://waybill:hunter22@server.test:${port}`)).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    exitCode: 2,
    message: expect.not.stringContaining('hunter22'),
  })
  expect(server.signIns).toBe(0)
})

test('trap 34: a certificate of nobody or of another host is refused before anything is said', async () => {
  const other = await certificateFor('other.test')
  for (const [shown, ca] of [
    [certificate, undefined],
    [other, other.cert],
  ] as const) {
    const { server, port } = await serve({ startTls: true, certificate: shown, credentials })
    const refused = connect(`smtp://waybill:hunter22@server.test:${port}`, ca === undefined ? {} : { ca })
    await expect(refused).rejects.toMatchObject({
      code: 'CHANNEL_REFUSED',
      exitCode: 2,
      message: expect.stringContaining('cannot be spoken to safely'),
    })
    expect(server.signIns).toBe(0)
  }
})

test('trap 34: only a loopback host that is listed is spoken to without TLS', async () => {
  const { port } = await serve()
  expect(
    (await (await connect(`smtp://127.0.0.1:${port}`, { hosts: listed })).send(deliveryOf(), never)).state,
  ).toBe('accepted')
  await expect(connect(`smtp://127.0.0.1:${port}`, { hosts: unlisted })).rejects.toMatchObject({
    exitCode: 6,
  })
  await expect(connect(`smtp://server.test:${port}`)).rejects.toMatchObject({ exitCode: 2 })
})

test('a server that breaks off at STARTTLS or has none just now is tried again later', async () => {
  const { port } = await serve({ startTls: true, certificate })
  for (const way of ['cut', '454 TLS not available'] as const) {
    const proxy = await startSmtpProxy(Number(port), { stage: 'STARTTLS', way })
    open.push(proxy)
    await expect(connect(`smtp://server.test:${proxy.port}`, { ca: certificate.cert })).rejects.toMatchObject(
      {
        code: 'CHANNEL_REFUSED',
        exitCode: 6,
      },
    )
  }
})

test('trap 14: the Message-ID that Microsoft 365 or Amazon SES names in its reply is the one that is kept', async () => {
  const outlook = await serve({ reply: '2.0.0 OK <abc@x.prod.outlook.com> [Hostname=x]' })
  const sender = await connect(outlook.server.url, { hosts: listed })
  expect((await sender.send(deliveryOf(), never)).serverId).toBe('<abc@x.prod.outlook.com>')

  const host = 'email-smtp.eu-west-1.amazonaws.com'
  const own = await certificateFor(host)
  const ses = await serve({ startTls: true, certificate: own, reply: 'Ok 0102018b5c3c0a4f-1111-000000' })
  const hosts = createPrivateHosts([host], (_host, _options, done) =>
    done(null, [{ address: '127.0.0.1', family: 4 }]),
  )
  const other = await connect(`smtp://${host}:${ses.port}`, { ca: own.cert, hosts })
  expect((await other.send(deliveryOf(), never)).serverId).toBe(
    '<0102018b5c3c0a4f-1111-000000@eu-west-1.amazonses.com>',
  )
})
