import { isUsualType } from '../changes/repair.ts'

/** Where a header first departs from Conventional Commits 1.0.0, counted from 0, and how. */
export interface Departure {
  readonly at: number
  readonly what: string
  /** Nothing but the description is missing. */
  readonly empty: boolean
}

const noun = /^[\p{L}\d][\p{L}\d_-]*/u

/** Walks along a header that does not read as one, up to where it goes wrong. Linear in its length. */
export function departureOf(header: string): Departure {
  const type = noun.exec(header)?.[0]
  if (type === undefined) return wrong(0, 'it does not begin with a type')
  // Without a colon the first word is a type only if everybody knows it as one.
  if (!/[:：]/u.test(header) && !isUsualType(type))
    return wrong(0, 'it has no type, which a colon would follow')
  let at = type.length
  if (header.startsWith('!(', at)) return wrong(at, 'the ! stands before the scope, and belongs after it')
  if (header[at] === '(') {
    const end = header.indexOf(')', at)
    if (end === -1) return wrong(at, 'the bracket of the scope is never closed')
    const inner = header.indexOf('(', at + 1)
    if (inner !== -1 && inner < end) return wrong(inner, 'the scope has brackets inside')
    at = end + 1
    if (header[at] === '(')
      return wrong(at, 'there is a second scope; several share one pair of brackets, with commas')
  }
  if (header[at] === '!') at += 1
  return atColon(header, at)
}

function atColon(header: string, at: number): Departure {
  const next = header[at]
  if (next === '：') return wrong(at, 'its colon is a full-width one')
  if (next === ' ' && /^ {1,20}[:：!]/u.test(header.slice(at, at + 22)))
    return wrong(at, 'there is space before the colon')
  if (next !== ':') return wrong(at, 'no colon follows the type')
  const rest = header.slice(at + 1)
  if (rest.trim() === '') return { at: at + 1, what: 'the description is missing', empty: true }
  if (!rest.startsWith(' ')) return wrong(at + 1, 'there is no space after the colon')
  return wrong(at + 1, 'the description cannot be read')
}

function wrong(at: number, what: string): Departure {
  return { at, what, empty: false }
}
