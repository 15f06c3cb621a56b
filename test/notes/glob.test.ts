import fc from 'fast-check'
import { expect, test } from 'vitest'
import { globOf } from '../../src/notes/glob.ts'

test.each([
  ['feat: a', 'FEAT: A', true],
  ['feat*', 'feat', true],
  ['*[bot]', 'renovate[bot]', true],
  ['*[bot]', 'renovateb', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c', false],
  ['ab*ba', 'aba', false],
  ['*', '', true],
  ['', 'x', false],
  ['**a**', 'xay', true],
])('%s and %s', (pattern, text, fits) => {
  expect(globOf(pattern)(text)).toBe(fits)
})

test('a pattern fits what an expression with any text for its stars fits', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '*', '.'), { maxLength: 8 }).map((all) => all.join(''))
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const expression = new RegExp(`^${pattern.replace(/\./g, '\\.').replace(/\*/g, '.*')}$`)
      expect(globOf(pattern)(text)).toBe(expression.test(text))
    }),
  )
})

test('no text takes long', () => {
  expect(globOf('a*a*a*a*a*a*a*a*b')(`${'a'.repeat(1_000_000)}c`)).toBe(false)
})
