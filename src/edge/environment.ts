import type { Environment } from './edge.ts'

/** The environment variables of a process, and the run of a CI system that they tell of. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const variable = (name: string) => variables[name]
  return { variable, actor: { kind: isCi(variable) ? 'ci' : 'local', run: runUrl(variable) } }
}

function isCi(variable: Environment['variable']): boolean {
  return ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'JENKINS_URL', 'CIRCLECI'].some((name) => {
    const value = variable(name)
    return value !== undefined && value !== '' && value !== 'false'
  })
}

function runUrl(variable: Environment['variable']): string | null {
  const [server, repository, run] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(variable)
  if (server && repository && run) return `${server}/${repository}/actions/runs/${run}`
  return variable('CI_JOB_URL') ?? variable('BUILD_URL') ?? variable('CIRCLE_BUILD_URL') ?? null
}
