import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainPlacement } from '../../src/notes/explain.ts'
import { noFindings } from '../../src/notes/findings.ts'
import type { NotesRules } from '../../src/notes/notes-rules.ts'
import { noOverrides } from '../../src/notes/overrides.ts'
import { placeCommits } from '../../src/notes/place.ts'
import { aCommit } from '../builders/commit.ts'
import { aLine, place, rangeOf, rulesOf } from '../builders/placing.ts'
import { aHistory } from '../builders/random-history.ts'

function explain(message: string, rules: NotesRules = rulesOf()): string {
  const [placed] = place(aLine(message), rules)
  return placed ? explainPlacement(placed, rules) : ''
}

test('what is listed is explained by its type, its break, its words, a rule or an override', () => {
  const rules = rulesOf(
    {
      rules: [
        { when: { scope: 'deps' }, group: 'Dependencies' },
        { when: { type: 'ci' }, show: 'include' },
      ],
    },
    { overrides: { ...noOverrides, changes: { '*tidy': { hidden: false } } } },
  )
  expect(explain('feat: a')).toBe('Listed under Features, because its type is feat.')
  expect(explain('feat!: a')).toBe(
    'Listed under Features, because its type is feat, and it breaks something.',
  )
  expect(explain('chore!: a')).toBe(
    'Listed under Chores, because it breaks something, and that is told although the type chore is not.',
  )
  expect(explain('wip: a')).toBe(
    'Listed under Other changes, because its type wip has no section of its own.',
  )
  expect(explain('words')).toBe('Listed under Other changes, because its header follows no convention.')
  expect(explain('docs: a\n\nRelease-Note: Read this.')).toBe(
    'Listed under Documentation, because its Release-Note says something to readers.',
  )
  expect(explain('fix(deps): a', rules)).toBe(
    'Listed under Dependencies, because notes.rules[0] puts it there.',
  )
  expect(explain('ci: a', rules)).toBe(
    'Listed under Continuous integration, because notes.rules[1] includes it.',
  )
  expect(explain('chore: tidy', rules)).toBe('Listed under Chores, because the override "*tidy" says so.')
})

test('what is left out is explained', () => {
  const feature = aCommit('feat: a', { parents: [] })
  const revert = aCommit(`Revert "feat: a"\n\nThis reverts commit ${feature.oid}.`, {
    parents: [feature.oid],
  })
  const rules = rulesOf({ rules: [{ when: { scope: 'x' }, show: 'exclude' }], unconventional: 'hide' })
  const [first, second] = place([revert, feature])
  expect(first && explainPlacement(first, rules)).toBe(
    `Left out: it reverts ${feature.oid.slice(0, 7)}, so that neither is left.`,
  )
  expect(second && explainPlacement(second, rules)).toBe(
    `Left out: it was reverted by ${revert.oid.slice(0, 7)}.`,
  )
  expect(explain('chore: a')).toBe('Left out: changes of the type chore are not listed.')
  expect(explain('feat(x): a', rules)).toBe('Left out: notes.rules[0] excludes it.')
  expect(explain('words', rules)).toBe(
    'Counted, not listed: its header follows no convention, and notes.unconventional is hide.',
  )
  expect(explain('fixup! feat: a')).toBe('Left out: it is a fixup of another commit.')
  expect(explain('feat: a\n\nRelease-Note: none')).toBe('Left out: its Release-Note is none.')
})

test('a squashed pull request is explained by the changes that it lists', () => {
  const sentence = (message: string) => {
    const [placed] = placeCommits(rangeOf(aLine(message), { squashLists: true }), rulesOf(), noFindings)
    return placed && explainPlacement(placed, rulesOf())
  }
  expect(sentence('Words\n\n* fix: a\n* feat: b')).toBe(
    'Listed as 2 changes, the first under Bug fixes, because its type is fix.',
  )
  expect(sentence('Words\n\n* chore: a\n* docs: b')).toBe(
    'Left out: none of the changes that it lists is of a type that is listed.',
  )
})

test('every commit of any history is explained in a sentence', () => {
  fc.assert(
    fc.property(aHistory, ({ range, rules, findings }) => {
      for (const placed of placeCommits(range, rules, findings)) {
        const text = explainPlacement(placed, rules)
        expect(text).toMatch(/^(?:Listed|Left out|Told once|Counted).*[^ .]\.$/)
        expect(text).not.toContain('undefined')
        expect(text.startsWith('Listed')).toBe(placed.section !== null)
      }
    }),
  )
})
