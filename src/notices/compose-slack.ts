import { dialects } from '../render/escape.ts'
import { clip } from './clip.ts'
import { fit } from './fit.ts'
import { renderDocument, type DocumentName } from './render-document.ts'
import { longestHeader, mrkdwnBlocks, type SlackBlock } from './slack-blocks.ts'
import { freezeSlots } from './slots.ts'

/** A Slack message with its slots frozen: `text` says all of it, for screen readers and notifications; `blocks` is JSON. */
export interface SlackBodies {
  readonly text: string
  readonly blocks: string
}

export interface SlackView {
  readonly headline: string
}

/**
 * Slack documents 50 blocks; the whole array has an undocumented limit near 13,200 characters (slackapi/bolt-js#2509).
 * Room is left below both.
 */
export const mostBlocks = 45
export const longestBlocks = 12_000

/**
 * The Slack message of a document with the first of its `entries`, as many as Slack takes in one message; the count of
 * the others is told. `view` gives the document's view for a number of entries.
 */
export function composeSlack(
  name: DocumentName,
  entries: number,
  view: (limit: number) => SlackView,
): SlackBodies {
  const compose = (limit: number): { text: string; blocks: SlackBlock[] } => {
    const shown = view(limit)
    const rendered = freezeSlots(renderDocument(name, 'slack', shown))
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    const headline = freezeSlots(dialects.slack.escape(shown.headline))
    return {
      text: `*${headline}*\n\n${rendered.replace(/^---\n+/m, '')}`,
      blocks: [headerBlock(shown.headline), ...mrkdwnBlocks(rendered)],
    }
  }
  const { text, blocks } = fit(
    entries,
    compose,
    (one) => one.blocks.length <= mostBlocks && JSON.stringify(one.blocks).length <= longestBlocks - slotRoom,
  )
  return { text, blocks: JSON.stringify(blocks) }
}

const slotRoom = 200

/** The header is plain text, which knows no formatting; the three characters are escaped there too. */
function headerBlock(headline: string): SlackBlock {
  const escape = (text: string): string =>
    freezeSlots(dialects.text.escape(text)).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  let room = longestHeader
  let text = escape(clip(headline, room))
  // Escaping makes text longer, so a headline full of what needs it keeps fewer characters.
  while (text.length > longestHeader) {
    room -= Math.max(1, Math.ceil((text.length - longestHeader) / 8))
    text = escape(clip(headline, room))
  }
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } }
}
