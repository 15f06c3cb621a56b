import type { ChannelName, Message } from '../notices/message.ts'
import { drawDiscord } from '../notices/discord-drawing.ts'
import type { DrawnPart } from '../notices/drawn.ts'
import { drawSlack } from '../notices/slack-drawing.ts'
import { drawTeams } from '../notices/teams-drawing.ts'
import { openTemplate } from '../render/template.ts'
import drawn from '../../templates/preview/drawn.html.hbs'
import groupHtml from '../../templates/preview/group.html.hbs'
import indexHtml from '../../templates/preview/index.html.hbs'
import layout from '../../templates/preview/layout.html.hbs'
import styleCss from '../../templates/preview/style.css'
import type { PreviewFile } from './preview.ts'
import type { Previewed, PreviewedGroup } from './previewed.ts'

const channelWords: Readonly<Record<ChannelName, string>> = {
  email: 'Email',
  slack: 'Slack',
  webhook: 'Webhook',
  teams: 'Microsoft Teams',
  discord: 'Discord',
}

/** So many readers of a group are listed on its page; all of them are in `preview.json`. */
const readersShown = 500

/** The pages of a preview and what they show in frames. Throws TEMPLATE_INVALID. */
export function previewPages(shown: Previewed): PreviewFile[] {
  const partials = { layout, drawn }
  const index = openTemplate('html', 'preview/index.html.hbs', indexHtml, partials)
  const page = openTemplate('html', 'preview/group.html.hbs', groupHtml, partials)
  const groups = shown.groups.map((group) => groupView(group))
  const around = { ...titlesOf(shown), warnings: shown.warnings }
  const messages = shown.groups.reduce((sum, { readers }) => sum + readers.length, 0)
  const leftOut = shown.leftOut.map((one) => ({
    ...one,
    channel: channelWords[one.channel],
    audiences: one.audiences.join(', '),
    ids: one.ids.join(', '),
    more: one.count - one.ids.length,
  }))
  const skipped = shown.leftOut.reduce((sum, { count }) => sum + count, 0)
  return [
    { path: 'style.css', content: styleCss },
    ...shown.groups.flatMap(partsOf),
    ...groups.map((group) => ({
      path: `${group.folder}/index.html`,
      content: page({ ...around, group, root: '../', documentTitle: `${group.title} · ${around.subtitle}` }),
    })),
    {
      path: 'index.html',
      content: index({
        ...around,
        groups,
        leftOut,
        messages,
        skipped,
        root: '',
        documentTitle: `Preview of ${around.subtitle}`,
      }),
    },
  ]
}

const kindWords: Readonly<Record<string, string>> = {
  revision: 'revised notice',
  cancellation: 'cancellation',
}

function titlesOf({ kind, version, environment }: Previewed) {
  return {
    subtitle: `${version} for ${environment}`,
    version,
    environment,
    document: kindWords[kind] ?? 'advance shipping notice',
  }
}

function groupView(group: PreviewedGroup) {
  const { channel, audiences, readers, attachments, sample } = group
  const { text = '', json, html } = sample.bodies
  return {
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
    posts: postsOf(sample),
    text: linesOf(text),
    json: json === undefined ? [] : linesOf(JSON.stringify(JSON.parse(json), null, 2)),
  }
}

/** The renderer lets no text end a line: the template does. */
function linesOf(text: string): string[] {
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
function partsOf({ folder, sample: { bodies } }: PreviewedGroup): PreviewFile[] {
  const { html, text, json, blocks } = bodies
  return [
    ...(html === undefined
      ? []
      : (['light', 'dark'] as const).map((scheme) => ({
          path: `${folder}/${scheme}.html`,
          content: inScheme(html, scheme),
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

function sizeWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`
}
