import { plainType } from '../../notes/styles.ts'

/** What a pattern of git-cliff's commit parsers means, where it is one that people write about types and scopes. */
export interface CommitPattern {
  readonly types: readonly string[]
  /** Texts with `*` for anything; none where every scope is meant. */
  readonly scopes: readonly string[]
  /** Whether it also asks for words of the description, which Waybill does not look at. */
  readonly words: boolean
}

const word = /^[A-Za-z][\w-]*$/
/** What may follow a type and says nothing more: any scope, a mark, a colon, anything. */
const anyTail =
  /^(?:\\b|\\s\*|\\s\+|\.\*|\\\((?:\.\*|\.\+|\[\^\)\][*+])\\\)\??|\(\\\([^()]*\\\)\)\??|[!:?$]|\[[!:(\\]+\])*$/
const scopeTail = /^\\\(((?:[\w*./@-]|\.\*)+|\([\w|./@-]+\))\\\)(.*)$/

/**
 * Reads a regular expression over the commit message: `^feat`, `^(feat|fix)`, `^chore|^ci`, `^chore\(deps.*\)`. A type that
 * git-cliff finds by its beginning (`^doc`) is the one that people mean by it. Null for every other expression: half
 * understood, it would sort commits where nobody looks for them.
 */
export function readCommitPattern(pattern: string): CommitPattern | null {
  const alternatives = splitAlternatives(pattern.replace(/^\(\?i\)/, ''))
  const read = alternatives.map(readOne)
  const [first] = read
  if (!first || read.includes(null)) return null
  if (read.length === 1) return first
  const all = read.filter((one) => one !== null)
  // Scopes belong to their own type alone.
  if (all.some(({ scopes, words }) => scopes.length > 0 || words)) return null
  return { types: [...new Set(all.flatMap(({ types }) => types))], scopes: [], words: false }
}

/** Whether an expression fits every message. */
export function isCatchAll(pattern: string): boolean {
  return ['', '^', '.*', '^.*', '.*$', '^.*$', '.+', '^.+'].includes(pattern)
}

function readOne(pattern: string): CommitPattern | null {
  if (!pattern.startsWith('^')) return null
  const rest = pattern.slice(1).replace(/^\(\?:/, '(')
  const [, group, single] = /^(?:\(([\w|-]+)\)|([A-Za-z][\w-]*))/.exec(rest) ?? []
  const names = (group ?? single ?? '').split('|')
  if (!names.every((name) => word.test(name))) return null
  const tail = rest.slice(group === undefined ? (single ?? '').length : group.length + 2)
  const types = [...new Set(names.map((name) => plainType(name.toLowerCase())))]
  if (anyTail.test(tail)) return { types, scopes: [], words: false }
  const [, scope, after = ''] = scopeTail.exec(tail) ?? []
  if (scope === undefined) return null
  const scopes = scope.replace(/^\(|\)$/g, '').split('|')
  return {
    types,
    scopes: scopes.map((one) => one.replaceAll('.*', '*')),
    words: !anyTail.test(after),
  }
}

/** The parts between the `|` that are in no brackets. */
function splitAlternatives(pattern: string): string[] {
  const parts = ['']
  let depth = 0
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at)
    const escaped = character === '\\'
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += escaped ? pattern.slice(at, at + 2) : character
    if (escaped) at += 1
  }
  return parts
}
