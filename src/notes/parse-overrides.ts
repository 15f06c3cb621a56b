import en from 'zod/v4/locales/en.js'
import { readConfigurationText, type ConfigurationText } from '../config/document.ts'
import { schemaFaults, type Fault } from '../config/issues.ts'
import { withoutTokens } from '../config/literal-secret.ts'
import { literalTokens } from '../config/secret-check.ts'
import { WaybillError, WaybillErrors, type Place } from '../errors.ts'
import type { Overrides } from './overrides.ts'
import { overridesSchema } from './overrides-schema.ts'

const english = en().localeError

/** What `readOverrides` does with a file: syntax, then keys and kinds, and tokens that are written out. */
export function parseOverrides(text: string, file: string): Overrides {
  const tokens = literalTokens(text).map(
    ({ message, line, column }) =>
      new WaybillError('SECRET_LITERAL', message, {
        at: { file, line, column },
        hint: 'Take it out and replace it: what is written here is printed in the notes.',
      }),
  )
  const written = readConfigurationText(text, file)
  const invalid = (fault: Pick<Fault, 'message' | 'hint'>, at: Place): WaybillError =>
    invalidAt(fault, at, text)
  if (written.faults.length > 0)
    throw inOrder([...tokens, ...written.faults.map((fault) => invalid(fault, fault.at))])
  const parsed = overridesSchema.safeParse(written.value ?? {}, { error: english })
  const numbers = numbersIn(written, text)
  const lost = new Set(numbers.map(({ path }) => path[1]))
  const others = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => schemaFaults(issue, overridesSchema, written.value))
  const faults = [...numbers, ...others.filter(({ path }) => !lost.has(path[1]))]
  const errors = [
    ...tokens,
    ...faults.map((fault) => invalid(fault, written.placeOf(fault.path, fault.part))),
  ]
  if (errors.length > 0 || !parsed.success) throw inOrder(errors)
  return parsed.data
}

/** Ids of commits that YAML takes for numbers and writes another way: `12345e7`, `0123456`. They would name nothing. */
function numbersIn({ value, placeOf }: ConfigurationText, text: string): Fault[] {
  const { changes } = (value ?? {}) as { changes?: unknown }
  if (typeof changes !== 'object' || changes === null) return []
  const lines = text.split(/\r?\n/)
  return Object.keys(changes).flatMap((key): Fault[] => {
    if (!/^[\d.e+-]+$/.test(key)) return []
    const path = ['changes', key]
    const { line = 1, column = 1 } = placeOf(path, 'key')
    const [source = ''] = /^["'\w.+-]+/.exec(lines[line - 1]?.slice(column - 1) ?? '') ?? []
    if (source === key || /^["']/.test(source)) return []
    const message = `changes.${source} is a number to YAML, which writes it ${key}.`
    return [{ path, part: 'key', message, hint: `Put it in quotes: "${source}".` }]
  })
}

function invalidAt(
  { message, hint }: Pick<Fault, 'message' | 'hint'>,
  at: Place,
  text: string,
): WaybillError {
  // To YAML an unquoted #12 is a comment, and what is below it belongs to something else.
  const lost = /^[ \t]*#\d+[ \t]*:/m.test(text) ? 'Put the number of a pull request in quotes: "#12".' : hint
  return new WaybillError('CONFIG_INVALID', withoutTokens(message), {
    at,
    ...(lost === undefined ? {} : { hint: withoutTokens(lost) }),
  })
}

function inOrder(errors: readonly WaybillError[]): WaybillErrors {
  const place = ({ at }: WaybillError): number => (at?.line ?? 0) * 1_000_000 + (at?.column ?? 0)
  return new WaybillErrors(errors.toSorted((a, b) => place(a) - place(b) || (a.message < b.message ? -1 : 1)))
}
