import { expect, test } from 'vitest'
import { keepChanges } from '../../src/notes/select.ts'
import { aChange, aRelease } from '../builders/release.ts'

test('what is left out is left out everywhere, and words about the whole release stay', () => {
  const kept = aChange({ id: 'c-1', people: [{ name: 'Ada', login: 'ada' }] })
  const left = aChange({ id: 'c-2', people: [{ name: 'Grace', login: null }] })
  const release = aRelease({
    sections: [
      { type: 'feat', title: 'Features', changes: [kept, left] },
      { type: 'fix', title: 'Bug fixes', changes: [left] },
    ],
    breaking: [{ change: 'c-2', commit: 'x', scope: null, text: 'no tabs' }],
    contributors: [
      { name: 'Grace', login: null, first: true },
      { name: 'Ada', login: 'ada', first: false },
    ],
    highlights: [
      { change: null, text: 'Spring' },
      { change: 'c-2', text: 'secret' },
    ],
    upgrade: [{ change: 'c-2', text: 'secret' }],
  })
  const selected = keepChanges(release, ({ id }) => id === 'c-1')
  expect(selected.sections).toEqual([{ type: 'feat', title: 'Features', changes: [kept] }])
  expect(selected.breaking).toEqual([])
  expect(selected.contributors).toEqual([{ name: 'Ada', login: 'ada', first: false }])
  expect(selected.highlights).toEqual([{ change: null, text: 'Spring' }])
  expect(selected).not.toHaveProperty('upgrade')
  expect(selected.accounting).toEqual(release.accounting)
})
