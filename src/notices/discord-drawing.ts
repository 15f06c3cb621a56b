import { drawLine, plainPart, type DrawnPart, type DrawnPiece } from './drawn.ts'

interface Embed {
  readonly title: string
  readonly description: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly footer: { readonly text: string }
}

/** What a reader sees of a message that `composeDiscord` composed. Times are shown where Discord puts them on the reader's clock. */
export function drawDiscord(json: string): DrawnPart[] {
  const { content, embeds } = JSON.parse(json) as { content: string; embeds: readonly Embed[] }
  return [
    part('section', content),
    ...embeds.flatMap(({ title, description, fields, footer }) => [
      part('header', title),
      part('section', description),
      ...fields.map(({ name, value }) => part('fact', `**${name}**\n${value}`)),
      plainPart('context', footer.text),
    ]),
  ]
}

/** Discord's documentation, "Markdown Text" and "Message Formatting", as far as Waybill's messages use them. */
const marked =
  /\[((?:\\.|[^\]\\])*)\]\(<?(https?:[^)>\s]*)>?\)|`([^`]+)`|\*\*((?:\\.|[^*\\])+)\*\*|<t:(\d+):[A-Za-z]>|<(https?:[^>\s]+)>/g

function part(kind: string, text: string): DrawnPart {
  const bulleted = text.replace(/^( *)- /gm, (_, depth: string) => `${'\u2003'.repeat(depth.length / 2)}• `)
  return { kind, lines: bulleted.split('\n').map((line) => drawLine(line, marked, { mark, plain })) }
}

function mark([, label, url, code, bold, seconds, bare]: RegExpMatchArray): DrawnPiece {
  if (url !== undefined) return { kind: 'link', text: plain(label ?? url), url }
  if (bare !== undefined) return { kind: 'link', text: bare, url: bare }
  if (code !== undefined) return { kind: 'code', text: plain(code), url: null }
  if (bold !== undefined) return { kind: 'bold', text: plain(bold), url: null }
  const time = new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')
  return { kind: 'code', text: `${time} UTC`, url: null }
}

function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('\u200B', '')
}
