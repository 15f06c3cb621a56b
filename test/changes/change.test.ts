import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCommit } from '../../src/changes/change.ts'
import { parseHeader, readHeader } from '../../src/changes/header.ts'
import { People } from '../../src/changes/people.ts'
import { openTerritory } from '../../src/git/territory.ts'
import { aCommit } from '../builders/commit.ts'
import { expanding, read, strict, tolerant } from './read.ts'

test('a conventional header gives type, scope and description as written', () => {
  expect(read('feat(Core): add  Map<K, V> support')).toMatchObject({
    type: 'feat',
    scope: 'Core',
    description: 'add  Map<K, V> support',
    breaking: null,
  })
})

test.each([
  ['Note: feat: x', 'note', null],
  ['FIX: shout', 'fix', null],
  ['build-deps: bump', 'build-deps', null],
  ['feat(a,b): two scopes', 'feat', 'a,b'],
  ['feat(@acme/api): a package', 'feat', '@acme/api'],
  ['fix(core:router): a colon', 'fix', 'core:router'],
  ['feat(a, b): spaces', 'feat', 'a, b'],
  ['feat(a/b): a path', 'feat', 'a/b'],
  ['feat(): empty', 'feat', null],
])('trap 28 to 30: %s is conventional', (message, type, scope) => {
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
  'feat(a(b)): nested',
  'feat(a: unbalanced',
])('trap 28 and 29: %j is not conventional and keeps its words', (message) => {
  expect(read(message)).toMatchObject({ type: null, description: message.trim() })
})

test('trap 33: a bang, a note, or both make one breaking change, and the note tells what breaks', () => {
  expect(read('feat!: drop Node 18')).toMatchObject({ breaking: 'drop Node 18' })
  expect(read('feat: x\n\nBREAKING CHANGE: call `b` now')).toMatchObject({ breaking: 'call `b` now' })
  expect(read('feat!: x\n\nBREAKING-CHANGE: call b')).toMatchObject({ breaking: 'call b' })
})

test('trap 33 and 35: a note goes on over paragraphs and lists until the trailers, which are never printed', () => {
  const { breaking } = read(
    'feat: x\n\nbody\n\nBREAKING CHANGE: first\nNote: still the note\n\n- one\n- two\n\nSigned-off-by: Ada <ada@acme.example>\nRefs: #3',
  )
  expect(breaking).toBe('first\nNote: still the note\n\n- one\n- two')
})

test('trap 34: prose about breaking changes is not one', () => {
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
    strict,
  )
  expect(people.map(({ name }) => name)).toEqual(['ada', 'Grace'])
})

test.each([
  '-hash-\nabc',
  '-notes-\nx',
  '-type-\nfix',
  '----',
  '---COMMIT_START---',
  '---\nupdated: y',
  '------------------------ >8 ---',
  '(tag: v9.9.9)',
])('trap 26: a body line %j is only body', (body) => {
  const reading = read(`feat: x\n\n${body}`)
  expect(reading).toMatchObject({ type: 'feat', description: 'x', breaking: null })
  expect(reading.oid).toMatch(/^[0-9a-f]{40}$/)
})

test('a revert names what it takes back', () => {
  expect(
    read('Revert "feat: x" (#13)\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.').revert,
  ).toEqual({
    oids: ['0123456789abcdef0123456789abcdef01234567'],
    pullRequests: [],
    title: null,
    partial: false,
  })
  expect(read('revert: feat: x\n\nRefs: 0123456, #1234567').revert).toMatchObject({
    oids: ['0123456'],
    title: null,
  })
  expect(read('Revert "feat: x"').revert).toMatchObject({ oids: [], title: 'feat: x' })
  expect(read('Revert "feat: x"\n\nReverts a/b#7').revert).toMatchObject({ pullRequests: ['7'], title: null })
  expect(read('revert(partial): x').revert).toMatchObject({ partial: true })
  expect(read('fix: back out\n\nThis reverts commit 0123456.').revert).toBeNull()
})

test('of a URL with a password the scheme and the host stay readable', () => {
  const reading = read('fix: pull https://u:p@git.acme.example/a now')
  expect(reading.description).toBe('pull https://[redacted]@git.acme.example/a now')
  expect(reading.secrets).toEqual(['url-password'])
})

test('a secret is taken out and its rule is named', () => {
  const reading = read(`fix: rotate ghp_${'a1'.repeat(18)} now`)
  expect(reading.description).toBe('rotate [redacted] now')
  expect(reading.secrets).toEqual(['github-token'])
})

