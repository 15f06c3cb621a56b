import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHeader } from '../../src/changes/header.ts'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import type { Configuration } from '../../src/config/schema.ts'
import { lintMessage } from '../../src/notes/lint.ts'
import type { LintRules } from '../../src/notes/lint-finding.ts'
import { lintRulesOf } from '../../src/notes/lint-rules.ts'
import { notesRules } from '../../src/notes/notes-rules.ts'

function rulesFor(
  notes: Partial<Configuration['notes']> = {},
  where: LintRules['where'] = 'message',
): LintRules {
  const defaults = defaultConfiguration()
  const configuration = { ...defaults, notes: { ...defaults.notes, ...notes } }
  return lintRulesOf(configuration, notesRules(configuration).sections, where)
}

const rules = rulesFor()

/** Findings as `line:column severity code`. */
function said(message: string, by: LintRules = rules): string[] {
  return lintMessage(message, by).map(
    ({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`,
  )
}

function suggested(message: string, by: LintRules = rules): string | null | undefined {
  return lintMessage(message, by)[0]?.suggestion
}

test.each([
  'feat: accept invoices',
  'Fix: a crash',
  'fix(api,ui): a crash',
  'feat(@acme/core)!: drop v1',
  'chore: tidy up (#12)',
  'feat: x\n\nA body.\n\nCloses #1\nSigned-off-by: Ada <ada@acme.example>',
  'fix: x\r\n\r\nBREAKING CHANGE: y is gone\r\n',
  'feat: 日本語 👩‍💻 works',
  "Merge branch 'topic' into main",
  'Merge pull request #1 from acme/topic\n\nfeat: a title',
  'Revert "feat: x"\n\nThis reverts commit 1f2e3d4c5b6a79880f1e2d3c4b5a69788f0e1d2c.',
  'Revert "feat: x"\n\nReverts acme/api#12',
])('nothing is said about what reads as intended: %j', (message) => {
  expect(said(message)).toEqual([])
})

test.each([
  ['feat:x', '1:6', 'feat: x'],
  ['feat : x', '1:5', 'feat: x'],
  ['feat!(api): x', '1:5', 'feat(api)!: x'],
  ['chore(deps)(deps): x', '1:12', 'chore(deps): x'],
  ['feat(a(b)): x', '1:7', 'feat(a/b): x'],
  ['feat(api: x', '1:5', 'feat(api): x'],
  ['✨ feat: x', '1:1', 'feat: x'],
  [':sparkles: feat: x', '1:1', 'feat: x'],
  ['[feat] x', '1:1', 'feat: x'],
  ['feat(api) x', '1:10', 'feat(api): x'],
  ['feat/api: x', '1:5', 'feat(api): x'],
  ['fix - x', '1:4', 'fix: x'],
  ['feat：x', '1:5', 'feat: x'],
  ['Add Login', '1:1', 'feat: add Login'],
  ['Fixed a crash', '1:1', 'fix: fixed a crash'],
  ['Update the README', '1:1', 'docs: update the README'],
  ['hello there', '1:1', null],
])('%j is no conventional header from %s on, and is meant as %j', (header, place, meant) => {
  expect(said(header)).toEqual([`${place} error header-not-conventional`])
  expect(suggested(header)).toBe(meant)
})

test('the hint ends with the line to paste', () => {
  expect(lintMessage('feat:x', rules)[0]?.hint).toBe('Write: feat: x')
  expect(lintMessage('faet(api): x', rules)[0]?.hint).toBe('Did you mean feat? Write: feat(api): x')
})

test('where headers are read tolerantly, what the notes repair is a warning', () => {
  expect(said('feat:x', rulesFor({ reading: 'tolerant' }))).toEqual(['1:6 warning header-repaired'])
  expect(said('hello there', rulesFor({ reading: 'tolerant' }))).toEqual([
    '1:1 error header-not-conventional',
  ])
})

test('a type without a description says nothing', () => {
  expect(said('feat:')).toEqual(['1:6 error description-empty'])
  expect(said('feat(api)!:   ')).toEqual(['1:12 error description-empty'])
})

test('an unknown type is listed under other changes, and a near one is suggested', () => {
  expect(said('faet: x')).toEqual(['1:1 warning type-unknown'])
  expect(suggested('faet: x')).toBe('feat: x')
  expect(suggested('feta(api)!: x')).toBe('feat(api)!: x')
  expect(suggested('Note: feat: x')).toBe(null)
  expect(lintMessage('zebra: x', rules)[0]?.message).toContain('"Other changes"')
})

test('a type that waybill.yml adds is known, and suggested', () => {
  const own = rulesFor({ types: { i18n: { title: 'Languages' } } })
  expect(said('i18n: add Danish', own)).toEqual([])
  expect(suggested('i81n: add Danish', own)).toBe('i18n: add Danish')
})

test('the types of every style are known in it', () => {
  expect(said('remove: v1', rulesFor({ style: 'keep-a-changelog' }))).toEqual([])
  expect(said('remove: v1')).toEqual(['1:1 warning type-unknown'])
  expect(said('fix: x', rulesFor({ style: 'common-changelog' }))).toEqual([])
})

test('a scope is only looked at where scopes are listed', () => {
  const own = rulesFor({ scopes: { ui: 'User interface', api: 'API' } })
  expect(said('feat(nonsense): x')).toEqual([])
  expect(said('feat(ui, API): x', own)).toEqual([])
  expect(said('feat(ui, apo): x', own)).toEqual(['1:10 info scope-unknown'])
  expect(suggested('feat(ui, apo): x', own)).toBe('feat(ui, api): x')
})

test('a long header is told, not counting the pull request that the forge adds', () => {
  expect(said(`feat: ${'x'.repeat(66)} (#12)`)).toEqual([])
  expect(said(`feat: ${'x'.repeat(67)}`)).toEqual(['1:73 info header-long'])
  expect(said(`feat: ${'🎉'.repeat(66)}`)).toEqual([])
  expect(lintMessage(`feat: ${'x'.repeat(100)}`, rules)[0]?.message).toContain('106 characters')
})

test('what breaks something is shown although its type is hidden, and that is said at its mark', () => {
  expect(said('chore(api)!: drop v1')).toEqual(['1:11 info hidden-breaking'])
  expect(said('chore: drop v1\n\nBREAKING CHANGE: v1 is gone')).toEqual(['1:1 info hidden-breaking'])
  expect(said('feat!: drop v1')).toEqual([])
})

test('a fixup is an error in a range, where it should have been squashed, and told elsewhere', () => {
  expect(said('fixup! feat: x', rulesFor({}, 'range'))).toEqual(['1:1 error fixup'])
  expect(said('squash! feat: x')).toEqual(['1:1 info fixup'])
  expect(said('amend! feat: x', rulesFor({}, 'title'))).toEqual(['1:1 info fixup'])
})

test.each([
  ['wip', null],
  ['WIP: add x', 'feat: add x'],
  ['[WIP] feat(api): x', 'feat(api): x'],
  ['wip(api): x', null],
  ['feat: WIP', null],
])('%j is work in progress', (header, meant) => {
  expect(lintMessage(header, rules).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning wip',
  ])
  expect(suggested(header)).toBe(meant)
})

test('a word that only begins like wip is none', () => {
  expect(said('fix: wipe the cache')).toEqual([])
})

test('a merge of a pull request without its title is told', () => {
  expect(said('Merge pull request #1 from acme/topic')).toEqual(['1:1 info merge-untitled'])
  expect(said('Merged in topic (pull request #3)')).toEqual(['1:1 info merge-untitled'])
})

test('a squashed pull request is held against its title, wherever the forge puts that', () => {
  expect(said('Merged PR 12: feat: x')).toEqual([])
  expect(said('Merged PR 12: feat:x')).toEqual(['1:20 error header-not-conventional'])
  expect(suggested('Merged PR 12: feat:x')).toBe('Merged PR 12: feat: x')
  const merge = 'Merge pull request #1 from a/b'
  expect(said(`${merge}\n${merge}`)).toEqual(['2:1 warning body-not-separated'])
})

test('a revert that names no commit is told, unless it is a title, whose body is yet to come', () => {
  expect(said('Revert "feat: x"')).toEqual(['1:1 warning revert-unnamed'])
  expect(said('revert: feat: x')).toEqual(['1:1 warning revert-unnamed'])
  expect(said('revert: feat: x\n\nRefs: 1f2e3d4c')).toEqual([])
  expect(said('Reapply "feat: x"')).toEqual(['1:1 warning revert-unnamed'])
  expect(said('Revert "feat: x"', rulesFor({}, 'title'))).toEqual([])
})

test('a body right below the header is told', () => {
  expect(said('feat: x\nmore of it')).toEqual(['2:1 warning body-not-separated'])
})

test.each([
  ['breaking change: y is gone', '3:1', 'BREAKING CHANGE: y is gone'],
  ['Breaking Changes: y is gone', '3:1', 'BREAKING CHANGE: y is gone'],
  ['- BREAKING CHANGE: y is gone', '3:3', 'BREAKING CHANGE: y is gone'],
  ['  BREAKING CHANGE: y is gone', '3:3', 'BREAKING CHANGE: y is gone'],
  ['**BREAKING CHANGE**: y is gone', '3:3', 'BREAKING CHANGE: y is gone'],
  ['BREAKING CHANGE y is gone', '3:16', 'BREAKING CHANGE: y is gone'],
  ['BREAKING CHANGE:y is gone', '3:16', 'BREAKING CHANGE: y is gone'],
  ['BREAKING CHANGES: y is gone', '3:16', 'BREAKING CHANGE: y is gone'],
  ['so BREAKING CHANGE: y is gone', '3:4', 'BREAKING CHANGE: y is gone'],
  ['### ⚠ BREAKING CHANGES', '3:7', null],
  ['BREAKING CHANGE:', '3:1', null],
])('%j breaks nothing as written', (line, place, meant) => {
  expect(said(`feat: x\n\n${line}`)).toEqual([`${place} warning breaking-not-read`])
  expect(suggested(`feat: x\n\n${line}`)).toBe(meant)
})

test.each([
  'This is a breaking change in the API.',
  'breaking changes are avoided',
  'Write `BREAKING CHANGE: ` for that.',
  '> BREAKING CHANGE y is gone',
  '```\n- BREAKING CHANGE: y\n```',
  '<details>\n\n### BREAKING CHANGES\n\n</details>',
  'BREAKING-CHANGE: y is gone',
  'BREAKING CHANGE:\ty is gone',
])('prose and quotations about breaking changes are left alone: %j', (body) => {
  expect(said(`feat: x\n\n${body}`)).toEqual([])
})

test('where something else breaks already, a line that is not read is only told', () => {
  expect(said('feat!: x\n\n- BREAKING CHANGE: y is gone')).toEqual(['3:3 info breaking-not-read'])
})

test('what a revert quotes breaks nothing, and need not', () => {
  expect(said('Revert "feat: x"\n\nThis reverts commit 1f2e3d4c5b6a.\n\n- BREAKING CHANGE: y')).toEqual([])
})

test('a trailer that the notes read is told where it is prose', () => {
  expect(said('feat: x\n\nRelease-As: 2.0.0\n\nMore prose.')).toEqual(['3:1 warning footer-not-read'])
  expect(said('feat: x\n\nRelease-As:2.0.0')).toEqual(['3:12 warning footer-not-read'])
  expect(suggested('feat: x\n\nRelease-As:2.0.0')).toBe('Release-As: 2.0.0')
  expect(said('feat: x\n\nRelease-Note: none\n\nMore prose.')).toEqual(['3:1 warning footer-not-read'])
  expect(said('feat: x\n\nRelease-Note: none\nRelease-As: 2.0.0')).toEqual([])
})

test('Release-As asks for a version by SemVer', () => {
  expect(said('feat: x\n\nRelease-As: 2.0')).toEqual(['3:13 error release-as-invalid'])
  expect(suggested('feat: x\n\nRelease-As: 2.0')).toBe('Release-As: 2.0.0')
  expect(said('feat: x\n\nRelease-As: soon')).toEqual(['3:13 error release-as-invalid'])
  expect(said('feat: x\n\nRelease-As: v2.0.0-rc.1')).toEqual([])
})

test('a secret is told by its rule and its place, and quoted nowhere', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const found = lintMessage(`add ${token} to it:now\n\nBREAKING CHANGE with ${token}`, rules)
  expect(found.filter(({ code }) => code === 'secret').map(({ line, column }) => [line, column])).toEqual([
    [1, 5],
    [3, 22],
  ])
  expect(JSON.stringify(found)).not.toContain('a1B2')
  expect(JSON.stringify(found)).toContain('github-token')
})

test('places behind a secret are those of the line as it was written', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  expect(said(`feat: x\n\nsee ${token} BREAKING CHANGE: y`)).toEqual([
    '3:5 error secret',
    `3:${4 + token.length + 2} warning breaking-not-read`,
  ])
})

