/** The message in a file that git hands to an editor or a hook, with where its lines are in the file. */
export interface MessageFile {
  readonly message: string
  /** The line of the file that a line of the message is, both counted from one. */
  lineOf(line: number): number
}

const scissors = '# ------------------------ >8 ------------------------'

/**
 * Reads a commit message as git does from `COMMIT_EDITMSG` (git-commit(1), `--cleanup=strip`): without lines that begin
 * with `#`, without the scissors line and all that is below it. Empty lines stay, since they change nothing.
 */
export function readMessageFile(text: string): MessageFile {
  const kept: string[] = []
  const places: number[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('#')) {
      if (line.startsWith(scissors)) break
      continue
    }
    kept.push(line)
    places.push(index + 1)
  }
  return { message: kept.join('\n'), lineOf: (line) => places[line - 1] ?? places.at(-1) ?? 1 }
}
