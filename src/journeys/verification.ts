import type { Configuration, EnvironmentConfiguration } from '../config/schema.ts'
import { resolveSecret, type Variable } from '../config/secrets.ts'
import { planVerification, type Expectation } from '../delivery/plan.ts'
import type { Verdict } from '../delivery/verdict.ts'
import { verify } from '../delivery/verify.ts'
import type { Edge } from '../edge/edge.ts'
import { environmentOf } from './environment.ts'

/** Told of every sample whose outcome differs from the one before it at the same place. */
export type Progress = (line: string) => void

/** Probes an environment until there is a verdict. Nothing is sent and nothing recorded. */
export function verifyEnvironment(
  edge: Pick<Edge, 'prober' | 'clock' | 'random' | 'environment'>,
  configuration: Configuration,
  asked: { readonly environment: string; readonly expected: Expectation },
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<Verdict> {
  const plan = planVerification(
    asked.environment,
    resolvedTargets(
      environmentOf(configuration, asked.environment),
      asked.environment,
      edge.environment.variable,
    ),
    asked.expected,
  )
  const last = new Map<string, string>()
  return verify(plan, (pair, timeoutMs, stop) => edge.prober.probe(pair, timeoutMs, stop), edge.clock, {
    random: edge.random,
    signal,
    onSample: (pair, sample) => {
      const line = `${pair.id}: ${sample.outcome}${sample.version === null ? '' : ` ${sample.version}`}${sample.reason === null ? '' : ` (${sample.reason})`}`
      if (last.get(pair.id) === line) return
      last.set(pair.id, line)
      progress(line)
    },
  })
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
