import { expect, test } from 'vitest'
import type { Commit } from '../../src/git/commit.ts'
import { composeRelease } from '../../src/notes/compose.ts'
import type { Release } from '../../src/notes/document.ts'
import { noFindings, type Findings } from '../../src/notes/findings.ts'
import type { NotesRules } from '../../src/notes/notes-rules.ts'
import { noOverrides } from '../../src/notes/overrides.ts'
import { placeCommits } from '../../src/notes/place.ts'
import { aCommit } from '../builders/commit.ts'
import { aLine, rangeOf, rulesOf } from '../builders/placing.ts'

const facts = {
  version: '1.0.0',
  tag: 'v1.0.0',
  aliases: [],
  previousTag: null,
  commit: 'c'.repeat(40),
  date: '2026-01-05T09:00:00Z',
  bump: 'initial',
} as const

function compose(
  commits: readonly Commit[],
  rules: NotesRules = rulesOf(),
  { findings = noFindings, squashLists = false, tolerant = false } = {},
): Release {
  const range = rangeOf(commits, { squashLists, tolerant })
  return composeRelease(facts, placeCommits(range, rules, findings), rules, () => false)
}

function titled(release: Release): (readonly [string, readonly string[]])[] {
  return release.sections.map(({ title, changes }) => [title, changes.map(({ description }) => description)])
}

test('every commit is in exactly one bucket and the buckets add up', () => {
  const { accounting } = compose(
    aLine('feat: a', 'chore: b', 'words', 'Merge branch x', 'fixup! feat: a', 'wip: c', 'chore!: d'),
  )
  expect(accounting).toEqual({
    commits: 7,
    shown: 3,
    hidden: 2,
    reverted: 0,
    duplicate: 0,
    unconventional: 2,
  })
})

test('sections come in their order, breaking changes of hidden types are shown, nothing is lost', () => {
  const release = compose(aLine('words', 'chore!: d', 'fix: b', 'feat: a', 'wip: c'))
  expect(titled(release)).toEqual([
    ['Features', ['a']],
    ['Bug fixes', ['b']],
    ['Chores', ['d']],
    ['Other changes', ['words', 'wip: c']],
  ])
  expect(release.breaking.map(({ text }) => text)).toEqual(['d'])
})

test('unconventional commits can be hidden, and are counted all the same', () => {
  const release = compose(aLine('words'), rulesOf({ unconventional: 'hide' }))
  expect(release.sections).toEqual([])
  expect(release.accounting.unconventional).toBe(1)
})

