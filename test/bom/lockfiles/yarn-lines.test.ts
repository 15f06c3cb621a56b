import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYarnLines, type YarnFields } from '../../../src/bom/lockfiles/yarn-lines.ts'
import { parseYaml } from '../../../src/bom/lockfiles/yaml.ts'

const read = (...lines: readonly string[]) => readYarnLines(lines.join('\n'), 'yarn.lock')
const plain = (fields: YarnFields): unknown =>
  Object.fromEntries(
    [...fields].map(([key, value]) => [key, typeof value === 'string' ? value : plain(value)]),
  )

test('an entry of yarn 1 has several keys, with and without quotes, and values between spaces', () => {
  const [entry] = read(
    '# yarn lockfile v1',
    '',
    'ms@2, "ms@>= 1.5.x", "short@npm:ms@2":',
    '  version "2.0.0"',
    '  integrity sha512-abc==',
    '  uid ""',
    '  dependencies:',
    '    "@acme/a" "^1 || ^2"',
    '    b ~1.0',
  )
  expect(entry).toMatchObject({ keys: ['ms@2', 'ms@>= 1.5.x', 'short@npm:ms@2'], line: 3 })
  expect(plain(entry?.fields ?? new Map())).toEqual({
    version: '2.0.0',
    integrity: 'sha512-abc==',
    uid: '',
    dependencies: { '@acme/a': '^1 || ^2', b: '~1.0' },
  })
})

test('an entry of its successors has one key, values behind colons and lists in lists', () => {
  const [entry] = read(
    '"a@npm:^1, a@npm:1":',
    '  version: 1.10',
    '  conditions: os=darwin & cpu=x64',
    '  resolution: "a@npm:\\"1\\""',
    '  dependenciesMeta:',
    '    fsevents:',
    '      optional: true',
    '  linkType: hard',
  )
  expect(entry?.keys).toEqual(['a@npm:^1, a@npm:1'])
  expect(plain(entry?.fields ?? new Map())).toEqual({
    version: '1.10',
    conditions: 'os=darwin & cpu=x64',
    resolution: 'a@npm:"1"',
    dependenciesMeta: { fsevents: { optional: 'true' } },
    linkType: 'hard',
  })
})

test('a very long key stands behind a question mark', () => {
  const entries = read(
    '? "a@npm:1 || 2"',
    ':',
    '  version: 1',
    '  dependencies:',
    '    ? "b"',
    '    : "npm:2"',
    'c:',
    '  version: 3',
  )
  expect(entries.map(({ keys, fields }) => [keys, plain(fields)])).toEqual([
    [['a@npm:1 || 2'], { version: '1', dependencies: { b: 'npm:2' } }],
    [['c'], { version: '3' }],
  ])
})

test('a byte order mark and Windows line ends are read', () => {
  const [entry] = readYarnLines('\uFEFFa@1:\r\n  version "1"\r\n', 'yarn.lock')
  expect(plain(entry?.fields ?? new Map())).toEqual({ version: '1' })
})

test.each([
  ['a list', ['a:', '  - b'], 2],
  ['a string that does not end', ['a:', '  version "1'], 2],
  ['a tab', ['a:', '\tversion "1"'], 2],
  ['an odd indentation', ['a:', '   version: 1'], 2],
  ['a step of two levels', ['a:', '    version: 1'], 2],
  ['more levels than are written', ['a:', '  b:', '    c:', '      d:', '        e: 1'], 5],
  ['a value below nothing', ['  version: 1'], 1],
  ['a line that is only a word', ['a:', '  version'], 2],
  ['a question without an answer', ['? a', 'b: 1'], 2],
  ['a question at the end', ['? a'], 1],
  ['two questions', ['? a', '? b', ': 1'], 2],
  ['a comma without a key', ['a, :'], 1],
  ['JSON', ['{'], 1],
  ['an escape that is none', ['"a\\x":', '  version: 1'], 1],
])('%s is refused with its line', (_, lines, line) => {
  expect(() => read(...lines)).toThrow(
    expect.objectContaining({ code: 'LOCKFILE_INVALID', at: { file: 'yarn.lock', line } }),
  )
})

test('whatever keys and values are, YAML that yarn writes is read as a YAML reader reads it', () => {
  const quoted = fc.string({ minLength: 1, unit: 'grapheme-ascii' })
  const entry = fc.dictionary(
    quoted,
    fc.oneof(quoted, fc.dictionary(quoted, quoted, { minKeys: 1, maxKeys: 3 })),
    { minKeys: 1, maxKeys: 4, noNullPrototype: true },
  )
  const document = fc.dictionary(quoted, entry, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
  const written = (value: unknown, indent: string): string =>
    Object.entries(value as object)
      .map(
        ([key, inner]) =>
          `${indent}${JSON.stringify(key)}:${typeof inner === 'string' ? ` ${JSON.stringify(inner)}\n` : `\n${written(inner, `${indent}  `)}`}`,
      )
      .join('')
  fc.assert(
    fc.property(document, (value) => {
      const text = written(value, '')
      const read = readYarnLines(text, 'yarn.lock').map(({ keys, fields }) => [keys[0], plain(fields)])
      expect(Object.fromEntries(read)).toEqual(parseYaml(text, 'yarn.lock'))
    }),
  )
})

test('any text is read or refused with a line that it has', () => {
  const piece = fc.constantFrom(
    'a',
    '"',
    '\\',
    ':',
    ' ',
    ', ',
    '\n',
    '\n  ',
    '\n    ',
    '? ',
    '#',
    '@',
    '\t',
    '-',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      try {
        readYarnLines(text, 'yarn.lock')
      } catch (error) {
        const { code, at } = error as { code: string; at: { line: number } }
        expect(code).toBe('LOCKFILE_INVALID')
        expect(at.line).toBeLessThanOrEqual(text.split('\n').length)
      }
    }),
  )
})
