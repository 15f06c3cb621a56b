import type { Configuration, EnvironmentConfiguration } from '../config/schema.ts'
import { resolveSecret, type Variable } from '../config/secrets.ts'
import { planVerification, type Expectation } from '../delivery/plan.ts'
import type { Verdict } from '../delivery/verdict.ts'
import { verify } from '../delivery/verify.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import { foldShipments, lastAnnounced, type Shipment } from '../ledger/shipments.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
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

/**
 * The shipment that a release in an environment is: by its version, with or without a `v`, else the one last announced
 * there. Throws NOTHING_ANNOUNCED.
 */
export function announcedShipment(
  entries: readonly LedgerEntry[],
  asked: { readonly environment: string; readonly release: string | null },
): Shipment {
  const shipments = foldShipments(entries)
  const { environment, release } = asked
  const version = release === null ? null : plainVersion(release)
  const there = shipments.filter(
    (one) => one.environment === environment && (version === null || one.version === version),
  )
  const found = lastAnnounced(there, { environment, package: null })
  if (found) return found
  throw new WaybillError(
    'NOTHING_ANNOUNCED',
    `${release ?? 'No release'} was ${release === null ? '' : 'not '}announced to ${environment}${release === null ? ' yet' : ''}.`,
    { hint: `Announce it first: waybill announce --environment ${environment}` },
  )
}

/** A version without the dress of its tag: `v1.4.0` and `api@1.4.0` are 1.4.0. */
export function plainVersion(text: string): string {
  return /\d+\.\d+\.\d+.*$/.exec(text)?.[0] ?? text
}
