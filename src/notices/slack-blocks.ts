import { characters } from './clip.ts'

/** The block kinds that messages are made of (api.slack.com, Block Kit; limits as in @slack/types). */
export type SlackBlock =
  | {
      readonly type: 'header'
      readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false }
    }
  | { readonly type: 'section'; readonly text: Mrkdwn }
  | { readonly type: 'divider' }
  | { readonly type: 'context'; readonly elements: readonly Mrkdwn[] }

/** `verbatim`: Slack is not to make links or mentions out of what merely looks like one. */
interface Mrkdwn {
  readonly type: 'mrkdwn'
  readonly text: string
  readonly verbatim: true
}

export const longestSection = 3_000
export const longestHeader = 150

// What a filled slot may add to a text that was measured with the slot in it.
const slotRoom = 200

/**
 * Rendered mrkdwn as blocks. Paragraphs become sections, `---` alone a divider, and what follows the last divider is
 * small print. Measured after escaping, in UTF-16 units; what is too long is cut between lines, then between the
 * characters that a reader sees, never inside a link, an entity, a code span or a slot.
 */
export function mrkdwnBlocks(mrkdwn: string): SlackBlock[] {
  const paragraphs = mrkdwn
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph !== '')
  const print = paragraphs.lastIndexOf('---')
  return paragraphs.flatMap((paragraph, index): SlackBlock[] => {
    if (paragraph === '---') return [{ type: 'divider' }]
    return pack(paragraph, longestSection - slotRoom).map((text): SlackBlock => {
      const element: Mrkdwn = { type: 'mrkdwn', text, verbatim: true }
      return print !== -1 && index > print
        ? { type: 'context', elements: [element] }
        : { type: 'section', text: element }
    })
  })
}

/** Lines put together into pieces of at most `limit` units. Put together again with line ends, they are the paragraph. */
function pack(paragraph: string, limit: number): string[] {
  const pieces: string[] = []
  for (const line of paragraph.split('\n').flatMap((one) => cutLine(one, limit))) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + 1 + line.length <= limit)
      pieces[pieces.length - 1] = `${last}\n${line}`
    else pieces.push(line)
  }
  return pieces
}

// A link, an entity, a code span, a slot: cut in two, each of them would say something else.
const whole = /<[^<>]*>|&(?:amp|lt|gt);|`[^`]*`|\{!*(?:name|window)\}/g

function cutLine(line: string, limit: number): string[] {
  if (line.length <= limit) return [line]
  const pieces: string[] = []
  let piece = ''
  for (const atom of atoms(line, limit)) {
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
    else yield* characters(match[0], limit)
    from = match.index + match[0].length
  }
  yield* characters(line.slice(from), limit)
}
