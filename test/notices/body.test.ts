import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bodyKeyOf, composeBodies, type Occasion } from '../../src/notices/body.ts'
import { composeMessage } from '../../src/notices/compose-message.ts'
import {
  notice,
  revision,
  cancellation,
  proof,
  exception,
  rollback,
  correction,
  differing,
  every,
  channels,
  bodyOf,
  messageFor,
} from './messages.ts'
import { checkedFacts, reader, sampleFacts, sampleVerdict, staleVerdict } from './sample.ts'

test.each([
  ['notice', notice, true],
  ['proof', proof, true],
  ['proof-internal', proof, false],
  ['exception', exception, true],
  ['exception-internal', exception, false],
  ['revision', revision, true],
  ['cancellation', cancellation, true],
  ['rollback', rollback, true],
  ['rollback-internal', rollback, false],
  ['correction', correction, true],
  ['proof-differing', differing, true],
] as const)('the %s reads as its golden text', (name, occasion, external) => {
  const file = new URL(`../fixtures/notices/${name}.txt`, import.meta.url)
  const { subject, bodies } = messageFor(occasion, { external })
  const text = `Subject: ${subject}\n\n${bodies['text']}`
  expect(text).toBe(readFileSync(file, 'utf8'))
})

test('people of the same audiences, wants, language and channel share one body, and others have their own', () => {
  const compositions = composeBodies(notice, [
    reader({ address: 'a@example.com', name: 'A' }),
    reader({ address: 'b@example.com', name: 'B', timeZone: 'UTC' }),
    reader({ address: 'c@example.com', audiences: ['beta', 'customers'] }),
    reader({ address: 'd@example.com', wants: [{ types: ['fix'], scopes: null, breaking: 'always' }] }),
    reader({ channel: 'slack', address: 'C0123456789' }),
  ])
  expect(compositions.map(({ recipients }) => recipients.map(({ address }) => address[0]))).toEqual([
    ['a', 'b'],
    ['c'],
    ['d'],
    ['C'],
  ])
  for (const { body, recipients } of compositions)
    for (const one of recipients) expect(bodyKeyOf(one)).toBe(body.key)
})

test('a frozen body is named by the digest of its bytes and holds nothing about a person', () => {
  const [composition] = composeBodies(notice, [reader({ name: 'Zebedee' })])
  if (!composition) throw new Error('nothing was composed')
  const sha256 = createHash('sha256').update(composition.json).digest('hex')
  expect(composition.path).toBe(`frozen/bodies/${sha256}`)
  expect(JSON.parse(composition.json)).toEqual(composition.body)
  expect(composition.json).not.toMatch(/Zebedee|ada@|Berlin/)
  expect(composition.body.bodies['html']).toContain('Hello {name},')
})

test('a message is the same bytes for the same body and slots, and its digest covers them', () => {
  const message = messageFor(notice)
  expect(messageFor(notice)).toEqual(message)
  expect(message).toMatchObject({ kind: 'notice', channel: 'email', audiences: ['customers'] })
  const body = bodyOf(notice)
  const bob = composeMessage(notice.facts.act, body, 'f0'.repeat(32), { name: 'Bob', window: null })
  expect(bob.id).toBe(message.id)
  expect(bob.digest).not.toBe(message.digest)
})

test('the bill of materials travels with the notice by mail and into its thread in Slack, and nowhere else', () => {
  expect(bodyOf(notice).attachments).toEqual([
    {
      name: 'bom.cdx.json',
      type: 'application/vnd.cyclonedx+json',
      path: 'frozen/bom.cdx.json',
      sha256: 'a3'.repeat(32),
      bytes: 84_211,
    },
  ])
  expect(bodyOf(notice, { channel: 'slack' }).attachments).toEqual(bodyOf(notice).attachments)
  for (const channel of ['webhook', 'teams', 'discord'] as const)
    expect(bodyOf(notice, { channel }).attachments).toEqual([])
  expect(bodyOf(proof).attachments).toEqual([])
  const large: Occasion = {
    kind: 'notice',
    facts: sampleFacts({ bom: { components: 9_000, sha256: 'a3'.repeat(32), bytes: 25_000_000 } }),
  }
  expect(bodyOf(large).attachments).toEqual([])
  expect(bodyOf(large).bodies['text']).not.toContain('attached')
  expect(bodyOf(large).bodies['text']).toContain('a3'.repeat(32))
})

