import type { Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import type { Environment, Prober } from '../edge.ts'
import { createPrivateHosts } from '../private-hosts.ts'
import { startTimeLimit } from './time-limit.ts'

export interface ProberOptions {
  /** `network.private-hosts` of the configuration. */
  readonly privateHosts: readonly string[]
  readonly environment: Environment
  /** Where command checks run; default: the directory of this process. */
  readonly cwd?: string
  /** Takes the secrets of this run out of what a command printed. */
  readonly redact?: (text: string) => string
}

/**
 * Probes over the network and with commands. A probe takes no longer than its timeout, connection and body together.
 * Throws CONFIG_INVALID when an entry of `privateHosts` cannot be understood.
 */
export function createProber(options: ProberOptions): Prober {
  const hosts = createPrivateHosts(options.privateHosts)
  const { environment, cwd = process.cwd(), redact = (text: string) => text } = options

  async function look(pair: Pair, signal: AbortSignal): Promise<Judgement> {
    const { check } = pair
    switch (check.kind) {
      case 'http':
        return (await import('./http.ts')).probeHttp(pair, check, hosts, signal)
      case 'tcp':
        return (await import('./tcp.ts')).probeTcp(pair, check, hosts, signal)
      case 'command':
        return (await import('./command.ts')).probeCommand(pair, check, { environment, cwd, redact }, signal)
    }
  }

  return {
    async probe(pair, timeoutMs, signal) {
      const at = new Date().toISOString()
      const started = performance.now()
      const limit = startTimeLimit(timeoutMs, signal)
      const found = await look(pair, limit.signal).catch(judgeOwnFault)
      limit.clear()
      return {
        ...judged(found, limit.isUp(), timeoutMs),
        at,
        durationMs: Math.round(performance.now() - started),
      }
    },
  }
}

/** What was cut off shows no more than that it took too long. */
function judged(found: Judgement, isUp: boolean, timeoutMs: number): Judgement {
  if (!isUp) return found
  return judgement('fail', { code: 'timeout', reason: `did not answer within ${timeoutMs} ms` })
}

function judgeOwnFault(error: unknown): Judgement {
  const name = error instanceof Error ? error.name : 'unknown'
  return judgement('error', { code: 'UNEXPECTED', reason: `the probe itself failed (${name})` })
}
