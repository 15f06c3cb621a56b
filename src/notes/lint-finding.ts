import type { Sections } from './sections.ts'

/** Everything that a message can be told of; `docs/lint.md` says what each means. */
export type LintCode =
  | 'body-not-separated'
  | 'breaking-not-read'
  | 'control-character'
  | 'description-empty'
  | 'fixup'
  | 'footer-not-read'
  | 'header-long'
  | 'header-not-conventional'
  | 'header-repaired'
  | 'hidden-breaking'
  | 'invisible-character'
  | 'merge-untitled'
  | 'message-empty'
  | 'nul-character'
  | 'release-as-invalid'
  | 'revert-unnamed'
  | 'scope-unknown'
  | 'secret'
  | 'type-unknown'
  | 'wip'

/** Something about a message that may not read as intended. Lines and columns count from one, in UTF-16 code units. */
export interface MessageFinding {
  readonly code: LintCode
  readonly severity: 'error' | 'warning' | 'info'
  /** What was seen. */
  readonly message: string
  /** What to do about it; `lintMessage` adds the suggestion to it. */
  readonly hint: string
  /** The line as it should be, or null where only its author can know. */
  readonly suggestion: string | null
  readonly line: number
  readonly column: number
}

/** What messages are held against. */
export interface LintRules {
  readonly sections: Sections
  /** The names of types that may be meant by others, the commonest first. */
  readonly types: readonly string[]
  /** The names of scopes, where a configuration lists them. */
  readonly scopes: readonly string[] | null
  /** Whether the notes repair headers that miss the convention by a little. */
  readonly tolerant: boolean
  /** A `title` has no body to come; what is in a `range` can no longer be squashed in silence. */
  readonly where: 'title' | 'message' | 'commit' | 'range'
}

const longestQuote = 60

/** A text of anybody's in the words of a finding: short, on one line. */
export function quoted(text: string): string {
  const [line = ''] = text.split('\n', 1)
  const short = line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()}…` : line
  return `"${short}"`
}
