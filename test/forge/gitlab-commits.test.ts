import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeRequestsPath, readMergeRequests } from '../../src/forge/gitlab-commits.ts'

const oid = 'a'.repeat(40)

function request(iid: number, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    iid,
    title: `feat: ${iid}`,
    description: 'Why.',
    state: 'merged',
    merged_at: `2026-11-${String(iid).padStart(2, '0')}T10:00:00.000+01:00`,
    labels: ['bug'],
    author: { username: 'ada' },
    project_id: 1,
    target_project_id: 1,
    ...changes,
  }
}

test('a project in groups is one part of the path', () => {
  expect(mergeRequestsPath('acme/tools/api', oid)).toBe(
    `/projects/acme%2Ftools%2Fapi/repository/commits/${oid}/merge_requests`,
  )
})

test('the merge request that made the commit counts, else the one that was merged first', () => {
  expect(readMergeRequests([request(9), request(3)], oid)?.pullRequest?.number).toBe('3')
  for (const name of ['merge_commit_sha', 'squash_commit_sha'])
    expect(readMergeRequests([request(3), request(9, { [name]: oid })], oid)?.pullRequest?.number).toBe('9')
})

test('what was not merged, or into another project, does not count', () => {
  const others = [request(1, { state: 'opened' }), request(2, { target_project_id: 7 })]
  expect(readMergeRequests(others, oid)).toEqual({ login: null, pullRequest: null })
})

test('whatever the answer is, it is facts or nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => readMergeRequests(value, oid)).not.toThrow()
      expect(() =>
        readMergeRequests([value, request(1, { author: value, labels: value })], oid),
      ).not.toThrow()
    }),
  )
  expect(readMergeRequests({ message: '404 Project Not Found' }, oid)).toBeNull()
})
