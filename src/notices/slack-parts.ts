import { blockText, smallPrint, type Passage, type SlackBlock } from './slack-blocks.ts'

/** One post of a message: the first is the message, those after it continue it in its thread. */
export interface SlackPart {
  /** All that the blocks say, as mrkdwn: notifications and screen readers read nothing else. */
  readonly text: string
  readonly blocks: readonly SlackBlock[]
}

/**
 * Slack documents 50 blocks; the whole array has an undocumented limit near 13,200 characters (slackapi/bolt-js#2509).
 * Room is left below both.
 */
export const mostBlocks = 45
export const longestBlocks = 12_000
/** A message and what continues it in its thread. */
export const mostParts = 5
export const longestStatus = 400

// What filled slots, the number of a part and a later status may add to what was measured without them.
const spareBlocks = 3
const spareRoom = 900

/**
 * A message as one post, or as several where one cannot hold it: every block in its order and in exactly one of them,
 * numbered `1/3`, and the small print, if it is not long itself, at the end of the first.
 */
export function partsOf(passages: readonly Passage[]): SlackPart[] {
  const print = passages.findLastIndex(({ block }) => block.type === 'divider')
  const foot = print > 0 && sizeOf(passages.slice(print)) <= longestFoot ? passages.slice(print) : []
  const body = passages.slice(0, passages.length - foot.length)
  const groups = grouped(body, foot)
  return groups.map((group, index) => {
    const number = groups.length === 1 ? [] : [numbered(index + 1, groups.length)]
    return partOf(index === 0 ? [...group, ...number, ...foot] : [...number, ...begun(group)])
  })
}

const longestFoot = 3_000

/** What continues a cut line begins one below the number. */
function begun([first, ...others]: readonly Passage[]): readonly Passage[] {
  return first ? [{ ...first, before: '\n\n' }, ...others] : []
}

function grouped(body: readonly Passage[], foot: readonly Passage[]): (readonly Passage[])[] {
  const groups: Passage[][] = [[]]
  let size = sizeOf(foot)
  let blocks = foot.length
  for (const passage of body) {
    const last = groups.at(-1)
    const added = sizeOf([passage])
    const fits = size + added <= longestBlocks - spareRoom && blocks + 1 <= mostBlocks - spareBlocks
    if (last !== undefined && (last.length === 0 || fits)) last.push(passage)
    else {
      groups.push([passage])
      size = 0
      blocks = 0
    }
    size += added
    blocks += 1
  }
  return groups
}

/** The characters of their JSON, with the comma after each. */
function sizeOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { block }) => sum + JSON.stringify(block).length + 1, 0)
}

function numbered(number: number, of: number): Passage {
  const words = number === 1 ? `${number}/${of}, continues in the thread` : `${number}/${of}`
  return { block: smallPrint(words), before: '\n\n' }
}

function partOf(passages: readonly Passage[]): SlackPart {
  const text = passages.reduce((all, { block, before }) => {
    const words = blockText(block)
    return words === '' ? all : `${all}${all === '' ? '' : before}${words}`
  }, '')
  return { text, blocks: passages.map(({ block }) => block) }
}

/**
 * The two halves of a post that Slack found too long, the same halves every time; null when it is a single block.
 * Slack posts nothing of what it finds too long, so that the halves may be sent.
 */
export function halvesOf({ blocks }: SlackPart): readonly [SlackPart, SlackPart] | null {
  if (blocks.length < 2) return null
  const middle = Math.ceil(blocks.length / 2)
  return [partOfBlocks(blocks.slice(0, middle)), partOfBlocks(blocks.slice(middle))]
}

/**
 * The first message of a thread with what became of its shipment: a line below its headline. A pure function of the
 * frozen bodies and the line, so that the same edit made twice is one edit.
 */
export function withStatus(root: SlackPart, status: string): SlackPart {
  const [first, ...others] = root.blocks
  const line: SlackBlock = { type: 'section', text: { type: 'mrkdwn', text: status, verbatim: true } }
  const blocks =
    first?.type === 'header' ? [first, line, ...others] : [line, ...(first ? [first] : []), ...others]
  return { text: `${status}\n\n${root.text}`, blocks }
}

/** A message that lost its thread, with what is to be said of that. */
export function standingAlone(part: SlackPart, words: string): SlackPart {
  return { text: `${part.text}\n\n${words}`, blocks: [...part.blocks, smallPrint(words)] }
}

function partOfBlocks(blocks: readonly SlackBlock[]): SlackPart {
  return partOf(blocks.map((block) => ({ block, before: '\n\n' })))
}

/** The posts that frozen bodies stand for. A body of Slack has `text`, `blocks`, and `replies` when one post was too few. */
export function frozenParts(bodies: Readonly<Record<string, string>>): readonly [SlackPart, ...SlackPart[]] {
  const { text = '', blocks = '[]', replies = '[]' } = bodies
  return [{ text, blocks: JSON.parse(blocks) as SlackBlock[] }, ...(JSON.parse(replies) as SlackPart[])]
}
