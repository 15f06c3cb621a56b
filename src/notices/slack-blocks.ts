import { characters } from './clip.ts'

/** The block kinds that messages are made of (docs.slack.dev, Block Kit; limits as @slack/types documents them). */
export type SlackBlock =
  | { type: 'header'; text: { type: 'plain_text'; text: string; emoji: false } }
  | { type: 'section'; text: Mrkdwn }
  | { type: 'divider' }
  | { type: 'context'; elements: Mrkdwn[] }

/** `verbatim`: Slack is not to make links or mentions out of what merely looks like one. */
interface Mrkdwn {
  type: 'mrkdwn'
  text: string
  verbatim: true
}

/** A block, and what stands between it and the one before it where both are read as one text. */
export interface Passage {
  readonly block: SlackBlock
  readonly before: '' | '\n' | '\n\n'
}

export const longestSection = 3_000
export const longestHeader = 150

// What a filled slot may add to a text that was measured with the slot in it.
const slotRoom = 400

/**
 * Rendered mrkdwn as blocks. Paragraphs become sections, `---` alone a divider, and what follows the last divider is
 * small print. Measured after escaping, in UTF-16 units; what is too long is cut between lines, then between the
 * characters that a reader sees, never inside a link, an entity or a slot. A code fence or a code span that is cut is
 * closed and opened again.
 */
export function mrkdwnPassages(mrkdwn: string): Passage[] {
  const paragraphs = paragraphsOf(mrkdwn)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph !== '')
  const print = paragraphs.lastIndexOf('---')
  return paragraphs.flatMap((paragraph, index): Passage[] => {
    if (paragraph === '---') return [{ block: { type: 'divider' }, before: '\n\n' }]
    const small = print !== -1 && index > print
    return pack(paragraph, longestSection - slotRoom).map(({ text, before }) => ({
      block: small ? smallPrint(text) : { type: 'section', text: element(text) },
      before,
    }))
  })
}

export function smallPrint(text: string): SlackBlock {
  return { type: 'context', elements: [element(text)] }
}

/** What a block says, as mrkdwn; a divider says nothing. */
export function blockText(block: SlackBlock): string {
  switch (block.type) {
    case 'header':
      // A header has no formatting; in mrkdwn the same characters would be some.
      return `*${block.text.text.replace(/[*_~`]/g, '\u200B$&')}*`
    case 'section':
      return block.text.text
    case 'context':
      return block.elements.map(({ text }) => text).join('\n')
    case 'divider':
      return ''
  }
}

function element(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true }
}

/** Blank lines part paragraphs, but not those within a code fence. */
function paragraphsOf(mrkdwn: string): string[] {
  const done: string[] = []
  let open = ''
  let from = 0
  const add = (text: string) => {
    const [first = '', ...others] = text.split(/\n{2,}/)
    const pieces = [open + first, ...others]
    open = pieces.pop() ?? ''
    done.push(...pieces)
  }
  for (const match of mrkdwn.matchAll(/```[\s\S]*?```/g)) {
    add(mrkdwn.slice(from, match.index))
    open += match[0]
    from = match.index + match[0].length
  }
  add(mrkdwn.slice(from))
  return [...done, open]
}

interface Piece {
  readonly text: string
  readonly before: Passage['before']
}

const fence = '```'

/** Lines put together into pieces of at most `limit` units. With what stands before them they are the paragraph again. */
function pack(paragraph: string, limit: number): Piece[] {
  if (paragraph.length <= limit) return [{ text: paragraph, before: '\n\n' }]
  // A last mark without a partner opens nothing.
  let marks = 2 * Math.floor((paragraph.split(fence).length - 1) / 2)
  const room = marks > 0 ? limit - 2 * (fence.length + 1) : limit
  const pieces: Piece[] = []
  let current: { text: string; before: Passage['before']; fenced: boolean } | null = null
  let fenced = false
  for (const [number, line] of paragraph.split('\n').entries())
    for (const [part, text] of cutLine(line, room).entries()) {
      const glue = part > 0 ? '' : '\n'
      if (current !== null && current.text.length + glue.length + text.length <= room)
        current.text += glue + text
      else {
        if (current !== null) pieces.push(closed(current, fenced))
        current = { text, before: number === 0 && part === 0 ? '\n\n' : glue, fenced }
      }
      const found = Math.min(text.split(fence).length - 1, marks)
      marks -= found
      if (found % 2 === 1) fenced = !fenced
    }
  return current === null ? pieces : [...pieces, closed(current, fenced)]
}

/** A piece that begins or ends inside a fence gets the marks that it lacks. */
function closed({ text, before, fenced }: Piece & { fenced: boolean }, stillFenced: boolean): Piece {
  return { text: `${fenced ? `${fence}\n` : ''}${text}${stillFenced ? `\n${fence}` : ''}`, before }
}

// A fence's mark, a link, an entity, a code span, a slot: cut in two, each of them would say something else.
const whole = /```|<[^<>]*>|&(?:amp|lt|gt);|`[^`]*`|\{!*[a-z]{1,20}\}/g

function cutLine(line: string, limit: number): string[] {
  return line.length <= limit ? [line] : fill(atoms(line, limit), limit)
}

function fill(parts: Iterable<string>, limit: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const atom of parts) {
    if (piece.length + atom.length > limit) {
      pieces.push(piece)
      piece = ''
    }
    piece += atom
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function* atoms(line: string, limit: number): Generator<string> {
  let from = 0
  for (const match of line.matchAll(whole)) {
    yield* characters(line.slice(from, match.index), limit)
    if (match[0].length <= limit) yield match[0]
    else yield* atomsOfLong(match[0], limit)
    from = match.index + match[0].length
  }
  yield* characters(line.slice(from), limit)
}

/** A code span goes on in the next piece; a link that no message can hold is told as its label and its address. */
function* atomsOfLong(match: string, limit: number): Generator<string> {
  if (match.startsWith('`'))
    for (const code of fill(atoms(match.slice(1, -1), limit - 2), limit - 2)) yield `\`${code}\``
  else {
    const [url = '', ...label] = match.slice(1, -1).split('|')
    yield* atoms(label.length === 0 ? url : `${label.join('|')} (${url})`, limit)
  }
}
