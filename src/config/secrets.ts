import { WaybillError, type Place } from '../errors.ts'

const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g

/** What may write at a forge, whatever a configuration names. */
export const forgeTokens: readonly string[] = [
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITLAB_TOKEN',
  'CI_JOB_TOKEN',
  'WAYBILL_PUSH_TOKEN',
]

/** Looks up an environment variable; the environment itself stays at the edge. */
export type Variable = (name: string) => string | undefined

/**
 * Puts the values of environment variables where `${NAME}` is written. Line ends after a value are dropped: they come
 * from the way that the secret was stored, and would break a header. An empty variable counts as missing.
 * Throws SECRET_MISSING, which names the variables and the `key` that needs them, never a value.
 */
export function resolveSecret(text: string, variable: Variable, key: string, at?: Place): string {
  const names = referencesIn(text)
  const values = new Map(names.map((name) => [name, (variable(name) ?? '').replace(/[\r\n]+$/, '')]))
  const missing = names.filter((name) => values.get(name) === '')
  if (missing.length > 0) throw secretMissing(missing, key, at)
  return text.replace(reference, (_, name: string) => values.get(name) ?? '')
}

function secretMissing(names: readonly string[], key: string, at: Place | undefined): WaybillError {
  const verb = names.length > 1 ? 'they are' : 'it is'
  return new WaybillError(
    'SECRET_MISSING',
    `${key} takes ${names.join(' and ')} from the environment, where ${verb} not set.`,
    {
      hint: `Set it before running Waybill; in a workflow: env: { ${names[0]}: "\${{ secrets.${names[0]} }}" }`,
      ...(at ? { at } : {}),
    },
  )
}

/** The names of the variables that a text takes from the environment as `${NAME}`, each once, in their order. */
export function referencesIn(text: string): string[] {
  return [...new Set([...text.matchAll(reference)].map((match) => match[1] ?? ''))]
}

/** Whether `${NAME}` is written somewhere in the text. */
export function hasReference(text: string): boolean {
  return text.search(reference) >= 0
}

/** Whether there is a `${` that takes nothing from the environment, such as `${NAME` or `${NAME:-default}`. */
export function hasBrokenReference(text: string): boolean {
  return replaceReferences(text, '').includes('${')
}

/** The text with each `${NAME}` replaced by a word. */
export function replaceReferences(text: string, word: string): string {
  return text.replace(reference, () => word)
}