test('a release without a bill of materials says so', () => {
  const bare: Occasion = { kind: 'notice', facts: sampleFacts({ bom: null }) }
  expect(bodyOf(bare).bodies['text']).toContain('This release has no bill of materials.')
  expect(bodyOf(bare).bodies['html']).toContain('This release has no bill of materials.')
  expect(bodyOf(bare, { channel: 'slack' }).bodies['text']).toContain('this release has none')
})

test('without an expected time there is no slot for it', () => {
  const open: Occasion = { kind: 'notice', facts: sampleFacts({ expected: null }) }
  for (const channel of ['email', 'slack'] as const)
    expect(JSON.stringify(bodyOf(open, { channel }).bodies)).not.toContain('{window}')
})

test('what an audience does not follow is in no byte of what it gets', () => {
  const wants = [{ types: ['perf'], scopes: null, breaking: 'as-typed' as const }]
  for (const channel of channels)
    for (const occasion of every) {
      const json = JSON.stringify(bodyOf(occasion, { channel, wants }))
      for (const hidden of ['Idempotency', 'invoices', 'Grace', 'webhooks'])
        expect(json).not.toContain(hidden)
    }
})

test('external readers are told nothing about targets, levels and checks', () => {
  for (const channel of channels)
    for (const occasion of [proof, exception, rollback, correction]) {
      expect(JSON.stringify(bodyOf(occasion, { channel }))).not.toMatch(
        /eu\.acme\.example|\bL1\b|missProbability/,
      )
      expect(JSON.stringify(bodyOf(occasion, { channel, external: false }))).toMatch(/eu\.acme\.example/)
    }
})

test('someone who joined since the announcement gets the whole notes and no word of announcing', () => {
  const late: Occasion = { kind: 'proof', facts: checkedFacts(sampleVerdict(), { announced: false }) }
  const { text } = bodyOf(late).bodies
  expect(text).toContain('export invoices as CSV')
  expect(text).not.toMatch(/announced/i)
})

test('a proof is never written for a verdict that is not healthy, nor an exception for one that is', () => {
  const stale: Occasion = { kind: 'proof', facts: checkedFacts(staleVerdict()) }
  expect(() => bodyOf(stale)).toThrow(expect.objectContaining({ exitCode: 1 }))
  const healthy: Occasion = { kind: 'exception', facts: checkedFacts(sampleVerdict()) }
  expect(() => bodyOf(healthy)).toThrow(expect.objectContaining({ exitCode: 1 }))
})

test('a proof without a version seen does not say that the version arrived', () => {
  const blind = sampleVerdict({ coverage: 'L0', observed: {}, missProbability: null })
  const text = bodyOf({ kind: 'proof', facts: checkedFacts(blind) }).bodies['text'] ?? ''
  expect(text).toContain('Acme API passed its checks in production after 1.4.0 shipped.')
  expect(text).not.toMatch(/arrived|^Live/m)
})

test('an inconclusive verdict is told as unverified, not as a failure', () => {
  const unknown = sampleVerdict({ verdict: 'inconclusive', reason: 'no-data', observed: {}, coverage: 'L0' })
  const text = bodyOf({ kind: 'exception', facts: checkedFacts(unknown) }).bodies['text'] ?? ''
  expect(text).toContain('EXCEPTION NOTICE: UNVERIFIED')
  expect(text).toContain('It is not known whether 1.4.0 is live.')
  expect(text).not.toMatch(/not delivered|unchanged/i)
})

test('later messages keep the subject of the notice', () => {
  expect(bodyOf(notice).subject).toBe('[Acme API] 1.4.0 shipping to production')
  expect(bodyOf(proof).subject).toBe('Re: [Acme API] 1.4.0 shipping to production')
  expect(bodyOf(exception).subject).toBe('Re: [Acme API] 1.4.0 shipping to production')
})

test('a subject is one line of a bounded length whatever it is made of', () => {
  const facts = sampleFacts({
    product: 'Acme\r\nBcc: eve@evil.example\u2028\u0000',
    environment: 'x'.repeat(1_200),
  })
  const { subject } = bodyOf({ kind: 'notice', facts })
  expect(subject).toMatch(/^\[Acme Bcc: eve@evil\.example \] 1\.4\.0 shipping to x+…$/)
  expect(subject.length).toBeLessThanOrEqual(200)
})
