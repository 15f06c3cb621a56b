import type { KeyPath } from '../config/document.ts'
import { keyText } from '../config/issues.ts'
import type { Configuration } from '../config/schema.ts'
import { referencesIn } from '../config/secrets.ts'
import type { Place } from '../errors.ts'
import type { Scope } from './doctor-scope.ts'
import { fail, fine, warn, type Finding } from './finding.ts'

/** A variable that a configuration takes from the environment, and where it is written first. */
export interface WantedVariable {
  readonly name: string
  readonly path: KeyPath
}

/** The variables that what is in scope takes from the environment, each once, in the order of the file. */
export function wantedVariables(configuration: Configuration, scope: Scope): WantedVariable[] {
  const wanted = new Map<string, KeyPath>()
  const visit = (value: unknown, path: KeyPath): void => {
    if (typeof value === 'string') {
      for (const name of referencesIn(value)) if (!wanted.has(name)) wanted.set(name, path)
      // A command's `${...}` is the shell's, or its own.
    } else if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value))
        if (key !== 'run' && key !== 'command')
          visit(entry, [...path, Array.isArray(value) ? Number(key) : key])
  }
  for (const name of scope.environments) visit(configuration.environments[name], ['environments', name])
  for (const name of scope.audiences) visit(configuration.audiences[name], ['audiences', name])
  for (const name of ['slack', 'email', 'webhook'] as const)
    if (scope.channels.has(name)) visit(configuration.channels[name], ['channels', name])
  visit(configuration.ledger.key, ['ledger', 'key'])
  return [...wanted].map(([name, path]) => ({ name, path }))
}

/** What the run has of the secrets that it will need. */
export interface SecretFacts {
  readonly wanted: readonly WantedVariable[]
  /** Whether the variable is set and not empty. */
  readonly isSet: (name: string) => boolean
  /** The CI system that this run is in; null at somebody's desk, where secrets are seldom set. */
  readonly ci: string | null
  readonly placeOf: (path: KeyPath) => Place
}

/** Which secrets are missing. No value is ever looked at. */
export function judgeSecrets({ wanted, isSet, ci, placeOf }: SecretFacts): Finding[] {
  if (wanted.length === 0) return []
  const missing = wanted.filter(({ name }) => !isSet(name))
  if (missing.length === 0)
    return [fine('secrets', 'secrets', `Set: ${wanted.map(({ name }) => name).join(', ')}.`)]
  const level = ci === null ? warn : fail
  return missing.map(({ name, path }) => {
    const { file, line } = placeOf(path)
    return level('secrets', 'secret-missing', {
      what: `${name} is not set; ${keyText(path)} takes it from the environment.`,
      why:
        ci === null
          ? 'A command that needs it refuses to begin. Where the workflow runs it must be set; here it must be only to try such a command.'
          : 'A command that needs it refuses to begin.',
      fix: setting(name, ci),
      file,
      line,
    })
  })
}

/** Whether readers by email can be recorded. */
export function judgeRecipientKey(isSet: boolean, ci: string | null): Finding {
  if (isSet) return fine('secrets', 'recipient-key', 'WAYBILL_RECIPIENT_KEY is set.')
  return (ci === null ? warn : fail)('secrets', 'recipient-key-missing', {
    what: 'WAYBILL_RECIPIENT_KEY is not set, and there are readers by email.',
    why: 'The ledger keeps readers as keyed hashes, never as addresses; without the key nothing is sent by email.',
    fix: `openssl rand -hex 32   # once; keep it as a secret: ${setting('WAYBILL_RECIPIENT_KEY', ci)}`,
  })
}

function setting(name: string, ci: string | null): string {
  if (ci === 'gitlab') return `Settings > CI/CD > Variables: ${name}, masked and protected`
  if (ci === 'jenkins') return `environment { ${name} = credentials('${name}') }`
  if (ci === 'azure') return `env: { ${name}: $(${name}) }`
  if (ci === 'circleci' || ci === 'bitbucket') return `Set ${name} among the variables of the project.`
  return `env: { ${name}: "\${{ secrets.${name} }}" }`
}
