import { expect, test } from 'vitest'
import { duplicatesIn, patchCandidates } from '../../src/changes/duplicates.ts'
import type { ReadRange } from '../../src/changes/range.ts'
import { cancelled } from '../../src/changes/revert.ts'
import { Story } from './read.ts'

function duplicates(range: ReadRange, patches: Readonly<Record<string, string>> = {}) {
  return duplicatesIn(range, { patches: new Map(Object.entries(patches)), gone: cancelled(range) })
}

const bob = { name: 'Bob', email: 'bob@acme.example' }

test('trap 47: a cherry-pick that names its original counts once, by full and by abbreviated id', () => {
  const story = new Story()
  const x = story.add('feat: x')
  const full = story.add(`feat: x\n\n(cherry picked from commit ${x})`, { author: bob })
  const short = story.add(`feat: other words\n\n(cherry picked from commit ${x.slice(0, 9)})`)
  expect(duplicates(story.range())).toEqual(
    new Map([
      [full, { of: x, kind: 'picked' }],
      [short, { of: x, kind: 'picked' }],
    ]),
  )
})

test('trap 47: a chain of cherry-picks leads to the original, wherever it was cut', () => {
  const story = new Story()
  const x = story.add('feat: x')
  const once = story.add(`feat: x\n\n(cherry picked from commit ${x})`)
  const twice = story.add(`feat: x\n\n(cherry picked from commit ${x})\n(cherry picked from commit ${once})`)
  const all = { kind: 'picked', of: x }
  expect(duplicates(story.range())).toEqual(
    new Map([
      [once, all],
      [twice, all],
    ]),
  )
  expect(duplicates(story.range([once]))).toEqual(new Map([[twice, all]]))
  expect(duplicates(story.range([x]))).toEqual(new Map([[twice, { kind: 'picked', of: once }]]))
})

test('trap 47: two cherry-picks of what is not in the range are copies of each other, the oldest is told', () => {
  const story = new Story()
  const trailer = `(cherry picked from commit ${'abcdef12'.repeat(5)})`
  const first = story.add(`fix: x\n\n${trailer}`)
  const second = story.add(`fix: x\n\n${trailer}`, { author: bob })
  expect(duplicates(story.range())).toEqual(new Map([[second, { of: first, kind: 'picked' }]]))
})

test('a commit that gathers cherry-picks is a copy only if all of them are in the range', () => {
  const story = new Story()
  const [a, b] = [story.add('fix: a'), story.add('fix: b')]
  const trailers = `(cherry picked from commit ${a})\n(cherry picked from commit ${b})`
  const both = story.add(`fix: backports\n\n${trailers}`)
  story.add(`fix: more backports\n\n${trailers}\n(cherry picked from commit ${'abcdef12'.repeat(5)})`)
  expect([...duplicates(story.range()).keys()]).toEqual([both])
})

test('trap 47: one pull request on two branches counts once, a backport under a number of its own too', () => {
  const story = new Story()
  const x = story.add('fix: x (#12)')
  const again = story.add('fix: x (#12)', { author: bob })
  const backport = story.add('fix: x (#12) (#15)')
  const byBot = story.add('fix: x (backport #12) (#16)')
  story.add('fix: y (#12)')
  const all = { of: x, kind: 'same-pull-request' }
  expect(duplicates(story.range())).toEqual(
    new Map([
      [again, all],
      [backport, all],
      [byBot, all],
    ]),
  )
})

test('trap 47: what a rebase or a cherry-pick without a trailer copied is known by author, author date and description', () => {
  const story = new Story()
  const x = story.add('fix: x', { authoredAt: 5 })
  const copy = story.add('fix: x (#9)', { authoredAt: 5 })
  story.add('fix: x', { authoredAt: 5, author: bob })
  story.add('fix: x', { authoredAt: 6 })
  story.add('docs: x', { authoredAt: 5 })
  story.add('', { authoredAt: 5 })
  story.add('', { authoredAt: 5 })
  expect(duplicates(story.range())).toEqual(new Map([[copy, { of: x, kind: 'copied' }]]))
})

