import { subjectsNamed } from '../attestation/subject.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError, type ExitCode } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { DeployFinishedPayload, DeployStartedPayload, ManualPayload } from '../ledger/payloads.ts'
import { unmetRequirements } from '../ledger/requirements.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { recordFact, type Content, type Recording } from './record-fact.ts'
import { recordableText } from './recordable.ts'
import { recordedRelease, type AskedRelease, type RecordedRelease } from './recorded-release.ts'
import { deploymentReports, withReports, type DeploymentStep } from './report-deployment.ts'
import { requireResponsible, responsibleFor } from './responsible.ts'
import { refuseStaleRun } from './stale-run.ts'

export interface DeployRequest extends AskedRelease {
  readonly environment: string
  readonly state: 'started' | 'finished' | 'failed' | 'manual'
  readonly by: string | null
  readonly reason: string | null
  /** Names of groups; null: everywhere. */
  readonly groups: readonly string[] | null
  /** `NAME=sha256:HEX`, several with a comma. */
  readonly artifact: string | null
}

/** What was recorded, and what is worth saying beside it. */
export interface RecordedAct extends Recording {
  readonly warnings: readonly string[]
  /** 7 where the forge could not be told. */
  readonly exitCodes?: readonly ExitCode[]
}

/**
 * Records what happened to an environment without Waybill: a deployment began, ended well or badly, or somebody changed
 * something by hand. A claim, until `deliver` or `observe` has looked. The same said again by the same run of a CI system is
 * recorded once. Throws STALE_RUN (exit 9) before an older release is put over a newer one, USAGE where a change by hand
 * has no name and reason, and where nobody answers for production.
 */
export async function recordDeploy(
  edge: Edge,
  { configuration }: LoadedConfiguration,
  request: DeployRequest,
): Promise<RecordedAct> {
  const { environment, state } = request
  const groups = groupsNamed(configuration, environment, request.groups)
  const reason = request.reason === null ? null : recordableText('--reason', request.reason)
  if (state === 'manual' && (request.by === null || reason === null))
    throw new WaybillError('USAGE', 'A change by hand needs --by and --reason.', {
      hint: 'For example: --manual --by "Ada Example" --reason "Hot patch for the outage of INC-42"',
    })
  const artifacts = request.artifact === null ? [] : subjectsNamed(request.artifact)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const release = await changedRelease(edge, configuration, entries, request)
  const responsible = await responsibleFor(edge, configuration, {
    environment,
    package: release.package,
    named: request.by,
  })
  requireResponsible(configuration, environment, responsible)
  if (state === 'started' && release.version !== null)
    await refuseStaleRun(edge, entries, { ...release, environment, version: release.version, groups })
  const content: Content = {
    ...actOf(state, { reason, ...(groups === null ? {} : { groups }) }),
    shipment: release.shipment?.id ?? null,
    package: release.package,
    environment,
    version: release.version,
    commit: release.commit,
    artifacts: artifacts.map(({ name, sha256 }) => ({ name, sha256 })),
    responsible,
    evidence: [],
  }
  const recording = await recordFact(edge, entries, content, lastByThisRun(edge, entries, content))
  const { faults, exitCodes } = await reportRecorded(edge, configuration, request, release)
  return {
    ...recording,
    exitCodes,
    warnings: [
      ...release.warnings,
      ...otherDigests(release, content),
      ...(state === 'started' ? unmetHere(configuration, entries, content) : []),
      ...faults,
    ],
  }
}

function reportRecorded(
  edge: Edge,
  configuration: Configuration,
  { environment, state }: DeployRequest,
  { shipment, package: part, version, commit }: Awaited<ReturnType<typeof changedRelease>>,
) {
  const reports = deploymentReports(edge, configuration, { dryRun: false })
  return withReports(reports, async () => {
    if (version === null) return
    const subject = { shipment: shipment?.id ?? null, package: part, environment, version, commit }
    // What was checked says more than that somebody finished.
    const isChecked = state === 'finished' && shipment !== null && shipment.verdicts.length > 0
    reports.tell(subject, isChecked ? null : stepOf(state, version))
  })
}

