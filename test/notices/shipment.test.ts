import { expect, test } from 'vitest'
import { keyIdOf, recipientId } from '../../src/notices/recipient.ts'
import { messageId, shipmentId } from '../../src/notices/shipment.ts'

const name = {
  repository: 'https://git.acme.example/acme/api',
  package: null,
  environment: 'production',
  version: '1.4.0',
  commit: '5e1d0c2b4a6988776655443322110099ffeeddcc',
  attempt: 1,
}

test('a shipment has the same id on every machine and for ever', () => {
  expect(shipmentId(name)).toBe('8ab6ca92-f0a8-5992-8223-9181b07180c0')
})

test('anything that makes it another shipment makes another id', () => {
  const ids = [
    name,
    { ...name, package: 'api' },
    { ...name, environment: 'staging' },
    { ...name, version: '1.4.1' },
    { ...name, commit: '0'.repeat(40) },
    { ...name, attempt: 2 },
    { ...name, environment: 'production1.4.0', version: '' },
  ].map(shipmentId)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the same act to the same recipient is the same message, a new act a new one', () => {
  const act = { shipment: shipmentId(name), kind: 'notice', revision: 1, causing: 0 } as const
  const id = messageId(act, 'slack', 'C0123456789')
  expect(messageId({ ...act }, 'slack', 'C0123456789')).toBe(id)
  const others = [
    messageId({ ...act, kind: 'proof' }, 'slack', 'C0123456789'),
    messageId({ ...act, revision: 2 }, 'slack', 'C0123456789'),
    messageId({ ...act, causing: 3 }, 'slack', 'C0123456789'),
    messageId(act, 'email', 'C0123456789'),
    messageId(act, 'slack', 'C0000000000'),
  ]
  expect(new Set([id, ...others]).size).toBe(6)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('an address cannot be read from its id, and its case does not matter', () => {
  const id = recipientId('email', 'Ada@example.com', 'a key')
  expect(id).toMatch(/^[0-9a-f]{64}$/)
  expect(recipientId('email', 'ada@example.com', 'a key')).toBe(id)
  expect(recipientId('email', 'ada@example.com', 'another key')).not.toBe(id)
  expect(() => recipientId('email', 'ada@example.com', null)).toThrow(TypeError)
})

test('channels and hooks need no key, and the URL of a hook stays hidden', () => {
  expect(recipientId('slack', 'C0123456789', null)).toBe('C0123456789')
  expect(recipientId('webhook', 'https://hooks.example/secret', null)).toMatch(/^[0-9a-f]{64}$/)
})

test('the id of a key tells keys apart', () => {
  expect(keyIdOf('a key')).toMatch(/^[0-9a-f]{16}$/)
  expect(keyIdOf('a key')).not.toBe(keyIdOf('another key'))
})
