import { anchorTo, dialects } from '../render/escape.ts'
import { clip } from './clip.ts'
import { fit } from './fit.ts'
import type { OwnTemplates } from './own-words.ts'
import { renderDocument, type DocumentName } from './render-document.ts'
import { longestHeader, mrkdwnPassages, type Passage } from './slack-blocks.ts'
import { longestStatus, mostParts, partsOf } from './slack-parts.ts'
import { freezeSlots } from './slots.ts'

/** A Slack message with its slots frozen. */
export interface SlackBodies {
  /** All that the blocks say, as mrkdwn: for screen readers and notifications. */
  readonly text: string
  /** JSON of the blocks. */
  readonly blocks: string
  /** JSON of what continues it in its thread, `{ text, blocks }` each; only when one post cannot hold it. */
  readonly replies?: string
  /** A later message's line for the head of the first one of its thread: what became of the shipment. */
  readonly status?: string
  /** What a later message says when the first one of its thread is gone. */
  readonly alone?: string
}

export interface SlackView {
  readonly headline: string
  readonly pageUrl?: string | null
}

/**
 * The Slack message of a document with the first of its `entries`, as many as one thread takes in `mostParts` posts;
 * the count of the others is told. `view` gives the document's view for a number of entries.
 */
export function composeSlack(
  name: DocumentName,
  entries: number,
  view: (limit: number) => SlackView,
  own: OwnTemplates | null = null,
): SlackBodies {
  const compose = (limit: number) => {
    const shown = view(limit)
    const rendered = freezeSlots(renderDocument(name, 'slack', shown, own)).replace(/\n{3,}/g, '\n\n')
    return partsOf([...headlinePassages(shown.headline), ...mrkdwnPassages(rendered)])
  }
  const [first, ...replies] = fit(entries, compose, (parts) => parts.length <= mostParts)
  return {
    text: first?.text ?? '',
    blocks: JSON.stringify(first?.blocks ?? []),
    ...(replies.length === 0 ? {} : { replies: JSON.stringify(replies) }),
    ...(name === 'notice' ? {} : laterWords(view(0))),
  }
}

function laterWords({
  headline,
  pageUrl = null,
}: SlackView): Required<Pick<SlackBodies, 'status' | 'alone'>> {
  const gone = 'The message that this one answers is gone.'
  const link =
    pageUrl === null ? '' : ` What was announced: ${anchorTo('slack', pageUrl, 'the release notes')}.`
  const escape = (text: string) => freezeSlots(dialects.slack.escape(text))
  const status = (text: string) => `*Status:* ${escape(text)}. The thread has the details.`
  return { status: status(clippedTo(headline, longestStatus, status)), alone: `${gone}${link}` }
}

/** The header is plain text, which knows no formatting; the three characters are escaped there too. What it cannot hold follows. */
function headlinePassages(headline: string): Passage[] {
  const escape = (text: string): string =>
    freezeSlots(dialects.text.escape(text)).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const shown = clippedTo(headline, longestHeader, escape)
  const text = escape(shown)
  const header: Passage = {
    block: { type: 'header', text: { type: 'plain_text', text, emoji: false } },
    before: '',
  }
  if (shown === headline) return [header]
  return [header, ...mrkdwnPassages(`*${freezeSlots(dialects.slack.escape(headline))}*`)]
}

/** As much of a text as is within the limit once it is escaped: escaping makes it longer. */
function clippedTo(text: string, limit: number, escape: (text: string) => string): string {
  let room = limit
  let shown = clip(text, room)
  while (escape(shown).length > limit) {
    room -= Math.max(1, Math.ceil((escape(shown).length - limit) / 8))
    shown = clip(text, room)
  }
  return shown
}
