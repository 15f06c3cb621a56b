import { wellFormed } from '../code-units.ts'

/** The fields of a parsed object. Own properties only where a name comes from the file: see `fieldOf`. */
export type Fields = Readonly<Record<string, unknown>>

/** The fields of what should be an object; undefined for anything else. */
export function fieldsOf(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field by a name that comes from a file, such as `constructor`. */
export function fieldOf(fields: Fields | undefined, name: string): unknown {
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** The entries of what should be an object; none for anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isFields(value) ? Object.entries(value) : []
}

/** What should be a list; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text that says something and can be written as UTF-8; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? wellFormed(value) : null
}

/** The texts of what should be a list of them. */
export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => textOf(one) ?? [])
}
