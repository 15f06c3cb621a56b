import type { ErrorCode } from '../errors.ts'
import type { KeyPath } from './document.ts'
import { keyText, type Fault } from './issues.ts'
import { literalHook, literalToken, literalUrlSecret } from './literal-secret.ts'
import { hasBrokenReference, hasReference } from './secrets.ts'

const variableHint = (name: string): string =>
  `Keep it in an environment variable and write "\${${name}}" here; if it was ever committed, replace it.`

/** Tokens that are written out anywhere in the text, comments included, also where the YAML cannot be read. */
export function literalTokens(
  text: string,
): { message: string; hint: string; line: number; column: number }[] {
  return text.split(/\r\n|\n/).flatMap((line, index) => {
    const name = literalToken(line)
    if (name === null) return []
    const message = `The line holds ${name}.`
    return [{ message, hint: variableHint('NAME'), line: index + 1, column: line.search(/\S/) + 1 }]
  })
}

/** Keys whose values are always secrets, and the variable that they are usually kept in. */
const secretKeys: Readonly<Record<string, string>> = {
  'channels.slack.token': 'SLACK_BOT_TOKEN',
  'channels.webhook.secret': 'HOOK_SECRET',
  'channels.email.dkim.key': 'DKIM_KEY',
  'ledger.key': 'WAYBILL_LEDGER_KEY',
}

/** Where the environment is looked up; `${NAME}` would stay in the text anywhere else. */
const resolved = /^(?:channels|audiences|environments|ledger\.key)\b/

/**
 * Secrets that are written out, and references that would never be resolved, in the values of a document of any shape.
 * What is found never repeats the value.
 */
export function misplacedSecrets(value: unknown): (Fault & { readonly code: ErrorCode })[] {
  const faults: (Fault & { readonly code: ErrorCode })[] = []
  forEachText(value, [], (text, path) => {
    const key = keyText(path)
    const fault = (code: ErrorCode, message: string, hint: string): void => {
      faults.push({ code, path, part: 'value', message, hint })
    }
    const secret = literalSecret(text, path)
    if (secret !== null)
      fault('SECRET_LITERAL', `${key} holds ${secret}.`, variableHint(secretKeys[keyOfAll(path)] ?? 'NAME'))
    // A command's `${…}` is the shell's, or its own.
    if (path.includes('run') || path.includes('command')) return
    if (hasBrokenReference(text))
      fault(
        'CONFIG_INVALID',
        `${key} has a "\${" that names no variable.`,
        'A reference is written "${NAME}".',
      )
    else if (hasReference(text) && !resolved.test(key))
      fault(
        'CONFIG_INVALID',
        `${key} takes nothing from the environment.`,
        'Only channels, audiences, environments and ledger.key do; write the text itself.',
      )
  })
  return faults
}

/** The key of a value that may be one of several. */
function keyOfAll(path: KeyPath): string {
  return keyText(path.filter((part) => typeof part !== 'number'))
}

function literalSecret(text: string, path: KeyPath): string | null {
  // A token is found by its line already, wherever it is.
  if (literalToken(text) !== null || text === '') return null
  if (keyOfAll(path) in secretKeys && !text.includes('${')) return 'a secret that is written out'
  const isHook = path[0] === 'audiences' && ['webhook', 'teams', 'discord'].includes(String(path[2]))
  return literalUrlSecret(text) ?? (isHook ? literalHook(text) : null)
}

function forEachText(value: unknown, path: KeyPath, visit: (text: string, path: KeyPath) => void): void {
  if (typeof value === 'string') visit(value, path)
  else if (Array.isArray(value)) value.forEach((entry, index) => forEachText(entry, [...path, index], visit))
  else if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value)) forEachText(entry, [...path, key], visit)
}
