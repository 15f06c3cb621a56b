import { expect, test } from 'vitest'
import { changesIn, firstChanges, selectChanges, whyNot, type Wants } from '../../src/notices/selection.ts'
import { someDependencies } from '../builders/inside.ts'
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

const production = { environment: 'production', package: null }

test('who reads of breaking changes only reads of nothing else', () => {
  const release = selectChanges(
    sampleRelease({ dependencies: someDependencies('left 1.0.0 became 2.0.0') }),
    [wants({ breaking: 'only' })],
    production,
  )
  expect(release.sections.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual(['c-1'])
  expect(release.dependencies).toBeUndefined()
})

test('wants about another environment or package ask for nothing here', () => {
  const both = [
    wants({ types: ['fix'], environments: ['staging'] }),
    wants({ types: ['perf'], packages: ['api'] }),
  ]
  const ids = (environment: string, part: string | null) =>
    selectChanges(sampleRelease(), both, { environment, package: part })
      .sections.flatMap(({ changes }) => changes)
      .map(({ id }) => id)
  expect(ids('staging', 'web')).toEqual(['c-1', 'c-4', 'c-5'])
  expect(ids('production', 'api')).toEqual(['c-1', 'c-6'])
  expect(ids('production', 'web')).toEqual([])
  expect(ids('production', null)).toEqual(['c-1', 'c-6'])
})

test.each([
  [[], null],
  [[wants({ types: ['fix'] })], null],
  [[wants({ environments: ['staging', 'demo'] })], 'Follows demo, staging, not production.'],
  [[wants({ packages: ['web'] })], 'Follows web, not api.'],
  [[wants({ types: ['docs'], breaking: 'as-typed' })], 'Nothing of what changes is what they follow.'],
  [[wants({ environments: ['staging'] }), wants({})], null],
] as const)('trap 26: who is left out is told why: %j', (all, reason) => {
  expect(whyNot({ wants: all }, sampleRelease(), { environment: 'production', package: 'api' })).toBe(reason)
})

test('trap 26: a release without a change to tell, such as one of reverts only, is told to nobody', () => {
  const empty = sampleRelease({ sections: [], breaking: [] })
  expect(whyNot({ wants: [] }, empty, production)).toBe('The release has no change to tell.')
  const calm = sampleRelease({
    sections: sampleRelease().sections.map((section) => ({
      ...section,
      changes: section.changes.map((change) => ({ ...change, breaking: false })),
    })),
    breaking: [],
  })
  expect(whyNot({ wants: [wants({ breaking: 'only' })] }, calm, production)).toBe(
    'Reads of breaking changes only, and nothing breaks.',
  )
})

test('a release that only changed inside is told to all but those who follow breaking changes', () => {
  const inside = sampleRelease({
    sections: [],
    breaking: [],
    dependencies: someDependencies('left 1.0.0 became 2.0.0'),
  })
  expect(whyNot({ wants: [wants({ types: ['fix'] })] }, inside, production)).toBe(null)
  expect(whyNot({ wants: [wants({ breaking: 'only' })] }, inside, production)).not.toBe(null)
})
