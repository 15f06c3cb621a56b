import { expect, test } from 'vitest'
import { imperative } from '../../src/notes/imperative.ts'

test.each([
  ['added a parser', 'Add a parser'],
  ['adds a parser', 'Add a parser'],
  ['Adding a parser', 'Add a parser'],
  ['fixes the parser', 'Fix the parser'],
  ['rewrote the parser', 'Rewrite the parser'],
  ['simplified parsing', 'Simplify parsing'],
  ['moved to ESM', 'Move to ESM'],
  ['parse faster', 'Parse faster'],
  ['élargir', 'Élargir'],
])('%s: %s', (description, sentence) => {
  expect(imperative(description)).toBe(sentence)
})

test.each([
  ['fixes for the parser', 'Fixes for the parser'],
  ['updates to the guide', 'Updates to the guide'],
  ['changes in the parser', 'Changes in the parser'],
  ['tests for the parser', 'Tests for the parser'],
  ['fixed', 'Fixed'],
])('%s begins with a noun', (description, sentence) => {
  expect(imperative(description)).toBe(sentence)
})

test.each([
  '`added` is a word',
  'iOS build',
  'package.json: a field',
  'useState()',
  'node:fs only',
  'npm audit',
  '3 fixes',
  '中文',
  '',
  '_x',
])('%s stays as it is', (description) => {
  expect(imperative(description)).toBe(description)
})

test('a long word is not looked at', () => {
  const word = 'a'.repeat(200_000)
  expect(imperative(word)).toBe(word)
})
