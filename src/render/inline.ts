/**
 * Commit text, cut into the pieces that every format treats alike: code spans stay as they are, references
 * become links where the repository is known, everything else is plain text for the format's own escaping.
 */
export type InlinePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'issue'; readonly text: string; readonly number: string }

// A scoped package or a team (`@types/node`, `@org/team`): as code it stays copyable and notifies nobody.
const scopedName = /(?<![\w@./-])@[a-z0-9][\w.-]*\/[\w.-]*\w/gi
// `#123` or `GH-123` that is no part of a longer word, path or entity.
const issueNumber = /(?<![\w&#/;-])(?:#|GH-)(\d{1,10})(?![\w-])/g

/** Splits one line of text; linear in its length. The pieces' texts, with the backticks of code, make the text again. */
export function inlinePieces(text: string): InlinePiece[] {
  const pieces: InlinePiece[] = []
  for (const part of splitCodeSpans(text)) {
    if (part.kind === 'code') pieces.push(part)
    else splitBy(part.text, scopedName, (name) => ({ kind: 'code', text: name[0] }), pieces)
  }
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'text') return [piece]
    const split: InlinePiece[] = []
    splitBy(
      piece.text,
      issueNumber,
      (issue) => ({ kind: 'issue', text: issue[0], number: issue[1] ?? '' }),
      split,
    )
    return split
  })
}

function splitBy(
  text: string,
  pattern: RegExp,
  piece: (match: RegExpExecArray) => InlinePiece,
  into: InlinePiece[],
): void {
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) into.push({ kind: 'text', text: text.slice(from, match.index) })
    into.push(piece(match))
    from = match.index + match[0].length
  }
  if (from < text.length) into.push({ kind: 'text', text: text.slice(from) })
}

/** CommonMark 6.1: a code span ends at the next run of backticks of the same length; an unmatched run is text. */
function splitCodeSpans(text: string): (InlinePiece & { kind: 'text' | 'code' })[] {
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }))
  // The last run of each length: a run with no equal one after it is text, known without searching to the end.
  const lastOfLength = new Map<number, number>()
  runs.forEach((run, index) => lastOfLength.set(run.length, index))
  const pieces: (InlinePiece & { kind: 'text' | 'code' })[] = []
  let from = 0
  let index = 0
  while (index < runs.length) {
    const open = runs[index]
    if (!open || (lastOfLength.get(open.length) ?? index) <= index) {
      index += 1
      continue
    }
    let closeIndex = index + 1
    while (runs[closeIndex]?.length !== open.length) closeIndex += 1
    const close = runs[closeIndex]
    if (!close) break
    if (open.at > from) pieces.push({ kind: 'text', text: text.slice(from, open.at) })
    pieces.push({ kind: 'code', text: text.slice(open.at + open.length, close.at).trim() })
    from = close.at + close.length
    index = closeIndex + 1
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces
}
