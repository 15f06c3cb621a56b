import { expect, test } from 'vitest'
import { openGithubServer } from '../../../src/demo/github-server.ts'
import type { DeploymentReport } from '../../../src/forge/forge-deployment.ts'
import { openHost, path } from './github-setting.ts'

const commit = '1f2e3d4c5b6a79881726354433221100ffeeddcc'

function report(changes: Partial<DeploymentReport> = {}): DeploymentReport {
  return {
    id: null,
    environment: 'production',
    production: true,
    commit,
    ref: commit,
    isTag: false,
    shipment: '0a1b2c3d-1111-5222-8333-444455556666',
    state: 'running',
    description: '1.4.0 is being checked',
    environmentUrl: 'https://acme.example',
    logUrl: 'https://ci.example/1',
    ...changes,
  }
}

test('a shipment has one deployment, which is told how it goes on, and nothing is told twice', async () => {
  await using server = await openGithubServer()
  const first = await openHost(server).deployments.report(report({ state: 'pending' }))
  const again = await openHost(server).deployments.report(report({ state: 'pending' }))
  await openHost(server).deployments.report(report({ id: first.id, state: 'running' }))
  await openHost(server).deployments.report(report({ state: 'success', description: 'Delivered' }))
  await openHost(server).deployments.report(report({ state: 'success', description: 'Delivered' }))
  expect(again).toEqual(first)
  const { deployments } = server.repository(path)
  expect(deployments).toHaveLength(1)
  expect(deployments[0]).toMatchObject({ ref: commit, environment: 'production', production: true })
  expect(deployments[0]?.statuses.map(({ state }) => state)).toEqual(['pending', 'in_progress', 'success'])
  expect(deployments[0]?.statuses[0]).toMatchObject({
    environmentUrl: 'https://acme.example',
    logUrl: 'https://ci.example/1',
  })
  const made = server.requests.find(({ method }) => method === 'POST')?.body
  expect(made).toMatchObject({ auto_merge: false, required_contexts: [], production_environment: true })
})

test('another shipment of the same commit has another deployment', async () => {
  await using server = await openGithubServer()
  const one = await openHost(server).deployments.report(report())
  const other = await openHost(server).deployments.report(report({ shipment: 'another' }))
  expect(other.id).not.toBe(one.id)
})

test('a tag is what was deployed where there is one, and is found again by its commit', async () => {
  await using server = await openGithubServer()
  server.repository(path).tags.set('v1.4.0', commit)
  await openHost(server).deployments.report(report({ ref: 'v1.4.0', isTag: true }))
  await openHost(server).deployments.report(report({ ref: 'v1.4.0', isTag: true, state: 'failure' }))
  expect(server.repository(path).deployments.map(({ ref, statuses }) => [ref, statuses.length])).toEqual([
    ['v1.4.0', 2],
  ])
})

test('a long description is cut to what GitHub takes, and an address that is none of the web is left out', async () => {
  await using server = await openGithubServer()
  await openHost(server).deployments.report(
    report({
      description: 'Déjà vu 🚢 '.repeat(40),
      environmentUrl: 'tcp://db.example:5432',
      logUrl: 'not one',
    }),
  )
  const [status] = server.repository(path).deployments[0]?.statuses ?? []
  expect(status).toMatchObject({ environmentUrl: '', logUrl: '' })
  expect(status?.description).toMatch(/…$/)
  expect(status?.description.length).toBeLessThanOrEqual(140)
})

test('an answer that never came makes neither a second deployment nor a second status', async () => {
  for (const kind of ['lost', 'cut', 'reset'] as const) {
    for (const where of [/deployments$/, /statuses$/]) {
      await using server = await openGithubServer()
      server.fail({ kind }, { method: 'POST', path: where })
      await openHost(server).deployments.report(report())
      expect(server.repository(path).deployments.map(({ statuses }) => statuses.length)).toEqual([1])
    }
  }
})

test('the permission that is missing is named', async () => {
  await using server = await openGithubServer({ permissions: { contents: 'write' } })
  await expect(openHost(server).deployments.report(report())).rejects.toMatchObject({
    code: 'FORGE_REFUSED',
    hint: expect.stringContaining('deployments:') as string,
  })
})
