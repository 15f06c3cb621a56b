/** A piece of a line of Markdown as a reader sees it. */
export interface MarkdownPiece {
  readonly kind: 'text' | 'code' | 'strong' | 'emphasis' | 'struck' | 'link'
  /** Of text and code; of a link what it is called when that is plain. */
  readonly text: string
  /** Of a link. */
  readonly url: string | null
  /** What strong text, emphasis and links hold. */
  readonly pieces: readonly MarkdownPiece[]
}

/** A block of Markdown as a reader sees it. */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'numbers' | 'quote' | 'code' | 'rule'
  /** Of a heading, 2 to 6: the page that shows it has the first. */
  readonly level: number
  /** What a numbered list begins with. */
  readonly start: number
  readonly lines: readonly (readonly MarkdownPiece[])[]
  /** Of a list: what is in each item. */
  readonly items: readonly (readonly MarkdownBlock[])[]
  /** Of a quote. */
  readonly blocks: readonly MarkdownBlock[]
}

/** A longer line, or a deeper list, is shown as it is written. */
const longestLine = 4_000
const deepest = 12

/**
 * Draws Markdown as forges show it, as far as release notes use it: headings, lists in lists, quotes, code, rules, links by
 * name and by reference, emphasis. HTML in it is shown as text, and nothing of it can act.
 */
export function drawMarkdown(text: string): MarkdownBlock[] {
  const definitions = new Map<string, string>()
  const lines = text.split('\n').filter((line) => {
    const found = /^ {0,3}\[([^\]]+)\]:\s+<?(\S+?)>?\s*$/.exec(line)
    if (found) definitions.set(plain(found[1] ?? '').toLowerCase(), found[2] ?? '')
    return !found
  })
  return blocksOf(lines, definitions, 0)
}

const item = /^(\s*)(?:([-+*])|(\d{1,9})[.)])(\s+|$)/
const heading = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
const fence = /^ {0,3}(`{3,}|~{3,})/
const empty = { level: 0, start: 1, lines: [], items: [], blocks: [] } as const

type Definitions = ReadonlyMap<string, string>

function blocksOf(lines: readonly string[], definitions: Definitions, depth: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    if (line.trim() === '') at += 1
    else {
      const { block, next } = blockAt(lines, at, { definitions, depth })
      blocks.push(block)
      at = next
    }
  }
  return blocks
}

interface Reading {
  readonly definitions: Definitions
  readonly depth: number
}

function blockAt(
  lines: readonly string[],
  at: number,
  reading: Reading,
): { block: MarkdownBlock; next: number } {
  const line = lines[at] ?? ''
  const { definitions, depth } = reading
  const title = heading.exec(line)
  if (title) {
    const level = Math.max(2, title[1]?.length ?? 2)
    return {
      block: { ...empty, kind: 'heading', level, lines: [piecesOf(title[2] ?? '', definitions)] },
      next: at + 1,
    }
  }
  const fenced = fence.exec(line)?.[1]
  if (fenced !== undefined) return codeAt(lines, at, fenced)
  if (rule.test(line)) return { block: { ...empty, kind: 'rule' }, next: at + 1 }
  if (depth < deepest && /^ {0,3}>/.test(line)) {
    const next = endOf(lines, at, (one) => /^ {0,3}>/.test(one))
    const inside = lines.slice(at, next).map((one) => one.replace(/^ {0,3}> ?/, ''))
    return { block: { ...empty, kind: 'quote', blocks: blocksOf(inside, definitions, depth + 1) }, next }
  }
  if (depth < deepest && item.test(line)) return listAt(lines, at, reading)
  const next = Math.max(
    at + 1,
    endOf(lines, at, (one) => one.trim() !== '' && !begins(one)),
  )
  const said = lines.slice(at, next).map((one) => piecesOf(one.trim(), definitions))
  return { block: { ...empty, kind: 'paragraph', lines: said }, next }
}

function begins(line: string): boolean {
  return heading.test(line) || fence.test(line) || rule.test(line) || /^ {0,3}>/.test(line) || item.test(line)
}

function endOf(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  const end = lines.findIndex((line, index) => index >= from && !goesOn(line))
  return end < 0 ? lines.length : end
}

function codeAt(lines: readonly string[], at: number, mark: string): { block: MarkdownBlock; next: number } {
  const end = endOf(
    lines,
    at + 1,
    (line) => !(line.trim().startsWith(mark) && line.trim() === line.trim()[0]?.repeat(line.trim().length)),
  )
  const said = lines.slice(at + 1, end).map((line) => [textPiece(line)])
  return { block: { ...empty, kind: 'code', lines: said }, next: end + 1 }
}

/** The items of one list; what is indented below an item is inside it. */
function listAt(
  lines: readonly string[],
  at: number,
  { definitions, depth }: Reading,
): { block: MarkdownBlock; next: number } {
  const first = markOf(lines[at])
  const items: MarkdownBlock[][] = []
  let next = at
  for (let mark = first; mark !== null && isOfList(mark, first); mark = markOf(lines[next])) {
    const { width } = mark
    const end = endOf(lines, next + 1, (line) => isInside(line, width))
    const below = lines.slice(next + 1, end).map((line) => outdented(line, width))
    items.push(blocksOf([(lines[next] ?? '').slice(width), ...below], definitions, depth + 1))
    // An empty line between two items leaves them in one list.
    const after = endOf(lines, end, (line) => line.trim() === '')
    next = markOf(lines[after]) === null ? end : after
  }
  const start = first?.number ?? 1
  return {
    block: { ...empty, kind: first?.number === null ? 'list' : 'numbers', start, items },
    next: Math.max(next, at + 1),
  }
}

interface Mark {
  readonly indent: number
  /** Null in a list without numbers. */
  readonly number: number | null
  /** Where the item's own text begins. */
  readonly width: number
}

function markOf(line = ''): Mark | null {
  const found = item.exec(line)
  if (!found) return null
  const [all, indent = '', , number] = found
  return { indent: indent.length, number: number === undefined ? null : Number(number), width: all.length }
}

function isOfList(mark: Mark, first: Mark | null): boolean {
  return (
    first !== null && mark.indent <= first.indent + 1 && (mark.number === null) === (first.number === null)
  )
}

function isInside(line: string, width: number): boolean {
  if (line.trim() === '') return false
  return (/^\s*/.exec(line)?.[0].length ?? 0) >= Math.min(width, 2)
}

function outdented(line: string, width: number): string {
  const spaces = /^\s*/.exec(line)?.[0].length ?? 0
  return line.slice(Math.min(spaces, width))
}

function piecesOf(line: string, definitions: Definitions): MarkdownPiece[] {
  return line.length > longestLine ? [textPiece(line)] : inline(line, definitions, 0)
}

function textPiece(text: string): MarkdownPiece {
  return { kind: 'text', text, url: null, pieces: [] }
}

interface Found {
  readonly piece: MarkdownPiece
  readonly length: number
}

/** Each is tried where its first character stands; an escape is text, and code hides everything. */
function inline(line: string, definitions: Definitions, depth: number): MarkdownPiece[] {
  const pieces: MarkdownPiece[] = []
  let text = ''
  const flush = () => {
    if (text !== '') pieces.push(textPiece(text))
    text = ''
  }
  for (let at = 0; at < line.length;) {
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(line.slice(at, at + 2))
    const found = escaped || depth > deepest ? null : foundAt(line, at, { definitions, depth })
    if (found) {
      flush()
      pieces.push(found.piece)
      at += found.length
    } else {
      text += escaped ? line.charAt(at + 1) : line.charAt(at)
      at += escaped ? 2 : 1
    }
    const entity = text.endsWith(';') ? /&(amp|lt|gt|quot|#39);$/.exec(text.slice(-longestEntity)) : null
    if (entity) text = text.slice(0, -entity[0].length) + (entities[entity[1] ?? ''] ?? entity[0])
  }
  flush()
  return pieces
}

const longestEntity = 6
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function foundAt(line: string, at: number, reading: Reading): Found | null {
  switch (line.charAt(at)) {
    case '`':
      return codeIn(line, at)
    case '*':
    case '_':
    case '~':
      return markedIn(line, at, reading)
    case '[':
      return linkIn(line, at, reading)
    case 'h':
      return addressIn(line, at)
    default:
      return null
  }
}