test('trap 21: an empty message is read, and says nothing', () => {
  for (const message of ['', ' \n\n', '\u{feff}', '\r\n'])
    expect(read(message)).toMatchObject({
      type: null,
      description: '',
      header: '',
      breaking: null,
      revert: null,
    })
})

test.each([
  ['a subject only', 'feat(a)!: x'],
  ['a body without a blank line', 'feat(a)!: x\nbody'],
  ['CRLF', '\r\nfeat(a)!: x\r\n\r\nbody\r\n'],
  ['carriage returns', 'feat(a)!: x\r\rbody'],
  ['trailing spaces', 'feat(a)!: x  \t \n\nbody'],
  ['tabs', '\tfeat(a)!:\tx\n\nbody'],
  ['a byte order mark', '\u{feff}feat(a)!: x\n\nbody'],
  ['all of these', '\u{feff} \tfeat(a)!:\t x \t\r\nbody'],
])('trap 22: %s is no reason not to read a header, in both readings', (_, message) => {
  const expected = {
    type: 'feat',
    scope: 'a',
    description: 'x',
    breaking: 'x',
    header: message
      .trim()
      .split(/[\r\n]/)[0]
      ?.trim(),
  }
  expect(read(message, strict)).toMatchObject(expected)
  expect(read(message, tolerant)).toMatchObject({ ...expected, repairs: [] })
})

test('trap 24: a message ends at a NUL', () => {
  expect(read('feat: x\0y\n\nBREAKING CHANGE: z')).toMatchObject({ description: 'x', breaking: null })
})

test.each(['👩🏽‍🚀 in space', 'שלום עולם', 'zero\u{200b}width', 'é and é', '\u{fffd}', 'a\u{2028}b'])(
  'trap 25: %j is kept as it is',
  (text) => {
    expect(read(`feat: ${text}\n\nBREAKING CHANGE: ${text}`)).toMatchObject({
      description: text,
      breaking: text,
    })
    expect(read(`feat(${text}): x`).scope).toBe(text)
  },
)

test('trap 27: what means something to a shell or a table is literal', () => {
  const text = '| "x" \\ $(id) `id` %H ; & \'y\''
  const author = { name: 'A | $(id)', email: 'a@acme.example' }
  const reading = readCommit(aCommit(`fix: ${text}`, { author }), new People(), strict)
  expect(reading.description).toBe(text)
  expect(reading.people[0]?.name).toBe('A | $(id)')
})

test('trap 32: fixups keep their header, chore(release) its scope', () => {
  expect(read('fixup! feat: x')).toMatchObject({ type: null, header: 'fixup! feat: x' })
  expect(read('chore(release): 1.0.0')).toMatchObject({ type: 'chore', scope: 'release' })
})

test('trap 33: two notes are told, a list may begin below its token, an empty one is none', () => {
  expect(read('feat: x\n\nBREAKING CHANGE: one\n\nBREAKING-CHANGE: two').breaking).toBe('one\n\ntwo')
  expect(read('feat: x\n\nBREAKING CHANGE:\n- one\n- two\n\nRefs: #3').breaking).toBe('- one\n- two')
  expect(read('feat: x\n\nBREAKING CHANGE: same\n\nBREAKING CHANGE: same').breaking).toBe('same')
  expect(read('feat: x\n\nBREAKING CHANGE: ').breaking).toBeNull()
})

test.each([
  'Signed-off-by: Ada <ada@acme.example>',
  'co-authored-by: Ada <ada@acme.example>',
  'Co-authored-by:Ada <ada@acme.example>',
  '  Signed-off-by: Ada <ada@acme.example>',
  '> Reviewed-by: Ada <ada@acme.example>',
  'Pair: Ada <ada@acme.example>',
  `(cherry picked from commit ${'a'.repeat(40)})`,
  'See merge request a/b!3',
  '---------',
  'Refs #3',
])('trap 35: %j after a note is not of it', (line) => {
  expect(read(`feat: x\n\nBREAKING CHANGE: all of it\n\nmore\n${line}`).breaking).toBe('all of it\n\nmore')
})

test('trap 36: what breaks in a hidden type breaks', () => {
  expect(read('chore!: drop Node 18')).toMatchObject({ type: 'chore', breaking: 'drop Node 18' })
})

test('the author date and what the files touch are read, where there are any', () => {
  const territory = openTerritory({ folders: ['packages/a'], patterns: [] })
  const commit = aCommit('feat: x', { authoredAt: 7, paths: ['packages/a/x.ts'] })
  const reading = readCommit(commit, new People(), { ...strict, territory })
  expect(reading).toMatchObject({ authoredAt: 7, touched: { folders: [0], patterns: [] } })
  expect(readCommit(commit, new People(), strict).touched).toBeNull()
})

