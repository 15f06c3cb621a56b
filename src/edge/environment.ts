import { readCiRun } from './ci-run.ts'
import type { Environment } from './edge.ts'

/** The environment variables of a process, and the run of a CI system that they tell of. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const variable = (name: string) => variables[name]
  const run = readCiRun({ variable }, null)
  return { variable, actor: { kind: run === null ? 'local' : 'ci', run: run?.url ?? null } }
}
