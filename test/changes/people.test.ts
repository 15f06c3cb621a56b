import { expect, test } from 'vitest'
import { People } from '../../src/changes/people.ts'

test.each([
  ['ada@users.noreply.github.com', '1+ada@users.noreply.github.com'],
  ['ada@users.noreply.gitlab.com', '1234-ada@users.noreply.gitlab.com'],
  ['ada@noreply.codeberg.example', '1234-Ada@users.noreply.git.acme.example'],
])('trap 60: %s and %s are one account', (one, other) => {
  const people = new People()
  const [first, second] = [people.of({ name: 'Ada', email: one }), people.of({ name: 'Ada L', email: other })]
  expect(first.identity).toBe(second.identity)
  expect(first.keys[0]).toBe('key ada')
})

test('trap 60: a number that begins a name at GitHub is of the name', () => {
  const people = new People()
  expect(people.of({ name: 'A', email: '42-ada@users.noreply.github.com' }).keys[0]).toBe('key 42-ada')
  expect(people.of({ name: 'B', email: 'noreply@github.com' }).keys[0]).toBe('key noreply@github.com')
})

test('trap 60: one person with two addresses is one, two people of one host are two', () => {
  const people = new People()
  const ada = people.of({ name: 'Ada', email: 'ada@acme.example' })
  expect(people.of({ name: 'Ada', email: 'ada@home.example' }).identity).toBe(ada.identity)
  expect(people.of({ name: 'Countess', email: 'ADA@acme.example' }).identity).toBe(ada.identity)
  expect(people.of({ name: 'Bob', email: 'bob@acme.example' }).identity).not.toBe(ada.identity)
})

test.each([
  ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com'],
  ['dependabot-preview[bot]', 'support@dependabot.example'],
  ['github-actions', 'github-actions@github.com'],
  ['Renovate Bot', 'renovate@acme.example'],
  ['renovate', '1+renovate[bot]@users.noreply.github.com'],
  ['pre-commit-ci[bot]', 'x@acme.example'],
  ['semantic-release-bot', 'x@acme.example'],
  ['snyk-bot', 'x@acme.example'],
])('trap 60: %s is a machine', (name, email) => {
  expect(new People().of({ name, email }).bot).toBe(true)
})

test.each(['Ada', 'Abbot', 'Robot Smith', 'Mergifying'])('trap 60: %s is a person', (name) => {
  expect(new People().of({ name, email: 'x@acme.example' }).bot).toBe(false)
})

test('trap 60: no address is a name', () => {
  const people = new People()
  expect(people.of({ name: 'ada@acme.example', email: 'ada@acme.example' }).name).toBe('ada')
  expect(people.named('ada@acme.example <ada@acme.example>')?.name).toBe('ada')
  expect(people.named('Ada without an address')).toBeNull()
})
