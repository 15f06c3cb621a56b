import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalBytes, canonicalText, isCanonical } from '../../src/ledger/canonical.ts'

test('the text is the one of RFC 8785 and ends with a newline', () => {
  // Section 3.2.2 and 3.2.3: numbers as ECMAScript writes them, keys by UTF-16 code unit, no escapes that are not needed.
  const document = {
    numbers: [4.5, 2e-3, 1e-27],
    '\u20ac': 'Euro',
    '\r': '\u000f\n',
    1: 'One',
    '\ud83d\ude00': 0,
    '\ufb33': 1,
  }
  expect(canonicalText(document)).toBe(
    '{"\\r":"\\u000f\\n","1":"One","numbers":[4.5,0.002,1e-27],"\u20ac":"Euro","\ud83d\ude00":0,"\ufb33":1}\n',
  )
})

test('what it takes comes back the same, and the order of keys makes no difference', () => {
  const exact = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(0.5),
  )
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      exact,
      fc.array(tie('tree')),
      fc.dictionary(fc.string({ unit: 'grapheme' }), tie('tree')),
    ),
  }))
  fc.assert(
    fc.property(tree, (value) => {
      const bytes = canonicalBytes(value)
      const back: unknown = JSON.parse(new TextDecoder().decode(bytes))
      expect(back).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalBytes(back)).toEqual(bytes)
    }),
  )
})

test.each([
  ['undefined in an object', { a: { b: undefined } }, '$.a.b is of type undefined'],
  ['a hole in a list', Object.assign(Array<unknown>(2), [1]), '$[1] is of type undefined'],
  ['a date', { at: new Date(0) }, '$.at is an object of a class'],
  ['a map', new Map(), '$ is an object of a class'],
  ['not a number', [Number.NaN], '$[0] is the number NaN'],
  ['infinity', [-Infinity], '$[0] is the number -Infinity'],
  ['an integer that is not exact', { n: 2 ** 53 }, '$.n is the number 9007199254740992'],
  ['a bigint', [1n], '$[0] is of type bigint'],
  ['a lone surrogate', ['\ud800'], 'Lone surrogate'],
])('%s is refused instead of being changed in silence', (_name, value, message) => {
  expect(() => canonicalBytes(value)).toThrow(message)
})

test('what is canonical is told from what is not as by writing it again', () => {
  const values = fc
    .jsonValue({ maxDepth: 3 })
    .filter(isExact)
    .map((value) => [value, { b: 1, a: '\ud83d\ude80', '10': 0, '9': 1 }])
  fc.assert(
    fc.property(values, fc.boolean(), (value, asWritten) => {
      const text = asWritten ? `${JSON.stringify(value)}\n` : canonicalText(value)
      const document: unknown = JSON.parse(text)
      expect(isCanonical(document, text)).toBe(canonicalText(document) === text)
    }),
  )
  expect(isCanonical([{ a: 1, b: [2] }], '[{"a":1,"b":[2]}]\n')).toBe(true)
  expect(isCanonical([{ a: 1, b: [2] }], '[{"b":[2],"a":1}]\n')).toBe(false)
  expect(() => isCanonical(['\ud800'], '["\\ud800"]\n')).toThrow('Lone surrogate')
})

function isExact(value: unknown): boolean {
  try {
    return canonicalText(value).length > 0
  } catch {
    return false
  }
}
