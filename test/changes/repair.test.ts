import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read, strict, tolerant } from './read.ts'

test.each([
  ['✨ feat: x', { type: 'feat', scope: null }, ['emoji']],
  [':sparkles: feat(api)!: x', { type: 'feat', scope: 'api', breaking: 'x' }, ['emoji']],
  ['👩🏽‍🚀🇩🇪 fix: x', { type: 'fix', scope: null }, ['emoji']],
  ['feat : x', { type: 'feat', scope: null }, ['space-before-colon']],
  ['feat:x', { type: 'feat', scope: null }, ['space-after-colon']],
  ['Fix(api) :x', { type: 'fix', scope: 'api' }, ['space-before-colon', 'space-after-colon']],
  ['feat!(api): x', { type: 'feat', scope: 'api', breaking: 'x' }, ['mark-before-scope']],
  ['chore(deps)(deps): x', { type: 'chore', scope: 'deps' }, ['double-scope']],
  ['chore(deps)(dev): x', { type: 'chore', scope: 'deps,dev' }, ['double-scope']],
  ['feat(a(b)): x', { type: 'feat', scope: 'a(b)' }, ['nested-scope']],
  ['✨ feat : x', { type: 'feat', scope: null }, ['emoji', 'space-before-colon']],
  [
    '\u{feff}✨feat(a)(b) :\tx  \r\n\r\nbody',
    { type: 'feat', scope: 'a,b' },
    ['emoji', 'double-scope', 'space-before-colon'],
  ],
])(
  'trap 28: %j is listed as it is when reading strictly, and repaired when tolerant',
  (message, expected, repairs) => {
    expect(read(message, strict)).toMatchObject({
      type: null,
      repairs: [],
      description: message.trim().split('\r')[0]?.trim(),
    })
    expect(read(message, tolerant)).toMatchObject({ description: 'x', ...expected, repairs })
  },
)

test.each([
  'http://acme.example',
  'docs://x',
  '12:30 meeting',
  'C:\\temp:x',
  'std::vector',
  'fix::x',
  'release:\\x',
  'Todo : x',
  'foo(a)(b): x',
  'feat(a: x',
  'feat(a)b: x',
  'feat:',
  'feat :   ',
  '🚀 liftoff',
  ':sparkles:',
])('trap 28: %j is nobody’s header, however tolerant the reading', (message) => {
  expect(read(message, tolerant)).toMatchObject({ type: null, description: message.trim(), repairs: [] })
})

test.each(['FIX: x', 'build-deps: x', 'Note: feat: x', 'feat(): x', 'feat(a, b): x'])(
  'trap 28 and 30: %j is what the specification says in both readings, and needs no repair',
  (message) => {
    const reading = read(message)
    expect(reading.type).toBe(/^[\w-]+/.exec(message)?.[0].toLowerCase())
    expect(read(message, tolerant)).toEqual({
      ...reading,
      oid: expect.any(String),
      authoredAt: expect.any(Number),
    })
  },
)

test('a revert behind an emoji, or with a space too many, is one when reading tolerantly', () => {
  expect(read('⏪ Revert "feat: x"', tolerant)).toMatchObject({
    type: 'revert',
    repairs: ['emoji'],
    revert: { title: 'feat: x' },
  })
  expect(read('revert : feat: x', tolerant)).toMatchObject({ type: 'revert', revert: { title: 'feat: x' } })
  expect(read('⏪ Revert "feat: x"').revert).toBeNull()
})

test('what reads strictly reads the same tolerantly, for any text', () => {
  const part = fc.constantFrom(
    'feat',
    'fix',
    'std',
    '✨',
    ':bug:',
    '(',
    ')',
    '(x)',
    '!',
    ':',
    ' ',
    ': ',
    '/',
    'x',
    '\t',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
      const message = parts.join('')
      const [plain, mended] = [read(message), read(message, tolerant)]
      if (plain.type !== null)
        expect(mended).toMatchObject({ type: plain.type, description: plain.description, repairs: [] })
      else expect(mended.type === null).toBe(mended.repairs.length === 0)
    }),
  )
})
