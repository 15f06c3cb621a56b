import { wellFormed } from '../code-units.ts'

/** A dependency specifier (PyPA specification "Dependency specifiers", PEP 508), taken apart. */
export interface Requirement {
  /** As written. */
  readonly name: string
  readonly extras: readonly string[]
  /** `>=1,<2`; '' where every version will do. */
  readonly specifier: string
  /** What stands behind `@`, as written: it may hold a password. */
  readonly url: string | null
  readonly marker: string | null
}

const head = /\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?\s*/y
const specifierForm = /^(?:(?:===|==|~=|!=|<=|>=|<|>)\s*[\w.!+*-]+\s*(?:,\s*|$))*$/

/** Reads `name[extra] >=1,<2 ; marker` and `name @ https://... ; marker`. Null for what is neither. Linear in the text. */
export function parseRequirement(text: string): Requirement | null {
  head.lastIndex = 0
  const match = head.exec(text)
  if (!match) return null
  const [, name = '', extras = ''] = match
  const rest = text.slice(head.lastIndex)
  const asked = {
    name: wellFormed(name),
    extras: extras
      .split(',')
      .map((extra) => wellFormed(extra.trim()))
      .filter((extra) => extra !== ''),
  }
  if (rest.startsWith('@')) {
    // A semicolon may be part of an address; only one behind a space ends it.
    const address = rest.slice(1).trimStart()
    const end = address.search(/\s/)
    const url = end < 0 ? address : address.slice(0, end)
    const after = end < 0 ? '' : address.slice(end).trimStart()
    if (url === '' || (after !== '' && !after.startsWith(';'))) return null
    return { ...asked, specifier: '', url, marker: markerOf(after.slice(1)) }
  }
  const semicolon = rest.indexOf(';')
  const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim()
  const specifier = written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1).trim() : written
  if (!specifierForm.test(specifier)) return null
  return {
    ...asked,
    specifier,
    url: null,
    marker: semicolon < 0 ? null : markerOf(rest.slice(semicolon + 1)),
  }
}

function markerOf(text: string): string | null {
  const marker = wellFormed(text.trim())
  return marker === '' ? null : marker
}
