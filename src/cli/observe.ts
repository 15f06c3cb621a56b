import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import type { Observation, Observed } from '../journeys/observe.ts'
import type { ObservedDocument } from '../ledger/recorded.ts'
import type { Call } from './command.ts'
import { distinctCodes } from './fail-on.ts'
import { requiredOption, textOption, type Options } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { plainLine } from './screen.ts'
import { edgeOf } from './shipment.ts'
import { verdictExitCode, verdictOutputs, verdictRemarks } from './verdict.ts'

/**
 * `waybill observe`: does what runs agree with the ledger. Exit code 3 on drift, and as `verify` for a service that is down or
 * cannot be seen; with `--fail-on drift` only drift fails.
 */
export async function observe(call: Call): Promise<Outcome> {
  const { world, options, signal, screen } = call
  const driftAlone = failsOnDriftAlone(options)
  const request = {
    environment: requiredOption(options, 'environment', '--environment production'),
    package: textOption(options, 'package'),
  }
  const { observe: look } = await import('../journeys/observe.ts')
  const observed = await look(await edgeOf(call), world.loaded, request, {
    signal,
    progress: (line) => screen.progress(line),
  })
  const { observations, environment } = observed
  const [first] = observations
  const nothing: Remark = {
    level: 'warning',
    text: `Nothing is recorded that should run in ${environment}, so there is nothing to compare with.`,
  }
  return {
    document: documentOf(observed),
    text: observations.map((one) => `${lineOf(one)}\n`).join(''),
    remarks: [
      ...observed.warnings.map((text): Remark => ({ level: 'warning', text })),
      ...(first ? observations.flatMap((one) => remarksOf(one, observed)) : [nothing]),
    ],
    exitCodes: distinctCodes(
      [exitCodes.done],
      observations.map((one) => codeOf(one, driftAlone)),
    ),
    outputs: first ? { version: first.expected.version, ...verdictOutputs(worst(observations, first)) } : {},
  }
}

function failsOnDriftAlone(options: Options): boolean {
  const value = textOption(options, 'failOn')
  if (value === null || value === 'drift') return value !== null
  throw new WaybillError('USAGE', `--fail-on ${value} is not known.`, { hint: 'Write --fail-on drift.' })
}

function codeOf({ verdict, drift }: Observation, driftAlone: boolean): ExitCode {
  if (drift) return exitCodes.unhealthy
  return driftAlone ? exitCodes.done : verdictExitCode(verdict)
}

function documentOf({ package: part, environment, observations, warnings }: Observed): ObservedDocument {
  return {
    schema: 'waybill/observed@1',
    package: part,
    environment,
    drift: observations.some(({ drift }) => drift !== null),
    observations: observations.map(({ groups, expected, verdict, seq, drift }) => ({
      groups: groups && [...groups],
      expected: { ...expected },
      verdict,
      seq,
      drift: drift && { ...drift, observed: { ...drift.observed } },
    })),
    warnings: [...warnings],
  }
}

function lineOf({ groups, expected, verdict, drift, seq }: Observation): string {
  const where = groups === null ? '' : ` in ${groups.join(', ')}`
  const seen = drift ? `drift: ${seenIn(drift.observed)} runs` : `${verdict.verdict} (${verdict.reason})`
  return plainLine(`${expected.version} should run${where}: ${seen}${seq === null ? '' : `, entry ${seq}`}`)
}

function seenIn(observed: Readonly<Record<string, number>>): string {
  return Object.keys(observed).join(', ') || 'something else'
}

function remarksOf(
  { groups, verdict, drift }: Observation,
  { environment, package: part }: Observed,
): Remark[] {
  if (!drift) return verdictRemarks(verdict)
  const flags = `--environment ${environment}${part === null ? '' : ` --package ${part}`}${groups === null ? '' : ` --group ${groups.join(',')}`}`
  return [
    ...verdictRemarks(verdict),
    {
      level: 'info',
      text: drift.news
        ? `The drift is recorded as entry ${drift.seq}.`
        : `The drift is known since entry ${drift.seq}.`,
    },
    {
      level: 'info',
      text: `Whoever changed it says so with: waybill record deploy --manual ${flags} --release ${Object.keys(drift.observed)[0] ?? 'VERSION'} --by NAME --reason TEXT`,
    },
  ]
}

function worst(observations: readonly Observation[], first: Observation): Observation['verdict'] {
  const found =
    observations.find(({ drift }) => drift !== null) ??
    observations.find(({ verdict }) => verdict.verdict !== 'healthy')
  return (found ?? first).verdict
}
