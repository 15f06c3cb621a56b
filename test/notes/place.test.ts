import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeRelease } from '../../src/notes/compose.ts'
import { noFindings, type Findings } from '../../src/notes/findings.ts'
import type { NotesRules } from '../../src/notes/notes-rules.ts'
import { noOverrides, type ChangeOverride } from '../../src/notes/overrides.ts'
import { placeCommits } from '../../src/notes/place.ts'
import { weightOf } from '../../src/notes/weight.ts'
import { aCommit } from '../builders/commit.ts'
import { aLine, outcome, place, rangeOf, rulesOf } from '../builders/placing.ts'
import { aHistory } from '../builders/random-history.ts'

function overriding(changes: Record<string, ChangeOverride>): NotesRules {
  return rulesOf({}, { overrides: { ...noOverrides, changes } })
}

test('a cherry-pick of a commit of the same range counts once (trap 47)', () => {
  const original = aCommit('fix: a')
  const pick = aCommit(`fix: a\n\n(cherry picked from commit ${original.oid})`)
  const placed = place([pick, original])
  expect(outcome(placed)).toEqual([
    ['duplicate', null],
    ['shown', 'Bug fixes'],
  ])
  expect(placed[0]?.because).toEqual({ kind: 'picked', other: original.oid })
})

test('a breaking change that is reverted in the range is neither shown nor asked a version for (trap 37)', () => {
  const feature = aCommit('feat!: a', { parents: [] })
  const revert = aCommit(`Revert "feat!: a"\n\nThis reverts commit ${feature.oid}.`, {
    parents: [feature.oid],
  })
  const placed = place([revert, feature])
  expect(outcome(placed)).toEqual([
    ['reverted', null],
    ['reverted', null],
  ])
  expect(placed.map(({ because }) => because)).toEqual([
    { kind: 'reverts', other: feature.oid },
    { kind: 'reverted-by', other: revert.oid },
  ])
  expect(weightOf(placed)).toBe('none')
})

test('a breaking change of a hidden type is shown and asks for a major version (trap 36)', () => {
  const placed = place(aLine('chore!: drop Node.js 18'))
  expect(outcome(placed)).toEqual([['shown', 'Chores']])
  expect(placed[0]?.because).toEqual({ kind: 'breaking' })
  expect(weightOf(placed)).toBe('breaking')
})

test('fixups and releases are hidden (trap 32)', () => {
  const placed = place(
    aLine('fixup! feat: a', 'squash! feat: a', 'amend! fix: a', 'chore(release): 1.0.0', 'release: 1'),
  )
  expect(placed.map(({ bucket }) => bucket)).toEqual(['hidden', 'hidden', 'hidden', 'hidden', 'hidden'])
  expect(weightOf(placed)).toBe('none')
})

test('words without a convention are listed, an empty message is not, and both are counted as unconventional (trap 21)', () => {
  const placed = place(aLine('', 'Improve things'))
  expect(outcome(placed)).toEqual([
    ['unconventional', null],
    ['unconventional', 'Other changes'],
  ])
  expect(weightOf(placed)).toBe('fix')
})

test('Release-Note: none hides a commit unless it breaks something', () => {
  const placed = place(aLine('feat: a\n\nRelease-Note: none', 'feat!: b\n\nRelease-Note: none'))
  expect(outcome(placed)).toEqual([
    ['hidden', null],
    ['shown', 'Features'],
  ])
})

test('an override by the id of a commit wins over one by number, and that over one by header', () => {
  const [commit] = aLine('fix: typo (#12)')
  const oid = commit?.oid ?? ''
  const by = (changes: Record<string, ChangeOverride>) =>
    place(commit ? [commit] : [], overriding(changes))[0]
  const words = {
    '*typo*': { words: 'header' },
    '#12': { words: 'number' },
    [oid.slice(0, 40)]: { words: 'id' },
  }
  expect(by(words)?.more?.override?.key).toBe(oid)
  expect(by({ '*typo*': { words: 'header' }, '#12': { words: 'number' } })?.more?.override?.key).toBe('#12')
  expect(by({ 'FIX: t*': { hidden: true }, '*': { hidden: false } })?.because).toEqual({
    kind: 'override',
    key: 'FIX: t*',
  })
})

