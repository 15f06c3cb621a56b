import { WaybillError } from '../errors.ts'
import { isFromFork } from './fork-event.ts'
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
  const { variable } = environment
  const isFork = isGitlabFork(variable) || (await isGithubFork(variable, files))
  if (!isFork) return null
  return new WaybillError(
    'USAGE',
    'This run is for a pull request from a fork, so nothing is checked: its author chose what would be dialled and run.',
    { hint: 'Run it on the branch of the repository itself, after the pull request has been merged.' },
  )
}

/** GitLab documentation, "Predefined CI/CD variables": of a merge request both projects are named. */
function isGitlabFork(variable: Environment['variable']): boolean {
  const project = variable('CI_MERGE_REQUEST_PROJECT_ID')
  return Boolean(project) && variable('CI_MERGE_REQUEST_SOURCE_PROJECT_ID') !== project
}

async function isGithubFork(variable: Environment['variable'], files: Pick<Files, 'read'>): Promise<boolean> {
  if (variable('GITHUB_EVENT_NAME')?.startsWith('pull_request') !== true) return false
  const path = variable('GITHUB_EVENT_PATH')
  const bytes = path ? await files.read(path).catch(() => null) : null
  const event = bytes === null ? null : parsed(Buffer.from(bytes).toString('utf8'))
  return isFromFork({ name: variable('GITHUB_EVENT_NAME') ?? '', payload: event })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
