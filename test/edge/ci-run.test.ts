import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isForkRun, readCiRun, readEvent } from '../../src/edge/ci-run.ts'
import { readEnvironment } from '../../src/edge/environment.ts'

const sha = '1f2e3d4c5b6a798897a6b5c4d3e2f1001f2e3d4c'
const base = '0'.repeat(39) + '1'
const head = '0'.repeat(39) + '2'

function runOf(variables: Readonly<Record<string, string>>, event: unknown = null) {
  const text = event === null ? null : JSON.stringify(event)
  return readCiRun({ variable: (name) => variables[name] }, text)
}

const github = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/api',
  GITHUB_RUN_ID: '42',
  GITHUB_SHA: sha,
}
const gitlab = {
  CI: 'true',
  GITLAB_CI: 'true',
  CI_JOB_URL: 'https://gitlab.example/acme/api/-/jobs/7',
  CI_COMMIT_SHA: sha,
}
const mergeRequest = {
  CI_MERGE_REQUEST_IID: '12',
  CI_MERGE_REQUEST_TITLE: 'feat: sing',
  CI_MERGE_REQUEST_PROJECT_ID: '1',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
  CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
}
const circleci = {
  CI: 'true',
  CIRCLECI: 'true',
  CIRCLE_BUILD_URL: 'https://circleci.com/gh/acme/api/7',
  CIRCLE_SHA1: sha,
}
const azure = {
  TF_BUILD: 'True',
  SYSTEM_COLLECTIONURI: 'https://dev.azure.com/acme/',
  SYSTEM_TEAMPROJECT: 'Public Site',
  BUILD_BUILDID: '7',
  BUILD_SOURCEVERSION: sha,
}
const bitbucket = {
  CI: 'true',
  BITBUCKET_BUILD_NUMBER: '7',
  BITBUCKET_REPO_FULL_NAME: 'acme/api',
  BITBUCKET_COMMIT: sha,
}
const jenkins = {
  JENKINS_URL: 'https://ci.example/',
  BUILD_URL: 'https://ci.example/job/api/7/',
  GIT_COMMIT: sha,
}

function pullRequest(from: string | null) {
  return {
    number: 12,
    pull_request: {
      number: 12,
      title: 'feat: sing',
      head: { sha: head, repo: from === null ? null : { full_name: from } },
      base: { sha: base, repo: { full_name: 'acme/api' } },
    },
  }
}

test.each([
  [
    'github',
    { ...github, GITHUB_REF: 'refs/heads/main' },
    'https://github.com/acme/api/actions/runs/42',
    'main',
    null,
  ],
  [
    'github',
    { ...github, GITHUB_REF: 'refs/tags/v1.4.0' },
    'https://github.com/acme/api/actions/runs/42',
    null,
    'v1.4.0',
  ],
  [
    'gitlab',
    { ...gitlab, CI_COMMIT_BRANCH: 'main' },
    'https://gitlab.example/acme/api/-/jobs/7',
    'main',
    null,
  ],
  [
    'gitlab',
    { ...gitlab, CI_COMMIT_TAG: 'v1.4.0' },
    'https://gitlab.example/acme/api/-/jobs/7',
    null,
    'v1.4.0',
  ],
  ['circleci', { ...circleci, CIRCLE_BRANCH: 'main' }, 'https://circleci.com/gh/acme/api/7', 'main', null],
  ['circleci', { ...circleci, CIRCLE_TAG: 'v1.4.0' }, 'https://circleci.com/gh/acme/api/7', null, 'v1.4.0'],
  [
    'azure',
    { ...azure, BUILD_SOURCEBRANCH: 'refs/heads/main' },
    'https://dev.azure.com/acme/Public%20Site/_build/results?buildId=7',
    'main',
    null,
  ],
  [
    'azure',
    { ...azure, BUILD_SOURCEBRANCH: 'refs/tags/v1.4.0' },
    'https://dev.azure.com/acme/Public%20Site/_build/results?buildId=7',
    null,
    'v1.4.0',
  ],
  [
    'bitbucket',
    { ...bitbucket, BITBUCKET_BRANCH: 'main' },
    'https://bitbucket.org/acme/api/pipelines/results/7',
    'main',
    null,
  ],
  [
    'bitbucket',
    { ...bitbucket, BITBUCKET_TAG: 'v1.4.0' },
    'https://bitbucket.org/acme/api/pipelines/results/7',
    null,
    'v1.4.0',
  ],
  ['jenkins', { ...jenkins, GIT_BRANCH: 'origin/main' }, 'https://ci.example/job/api/7/', 'main', null],
  [
    'jenkins',
    { ...jenkins, BRANCH_NAME: 'v1.4.0', TAG_NAME: 'v1.4.0' },
    'https://ci.example/job/api/7/',
    null,
    'v1.4.0',
  ],
])('%s tells its run, and what it builds: %o', (system, variables, url, branch, tag) => {
  expect(runOf(variables)).toEqual({ system, url, pullRequest: null, branch, tag, commit: sha })
})

