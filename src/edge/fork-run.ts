import { WaybillError } from '../errors.ts'
import { isForkRun, readEvent } from './ci-run.ts'
import type { Environment, Files } from './edge.ts'

/**
 * Why nothing may be probed in this run: it is for a pull request from a fork, whose author wrote the configuration that says
 * what to dial and which commands to run. Null for every other run. What cannot be told apart from a fork is treated as
 * one, such as a pull request whose fork was deleted.
 */
export async function forkRefusal(
  environment: Pick<Environment, 'variable'>,
  files: Pick<Files, 'read'>,
): Promise<WaybillError | null> {
  if (!isForkRun(environment, await readEvent(environment, files))) return null
  return new WaybillError(
    'USAGE',
    'This run is for a pull request from a fork, so nothing is checked: its author chose what would be dialled and run.',
    { hint: 'Run it on the branch of the repository itself, after the pull request has been merged.' },
  )
}
