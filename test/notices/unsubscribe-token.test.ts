import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recipientId, recipientKeys } from '../../src/notices/recipient.ts'
import { readUnsubscribeToken, unsubscribeToken } from '../../src/notices/unsubscribe-token.ts'

const { all: keys } = recipientKeys('a key for tests', 'the key before')
const known = { keys, audiences: ['customers', 'beta'] }
const id = recipientId('email', 'ada@customer.example', 'a key for tests')

test('a token says who leaves and what, and holds no address', () => {
  const token = unsubscribeToken('a key for tests', id)
  expect(token).toMatch(/^v1\.[0-9a-f]{64}\.[A-Za-z0-9_-]{43}$/)
  expect(encodeURIComponent(token)).toBe(token)
  expect(readUnsubscribeToken(token, known)).toEqual({ recipient: id, keyId: keys[0]?.id, audience: null })
  expect(readUnsubscribeToken(unsubscribeToken('a key for tests', id, 'beta'), known)?.audience).toBe('beta')
})

test('a token of the key before is good while that key is at hand', () => {
  const token = unsubscribeToken('the key before', id)
  expect(readUnsubscribeToken(token, known)?.keyId).toBe(keys[1]?.id)
  expect(readUnsubscribeToken(token, { ...known, keys: keys.slice(0, 1) })).toBeNull()
})

test('trap 22: a token in which any character is another, or is missing, is no token', () => {
  const token = unsubscribeToken('a key for tests', id, 'customers')
  const unit = fc.constantFrom(...Array.from('0123456789abcdefABCXYZ_-.= v\n\0é'))
  fc.assert(
    fc.property(fc.nat(token.length - 1), unit, (at, other) => {
      fc.pre(token[at] !== other)
      expect(readUnsubscribeToken(`${token.slice(0, at)}${other}${token.slice(at + 1)}`, known)).toBeNull()
      expect(readUnsubscribeToken(`${token.slice(0, at)}${token.slice(at + 1)}`, known)).toBeNull()
      expect(readUnsubscribeToken(token.slice(0, at), known)).toBeNull()
      expect(readUnsubscribeToken(`${token}${other}`, known)).toBeNull()
    }),
  )
})

test('a token of one reader, audience or key is none of another', () => {
  const other = recipientId('email', 'bob@customer.example', 'a key for tests')
  const signed = unsubscribeToken('a key for tests', id).split('.')[2] ?? ''
  expect(readUnsubscribeToken(`v1.${other}.${signed}`, known)).toBeNull()
  expect(readUnsubscribeToken(unsubscribeToken('a guess', id), known)).toBeNull()
  expect(readUnsubscribeToken(unsubscribeToken('a key for tests', id, 'gone'), known)).toBeNull()
})
