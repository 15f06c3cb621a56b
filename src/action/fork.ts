/** What of the runner's event decides whether this run may use secrets and reach out. */
export interface EventFacts {
  readonly name: string
  readonly payload: unknown
}

/** Commands that only read the checkout: all that a run from a fork may do. */
const readers = [
  'notes',
  'next',
  'lint',
  'bom',
  'bom diff',
  'bom vulnerabilities',
  'page',
  'ledger log',
  'ledger verify',
  'ledger what-ran',
  'ledger where-is',
  'ledger diff',
  'ledger export',
]

/** Whether a command must be skipped: a pull request from a fork may bring its own `waybill.yml`, targets and commands. */
export function mustSkip(command: string, event: EventFacts): boolean {
  return !readers.includes(command) && isFromFork(event)
}

/** Whether the run is for a pull request from a fork, or from one that cannot be told from that. */
export function isFromFork({ name, payload }: EventFacts): boolean {
  if (!name.startsWith('pull_request')) return false
  const head = at(payload, 'pull_request', 'head', 'repo', 'full_name')
  const base = at(payload, 'pull_request', 'base', 'repo', 'full_name')
  // A deleted fork has no name any more; what cannot be told apart from a fork is treated as one.
  return head === undefined || head !== base
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (one, key) =>
      typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[key] : undefined,
    value,
  )
}
