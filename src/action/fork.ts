import { isFromFork, type EventFacts } from '../edge/fork-event.ts'

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
