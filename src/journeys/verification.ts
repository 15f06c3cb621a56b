import type { Configuration, EnvironmentConfiguration } from '../config/schema.ts'
import { resolveSecret, type Variable } from '../config/secrets.ts'
import { planVerification, type Expectation, type Pair, type Plan } from '../delivery/plan.ts'
import { readProgress } from '../delivery/progress-state.ts'
import type { Sample } from '../delivery/sample.ts'
import type { Verdict } from '../delivery/verdict.ts'
import { verify } from '../delivery/verify.ts'
import type { Edge } from '../edge/edge.ts'
import { environmentOf } from './environment.ts'

/** Told of every sample whose outcome differs from the one before it at the same place. */
export type Progress = (line: string) => void

export interface AskedVerification {
  readonly environment: string
  readonly expected: Expectation
  /** Looks at these groups of targets only; null or left out: at everything. */
  readonly groups?: readonly string[] | null
  /** The `state` that an earlier verification of the same release handed out; null: from the start. */
  readonly resume?: string | null
}

export interface VerificationRun {
  /** Aborting it ends the verification as inconclusive, reason `interrupted`. */
  readonly signal: AbortSignal
  /** Aborting it ends the verification as inconclusive, reason `superseded`: a newer release is on its way. */
  readonly superseded?: AbortSignal
  readonly progress: Progress
}

export interface Verified {
  readonly verdict: Verdict
  /** What a later verification may go on from, as JSON text; null when there is nothing to go on with. */
  readonly state: string | null
}

/**
 * Probes an environment until there is a verdict. Nothing is sent, recorded or written: the state is the caller's to
 * keep. Throws ENVIRONMENT_UNKNOWN, CONFIG_INVALID, USAGE for a group that is not there, and INPUT_INVALID for a state
 * that is of something else.
 */
export async function verifyEnvironment(
  edge: Pick<Edge, 'prober' | 'clock' | 'random' | 'environment'>,
  configuration: Configuration,
  asked: AskedVerification,
  { signal, superseded, progress }: VerificationRun,
): Promise<Verified> {
  const { resume = null } = asked
  const plan = planOf(edge, configuration, asked)
  const tell = changesOnly(progress)
  return verify(plan, (pair, timeoutMs, stop) => edge.prober.probe(pair, timeoutMs, stop), edge.clock, {
    random: edge.random,
    signal,
    ...(superseded && { superseded }),
    ...(resume !== null && { resume: readProgress(resume, plan) }),
    onSample: (pair, sample) => tell(pair.id, lineOf(pair, sample)),
  })
}

/**
 * What a verification would look at, for whoever records something before it begins. Throws ENVIRONMENT_UNKNOWN,
 * CONFIG_INVALID, SECRET_MISSING, and USAGE for a group that is not there.
 */
export function planOf(
  edge: Pick<Edge, 'environment'>,
  configuration: Configuration,
  { environment: name, groups = null, expected }: Omit<AskedVerification, 'resume'>,
): Plan {
  const environment = environmentOf(configuration, name)
  const targets = resolvedTargets(environment, name, edge.environment.variable)
  return planVerification(name, targets, { environment: name, ...expected }, groups)
}

/** How often the same is told of a place that changes to and fro, as behind a balancer of two versions. */
const mostTimes = 3

/** Tells what differs from what was seen there before; what comes again and again is told no more after a while. */
function changesOnly(progress: Progress): (place: string, line: string) => void {
  const last = new Map<string, string>()
  const times = new Map<string, number>()
  return (place, line) => {
    if (last.get(place) === line) return
    last.set(place, line)
    const count = (times.get(line) ?? 0) + 1
    times.set(line, count)
    if (count < mostTimes) progress(line)
    if (count === mostTimes) progress(`${line}, by turns; not told again`)
  }
}

function lineOf(pair: Pair, { outcome, version, reason }: Sample): string {
  return `${pair.id}: ${outcome}${version === null ? '' : ` ${version}`}${reason === null ? '' : ` (${reason})`}`
}

/** A target's address may be taken from the environment variables, as everything that differs between machines. */
function resolvedTargets(
  environment: EnvironmentConfiguration,
  name: string,
  variable: Variable,
): EnvironmentConfiguration {
  const resolved = (text: string) => resolveSecret(text, variable, `environments.${name}.targets`)
  return {
    ...environment,
    targets: environment.targets.map((target) =>
      typeof target === 'string' ? resolved(target) : { ...target, url: resolved(target.url) },
    ),
  }
}
