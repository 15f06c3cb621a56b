import { expect, test } from 'vitest'
import type { Wants } from '../../src/notices/selection.ts'
import { whyTold } from '../../src/notices/why-told.ts'

const all: Wants = { types: null, scopes: null, breaking: 'always' }

test.each([
  [[], 'everything'],
  [[all], 'everything'],
  [[{ ...all, packages: ['api', 'web'] }], 'everything of api and web'],
  [[{ ...all, types: ['feat', 'fix', 'perf'] }], 'feat, fix and perf, and whatever breaks'],
  [[{ ...all, types: ['feat'], scopes: ['api'], breaking: 'as-typed' as const }], 'feat in api'],
  [[{ ...all, scopes: ['api'] }], 'every change in api, and whatever breaks'],
  [[{ ...all, types: [] }], 'no type of change, and whatever breaks'],
  [[{ ...all, breaking: 'only' as const }], 'breaking changes alone'],
])('why a reader is told says what they follow: %j', (wants, expected) => {
  expect(whyTold({ audiences: ['customers'], wants }, 'production')).toBe(
    `environments.production.notify names the audience customers, which follows ${expected}.`,
  )
})

test('a reader of two audiences is told for both', () => {
  const wants = [
    { ...all, types: ['feat'] },
    { ...all, breaking: 'only' as const },
  ]
  expect(whyTold({ audiences: ['beta', 'customers'], wants }, 'staging')).toBe(
    'environments.staging.notify names the audiences beta and customers, which follow feat, and whatever breaks; also breaking changes alone.',
  )
})
