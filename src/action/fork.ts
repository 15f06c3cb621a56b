import { forgeTokens } from '../config/secrets.ts'
import { isFromFork, type EventFacts } from '../edge/fork-event.ts'

/** Commands that only read the checkout and git: all that a run from a fork may do. `comment` sees the fork by itself and writes nothing. */
const readers = [
  'notes',
  'next',
  'lint',
  'bom',
  'bom diff',
  'bom vulnerabilities',
  'comment',
  'doctor',
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

/** Why, in words for the log and the run's page. */
export function skipReason(command: string): string {
  return (
    `This run is for a pull request from a fork, whose author wrote the waybill.yml that says whom ${command} would reach; ` +
    'such a run gets no secrets either. Run it on a branch of the repository itself, or after the merge.'
  )
}

/**
 * The environment of a run from a fork: without what could write anywhere. `pull_request_target` and `workflow_run` hand tokens to
 * such runs, and the fork's configuration would choose where they go.
 */
export function withoutTokens(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return { ...environment, ...Object.fromEntries(forgeTokens.map((name) => [name, undefined])) }
}
