import { fixupSpdxId, isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import parse, { type SpdxExpression } from 'spdx-expression-parse'
import { byCodeUnit, wellFormed } from './code-units.ts'
import { withoutCredentials } from './credentials.ts'

/** A licence as CycloneDX can hold it: either ids and names, or one expression, never both. */
export interface License {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly expression: string | null
  /** What was written, where it is not what is shown: nothing of a declaration is lost. */
  readonly asWritten: readonly string[]
}

/** Longer texts are licence texts and no expressions; the parser's time grows faster than their length. */
const longestExpression = 1000

/**
 * Reads the licence fields of one package: a string, `{type}`, or a list of them, as package.json had them over
 * the years. A list offers a choice. Several expressions become one; what is no SPDX expression stays a name.
 * Null when nothing was declared.
 */
export function readLicense(declared: readonly unknown[]): License | null {
  const written = [...new Set(declared.map((field) => asText(field)).filter((text) => text !== ''))].sort(
    byCodeUnit,
  )
  const texts = [...new Set(declared.flatMap(choices))]
  if (texts.length === 0) return null
  const parsed = texts.map(spdx)
  const shown = parsed.every((text) => text !== null)
    ? [combine(parsed)]
    : texts.map((text, at) => parsed[at] ?? text)
  const asWritten = written.filter((text) => !shown.includes(text))
  const [only] = shown
  if (parsed.includes(null) || only === undefined)
    return {
      ids: shown.filter(isId),
      names: shown.filter((text) => !isId(text)),
      expression: null,
      asWritten,
    }
  return isId(only)
    ? { ids: [only], names: [], expression: null, asWritten }
    : { ids: [], names: [], expression: only, asWritten }
}

export type LicenseReader = (declared: readonly unknown[]) => License | null

/** `readLicense` for many packages: few texts are different, and parsing them takes its time. */
export function licenseReader(): LicenseReader {
  const known = new Map<string, License | null>()
  return (declared) => {
    const [only] = declared
    if (declared.length === 0) return null
    const text = declared.every((field) => field === only) && typeof only === 'string' ? only : null
    if (text === null) return readLicense(declared)
    const read = known.get(text)
    if (read !== undefined) return read
    const license = readLicense([text])
    known.set(text, license)
    return license
  }
}

function choices(field: unknown): string[] {
  if (Array.isArray(field)) return field.flatMap(choices)
  if (typeof field === 'string')
    return field.trim() === '' ? [] : [wellFormed(withoutCredentials(field.trim()))]
  if (typeof field === 'object' && field !== null && 'type' in field) return choices(field.type)
  return []
}

function asText(field: unknown): string {
  if (field === undefined || field === null) return ''
  const text = typeof field === 'string' ? field : JSON.stringify(field)
  return wellFormed(withoutCredentials(text))
}

/** The canonical spelling of a valid expression, or null. */
function spdx(text: string): string | null {
  if (text.length > longestExpression) return null
  const id: unknown = isSupportedSpdxId(text) ? text : fixupSpdxId(text)
  // The library looks names up in a plain object: for `constructor` it answers with a function.
  if (isSupportedSpdxId(id)) return id
  try {
    return spell(parse(text), false)
  } catch {
    return null
  }
}

function spell(node: SpdxExpression, inside: boolean): string {
  if ('license' in node)
    return `${node.license}${node.plus ? '+' : ''}${node.exception ? ` WITH ${node.exception}` : ''}`
  const { left, conjunction, right } = node
  const nested = (side: SpdxExpression) =>
    spell(side, 'conjunction' in side && side.conjunction !== conjunction)
  const text = `${nested(left)} ${conjunction.toUpperCase()} ${nested(right)}`
  return inside ? `(${text})` : text
}

function combine(expressions: readonly string[]): string {
  const distinct = [...new Set(expressions)]
  if (distinct.length === 1) return distinct[0] ?? ''
  return distinct.map((text) => (text.includes(' ') ? `(${text})` : text)).join(' OR ')
}

function isId(text: string): boolean {
  return isSupportedSpdxId(text)
}
