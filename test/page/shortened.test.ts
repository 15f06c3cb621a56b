import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortened } from '../../src/page/shortened.ts'

test('a text that fits stays as it is', () => {
  expect(shortened('a'.repeat(200), 200)).toBe('a'.repeat(200))
})

test('a longer one ends after a word', () => {
  expect(shortened('word '.repeat(50), 200)).toBe(`${'word '.repeat(38)}word…`)
})

test('one without spaces is cut between characters', () => {
  expect(shortened('🚀'.repeat(300), 200)).toBe(`${'🚀'.repeat(199)}…`)
})

test('any text is cut to whole characters, at most so many', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '🚀'), maxLength: 500 })
  fc.assert(
    fc.property(text, fc.integer({ min: 120, max: 300 }), (whole, longest) => {
      const short = shortened(whole, longest)
      expect(Array.from(short).length).toBeLessThanOrEqual(longest)
      expect(short).not.toMatch(/\p{Surrogate}/u)
      expect(whole.startsWith(short.replace(/…$/, ''))).toBe(true)
    }),
  )
})
