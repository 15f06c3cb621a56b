import { expect, test } from 'vitest'
import { changesIn, firstChanges, selectChanges, type Wants } from '../../src/notices/selection.ts'
import { sampleRelease } from './sample.ts'

function wants(values: Partial<Wants>): Wants {
  return { types: null, scopes: null, breaking: 'always', ...values }
}

test('nothing of what a reader does not want is left anywhere', () => {
  const release = selectChanges(sampleRelease(), [wants({ types: ['perf'], breaking: 'as-typed' })])
  expect(release.sections.map(({ type }) => type)).toEqual(['perf'])
  expect(release.breaking).toEqual([])
  expect(release.contributors).toEqual([{ name: 'Ada', login: null, first: false }])
  for (const hidden of ['Grace', 'Idempotency', 'webhooks', 'c-1', 'c-4'])
    expect(JSON.stringify(release)).not.toContain(hidden)
})

test('what breaks is always told, unless the audience says as-typed', () => {
  const release = selectChanges(sampleRelease(), [wants({ types: ['fix'] })])
  expect(release.sections.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual([
    'c-1',
    'c-4',
    'c-5',
  ])
  expect(release.breaking).toHaveLength(1)
})

test('what one of several audiences wants is shown, by type and by scope', () => {
  const none = { breaking: 'as-typed' } as const
  const release = selectChanges(sampleRelease(), [
    wants({ types: ['perf'], ...none }),
    wants({ scopes: ['webhooks', 'search'], ...none }),
  ])
  expect(release.sections.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual([
    'c-3',
    'c-4',
    'c-6',
  ])
})

test('the first changes are those that break, whichever section they are in', () => {
  const release = sampleRelease()
  const last = release.sections[2]?.changes[0]?.id ?? ''
  const shown = firstChanges(
    { ...release, breaking: [{ change: last, commit: 'x', scope: null, text: 'x' }] },
    2,
  )
  expect(shown.sections.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual(['c-1', 'c-6'])
  expect(changesIn(firstChanges(release, 0))).toBe(0)
})
