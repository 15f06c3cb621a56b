import { developer, forbidden, notFound, paged, wordOf, type Handler, type Route } from './gitlab-call.ts'

interface Deployment {
  readonly id: number
  readonly iid: number
  readonly ref: string
  readonly sha: string
  readonly tag: boolean
  status: string
  readonly environment: Environment
  deployable: unknown
}

interface Environment {
  readonly id: number
  readonly name: string
  external_url: string | null
  tier: string
}

/** The environments and deployments of a stand-in. */
export interface GitlabStage {
  readonly environments: Environment[]
  readonly deployments: Deployment[]
  readonly routes: readonly Route[]
}

const statuses = ['running', 'success', 'failed', 'canceled']

export function openGitlabStage({
  role,
  next,
}: {
  readonly role: number
  readonly next: () => number
}): GitlabStage {
  const environments: Environment[] = []
  const deployments: Deployment[] = []

  function environmentOf(name: string): Environment {
    const found = environments.find((one) => one.name === name)
    if (found !== undefined) return found
    const made: Environment = {
      id: next(),
      name,
      external_url: null,
      tier: /prod|live/i.test(name) ? 'production' : 'other',
    }
    environments.push(made)
    return made
  }

  const createEnvironment: Handler = ({ json }) => {
    const name = wordOf(json['name'], '')
    if (environments.some((one) => one.name === name))
      return { status: 400, body: { message: { name: ['has already been taken'] } } }
    if (!/^[\w ${}/.-]{1,255}$/.test(name))
      return { status: 400, body: { message: { name: ['is invalid'] } } }
    const made = environmentOf(name)
    made.external_url = typeof json['external_url'] === 'string' ? json['external_url'] : null
    if (typeof json['tier'] === 'string') made.tier = json['tier']
    return { status: 201, body: made }
  }

  const updateEnvironment: Handler = ({ json }, id = '') => {
    const found = environments.find((one) => one.id === Number(id))
    if (found === undefined) return notFound
    if (typeof json['external_url'] === 'string') found.external_url = json['external_url']
    return { status: 200, body: found }
  }

  const createDeployment: Handler = ({ json }) => {
    if (role < developer) return forbidden
    const status = wordOf(json['status'], '')
    if (!statuses.includes(status))
      return { status: 400, body: { error: 'status does not have a valid value' } }
    const made: Deployment = {
      id: next(),
      iid: deployments.length + 1,
      ref: wordOf(json['ref'], ''),
      sha: wordOf(json['sha'], ''),
      tag: json['tag'] === true,
      status,
      environment: environmentOf(wordOf(json['environment'], '')),
      deployable: null,
    }
    deployments.push(made)
    return { status: 201, body: made }
  }

  const updateDeployment: Handler = ({ json }, id = '') => {
    const found = deployments.find((one) => one.id === Number(id))
    if (found === undefined) return notFound
    if (found.deployable !== null)
      return {
        status: 403,
        body: {
          message: '403 Forbidden - Deployments created using GitLab CI can not be updated using the API',
        },
      }
    const status = wordOf(json['status'], '')
    if (!statuses.includes(status))
      return { status: 400, body: { error: 'status does not have a valid value' } }
    if (status === found.status || (status === 'running' && found.status !== 'created'))
      return { status: 400, body: { message: { status: [`cannot transition via "${status}"`] } } }
    found.status = status
    return { status: 200, body: found }
  }

  const listEnvironments: Handler = (call) =>
    paged(
      call,
      environments.filter(({ name }) => name === call.query.get('name')),
    )

  const listDeployments: Handler = (call) =>
    paged(
      call,
      deployments
        .filter(({ environment }) => environment.name === call.query.get('environment'))
        .toReversed(),
    )

  return {
    environments,
    deployments,
    routes: [
      ['GET', /^\/environments$/, listEnvironments],
      ['POST', /^\/environments$/, createEnvironment],
      ['PUT', /^\/environments\/(\d+)$/, updateEnvironment],
      ['GET', /^\/deployments$/, listDeployments],
      ['POST', /^\/deployments$/, createDeployment],
      ['PUT', /^\/deployments\/(\d+)$/, updateDeployment],
    ],
  }
}
