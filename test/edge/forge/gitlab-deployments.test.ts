import { expect, test } from 'vitest'
import type { DeploymentReport } from '../../../src/forge/forge-deployment.ts'
import { commit, openedGitlab, path } from './gitlab-opened.ts'

function reportOf(changes: Partial<DeploymentReport> = {}): DeploymentReport {
  return {
    id: null,
    environment: 'production',
    production: true,
    commit,
    ref: 'v1.4.0',
    isTag: true,
    shipment: '0a1b2c3d-1111-5222-8333-444455556666',
    state: 'running',
    description: '1.4.0 goes to production',
    environmentUrl: 'https://acme.example',
    logUrl: null,
    ...changes,
  }
}

test('a deployment begins, ends, and is one', async () => {
  await using gitlab = await openedGitlab()
  const { host, server } = gitlab
  const begun = await host.deployments.report(reportOf())
  const ended = await host.deployments.report(reportOf({ state: 'success' }))
  expect(ended).toEqual(begun)
  expect(await host.deployments.report(reportOf({ state: 'success' }))).toEqual(begun)
  expect(server.project.deployments).toMatchObject([
    { id: Number(begun.id), status: 'success', sha: commit, ref: 'v1.4.0', tag: true },
  ])
  const [environment] = server.project.environments
  expect(environment).toMatchObject({ tier: 'production', external_url: 'https://acme.example' })
  expect(begun.url).toBe(`${new URL(server.api).origin}/${path}/-/environments/${environment?.id}`)
})

test('what has not begun is no deployment yet, and makes no deployment', async () => {
  await using gitlab = await openedGitlab()
  expect(await gitlab.host.deployments.report(reportOf({ state: 'pending' }))).toEqual({ id: '', url: null })
  expect(gitlab.server.project.deployments).toEqual([])
})

test('the same commit goes out again as a new deployment, once it had ended', async () => {
  await using gitlab = await openedGitlab()
  for (const state of ['running', 'failure', 'running', 'success'] as const)
    await gitlab.host.deployments.report(reportOf({ state }))
  expect(gitlab.server.project.deployments.map(({ status }) => status)).toEqual(['failed', 'success'])
})

test('a commit that came back after another one is a new deployment', async () => {
  await using gitlab = await openedGitlab()
  const other = 'b'.repeat(40)
  for (const one of [commit, other, commit])
    await gitlab.host.deployments.report(reportOf({ commit: one, state: 'success' }))
  expect(gitlab.server.project.deployments.map(({ sha }) => sha)).toEqual([commit, other, commit])
})

test('one that was called off is cancelled, and one that had ended stays as it ended', async () => {
  await using gitlab = await openedGitlab()
  await gitlab.host.deployments.report(reportOf())
  await gitlab.host.deployments.report(reportOf({ state: 'inactive' }))
  expect(gitlab.server.project.deployments.map(({ status }) => status)).toEqual(['canceled'])
  await gitlab.host.deployments.report(reportOf({ state: 'success', commit: 'b'.repeat(40) }))
  await gitlab.host.deployments.report(reportOf({ state: 'inactive', commit: 'b'.repeat(40) }))
  expect(gitlab.server.project.deployments.map(({ status }) => status)).toEqual(['canceled', 'success'])
})

test('the deployment of a job of GitLab is left to that job', async () => {
  await using gitlab = await openedGitlab()
  await gitlab.host.deployments.report(reportOf())
  const [own] = gitlab.server.project.deployments
  if (own !== undefined) own.deployable = { id: 5 }
  const before = gitlab.server.log.length
  expect(await gitlab.host.deployments.report(reportOf({ state: 'success' }))).toMatchObject({
    id: String(own?.id),
  })
  expect(gitlab.server.log.slice(before).every(({ method }) => method === 'GET')).toBe(true)
})

test('an environment keeps the tier and the address that somebody gave it', async () => {
  await using gitlab = await openedGitlab()
  const own = { id: 77, name: 'production', external_url: 'https://own.example', tier: 'staging' }
  gitlab.server.project.environments.push(own)
  await gitlab.host.deployments.report(reportOf())
  expect(gitlab.server.project.environments).toEqual([
    { id: 77, name: 'production', external_url: 'https://own.example', tier: 'staging' },
  ])
})

test('an answer that got lost makes no second deployment', async () => {
  await using gitlab = await openedGitlab()
  gitlab.server.fail({ kind: 'lost' }, 'POST /deployments')
  const { id } = await gitlab.host.deployments.report(reportOf())
  gitlab.server.fail({ kind: 'lost' }, 'PUT /deployments')
  expect(await gitlab.host.deployments.report(reportOf({ state: 'success' }))).toMatchObject({ id })
  expect(gitlab.server.project.deployments.map(({ status }) => status)).toEqual(['success'])
  expect(gitlab.server.project.deployments.map((one) => String(one.id))).toEqual([id])
})

test('the token of a job is enough, and a name that GitLab does not take is refused in words', async () => {
  await using gitlab = await openedGitlab({ asJob: true })
  await gitlab.host.deployments.report(reportOf())
  expect(gitlab.server.project.deployments).toHaveLength(1)
  await using low = await openedGitlab({ role: 20 })
  await expect(low.host.deployments.report(reportOf())).rejects.toMatchObject({ code: 'FORGE_REFUSED' })
})
