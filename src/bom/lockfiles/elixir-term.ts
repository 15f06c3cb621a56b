import { wellFormed } from '../code-units.ts'

/** Deeper than any lockfile nests its terms. */
const deepest = 60

/** A literal of Elixir that is plain data. `true`, `false` and `nil` are atoms, as in the language. */
export type ElixirTerm =
  | { readonly kind: 'atom' | 'string' | 'number'; readonly text: string }
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly ElixirTerm[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [ElixirTerm, ElixirTerm])[] }

/** Where a text stops being plain data. */
export class ElixirFault extends Error {
  readonly offset: number

  constructor(offset: number) {
    super('The text is no plain Elixir term.')
    this.name = 'ElixirFault'
    this.offset = offset
  }
}

interface Cursor {
  readonly text: string
  at: number
  depth: number
}

/**
 * Reads one literal (Elixir syntax reference: atoms, strings, numbers, tuples, lists, maps, keywords, comments) and tells
 * where it ends. Code of any kind (calls, variables, interpolation, sigils) is a fault, so nothing that is read depends on
 * anything that would run. Throws ElixirFault. Linear; the depth is bounded.
 */
export function readElixirTerm(
  text: string,
  start: number,
): { readonly term: ElixirTerm; readonly end: number } {
  const cursor = { text, at: skipSpace(text, start), depth: 0 }
  return { term: readTerm(cursor), end: cursor.at }
}

/** The offset of what comes next, after white space and comments. */
export function skipSpace(text: string, start: number): number {
  for (let at = start; ;) {
    space.lastIndex = at
    if (space.test(text)) at = space.lastIndex
    if (text[at] !== '#') return at
    const end = text.indexOf('\n', at)
    if (end < 0) return text.length
    at = end
  }
}

const space = /\s+/y
const number = /[+-]?\d[\d_]*(?:\.\d+(?:e[+-]?\d+)?)?(?!\w)/iy
const atom = /:([\p{L}_][\p{L}\d_@]*[?!]?)/uy
const alias = /[A-Z]\w*(?:\.[A-Z]\w*)*(?![\w.(:])/y
const word = /(?:true|false|nil)(?![\w:?!(])/y
const keyword = /([\p{L}_][\p{L}\d_@]*[?!]?):(?=\s)/uy

function readTerm(cursor: Cursor): ElixirTerm {
  const { text, at } = cursor
  if (cursor.depth >= deepest) throw new ElixirFault(at)
  cursor.depth += 1
  const term = readAny(cursor, text[at])
  cursor.depth -= 1
  return term
}

function readAny(cursor: Cursor, first: string | undefined): ElixirTerm {
  const { text, at } = cursor
  switch (first) {
    case '"':
      return { kind: 'string', text: readString(cursor) }
    case '[':
      cursor.at += 1
      return { kind: 'list', items: readItems(cursor, ']', false) }
    case '{':
      cursor.at += 1
      return { kind: 'tuple', items: readItems(cursor, '}', true) }
    case '%':
      if (text[at + 1] !== '{') throw new ElixirFault(at)
      cursor.at += 2
      return { kind: 'map', entries: readEntries(cursor) }
    case ':':
      if (text[at + 1] !== '"') break
      cursor.at += 1
      return { kind: 'atom', text: readString(cursor) }
    default:
  }
  const named = match(cursor, atom)?.[1] ?? match(cursor, word)?.[0] ?? match(cursor, alias)?.[0]
  if (named !== undefined) return { kind: 'atom', text: named }
  const digits = match(cursor, number)?.[0]
  if (digits === undefined) throw new ElixirFault(at)
  return { kind: 'number', text: digits }
}

/** The items up to `close`. Pairs at the end of a tuple are one keyword list, those of a list are tuples in it. */
function readItems(cursor: Cursor, close: string, areOne: boolean): ElixirTerm[] {
  const items: ElixirTerm[] = []
  const pairs: ElixirTerm[] = []
  while (!closes(cursor, close)) {
    const key = readKey(cursor)
    if (key === null && pairs.length > 0) throw new ElixirFault(cursor.at)
    if (key === null) items.push(readTerm(cursor))
    else pairs.push({ kind: 'tuple', items: [key, readTerm(cursor)] })
    separate(cursor, close)
  }
  if (pairs.length === 0) return items
  return areOne ? [...items, { kind: 'list', items: pairs }] : [...items, ...pairs]
}

function readEntries(cursor: Cursor): [ElixirTerm, ElixirTerm][] {
  const entries: [ElixirTerm, ElixirTerm][] = []
  while (!closes(cursor, '}')) {
    let key = readKey(cursor)
    if (key === null) {
      key = readTerm(cursor)
      cursor.at = skipSpace(cursor.text, cursor.at)
      if (!cursor.text.startsWith('=>', cursor.at)) throw new ElixirFault(cursor.at)
      cursor.at = skipSpace(cursor.text, cursor.at + 2)
    }
    entries.push([key, readTerm(cursor)])
    separate(cursor, '}')
  }
  return entries
}

/** The key of a pair, `name:` or `"any text":`, with the space after it; null where there is none. */
function readKey(cursor: Cursor): ElixirTerm | null {
  const { text, at } = cursor
  let name = match(cursor, keyword)?.[1]
  if (name === undefined && text[at] === '"') {
    const quoted = readString(cursor)
    if (text[cursor.at] === ':') {
      cursor.at += 1
      name = quoted
    } else cursor.at = at
  }
  if (name === undefined) return null
  cursor.at = skipSpace(text, cursor.at)
  return { kind: 'atom', text: name }
}

function closes(cursor: Cursor, close: string): boolean {
  cursor.at = skipSpace(cursor.text, cursor.at)
  if (cursor.text[cursor.at] !== close) return false
  cursor.at += 1
  return true
}

/** After an item comes a comma or the end; a comma before the end is allowed. */
function separate(cursor: Cursor, close: string): void {
  cursor.at = skipSpace(cursor.text, cursor.at)
  const next = cursor.text[cursor.at]
  if (next === ',') cursor.at += 1
  else if (next !== close) throw new ElixirFault(cursor.at)
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['d', '\x7F'],
  ['e', '\x1B'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['s', ' '],
  ['t', '\t'],
  ['v', '\v'],
])
const plain = /[^"\\#]+/y
const code = /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/iy

function readString(cursor: Cursor): string {
  const start = cursor.at
  if (cursor.text.startsWith('"""', start)) throw new ElixirFault(start)
  cursor.at += 1
  let value = ''
  for (;;) {
    value += match(cursor, plain)?.[0] ?? ''
    const next = cursor.text[cursor.at]
    if (next === '"') {
      cursor.at += 1
      return wellFormed(value)
    }
    if (next === undefined || cursor.text.startsWith('#{', cursor.at)) throw new ElixirFault(cursor.at)
    value += next === '#' ? next : readEscape(cursor)
    if (next === '#') cursor.at += 1
  }
}

function readEscape(cursor: Cursor): string {
  const start = cursor.at
  const found = match(cursor, code)
  const digits = found?.[1] ?? found?.[2] ?? found?.[3]
  if (digits !== undefined) {
    const point = Number.parseInt(digits, 16)
    if (point > 0x10ffff) throw new ElixirFault(start)
    return String.fromCodePoint(point)
  }
  const escaped = cursor.text[start + 1]
  if (escaped === undefined) throw new ElixirFault(start)
  cursor.at += 2
  return escapes.get(escaped) ?? escaped
}

function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)
  if (found) cursor.at = pattern.lastIndex
  return found
}
