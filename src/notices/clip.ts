const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Text of at most `limit` UTF-16 units, cut between the characters that a reader sees and marked with an ellipsis.
 * Looks at no more of the text than it keeps.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  // Where every unit is a character, nothing needs to be told apart.
  if (/^[ -~]*$/.test(text.slice(0, limit))) return `${text.slice(0, limit - 1).trimEnd()}…`
  let kept = ''
  for (const { segment } of segmenter.segment(text.slice(0, limit + 1))) {
    if (kept.length + segment.length >= limit) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** The characters of a text as a reader sees them; one that is longer than `limit` units comes in code points. */
export function* characters(text: string, limit: number): Generator<string> {
  for (const { segment } of segmenter.segment(text)) {
    if (segment.length <= limit) yield segment
    else yield* segment
  }
}
