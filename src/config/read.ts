import en from 'zod/v4/locales/en.js'
import { WaybillError, WaybillErrors, type ErrorCode, type Place } from '../errors.ts'
import { inconsistencies } from './consistency.ts'
import { readConfigurationText, type ConfigurationText } from './document.ts'
import { schemaFaults, type Fault } from './issues.ts'
import { literalTokens, misplacedSecrets } from './secret-check.ts'
import { withoutTokens } from './literal-secret.ts'
import type { LoadedConfiguration } from './load.ts'
import { configurationSchema } from './schema.ts'

const english = en().localeError

/** What `loadConfiguration` does with a file: syntax, then keys, kinds and secrets, then whether the parts fit together. */
export function readConfiguration(text: string, file: string): LoadedConfiguration {
  const errors = literalTokens(text).map(({ message, hint, ...at }) =>
    error('SECRET_LITERAL', { message, hint }, { file, ...at }),
  )
  const written = readConfigurationText(text, file)
  for (const fault of written.faults) errors.push(error('CONFIG_INVALID', fault, fault.at))
  if (written.faults.length > 0) throw inOrder(errors)

  const parsed = configurationSchema.safeParse(written.value ?? {}, { error: english })
  const faults = parsed.success
    ? inconsistencies(parsed.data)
    : parsed.error.issues.flatMap((issue) => schemaFaults(issue, configurationSchema, written.value))
  errors.push(...faults.map((fault) => error('CONFIG_INVALID', fault, placeOf(written, fault))))
  const secrets = misplacedSecrets(written.value)
  errors.push(...secrets.map((fault) => error(fault.code, fault, placeOf(written, fault))))
  if (errors.length > 0 || !parsed.success) throw inOrder(errors)
  return { configuration: parsed.data, placeOf: (path) => written.placeOf(path, 'value') }
}

function placeOf(written: ConfigurationText, fault: Fault): Place {
  return written.placeOf(fault.path, fault.part)
}

function error(code: ErrorCode, said: { message: string; hint?: string }, at: Place): WaybillError {
  const message = withoutTokens(said.message)
  return new WaybillError(code, message, {
    at,
    ...(said.hint === undefined ? {} : { hint: withoutTokens(said.hint) }),
  })
}

/** By place, and one error for one line and message: a token is found in the text and again in the value. */
function inOrder(errors: readonly WaybillError[]): WaybillErrors {
  const places = new Map(errors.map((each) => [`${each.at?.line}:${each.code}:${each.message}`, each]))
  return new WaybillErrors(
    [...places.values()].sort(
      (a, b) =>
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
        (a.message < b.message ? -1 : 1),
    ),
  )
}
