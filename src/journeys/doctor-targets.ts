import type { CheckConfiguration } from '../config/check-schema.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import { planVerification, type Pair, type Plan } from '../delivery/plan.ts'
import type { Sample } from '../delivery/sample.ts'
import type { Surroundings } from '../edge/surroundings.ts'
import { WaybillError } from '../errors.ts'
import type { Scope } from '../setup/doctor-scope.ts'
import { judgeTarget } from '../setup/doctor-targets.ts'
import { warn, type ForeignClock, type Looked, type Skipped } from '../setup/finding.ts'
import { refused, type Examination } from './doctor-look.ts'

/** So many looks at a time: a product may run in hundreds of places. */
const atOnce = 16
const longestMs = 10_000
/** No release has it: what is there is looked at, not whether it is the right one. */
const anyVersion = '0.0.0'

const refusal = { code: 'target-invalid', why: 'verify and deliver would refuse to begin.' }

/** The targets of each environment and the checks on them, each asked once. */
export function examineTargets(
  edge: Surroundings,
  { configuration }: LoadedConfiguration,
  { environments }: Scope,
): readonly Examination[] {
  return environments.flatMap((name): Examination[] => {
    const environment = configuration.environments[name]
    if (environment === undefined) return []
    return [
      {
        topic: 'targets',
        what: `the targets of ${name}`,
        outside: true,
        refusal,
        look: async (signal) => {
          if (environment.targets.length === 0 && environment.checks.length === 0)
            return { findings: [unchecked(name)] }
          let plan: Plan
          try {
            const expected = { version: anyVersion, commit: null, environment: name }
            plan = planVerification(name, environment, expected)
          } catch (error) {
            if (error instanceof WaybillError) return { findings: [refused('targets', refusal, error)] }
            throw error
          }
          return lookAt(edge, plan, { environment: name, signal })
        },
      },
    ]
  })
}

function unchecked(environment: string) {
  return warn('targets', 'targets-none', {
    what: `The environment ${environment} has no targets and no checks.`,
    why: 'Nothing can be verified there, so no proof of delivery can be sent.',
    fix: `environments: { ${environment}: { targets: [https://api.acme.example] } }`,
  })
}

async function lookAt(
  edge: Surroundings,
  { pairs, timing }: Plan,
  { environment, signal }: { readonly environment: string; readonly signal: AbortSignal },
): Promise<Looked> {
  const asked = pairs.filter(({ check }) => onlyReads(check))
  const findings: Looked['findings'][number][] = []
  const clocks: ForeignClock[] = []
  const limitMs = Math.min(timing.timeoutMs, longestMs)
  for (let at = 0; at < asked.length; at += atOnce) {
    const some = asked.slice(at, at + atOnce)
    const samples = await Promise.all(
      some.map(async (pair) => ({ pair, sample: await edge.prober.probe(pair, limitMs, signal) })),
    )
    for (const { pair, sample } of samples) {
      findings.push(...judgeTarget(factsOf(environment, pair, sample)))
      const { dateSkewMs } = sample.evidence ?? {}
      if (dateSkewMs !== undefined) clocks.push({ who: pair.target.name, aheadMs: dateSkewMs })
    }
  }
  const skipped = pairs
    .filter(({ check }) => !onlyReads(check))
    .map(({ id, check }): Skipped => {
      const why =
        check.kind === 'manual'
          ? 'a person approves'
          : 'a command may change something; waybill verify runs it'
      return { topic: 'targets', what: `${environment}: ${id}`, why, tried: false }
    })
  return { findings, skipped, clocks: oneOfEach(clocks) }
}

/** What runs a command may do anything. */
function onlyReads(check: CheckConfiguration): boolean {
  if (check.kind === 'instances') return !('command' in check.from)
  return check.kind !== 'command' && check.kind !== 'manual'
}

function factsOf(environment: string, { id, check, required }: Pair, sample: Sample) {
  const { outcome, code, reason, version, commit, warnings = [] } = sample
  return {
    environment,
    pair: id,
    required,
    outcome: outcomeOf(check, sample),
    // That another version runs, or one of which nothing is known here, is no fault.
    ...(outcome === 'stale' ? { code: null, reason: null } : { code, reason }),
    version: version ?? (commit === null ? null : `commit ${commit}`),
    claims: check.kind === 'http' && check.version !== 'none',
    warnings,
  }
}

/** What says nothing of a version that was never released is there all the same. */
function outcomeOf({ kind }: CheckConfiguration, { outcome, commit, code }: Sample) {
  if (outcome !== 'nodata') return outcome
  if (kind === 'prometheus' || kind === 'github-deployment' || kind === 'kubernetes') return 'pass'
  return code === 'no-claim' && commit !== null ? 'pass' : 'fail'
}

function oneOfEach(clocks: readonly ForeignClock[]): ForeignClock[] {
  return [...new Map(clocks.map((one) => [one.who, one])).values()]
}
