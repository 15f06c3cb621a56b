import type { CheckConfiguration } from '../../../src/config/check-schema.ts'
import { planVerification, type Pair } from '../../../src/delivery/plan.ts'
import type { Environment } from '../../../src/edge/edge.ts'

/** What a command may see of this machine, and a secret that it must not see. */
export const environment: Environment = {
  variable(name) {
    if (name === 'WAYBILL_RECIPIENT_KEY') return 'hunter2'
    // A proxy of the machine that the tests run on would be asked instead of their servers.
    return /_proxy$/i.test(name) ? undefined : process.env[name]
  },
  actor: { kind: 'local', run: null },
}

export function pairOf(check: CheckConfiguration, url: string): Pair {
  const timing = { interval: '1s', timeout: '1s', successes: 1, samples: 1, deadline: '1m' }
  const configured = { targets: [url], checks: [check], timing, notify: [] }
  const [pair] = planVerification('staging', configured, { version: '1.4.0', commit: null }).pairs
  if (pair === undefined) throw new Error('a plan of one check and one target has a pair')
  return pair
}
