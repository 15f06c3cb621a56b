import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { GithubDeploymentCheck } from '../../../src/edge/probe/github-deployment.ts'
import { json, serve } from './servers.ts'
import { commit, probe } from './whole-environment.ts'

interface Question {
  readonly path: string | undefined
  readonly authorization: string | undefined
  readonly variables: Record<string, string>
}

const check: GithubDeploymentCheck = { kind: 'github-deployment' }
const repository = () => Promise.resolve('https://github.com/acme/api')

async function github(state: string, questions: Question[] = []): Promise<string> {
  const port = await serve((request, response) => {
    void text(request).then((body) => {
      const { variables } = JSON.parse(body) as Question
      questions.push({ path: request.url, authorization: request.headers.authorization, variables })
      const nodes = [{ commitOid: commit, state, latestStatus: { state } }]
      response.writeHead(200, json).end(JSON.stringify({ data: { repository: { deployments: { nodes } } } }))
    })
  })
  return `http://127.0.0.1:${port}`
}

test('GitHub is asked about the environment of the remote repository, with the token of the run', async () => {
  const questions: Question[] = []
  const variables = { GITHUB_TOKEN: 'hunter2', WAYBILL_FORGE_API: await github('SUCCESS', questions) }
  expect((await probe(check, { variables, repository })).outcome).toBe('pass')
  expect(questions).toEqual([
    {
      path: '/graphql',
      authorization: 'Bearer hunter2',
      variables: { owner: 'acme', name: 'api', environment: 'staging' },
    },
  ])
})

test('a check may name another repository and what GitHub calls the environment', async () => {
  const questions: Question[] = []
  const variables = { GH_TOKEN: 'hunter2', WAYBILL_FORGE_API: `${await github('FAILURE', questions)}/api/v3` }
  const named: GithubDeploymentCheck = { ...check, repository: 'acme/site', environment: 'Staging (eu)' }
  expect((await probe(named, { variables })).outcome).toBe('fail')
  expect(questions).toMatchObject([
    { path: '/api/graphql', variables: { owner: 'acme', name: 'site', environment: 'Staging (eu)' } },
  ])
})

test('without a token, or without a repository, it is a fault of the observer', async () => {
  expect(await probe(check, { repository })).toMatchObject({ outcome: 'error', code: 'credentials' })
  const variables = { GITHUB_TOKEN: 'hunter2' }
  expect(await probe(check, { variables })).toMatchObject({ outcome: 'error', code: 'repository' })
})
