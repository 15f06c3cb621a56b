import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startGitlabServer } from '../../src/demo/gitlab-server.ts'
import { scratchFolder } from '../builders/folder.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

const token = 'glpat-s3cretTokenOfTheProject'
const jobToken = 'glcbt-s3cretTokenOfTheJob'
const path = 'acme/tools/api'

function git(root: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...words], { encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** A project with a release behind it and one ahead, its remote, its GitLab, and the variables of a job there. */
async function project() {
  const { root } = await repositoryWith(
    plainHistory('feat: sing', 'v1.0.0', 'feat(core): dance', 'fix: breathe again'),
  )
  const origin = join(await scratchFolder(), 'origin.git')
  execFileSync('git', ['init', '--bare', '--quiet', origin])
  git(root, 'remote', 'add', 'origin', origin)
  git(root, 'config', 'user.name', 'Ada')
  git(root, 'config', 'user.email', 'ada@acme.example')
  writeFileSync(
    join(root, 'waybill.yml'),
    `forge: gitlab\nrepository: https://gitlab.acme.example/${path}\nnetwork: { private-hosts: [127.0.0.1] }\n`,
  )
  git(root, 'add', 'waybill.yml')
  git(root, 'commit', '--quiet', '-m', 'chore: ship with Waybill')
  git(root, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main', '--tags')
  // As a runner of GitLab leaves it: no branch, a commit.
  git(root, 'checkout', '--quiet', '--detach')
  const server = await startGitlabServer({
    path,
    token,
    jobToken,
    tags: (tag) =>
      git(origin, 'for-each-ref', '--format=%(*objectname)%(objectname)', `refs/tags/${tag}`).slice(0, 40) ||
      null,
    mergeRequests: [12],
  })
  const commit = git(root, 'rev-parse', 'HEAD')
  const job: Readonly<Record<string, string>> = {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_JOB_URL: `https://gitlab.acme.example/${path}/-/jobs/7`,
    CI_JOB_TOKEN: jobToken,
    CI_COMMIT_SHA: commit,
    WAYBILL_FORGE_API: server.api,
    PATH: process.env['PATH'] ?? '',
  }
  return {
    root,
    server,
    origin,
    branch: { ...job, CI_COMMIT_BRANCH: 'main' },
    tag: { ...job, CI_COMMIT_TAG: 'v1.1.0' },
    mergeRequest: {
      ...job,
      CI_MERGE_REQUEST_IID: '12',
      CI_MERGE_REQUEST_TITLE: 'feat(core): dance',
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git(root, 'rev-parse', 'v1.0.0^{commit}'),
    },
    [Symbol.asyncDispose]: () => server.close(),
  }
}

test('a job on the default branch tags and releases with its own token; the pipeline of that tag finds it all there', async () => {
  await using acme = await project()
  const first = await runWaybill(['--cwd', acme.root, 'release', '--json'], acme.branch)
  expect(first, first.stderr).toMatchObject({ exitCode: 0 })
  expect(git(acme.origin, 'cat-file', '-t', 'v1.1.0')).toBe('tag')
  const release = acme.server.project.releases.get('v1.1.0')
  expect(release?.description).toContain('dance')
  expect(release?.links.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['api-1.1.0.notes.md', 'api-1.1.0.sha256']),
  )
  expect(new Set(acme.server.log.map((one) => one.token))).toEqual(new Set(['job-token']))

  git(acme.root, 'checkout', '--quiet', '--detach', 'v1.1.0')
  const before = acme.server.log.length
  const second = await runWaybill(['--cwd', acme.root, 'release', '--json'], acme.tag)
  expect(second, second.stderr).toMatchObject({ exitCode: 0 })
  expect(acme.server.log.slice(before).filter(({ method }) => method !== 'GET')).toEqual([])
  expect(`${first.stdout}${first.stderr}${second.stdout}${second.stderr}`).not.toContain(jobToken)
})

test('a draft, which GitLab does not have, is refused before anything is made, and in a preview as well', async () => {
  await using acme = await project()
  for (const words of [['--draft'], ['--draft', '--dry-run']]) {
    const { exitCode, stderr } = await runWaybill(['--cwd', acme.root, 'release', ...words], acme.branch)
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2 })
    expect(stderr).toContain('GitLab has no drafts')
  }
  expect([git(acme.root, 'tag'), git(acme.origin, 'tag')]).toEqual(['v1.0.0', 'v1.0.0'])
})

test('a merge request gets one comment, by a token that may write it', async () => {
  await using acme = await project()
  const environment = { ...acme.mergeRequest, GITLAB_TOKEN: token }
  for (const became of ['written', 'unchanged']) {
    const { exitCode, stdout, stderr } = await runWaybill(
      ['--cwd', acme.root, 'comment', '--json'],
      environment,
    )
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
    expect(stdout).toContain(`"${became}"`)
  }
  const notes = acme.server.project.notes.get(12) ?? []
  expect(notes).toHaveLength(1)
  expect(notes[0]?.body).toContain('dance')
})

test('with the token of the job alone it says which token it takes, and tells the notes all the same', async () => {
  await using acme = await project()
  const { exitCode, stdout, stderr } = await runWaybill(['--cwd', acme.root, 'comment'], acme.mergeRequest)
  expect(exitCode).not.toBe(0)
  expect(stderr).toContain('GITLAB_TOKEN')
  expect(stdout).toContain('dance')
  expect(stdout + stderr).not.toContain(jobToken)
})

test('for a fork nothing is written, and no release is made', async () => {
  await using acme = await project()
  const fork = { ...acme.mergeRequest, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2', GITLAB_TOKEN: token }
  expect(await runWaybill(['--cwd', acme.root, 'comment'], fork)).toMatchObject({ exitCode: 0 })
  expect(await runWaybill(['--cwd', acme.root, 'release'], fork)).toMatchObject({ exitCode: 2 })
  expect(acme.server.log).toEqual([])
})
