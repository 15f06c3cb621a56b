import { CommitParser } from 'conventional-commits-parser'

/** The first line of a Conventional Commit. */
export interface Header {
  /** As written; compare it in lower case. */
  readonly type: string
  readonly scope: string | null
  readonly breaking: boolean
  readonly description: string
}

/**
 * Conventional Commits 1.0.0, rules 1 to 5 and 13: a noun, an optional scope, an optional `!`, a colon and a space
 * (a tab is read as one). The scope is any text without brackets, so that `a,b`, `@s/p` and `core:router` are kept as
 * written.
 */
const headerPattern = /^([\p{L}\d][\p{L}\d_-]*)(?:\(([^()]*)\))?(!)?:[ \t]+(\S.*)$/su
/** The same for a noun in plain letters, which nearly all are, without what Unicode costs. */
const plainHeader = /^([A-Za-z\d][A-Za-z\d_-]*)(?:\(([^()]*)\))?(!)?:[ \t]+(\S.*)$/s

/** What only the wider pattern could take for a noun: letters, and one beyond ASCII among them. */
const beyondAsciiType = /^[\w-]*[^\0-\x7f]/

/** What the library reads of a line, in characters: real lines are shorter, and it is not linear in their references. */
export const longestLine = 2_000

/** Made with the first line that needs it, which few histories have. */
let parser: CommitParser | undefined

function makeParser(): CommitParser {
  // `fieldPattern` would let a commit body write any property of the result (`-hash-`), so it is never on.
  return new CommitParser({
    headerPattern,
    headerCorrespondence: ['type', 'scope', 'breaking', 'description'],
    noteKeywords: [],
    notesPattern: () => /(?!)/,
    fieldPattern: undefined,
    revertPattern: undefined,
    mergePattern: undefined,
    referenceActions: [],
    issuePrefixes: ['#'],
  } as unknown as ConstructorParameters<typeof CommitParser>[0])
}

/** Null when the line, which has no space at its end, is not a Conventional Commit's. Linear in its length. */
export function readHeader(line: string): Header | null {
  const plain = plainHeader.exec(line)
  if (plain) {
    return {
      type: plain[1] ?? '',
      scope: plain[2] || null,
      breaking: plain[3] === '!',
      description: plain[4] ?? '',
    }
  }
  return beyondAsciiType.test(line) ? parseHeader(line) : null
}

/** As `readHeader`, by the library alone. */
export function parseHeader(line: string): Header | null {
  parser ??= makeParser()
  const match = parser.parse(line.slice(0, longestLine))
  const { type, scope, breaking, description } = match as unknown as Record<string, string | null>
  if (!type || !description) return null
  const whole = description + line.slice(longestLine)
  return { type, scope: scope || null, breaking: breaking === '!', description: whole }
}
