import { expect, test } from 'vitest'
import { Sections } from '../../src/notes/sections.ts'
import { weightOf } from '../../src/notes/weight.ts'
import { aLine, outcome, place, rulesOf } from '../builders/placing.ts'

test('titles, order and hiding can be configured', () => {
  const sections = new Sections({ docs: { hidden: false }, feat: { title: 'New' }, wip: {} })
  expect(sections.ruleOf('docs')).toMatchObject({ hidden: false, section: { title: 'Documentation' } })
  expect(sections.ruleOf('feature')).toMatchObject({ section: { type: 'feat', title: 'New' } })
  expect(sections.ruleOf('wip')).toMatchObject({ hidden: false, section: { title: 'Wip' } })
  expect(sections.ordered[0]?.title).toBe('New')
  expect(sections.ordered.at(-1)?.title).toBe('Other changes')
})

test('Keep a Changelog has its six kinds of change in its order, and nothing is lost', () => {
  const messages = [
    'sec: a',
    'fix: b',
    'removed: c',
    'deprecate: d',
    'perf: e',
    'feat: f',
    'words',
    'wip: g',
    'added: h',
  ]
  const rules = rulesOf({ style: 'keep-a-changelog' })
  expect(outcome(place(aLine(...messages), rules)).map(([, title]) => title)).toEqual([
    'Security',
    'Fixed',
    'Removed',
    'Deprecated',
    'Changed',
    'Added',
    'Changed',
    'Changed',
    'Added',
  ])
  expect(rules.sections.ordered.map(({ title }) => title)).toEqual([
    'Added',
    'Changed',
    'Deprecated',
    'Removed',
    'Fixed',
    'Security',
  ])
})

test('Common Changelog has its four categories in its order', () => {
  const rules = rulesOf({ style: 'common-changelog' })
  const placed = place(
    aLine('security: a', 'deprecate: b', 'revert: c', 'remove: d', 'feat: e', 'words'),
    rules,
  )
  expect(outcome(placed).map(([, title]) => title)).toEqual([
    'Fixed',
    'Changed',
    'Changed',
    'Removed',
    'Added',
    'Changed',
  ])
  expect(rules.sections.ordered.map(({ title }) => title)).toEqual(['Changed', 'Added', 'Removed', 'Fixed'])
})

test('what is hidden stays hidden in every style, and has a section when it breaks something', () => {
  for (const style of ['keep-a-changelog', 'common-changelog'] as const)
    expect(outcome(place(aLine('refactor: a', 'docs!: b'), rulesOf({ style })))).toEqual([
      ['hidden', null],
      ['shown', 'Changed'],
    ])
})

test('a type with a title of its own leaves the section of its style, or joins the one of that title', () => {
  const rules = rulesOf({
    style: 'keep-a-changelog',
    types: { perf: { title: 'Faster' }, docs: { title: 'Fixed' }, ui: {}, deps: { title: 'Dependencies' } },
  })
  const placed = place(aLine('perf: a', 'docs: b', 'ui: c', 'deps: d', 'revert: e'), rules)
  expect(outcome(placed).map(([, title]) => title)).toEqual([
    'Faster',
    'Fixed',
    'Changed',
    'Dependencies',
    'Changed',
  ])
  expect(rules.sections.ordered.map(({ title }) => title).slice(-3)).toEqual([
    'Security',
    'Faster',
    'Dependencies',
  ])
})

test('a group that a rule makes comes last in styles that have no section for the rest', () => {
  const rules = rulesOf({
    style: 'common-changelog',
    rules: [{ when: { type: 'docs' }, show: 'include', group: 'Docs' }],
  })
  expect(rules.sections.ordered.map(({ title }) => title)).toEqual([
    'Changed',
    'Added',
    'Removed',
    'Fixed',
    'Docs',
  ])
})

test('a type asks for what the configuration says, hidden or not, but never for less than a break', () => {
  const types = { docs: { bump: 'patch' }, perf: { bump: 'minor' }, chore: { bump: 'none' } } as const
  const weight = (message: string) => weightOf(place(aLine(message), rulesOf({ types })))
  expect(weight('docs: a')).toBe('fix')
  expect(weight('perf: a')).toBe('feature')
  expect(weight('chore!: a')).toBe('breaking')
  expect(weight('style: a')).toBe('none')
})

test('additions ask for a minor version in every style', () => {
  for (const style of ['conventional', 'keep-a-changelog', 'common-changelog'] as const)
    expect(weightOf(place(aLine('fix: b', 'feature: a'), rulesOf({ style })))).toBe('feature')
  expect(weightOf(place(aLine('added: a'), rulesOf({ style: 'keep-a-changelog' })))).toBe('feature')
})
