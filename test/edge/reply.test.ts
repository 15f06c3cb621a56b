import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteReply, wordsOf } from '../../src/edge/reply.ts'

test('what a server says loses addresses, controls and the commands of CI runners', () => {
  const said =
    '550-5.1.1 <bob@x.example>: no\r\n550 \u001B[31mask postmaster@x.example\u001B[0m ::add-mask::x ##[error]y\u202E'
  expect(quoteReply(said)).toBe('550-5.1.1 <recipient>: no 550 ask <recipient> :add-mask:x # [error]y')
})

test('the local part of the recipient is withheld by itself too, in any case, but not inside of words', () => {
  expect(quoteReply('No BOB.smith here, bobsmithers', wordsOf('bob.smith@x.example'))).toBe(
    'No *** here, bobsmithers',
  )
})

test('no text comes out longer than a line, with a command or with an address in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('::', '##[', ':', '#', '[', 'a@b.example', '<a@b>', '\n', '\u2028', '\u001B[1m'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const line = quoteReply(pieces.join(''))
      expect(line.length).toBeLessThanOrEqual(300)
      expect(line).not.toMatch(/::|##\[|[\p{Cc}\u2028\u2029]|a@b/u)
    }),
  )
})

test('a server that talks without end is answered at once', () => {
  expect(quoteReply('a'.repeat(5_000_000)).length).toBeLessThanOrEqual(300)
})
