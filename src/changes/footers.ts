/** One footer: a token and its value, as Conventional Commits 1.0.0 rules 8 to 10 and git's trailers know them. */
export interface Footer {
  /** As written; `BREAKING CHANGE` for both of its spellings. */
  readonly token: string
  readonly value: string
}

export interface MessageParts {
  readonly header: string
  /** What follows the header, as written: body and footers. */
  readonly rest: string
  readonly footers: readonly Footer[]
}

const breakingToken = /^BREAKING[ -]CHANGE: (.*)$/
const footerToken = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:: | #)(.*)$/
// Tokens that end a breaking note wherever they stand, since people (and their addresses) follow them.
const knownTrailer =
  /^(?:[A-Za-z][A-Za-z-]*-[Bb]y|Refs?|Closes?|Fixes|Resolves|See|Cc|CC|Change-Id|PR-URL|Release-As|Release-Note|Issue|Reviewed|Link)(?:: | #)/

/**
 * Cuts a message into header, the rest of it, and the footers in that. Never throws, linear in the message's length.
 *
 * Footers are the trailing paragraphs whose first line is a footer. `BREAKING CHANGE: ` in upper case at the start of a
 * line opens a note wherever it stands; the note goes on over paragraphs and lists until the next trailer. Prose
 * such as "breaking change in the API" is not one (rules 12 and 15).
 */
export function splitMessage(message: string): MessageParts {
  const text = message.trim()
  const end = text.indexOf('\n')
  if (end === -1) return { header: text, rest: '', footers: noFooters }
  const header = text.slice(0, end).trimEnd()
  const rest = text.slice(end + 1)
  // No line that could be a footer, no need to look at lines.
  if (!anyFooter.test(rest)) return { header, rest, footers: noFooters }
  const lines = rest.split(/\r?\n/)
  return { header, rest, footers: readFooters(lines.slice(footersStart(lines))) }
}

const noFooters: readonly Footer[] = []
const anyFooter = /^[A-Za-z0-9][A-Za-z0-9 -]*(?:: | #)/m

/** The first line that belongs to the footers: the first breaking note, or the trailing block of footers. */
function footersStart(lines: readonly string[]): number {
  const note = lines.findIndex((line) => breakingToken.test(line))
  let start = lines.length
  let paragraphEnd = lines.length
  for (let at = lines.length - 1; at >= -1; at--) {
    if (at >= 0 && lines[at]?.trim() !== '') continue
    const paragraph = at + 1
    if (paragraph < paragraphEnd && lines[paragraph]?.trim()) {
      if (!footerToken.test(lines[paragraph] ?? '')) break
      start = paragraph
    }
    paragraphEnd = at
  }
  return note === -1 ? start : Math.min(note, start)
}

function readFooters(lines: readonly string[]): Footer[] {
  const footers: { token: string; value: string[] }[] = []
  for (const line of lines) {
    const open = footers.at(-1)
    const note = breakingToken.exec(line)
    const other = footerToken.exec(line)
    if (note) footers.push({ token: 'BREAKING CHANGE', value: [note[1] ?? ''] })
    else if (other && (open?.token !== 'BREAKING CHANGE' || knownTrailer.test(line)))
      footers.push({ token: other[1] ?? '', value: [other[2] ?? ''] })
    else if (open) open.value.push(line)
  }
  return footers.map(({ token, value }) => ({ token, value: value.join('\n').trim() }))
}
