/** A message cut into what is looked at, with the place of each part in the message as it was given. */
export interface MessageLines {
  /** Without space around it; empty for a message that says nothing. */
  readonly header: string
  readonly headerLine: number
  readonly headerColumn: number
  /** What follows the header, without space at its end. */
  readonly body: readonly BodyLine[]
}

export interface BodyLine {
  readonly text: string
  readonly line: number
  /** Whether it stands in a block of code, a quotation or a folded part, where people show what others said. */
  readonly quoted: boolean
}

/** Cuts a message the way it is read: its first line that says something is the header. Linear in its length. */
export function cutMessage(message: string): MessageLines {
  const lines = message.split(/\r?\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  const header = lines[first] ?? ''
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return {
    header: header.trim(),
    headerLine: Math.max(first, 0) + 1,
    headerColumn: header.length - header.trimStart().length + 1,
    body: first === -1 ? [] : markQuoted(lines.slice(first + 1, last + 1), first + 2),
  }
}

function markQuoted(lines: readonly string[], from: number): BodyLine[] {
  let fence: string | null = null
  let folded = 0
  return lines.map((text, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1]?.slice(0, 3) ?? null
    const inside = fence !== null || mark !== null || folded > 0 || /^ {0,3}>/.test(text)
    if (fence === null) fence = mark
    else if (fence === mark) fence = null
    if (fence === null) folded = Math.max(0, folded + count(text, '<details') - count(text, '</details'))
    return { text, line: from + index, quoted: inside }
  })
}

function count(text: string, part: string): number {
  return text.includes(part) ? text.split(part).length - 1 : 0
}
