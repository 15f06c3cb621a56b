import { expect, test } from 'vitest'
import type { Commit } from '../../src/git/commit.ts'
import { noFindings, type Findings } from '../../src/notes/findings.ts'
import { noOverrides } from '../../src/notes/overrides.ts'
import { placeCommits } from '../../src/notes/place.ts'
import { weightOf } from '../../src/notes/weight.ts'
import { aCommit } from '../builders/commit.ts'
import { outcome, place, rangeOf, rulesOf } from '../builders/placing.ts'

/** A merge of a branch with these messages, newest first, into a line of one commit; the newest commit first. */
function merged(message: string, ...branch: string[]): Commit[] {
  const base = aCommit('chore: base', { parents: [] })
  const commits: Commit[] = []
  for (const one of branch.toReversed())
    commits.unshift(aCommit(one, { parents: [commits[0]?.oid ?? base.oid] }))
  const tip = commits[0] ?? base
  return [aCommit(message, { parents: [base.oid, tip.oid] }), ...commits, base]
}

const gitHub = (title: string) => `Merge pull request #12 from acme/topic\n\n${title}`

test('a pull request is told by its title when nothing that it brought is conventional (trap 31)', () => {
  const commits = merged(gitHub('feat(api): keys'), 'more', 'wip')
  const placed = place(commits)
  expect(outcome(placed)).toEqual([
    ['shown', 'Features'],
    ['duplicate', null],
    ['duplicate', null],
    ['hidden', null],
  ])
  expect(placed[0]?.reading).toMatchObject({ description: 'keys', pullRequest: '12' })
  expect(placed[1]?.because).toEqual({ kind: 'told-by-merge', other: commits[0]?.oid })
})

test('a pull request with conventional commits is told by these, which get its number (trap 31)', () => {
  const placed = place(merged(gitHub('Keys for the API'), 'wip', 'feat: keys', 'fix: locks (#11)'))
  expect(outcome(placed)).toEqual([
    ['hidden', null],
    ['unconventional', 'Other changes'],
    ['shown', 'Features'],
    ['shown', 'Bug fixes'],
    ['hidden', null],
  ])
  expect(placed.map(({ reading }) => reading.pullRequest)).toEqual(['12', '12', '12', '11', null])
})

test('hidden conventional commits do not speak for a pull request', () => {
  expect(outcome(place(merged(gitHub('Keys for the API'), 'chore: a', 'docs: b'))).slice(0, 3)).toEqual([
    ['unconventional', 'Other changes'],
    ['duplicate', null],
    ['duplicate', null],
  ])
})

test('a plain merge is hidden, whatever it brought is told', () => {
  expect(outcome(place(merged("Merge branch 'topic'", 'more')))).toEqual([
    ['hidden', null],
    ['unconventional', 'Other changes'],
    ['hidden', null],
  ])
})

test('what a merge breaks is told in any case', () => {
  const plain = place(merged("Merge branch 'topic'\n\nBREAKING CHANGE: no tabs", 'feat: a'))
  expect(outcome(plain).slice(0, 2)).toEqual([
    ['unconventional', 'Other changes'],
    ['shown', 'Features'],
  ])
  const titled = place(merged(gitHub('feat!: keys'), 'feat: a'))
  expect(outcome(titled).slice(0, 2)).toEqual([
    ['shown', 'Features'],
    ['shown', 'Features'],
  ])
  expect(weightOf(titled)).toBe('breaking')
  const brought = place(merged(gitHub('Keys'), 'wip\n\nBREAKING CHANGE: no tabs'))
  expect(outcome(brought).slice(0, 2)).toEqual([
    ['hidden', null],
    ['unconventional', 'Other changes'],
  ])
})

test('a merge within a branch tells its own commits, the outer merge the others', () => {
  const base = aCommit('chore: base', { parents: [] })
  const develop = aCommit('wip', { parents: [base.oid] })
  const topic = aCommit('more wip', { parents: [develop.oid] })
  const inner = aCommit('Merge pull request #3 from acme/inner\n\nSearch', {
    parents: [develop.oid, topic.oid],
  })
  const outer = aCommit('Merge pull request #4 from acme/develop\n\nSpring', {
    parents: [base.oid, inner.oid],
  })
  const placed = place([outer, inner, topic, develop, base])
  expect(placed.map(({ bucket, because }) => [bucket, 'other' in because ? because.other : null])).toEqual([
    ['unconventional', null],
    ['unconventional', null],
    ['duplicate', inner.oid],
    ['duplicate', outer.oid],
    ['hidden', null],
  ])
  expect(placed[2]?.reading.pullRequest).toBe('3')
})

