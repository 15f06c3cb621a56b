/** One footer: a token and its value, as Conventional Commits 1.0.0 rules 8 to 10 and git's trailers know them. */
export interface Footer {
  /** As written; `BREAKING CHANGE` for both of its spellings. */
  readonly token: string
  readonly value: string
}

export interface MessageParts {
  readonly header: string
  /** What follows the header, as written but for its line ends: body and footers. */
  readonly rest: string
  readonly footers: readonly Footer[]
}

const breakingToken = /^BREAKING[ -]CHANGE:(?:[ \t]+(.*))?$/s
/** A token that stands alone on its line, with its value below, has a hyphen in it: `Release-Note:`. */
const footerToken = /^(?:([A-Za-z0-9][A-Za-z0-9-]*)(?::[ \t]| #)(.*)|([A-Za-z]+-[A-Za-z-]+):)$/s
// Tokens that end a breaking note wherever they stand, since people (and their addresses) follow them.
const knownTrailer =
  /^(?:[A-Za-z][A-Za-z-]*-[Bb][Yy]|Refs?|Closes?|Fixes|Resolves|See|Cc|CC|Change-Id|PR-URL|Pull-Request|Release-As|[Rr]elease-[Nn]ote|Changelog|Depends-On|Issue|Reviewed|Link|Bug)(?:: ?| #)/
/** Anything that names a person by address. */
const personTrailer = /^[ \t>*-]*[A-Za-z][A-Za-z-]*[ \t]?:.*<[^<>]*@/
/** Lines that git and forges add below a message, which are of no footer. */
const appended = /^(?:\(cherry picked from commit |See merge request |-{9}$)/
/** The next commit in the list of a squashed pull request. */
const listedCommit = /^\* [A-Za-z]{2,20}(?:\([^()]*\))?!?: /

/**
 * Cuts a message into header, the rest of it, and the footers in that. Never throws, linear in the message's length.
 * A message ends at a NUL; a byte order mark before it is none of it; any line ends will do.
 *
 * Footers are the trailing paragraphs whose first line is a footer. `BREAKING CHANGE:` in upper case at the start of a
 * line opens a note wherever it stands; the note goes on over paragraphs and lists until the next trailer. Prose
 * such as "breaking change in the API" is not one (rules 12 and 15).
 */
export function splitMessage(message: string): MessageParts {
  const text = plainText(message)
  const end = text.indexOf('\n')
  if (end === -1) return { header: text, rest: '', footers: noFooters }
  const header = text.slice(0, end).trimEnd()
  const rest = text.slice(end + 1)
  // No line that could be a footer, no need to look at lines.
  if (!anyFooter.test(rest)) return { header, rest, footers: noFooters }
  const lines = rest.split('\n')
  return { header, rest, footers: readFooters(lines.slice(footersStart(lines))) }
}

const noFooters: readonly Footer[] = []
const anyFooter = /^(?:BREAKING CHANGE:|[A-Za-z0-9][A-Za-z0-9-]*(?::[ \t]| #|:$))/m

function plainText(message: string): string {
  const nul = message.indexOf('\0')
  const text = nul === -1 ? message : message.slice(0, nul)
  // Trimming takes a byte order mark for space.
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).trim()
}

/** The first line that belongs to the footers: the first breaking note, or the trailing block of footers. */
function footersStart(lines: readonly string[]): number {
  const note = lines.findIndex((line) => line.startsWith('BREAKING') && breakingToken.test(line))
  let start = lines.length
  let paragraphEnd = lines.length
  for (let at = lines.length - 1; at >= -1; at--) {
    if (at >= 0 && lines[at]?.trim() !== '') continue
    const paragraph = at + 1
    if (paragraph < paragraphEnd && lines[paragraph]?.trim()) {
      const first = lines[paragraph] ?? ''
      if (!footerToken.test(first) && !isAppended(first)) break
      start = paragraph
    }
    paragraphEnd = at
  }
  return note === -1 ? start : Math.min(note, start)
}

function readFooters(lines: readonly string[]): Footer[] {
  const footers: { token: string; value: string[] }[] = []
  let open: { token: string; value: string[] } | null = null
  for (const line of lines) {
    const token = tokenOf(line, open?.token === 'BREAKING CHANGE')
    if (token === null) open?.value.push(line)
    else if (token.name === '') open = null
    else {
      open = { token: token.name, value: [token.value] }
      footers.push(open)
    }
  }
  return footers.map(({ token, value }) => ({ token, value: value.join('\n').trim() }))
}

/** The footer that a line opens; one without a name only ends the one before. Null when the line goes on with that. */
function tokenOf(line: string, inNote: boolean): Opening | null {
  const note = line.startsWith('BREAKING') ? breakingToken.exec(line) : null
  if (note) return { name: 'BREAKING CHANGE', value: note[1] ?? '' }
  if (isAppended(line)) return ending
  if (inNote) return endsNote(line) ? (footerIn(line) ?? ending) : null
  return line.includes(':') || line.includes(' #') ? footerIn(line) : null
}

interface Opening {
  readonly name: string
  readonly value: string
}

const ending: Opening = { name: '', value: '' }

function footerIn(line: string): Opening | null {
  const match = footerToken.exec(line)
  return match ? { name: match[1] ?? match[3] ?? '', value: match[2] ?? '' } : null
}

function endsNote(line: string): boolean {
  if (line.startsWith('* ') && listedCommit.test(line)) return true
  return knownTrailer.test(line) || (line.includes('@') && personTrailer.test(line))
}

function isAppended(line: string): boolean {
  const first = line.charCodeAt(0)
  // 40 is a bracket, 45 a dash, 83 an S.
  return (first === 40 || first === 45 || first === 83) && appended.test(line)
}

/** The values of the footers with this token, which is given in lower case, in message order. */
export function valuesOf(footers: readonly Footer[], token: string): readonly string[] {
  if (footers.length === 0) return noValues
  let found: string[] | null = null
  for (let at = 0; at < footers.length; at++) {
    const footer = footers[at]
    if (footer?.token.length !== token.length || footer.token.toLowerCase() !== token) continue
    if (found === null) found = [footer.value]
    else found.push(footer.value)
  }
  return found ?? noValues
}

const noValues: readonly string[] = []
