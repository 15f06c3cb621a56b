import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCommit } from '../../src/changes/change.ts'
import { People } from '../../src/changes/people.ts'
import { placeByType, placeReading } from '../../src/notes/place-reading.ts'
import { aCommit } from '../builders/commit.ts'
import { rulesOf } from '../builders/placing.ts'

const reading = (message: string) =>
  readCommit(aCommit(message), new People(), {
    isTold: () => true,
    tolerant: true,
    squashLists: true,
    territory: null,
  })

const header = fc
  .tuple(
    fc.constantFrom('feat', 'Fix', 'docs', 'chore', 'note', 'perf', 'revert', ''),
    fc.constantFrom('', '(api)', '!'),
    fc.constantFrom(': x', ':x', ' x'),
  )
  .map((parts) => parts.join(''))
const below = fc.constantFrom(
  '',
  '\n\nBREAKING CHANGE: y',
  '\n\nRelease-Note: none',
  '\n\nRelease-Note: words',
  '\n\n* feat: a\n* fix: b',
)
const rules = fc.constantFrom(
  rulesOf(),
  rulesOf({ unconventional: 'hide' }),
  rulesOf({ types: { docs: { title: 'Guides' }, fix: { hidden: true }, note: { bump: 'major' } } }),
  rulesOf({ rules: [{ when: { type: 'feat' }, show: 'hide' }] }),
)

test('what is placed by its type alone is placed as by everything that is said of it', () => {
  fc.assert(
    fc.property(header, below, rules, (line, rest, by) => {
      const one = reading(line + rest)
      const placed = placeByType(one, by)
      if (placed !== null) expect(placed).toEqual(placeReading(one, null, by))
    }),
    { numRuns: 500 },
  )
})

test('nearly every commit is, where there are no rules', () => {
  expect(placeByType(reading('feat(api): x (#12)'), rulesOf())?.section?.title).toBe('Features')
  expect(placeByType(reading('chore: x'), rulesOf())?.bucket).toBe('hidden')
})
