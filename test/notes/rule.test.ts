import { expect, test } from 'vitest'
import { noFindings, type Findings } from '../../src/notes/findings.ts'
import { placeCommits } from '../../src/notes/place.ts'
import { labelRules, pathPatternsOf, type Rule } from '../../src/notes/rule.ts'
import { weightOf } from '../../src/notes/weight.ts'
import { openTerritory } from '../../src/git/territory.ts'
import { aCommit } from '../builders/commit.ts'
import { aLine, outcome, place, rangeOf, rulesOf } from '../builders/placing.ts'

function by(rules: readonly Rule[]) {
  return rulesOf({ rules: [...rules] })
}

test('include lists what its type hides, hide and exclude do not list what it would list', () => {
  const rules = by([
    { when: { type: 'chore' }, show: 'include' },
    { when: { scope: 'internal' }, show: 'hide' },
    { when: { scope: 'secret' }, show: 'exclude' },
  ])
  const placed = place(
    aLine('chore: a', 'feat(internal): b', 'feat(internal)!: c', 'feat(secret): d', 'feat(secret)!: e'),
    rules,
  )
  expect(outcome(placed)).toEqual([
    ['shown', 'Chores'],
    ['hidden', null],
    ['shown', 'Features'],
    ['hidden', null],
    ['hidden', null],
  ])
  expect(placed[1]?.because).toEqual({ kind: 'rule', rule: 1 })
})

test('what is excluded asks for no version, even when it breaks something', () => {
  const rules = by([{ when: { scope: 'secret' }, show: 'exclude', bump: 'major' }])
  expect(weightOf(place(aLine('feat(secret)!: a'), rules))).toBe('none')
})

test('the first rule that says something decides it: showing, group and bump each by itself', () => {
  const rules = by([
    { when: { scope: 'deps' }, group: 'Dependencies' },
    { when: { type: 'fix' }, bump: 'minor', group: 'Never' },
    { when: { type: 'fix' }, bump: 'none', show: 'hide' },
  ])
  const [placed] = place(aLine('fix(deps): a'), rules)
  expect(placed).toMatchObject({ bucket: 'hidden', weight: 'feature' })
  const [listed] = place(aLine('feat(deps): a'), rules)
  expect(listed).toMatchObject({ section: { type: 'dependencies', title: 'Dependencies' } })
})

test('a group comes after the sections and before the other changes, or joins the section of its title', () => {
  const rules = by([
    { when: { scope: 'deps' }, group: 'Dependencies' },
    { when: { scope: 'api' }, group: 'Bug fixes' },
  ])
  const titles = rules.sections.ordered.map(({ title }) => title)
  expect(titles.slice(-2)).toEqual(['Dependencies', 'Other changes'])
  expect(titles.filter((title) => title === 'Bug fixes')).toHaveLength(1)
  expect(outcome(place(aLine('feat(api): a'), rules))).toEqual([['shown', 'Bug fixes']])
})

test('each scope of several is matched by itself, and a star stands for any text (trap 29)', () => {
  const rules = by([{ when: { scope: ['deps*', 'ui'] }, show: 'hide' }])
  const shown = (message: string) => place(aLine(message), rules)[0]?.section !== null
  expect(shown('fix(core, deps-dev): a')).toBe(false)
  expect(shown('fix(core,UI): a')).toBe(false)
  expect(shown('fix(core/ui): a')).toBe(true)
  expect(shown('fix: a')).toBe(true)
})

test('a type is matched as written and as what it stands for', () => {
  const rules = by([{ when: { type: 'feat' }, show: 'hide' }])
  expect(place(aLine('feature: a', 'FEAT: b', 'words'), rules).map(({ bucket }) => bucket)).toEqual([
    'hidden',
    'hidden',
    'unconventional',
  ])
})

test('authors are matched by name, and a bracket has no meaning of its own', () => {
  const bot = { name: 'renovate[bot]', email: 'bot@acme.example' }
  const rules = by([{ when: { author: '*[bot]' }, show: 'hide' }])
  expect(
    place([aCommit('fix: a', { author: bot }), aCommit('fix: b')], rules).map(({ bucket }) => bucket),
  ).toEqual(['hidden', 'shown'])
})

test('paths are matched by the patterns of all rules in order of appearance', () => {
  const rules: Rule[] = [
    { when: { path: ['docs/**', '*.md'] }, show: 'hide' },
    { when: { path: 'api/**' }, group: 'API' },
  ]
  expect(pathPatternsOf(rules)).toEqual(['docs/**', '*.md', 'api/**'])
  const territory = openTerritory({ folders: [], patterns: pathPatternsOf(rules) })
  const commits = ['docs/a/b.txt', 'api/x.ts', 'src/README.md'].map((path) =>
    aCommit('fix: a', { paths: [path] }),
  )
  const placed = placeCommits(rangeOf(commits, { territory }), by(rules), noFindings)
  expect(outcome(placed)).toEqual([
    ['hidden', null],
    ['shown', 'API'],
    ['shown', 'Bug fixes'],
  ])
})

test('labels come from the forge; where nobody asked it, a rule by label fits nothing', () => {
  const rules: Rule[] = [
    { when: { label: 'internal' }, show: 'hide' },
    { when: { label: 'area: *' }, group: 'Area' },
    { when: { type: 'fix' }, show: 'include' },
  ]
  expect(labelRules(rules)).toEqual([0])
  const [commit] = aLine('fix: a')
  const pullRequest = { number: '1', title: 'x', body: '', labels: ['Internal'], author: null }
  const findings: Findings = {
    ...noFindings,
    enriched: new Map([[commit?.oid ?? '', { login: null, pullRequest }]]),
  }
  const range = rangeOf(commit ? [commit] : [])
  expect(placeCommits(range, by(rules), findings)[0]?.bucket).toBe('hidden')
  expect(placeCommits(range, by(rules), noFindings)[0]?.bucket).toBe('shown')
})

test('a rule for what breaks something, or does not', () => {
  const rules = by([
    { when: { breaking: true }, group: 'Breaking' },
    { when: { breaking: false }, bump: 'none' },
  ])
  const placed = place(aLine('fix!: a', 'feat: b'), rules)
  expect(placed.map(({ section, weight }) => [section?.title, weight])).toEqual([
    ['Breaking', 'breaking'],
    ['Features', 'none'],
  ])
})

test('unconventional commits are grouped, included and hidden like others', () => {
  const placed = (rules: readonly Rule[], unconventional: 'list' | 'hide') =>
    outcome(place(aLine('words'), rulesOf({ rules: [...rules], unconventional })))
  expect(placed([{ when: {}, group: 'All' }], 'list')).toEqual([['unconventional', 'All']])
  expect(placed([{ when: {}, show: 'include' }], 'hide')).toEqual([['unconventional', 'Other changes']])
  expect(placed([{ when: {}, show: 'hide' }], 'list')).toEqual([['hidden', null]])
})
