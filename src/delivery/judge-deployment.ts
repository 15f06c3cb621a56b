import { visible } from '../render/escape.ts'
import { valueAt } from './json-path.ts'
import type { Expectation } from './plan.ts'
import { judgement, type Judgement } from './sample.ts'

/** What is asked of GitHub: the newest deployments of an environment, with the state that each is in. */
export const deploymentsQuery = `query ($owner: String!, $name: String!, $environment: String!) {
  repository(owner: $owner, name: $name) {
    deployments(last: 50, environments: [$environment], orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { commitOid state latestStatus { state } }
    }
  }
}`

interface Deployment {
  readonly commit: string
  readonly state: string
}

/**
 * What GitHub's record of deployments shows (GitHub documentation, GraphQL, `Deployment` and `DeploymentState`). The last
 * word on the expected commit counts, less those that jobs of one matrix made inactive (actions/runner#1001), and unless
 * another commit has succeeded after it. It is what the pipeline says, not what runs: it makes no claim of a version.
 */
export function judgeDeployment(answer: unknown, expected: Expectation): Judgement {
  const nodes = valueAt(answer, ['data', 'repository', 'deployments', 'nodes'])
  if (!Array.isArray(nodes)) return judgeRefusal(answer)
  if (expected.commit === null) return silence('no-claim', 'the expected commit is not known')
  const deployments = nodes.flatMap((node: unknown) => deploymentOf(node) ?? [])
  if (deployments.length === 0) {
    return silence('no-deployment', 'GitHub knows no deployment to this environment')
  }
  const lastOwn = deployments.findLastIndex(({ commit }) => commit === expected.commit)
  const lastOther = deployments.findLastIndex(({ commit, state }) => {
    return commit !== expected.commit && isLive(state)
  })
  const other = deployments[lastOther]
  if (other !== undefined && lastOther > lastOwn) {
    const commit = visible(other.commit).slice(0, 64)
    const reason = `GitHub says that commit ${commit} was deployed last, not ${expected.commit}`
    return judgement('stale', { code: 'wrong-commit', commit, reason })
  }
  const own = deployments.slice(lastOther + 1).filter(({ commit }) => commit === expected.commit)
  const last = own.at(-1)
  if (last === undefined) {
    return silence('no-deployment', `GitHub knows no deployment of commit ${expected.commit}`)
  }
  const open = own.find(({ state }) => isOpen(state))
  if (open !== undefined) {
    return silence(
      'pending',
      `GitHub says that a deployment is ${visible(open.state).toLowerCase().slice(0, 40)}`,
    )
  }
  // Jobs of one matrix make each other inactive, so that says nothing of itself.
  const telling = own.findLast(({ state }) => !isOver(state)) ?? last
  switch (telling.state) {
    case 'SUCCESS':
    case 'ACTIVE':
      return judgement('pass')
    case 'FAILURE':
    case 'ERROR':
      return judgement('fail', { code: 'deployment', reason: 'GitHub says that the deployment failed' })
    default: {
      const reason = `GitHub says that the deployment is ${visible(telling.state).toLowerCase().slice(0, 40)}`
      return judgement('fail', { code: 'deployment', reason })
    }
  }
}

function deploymentOf(node: unknown): Deployment | null {
  const commit = valueAt(node, ['commitOid'])
  // The last status is the newer word: `state` may lag behind it.
  const state = valueAt(node, ['latestStatus', 'state']) ?? valueAt(node, ['state'])
  return typeof commit === 'string' && typeof state === 'string' ? { commit, state } : null
}

function isLive(state: string): boolean {
  return state === 'SUCCESS' || state === 'ACTIVE'
}

function isOpen(state: string): boolean {
  return ['PENDING', 'QUEUED', 'IN_PROGRESS', 'WAITING'].includes(state)
}

function isOver(state: string): boolean {
  return ['INACTIVE', 'DESTROYED', 'ABANDONED'].includes(state)
}

/** GraphQL answers 200 also to what it refuses, with `errors` in place of data. */
function judgeRefusal(answer: unknown): Judgement {
  const type = valueAt(answer, ['errors', 0, 'type'])
  switch (type) {
    case 'NOT_FOUND':
    case 'FORBIDDEN': {
      const reason = 'GitHub does not show the repository to this token, or there is none of this name'
      return judgement('error', { code: 'credentials', reason })
    }
    case 'RATE_LIMITED':
      return judgement('error', { code: 'rate-limited', reason: 'GitHub was asked too often' })
    default: {
      const message = valueAt(answer, ['errors', 0, 'message'])
      const said = typeof message === 'string' ? `: ${visible(message).slice(0, 160)}` : ''
      return judgement('error', { code: 'answer', reason: `GitHub does not answer the question${said}` })
    }
  }
}

function silence(code: string, reason: string): Judgement {
  return judgement('nodata', { code, reason })
}
