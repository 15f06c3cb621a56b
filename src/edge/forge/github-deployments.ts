import { field, numeral } from '../../forge/answer.ts'
import type { DeploymentReport } from '../../forge/forge-deployment.ts'
import { deploymentOf, findDeployment, isReported, statusOf } from '../../forge/github-deployment.ts'
import type { GithubCall } from './github-call.ts'
import { untilDone, type GithubRepository } from './github-repository.ts'

const mostPages = 5
const needs = 'deployments: write'

/** Says where a deployment stands; it is made where the shipment has none, and what was said last is not said again. */
export function reportDeployment(
  github: GithubRepository,
  report: DeploymentReport,
): Promise<{ readonly id: string; readonly url: string | null }> {
  const { caller, root } = github
  const doing = `report the deployment to ${report.environment}`
  const asking = { doing, needs } as const
  const path = `${root}/deployments`
  return untilDone(github, async () => {
    const id = report.id ?? (await existing()) ?? (await made())
    const statuses = await caller.pages({ ...asking, method: 'GET', path: `${path}/${id}/statuses` }, 1)
    if (!isReported(statuses, report))
      await caller.ask({ ...asking, method: 'POST', path: `${path}/${id}/statuses`, body: statusOf(report) })
    return { id, url: null }
  })

  async function existing(): Promise<string | null> {
    const query = `?environment=${encodeURIComponent(report.environment)}&sha=${encodeURIComponent(report.commit)}`
    return findDeployment(
      await caller.pages({ ...asking, method: 'GET', path: path + query }, mostPages),
      report,
    )
  }

  async function made(): Promise<string> {
    const call: GithubCall = { ...asking, method: 'POST', path, body: deploymentOf(report) }
    const id = numeral(field((await caller.ask(call)).data, 'id'))
    if (id !== null) return id
    throw caller.silent(asking)
  }
}
