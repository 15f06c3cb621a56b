import type { Configuration } from './schema.ts'

/**
 * What holds without a `waybill.yml`: the same as for an empty one. Written out, so that a command that needs no
 * file loads no YAML parser and no schema; a test proves that both agree.
 */
export function defaultConfiguration(): Configuration {
  return {
    notes: { style: 'conventional', types: {}, unconventional: 'list' },
    environments: {},
    audiences: {},
    channels: {},
    bom: 'optional',
    ledger: { branch: 'waybill-ledger', remote: 'origin' },
    page: { output: 'public/changelog' },
    network: { 'private-hosts': [] },
    secrets: { acknowledged: [] },
  }
}
