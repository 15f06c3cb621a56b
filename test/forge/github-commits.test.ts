import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askAboutCommits, mostCommitsAsked, readCommits } from '../../src/forge/github-commits.ts'

const oid = (number: number) => number.toString(16).padStart(40, '0')

function pullRequest(number: number, changes: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    number,
    title: `feat: ${number}`,
    body: '',
    merged: true,
    mergedAt: `2026-11-${String(number).padStart(2, '0')}T10:00:00Z`,
    mergeCommit: { oid: oid(900 + number) },
    baseRepository: { nameWithOwner: 'Acme/API' },
    author: { __typename: 'User', login: 'ada' },
    labels: { nodes: [] },
    ...changes,
  }
}

/** What is read of a commit with these pull requests. */
function read(nodes: readonly unknown[], commit: Readonly<Record<string, unknown>> = {}) {
  const c0 = { oid: oid(1), author: null, associatedPullRequests: { nodes }, ...commit }
  const data = { repository: { nameWithOwner: 'acme/api', c0 } }
  return readCommits({ data, errors: [] }, [oid(1)]).facts.get(oid(1))
}

test('one question names every commit once, and nothing of it can be made of a name', () => {
  const { query, variables } = askAboutCommits('acme/api', [oid(1), oid(2)])
  expect(query).toContain(`c0: object(oid: "${oid(1)}") { ...facts }`)
  expect(query).toContain(`c1: object(oid: "${oid(2)}") { ...facts }`)
  expect(variables).toEqual({ owner: 'acme', name: 'api' })
  expect(() => askAboutCommits('acme/api', ['") { id } #'])).toThrow(RangeError)
  const many = Array.from({ length: mostCommitsAsked + 1 }, (_, index) => oid(index))
  expect(() => askAboutCommits('acme/api', many)).toThrow(RangeError)
})

test('of several pull requests the one whose merge this commit is counts, else the one merged first', () => {
  const both = [pullRequest(9), pullRequest(3), pullRequest(5)]
  expect(read(both)?.pullRequest?.number).toBe('3')
  expect(read([...both, pullRequest(12, { mergeCommit: { oid: oid(1) } })])?.pullRequest?.number).toBe('12')
})

test('pull requests that were not merged, or merged somewhere else, do not count', () => {
  const elsewhere = { baseRepository: { nameWithOwner: 'eve/api' } }
  expect(read([pullRequest(1, { merged: false }), pullRequest(2, elsewhere)])?.pullRequest).toBeNull()
  expect(read([pullRequest(1, elsewhere), pullRequest(2)])?.pullRequest?.number).toBe('2')
})

test('trap 60: a bot is told from a person of that name, and an unknown author is nobody', () => {
  const author = (value: unknown) => read([pullRequest(1, { author: value })])?.pullRequest?.author
  expect(author({ __typename: 'Bot', login: 'dependabot' })).toBe('dependabot[bot]')
  expect(author({ __typename: 'Bot', login: 'renovate[bot]' })).toBe('renovate[bot]')
  expect(author({ __typename: 'User', login: 'dependabot' })).toBe('dependabot')
  expect(author(null)).toBeNull()
  expect(read([], { author: { user: { login: 'ada' } } })?.login).toBe('ada')
  expect(read([], { author: { user: null } })?.login).toBeNull()
})

test('null nodes, null labels and null bodies are nothing, and no fault', () => {
  const odd = pullRequest(4, {
    title: null,
    body: null,
    labels: { nodes: [null, { name: 'bug' }, { name: 3 }] },
  })
  expect(read([null, odd])?.pullRequest).toMatchObject({ title: '', body: '', labels: ['bug'] })
  expect(read([], { associatedPullRequests: null })).toEqual({ login: null, pullRequest: null })
})

test('a commit that GitHub does not have, and one that it complains about, are not answered', () => {
  const data = { repository: { nameWithOwner: 'acme/api', c0: null, c1: { oid: oid(2) } } }
  const errors = [{ path: ['repository', 'c1', 'associatedPullRequests'], message: 'Something went wrong' }]
  const { facts, unanswered } = readCommits({ data, errors }, [oid(1), oid(2)])
  expect(facts.size).toBe(0)
  expect([...unanswered.values()]).toEqual([
    'it does not have the commit, which may not have been pushed',
    'Something went wrong',
  ])
})

test('an answer about another commit than was asked for is none', () => {
  expect(read([], { oid: oid(2) })).toBeUndefined()
})

test('whatever the answer is, every commit is answered or not, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.anything()), (anything, errors) => {
      const oids = [oid(1), oid(2)]
      for (const data of [anything, { repository: anything }, { repository: { c0: anything } }]) {
        const { facts, unanswered } = readCommits({ data, errors }, oids)
        expect([...facts.keys(), ...unanswered.keys()].sort()).toEqual(oids)
      }
    }),
  )
})
