/** The inputs of `action.yml`; a test proves that both agree. */
export const inputNames = [
  'command',
  'range',
  'format',
  'all',
  'ref',
  'environment',
  'expected',
  'to',
  'again',
  'release',
  'at',
  'output',
  'base-url',
  'dry-run',
  'cwd',
  'config',
  'github-token',
] as const

/** The outputs of `action.yml`; a test proves that both agree. */
export const outputNames = [
  'version',
  'previous-version',
  'bump',
  'shipment',
  'verdict',
  'reason',
  'coverage',
  'notes-path',
  'bom-path',
  'bom-sha256',
  'ledger-head',
  'messages-accepted',
  'messages-unknown',
  'skipped',
  'exit-code',
] as const
export type OutputName = (typeof outputNames)[number]
