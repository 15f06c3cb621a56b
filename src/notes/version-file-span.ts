/** Where a version stands in a text: the index of its first character, and that after its last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The text with a version in these places, which do not overlap. A `v` before a number stays where it is. */
export function replaceSpans(text: string, spans: readonly Span[], version: string): string {
  let written = ''
  let at = 0
  for (const { from, to } of spans.toSorted((left, right) => left.from - right.from)) {
    const start = /^[vV]\d/.test(text.slice(from, from + 2)) ? from + 1 : from
    written += text.slice(at, start) + version
    at = to
  }
  return written + text.slice(at)
}

/** The number of the line that holds an index, counted from one. */
export function lineNumber(text: string, at: number): number {
  return (text.slice(0, at).match(/\r\n|\n|\r/g)?.length ?? 0) + 1
}
