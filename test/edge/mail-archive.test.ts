import { afterEach, expect, test } from 'vitest'
import { openArchive, type Archive } from '../../src/edge/mail-archive.ts'
import { readMailServer } from '../../src/edge/mail-server.ts'
import { openSmtp } from '../../src/edge/smtp.ts'
import { startSmtpServer } from '../../src/demo/smtp-server.ts'
import { certificateFor } from './certificate.ts'
import { startImapServer, type ImapServer, type ImapServerOptions } from './imap-server.ts'
import { deliveryOf, listed, named, now } from './loopback.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
const delivery = deliveryOf()
const id = `<${delivery.message.id}@acme.example>`
const references = `<${delivery.message.shipment}@acme.example>`
const mail = { messageId: id, references }
const other = { messageId: '<another@acme.example>', references }
const longAgo = new Date(now().getTime() - 3_600_000)

async function serve(options: ImapServerOptions = {}): Promise<ImapServer> {
  const server = await startImapServer(options)
  open.push(server)
  return server
}
function archive(
  { port }: ImapServer,
  changes: { host?: string; ca?: string; folder?: string } = {},
): Archive {
  const { host = '127.0.0.1', ca = null, folder = 'Sent' } = changes
  const hosts = host === '127.0.0.1' ? listed : named
  const server = readMailServer(`imap://waybill:hunter22@${host}:${port}`, 'imap', hosts)
  if (server === null) throw new Error('no server')
  const opened = openArchive({ server, folder, domain: 'acme.example', hosts, now, ca, timeoutMs: 400 })
  open.push(opened)
  return opened
}

test('a mail that is in the archive was accepted, under its own id', async () => {
  const server = await serve({ mails: [other, mail] })
  expect(await archive(server).find(delivery, longAgo)).toEqual({
    message: delivery.message.id,
    state: 'accepted',
    at: '2026-11-21T09:00:00.000Z',
    serverId: id,
    reason: null,
    until: null,
  })
})

test('a mail that is not there is absent only beside others of its shipment, and not too soon', async () => {
  const full = archive(await serve({ mails: [other] }))
  expect(await full.find(delivery, longAgo)).toBeNull()
  await expect(full.find(delivery, new Date(now().getTime() - 5_000))).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    message: expect.stringContaining('so soon after'),
  })
  await expect(archive(await serve()).find(delivery, longAgo)).rejects.toThrow(/no mail of this shipment/)
})

test('a server that puts its own Message-IDs into mails cannot tell that one is absent', async () => {
  const replaced = { messageId: '<abc@x.prod.outlook.com>', references }
  await expect(archive(await serve({ mails: [replaced] })).find(delivery, longAgo)).rejects.toThrow(
    /cannot tell/,
  )
})

test('the folder is only read, over one connection, whatever its name', async () => {
  const server = await serve({ mails: [mail] })
  const opened = archive(server, { folder: 'Gesendet/Entwürfe & "mehr"' })
  await Promise.all([opened.find(delivery, longAgo), opened.find(delivery, longAgo)])
  expect(server.commands.filter((name) => !['CAPABILITY', 'AUTHENTICATE'].includes(name))).toEqual([
    'EXAMINE',
    'UID',
    'EXAMINE',
    'UID',
  ])
  expect(new Set(server.folders)).toEqual(new Set(['"Gesendet/Entw&APw-rfe &- \\"mehr\\""']))
})

test('a server that knows LOGIN alone is signed in to with it', async () => {
  const server = await serve({ mails: [mail], loginOnly: true })
  expect((await archive(server).find(delivery, longAgo))?.state).toBe('accepted')
})

test('over a network it is TLS with a valid certificate, or nothing is said', async () => {
  const certificate = await certificateFor('server.test')
  const safe = await serve({ mails: [mail], certificate })
  const found = await archive(safe, { host: 'server.test', ca: certificate.cert }).find(delivery, longAgo)
  expect(found?.state).toBe('accepted')
  for (const server of [await serve({ certificate }), await serve()]) {
    await expect(archive(server, { host: 'server.test' }).find(delivery, longAgo)).rejects.toMatchObject({
      code: 'CHANNEL_REFUSED',
    })
    expect(server.commands).not.toContain('AUTHENTICATE')
  }
})

test('what is said unencrypted after STARTTLS is not believed', async () => {
  const certificate = await certificateFor('server.test')
  const server = await serve({
    certificate,
    answers: { STARTTLS: '{tag} OK go\r\n* CAPABILITY AUTH=PLAIN\r\n' },
  })
  await expect(
    archive(server, { host: 'server.test', ca: certificate.cert }).find(delivery, longAgo),
  ).rejects.toThrow()
  expect(server.commands).not.toContain('AUTHENTICATE')
})

test('a wrong password is told without being repeated', async () => {
  const server = await serve({ password: 'another' })
  const error = await archive(server)
    .find(delivery, longAgo)
    .catch((caught: unknown) => caught as Error)
  expect(String((error as Error).stack)).toContain('no such user')
  const secrets = ['hunter22', Buffer.from('\0waybill\0hunter22').toString('base64')]
  for (const secret of secrets) expect(String((error as Error).stack)).not.toContain(secret)
})

test('a server that is silent, endless, refusing or gone cannot tell, and the next question is a new one', async () => {
  const troubles = [
    null,
    `* SEARCH${' 1'.repeat(200_000)}\r\n`,
    '{tag} NO [CANNOT] ::add-mask::x\r\n',
    '* BYE\r\n',
    '{tag} OK\r\n',
  ]
  for (const trouble of troubles) {
    const opened = archive(await serve({ mails: [mail], answers: { UID: trouble } }))
    for (const _ of [1, 2]) {
      await expect(opened.find(delivery, longAgo)).rejects.toMatchObject({
        code: 'CHANNEL_REFUSED',
        exitCode: 6,
        message: expect.not.stringContaining('::'),
      })
    }
  }
})

test('the sender finds by the archive that the configuration names, and without one it has no way to', async () => {
  const smtp = await startSmtpServer()
  const imap = await serve({ mails: [mail] })
  open.push(smtp)
  const options = { url: smtp.url, from: 'releases@acme.example', replyTo: null, privateHosts: listed, now }
  const url = `imap://waybill:hunter22@127.0.0.1:${imap.port}`
  const sender = await openSmtp({ ...options, archive: { imap: url, folder: 'Sent' } })
  open.push(sender)
  expect((await sender.find?.(delivery, longAgo))?.serverId).toBe(id)
  const without = await openSmtp(options)
  open.push(without)
  expect(without.find).toBeUndefined()
  for (const wrong of ['imap://127.0.0.1', 'https://x.example', 'imaps://:x@mail.example']) {
    await expect(openSmtp({ ...options, archive: { imap: wrong, folder: 'Sent' } })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    })
  }
})