test.each([
  [
    'github',
    { ...github, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/12/merge' },
    pullRequest('acme/api'),
    { title: 'feat: sing', base, head },
  ],
  ['gitlab', { ...gitlab, ...mergeRequest }, null, { title: 'feat: sing', base, head: sha }],
  [
    'gitlab',
    { ...gitlab, ...mergeRequest, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head },
    null,
    { title: 'feat: sing', base, head },
  ],
  [
    'circleci',
    { ...circleci, CIRCLE_BRANCH: 'sing', CIRCLE_PULL_REQUEST: 'https://github.com/acme/api/pull/12' },
    null,
    { title: null, base: null, head: sha },
  ],
  [
    'azure',
    {
      ...azure,
      SYSTEM_PULLREQUEST_PULLREQUESTID: '12',
      SYSTEM_PULLREQUEST_ISFORK: 'False',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
    },
    null,
    { title: null, base: null, head },
  ],
  [
    'bitbucket',
    { ...bitbucket, BITBUCKET_BRANCH: 'sing', BITBUCKET_PR_ID: '12', BITBUCKET_PR_DESTINATION_COMMIT: base },
    null,
    { title: null, base, head: sha },
  ],
  [
    'jenkins',
    { ...jenkins, BRANCH_NAME: 'PR-12', CHANGE_ID: '12', CHANGE_TITLE: 'feat: sing' },
    null,
    { title: 'feat: sing', base: null, head: null },
  ],
])(
  '%s tells the pull request of a run, which is from the repository itself',
  (system, variables, event, told) => {
    const run = runOf(variables, event)
    expect(run).toMatchObject({
      system,
      commit: sha,
      tag: null,
      pullRequest: { number: '12', fork: false, ...told },
    })
  },
)

test.each([
  ['GitHub', { ...github, GITHUB_EVENT_NAME: 'pull_request' }, pullRequest('mallory/api')],
  [
    'GitHub, where the fork was deleted',
    { ...github, GITHUB_EVENT_NAME: 'pull_request_target' },
    pullRequest(null),
  ],
  ['GitHub, where the event cannot be read', { ...github, GITHUB_EVENT_NAME: 'pull_request' }, null],
  ['GitLab', { ...gitlab, ...mergeRequest, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2' }, null],
  [
    'GitLab, where the fork was deleted',
    { ...gitlab, ...mergeRequest, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '' },
    null,
  ],
  [
    'GitLab, for a pull request elsewhere',
    {
      ...gitlab,
      CI_EXTERNAL_PULL_REQUEST_IID: '12',
      CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY: 'mallory/api',
      CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY: 'acme/api',
    },
    null,
  ],
  [
    'CircleCI',
    {
      ...circleci,
      CIRCLE_BRANCH: 'main',
      CIRCLE_PR_NUMBER: '12',
      CIRCLE_PR_REPONAME: 'api',
      CIRCLE_PR_USERNAME: 'mallory',
    },
    null,
  ],
  ['CircleCI, by its branch', { ...circleci, CIRCLE_BRANCH: 'pull/12/head' }, null],
  [
    'Azure Pipelines',
    { ...azure, BUILD_SOURCEBRANCH: 'refs/pull/12/merge', SYSTEM_PULLREQUEST_ISFORK: 'True' },
    null,
  ],
  ['Azure Pipelines, where it does not say', { ...azure, SYSTEM_PULLREQUEST_PULLREQUESTID: '12' }, null],
  ['Jenkins', { ...jenkins, CHANGE_ID: '12', CHANGE_FORK: 'mallory', CHANGE_BRANCH: 'main' }, null],
])('a fork is known on %s, and its branch is no branch of the repository', (_, variables, event) => {
  const run = runOf(variables, event)
  expect(run?.pullRequest?.fork).toBe(true)
  expect(run?.branch).toBe(null)
  expect(
    isForkRun(
      { variable: (name) => (variables as Record<string, string>)[name] },
      event && JSON.stringify(event),
    ),
  ).toBe(true)
})

test('a fork stays one for a runner that stands inside another', () => {
  const variables: Record<string, string> = {
    ...github,
    GITHUB_EVENT_NAME: 'push',
    ...jenkins,
    CHANGE_ID: '12',
    CHANGE_FORK: 'mallory',
  }
  expect(runOf(variables)?.system).toBe('github')
  expect(isForkRun({ variable: (name) => variables[name] }, null)).toBe(true)
})

test('for GitHub the repository on Azure Pipelines has the number that people see', () => {
  const run = runOf({
    ...azure,
    SYSTEM_PULLREQUEST_PULLREQUESTID: '99001',
    SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '12',
    SYSTEM_PULLREQUEST_ISFORK: 'False',
  })
  expect(run?.pullRequest?.number).toBe('12')
})

test('the number of a pull request whose event cannot be read is in the ref', () => {
  const run = runOf({ ...github, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/12/merge' })
  expect(run?.pullRequest).toEqual({ number: '12', title: null, fork: true, base: null, head: null })
})

test('any other CI system is one, and no CI system is none', () => {
  expect(runOf({ CI: '1' })).toMatchObject({ system: 'unknown', url: null, pullRequest: null })
  for (const variables of [{}, { CI: 'false' }, { CI: '' }]) expect(runOf(variables)).toBe(null)
  expect(readEnvironment({ CI: 'true', BUILD_URL: 'https://ci.example/7' }).actor).toEqual({
    kind: 'ci',
    run: 'https://ci.example/7',
  })
  expect(readEnvironment({}).actor).toEqual({ kind: 'local', run: null })
})

test('an event file that is not there, or cannot be read, is none', async () => {
  const variable = (name: string) => (name === 'GITHUB_EVENT_PATH' ? '/event.json' : undefined)
  expect(await readEvent({ variable }, { read: () => Promise.resolve(Buffer.from('{}')) })).toBe('{}')
  expect(await readEvent({ variable }, { read: () => Promise.resolve(null) })).toBe(null)
  expect(await readEvent({ variable }, { read: () => Promise.reject(new Error('denied')) })).toBe(null)
  expect(
    await readEvent({ variable: () => undefined }, { read: () => Promise.reject(new Error('asked')) }),
  ).toBe(null)
})

test('whatever the variables and the event hold, the run is harmless or null', () => {
  const names = [
    ...new Set(
      [github, gitlab, mergeRequest, circleci, azure, bitbucket, jenkins].flatMap((one) => Object.keys(one)),
    ),
    'GITHUB_EVENT_NAME',
    'GITHUB_REF',
    'CI_COMMIT_BRANCH',
    'CI_COMMIT_TAG',
    'CIRCLE_BRANCH',
    'CIRCLE_TAG',
    'CIRCLE_PULL_REQUEST',
    'BUILD_SOURCEBRANCH',
    'BITBUCKET_BRANCH',
    'BRANCH_NAME',
    'TAG_NAME',
    'CHANGE_ID',
  ]
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'true',
      'pull_request',
      'refs/heads/x\ny',
      'refs/tags/--output=x',
      'https://u:p@h/',
      'javascript:alert(1)',
      'https://h/\u001B[31m',
      '::set-output::',
      sha,
    ),
  )
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...names), values),
      fc.oneof(fc.string(), fc.json()),
      (variables, event) => {
        const run = readCiRun({ variable: (name) => variables[name] }, event)
        if (run === null) return
        for (const url of [run.url]) if (url !== null) expect(url).toMatch(/^https?:\/\/[^\s\p{C}]*$/u)
        if (run.url !== null) expect(new URL(run.url).password).toBe('')
        for (const name of [run.branch, run.tag])
          if (name !== null) expect(name).toMatch(/^[^-\s\p{C}][^\s\p{C}]*$/u)
        for (const oid of [run.commit, run.pullRequest?.base, run.pullRequest?.head])
          if (typeof oid === 'string') expect(oid).toMatch(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
        if (typeof run.pullRequest?.number === 'string') expect(run.pullRequest.number).toMatch(/^[1-9]\d*$/)
      },
    ),
  )
})
