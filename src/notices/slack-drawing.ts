import { drawLine, plainPart, type DrawnPart, type DrawnPiece } from './drawn.ts'

/** The blocks that Waybill writes (slack-blocks.ts), read back from what Slack got or would get. */
interface Block {
  readonly type: string
  readonly text?: { readonly text: string }
  readonly elements?: readonly { readonly text: string }[]
}

/** What a reader sees of the blocks of a message: their texts with the formatting that Slack gives them. */
export function drawSlack(blocks: readonly unknown[]): DrawnPart[] {
  return (blocks as readonly Block[]).map(({ type, text, elements = [] }) => {
    const whole = (text ? [text.text] : elements.map((element) => element.text)).join('\n')
    if (type === 'header') return plainPart(type, unescaped(whole))
    return {
      kind: type,
      lines: whole.split('\n').map((line) => drawLine(line, marked, { mark, plain: unescaped })),
    }
  })
}

/** Mrkdwn (Slack's documentation "Formatting text"), as far as Waybill's messages use it. */
const marked = /<(https?:[^|>]*|mailto:[^|>]*)(?:\|([^>]*))?>|`([^`]+)`|(?<!\u200B)\*([^*]+?)(?<!\u200B)\*/g

function mark([whole, url, label, code, bold]: RegExpMatchArray): DrawnPiece {
  if (url !== undefined) return { kind: 'link', text: unescaped(label ?? url), url: unescaped(url) }
  if (code !== undefined) return { kind: 'code', text: unescaped(code), url: null }
  return { kind: 'bold', text: unescaped(bold ?? whole), url: null }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200B', '')
}
