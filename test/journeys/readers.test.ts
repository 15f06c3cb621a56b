import { expect, test } from 'vitest'
import { loadConfiguration } from '../../src/config/load.ts'
import { findReaders, type KnownBefore } from '../../src/journeys/readers.ts'
import { keyIdOf, recipientId, recipientKeys } from '../../src/notices/recipient.ts'
import { readUnsubscribeToken } from '../../src/notices/unsubscribe-token.ts'

const list = 'address,opted-out\nada@acme.example,\nbob@acme.example,\neve@acme.example,yes\n'

const yaml = `
packages:
  api: { path: packages/api }
  web: { path: packages/web }
environments:
  staging: { targets: [https://staging.acme.example] }
  production: { targets: [https://acme.example], notify: [customers, beta, support] }
audiences:
  customers: { email: { list: people.csv } }
  beta: { email: { list: people.csv }, wants: { environments: [staging] } }
  support: { slack: [C0123456789] }
channels:
  slack: { token: "\${SLACK}" }
  email:
    smtp: "\${SMTP}"
    from: releases@acme.example
    unsubscribe: "https://acme.example/leave/{token}"
`

async function found(variables: Readonly<Record<string, string>>, before: KnownBefore = {}, text = yaml) {
  const loaded = await loadConfiguration({ file: 'waybill.yml', text })
  let reads = 0
  const edge = {
    environment: {
      variable: (name: string) => variables[name],
      actor: { kind: 'local' as const, run: null },
    },
    lists: () => {
      reads += 1
      return Promise.resolve({ name: 'people.csv', format: 'csv' as const, text: list })
    },
  }
  return { ...(await findReaders(edge, loaded, 'production', before)), reads: () => reads }
}

function left(address: string, key: string, audience: string | null = null) {
  const recipients = [recipientId('email', address, key)]
  const payload = { keyId: keyIdOf(key), audience, recipients, source: 'command' }
  return { kind: 'suppression.added', at: '2026-11-20T09:00:00.000Z', payload }
}

const current = { WAYBILL_RECIPIENT_KEY: 'the key' }

test('readers get the link that is theirs, and whoever is left out is told with the reason', async () => {
  const { readers, leftOut, keyId, reads } = await found(current)
  expect(keyId).toBe(keyIdOf('the key'))
  expect(readers.map(({ recipient }) => [recipient.address, recipient.audiences])).toEqual([
    ['ada@acme.example', ['customers']],
    ['bob@acme.example', ['customers']],
    ['C0123456789', ['support']],
  ])
  const links = readers.map(({ recipient }) => recipient.unsubscribe)
  expect(links[2]).toBeNull()
  const token = links[0]?.replace('https://acme.example/leave/', '') ?? ''
  const { all: keys } = recipientKeys('the key', null)
  expect(readUnsubscribeToken(token, { keys, audiences: [] })).toMatchObject({
    recipient: readers[0]?.id,
    audience: null,
  })
  expect(leftOut).toEqual([
    {
      id: recipientId('email', 'eve@acme.example', 'the key'),
      channel: 'email',
      audiences: ['beta', 'customers'],
      reason: 'Opted out in the list. The audience beta does not hear of production.',
    },
  ])
  expect(reads()).toBe(1)
})

test('whoever asked to get no more messages is left out, under the key of then as under the key of now', async () => {
  const variables = { ...current, WAYBILL_RECIPIENT_KEY_PREVIOUS: 'the key before' }
  const entries = [
    left('ADA@acme.example', 'the key before'),
    left('bob@acme.example', 'the key', 'customers'),
  ]
  const { readers, leftOut } = await found(variables, { entries })
  expect(readers.map(({ recipient }) => recipient.address)).toEqual(['C0123456789'])
  expect(leftOut.map(({ reason }) => reason)).toEqual([
    'Asked on 2026-11-20 to get no more messages. The audience beta does not hear of production.',
    'Left the audience customers on 2026-11-20. The audience beta does not hear of production.',
    'Opted out in the list. The audience beta does not hear of production.',
  ])
})

test('nothing is sent while it cannot be told who left, unless the key is said to be lost', async () => {
  const entries = [left('ada@acme.example', 'the key before')]
  await expect(found(current, { entries })).rejects.toMatchObject({
    code: 'RECIPIENT_KEY_MISSING',
    exitCode: 2,
    message: expect.stringContaining(keyIdOf('the key before')),
  })
  const lost = { ...current, WAYBILL_RECIPIENT_KEY_PREVIOUS: `lost:${keyIdOf('the key before')}` }
  expect((await found(lost, { entries })).readers).toHaveLength(3)
})

test('people of a shipment that was announced under the key before are found again by it', async () => {
  const variables = { ...current, WAYBILL_RECIPIENT_KEY_PREVIOUS: 'the key before' }
  const { readers, keyId } = await found(variables, { keyId: keyIdOf('the key before') })
  expect(keyId).toBe(keyIdOf('the key before'))
  expect(readers[0]?.id).toBe(recipientId('email', 'ada@acme.example', 'the key before'))
  expect((await found(current, { keyId: keyIdOf('the key before') })).keyId).toBe(keyIdOf('the key'))
})

test('an audience of one package hears of no other', async () => {
  const text = yaml.replace('support: { slack', 'support: { wants: { packages: [api] }, slack')
  expect(
    (await found(current, { package: 'web' }, text)).leftOut.map(({ id, reason }) => [id, reason]),
  ).toContainEqual(['C0123456789', 'The audience support does not hear of web.'])
  expect((await found(current, { package: 'api' }, text)).readers).toHaveLength(3)
  expect((await found(current, {}, text)).readers).toHaveLength(3)
})

test('readers by email need a key, and nobody else does', async () => {
  await expect(found({})).rejects.toMatchObject({ code: 'RECIPIENT_KEY_MISSING' })
  const text = yaml.replace('[customers, beta, support]', '[support]')
  expect(await found({}, {}, text)).toMatchObject({ keyId: null, readers: [{ id: 'C0123456789' }] })
})
