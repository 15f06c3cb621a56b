import { expect, test } from 'vitest'
import { noOverrides } from '../../src/notes/overrides.ts'
import { weightOf } from '../../src/notes/weight.ts'
import { aLine, outcome, place, rulesOf } from '../builders/placing.ts'

const rules = rulesOf({ style: 'common-changelog', types: { chore: { hidden: false } } })

test('the bumps of one dependency are one entry from the first version to the last', () => {
  const commits = aLine(
    'fix(deps): bump x from 1.3.0 to 2.0.0 (#9)',
    'fix(deps): update dependency y to v2',
    'fix(deps): bump x from 1.2.0 to 1.3.0 (#8)',
  )
  const placed = place(commits, rules)
  expect(outcome(placed)).toEqual([
    ['shown', 'Fixed'],
    ['shown', 'Fixed'],
    ['duplicate', null],
  ])
  expect(placed[0]?.more).toMatchObject({ tidied: 'Bump x from 1.2.0 to 2.0.0', also: [commits[2]?.oid] })
  expect(placed[2]?.because).toEqual({ kind: 'told-with', other: commits[0]?.oid })
  expect(placed[0]?.reading.description).toBe('bump x from 1.3.0 to 2.0.0 (#9)')
})

test('bumps that lead back to where they began are left out, and ask for no version', () => {
  const commits = aLine('fix: bump x from 2.0.0 to 1.2.0', 'chore: a', 'fix: bump x from v1.2.0 to 2.0.0')
  const placed = place(commits, rules)
  expect(placed.map(({ bucket }) => bucket)).toEqual(['reverted', 'shown', 'reverted'])
  expect(placed[0]?.because).toEqual({ kind: 'negated-by', other: commits[2]?.oid })
  expect(placed[2]?.because).toEqual({ kind: 'negated-by', other: commits[0]?.oid })
  expect(weightOf(place(aLine('fix: bump x from 2 to 1', 'fix: bump x from 1 to 2'), rules))).toBe('none')
})

test('bumps in other places, of other scopes, or that break something stay by themselves', () => {
  const messages = [
    'fix(a): bump x from 1.0.0 to 2.0.0',
    'fix(b): bump x from 2.0.0 to 3.0.0',
    'fix: bump y from 1.0.0 to 2.0.0 in /docs',
    'fix: bump y from 2.0.0 to 3.0.0 in /site',
    'fix: bump z from 1.0.0 to 2.0.0',
    'fix!: bump z from 2.0.0 to 3.0.0',
  ]
  expect(place(aLine(...messages), rules).map(({ bucket }) => bucket)).toEqual(messages.map(() => 'shown'))
})

test('entries are imperative, but words that somebody wrote stay as they are', () => {
  const overrides = { ...noOverrides, changes: { '*keys': { words: 'added keys' } } }
  const styled = rulesOf({ style: 'common-changelog' }, { overrides })
  const tidied = (message: string) => place(aLine(message), styled)[0]?.more?.tidied ?? null
  expect(tidied('feat: added a parser')).toBe('Add a parser')
  expect(tidied('feat: Add a parser')).toBeNull()
  expect(tidied('feat: added keys')).toBeNull()
  expect(tidied('feat: added x\n\nRelease-Note: added it')).toBeNull()
})

test('other styles leave the words of commits alone', () => {
  const placed = place(aLine('fix: bump x from 2 to 1', 'fix: bump x from 1 to 2', 'feat: added x'))
  expect(placed.map(({ bucket, more }) => [bucket, more])).toEqual(placed.map(() => ['shown', null]))
})
