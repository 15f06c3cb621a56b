import { afterEach, expect, test } from 'vitest'
import { startSmtpServer, type SmtpServerOptions } from '../../src/demo/smtp-server.ts'
import { smtpStanding } from '../../src/edge/smtp-standing.ts'
import { certificateFor } from './certificate.ts'
import { closedPort, listed, named, now } from './loopback.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
const certificate = await certificateFor('server.test')
const credentials = { user: 'waybill', password: 'hunter22' }

async function serve(options: SmtpServerOptions) {
  const server = await startSmtpServer(options)
  open.push(server)
  return { server, port: new URL(server.url).port }
}
const base = { from: 'releases@acme.example', replyTo: null, now }

test('it goes as far as the sign-in over STARTTLS, and begins no mail', async () => {
  const { server, port } = await serve({ startTls: true, certificate, credentials })
  const url = `smtp://waybill:hunter22@server.test:${port}`
  expect(await smtpStanding({ ...base, url, privateHosts: named, ca: certificate.cert })).toEqual({
    host: 'server.test',
    port: Number(port),
    security: 'starttls',
    signedIn: true,
  })
  expect(server.signIns).toBe(1)
  expect(server.mails).toEqual([])
})

test('a wrong password, a certificate of nobody and a server without TLS are refused, without the password', async () => {
  const signed = await serve({ startTls: true, certificate, credentials })
  const plain = await serve({ credentials })
  const wrong = { ...base, url: `smtp://waybill:wrong-one@server.test:${signed.port}`, privateHosts: named }
  await expect(smtpStanding({ ...wrong, ca: certificate.cert })).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    exitCode: 2,
    message: expect.stringMatching(/did not let us sign in(?!.*wrong-one)/),
  })
  await expect(smtpStanding(wrong)).rejects.toMatchObject({ message: expect.stringContaining('safely') })
  const open = { ...base, url: `smtp://waybill:hunter22@server.test:${plain.port}`, privateHosts: named }
  await expect(smtpStanding(open)).rejects.toMatchObject({ code: 'CHANNEL_REFUSED', exitCode: 2 })
  expect(plain.server.signIns).toBe(0)
})

test('a server that is not there is another error than one that refuses', async () => {
  const url = `smtp://127.0.0.1:${await closedPort()}`
  await expect(smtpStanding({ ...base, url, privateHosts: listed })).rejects.toMatchObject({
    code: 'CHANNEL_REFUSED',
    exitCode: 6,
  })
})
