import { field, numeral, text } from '../../forge/answer.ts'
import type { DeploymentReport } from '../../forge/forge-deployment.ts'
import { deploymentStep, readGitlabDeployment, type GitlabDeployment } from '../../forge/gitlab-deployment.ts'
import type { ForgeHost } from './forge-host.ts'
import type { GitlabClient, GitlabQuestion } from './gitlab-client.ts'

const needs = 'the role Developer'

/**
 * GitLab's deployments (docs.gitlab.com, "Deployments API" and "Environments API"). What has not begun is not told to GitLab, which has
 * no word for it: the id is empty then. An environment that is there already keeps its tier and its address.
 */
export function gitlabDeployments(client: GitlabClient, web: string): ForgeHost['deployments'] {
  async function list(report: DeploymentReport): Promise<readonly GitlabDeployment[]> {
    const { environment } = report
    const answer = await client.valueOrNull({
      method: 'GET',
      path: '/deployments',
      query: { environment, order_by: 'id', sort: 'desc', per_page: '100' },
      doing: `read the deployments to ${environment}`,
      needs,
    })
    return Array.isArray(answer) ? answer.flatMap((one: unknown) => readGitlabDeployment(one) ?? []) : []
  }

  function shown(made: GitlabDeployment | null): { readonly id: string; readonly url: string | null } {
    const environment = made?.environmentId ?? null
    return {
      id: made?.id ?? '',
      url: environment === null ? null : `${web}/-/environments/${environment}`,
    }
  }

  return {
    report: async (report) => {
      await prepareEnvironment(client, report)
      const step = deploymentStep(await list(report), report)
      if (step.kind === 'leave') return shown(step.found)
      const doing = `report the deployment to ${report.environment}`
      const found = async () => {
        const after = deploymentStep(await list(report), report)
        return after.kind === 'leave' ? after.found : null
      }
      if (step.kind === 'make') {
        const json = deploymentOf(report, step.status)
        const question = { method: 'POST', path: '/deployments', json, doing, needs } as const
        const made = await client.make(question, found)
        return shown(isRead(made) ? made : readGitlabDeployment(made))
      }
      try {
        const json = { status: step.status }
        const path = `/deployments/${step.id}`
        return shown(readGitlabDeployment(await client.value({ method: 'PUT', path, json, doing, needs })))
      } catch (error) {
        // Told twice, since the first answer got lost: GitLab refuses what it has already.
        const there = await found().catch(() => null)
        if (there === null) throw error
        return shown(there)
      }
    },
  }
}

function isRead(made: unknown): made is GitlabDeployment {
  return typeof made === 'object' && made !== null && 'ofJob' in made
}

function deploymentOf({ environment, commit, ref, isTag }: DeploymentReport, status: string) {
  return { environment, sha: commit, ref, tag: isTag, status }
}

/** GitLab guesses the tier of an environment by its name; that it is the production is known here. */
async function prepareEnvironment(client: GitlabClient, report: DeploymentReport): Promise<void> {
  const { environment: name, production, environmentUrl } = report
  const found = await client.valueOrNull({
    method: 'GET',
    path: '/environments',
    query: { name },
    doing: `read the environment ${name}`,
    needs,
  })
  const [own] = (Array.isArray(found) ? (found as readonly unknown[]) : []).filter(
    (one) => field(one, 'name') === name,
  )
  const address = environmentUrl === null ? {} : { external_url: environmentUrl }
  if (own === undefined) {
    const json = { name, ...address, ...(production ? { tier: 'production' } : {}) }
    const question: GitlabQuestion = {
      method: 'POST',
      path: '/environments',
      json,
      doing: `make the environment ${name}`,
      needs,
    }
    const answer = await client.ask(question)
    // A run beside this one may have made it: the deployment says more if it is not there.
    if (answer.status !== 201 && answer.status !== 400 && answer.status !== 409)
      throw client.fault(question, answer)
    return
  }
  const id = numeral(field(own, 'id'))
  if (id === null || environmentUrl === null || text(field(own, 'external_url')) !== null) return
  await client.value({
    method: 'PUT',
    path: `/environments/${id}`,
    json: address,
    doing: `change the environment ${name}`,
    needs,
  })
}