test('a key over several lines is told once, and none of it is quoted', () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----'
  const found = lintMessage(`feat: x\n\n${key}`, rules)
  expect(found.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 secret'])
  expect(JSON.stringify(found)).not.toContain('MIIE')
})

test('what turns the direction of text, takes no room or acts on terminals is told; joiners of emoji are not', () => {
  expect(said('feat: x\u202Ey')).toEqual(['1:8 warning invisible-character'])
  expect(said('feat: x\u200By')).toEqual(['1:8 warning invisible-character'])
  expect(said('feat: x\u001B[31m')).toEqual(['1:8 warning control-character'])
  expect(said('feat: x\0y')).toEqual(['1:8 error nul-character'])
  expect(said('feat: שלום ‍👩‍💻')).toEqual([])
  expect(lintMessage('feat: \u202Ex\u202Dy\u2066z', rules)[0]?.message).toContain('there are 2 more')
  expect(suggested('feat: x\u202Ey')).toBe('feat: xy')
})

test('an empty message says nothing', () => {
  expect(said('')).toEqual(['1:1 error message-empty'])
  expect(said(' \n\n\t')).toEqual(['1:1 error message-empty'])
})

test('places count from the message as it was given', () => {
  expect(said('\n\n  feat:x\n\nBREAKING CHANGE y')).toEqual([
    '3:8 error header-not-conventional',
    '5:16 warning breaking-not-read',
  ])
})

