import { field, list, numeral, text } from './answer.ts'
import type { DeploymentReport, DeploymentState } from './forge-deployment.ts'

/** GitHub takes no longer description of a deployment or its status. */
const mostDescription = 140

/** The states of GitHub's statuses. */
const states: Readonly<Record<DeploymentState, string>> = {
  pending: 'pending',
  running: 'in_progress',
  success: 'success',
  failure: 'failure',
  inactive: 'inactive',
}

/**
 * What is sent to make a deployment of a commit. Waybill does not deploy: GitHub shall neither merge anything into the ref first
 * nor wait for checks of its own.
 */
export function deploymentOf(report: DeploymentReport): Readonly<Record<string, unknown>> {
  return {
    ref: report.isTag ? report.ref : report.commit,
    environment: report.environment,
    production_environment: report.production,
    transient_environment: false,
    auto_merge: false,
    required_contexts: [],
    description: briefly(report.description),
    payload: { waybill: { shipment: report.shipment } },
  }
}

/** What is sent to say where a deployment stands. GitHub retires earlier ones of the environment when one succeeds. */
export function statusOf(report: DeploymentReport): Readonly<Record<string, unknown>> {
  return {
    state: states[report.state],
    environment: report.environment,
    description: briefly(report.description),
    ...(isWebAddress(report.environmentUrl) ? { environment_url: report.environmentUrl } : {}),
    ...(isWebAddress(report.logUrl) ? { log_url: report.logUrl } : {}),
  }
}

/** The id of the deployment of this shipment in a list of deployments; the first that was made, should there be several. */
export function findDeployment(deployments: unknown, { shipment }: DeploymentReport): string | null {
  const ids = list(deployments).flatMap((one) =>
    shipmentOf(field(one, 'payload')) === shipment ? (numeral(field(one, 'id')) ?? []) : [],
  )
  return ids.reduce<string | null>(
    (first, id) => (first === null || Number(id) < Number(first) ? id : first),
    null,
  )
}

/** Whether the newest status says all that is to be said. */
export function isReported(statuses: unknown, report: DeploymentReport): boolean {
  const newest = list(statuses).reduce<unknown>(
    (last, one) => (idOf(one) > idOf(last) ? one : last),
    undefined,
  )
  return Object.entries(statusOf(report)).every(([name, value]) => (field(newest, name) ?? '') === value)
}

function idOf(value: unknown): number {
  return Number(numeral(field(value, 'id')) ?? 0)
}

/** GitHub gives a payload as it was sent: a record, or a text that holds one. */
function shipmentOf(payload: unknown): string | null {
  if (typeof payload === 'string') {
    try {
      return shipmentOf(JSON.parse(payload) as unknown)
    } catch {
      return null
    }
  }
  return text(field(field(payload, 'waybill'), 'shipment'))
}

/** GitHub takes no other addresses; a target may be one. */
function isWebAddress(url: string | null): boolean {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

/** One line, cut between two characters. */
function briefly(description: string): string {
  const line = description.replace(/\s+/g, ' ').trim()
  if (line.length <= mostDescription) return line
  const kept = line.slice(0, mostDescription - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.trimEnd()}…`
}
