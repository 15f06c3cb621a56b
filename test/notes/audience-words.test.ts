import { expect, test } from 'vitest'
import { wordsFor } from '../../src/notes/audience-words.ts'
import { noOverrides, type ChangeOverride } from '../../src/notes/overrides.ts'
import { aChange, aRelease } from '../builders/release.ts'

const change = aChange({ scope: 'api', description: 'keys', words: 'Keys for all.', pullRequest: '12' })
const release = aRelease({ sections: [{ type: 'feat', title: 'Features', changes: [change] }] })

function wordsOf(audience: string, changes: Record<string, ChangeOverride>): string | undefined {
  return wordsFor(release, audience, { ...noOverrides, changes }).sections[0]?.changes[0]?.words
}

test('an audience gets the words that are meant for it, by commit, pull request or header', () => {
  const customers = { audiences: { customers: 'Your keys.' } }
  expect(wordsOf('customers', { [change.commit.slice(0, 7)]: customers })).toBe('Your keys.')
  expect(wordsOf('customers', { '#12': customers })).toBe('Your keys.')
  expect(wordsOf('customers', { 'feat(api)*keys': customers })).toBe('Your keys.')
  expect(wordsOf('customers', { 'feat(api)!: k*': customers })).toBe('Your keys.')
})

test('an audience without words of its own gets those for everybody', () => {
  expect(wordsOf('support', { '#12': { audiences: { customers: 'Your keys.' } } })).toBe('Keys for all.')
  expect(wordsFor(release, 'support', noOverrides)).toBe(release)
  expect(wordsOf('constructor', { '#12': {} })).toBe('Keys for all.')
})

test('a more exact override without words for the audience wins all the same', () => {
  const changes = { [change.commit]: { words: 'x' }, '#12': { audiences: { customers: 'Your keys.' } } }
  expect(wordsOf('customers', changes)).toBe('Keys for all.')
})

test('the words for an audience stand for the description, and for what breaks where only a ! says so', () => {
  const devbreak = aChange({ scope: 'api', description: 'devbreak', breaking: true, pullRequest: '12' })
  const entry = { change: devbreak.id, commit: devbreak.commit, scope: 'api' }
  const told = (text: string) =>
    wordsFor(
      aRelease({
        sections: [{ type: 'feat', title: 'Features', changes: [devbreak] }],
        breaking: [{ ...entry, text }],
      }),
      'customers',
      { ...noOverrides, changes: { '#12': { audiences: { customers: 'Sign in again.' } } } },
    )
  expect(JSON.stringify(told('devbreak'))).not.toContain('devbreak')
  expect(told('devbreak').breaking).toEqual([{ ...entry, text: 'Sign in again.' }])
  expect(told('devbreak').sections[0]?.changes[0]?.description).toBe('Sign in again.')
  expect(told('The keys are new.').breaking[0]?.text).toBe('The keys are new.')
})

test('the words for an audience stand for the words for everybody in what breaks', () => {
  const breaking = [{ change: change.id, commit: change.commit, scope: null, text: 'Keys for all.' }]
  const changes = { '#12': { audiences: { customers: 'Your keys.' } } }
  const told = wordsFor({ ...release, breaking }, 'customers', { ...noOverrides, changes })
  expect(told.breaking[0]?.text).toBe('Your keys.')
})
