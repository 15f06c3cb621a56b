import { longestLine } from './header.ts'
import { cutNumbers, type TrailingNumber } from './trailing-numbers.ts'

export interface Reference {
  readonly issue: string
  /** What the message says happens to it: `closes`, `fixes`, `refs`, ... in lower case; null when it only names it. */
  readonly action: string | null
}

const anyReference = /#\d|GH-\d/

/**
 * An action word, or the number of an issue that is no part of a word, a path or an entity: `org/repo#3` is another
 * repository's.
 */
const wordOrNumber =
  /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see)\b|(?<![\w&#/.-])(?:#|GH-)(\d{1,10})(?![\w-])/gi

/** What may stand between an action and its numbers, and between these: `Fixes: #1, #2 and #3`. */
const joined = /^[\s:,;&(]*(?:and\s+)?[\s(]*$/i
const longestJoint = 12

/**
 * The issues and pull requests that a message names, each once, in the order in which it does. The `(#12)` that forges
 * put at the end of a header names the pull request and closes nothing. Code spans and URLs name none.
 */
export function readReferences(header: string, rest: string): Reference[] {
  const cut = cutNumbers(header)
  if (!anyReference.test(cut.line) && !anyReference.test(rest)) return plainReferences(cut.numbers)
  const found = new Map<string, Reference>()
  collectReferences(cut.line, found)
  for (const { number, mark } of cut.numbers)
    if (mark !== '!' && !found.has(number)) found.set(number, { issue: number, action: null })
  collectReferences(rest, found)
  return [...found.values()]
}

function plainReferences(numbers: readonly TrailingNumber[]): Reference[] {
  if (numbers.length === 0) return []
  const issues = new Set(numbers.filter(({ mark }) => mark !== '!').map(({ number }) => number))
  return [...issues].map((issue) => ({ issue, action: null }))
}

function collectReferences(text: string, found: Map<string, Reference>): void {
  if (!anyReference.test(text)) return
  for (const line of text.split('\n'))
    if (anyReference.test(line)) collectFromLine(withoutCodeAndUrls(line.slice(0, longestLine)), found)
}

function collectFromLine(line: string, found: Map<string, Reference>): void {
  let action: string | null = null
  let end = 0
  // `matchAll` would make the pattern anew for every line.
  wordOrNumber.lastIndex = 0
  for (let match = wordOrNumber.exec(line); match !== null; match = wordOrNumber.exec(line)) {
    const [text, word, issue] = match
    if (word !== undefined) action = word.toLowerCase()
    else if (issue !== undefined) {
      // An action reaches as far as a list of numbers does.
      if (match.index - end > longestJoint || !joined.test(line.slice(end, match.index))) action = null
      if (!found.get(issue)?.action) found.set(issue, { issue, action })
    }
    end = match.index + text.length
  }
}

/** Code names no issue, and a number in a URL is another page's. */
function withoutCodeAndUrls(line: string): string {
  const text = line.includes('`') ? line.replace(/`[^`]*`/g, ' ') : line
  return text.includes('://') ? text.replace(/(?<!\S)\S*?:\/\/\S*/g, ' ') : text
}
