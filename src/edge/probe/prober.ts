import type { CheckConfiguration } from '../../config/check-schema.ts'
import { milliseconds } from '../../config/durations.ts'
import type { Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { WaybillError } from '../../errors.ts'
import type { Environment, Prober } from '../edge.ts'
import { createPrivateHosts } from '../private-hosts.ts'
import { isStalledBefore } from './connection-fault.ts'
import type { Approval } from './manual.ts'
import type { Network } from './network.ts'
import { redacted } from './redacted.ts'
import { startTimeLimit } from './time-limit.ts'

export interface ProberOptions {
  /** `network.private-hosts` of the configuration. */
  readonly privateHosts: readonly string[]
  readonly environment: Environment
  /** Where command checks run; default: the directory of this process. */
  readonly cwd?: string
  /** Takes the secrets of this run out of what a target or a command said. */
  readonly redact?: (text: string) => string
  /** The web address of the repository, for what GitHub is asked about; null where there is none. */
  readonly repository?: () => Promise<string | null>
  /** The last word on an approval of the release that a pair checks; null while there is none. */
  readonly approvals?: (pair: Pair, name: string) => Promise<Approval | null>
  /** Why nothing may be probed in this run at all: every probe rejects with it. */
  readonly refusal?: WaybillError | null
}

/**
 * Probes over the network and with commands. A probe takes no longer than its check's own timeout, else the one given,
 * connection and body together. Throws CONFIG_INVALID when an entry of `privateHosts` cannot be understood.
 */
export function createProber(options: ProberOptions): Prober {
  const look = lookWith(options)
  const { redact = (text: string) => text, refusal = null } = options
  return {
    async probe(pair, timeoutMs, signal) {
      if (refusal !== null) throw refusal
      const at = new Date().toISOString()
      const started = performance.now()
      const { timeout } = pair.check
      const limitMs = timeout === undefined ? timeoutMs : milliseconds(timeout)
      const limit = startTimeLimit(limitMs, signal)
      const found = await look(pair, limitMs, limit.signal).catch(judgeOwnFault)
      limit.clear()
      return {
        ...redacted(limit.isUp() ? judgeTimeout(found, pair.check.kind, limitMs) : found, redact),
        at,
        durationMs: Math.round(performance.now() - started),
      }
    },
  }
}

function lookWith(
  options: ProberOptions,
): (pair: Pair, timeoutMs: number, signal: AbortSignal) => Promise<Judgement> {
  const hosts = createPrivateHosts(options.privateHosts)
  const { environment, cwd = process.cwd(), redact = (text: string) => text } = options
  const { repository = () => Promise.resolve(null), approvals = () => Promise.resolve(null) } = options
  const network: Network = { hosts, variable: environment.variable }
  const commands = { environment, cwd, redact }
  const expectedOnce = new Set<string>()
  return async (pair, timeoutMs, signal) => {
    const { check } = pair
    switch (check.kind) {
      case 'http':
        return (await import('./http.ts')).probeHttp(pair, check, network, signal)
      case 'tcp':
        return (await import('./tcp.ts')).probeTcp(pair, check, hosts, signal)
      case 'tls':
        return (await import('./tls.ts')).probeTls(pair, check, network, signal)
      case 'command':
        return (await import('./command.ts')).probeCommand(pair, check, commands, signal)
      case 'prometheus': {
        const { probePrometheus } = await import('./prometheus.ts')
        return probePrometheus(pair, check, { network, timeoutMs }, signal)
      }
      case 'kubernetes': {
        const { probeKubernetes } = await import('./kubernetes.ts')
        return probeKubernetes(pair, check, { ...commands, timeoutMs, expectedOnce }, signal)
      }
      case 'github-deployment': {
        const { probeGithubDeployment } = await import('./github-deployment.ts')
        return probeGithubDeployment(pair, check, { network, timeoutMs, repository }, signal)
      }
      case 'instances': {
        const { probeInstances } = await import('./instances.ts')
        return probeInstances(pair, check, { ...commands, network, timeoutMs }, signal)
      }
      case 'manual':
        return (await import('./manual.ts')).probeManual(pair, check, approvals, signal)
    }
  }
}

/** Kinds that look at the target itself; the others ask something else about it, and cannot blame it for being slow. */
const direct: readonly CheckConfiguration['kind'][] = ['http', 'tcp', 'tls', 'command']

/** What was cut off shows no more than that it took too long. */
function judgeTimeout(found: Judgement, kind: CheckConfiguration['kind'], timeoutMs: number): Judgement {
  // What a census counted before the time was up has been seen.
  if (found.census?.by === 'instance') return found
  if (isStalledBefore(found)) return found
  const outcome = direct.includes(kind) ? 'fail' : 'error'
  return judgement(outcome, { code: 'timeout', reason: `did not answer within ${timeoutMs} ms` })
}

function judgeOwnFault(error: unknown): Judgement {
  if (error instanceof WaybillError) return judgement('error', { code: error.code, reason: error.message })
  const name = error instanceof Error ? error.name : 'unknown'
  return judgement('error', { code: 'UNEXPECTED', reason: `the probe itself failed (${name})` })
}
