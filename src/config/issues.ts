import type { $ZodIssue, $ZodType } from 'zod/v4/core'
import { knownKeys } from './known-keys.ts'
import type { KeyPath } from './document.ts'
import { suggest } from './suggest.ts'

/** One thing that is wrong with what the configuration says, and where. */
export interface Fault {
  readonly path: KeyPath
  /** Whether the key itself is at fault, or what it holds. */
  readonly part: 'key' | 'value'
  readonly message: string
  readonly hint?: string
}

/** `environments.production.targets[0]`, as people say it. */
export function keyText(path: KeyPath): string {
  const text = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `["${step}"]`,
  )
  return text.join('').replace(/^\./, '') || 'The file'
}

/** What the schema's issue means for the person who wrote the file. `value` is the whole document. */
export function schemaFaults(
  issue: $ZodIssue,
  schema: $ZodType,
  value: unknown,
  above: KeyPath = [],
): Fault[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  const found = valueAt(value, path)
  const key = keyText(path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => unknownKey([...path, unknown], knownKeys(schema, value, path)))
    case 'invalid_type':
      return [found === undefined ? missing(path) : wrongType(path, issue.expected, found)]
    case 'invalid_value':
      return [found === undefined ? missing(path) : wrongWord(path, issue.values.map(String), found)]
    case 'invalid_union':
      return unionFaults(issue, schema, value, path)
    case 'invalid_format':
      return [{ path, part: 'value', message: `${key} must be ${issue.message}, not ${shown(path, found)}.` }]
    case 'invalid_key':
      return [{ path, part: 'key', message: `${key} must be ${issue.issues[0]?.message ?? 'another key'}.` }]
    case 'too_small':
    case 'too_big':
      return [{ path, part: 'value', message: `${key} ${limit(issue)}.` }]
    default:
      return [{ path, part: 'value', message: `${key}: ${issue.message}.` }]
  }
}

function unknownKey(path: KeyPath, known: readonly string[]): Fault {
  const key = String(path.at(-1))
  const meant = suggest(key, known)
  return {
    path,
    part: 'key',
    message: `${keyText(path)} is not a key that Waybill knows.`,
    hint: meant === null ? `Known here: ${known.join(', ')}.` : `Did you mean "${meant}"?`,
  }
}

function missing(path: KeyPath): Fault {
  return { path, part: 'key', message: `${keyText(path)} is missing.` }
}

function wrongType(path: KeyPath, expected: string, found: unknown): Fault {
  const message = `${keyText(path)} must be ${kindNames[expected] ?? expected}, not ${kindOf(found)}.`
  const fault: Fault = { path, part: 'value', message }
  if (
    expected === 'string' &&
    ['number', 'boolean', 'object'].includes(typeof found) &&
    !Array.isArray(found)
  )
    return { ...fault, hint: 'Put it in double quotes if text is meant.' }
  if (expected === 'array' && typeof found !== 'object')
    return { ...fault, hint: 'Put it in brackets, as in [one, two].' }
  return fault
}

function wrongWord(path: KeyPath, allowed: readonly string[], found: unknown): Fault {
  const meant = typeof found === 'string' ? suggest(found, allowed) : null
  return {
    path,
    part: 'value',
    message: `${keyText(path)} must be ${allowed.length > 1 ? `one of ${allowed.join(', ')}` : allowed.join('')}, not ${shown(path, found)}.`,
    ...(meant === null ? {} : { hint: `Did you mean "${meant}"?` }),
  }
}

type UnionIssue = Extract<$ZodIssue, { code: 'invalid_union' }>

function unionFaults(issue: UnionIssue, schema: $ZodType, value: unknown, path: KeyPath): Fault[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    const allowed = issue.options.map(String)
    const found = valueAt(value, path)
    return [found === undefined ? missing(path) : wrongWord(path, allowed, found)]
  }
  // The alternative that is meant is the one whose kind of value was written.
  const meant = issue.errors.find((issues) => issues.every((inner) => !isOtherKind(inner)))
  if (meant) return meant.flatMap((inner) => schemaFaults(inner, schema, value, path))
  const kinds = issue.errors
    .flat()
    .flatMap((inner) => (isOtherKind(inner) ? [kindNames[inner.expected] ?? inner.expected] : []))
  const found = kindOf(valueAt(value, path))
  return [{ path, part: 'value', message: `${keyText(path)} must be ${kinds.join(' or ')}, not ${found}.` }]
}

function isOtherKind(issue: $ZodIssue): issue is Extract<$ZodIssue, { code: 'invalid_type' }> {
  return issue.code === 'invalid_type' && issue.path.length === 0
}

function limit(issue: Extract<$ZodIssue, { code: 'too_small' | 'too_big' }>): string {
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`
  if (issue.origin === 'array') return `must have ${bound} ${bound.endsWith(' 1') ? 'entry' : 'entries'}`
  if (issue.origin === 'string')
    return `must have ${bound} ${bound.endsWith(' 1') ? 'character' : 'characters'}`
  return `must be ${bound}`
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'boolean') return String(value)
  return kindNames[typeof value] ?? typeof value
}

/** A value in a message; never one from a place where secrets and addresses are written. */
function shown(path: KeyPath, value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : kindOf(value)
  if (path[0] === 'channels' || path[0] === 'audiences') return 'what is written here'
  return `"${value.slice(0, 60)}"`
}

function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((inside, step) => (inside as Record<string, unknown> | null)?.[step], value)
}

/** A fault of the value at a path; the message reads on after the key. */
export function fault(path: KeyPath, message: string, hint?: string): Fault {
  return {
    path,
    part: 'value',
    message: `${keyText(path)} ${message}`,
    ...(hint === undefined ? {} : { hint }),
  }
}