test('trap 47: the same patch counts once', () => {
  const story = new Story()
  const [x, y, z] = [story.add('fix: x'), story.add('fix: x'), story.add('fix: x')]
  expect(duplicates(story.range(), { [x]: 'p', [y]: 'q', [z]: 'p' })).toEqual(
    new Map([[z, { of: x, kind: 'same-patch' }]]),
  )
})

test('two typos that one author fixed on different days with different patches are two changes', () => {
  const story = new Story()
  const [x, y] = [story.add('fix: typo'), story.add('fix: typo')]
  expect(duplicates(story.range()).size).toBe(0)
  expect(duplicates(story.range(), { [x]: 'p', [y]: 'q' }).size).toBe(0)
})

test('merges are no copies, and neither is a cherry-pick of what was reverted', () => {
  const story = new Story()
  const x = story.add('feat: x (#12)', { authoredAt: 5 })
  const merge = story.add('feat: x (#12)', { authoredAt: 5, parents: [x, 'a'.repeat(40)] })
  story.add(`Revert "feat: x"\n\nThis reverts commit ${x}.`, { parents: [merge] })
  const landed = story.add(`feat: x (#12)\n\n(cherry picked from commit ${x})`, { authoredAt: 5 })
  expect(duplicates(story.range()).size).toBe(0)
  const copy = story.add(`feat: x (#12)\n\n(cherry picked from commit ${x})`, { authoredAt: 5 })
  expect(duplicates(story.range())).toEqual(new Map([[copy, { of: landed, kind: 'picked' }]]))
})

test('trailers that lead in a circle leave one of the commits', () => {
  const story = new Story()
  const range = story.range()
  const x = story.add('feat: x')
  story.add(`feat: x\n\n(cherry picked from commit ${x})`)
  const [copy, original] = story.range().readings
  if (!copy || !original) throw new Error('There are two commits.')
  const circle = { ...range, readings: [copy, { ...original, pickedFrom: copy.oid }] }
  expect(duplicates(circle).size).toBe(1)
})

test('patches are asked for where one author used one description on parallel lines, and nothing told yet', () => {
  const story = new Story()
  const root = story.add('fix: typo')
  const a = story.add('fix: typo', { parents: [root] })
  const other = story.add('fix: typo', { parents: [a], author: bob })
  const told = story.add('fix: told', { parents: [other], authoredAt: 5 })
  const b = story.add('fix: typo (#4)', { parents: [root] })
  const copy = story.add('fix: told', { parents: [b], authoredAt: 5 })
  story.add('Merge branch x', { parents: [told, copy] })
  expect(patchCandidates(story.range())).toEqual([b, a])
})

test('a linear history is asked for no patches, without a look at how it hangs together', () => {
  const story = new Story()
  for (let count = 0; count < 9; count++) story.add('fix: typo')
  const { readings } = story.range()
  const parentsOf = () => {
    throw new Error('Nobody has to ask.')
  }
  expect(patchCandidates({ readings, parentsOf })).toEqual([])
})

test('hundreds of look-alikes are told apart with a look down the range for thirty of them', () => {
  const story = new Story()
  let main = story.add('root')
  for (let count = 0; count < 300; count++) {
    const update = story.add('chore: update', { parents: [main] })
    main = story.add(`merge ${count}`, { parents: [main, update] })
  }
  const late = story.add('chore: update', { parents: [main] })
  story.add('merge', { parents: [story.add('chore: update', { parents: [main] }), late] })
  const range = story.range()
  let steps = 0
  const parentsOf = (index: number) => ((steps += 1), range.parentsOf(index))
  expect(patchCandidates({ readings: range.readings, parentsOf })).toHaveLength(2)
  expect(steps).toBeLessThan(12 * range.readings.length)
})
