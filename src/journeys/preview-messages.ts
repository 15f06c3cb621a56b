import type { ChannelName, Message } from '../notices/message.ts'
import { drawDiscord } from '../notices/discord-drawing.ts'
import type { DrawnPart } from '../notices/drawn.ts'
import { drawSlack } from '../notices/slack-drawing.ts'
import { drawTeams } from '../notices/teams-drawing.ts'
import { previewPolicies, type PreviewFile } from './preview-file.ts'
import type { PreviewedGroup } from './previewed.ts'

/** What people call the channels. */
export const channelWords: Readonly<Record<ChannelName, string>> = {
  email: 'Email',
  slack: 'Slack',
  webhook: 'Webhook',
  teams: 'Microsoft Teams',
  discord: 'Discord',
}

/** So many readers of a group are listed on its page; all of them are in `preview.json`. */
const readersShown = 500

/** A group of readers as its page and its card show it. */
export type MessageView = ReturnType<typeof messageView>

export function messageView(group: PreviewedGroup, environment: string) {
  const { channel, audiences, readers, attachments, sample } = group
  const { text = '', json, html } = sample.bodies
  const posts = postsOf(sample)
  return {
    environment,
    folder: group.folder,
    channel,
    channelWord: channelWords[channel],
    audiences: audiences.join(', '),
    title: `${channelWords[channel]} to ${audiences.join(' and ')}`,
    subject: group.subject,
    why: group.why,
    size: sizeWords(group.bytes),
    language: group.language,
    readerCount: readers.length,
    attachments: attachments.map(({ name, bytes }) => `${name} (${sizeWords(bytes)})`).join(', '),
    first: readers.slice(0, 1),
    readers: readers.slice(0, readersShown),
    more: readers.length - readersShown > 0 ? readers.length - readersShown : 0,
    zones: new Set(readers.map(({ timeZone }) => timeZone)).size,
    mail: html !== undefined,
    posts,
    drawn: html !== undefined || posts.length > 0,
    text: linesOf(text),
    json: json === undefined ? [] : linesOf(JSON.stringify(JSON.parse(json), null, 2)),
  }
}

/** The renderer lets no text end a line: the template does. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n+$/, '').split('\n')
}

/** What is drawn of a message that comes as data: a post, and what continues it. */
function postsOf({ channel, bodies }: Message): { parts: DrawnPart[] }[] {
  const { json = '', blocks = '[]', replies = '[]' } = bodies
  switch (channel) {
    case 'slack': {
      const more = JSON.parse(replies) as readonly { readonly blocks: readonly unknown[] }[]
      const all = [JSON.parse(blocks) as readonly unknown[], ...more.map((reply) => reply.blocks)]
      return all.map((one) => ({ parts: drawSlack(one) }))
    }
    case 'teams':
      return [{ parts: drawTeams(json) }]
    case 'discord':
      return [{ parts: drawDiscord(json) }]
    case 'email':
    case 'webhook':
      return []
  }
}

/** The bodies themselves. A mail is in two files: a frame follows the colours of its page in few browsers. */
export function messageFiles({ folder, sample: { bodies } }: PreviewedGroup): PreviewFile[] {
  const { html, text, json, blocks } = bodies
  return [
    ...(html === undefined
      ? []
      : (['light', 'dark'] as const).map((scheme) => ({
          path: `${folder}/${scheme}.html`,
          content: inScheme(html, scheme),
          policy: previewPolicies.frame,
        }))),
    ...(text === undefined ? [] : [{ path: `${folder}/message.txt`, content: text }]),
    ...(json === undefined ? [] : [{ path: `${folder}/message.json`, content: json }]),
    ...(blocks === undefined ? [] : [{ path: `${folder}/blocks.json`, content: blocks }]),
  ]
}

const framePolicy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`

/** The mail as a reader of one preference sees it, kept from loading or running anything. */
function inScheme(html: string, scheme: 'light' | 'dark'): string {
  const colored = html
    .replace(/@media \(prefers-color-scheme: dark\)/g, `@media ${scheme === 'dark' ? 'all' : 'not all'}`)
    .replace(/(color-schemes?(?:" content="|: ?))light dark/g, `$1${scheme}`)
  const head = /<head[^>]*>/i.exec(colored)
  if (head === null) return `${framePolicy}\n${colored}`
  const at = head.index + head[0].length
  return `${colored.slice(0, at)}\n${framePolicy}${colored.slice(at)}`
}

const plainStyle =
  ':root{color-scheme:light dark}body{margin:1.25rem;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}' +
  'h2{font-size:1.4rem}h3{font-size:1.1rem}code{font-family:ui-monospace,monospace}li{margin-block:.3rem}'

/** The notes' HTML as a page without a style of its own would show it, kept from loading or running anything. */
export function framedNotes(html: string): string {
  const head = `${framePolicy}\n<title>The notes as HTML</title>\n<style>${plainStyle}</style>`
  return `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${html}</body>\n</html>\n`
}

export function sizeWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`
}
