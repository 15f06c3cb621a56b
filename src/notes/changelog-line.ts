/** A line of a file with the bytes that end it: `\n`, `\r\n`, `\r`, or nothing at the end of the file. */
export interface Line {
  readonly text: string
  readonly end: string
}

/** The lines of a text, every byte of it in one of them (CommonMark 2.1 says what ends a line). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(from, index), end })
    from = index + end.length
  }
  if (from < text.length) lines.push({ text: text.slice(from), end: '' })
  return lines
}

/** The text that the lines came from. */
export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text, end }) => text + end).join('')
}

/** How most of the lines end; `\n` where none says more. */
export function commonEnd(lines: readonly Line[]): string {
  const counts = { '\n': 0, '\r\n': 0, '\r': 0 }
  for (const { end } of lines) if (end === '\n' || end === '\r\n' || end === '\r') counts[end]++
  if (counts['\r\n'] > counts['\n'] && counts['\r\n'] >= counts['\r']) return '\r\n'
  return counts['\r'] > counts['\n'] ? '\r' : '\n'
}

export function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim() === ''
}

/** The lines without the blank ones before the first word and after the last. */
export function trimBlank(lines: readonly Line[]): Line[] {
  let from = 0
  let to = lines.length
  while (from < to && isBlank(lines[from])) from++
  while (to > from && isBlank(lines[to - 1])) to--
  return lines.slice(from, to)
}

/** Whether both say the same, however their lines end. */
export function sameWords(left: readonly Line[], right: readonly Line[]): boolean {
  return left.length === right.length && left.every(({ text }, index) => text === right[index]?.text)
}
