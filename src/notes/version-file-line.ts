import type { Span } from './version-file-span.ts'

/** A line of a text without what ends it. `text` may be 1 MB long. */
interface PlacedLine {
  readonly text: string
  readonly at: number
}

function* linesIn(text: string): Generator<PlacedLine> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const next = text.indexOf('\n', at)
    const end = next === -1 ? text.length : next
    yield { text: text.slice(at, text[end - 1] === '\r' ? Math.max(at, end - 1) : end), at }
    at = end + 1
  }
}

/**
 * What stands in quotes after `before`, on the first line that begins so; null where none does. `before` is anchored at
 * the line's start, where no comment is, and ends before the quote.
 */
export function findQuoted(text: string, before: RegExp): Span | null {
  for (const line of linesIn(text)) {
    const found = before.exec(line.text)?.[0]
    if (found === undefined) continue
    const mark = line.text.charAt(found.length)
    const close = mark === '"' || mark === "'" ? line.text.indexOf(mark, found.length + 1) : -1
    if (close > found.length + 1) return { from: line.at + found.length + 1, to: line.at + close }
  }
  return null
}

/** The same in Python, where what stands between three quotes is text. */
export function findInPython(text: string, before: RegExp): Span | null {
  let code = ''
  let at = 0
  for (const { 0: quotes, index } of text.matchAll(/"""|'''/g)) {
    const close = index < at ? -1 : text.indexOf(quotes, index + 3)
    if (close === -1) continue
    code += text.slice(at, index) + text.slice(index, close + 3).replace(/[^\n]/g, ' ')
    at = close + 3
  }
  return findQuoted(code + text.slice(at), before)
}

/** What stands after `before` up to the end of a line, or to white space; null where it is not a version. */
export function findPlain(text: string, before: RegExp, section?: string): Span | null {
  let inside = section === undefined
  let continued = false
  for (const line of linesIn(text)) {
    const header = section === undefined ? null : /^\[([^\]]*)\]/.exec(line.text)
    if (header) inside = header[1]?.trim() === section
    const found = inside && !continued ? before.exec(line.text)?.[0] : undefined
    continued = section === undefined && line.text.endsWith('\\')
    const value = found === undefined ? undefined : /^[vV]?\d[^\s]*/.exec(line.text.slice(found.length))?.[0]
    if (found !== undefined && value !== undefined)
      return { from: line.at + found.length, to: line.at + found.length + value.length }
  }
  return null
}

/** A semantic version anywhere in a line; no part of a longer number, an address or a word. */
const version =
  /(?<![A-Za-z\d.])[vV]?\d{1,15}\.\d{1,15}\.\d{1,15}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?!\.?\d)/

const mark = 'waybill:version'

/**
 * The first version on each line that a comment marks with `waybill:version`. `missing` is the index of the first line
 * that has the mark and no version.
 */
export function findMarked(text: string): {
  readonly spans: readonly Span[]
  readonly missing: number | null
} {
  const spans: Span[] = []
  if (!text.includes(mark)) return { spans, missing: null }
  for (const line of linesIn(text)) {
    if (!line.text.includes(mark)) continue
    const found = version.exec(line.text)
    if (!found) return { spans, missing: line.at }
    spans.push({ from: line.at + found.index, to: line.at + found.index + found[0].length })
  }
  return { spans, missing: null }
}
