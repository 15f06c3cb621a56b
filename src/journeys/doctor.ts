import type { LoadedConfiguration } from '../config/load.ts'
import type { Surroundings } from '../edge/surroundings.ts'
import { exitCodes, type ExitCode } from '../errors.ts'
import { judgeClocks } from '../setup/doctor-clock.ts'
import { scopeOf } from '../setup/doctor-scope.ts'
import { topics, type Diagnosis, type Finding, type Looked, type Skipped } from '../setup/finding.ts'
import { examineAudiences } from './doctor-audiences.ts'
import { examineChannels } from './doctor-channels.ts'
import { examineHere } from './doctor-here.ts'
import { examine } from './doctor-look.ts'
import { askOnce, examineRemote } from './doctor-remote.ts'
import { examineTargets } from './doctor-targets.ts'
import { environmentOf } from './environment.ts'

/** What a doctor is asked. */
export interface DoctorRequest {
  /** Only what concerns this environment; null: all. */
  readonly environment: string | null
  readonly offline: boolean
  /** Whether warnings count as errors do. */
  readonly strict: boolean
}

/**
 * Looks at everything that a release, an announcement and a delivery will need, all at the same time, and says what will hurt.
 * Nothing is sent or changed, and no command of a check is run. Throws ENVIRONMENT_UNKNOWN.
 */
export async function diagnose(
  edge: Surroundings,
  loaded: LoadedConfiguration,
  request: DoctorRequest,
  signal: AbortSignal,
): Promise<Diagnosis> {
  const { configuration } = loaded
  const { environment } = request
  if (environment !== null) environmentOf(configuration, environment)
  const offline = request.offline
    ? 'nobody outside was asked'
    : edge.fork === null
      ? null
      : 'this run is from a fork, whose author chose what would be asked'
  const scope = scopeOf(configuration, environment)
  const over = new AbortController()
  const asked = askOnce(edge, AbortSignal.any([signal, over.signal]))
  const examinations = [
    ...examineHere(edge, loaded, scope),
    ...examineRemote(edge, loaded, asked),
    ...examineAudiences(edge, loaded, { scope, asked, offline }),
    ...examineChannels(edge, loaded, scope),
    ...examineTargets(edge, loaded, scope),
  ]
  const { clock } = edge
  const looks = examinations.map((one) => examine(one, { clock, offline }, signal))
  const looked = await Promise.all(looks).finally(() => over.abort())
  const clocks = looked.flatMap((one) => one.clocks ?? [])
  const findings = inOrder([...looked.flatMap((one) => one.findings), ...judgeClocks(clocks)])
  const skipped = inOrder(looked.flatMap((one) => one.skipped ?? []))
  const counts = {
    ok: countOf(findings, 'ok'),
    warning: countOf(findings, 'warning'),
    error: countOf(findings, 'error'),
    skipped: skipped.length,
  }
  return {
    schema: 'waybill/doctor@1',
    environment,
    offline: offline !== null,
    findings,
    skipped,
    counts,
    exitCodes: codesOf(counts, skipped, request.strict),
  }
}

function codesOf(counts: Diagnosis['counts'], skipped: readonly Skipped[], strict: boolean): ExitCode[] {
  const codes: ExitCode[] = []
  if (counts.error > 0 || (strict && counts.warning > 0)) codes.push(exitCodes.refusedByRule)
  if (skipped.some(({ tried }) => tried)) codes.push(exitCodes.incomplete)
  return codes.length > 0 ? codes : [exitCodes.done]
}

function countOf(findings: Looked['findings'], level: Finding['level']): number {
  return findings.filter((one) => one.level === level).length
}

/** By topic; within one in the order in which they were looked at. One trouble told by several looks is told once. */
function inOrder<One extends Finding | Skipped>(all: readonly One[]): One[] {
  const once = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
  return once.toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic))
}
