import type { OutputName } from '../action/names.ts'
import type { ExitCode, Place } from '../errors.ts'

/** What a verb came to. The command line prints it, the Action turns it into outputs and a summary. */
export interface Outcome {
  /** The one document that `--json` prints; null where a verb has none. */
  readonly document: object | null
  /** What people get on stdout instead; ends with a newline, or is empty; a long one comes in pieces. */
  readonly text: string | Iterable<string>
  /** For a run's page: Markdown in which everything untrusted is inert. Default: `text` as a code block. */
  readonly summary?: string
  /** What is said beside it, on stderr. */
  readonly remarks: readonly Remark[]
  readonly exitCodes: readonly ExitCode[]
  /** The Action's outputs, by name. */
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>
}

export interface Remark {
  readonly level: 'info' | 'warning' | 'error'
  readonly text: string
  /** Where in a file; a run's page shows it there. */
  readonly at?: Place
}