test('bots are no contributors, and one person with two addresses or names is credited once (trap 60)', () => {
  const release = compose([
    aCommit('fix: a', {
      author: { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' },
    }),
    aCommit('fix: b', { author: { name: 'Ada', email: '1+ada@users.noreply.github.com' } }),
    aCommit('fix: c', { author: { name: 'Ada L', email: 'ada@users.noreply.github.com' } }),
  ])
  expect(release.contributors).toEqual([{ name: 'Ada L', login: null, first: true }])
  const people = release.sections.flatMap(({ changes }) => changes.flatMap((change) => change.people))
  expect(people.map(({ name }) => name)).toEqual(['renovate[bot]', 'Ada L', 'Ada L'])
})

test('accounts from the forge name people, and one account is one person', () => {
  const commits = [
    aCommit('fix: a', { author: { name: 'Ada', email: 'ada@home.example' } }),
    aCommit('fix: b', { author: { name: 'Ada Park', email: 'park@work.example' } }),
    aCommit('fix: c', { author: { name: 'Dependabot', email: 'bot@acme.example' } }),
  ]
  const login = (at: number, name: string) =>
    [commits[at]?.oid ?? '', { login: name, pullRequest: null }] as const
  const findings: Findings = {
    ...noFindings,
    enriched: new Map([login(0, 'ada'), login(1, 'ada'), login(2, 'dependabot[bot]')]),
  }
  const release = compose(commits, rulesOf(), { findings })
  expect(release.contributors).toEqual([{ name: 'Ada Park', login: 'ada', first: true }])
  expect(release.sections[0]?.changes.map(({ people }) => people)).toEqual([
    [{ name: 'Ada Park', login: 'ada' }],
    [{ name: 'Ada Park', login: 'ada' }],
    [{ name: 'Dependabot', login: 'dependabot[bot]' }],
  ])
})

test('a squashed pull request counts once and is told as the changes that it lists, each in its section', () => {
  const [commit] = aLine('Import (#7)\n\n* feat(csv): read files\n* chore: tidy\n* fix(csv)!: drop tabs')
  const release = compose(commit ? [commit] : [], rulesOf(), { squashLists: true })
  const id = `c-${commit?.oid.slice(0, 12)}`
  expect(
    release.sections.map(({ title, changes }) => [title, changes.map((change) => [change.id, change.scope])]),
  ).toEqual([
    ['Features', [[id, 'csv']]],
    ['Bug fixes', [[`${id}-2`, 'csv']]],
  ])
  expect(release.breaking).toEqual([
    { change: `${id}-2`, commit: commit?.oid, scope: 'csv', text: 'drop tabs' },
  ])
  expect(release.accounting).toMatchObject({ commits: 1, shown: 1, hidden: 0, unconventional: 0 })
})

test('a squashed pull request of which nothing is told is hidden; what breaks only as a whole is told', () => {
  const hidden = compose(aLine('Tidy\n\n* chore: a\n* docs: b'), rulesOf(), { squashLists: true })
  expect(hidden.accounting).toMatchObject({ commits: 1, hidden: 1 })
  const broken = compose(aLine('feat!: no tabs\n\n* chore: a\n* docs: b'), rulesOf(), { squashLists: true })
  expect(broken.breaking.map(({ text }) => text)).toEqual(['no tabs'])
  expect(titled(broken)).toEqual([['Chores', ['a']]])
})

test('words, highlights and upgrade steps come from Release-Note trailers', () => {
  const release = compose(
    aLine(
      'feat: b\n\nRelease-Note: Import your invoices as CSV.',
      'chore: a\n\nRelease-Note: upgrade: Run acme migrate.\nRelease-Note: highlight: Twice as fast',
      'fix: c\n\nRelease-Note: none',
    ),
  )
  const changes = release.sections.flatMap((section) => section.changes)
  expect(changes.map(({ description, words }) => [description, words])).toEqual([
    ['b', 'Import your invoices as CSV.'],
    ['a', undefined],
  ])
  const change = changes[1]?.id
  expect(release.highlights).toEqual([{ change, text: 'Twice as fast' }])
  expect(release.upgrade).toEqual([{ change, text: 'Run acme migrate.' }])
})

test('what is said about a commit that a merge tells is said about the merge, and a plain merge speaks for all', () => {
  const base = aCommit('chore: base', { parents: [] })
  const wip = aCommit('wip\n\nRelease-Note: upgrade: Run acme migrate.', { parents: [base.oid] })
  const titledMerge = aCommit('Merge pull request #1 from acme/a\n\nfeat: keys', {
    parents: [base.oid, wip.oid],
  })
  const plain = aCommit("Merge branch 'a'\n\nRelease-Note: upgrade: Stop first.", {
    parents: [base.oid, wip.oid],
  })
  const told = compose([titledMerge, wip, base])
  expect(told.upgrade).toEqual([{ change: `c-${titledMerge.oid.slice(0, 12)}`, text: 'Run acme migrate.' }])
  expect(compose([plain, wip, base]).upgrade).toEqual([
    { change: null, text: 'Stop first.' },
    { change: `c-${wip.oid.slice(0, 12)}`, text: 'Run acme migrate.' },
  ])
})

test('overrides speak of a whole release by its tag or its version', () => {
  const overrides = {
    ...noOverrides,
    releases: {
      '1.0.0': {
        highlights: ['Invoices'],
        upgrade: ['Stop.', 'Migrate.'],
        withdrawn: { at: '2026-01-06', reason: 'Loses data.', replacement: '1.0.1' },
      },
    },
  }
  const release = compose(aLine('feat: a'), rulesOf({}, { overrides }))
  expect(release.highlights).toEqual([{ change: null, text: 'Invoices' }])
  expect(release.upgrade?.map(({ text }) => text)).toEqual(['Stop.', 'Migrate.'])
  expect(release.withdrawn).toEqual({
    at: '2026-01-06T00:00:00Z',
    reason: 'Loses data.',
    replacement: '1.0.1',
  })
})

test('with a package, what is elsewhere is counted and credits nobody', () => {
  const commits = [
    aCommit('feat: api', {
      author: { name: 'Ada', email: 'ada@acme.example' },
      paths: ['packages/api/a.ts'],
    }),
    aCommit('feat: web', {
      author: { name: 'Grace', email: 'grace@acme.example' },
      paths: ['packages/web/a.ts'],
    }),
  ]
  const territory = {
    of: (paths: readonly string[]) => ({ folders: [paths[0]?.includes('api') ? 0 : 1], patterns: [] }),
  }
  const rules = rulesOf({}, { package: { name: 'api', folder: 0 } })
  const release = composeRelease(
    facts,
    placeCommits(rangeOf(commits, { territory }), rules, noFindings),
    rules,
    () => true,
  )
  expect(release.package).toBe('api')
  expect(titled(release)).toEqual([['Features', ['api']]])
  expect(release.contributors.map(({ name }) => name)).toEqual(['Ada'])
  expect(release.accounting).toMatchObject({ commits: 2, shown: 1, elsewhere: 1 })
})

test('headers that tolerant reading mended are counted', () => {
  const release = compose(aLine('feat : a', 'fix: b'), rulesOf(), { tolerant: true })
  expect(release.repaired).toBe(1)
  expect(compose(aLine('fix: b'), rulesOf(), { tolerant: true })).not.toHaveProperty('repaired')
})

test('Common Changelog lists what breaks first in each section', () => {
  const release = compose(aLine('feat: a', 'feat!: b', 'feat: c'), rulesOf({ style: 'common-changelog' }))
  expect(titled(release)).toEqual([['Added', ['b', 'a', 'c']]])
})

test('the pull request of a change is told, and its labels where the forge knows them', () => {
  const [commit] = aLine('feat: a (#12)')
  const pullRequest = { number: '12', title: 'feat: a', body: '', labels: ['api'], author: 'ada' }
  const findings: Findings = {
    ...noFindings,
    enriched: new Map([[commit?.oid ?? '', { login: null, pullRequest }]]),
  }
  const [section] = compose(commit ? [commit] : [], rulesOf(), { findings }).sections
  expect(section?.changes[0]).toMatchObject({ pullRequest: '12', labels: ['api'] })
})

test('what breaks is told in better words where only a ! says so, and in its own where it has a note', () => {
  const overrides = { ...noOverrides, changes: { 'feat(api)!: devbreak': { words: 'Sign in again.' } } }
  const rules = rulesOf({}, { overrides })
  const texts = (message: string) => compose(aLine(message), rules).breaking.map(({ text }) => text)
  expect(texts('feat(api)!: devbreak')).toEqual(['Sign in again.'])
  expect(texts('feat(api)!: devbreak\n\nBREAKING CHANGE: keys are gone')).toEqual(['keys are gone'])
  expect(texts('feat!: devbreak\n\nRelease-Note: Log in again.')).toEqual(['Log in again.'])
  expect(texts('feat!: devbreak')).toEqual(['devbreak'])
})

test.each([
  [
    ['A', '1'],
    ['B', '2'],
    ['B', '1'],
  ],
  [
    ['B', '1'],
    ['B', '2'],
    ['A', '1'],
  ],
  [
    ['B', '2'],
    ['A', '1'],
    ['B', '1'],
  ],
])('who used %j, %j and %j is thanked once, by the name of the first commit (trap 60)', (...used) => {
  const commits = used.map(([name = '', mail = ''], index) =>
    aCommit(`fix: change ${index}`, { author: { name, email: `${mail}@acme.example` } }),
  )
  const release = compose(commits)
  const name = used.at(-1)?.[0] ?? ''
  expect(release.contributors).toEqual([{ name, login: null, first: true }])
  const people = release.sections.flatMap(({ changes }) => changes.flatMap((change) => change.people))
  expect(people.map((person) => person.name)).toEqual([name, name, name])
})

test('people of other releases do not tell who is the same person in this one', () => {
  const by = (name: string, mail: string) =>
    aCommit(`fix: by ${name}`, { author: { name, email: `${mail}@acme.example` } })
  const [here, there] = [
    [by('B', '1'), by('C', '2')],
    [by('A', '1'), by('A', '2')],
  ]
  const range = rangeOf([...there, ...here])
  const rules = rulesOf()
  const placed = placeCommits({ readings: range.readings.slice(2), parentsOf: () => [] }, rules, noFindings)
  const among = composeRelease(facts, placed, rules, () => false)
  expect(among.contributors).toEqual(compose(here).contributors)
  expect(among.contributors).toHaveLength(2)
})
