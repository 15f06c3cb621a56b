import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceBetween, revisionBetween } from '../../src/notices/difference.ts'
import { sampleChange, sampleRelease, earlierRelease } from './sample.ts'

const ids = (changes: readonly { readonly id: string }[]) => changes.map(({ id }) => id)

function releaseOf(changes: readonly ReturnType<typeof sampleChange>[]) {
  return sampleRelease({
    sections: [{ type: 'feat', title: 'Features', changes: [...changes] }],
    breaking: [],
  })
}

test('what was announced is compared with what shipped, change by change', () => {
  const difference = differenceBetween(earlierRelease(), sampleRelease())
  expect(ids(difference.shipped)).toEqual(['c-1', 'c-2', 'c-4', 'c-5', 'c-6'])
  expect(ids(difference.missing)).toEqual(['c-7'])
  expect(ids(difference.added)).toEqual(['c-3'])
  expect(difference.changed.map(({ before, after }) => [before.description, after.description])).toEqual([
    ['round totals once', 'round totals once, after the tax'],
  ])
  expect(revisionBetween(earlierRelease(), sampleRelease()).removed).toEqual(difference.missing)
})

test('a change that a rebase gave another commit is the same change', () => {
  const before = releaseOf([
    sampleChange('c-1', { description: 'one' }),
    sampleChange('c-2', { description: 'one' }),
  ])
  const after = releaseOf([
    sampleChange('c-8', { description: 'one' }),
    sampleChange('c-9', { description: 'one' }),
  ])
  const difference = differenceBetween(before, after)
  expect(ids(difference.shipped)).toEqual(['c-8', 'c-9'])
  expect([difference.missing, difference.added, difference.changed]).toEqual([[], [], []])
})

test('other advice about what breaks is told anew', () => {
  const after = sampleRelease()
  const before = {
    ...after,
    breaking: after.breaking.map((entry) => ({ ...entry, text: 'Something breaks.' })),
  }
  expect(revisionBetween(before, after).changed.map((pair) => pair.after.id)).toEqual(['c-1'])
})

test('every change of both releases is in exactly one of the lists', () => {
  const change = fc
    .record({ id: fc.nat(12), text: fc.nat(4) })
    .map(({ id, text }) => sampleChange(`c-${id}`, { description: `text ${text}` }))
  const release = fc.uniqueArray(change, { maxLength: 12, selector: ({ id }) => id }).map(releaseOf)
  fc.assert(
    fc.property(release, release, (announced, actual) => {
      const { shipped, missing, added } = differenceBetween(announced, actual)
      const all = (one: typeof announced) => ids(one.sections.flatMap(({ changes }) => changes))
      expect(ids([...shipped, ...added]).sort()).toEqual(all(actual).sort())
      expect(shipped.length + missing.length).toBe(all(announced).length)
      expect(all(announced)).toEqual(expect.arrayContaining(ids(missing)))
    }),
  )
})
