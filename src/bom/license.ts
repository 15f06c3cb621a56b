import { fixupSpdxId, isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import type { SpdxExpression } from 'spdx-expression-parse'
import { byCodeUnit, wellFormed } from './code-units.ts'
import { withoutCredentials } from './credentials.ts'
import { idOfAddress } from './license-address.ts'
import { longestExpression, parseExpression } from './license-expression.ts'
import { idOfName } from './license-spelling.ts'

/** A licence as CycloneDX can hold it: either ids and names, or one expression, never both. */
export interface License {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly expression: string | null
  /** What was written, where it is not what is shown: nothing of a declaration is lost. */
  readonly asWritten: readonly string[]
}

/** Lists of lists and what has more inside are no declaration of anybody's. */
const deepest = 8

/**
 * Reads the licence fields of one package: a string, `{type}`, or a list of them, as package.json had them over
 * the years. A list offers a choice. Several expressions become one. Common names and addresses of licences are taken for
 * their SPDX ids (`Apache 2.0`, a Python classifier, the page of a licence); what may mean several stays a name, and so does
 * what is no SPDX expression. Null when nothing was declared.
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

/** One text for it: the expression, or what is offered joined by `OR`. */
export function licenseText({ expression, ids, names }: License): string {
  return expression ?? [...ids, ...names].join(' OR ')
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

function choices(field: unknown, depth = 0): string[] {
  if (depth > deepest) return []
  if (Array.isArray(field)) return field.flatMap((one) => choices(one, depth + 1))
  if (typeof field === 'string')
    return field.trim() === '' ? [] : [wellFormed(withoutCredentials(field.trim()))]
  if (typeof field !== 'object' || field === null) return []
  // The type is often too short to tell (`BSD`), and the address beside it exact.
  const { type, name, url } = field as Readonly<Record<string, unknown>>
  const told = [type, name, url].flatMap((each) => (typeof each === 'string' ? choices(each) : []))
  const exact = told.find((text) => spdx(text) !== null)
  return exact === undefined ? told.slice(0, 1) : [exact]
}

function asText(field: unknown): string {
  if (field === undefined || field === null || isDeep(field)) return ''
  const text = typeof field === 'string' ? field : JSON.stringify(field)
  return wellFormed(withoutCredentials(text))
}

function isDeep(field: unknown, depth = 0): boolean {
  if (typeof field !== 'object' || field === null) return false
  return depth > deepest || Object.values(field).some((inside) => isDeep(inside, depth + 1))
}

/** The canonical spelling of a valid expression, or null. */
function spdx(text: string): string | null {
  if (text.length > longestExpression) return null
  const id: unknown = isSupportedSpdxId(text) ? text : fixupSpdxId(text)
  // The library looks names up in a plain object: for `constructor` it answers with a function.
  if (isSupportedSpdxId(id)) return id
  const tree = parseExpression(text)
  return tree === null ? (idOfName(text) ?? idOfAddress(text) ?? ofNames(text)) : spell(tree, false)
}

/** `MIT or Apache 2.0`: names between one kind of conjunction. */
function ofNames(text: string): string | null {
  if (/[()]/.test(text)) return null
  const [first, second] = [/ or /i, / and /i].map((word) => text.split(word))
  const [parts, conjunction] = (first?.length ?? 0) > 1 ? [first, ' OR '] : [second, ' AND ']
  if (parts === undefined || parts.length < 2) return null
  const ids = parts.map((part) => {
    const id: unknown = fixupSpdxId(part.trim())
    return isSupportedSpdxId(id) ? id : idOfName(part)
  })
  return ids.includes(null) ? null : [...new Set(ids)].join(conjunction)
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
