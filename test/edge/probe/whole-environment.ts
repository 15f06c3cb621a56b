import type { CheckConfiguration } from '../../../src/config/check-schema.ts'
import type { Expectation, Pair } from '../../../src/delivery/plan.ts'
import type { Sample } from '../../../src/delivery/sample.ts'
import type { Environment } from '../../../src/edge/edge.ts'
import { createProber, type ProberOptions } from '../../../src/edge/probe/prober.ts'

export const commit = 'a'.repeat(40)

export interface Asked extends Partial<Omit<ProberOptions, 'environment'>> {
  readonly variables?: Readonly<Record<string, string>>
  readonly expected?: Partial<Expectation>
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/** The pair of a check that is made once for all of an environment. */
export function pairOf(check: CheckConfiguration, expected: Partial<Expectation> = {}): Pair {
  return {
    id: `${check.kind} @ staging`,
    name: check.kind,
    check,
    target: { name: 'staging', url: null, group: null },
    required: true,
    expected: { version: '1.4.0', commit, environment: 'staging', package: null, ...expected },
  }
}

export function environmentOf(variables: Readonly<Record<string, string>> = {}): Environment {
  const known: Readonly<Record<string, string | undefined>> = { PATH: process.env['PATH'], ...variables }
  return { variable: (name) => known[name], actor: { kind: 'local', run: null } }
}

/** One look as the prober makes it, with no variables but those given and PATH. */
export function probe(check: CheckConfiguration, asked: Asked = {}): Promise<Sample> {
  const { variables, expected, timeoutMs = 5_000, signal = new AbortController().signal, ...options } = asked
  const environment = environmentOf(variables)
  const prober = createProber({ privateHosts: ['127.0.0.1'], environment, ...options })
  return prober.probe(pairOf(check, expected), timeoutMs, signal)
}