/** That it ended well is a claim: only a check makes it a success. */
function stepOf(state: DeployRequest['state'], version: string): DeploymentStep | null {
  switch (state) {
    case 'started':
      return { state: 'running', description: `${version} is being deployed.` }
    case 'finished':
      return { state: 'running', description: `${version} is said to be deployed, and not checked yet.` }
    case 'failed':
      return { state: 'failure', description: `The deployment of ${version} failed.` }
    case 'manual':
      return null
  }
}

/** What is changed by hand may be no release: a setting, a certificate. Then the record names none. */
async function changedRelease(
  edge: Edge,
  configuration: Configuration,
  entries: readonly LedgerEntry[],
  request: DeployRequest,
): Promise<Omit<RecordedRelease, 'version'> & { readonly version: string | null }> {
  const { state, release, commit } = request
  if (state !== 'manual' || release !== null || commit !== null)
    return recordedRelease(edge, configuration, entries, request)
  const { environment } = request
  const part = shippedPackage(configuration, request.package)
  return { shipment: null, package: part, environment, version: null, commit: null, warnings: [] }
}

function actOf(
  state: DeployRequest['state'],
  { reason, ...where }: { readonly reason: string | null; readonly groups?: readonly string[] },
): Pick<Content, 'kind' | 'payload'> {
  const groups = where.groups === undefined ? {} : { groups: [...where.groups] }
  switch (state) {
    case 'started': {
      const payload: DeployStartedPayload = { source: 'record', ...groups }
      return { kind: 'deploy.started', payload }
    }
    case 'manual': {
      const payload: ManualPayload = { reason: reason ?? '', ...groups }
      return { kind: 'record.manual', payload }
    }
    default: {
      const outcome = state === 'failed' ? 'failed' : 'succeeded'
      const payload: DeployFinishedPayload = { source: 'record', outcome, ...groups }
      return { kind: 'deploy.finished', payload }
    }
  }
}

/** Throws USAGE for a group that no target of the environment is in. */
function groupsNamed(
  configuration: Configuration,
  environment: string,
  asked: readonly string[] | null,
): readonly string[] | null {
  const { targets } = environmentOf(configuration, environment)
  const known = [
    ...new Set(targets.flatMap((target) => (typeof target === 'string' ? [] : (target.group ?? [])))),
  ]
  const unknown = asked?.find((name) => !known.includes(name))
  if (unknown === undefined) return asked === null ? null : [...new Set(asked)].toSorted()
  throw new WaybillError('USAGE', `${environment} has no group ${unknown}.`, {
    hint: known.length > 0 ? `Its groups: ${known.join(', ')}.` : 'None of its targets has a `group`.',
  })
}

const changes: readonly LedgerEntry['kind'][] = [
  'deploy.started',
  'deploy.finished',
  'record.manual',
  'verify.result',
  'rollback.recorded',
]

/** A step of a workflow that is run again says the same again; another run deploys once more. */
function lastByThisRun(
  { environment: { actor } }: Edge,
  entries: readonly LedgerEntry[],
  content: Content,
): LedgerEntry | undefined {
  const last = entries.findLast(
    (entry) =>
      entry.environment === content.environment &&
      entry.package === content.package &&
      changes.includes(entry.kind),
  )
  return actor.run !== null && last?.actor.run === actor.run ? last : undefined
}

function otherDigests(release: Pick<RecordedRelease, 'shipment'>, { artifacts }: Content): string[] {
  const announced = release.shipment?.frozen.artifacts ?? []
  return artifacts.flatMap(({ name, sha256 }) => {
    const same = announced.find((one) => one.name === name)
    return same && same.sha256 !== sha256
      ? [`${name} has another digest than the one that was announced.`]
      : []
  })
}

function unmetHere(
  configuration: Configuration,
  entries: readonly LedgerEntry[],
  { package: part, environment, version, commit }: Content,
): readonly string[] {
  if (environment === null || version === null) return []
  const required = environmentOf(configuration, environment).require ?? []
  return unmetRequirements(entries, { package: part, environment, version, commit }, required).map(
    (text) => `Not yet met: ${text}`,
  )
}
