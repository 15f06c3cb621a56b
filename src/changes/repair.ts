import type { Repair } from './change.ts'
import { readHeader, type Header } from './header.ts'

/** A header as it was meant, and what it took to read it so. */
export interface RepairedHeader {
  readonly header: Header
  readonly repairs: readonly Repair[]
}

/** Types that are one beyond doubt, so that `feat:x` is told from `http://x`, `12:30` and `std::vector`. */
const usualTypes: ReadonlySet<string> = new Set(
  (
    'feat feature fix bugfix hotfix perf refactor docs doc style test tests build ci chore revert security deps ' +
    'release wip'
  ).split(' '),
)

/** Pictures with what joins and colours them, and their names as forges write them: `:sparkles:`. */
const pictures =
  /^(?:\s?(?::[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{200d}|\u{fe0f}|\u{20e3}|[\u{e0020}-\u{e007f}]))+\s*/iu
const noun = /^[A-Za-z]{2,10}(?![A-Za-z])/

/** Whether a word is one of the types that everybody knows. */
export function isUsualType(word: string): boolean {
  return usualTypes.has(word.toLowerCase())
}

/** A line without the pictures it begins with: the same line where there are none. */
export function withoutPictures(line: string): string {
  const first = line.charCodeAt(0)
  // 58 is a colon; what is below 169 else begins no picture.
  if (first !== 58 && !(first >= 169)) return line
  return line.replace(pictures, '')
}

/**
 * Reads a header that misses Conventional Commits 1.0.0 by a little: an emoji before it, `feat :`, `feat:x`,
 * `feat!(api):`, `chore(deps)(deps):`, `feat(a(b)):`, or several of these. All but the emoji only for types that
 * everybody knows. Null for everything else, and for what needs no repair. Never throws, linear in the line's length.
 */
export function repairHeader(line: string): RepairedHeader | null {
  if (!line.includes(':')) return null
  const bare = withoutPictures(line)
  const repairs: Repair[] = bare === line ? [] : ['emoji']
  const strict = repairs.length > 0 ? readHeader(bare) : null
  if (strict) return { header: strict, repairs }
  const header = readLoosely(bare, repairs)
  return header && repairs.length > 0 ? { header, repairs } : null
}

function readLoosely(line: string, repairs: Repair[]): Header | null {
  const type = noun.exec(line)?.[0]
  if (type === undefined || !isUsualType(type)) return null
  const marked = line[type.length] === '!'
  const start = type.length + (marked ? 1 : 0)
  const scopes = readScopes(line, start)
  if (scopes === null) return null
  if (marked && scopes.end > start) repairs.push('mark-before-scope')
  if (scopes.count > 1) repairs.push('double-scope')
  if (scopes.nested) repairs.push('nested-scope')
  const markedLate = line[scopes.end] === '!'
  const description = readDescription(line, scopes.end + (markedLate ? 1 : 0), repairs)
  return description === null
    ? null
    : { type, scope: scopes.text, breaking: marked || markedLate, description }
}

/** What follows the colon that comes next; null where none does, or where it is of a URL, a path or a name. */
function readDescription(line: string, at: number, repairs: Repair[]): string | null {
  const colon = afterBlanks(line, at)
  if (line[colon] !== ':') return null
  if (colon > at) repairs.push('space-before-colon')
  const start = afterBlanks(line, colon + 1)
  const next = line[start]
  if (next === undefined) return null
  if (start > colon + 1) return line.slice(start)
  if (next === '/' || next === ':' || next === '\\') return null
  repairs.push('space-after-colon')
  return line.slice(start)
}

interface Scopes {
  /** Each once, with commas between them; null where there are none. */
  readonly text: string | null
  readonly count: number
  readonly nested: boolean
  /** Where they end in the line. */
  readonly end: number
}

/** The scopes at a place of a line, `(deps)(deps)`; null when a bracket stays open. */
function readScopes(line: string, start: number): Scopes | null {
  const found = new Set<string>()
  let count = 0
  let nested = false
  let at = start
  while (line[at] === '(') {
    let depth = 1
    let end = at + 1
    for (; depth > 0; end++) {
      if (end >= line.length) return null
      if (line[end] === '(') {
        depth += 1
        nested = true
      } else if (line[end] === ')') depth -= 1
    }
    const scope = line.slice(at + 1, end - 1).trim()
    if (scope !== '') found.add(scope)
    count += 1
    at = end
  }
  return { text: found.size > 0 ? [...found].join(',') : null, count, nested, end: at }
}

function afterBlanks(line: string, start: number): number {
  let at = start
  while (line[at] === ' ' || line[at] === '\t') at += 1
  return at
}
