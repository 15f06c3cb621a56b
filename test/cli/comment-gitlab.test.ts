import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startGitlabServer } from '../../src/demo/gitlab-server.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

/** A pipeline for a merge request, on its branch as GitLab checks it out. */
async function pipeline(more: Readonly<Record<string, string>> = {}) {
  const gitlab = await startGitlabServer({
    token: 'glpat-standIn',
    jobToken: 'glcbt-standIn',
    path: 'acme/api',
    tags: () => null,
    mergeRequests: [42],
  })
  onTestFinished(() => gitlab.close())
  const { root, oid } = await repositoryWith([
    { message: 'feat: begin', tags: ['v1.0.0'], mark: 'base' },
    { message: 'wip', branch: 'topic', from: 'base', mark: 'head' },
  ])
  await gitOutput(['checkout', '--quiet', '--detach', oid('head')], { cwd: root })
  await writeFile(
    join(root, 'waybill.yml'),
    'repository: https://gitlab.com/acme/api\nnetwork: { private-hosts: [127.0.0.1] }\n',
  )
  const environment = {
    PATH: process.env['PATH'] ?? '',
    GITLAB_CI: 'true',
    CI_COMMIT_SHA: oid('head'),
    CI_MERGE_REQUEST_IID: '42',
    CI_MERGE_REQUEST_TITLE: 'feat: take invoices',
    CI_MERGE_REQUEST_PROJECT_ID: '1',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: oid('base'),
    GITLAB_TOKEN: 'glpat-standIn',
    WAYBILL_FORGE_API: gitlab.api,
    ...more,
  }
  return {
    gitlab,
    waybill: (...argv: readonly string[]) => runWaybill(['comment', ...argv, '--cwd', root], environment),
  }
}

test('a merge request that is squashed is told by its title, in one note that is left while it says the same', async () => {
  const { gitlab, waybill } = await pipeline({ CI_MERGE_REQUEST_SQUASH_ON_MERGE: 'true' })
  const first = await waybill('--json')
  expect(first.exitCode).toBe(0)
  expect(JSON.parse(first.stdout)).toMatchObject({
    number: '42',
    counted: 'title',
    next: [{ version: '1.1.0', bump: 'minor' }],
    comment: { became: 'written' },
  })
  expect((await waybill()).stderr).toContain('says this already')
  expect(gitlab.log.filter(({ method }) => method !== 'GET')).toHaveLength(1)
}, 30_000)

test('one that is not squashed is told by its commits', async () => {
  const { waybill } = await pipeline({ CI_MERGE_REQUEST_SQUASH_ON_MERGE: 'false' })
  const { stdout } = await waybill('--dry-run', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ counted: 'commits', next: [{ without: null }] })
})

test('the token of a job, which may not write notes, is refused with the token to set', async () => {
  const { waybill } = await pipeline({ GITLAB_TOKEN: '', CI_JOB_TOKEN: 'glcbt-standIn' })
  const { exitCode, stdout, stderr } = await waybill()
  expect(exitCode).toBe(2)
  expect(stderr).toContain('GITLAB_TOKEN')
  expect(stdout).toContain('waybill:pull-request')
}, 30_000)

test('a merge request from a fork gets no note', async () => {
  const { gitlab, waybill } = await pipeline({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2' })
  const { exitCode, stderr } = await waybill()
  expect(exitCode).toBe(0)
  expect(stderr).toContain('comes from a fork')
  expect(gitlab.log).toEqual([])
})
