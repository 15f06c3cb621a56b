import { expect, test } from 'vitest'
import { readCommit } from '../../src/changes/change.ts'
import { People } from '../../src/changes/people.ts'
import type { Commit } from '../../src/git/commit.ts'
import { composeRelease, placeCommits, weightOf } from '../../src/notes/compose.ts'
import { Sections } from '../../src/notes/sections.ts'
import { aCommit } from '../builders/commit.ts'

const people = new People()
const read = (commit: Commit) => readCommit(commit, people, () => true)

const rules = { sections: new Sections({}), unconventional: 'list', links: null } as const
const facts = {
  version: '1.0.0',
  tag: 'v1.0.0',
  aliases: [],
  previousTag: null,
  commit: 'c'.repeat(40),
  date: '2026-01-05T09:00:00Z',
  bump: 'initial',
} as const

function place(...messages: string[]) {
  return placeCommits(
    messages.map((message) => read(aCommit(message))),
    rules,
  )
}

test('every commit is in exactly one bucket and the buckets add up', () => {
  const placed = place(
    'feat: a',
    'chore: b',
    'words',
    'Merge branch x',
    'fixup! feat: a',
    'wip: c',
    'chore!: d',
  )
  const { accounting } = composeRelease(facts, placed, rules, () => true)
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
  const { sections, breaking } = composeRelease(
    facts,
    place('words', 'chore!: d', 'fix: b', 'feat: a', 'wip: c'),
    rules,
    () => true,
  )
  expect(
    sections.map(({ title, changes }) => [title, changes.map(({ description }) => description)]),
  ).toEqual([
    ['Features', ['a']],
    ['Bug fixes', ['b']],
    ['Chores', ['d']],
    ['Other changes', ['words', 'c']],
  ])
  expect(breaking.map(({ text }) => text)).toEqual(['d'])
})

test('unconventional commits can be hidden, and are counted all the same', () => {
  const placed = placeCommits([read(aCommit('words'))], { ...rules, unconventional: 'hide' })
  const release = composeRelease(facts, placed, rules, () => true)
  expect(release.sections).toEqual([])
  expect(release.accounting.unconventional).toBe(1)
})

test('a cherry-pick of a commit of the same range counts once', () => {
  const original = aCommit('fix: a')
  const pick = aCommit(`fix: a\n\n(cherry picked from commit ${original.oid})`)
  const placed = placeCommits([pick, original].map(read), rules)
  expect(placed.map(({ bucket }) => bucket)).toEqual(['duplicate', 'shown'])
})

test('the weight is that of what readers see after reverts', () => {
  const feature = aCommit('feat!: a')
  const revert = aCommit(`Revert "feat!: a"\n\nThis reverts commit ${feature.oid}.`)
  expect(weightOf(placeCommits([read(revert), read(feature)], rules))).toBe('none')
  expect(weightOf(place('fix: b', 'feat: a'))).toBe('feature')
  expect(weightOf(place('docs: b'))).toBe('none')
})

test('titles, order and hiding can be configured', () => {
  const sections = new Sections({ docs: { hidden: false }, feat: { title: 'New' }, wip: {} })
  expect(sections.of('docs')).toMatchObject({ hidden: false, title: 'Documentation' })
  expect(sections.of('feat').title).toBe('New')
  expect(sections.of('wip')).toMatchObject({ title: 'Wip', hidden: false })
})

test('bots are no contributors, people are listed once', () => {
  const readings = [
    aCommit('fix: a', {
      author: { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' },
    }),
    aCommit('fix: b', { author: { name: 'Ada', email: '1+ada@users.noreply.github.com' } }),
    aCommit('fix: c', { author: { name: 'Ada L', email: 'ada@users.noreply.github.com' } }),
  ].map(read)
  const release = composeRelease(facts, placeCommits(readings, rules), rules, () => false)
  expect(release.contributors).toEqual([{ name: 'Ada L', login: null, first: true }])
})