/** Everything of a reading that is printed for people. */
function printed({ description, header, breaking, note, squashed }: ReturnType<typeof read>): string {
  return [description, header, breaking, note?.words, ...(note?.highlights ?? []), ...(note?.upgrade ?? [])]
    .concat(squashed.map((change) => change.description))
    .join('\n')
}

const all = { ...tolerant, ...expanding, tolerant: true }

test('reading never throws, for any text in any reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (message) => {
      for (const reading of [strict, tolerant, expanding, all])
        expect(() => read(message, reading)).not.toThrow()
    }),
  )
})

test('trap 35: no address behind a name is ever printed, wherever its trailer stands in any text', () => {
  const address = 'ada.l@acme.example'
  const line = fc.constantFrom(
    'feat: x',
    'BREAKING CHANGE: gone',
    'Release-Note: words',
    'Release-Note: highlight: more',
    '* feat: one',
    '* fix: two',
    'words',
    '',
    `Signed-off-by: Ada <${address}>`,
    `Tested-With: Ada <${address}>, Bob <${address}>`,
    ` co-authored-by : Ada < ${address} >`,
    `* fix: by Ada <${address}>`,
    'Revert "feat: x"',
    'Merge pull request #1 from a/b',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 12 }), (lines) => {
      expect(printed(read(lines.join('\n'), all))).not.toContain(address)
    }),
  )
})

const word = 'a'.repeat(200_000)
const megabyte = `${word} words\n`.repeat(5)

test.each([
  ['a word', word],
  ['a header', `feat: ${word}`],
  ['a scope', `feat(${word}): x`],
  ['open brackets', `feat${'('.repeat(200_000)}x`],
  ['pairs of brackets', `feat${'(a)'.repeat(60_000)} : x`],
  ['pictures', `${'✨'.repeat(100_000)} x`],
  ['names of pictures', `${':a:'.repeat(70_000)} x`],
  ['colons', ':'.repeat(200_000)],
  ['spaces', `feat${' '.repeat(200_000)}x`],
  ['references', '#1 '.repeat(60_000)],
  ['URLs', `feat: ${'://a:'.repeat(40_000)}`],
  ['a quoted title', `Revert "${'"'.repeat(200_000)}`],
  ['numbers at its end', `feat: x ${'(#1) '.repeat(40_000)}`],
  ['a pull request’s title', `Merge pull request '${"' (#1".repeat(40_000)}`],
  ['addresses', `feat: ${'<a@'.repeat(60_000)}`],
  ['open addresses', `feat: ${'<'.repeat(200_000)}@`],
])('trap 23: a header of %s takes no more than its share of time, in every reading', (_, header) => {
  for (const reading of [strict, tolerant, all])
    for (const message of [header, `${header}\n\n${megabyte}`, `feat: x\n\n${header}\n\n${megabyte}`])
      expect(read(message, reading).header).not.toBe('')
})

test.each([
  ['footers', 'Refs: #1\n'.repeat(20_000)],
  ['breaking notes', 'BREAKING CHANGE: x\n'.repeat(20_000)],
  ['a breaking note', `BREAKING CHANGE: ${word}\n${'<a@b '.repeat(100_000)}`],
  ['people', `Pair: ${'<'.repeat(200_000)}@\n`.repeat(4)],
  ['release notes', `Release-Note: ${' \t'.repeat(100_000)}x\n`.repeat(4)],
  ['reverted commits', `This reverts commit ${'abcdef1 '.repeat(100_000)}`],
  ['reverted requests', `Reverts ${'a/'.repeat(100_000)}\nThis reverts merge request ${'!'.repeat(100_000)}`],
  ['partial words', 'reverts a par'.repeat(70_000)],
  ['cherry-picks', `(cherry picked from commit ${'a'.repeat(40)})\n`.repeat(14_000)],
  ['lists', `* feat: x\n  ${word}\n`.repeat(5)],
  ['details', `${'<details>'.repeat(20_000)}\n* feat: x\n* fix: y\n${'</details>'.repeat(20_000)}`],
  ['merge requests', `See merge request ${'a/'.repeat(100_000)}!\n`.repeat(4)],
  ['blank lines', '\n'.repeat(500_000)],
])('trap 23: a body of %s takes no more than its share of time, in every reading', (_, body) => {
  for (const header of ['feat: x', 'Revert "feat: x"', "Merge branch 'a' into 'b'"])
    for (const reading of [strict, all])
      expect(read(`${header}\n\n${body}\n\nend`, reading).header).toBe(header)
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
    ':\t',
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