test('a merge of the main line into a branch does not take the main line for itself', () => {
  const base = aCommit('chore: base', { parents: [] })
  const main = aCommit('Speed up', { parents: [base.oid] })
  const work = aCommit('wip', { parents: [base.oid] })
  const sync = aCommit('Merge pull request #5 from acme/main\n\nSync', { parents: [work.oid, main.oid] })
  const merge = aCommit("Merge branch 'topic'", { parents: [main.oid, sync.oid] })
  const placed = place([merge, sync, work, main, base])
  expect(outcome(placed)[3]).toEqual(['unconventional', 'Other changes'])
  expect(placed[3]?.reading.pullRequest).toBeNull()
})

test('a pull request of which all was reverted one by one is not told by its title', () => {
  const commits = merged(gitHub('feat: keys'), 'feat: a')
  const [merge, feature] = commits
  const revert = aCommit(`Revert "feat: a"\n\nThis reverts commit ${feature?.oid}.`, {
    parents: [merge?.oid ?? ''],
  })
  const placed = place([revert, ...commits])
  expect(placed.filter(({ section }) => section !== null)).toEqual([])
})

test('the revert of a merge cancels what it brought (trap 44)', () => {
  const commits = merged(gitHub('Keys'), 'feat: a')
  const [merge] = commits
  const revert = aCommit(
    `Revert "Keys"\n\nThis reverts commit ${merge?.oid}, reversing\nchanges made to abc.`,
    {
      parents: [merge?.oid ?? ''],
    },
  )
  expect(place([revert, ...commits]).map(({ bucket }) => bucket)).toEqual([
    'reverted',
    'reverted',
    'reverted',
    'hidden',
  ])
})

test('by first parent every merge of the main line is told, and by it what it brought, unless that breaks more', () => {
  const rules = rulesOf({ 'first-parent': true })
  expect(outcome(place(merged("Merge branch 'topic'", 'feat: a', 'wip'), rules))).toEqual([
    ['unconventional', 'Other changes'],
    ['duplicate', null],
    ['duplicate', null],
    ['hidden', null],
  ])
  expect(outcome(place(merged(gitHub('feat: keys'), 'feat!: a', 'fix: b'), rules)).slice(0, 3)).toEqual([
    ['shown', 'Features'],
    ['shown', 'Features'],
    ['duplicate', null],
  ])
})

test('the forge knows the title of a pull request that the merge does not say', () => {
  const commits = merged('Merge pull request #12 from acme/topic', 'wip')
  const [merge, wip] = commits
  const pullRequest = { number: '12', title: 'Keys for the API', body: '', labels: ['api'], author: null }
  const findings: Findings = {
    ...noFindings,
    enriched: new Map([merge, wip].map((commit) => [commit?.oid ?? '', { login: null, pullRequest }])),
  }
  const placed = placeCommits(rangeOf(commits), rulesOf(), findings)
  expect(outcome(placed).slice(0, 2)).toEqual([
    ['unconventional', 'Other changes'],
    ['duplicate', null],
  ])
  expect(placed[0]?.reading.description).toBe('Keys for the API')
})

test('words that an override has for a pull request are told once, by its merge', () => {
  const overrides = { ...noOverrides, changes: { '#12': { words: 'Keys!' } } }
  const placed = place(
    merged('Merge pull request #12 from acme/topic', 'feat: a', 'fix: b'),
    rulesOf({}, { overrides }),
  )
  expect(placed.map(({ bucket }) => bucket)).toEqual(['unconventional', 'duplicate', 'duplicate', 'hidden'])
})

test('a Release-Note of a pull request is told once, by its merge, and what breaks beside it', () => {
  const commits = merged(`${gitHub('Keys')}\n\nRelease-Note: Keys for all.`, 'feat: a', 'feat!: b')
  expect(outcome(place(commits)).slice(0, 3)).toEqual([
    ['unconventional', 'Other changes'],
    ['duplicate', null],
    ['shown', 'Features'],
  ])
})

test('words that somebody wrote for a commit are told rather than the title of its pull request', () => {
  expect(
    outcome(place(merged(gitHub('Keys'), 'wip\n\nRelease-Note: Keys for all.', 'wip'))).slice(0, 3),
  ).toEqual([
    ['hidden', null],
    ['unconventional', 'Other changes'],
    ['unconventional', 'Other changes'],
  ])
})

test('a merge belongs to the packages of what it brought', () => {
  const commits = merged(gitHub('Keys'), 'wip').map((commit, index) => ({
    ...commit,
    paths: index === 1 ? ['api/a.ts'] : [],
  }))
  const territory = {
    of: (paths: readonly string[]) => ({ folders: paths.length > 0 ? [0] : [], patterns: [] }),
  }
  const rules = rulesOf({}, { package: { name: 'api', folder: 0 } })
  const placed = placeCommits(rangeOf(commits, { territory }), rules, noFindings)
  expect(placed.map(({ bucket }) => bucket)).toEqual(['unconventional', 'duplicate', 'elsewhere'])
})
