import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRedactor } from '../../src/config/redact.ts'

test('a secret is replaced wherever it appears, also as a URL or JSON writes it', () => {
  const redact = createRedactor(['p@ss/"word"', 'longer p@ss/"word" still'])
  expect(redact('p@ss/"word" and longer p@ss/"word" still')).toBe('[redacted] and [redacted]')
  expect(redact(`${encodeURIComponent('p@ss/"word"')} ${JSON.stringify('p@ss/"word"')}`)).toBe(
    '[redacted] "[redacted]"',
  )
})

test('of a URL the password, the query and a path that is a key are secret, its host is not', () => {
  const redact = createRedactor([
    'smtps://user:p%40ssw%C3%B6rd@mail.example',
    'https://hooks.example/services/T000/B000/key?code=1234',
  ])
  expect(redact('mail.example refused p@sswörd')).toBe('mail.example refused [redacted]')
  expect(redact('POST /services/T000/B000/key?code=1234 to hooks.example')).toBe(
    'POST [redacted] to hooks.example',
  )
})

test('each line of a secret with several lines is one', () => {
  expect(createRedactor(['first line\nsecond line\n'])('> second line')).toBe('> [redacted]')
})

test('nothing secret leaves any text alone, and so does what is too short to be a secret', () => {
  expect(createRedactor([])('a')).toBe('a')
  expect(createRedactor(['', 'abc'])('abc')).toBe('abc')
})

test('each of several secrets is replaced whole, whatever it is made of', () => {
  const letter = fc.constantFrom(
    'X',
    'Y',
    'Z',
    '%',
    '/',
    '+',
    '"',
    '\\',
    'é',
    '😀',
    ' ',
    '.',
    '*',
    '^',
    '$',
    '?',
    '&',
    '{',
    '\n',
    '\uD800',
  )
  const secret = fc.string({ unit: letter, minLength: 4 })
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 3 }), (secrets) => {
      const redact = createRedactor(secrets)
      expect(redact(secrets.map((each) => `<${each}>`).join(''))).toBe('<[redacted]>'.repeat(secrets.length))
    }),
  )
})
