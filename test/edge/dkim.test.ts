import { generateKeyPairSync } from 'node:crypto'
import { dkimVerify, type Resolver } from 'mailauth/lib/dkim/verify.js'
import { expect, test } from 'vitest'
import { openDkim, type SignMail } from '../../src/edge/dkim.ts'
import { buildMail, type Writer } from '../../src/edge/mail.ts'
import type { Delivery } from '../../src/edge/edge.ts'
import { deliveryOf, messageOf, now } from './loopback.ts'

const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const setting = {
  domain: 'acme.example',
  selector: 'w1',
  key: pair.privateKey,
  from: 'releases@acme.example',
}

const resolver: Resolver = async (name) => {
  if (name !== 'w1._domainkey.acme.example') throw Object.assign(new Error(name), { code: 'ENOTFOUND' })
  return [[`v=DKIM1; k=rsa; p=${pair.publicKey.toString('base64')}`]]
}

async function signed(delivery: Delivery, sign: SignMail = openDkim(setting)): Promise<Buffer> {
  const writer: Writer = {
    from: { name: 'Acme Relçases', address: 'releases@acme.example' },
    replyTo: { name: null, address: 'feedback@acme.example' },
    domain: 'acme.example',
    list: { name: null, id: 'releases.acme.example' },
    sign,
  }
  return Buffer.from(await buildMail(delivery, writer, now()))
}
async function verdictOf(mail: Buffer) {
  const { results } = await dkimVerify(mail, { resolver, curTime: now() })
  return results.map(({ status, signingHeaders }) => ({
    result: status.result,
    aligned: status.aligned,
    headers: signingHeaders.keys.toLowerCase().split(/\s*:\s*/),
  }))
}
const unsubscribe = 'https://acme.example/leave/v1.0aff.c2lnbmF0dXJl'

test('trap 21: the signature verifies, is that of From, and covers both List-Unsubscribe headers', async () => {
  const [verdict] = await verdictOf(await signed(deliveryOf({ unsubscribe })))
  expect(verdict).toMatchObject({ result: 'pass', aligned: 'acme.example' })
  expect(verdict?.headers).toEqual(
    expect.arrayContaining([
      'from',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'list-id',
      'auto-submitted',
    ]),
  )
})

test('mails with hostile texts and without a way to leave verify too', async () => {
  for (const text of ['.\n..\nFrom me\n', '\n\n\n', 'x'.repeat(5000), 'é\t \n trailing  \n']) {
    const message = messageOf({ subject: `  ${text}`, bodies: { text, html: text } })
    const [verdict] = await verdictOf(await signed(deliveryOf({ message, name: 'Ü  "x"' })))
    expect(verdict?.result).toBe('pass')
  }
})

test('a signature breaks when a covered header is changed, or another is added', async () => {
  const mail = (await signed(deliveryOf({ unsubscribe }))).toString('latin1')
  const changes = [
    mail.replace('List-Unsubscribe: <https://acme', 'List-Unsubscribe: <https://evil'),
    mail.replace('From: ', 'Subject: Another\r\nFrom: '),
    mail.replace('From: ', 'List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nFrom: '),
    mail.replace('Plain words', 'Other words'),
  ]
  for (const changed of changes) {
    expect(changed).not.toBe(mail)
    const verdicts = await verdictOf(Buffer.from(changed, 'latin1'))
    expect(verdicts.map(({ result }) => result)).not.toContain('pass')
  }
})

test('a server that puts its own Message-ID into a mail does not break its signature', async () => {
  const mail = (await signed(deliveryOf())).toString('latin1')
  const replaced = mail.replace(/^Message-ID: .*$/m, 'Message-ID: <abc@x.prod.outlook.com>')
  expect(replaced).not.toBe(mail)
  expect((await verdictOf(Buffer.from(replaced, 'latin1')))[0]?.result).toBe('pass')
})

test('the same mail has the same signature, and no line of it is long', async () => {
  const [one, two] = await Promise.all([signed(deliveryOf()), signed(deliveryOf())])
  expect(one.equals(two)).toBe(true)
  const longest = Math.max(
    ...one
      .toString('latin1')
      .split('\r\n')
      .map((line) => line.length),
  )
  expect(longest).toBeLessThanOrEqual(78)
})

test('a key with its line ends written as two characters is read', async () => {
  const sign = openDkim({ ...setting, key: pair.privateKey.replaceAll('\n', '\\n') })
  expect((await verdictOf(await signed(deliveryOf(), sign)))[0]?.result).toBe('pass')
})

test('a key, selector or domain that cannot sign is an error of the configuration that shows nothing of the key', () => {
  const weak = generateKeyPairSync('rsa', {
    modulusLength: 768,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const curve = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const secret = 'MIIEvSecretSecretSecret'
  const settings = [
    { ...setting, key: secret },
    { ...setting, key: `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----\n` },
    { ...setting, key: weak.privateKey },
    { ...setting, key: curve.privateKey },
    { ...setting, selector: 'a b' },
    { ...setting, selector: 'x; t=s' },
    { ...setting, domain: 'no domain' },
    { ...setting, domain: 'other.example' },
  ]
  for (const wrong of settings.slice(0, -1)) expect(() => openDkim(wrong)).toThrow(/channels\.email\.dkim/)
  for (const wrong of settings.slice(0, 4)) {
    let told = ''
    try {
      openDkim(wrong)
    } catch (error) {
      const { stack, cause, code } = error as Error & { code: string }
      expect(code).toBe('CONFIG_INVALID')
      told = `${stack}${String(cause)}${JSON.stringify(error)}`
    }
    expect(told).not.toContain(wrong.key.split('\n').at(1)?.slice(0, 20) ?? secret)
    expect(told).not.toContain(secret)
  }
  expect(() => openDkim({ ...setting, domain: 'acme.com', from: 'a@other.example' })).toThrow(
    /would not count/,
  )
})
