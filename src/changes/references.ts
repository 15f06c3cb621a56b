import { CommitParser } from 'conventional-commits-parser'
import { longestLine } from './header.ts'

export interface Reference {
  readonly issue: string
  /** What the message says happens to it: `closes`, `fixes`, `refs`, ... in lower case; null when it only names it. */
  readonly action: string | null
}

const actions = 'close closes closed fix fixes fixed resolve resolves resolved refs ref see'.split(' ')
const prefixes = ['#', 'GH-']
const anyReference = /#\d|GH-\d/

// `fieldPattern` would let a commit body write any property of the result (`-hash-`), so it is never on.
const parser = new CommitParser({
  noteKeywords: [],
  notesPattern: () => /(?!)/,
  fieldPattern: undefined,
  revertPattern: undefined,
  mergePattern: undefined,
  referenceActions: actions,
  issuePrefixes: prefixes,
} as unknown as ConstructorParameters<typeof CommitParser>[0])

const pullRequest = /^\((?:#|GH-)(\d{1,10})\)$/

/**
 * The issues and pull requests that a message names, each once, in the order in which it does. The `(#12)` that forges
 * put at the end of a header names the pull request and closes nothing. Code spans and URLs name none.
 */
export function readReferences(header: string, rest: string): Reference[] {
  const { line, numbers } = cutPullRequests(header)
  if (!anyReference.test(line) && !anyReference.test(rest))
    return numbers.length === 0 ? [] : [...new Set(numbers)].map((issue) => ({ issue, action: null }))
  const found = new Map<string, Reference>()
  collectReferences(line, found)
  for (const issue of numbers) if (!found.has(issue)) found.set(issue, { issue, action: null })
  collectReferences(rest, found)
  return [...found.values()]
}

/** The header without the pull requests at its end: `fix: x (#3) (#12)` has two. */
function cutPullRequests(header: string): { line: string; numbers: string[] } {
  const numbers: string[] = []
  let end = header.length
  while (numbers.length < 10 && header[end - 1] === ')') {
    const start = header.lastIndexOf('(', end - 1)
    const number = start === -1 ? undefined : pullRequest.exec(header.slice(start, end))?.[1]
    if (number === undefined) break
    numbers.unshift(number)
    end = start
    while (header[end - 1] === ' ') end -= 1
  }
  return { line: header.slice(0, end), numbers }
}

function collectReferences(text: string, found: Map<string, Reference>): void {
  if (!anyReference.test(text)) return
  const lines = text
    .split('\n')
    .filter((line) => anyReference.test(line))
    .map((line) => line.slice(0, longestLine).replace(/`[^`]*`/g, ''))
  // Below a header the parser knows footers, whose action is followed by a colon: `Fixes: #9`.
  for (const { issue, action, prefix, owner } of parser.parse(`-\n\n${lines.join('\n')}`).references) {
    if (!/^\d{1,10}$/.test(issue) || !prefixes.includes(prefix) || owner !== null) continue
    if (!found.get(issue)?.action) found.set(issue, { issue, action: action?.toLowerCase() ?? null })
  }
}
