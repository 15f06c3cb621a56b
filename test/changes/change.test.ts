import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCommit } from '../../src/changes/change.ts'
import { parseHeader, readHeader } from '../../src/changes/header.ts'
import { People } from '../../src/changes/people.ts'
import { aCommit } from '../builders/commit.ts'

function read(message: string) {
  return readCommit(aCommit(message), new People(), () => true)
}

test('a conventional header gives type, scope and description as written', () => {
  expect(read('feat(Core): add  Map<K, V> support')).toMatchObject({
    type: 'feat',
    scope: 'Core',
    description: 'add  Map<K, V> support',
    breaking: null,
  })
})

test.each([
  ['FIX: shout', 'fix', null],
  ['build-deps: bump', 'build-deps', null],
  ['feat(a,b): two scopes', 'feat', 'a,b'],
  ['feat(@acme/api): a package', 'feat', '@acme/api'],
  ['fix(core:router): a colon', 'fix', 'core:router'],
])('%s is conventional', (message, type, scope) => {
  expect(read(message)).toMatchObject({ type, scope })
})

test.each([
  'feat:no space',
  'feat : space before',
  'feat!(api): misplaced',
  'just words',
  '',
  '✨ feat: emoji',
  'a: ',
])('%j is not conventional and keeps its words', (message) => {
  expect(read(message)).toMatchObject({ type: null, description: message.trim() })
})

test('a bang, a note, or both make one breaking change, and the note tells what breaks', () => {
  expect(read('feat!: drop Node 18')).toMatchObject({ breaking: 'drop Node 18' })
  expect(read('feat: x\n\nBREAKING CHANGE: call `b` now')).toMatchObject({ breaking: 'call `b` now' })
  expect(read('feat!: x\n\nBREAKING-CHANGE: call b')).toMatchObject({ breaking: 'call b' })
})

test('a note goes on over paragraphs and lists until the trailers, which are never printed', () => {
  const { breaking } = read(
    'feat: x\n\nbody\n\nBREAKING CHANGE: first\nNote: still the note\n\n- one\n- two\n\nSigned-off-by: Ada <ada@acme.example>\nRefs: #3',
  )
  expect(breaking).toBe('first\nNote: still the note\n\n- one\n- two')
})

test('prose about breaking changes is not one', () => {
  expect(read('fix: x\n\nbreaking change in the wording\nBREAKING CHANGES everywhere').breaking).toBeNull()
})

test('references are read once each, with what happens to them', () => {
  const { references } = read(
    'fix: crash, closes #12 (#15)\n\nRefs #7\nFixes: #9, #12\n\nsee `#99` and https://x.example/#100',
  )
  expect(references).toEqual([
    { issue: '12', action: 'closes' },
    { issue: '15', action: null },
    { issue: '7', action: 'refs' },
    { issue: '9', action: 'fixes' },
  ])
})

test('the pull request at the end of a header closes nothing', () => {
  expect(read('feat: fix the crash (#15)').references).toEqual([{ issue: '15', action: null }])
})

test('co-authors are credited, each person once, and no address is a name', () => {
  const { people } = readCommit(
    aCommit('feat: x\n\nCo-authored-by: Grace <grace@navy.example>\nCo-authored-by: Ada <ada@acme.example>', {
      author: { name: 'ada@acme.example', email: 'ada@acme.example' },
    }),
    new People(),
    () => true,
  )
  expect(people.map(({ name }) => name)).toEqual(['ada', 'Grace'])
})

test.each([
  '-hash-\nabc',
  '-notes-\nx',
  '---\nupdated: y',
  '------------------------ >8 ---',
  '(tag: v9.9.9)',
])('a body line %j is only body', (body) => {
  const reading = read(`feat: x\n\n${body}`)
  expect(reading).toMatchObject({ type: 'feat', description: 'x', breaking: null })
  expect(reading.oid).toMatch(/^[0-9a-f]{40}$/)
})

test('a revert names what it takes back', () => {
  expect(
    read('Revert "feat: x" (#13)\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.').revert,
  ).toEqual({
    oids: ['0123456789abcdef0123456789abcdef01234567'],
    title: null,
  })
  expect(read('revert: feat: x\n\nRefs: 0123456').revert).toEqual({ oids: ['0123456'], title: null })
  expect(read('Revert "feat: x"').revert).toEqual({ oids: [], title: 'feat: x' })
})

test('a breaking note that a revert quotes breaks nothing', () => {
  expect(
    read('Revert "feat!: x"\n\nThis reverts commit 0123456.\n\nBREAKING CHANGE: quoted').breaking,
  ).toBeNull()
})

test('a secret is taken out and its rule is named', () => {
  const reading = read(`fix: rotate ghp_${'a1'.repeat(18)} now`)
  expect(reading.description).toBe('rotate [redacted] now')
  expect(reading.secrets).toEqual(['github-token'])
})

test('no message of any text makes reading throw or take more than its share of time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (message) => {
      expect(() => read(message)).not.toThrow()
    }),
  )
  const word = 'a'.repeat(200_000)
  const long = [
    `feat: ${word}`,
    `feat(${word}): x`,
    `${'#1 '.repeat(60_000)}`,
    `feat: ${'://a:'.repeat(40_000)}`,
  ]
  for (const message of long) expect(read(message).header).toHaveLength(message.trim().length)
  expect(read(`feat: x\n\n${word}: y`).description).toBe('x')
})

test('the quick way to read a header reads what the library reads', () => {
  const part = fc.constantFrom(
    'feat',
    'fix',
    'büg',
    'a-b',
    '(',
    ')',
    '(x)',
    '!',
    ':',
    ' ',
    ': ',
    '#1',
    'words',
    '-',
    '1',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
      const line = parts.join('').trim()
      expect(readHeader(line)).toEqual(line === '' ? null : parseHeader(line))
    }),
  )
})
