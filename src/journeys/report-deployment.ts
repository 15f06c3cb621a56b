import type { Configuration, EnvironmentConfiguration } from '../config/schema.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { deploymentOfEvent } from '../forge/deployment-event.ts'
import type { DeploymentReport, DeploymentState } from '../forge/forge-deployment.ts'
import { environmentOf } from './environment.ts'
import { releaseTag } from './release-tag.ts'

/** Whose deployment it is. */
export interface DeploymentSubject {
  /** Null for what nobody announced. */
  readonly shipment: string | null
  readonly package: string | null
  readonly environment: string
  readonly version: string
  /** Null where nothing tells: then no forge can be told. */
  readonly commit: string | null
}

/** Where it stands, and that in a line for people. */
export interface DeploymentStep {
  readonly state: DeploymentState
  readonly description: string
}

/** Tells the forge, where the environment asks for that. What goes wrong there is heard at the end, and stops nothing. */
export interface DeploymentReports {
  /** Begins to tell a step, after those before it; null tells nothing. */
  tell(subject: DeploymentSubject, step: DeploymentStep | null): void
  /** Waits for all of it. Sentences about what the forge was not told, each once; none where all went well. Never rejects. */
  settled(): Promise<readonly string[]>
}

/** Opens what tells a run's steps. Nothing is opened at the forge before the first of them, and nothing at all for a dry run. */
export function deploymentReports(
  edge: Pick<Edge, 'environment' | 'files' | 'repository' | 'forge'>,
  configuration: Configuration,
  { dryRun }: { readonly dryRun: boolean },
): DeploymentReports {
  const faults = new Set<string>()
  let last: Promise<void> = Promise.resolve()
  let host: ReturnType<NonNullable<Edge['forge']>> | null = null
  const report = async (subject: DeploymentSubject, step: DeploymentStep): Promise<void> => {
    const { forge } = edge
    try {
      const { deployment } = environmentOf(configuration, subject.environment)
      if (dryRun || forge === undefined || deployment === undefined || deployment === false) return
      const wanted = await reportOf(edge, configuration, subject, step)
      if (wanted !== null) await (await (host ??= forge())).deployments.report(wanted)
    } catch (error) {
      faults.add(faultOf(error, subject))
    }
  }
  return {
    tell: (subject, step) => {
      if (step !== null) last = last.then(() => report(subject, step))
    },
    settled: async () => {
      await last
      return [...faults]
    },
  }
}

/**
 * What became of an act, once the forge knows of it too: with 7 (not complete) among the exit codes of its sending where it does
 * not, and the reasons. An act that fails still leaves nothing under way.
 */
export async function withReports<Done>(
  reports: DeploymentReports,
  act: () => Promise<Done>,
): Promise<{
  readonly done: Done
  readonly faults: readonly string[]
  readonly exitCodes: readonly ExitCode[]
}> {
  try {
    const done = await act()
    const faults = await reports.settled()
    return { done, faults, exitCodes: faults.length > 0 ? [exitCodes.incomplete] : [] }
  } catch (error) {
    await reports.settled()
    throw error
  }
}

/** Where a deployment stands by what was seen. Null where nothing was: the check was stopped. */
export function stepOfVerdict(version: string, { verdict, reason, partial }: Verdict): DeploymentStep | null {
  if (reason === 'interrupted') return null
  if (reason === 'superseded')
    return { state: 'inactive', description: `Something newer than ${version} is on its way.` }
  switch (verdict) {
    case 'healthy':
      return partial === undefined
        ? { state: 'success', description: `${version} runs and is healthy.` }
        : {
            state: 'running',
            description: `${version} is proved in ${partial.join(', ')}; the rest is not yet.`,
          }
    case 'unhealthy':
      return { state: 'failure', description: `${version} is not healthy: ${reason}.` }
    case 'inconclusive':
      return { state: 'running', description: `${version} could not be verified: ${reason}.` }
  }
}

/** What the environment is called at the forge. Packages that ship apart stand apart: one deployment of a name is active. */
export function forgeEnvironment(
  { deployment }: Pick<EnvironmentConfiguration, 'deployment'>,
  { environment, package: part }: Pick<DeploymentSubject, 'environment' | 'package'>,
): string {
  const name = typeof deployment === 'string' ? deployment : environment
  return part === null ? name : `${name}/${part.replace(/^@/, '')}`
}

async function reportOf(
  edge: Pick<Edge, 'environment' | 'files' | 'repository'>,
  configuration: Configuration,
  subject: DeploymentSubject,
  { state, description }: DeploymentStep,
): Promise<DeploymentReport | null> {
  const { commit, version, package: part } = subject
  if (commit === null) return null
  const configured = environmentOf(configuration, subject.environment)
  const environment = forgeEnvironment(configured, subject)
  const tag = await releaseTag(edge, configuration, subject)
  const isTag = tag?.oid === commit
  return {
    id: deploymentOfEvent(await eventOf(edge), { environment, commit }),
    environment,
    production: configured.production ?? subject.environment === 'production',
    commit,
    ref: isTag ? tag.name : commit,
    isTag,
    shipment: subject.shipment ?? [subject.environment, part, version, commit].join(' '),
    state,
    description,
    environmentUrl: addressOf(configured, configuration),
    logUrl: edge.environment.actor.run,
  }
}

/** Where the product is seen: the first target's origin, unless its host is one of the house. */
function addressOf(
  { targets }: Pick<EnvironmentConfiguration, 'targets'>,
  { network }: Pick<Configuration, 'network'>,
): string | null {
  const [target] = targets
  const address = typeof target === 'string' ? target : target?.url
  if (address === undefined || !URL.canParse(address)) return null
  const { protocol, origin, hostname } = new URL(address)
  // A private name is nothing for a page that anybody may read.
  return protocol === 'https:' && !network['private-hosts'].includes(hostname) ? origin : null
}

async function eventOf({ environment, files }: Pick<Edge, 'environment' | 'files'>): Promise<unknown> {
  const path = environment.variable('GITHUB_EVENT_PATH')
  if (path === undefined || path === '') return null
  try {
    return JSON.parse(Buffer.from((await files.read(path)) ?? 'null').toString('utf8')) as unknown
  } catch {
    return null
  }
}

function faultOf(error: unknown, { version, environment }: DeploymentSubject): string {
  const what = `The forge was not told of ${version} in ${environment}: `
  if (!(error instanceof WaybillError))
    return `${what}${error instanceof Error ? error.message : String(error)}`
  return `${what}${error.message}${error.hint ? ` ${error.hint}` : ''}`
}
