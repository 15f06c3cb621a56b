import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ElixirFault, readElixirTerm } from '../../../src/bom/lockfiles/elixir-term.ts'

const read = (text: string) => readElixirTerm(text, 0).term
const atom = (text: string) => ({ kind: 'atom', text })
const pair = (key: string, value: object) => ({ kind: 'tuple', items: [atom(key), value] })

test.each([
  [':hex', atom('hex')],
  [':"with space"', atom('with space')],
  ['nil', atom('nil')],
  ['Acme.Repo', atom('Acme.Repo')],
  ['"a\\"b\\n#c\\u00e9\\x41"', { kind: 'string', text: 'a"b\n#cé\u0041' }],
  ['-1_000.5', { kind: 'number', text: '-1_000.5' }],
  ['[]', { kind: 'list', items: [] }],
  ['[:a, b: true]', { kind: 'list', items: [atom('a'), pair('b', atom('true'))] }],
  ['{:a, b: nil}', { kind: 'tuple', items: [atom('a'), { kind: 'list', items: [pair('b', atom('nil'))] }] }],
  ['%{"a": :b, }', { kind: 'map', entries: [[atom('a'), atom('b')]] }],
  ['%{"a" => :b}', { kind: 'map', entries: [[{ kind: 'string', text: 'a' }, atom('b')]] }],
  [' # comment\n [ # more\n :a ]', { kind: 'list', items: [atom('a')] }],
])('%s is read as data', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['a call', '[System.halt()]', 1],
  ['a function', 'deps()', 0],
  ['a variable', '{:a, b}', 5],
  ['an attribute', '@version', 0],
  ['interpolation', '"a#{b}"', 2],
  ['a sigil', '~w(a b)', 0],
  ['an operator', '[:a | :b]', 4],
  ['a cut term', '%{"a": {:hex', 12],
  ['two terms without a comma', '[:a :b]', 4],
  ['pairs before items', '[a: 1, :b]', 7],
  ['a heredoc', '"""\na"""', 0],
  ['nothing', '', 0],
])('%s is no data', (_, text, offset) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'ElixirFault', offset }))
})

test('terms that are nested without end are a fault and no overflow', () => {
  expect(() => read('['.repeat(100_000))).toThrow(ElixirFault)
  expect(() => read('%{"a": '.repeat(100_000))).toThrow(ElixirFault)
})

test('whatever the text, the answer is a term or a fault', () => {
  const piece = fc.constantFrom(
    '%{',
    '{',
    '}',
    '[',
    ']',
    ':a',
    '"b"',
    'c: ',
    ',',
    '=>',
    '#',
    '\n',
    '\\',
    '"',
    '1',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      try {
        expect(readElixirTerm(text, 0).end).toBeLessThanOrEqual(text.length)
      } catch (error) {
        expect(error).toBeInstanceOf(ElixirFault)
      }
    }),
  )
})
