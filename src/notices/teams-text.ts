import { dialects, safeUrl } from '../render/escape.ts'
import type { InlinePiece } from '../render/inline.ts'

/** Part of a line in an Adaptive Card (1.2, `TextRun`). Teams reads no Markdown in it. */
export interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly fontType?: 'Monospace'
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string }
  readonly [look: string]: unknown
}

const zeroWidthSpace = '\u200B'

/** Untrusted text for a `TextRun`: `{{DATE(...)}}` and `${...}` act everywhere in a card, `<at>` only with an entity that no card of ours has. */
export function teamsPlain(text: string): string {
  return dialects.text.escape(text).replace(/[{$](?=\{)/g, `$&${zeroWidthSpace}`)
}

/**
 * Untrusted text for a `TextBlock` or a fact, where Teams reads some Markdown: bold, italics, lists and links ("Text
 * features in Adaptive Cards"). Clients differ in what a backslash does, so a zero-width space stands before each mark.
 */
export function teamsText(text: string): string {
  return teamsPlain(text)
    .replace(/[*_~`[\]<>#]|!(?=\[)|:(?=\/\/)/g, `${zeroWidthSpace}$&`)
    .replace(/^(\s*)([-+](?=\s|$)|\d+[.)](?=\s|$))/, `$1${zeroWidthSpace}$2`)
}

/** A piece of a line as text runs: code as code, references and URLs as links where a reader may follow them. */
export function teamsRuns(piece: InlinePiece): TextRun[] {
  const run: TextRun = { type: 'TextRun', text: teamsPlain(piece.text) }
  if (piece.kind === 'code') return [{ ...run, fontType: 'Monospace' }]
  const target = piece.kind === 'reference' ? piece.url : piece.kind === 'url' ? piece.text : null
  const url = target === null ? null : safeUrl(target)
  // A card has no other way to a mailbox than a click, and no commit needs one.
  if (url === null || !/^https?:/i.test(url)) return [run]
  return [{ ...run, selectAction: { type: 'Action.OpenUrl', url } }]
}