function codeIn(line: string, at: number): Found | null {
  const marks = /^`+/.exec(line.slice(at))?.[0] ?? '`'
  const rest = line.slice(at + marks.length)
  const end = [...rest.matchAll(/`+/g)].find(([run]) => run === marks)
  if (!end) return { piece: textPiece(marks), length: marks.length }
  const inside = rest.slice(0, end.index)
  const text = /^ .*[^ ].* $|^ `|` $/.test(inside) ? inside.slice(1, -1) : inside
  return { piece: { kind: 'code', text, url: null, pieces: [] }, length: marks.length * 2 + inside.length }
}

const marks = [
  { mark: '**', kind: 'strong' },
  { mark: '__', kind: 'strong' },
  { mark: '~~', kind: 'struck' },
  { mark: '*', kind: 'emphasis' },
  { mark: '_', kind: 'emphasis' },
] as const

function markedIn(line: string, at: number, { definitions, depth }: Reading): Found | null {
  const used = marks.find(({ mark }) => line.startsWith(mark, at))
  const after = line.charAt(at + (used?.mark.length ?? 1))
  if (!used || after === '' || /\s/.test(after)) return null
  const { mark, kind } = used
  if (mark.startsWith('_') && /[\p{L}\p{N}]/u.test(line.charAt(at - 1))) return null
  const end = closing(line, at + mark.length, mark)
  if (end < 0) return null
  const pieces = inline(line.slice(at + mark.length, end), definitions, depth + 1)
  return { piece: { kind, text: '', url: null, pieces }, length: end + mark.length - at }
}

/** Where a mark ends what it began: outside of code, not escaped, not after a space. */
function closing(line: string, from: number, mark: string): number {
  for (let at = from; at < line.length; at++) {
    const character = line.charAt(at)
    if (character === '\\') at += 1
    else if (character === '`') at += (codeIn(line, at)?.length ?? 1) - 1
    else if (at > from && line.startsWith(mark, at) && !/\s/.test(line.charAt(at - 1))) return at
  }
  return -1
}

function linkIn(line: string, at: number, { definitions, depth }: Reading): Found | null {
  const end = closing(line, at + 1, ']')
  if (end < 0) return null
  const label = line.slice(at + 1, end)
  const target = /^\(<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?\)/.exec(line.slice(end + 1))
  const named = target ? undefined : definitions.get(plain(label).toLowerCase())
  const url = target ? (target[1] ?? '') : named
  if (url === undefined) return null
  const pieces = inline(label, definitions, depth + 1)
  return { piece: { kind: 'link', text: '', url, pieces }, length: end + 1 - at + (target?.[0].length ?? 0) }
}

/** A forge makes a link of an address that stands in a text. */
function addressIn(line: string, at: number): Found | null {
  if (/[A-Za-z0-9]/.test(line.charAt(at - 1))) return null
  const url = /^https?:\/\/[^\s<>"'`|\\^{}[\]]+/.exec(line.slice(at))?.[0].replace(/[.,:;!?)*_~]+$/, '')
  if (url === undefined) return null
  return { piece: { kind: 'link', text: '', url, pieces: [textPiece(url)] }, length: url.length }
}

/** Without escapes. */
function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
