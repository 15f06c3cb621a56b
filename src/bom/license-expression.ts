import parse, { type SpdxExpression } from 'spdx-expression-parse'

/** Longer texts are licence texts and no expressions; the parser's time grows faster than their length. */
export const longestExpression = 1000

/** The tree of an SPDX expression (SPDX 2.3, Annex D), no deeper than its text is long; null for what is none. */
export function parseExpression(text: string, longest = longestExpression): SpdxExpression | null {
  if (text.length > longest) return null
  try {
    return parse(text)
  } catch {
    // The parser also throws a TypeError or a RangeError.
    return null
  }
}
