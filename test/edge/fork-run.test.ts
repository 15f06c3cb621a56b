import { expect, test } from 'vitest'
import { forkRefusal } from '../../src/edge/fork-run.ts'
import { createProber } from '../../src/edge/probe/prober.ts'
import { environmentOf, pairOf } from './probe/whole-environment.ts'

function pullRequest(head: string | null): string {
  const repo = head === null ? null : { full_name: head }
  return JSON.stringify({ pull_request: { head: { repo }, base: { repo: { full_name: 'acme/api' } } } })
}

function refusal(variables: Readonly<Record<string, string>>, event: string | null = null) {
  const read = () => Promise.resolve(event === null ? null : Buffer.from(event))
  return forkRefusal(environmentOf(variables), { read })
}

const github = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/event.json' }

test.each([
  ['a fork', github, pullRequest('mallory/api')],
  ['a fork that was deleted', github, pullRequest(null)],
  ['an event that cannot be read', github, null],
  ['an event that is no JSON', github, '{'],
  [
    'the target of a pull request',
    { ...github, GITHUB_EVENT_NAME: 'pull_request_target' },
    pullRequest('mallory/api'),
  ],
  [
    'a merge request of a fork',
    { CI_MERGE_REQUEST_PROJECT_ID: '1', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2' },
    null,
  ],
])(
  'failure mode 53: a run for %s may probe nothing, and ends with exit code 2',
  async (_, variables, event) => {
    expect(await refusal(variables, event)).toMatchObject({ code: 'USAGE', exitCode: 2 })
  },
)

test.each([
  ['a branch', { GITHUB_EVENT_NAME: 'push' }, null],
  ['a pull request of the repository itself', github, pullRequest('acme/api')],
  [
    'a merge request of the project itself',
    { CI_MERGE_REQUEST_PROJECT_ID: '1', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1' },
    null,
  ],
  ['nobody but the one who typed it', {}, null],
])('a run for %s may probe', async (_, variables, event) => {
  expect(await refusal(variables, event)).toBe(null)
})

test('failure mode 53: no command runs in such a run', async () => {
  const prober = createProber({
    privateHosts: [],
    environment: environmentOf(),
    refusal: await refusal(github, pullRequest('mallory/api')),
  })
  const pair = pairOf({ kind: 'command', run: ['false'], shell: false })
  await expect(prober.probe(pair, 1_000, new AbortController().signal)).rejects.toMatchObject({
    code: 'USAGE',
  })
})
