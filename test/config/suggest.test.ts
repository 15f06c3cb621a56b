import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggest } from '../../src/config/suggest.ts'

const keys = ['targets', 'checks', 'timing', 'notify', 'reply-to', 'from', 'smtp']

test('a misspelt word finds the one that was meant', () => {
  expect(suggest('target', keys)).toBe('targets')
  expect(suggest('chekcs', keys)).toBe('checks')
  expect(suggest('form', keys)).toBe('from')
  expect(suggest('tming', keys)).toBe('timing')
})

test('the case and the joints of a word do not matter', () => {
  for (const word of ['replyTo', 'reply_to', 'REPLY TO', 'Reply-To'])
    expect(suggest(word, keys)).toBe('reply-to')
})

test('a word that resembles nothing suggests nothing', () => {
  expect(suggest('zebra', keys)).toBeNull()
  expect(suggest('x', keys)).toBeNull()
  expect(suggest('', keys)).toBeNull()
  expect(suggest('checks', [])).toBeNull()
})

test('a known word is its own suggestion, and one slip away it is still found', () => {
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.nat(), (key, at) => {
      const slip = key.slice(0, at % key.length) + key.slice((at % key.length) + 1)
      expect(suggest(key, keys)).toBe(key)
      expect(suggest(slip, [key])).toBe(key)
    }),
  )
})