test('an override corrects what a commit is, and hides or lists it', () => {
  const commits = aLine('Add CSV', 'chore: tidy', 'feat: secret', 'feat!: harmless')
  const placed = place(
    commits,
    overriding({
      'Add *': { type: 'Feat', scope: 'csv', description: 'read CSV files' },
      '*tidy': { hidden: false },
      '*secret': { hidden: true },
      '*harmless': { breaking: false },
    }),
  )
  expect(outcome(placed)).toEqual([
    ['shown', 'Features'],
    ['shown', 'Chores'],
    ['hidden', null],
    ['shown', 'Features'],
  ])
  expect(placed[0]?.reading).toMatchObject({ type: 'feat', scope: 'csv', description: 'read CSV files' })
  expect(weightOf(placed)).toBe('feature')
})

test('an unconventional commit is read by the title of its pull request, and two of them are told once', () => {
  const commits = aLine('more (#7)', 'wip (#7)', 'fix: own words (#7)')
  const pullRequest = { number: '7', title: 'feat(api)!: keys', body: '', labels: [], author: null }
  const findings: Findings = {
    ...noFindings,
    enriched: new Map(commits.map(({ oid }) => [oid, { login: 'ada', pullRequest }])),
  }
  const placed = placeCommits(rangeOf(commits), rulesOf(), findings)
  expect(outcome(placed)).toEqual([
    ['shown', 'Features'],
    ['duplicate', null],
    ['shown', 'Bug fixes'],
  ])
  expect(placed[0]?.reading).toMatchObject({
    type: 'feat',
    scope: 'api',
    description: 'keys',
    breaking: 'keys',
  })
})

test('a secret in the title of a pull request is redacted', () => {
  const [commit] = aLine('wip')
  const title = `feat: ghp_${'a'.repeat(36)}`
  const pullRequest = { number: '7', title, body: '', labels: [], author: null }
  const enriched = new Map([[commit?.oid ?? '', { login: null, pullRequest }]])
  const [placed] = placeCommits(rangeOf(commit ? [commit] : []), rulesOf(), { ...noFindings, enriched })
  expect(placed?.reading).toMatchObject({ description: '[redacted]', secrets: ['github-token'] })
})

test('every commit of any history is in one bucket, with a reason, in the order of the range', () => {
  fc.assert(
    fc.property(aHistory, ({ range, rules, findings }) => {
      const placed = placeCommits(range, rules, findings)
      expect(placed.map(({ reading }) => reading.oid)).toEqual(range.readings.map(({ oid }) => oid))
      const { accounting } = composeRelease(facts, placed, rules, () => true)
      const { commits, ...buckets } = accounting
      expect(commits).toBe(range.readings.length)
      expect(Object.values(buckets).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(commits)
      const known = new Set(range.readings.map(({ oid }) => oid))
      for (const { section, bucket, because } of placed) {
        if (section !== null) expect(['shown', 'unconventional']).toContain(bucket)
        if ('other' in because) expect(known).toContain(because.other)
      }
    }),
    { numRuns: 300 },
  )
})

test('nothing of a commit that is not listed is in the document, and composing twice gives the same', () => {
  fc.assert(
    fc.property(aHistory, ({ range, rules, findings }) => {
      const [first, second] = [1, 2].map(() =>
        composeRelease(facts, placeCommits(range, rules, findings), rules, () => true),
      )
      expect(second).toEqual(first)
      const text = JSON.stringify(first)
      const placed = placeCommits(range, rules, findings)
      const also = new Set(placed.flatMap(({ more }) => more?.also ?? []))
      // A revert and a cherry-pick say what the commit says that they are about.
      const quotes = placed.filter(({ section }) => section !== null).map(({ reading }) => reading.header)
      for (const { section, reading } of placed) {
        const word = /mark\d+x/.exec(reading.header)?.[0]
        if (section !== null) expect(text).toContain(reading.oid)
        else if (word && !quotes.some((header) => header.includes(word))) expect(text).not.toContain(word)
        if (section === null && !also.has(reading.oid)) expect(text).not.toContain(reading.oid)
      }
    }),
    { numRuns: 300 },
  )
})

const facts = {
  version: '1.0.0',
  tag: 'v1.0.0',
  aliases: [],
  previousTag: null,
  commit: 'c'.repeat(40),
  date: '2026-01-05T09:00:00Z',
  bump: 'initial',
} as const
