import { X509Certificate } from 'node:crypto'
import { createServer as createHttpsServer } from 'node:https'
import { createServer as createTlsServer } from 'node:tls'
import { expect, test } from 'vitest'
import type { CheckConfiguration } from '../../../src/config/check-schema.ts'
import type { Judgement } from '../../../src/delivery/sample.ts'
import type { Network } from '../../../src/edge/probe/network.ts'
import { createPrivateHosts } from '../../../src/edge/private-hosts.ts'
import { probeTls } from '../../../src/edge/probe/tls.ts'
import { certificateFor } from '../certificate.ts'
import { pairOf } from './pairs.ts'
import { listen, look, namesOf, running, say } from './servers.ts'

type TlsCheck = Extract<CheckConfiguration, { kind: 'tls' }>

const dayMs = 24 * 60 * 60 * 1000
const day = (days: number) => new Date(Date.now() + days * dayMs)

const good = await certificateFor('service.example')
const ending = await certificateFor('service.example', { to: day(10) })
const expired = await certificateFor('service.example', { from: day(-20), to: day(-1) })
const early = await certificateFor('service.example', { from: day(2), to: day(20) })
const others = await certificateFor('other.example')

interface Asked extends Partial<Network> {
  readonly check?: Partial<TlsCheck>
  readonly signal?: AbortSignal
}

function shake(url: string, asked: Asked = {}): Promise<Judgement> {
  const { check = {}, signal = new AbortController().signal, ...network } = asked
  const one: TlsCheck = { kind: 'tls', ...check }
  const pair = { ...pairOf({ kind: 'http', path: '/' }, url), check: one }
  return probeTls(pair, one, { hosts: namesOf(['127.0.0.1']), variable: () => undefined, ...network }, signal)
}

test('a handshake with a certificate for the name passes, and leaves what it rests on', async () => {
  const port = await listen(createTlsServer(good))
  const found = await shake(`https://service.example:${port}`, { ca: good.cert })
  const certificate = new X509Certificate(good.cert)
  expect(found).toMatchObject({
    outcome: 'pass',
    version: null,
    evidence: {
      address: '127.0.0.1',
      family: 4,
      tls: {
        protocol: 'TLSv1.3',
        certificateSha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
        notAfter: new Date(certificate.validTo).toISOString(),
      },
    },
  })
  expect(found.warnings).toBeUndefined()
})

test('the port of the check is asked rather than the one of the target', async () => {
  const port = await listen(createTlsServer(good))
  const found = await shake('http://service.example:80', { ca: good.cert, check: { port } })
  expect(found.outcome).toBe('pass')
})

test('a certificate that ends within two weeks, or as many days as the check says, is a warning', async () => {
  const port = await listen(createTlsServer(ending))
  const url = `https://service.example:${port}`
  const warning = `its certificate ends on ${day(10).toISOString().slice(0, 10)}`
  expect(await shake(url, { ca: ending.cert })).toMatchObject({ outcome: 'pass', warnings: [warning] })
  const patient = await shake(url, { ca: ending.cert, check: { 'warn-days': 5 } })
  expect(patient.warnings).toBeUndefined()
})

test.each([
  ['expired', expired, expired.cert, 'CERT_HAS_EXPIRED'],
  ['not valid yet', early, early.cert, 'CERT_NOT_YET_VALID'],
  ['self-signed', good, undefined, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['for another name', others, others.cert, 'ERR_TLS_CERT_ALTNAME_INVALID'],
])(
  'failure mode 34: a certificate that is %s fails a tls and an http check',
  async (_case, shown, ca, code) => {
    const port = await listen(createHttpsServer(shown, running('1.4.0')))
    const url = `https://service.example:${port}`
    const network = ca === undefined ? {} : { ca }
    expect(await shake(url, network)).toMatchObject({ outcome: 'fail', code })
    expect(await look(url, network)).toMatchObject({ outcome: 'fail', code })
  },
)

test('failure mode 34: a Host header of the check does not change the name that is verified', async () => {
  const port = await listen(createHttpsServer(others, running('1.4.0')))
  const check = { headers: { Host: 'other.example' } }
  const found = await look(`https://service.example:${port}`, { ca: others.cert, check })
  expect(found).toMatchObject({ outcome: 'fail', code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
})

test('failure mode 34: the environment has no switch that makes a wrong certificate right', async () => {
  const port = await listen(createHttpsServer(good, running('1.4.0')))
  const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED']
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
  try {
    const url = `https://service.example:${port}`
    expect(await shake(url)).toMatchObject({ outcome: 'fail', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    expect(await look(url)).toMatchObject({ outcome: 'fail', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
  } finally {
    if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before
  }
})

test('over https every address is asked with the name kept, and the certificate is in the evidence', async () => {
  const port = await listen(createHttpsServer(ending, running('1.4.0')))
  const found = await look(`https://service.example:${port}`, {
    ca: ending.cert,
    check: { addresses: 'each' },
  })
  expect(found).toMatchObject({
    outcome: 'pass',
    census: { complete: true },
    evidence: { tls: { protocol: 'TLSv1.3' } },
    warnings: [expect.stringMatching(/^its certificate ends on /)],
  })
})

test.each<[string, Parameters<typeof say>[0], RegExp]>([
  ['something that is not TLS', '220 mail.example ESMTP\r\n', /^(EPROTO|ERR_SSL_WRONG_VERSION_NUMBER)$/],
  ['a close', (socket) => socket.destroy(), /^ECONNRESET$/],
  ['a reset', (socket) => socket.resetAndDestroy(), /^ECONNRESET$/],
])('%s instead of a handshake is a failure of the target', async (_case, text, code) => {
  const found = await shake(`https://service.example:${await say(text)}`)
  expect(found.outcome).toBe('fail')
  expect(found.code).toMatch(code)
})

test('an address that is not listed is not dialled', async () => {
  for (const url of ['https://127.0.0.1', 'https://[::ffff:169.254.169.254]']) {
    expect(await shake(url, { hosts: createPrivateHosts([]) })).toMatchObject({
      outcome: 'error',
      code: 'ADDRESS_REFUSED',
    })
  }
})

test('a handshake that is never finished ends with its signal', async () => {
  const controller = new AbortController()
  const port = await say(() => controller.abort())
  await shake(`https://service.example:${port}`, { signal: controller.signal })
  await shake(`https://service.example:${port}`, { signal: AbortSignal.abort() })
})
