import { field, numeral, text } from './answer.ts'
import type { DeploymentReport, DeploymentState } from './forge-deployment.ts'

/** A deployment as GitLab tells it. */
export interface GitlabDeployment {
  readonly id: string
  readonly sha: string
  readonly status: string
  readonly environmentId: string | null
  /** Whether a job of GitLab's own made it, which then tells how it ends. */
  readonly ofJob: boolean
}

/** Reads a deployment (GitLab, "Deployments API"); null for what is none. */
export function readGitlabDeployment(value: unknown): GitlabDeployment | null {
  const id = numeral(field(value, 'id'))
  const sha = text(field(value, 'sha'))
  const status = text(field(value, 'status'))
  if (id === null || sha === null || status === null) return null
  const deployable = field(value, 'deployable')
  return {
    id,
    sha,
    status,
    environmentId: numeral(field(field(value, 'environment'), 'id')),
    ofJob: deployable !== null && deployable !== undefined,
  }
}

/** GitLab's word for a state; null for one that it has no word for: what has not begun is no deployment there. */
export function gitlabStatus(state: DeploymentState): string | null {
  const words: Readonly<Record<DeploymentState, string | null>> = {
    pending: null,
    running: 'running',
    success: 'success',
    failure: 'failed',
    inactive: 'canceled',
  }
  return words[state]
}

export type DeploymentStep =
  | { readonly kind: 'make'; readonly status: string }
  | { readonly kind: 'change'; readonly id: string; readonly status: string }
  /** It is as wanted, GitLab's own job says how it ends, or there is nothing to say. */
  | { readonly kind: 'leave'; readonly found: GitlabDeployment | null }

/**
 * What a report means for the deployments of its environment, the newest first. GitLab keeps no word of ours with a deployment, so
 * it is found by its commit, and only while no other commit was deployed after it. One that ended is not begun again, but a
 * new one made; one that is inactive stays as it ended, since GitLab itself shows the newer one as current.
 */
export function deploymentStep(
  found: readonly GitlabDeployment[],
  report: Pick<DeploymentReport, 'id' | 'commit' | 'state'>,
): DeploymentStep {
  const named = found.find(({ id }) => id === report.id)
  const there =
    named ??
    (report.state === 'inactive'
      ? found.find(({ sha }) => sha === report.commit)
      : found.slice(0, 1).find(({ sha }) => sha === report.commit))
  const status = gitlabStatus(report.state)
  const leave: DeploymentStep = { kind: 'leave', found: there ?? null }
  if (status === null) return leave
  if (there === undefined) return status === 'canceled' ? leave : { kind: 'make', status }
  if (there.ofJob || there.status === status) return leave
  const hasEnded = !['created', 'running', 'blocked'].includes(there.status)
  if (status === 'canceled') return hasEnded ? leave : { kind: 'change', id: there.id, status }
  if (status === 'running' && hasEnded) return { kind: 'make', status }
  return { kind: 'change', id: there.id, status }
}