const types =
  'feat fix faet wip chore! [ ] ( ) ! : ： > - ``` 2.0 Refs: Release-As: AKIAABCDEFGHIJKLMNOP (#12)'.split(
    ' ',
  )
const ends = [' ', '\n', '\n\n', '\r\n', '\r', '\0', '\u202E', ': ', '- ', '> ']
const phrases = [
  'Revert "x"',
  'Merge pull request #1 from a/b',
  'Merged PR 12: ',
  'fixup! ',
  'BREAKING CHANGE',
  'breaking change: ',
  'Release-As: ',
  'Release-As:1',
]
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...types),
  fc.constantFrom(...ends),
  fc.constantFrom(...phrases),
)
const messages = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''))

test('no text makes it throw, and every place is in the text', () => {
  fc.assert(
    fc.property(messages, fc.constantFrom('title', 'message', 'commit', 'range'), (message, where) => {
      const lines = message.split(/\r\n?|\n/)
      for (const { line, column } of lintMessage(message, rulesFor({}, where))) {
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        expect(Math.min(line, column)).toBeGreaterThan(0)
      }
    }),
  )
})

test('a message about which nothing is said is conventional, a merge or a revert', () => {
  fc.assert(
    fc.property(messages, (message) => {
      if (lintMessage(message, rules).length > 0) return
      const [header = ''] = message.trim().split(/[\r\n]/)
      expect(readHeader(header.trim()) !== null || /^(?:Merge|Revert|Reapply)/i.test(header)).toBe(true)
    }),
  )
})

