import { join } from 'node:path'
import { files } from '../edge/files.ts'
import { openTemplate } from '../render/template.ts'
import slackHtml from '../../templates/demo/slack.html.hbs'
import { supportChannel } from './orbit-setting.ts'
import type { SlackServer } from './slack-server.ts'

type Message = SlackServer['messages'][number]

/** A piece of a line of mrkdwn, for a template that makes each of them safe. */
interface Piece {
  readonly kind: 'text' | 'bold' | 'code' | 'link'
  readonly text: string
  readonly url: string | null
}

interface Part {
  readonly kind: string
  readonly lines: readonly (readonly Piece[])[]
}

/** Writes what the channel got: as it came (`slack/messages.json`), and as Slack would show it (`slack/index.html`). */
export async function keepSlack(folder: string, { messages }: Pick<SlackServer, 'messages'>): Promise<void> {
  await files.write(join(folder, 'slack/messages.json'), `${JSON.stringify(messages, null, 2)}\n`)
  const render = openTemplate('html', 'demo/slack.html.hbs', slackHtml)
  const threads = messages
    .filter(({ threadTs }) => threadTs === null)
    .map((root) => ({
      root: viewOf(root),
      replies: messages.filter(({ threadTs }) => threadTs === root.ts).map(viewOf),
    }))
  await files.write(join(folder, 'slack/index.html'), render({ channel: supportChannel.name, threads }))
}

function viewOf({ ts, blocks }: Message): { time: string; parts: Part[] } {
  return {
    time: `${new Date(Number(ts) * 1000).toISOString().slice(11, 16)} UTC`,
    parts: (blocks as readonly Block[]).map(partOf),
  }
}

/** The blocks that Waybill writes; the stand-in has checked them. */
interface Block {
  readonly type: string
  readonly text?: { readonly text: string }
  readonly elements?: readonly { readonly text: string }[]
}

function partOf({ type, text, elements = [] }: Block): Part {
  const texts = text ? [text.text] : elements.map((element) => element.text)
  const lines = texts.join('\n').split('\n')
  const plain = (line: string): Piece[] => [{ kind: 'text', text: unescaped(line), url: null }]
  return { kind: type, lines: lines.map(type === 'header' ? plain : piecesOf) }
}

const marked = /<(https?:[^|>]*|mailto:[^|>]*)(?:\|([^>]*))?>|`([^`]+)`|(?<!\u200B)\*([^*]+?)(?<!\u200B)\*/g

/** One line of mrkdwn (Slack's documentation "Formatting text"), as far as Waybill's messages use it. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], text: string, url: string | null = null) => {
    if (text !== '') pieces.push({ kind, text: unescaped(text), url: url === null ? null : unescaped(url) })
  }
  let from = 0
  for (const match of line.matchAll(marked)) {
    const [whole, url, label, code, bold] = match
    add('text', line.slice(from, match.index))
    if (url !== undefined) add('link', label ?? url, url)
    else if (code !== undefined) add('code', code)
    else if (bold !== undefined) add('bold', bold)
    from = match.index + whole.length
  }
  add('text', line.slice(from))
  return pieces
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200B', '')
}
