import { clipped } from '../bom/diff-words.ts'
import { anchorTo, dialects, type Format } from '../render/escape.ts'

/** How sentences are written: whatever they get is untrusted. */
export interface Speech {
  readonly plain: (text: string) => string
  readonly code: (text: string) => string
  /** An address under a text; the text alone where there are no links. */
  readonly link: (url: string, text: string) => string
}

/** For a document of one format. Text has no links: an id is looked up by its name. */
export function speechOf(format: Format): Speech {
  const { within, code } = dialects[format]
  return {
    plain: within,
    code,
    link: (url, text) => (format === 'text' ? within(text) : anchorTo(format, url, within(text))),
  }
}

/** For a line that a renderer takes for text with code spans (`renderInline`): only names are code, and nothing is a link. */
export const inlineSpeech: Speech = {
  plain: withoutBackticks,
  code: (text) => `\`${withoutBackticks(text)}\``,
  link: (_url, text) => withoutBackticks(text),
}

function withoutBackticks(text: string): string {
  return text.replaceAll('`', "'")
}

/** `1.0.0`, `1.0.0 and 2.0.0`; more than a few say no more than their number. */
export function enumeration(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const some = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items
  return some.length < 2 ? (some[0] ?? '') : `${some.slice(0, -1).join(', ')} ${word} ${some.at(-1) ?? ''}`
}

/** The beginning of somebody's text, to be read as a sentence: it ends with a full stop. */
export function sentence(text: string, longest: number): string {
  const plain = clipped(text, longest).replace(/[.\s]{1,9}$/, '')
  return plain === '' || /[…!?]$/.test(plain) ? plain : `${plain}.`
}
