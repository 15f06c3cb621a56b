import type { GithubServerAnswer } from './github-fault.ts'
import type { HeldDeployment, HeldStatus } from './github-holdings.ts'
import { invalid, notFound, page, type Asked, type Route } from './github-route.ts'

const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']
const mostDescription = 140

/** Deployments and their statuses. */
export const deploymentRoutes: readonly Route[] = [
  { method: 'GET', path: '/deployments', needs: ['deployments=read'], answer: listDeployments },
  { method: 'POST', path: '/deployments', needs: ['deployments=write'], answer: createDeployment },
  {
    method: 'GET',
    path: '/deployments/{id}/statuses',
    needs: ['deployments=read'],
    answer: (asked) => {
      const deployment = deploymentIn(asked)
      if (deployment === undefined) return notFound()
      return page(deployment.statuses.map(statusBody).reverse(), asked.request)
    },
  },
  { method: 'POST', path: '/deployments/{id}/statuses', needs: ['deployments=write'], answer: createStatus },
]

function deploymentIn({ repository, parts }: Asked): HeldDeployment | undefined {
  return repository.deployments.find(({ id }) => String(id) === parts['id'])
}

function listDeployments({ repository, request }: Asked): GithubServerAnswer {
  const wanted = ['sha', 'ref', 'environment'].map(
    (name) => [name, request.url.searchParams.get(name)] as const,
  )
  const found = repository.deployments.filter((one) =>
    wanted.every(([name, value]) => value === null || one[name as 'sha' | 'ref' | 'environment'] === value),
  )
  return page(found.map((one) => deploymentBody(one)).reverse(), request)
}

function createDeployment({ repository, fields }: Asked): GithubServerAnswer {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const ref = text('ref')
  if (ref === '') return invalid('Deployment', 'ref', 'missing_field')
  if (text('description').length > mostDescription) return invalid('Deployment', 'description', 'too_long')
  const deployment: HeldDeployment = {
    id: 5000 + repository.deployments.length,
    ref,
    sha: repository.tags.get(ref) ?? ref,
    environment: text('environment') === '' ? 'production' : text('environment'),
    production: fields['production_environment'] === true,
    description: text('description'),
    payload: fields['payload'] ?? {},
    statuses: [],
  }
  repository.deployments.push(deployment)
  return { status: 201, body: deploymentBody(deployment) }
}

function createStatus(asked: Asked): GithubServerAnswer {
  const { fields, repository } = asked
  const deployment = deploymentIn(asked)
  if (deployment === undefined) return notFound()
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const state = text('state')
  if (!states.includes(state)) return invalid('DeploymentStatus', 'state', 'invalid')
  if (text('description').length > mostDescription)
    return invalid('DeploymentStatus', 'description', 'too_long')
  for (const name of ['log_url', 'environment_url'])
    if (text(name) !== '' && !/^https?:\/\//.test(text(name)))
      return invalid('DeploymentStatus', name, 'custom', `${name} must use http(s) scheme`)
  const status: HeldStatus = {
    id: 9000 + repository.deployments.reduce((sum, one) => sum + one.statuses.length, 0),
    state,
    description: text('description'),
    environment: text('environment') === '' ? deployment.environment : text('environment'),
    environmentUrl: text('environment_url'),
    logUrl: text('log_url'),
  }
  deployment.statuses.push(status)
  return { status: 201, body: statusBody(status) }
}

function deploymentBody({
  id,
  ref,
  sha,
  environment,
  production,
  description,
  payload,
}: HeldDeployment): unknown {
  const kind = { task: 'deploy', production_environment: production, transient_environment: false }
  return { id, ref, sha, environment, description, payload, ...kind }
}

function statusBody({ environmentUrl, logUrl, ...status }: HeldStatus): unknown {
  return { ...status, environment_url: environmentUrl, log_url: logUrl }
}