test('a header that is suggested has no error of its own', () => {
  fc.assert(
    fc.property(messages, (message) => {
      for (const { suggestion, code } of lintMessage(message, rules)) {
        if (suggestion === null || !/^(?:header|type|scope|wip|hidden)/.test(code)) continue
        const errors = lintMessage(suggestion, rulesFor({}, 'title')).filter(
          ({ severity }) => severity === 'error',
        )
        expect(errors).toEqual([])
      }
    }),
  )
})

test('a secret never leaves, whatever is around it', () => {
  fc.assert(
    fc.property(messages, messages, (before, after) => {
      const found = lintMessage(`${before} ghp_${'a1B2'.repeat(9)} ${after}`, rules)
      expect(JSON.stringify(found)).not.toContain('a1B2a1B2')
    }),
  )
})

test('a megabyte in one word, and lines beyond number, are read to their end', () => {
  const long = [
    `feat: ${'x'.repeat(200_000)}`,
    'a'.repeat(1_000_000),
    `feat(${'('.repeat(200_000)}: x`,
    `feat${' '.repeat(200_000)}: x`,
    `feat: x\n\n${' '.repeat(200_000)}\nBREAKING CHANGE y`,
    `feat: x\n\n${'BREAKING CHANGE '.repeat(20_000)}`,
    `feat: x\n\n${'Release-As: \n\n'.repeat(20_000)}`,
    `feat: x\n\n${'- breaking change: y\n'.repeat(20_000)}`,
    `${'\u202E'.repeat(200_000)}`,
    `Merged PR 1: ${'#1'.repeat(100_000)}`,
    'Merged PR 1: '.repeat(20_000),
    `Revert ${'"'.repeat(200_000)}`,
  ]
  for (const message of long)
    expect(lintMessage(message, rules).length, message.slice(0, 30)).toBeGreaterThan(0)
})
