import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deploymentOfEvent } from '../../src/forge/deployment-event.ts'
import { readPullRequestEvent, usualSquashing } from '../../src/forge/pull-request-event.ts'

function eventOf(repository: object, more: object = {}): string {
  return JSON.stringify({
    pull_request: { title: 'feat: x', body: null, base: { repo: repository }, ...more },
  })
}

function squashOf(repository: object, more: object = {}) {
  return readPullRequestEvent(eventOf(repository, more))?.squash
}

test('the settings of the repository tell whether it will be squashed, and what becomes of its words', () => {
  const all = { allow_squash_merge: true, allow_merge_commit: true, allow_rebase_merge: true }
  expect(squashOf(all)).toEqual(usualSquashing)
  expect(squashOf({ ...all, allow_squash_merge: false })?.happens).toBe('never')
  const only = { ...all, allow_merge_commit: false, allow_rebase_merge: false }
  expect(squashOf(only)?.happens).toBe('always')
  expect(
    squashOf({ ...only, squash_merge_commit_title: 'PR_TITLE', squash_merge_commit_message: 'PR_BODY' }),
  ).toEqual({ happens: 'always', header: 'title', body: 'description' })
  expect(squashOf({ squash_merge_commit_message: 'BLANK' })?.body).toBe('blank')
})

test('a merge that was ordered already says it best', () => {
  const only = { allow_squash_merge: true, allow_merge_commit: false, allow_rebase_merge: false }
  expect(squashOf(only, { auto_merge: { merge_method: 'merge' } })?.happens).toBe('never')
  expect(squashOf({}, { auto_merge: { merge_method: 'squash' } })?.happens).toBe('always')
  expect(squashOf({}, { auto_merge: null })?.happens).toBe('maybe')
})

test('an event of another kind, and what is no event at all, tells nothing and throws nothing', () => {
  expect(readPullRequestEvent(null)).toBeNull()
  expect(readPullRequestEvent('{')).toBeNull()
  expect(readPullRequestEvent('{"ref":"refs/heads/main"}')).toBeNull()
  fc.assert(
    fc.property(fc.json(), fc.json(), (text, request) => {
      readPullRequestEvent(text)
      const read = readPullRequestEvent(`{"pull_request":${request}}`)
      expect(['always', 'never', 'maybe', undefined]).toContain(read?.squash.happens)
    }),
  )
})

test('the deployment of an event is ours only for the same environment and commit', () => {
  const event = { deployment: { id: 7, environment: 'production', sha: 'a1' } }
  expect(deploymentOfEvent(event, { environment: 'production', commit: 'a1' })).toBe('7')
  expect(deploymentOfEvent(event, { environment: 'staging', commit: 'a1' })).toBeNull()
  expect(deploymentOfEvent(event, { environment: 'production', commit: 'b2' })).toBeNull()
  expect(deploymentOfEvent(null, { environment: 'production', commit: 'a1' })).toBeNull()
})
