/** A piece of a line as a reader sees it, for a template that makes each of them safe. */
export interface DrawnPiece {
  readonly kind: 'text' | 'bold' | 'code' | 'link'
  readonly text: string
  /** Of a link. */
  readonly url: string | null
}

/** A block of a message: `header`, `section`, `context` (small print), `divider`, `fact`, or another that is shown as a section. */
export interface DrawnPart {
  readonly kind: string
  readonly lines: readonly (readonly DrawnPiece[])[]
}

/** Text as it stands, a line each. */
export function plainPart(kind: string, text: string): DrawnPart {
  return { kind, lines: text.split('\n').map((line) => [{ kind: 'text', text: line, url: null }]) }
}

/** One line of marked text: what `marked` finds becomes what `read.mark` makes of it, the rest is `read.plain` text. */
export function drawLine(
  line: string,
  marked: RegExp,
  read: { readonly mark: (match: RegExpMatchArray) => DrawnPiece; readonly plain: (text: string) => string },
): DrawnPiece[] {
  const pieces: DrawnPiece[] = []
  const add = (piece: DrawnPiece) => {
    if (piece.text !== '') pieces.push(piece)
  }
  let from = 0
  for (const match of line.matchAll(marked)) {
    add({ kind: 'text', text: read.plain(line.slice(from, match.index)), url: null })
    add(read.mark(match))
    from = match.index + match[0].length
  }
  add({ kind: 'text', text: read.plain(line.slice(from)), url: null })
  return pieces
}
