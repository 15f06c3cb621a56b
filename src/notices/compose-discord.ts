import { composeCard, type Card, type CardLine, type CardView, type Mood } from './card.ts'
import { discordCode, discordLink, discordText, discordUrl } from './discord-text.ts'
import { fit } from './fit.ts'
import type { MessageKind } from './message.ts'
import { shorten } from './shorten.ts'
import { freezeSlots } from './slots.ts'
import type { Window } from './window.ts'

/** What a message may hold at most, in UTF-16 units (Discord's documentation, "Embed Limits" and "Create Message"). */
export const discordLimits = {
  content: 2_000,
  embeds: 10,
  all: 6_000,
  title: 256,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  footer: 2_048,
} as const

/** What a filled slot may add to a text that was measured with the slot in it. */
const slotRoom = 200

/** Green and red alone would be told apart by nobody who cannot: the words say the same. */
const colors: Readonly<Record<Mood, number>> = {
  news: 0x1b4bc4,
  good: 0x0c6640,
  bad: 0xac231c,
  careful: 0x9a6700,
}

interface Embed {
  readonly title: string
  readonly url?: string
  readonly description: string
  readonly color: number
  readonly fields: readonly { readonly name: string; readonly value: string; readonly inline: boolean }[]
  readonly footer: { readonly text: string }
}

/**
 * The Discord message of a view with its slots frozen: the headline as text, all else as one embed, with as many of the
 * `entries` as the limits leave room for; the count of the others is told. Nobody is mentioned, whatever a commit says.
 * `window` is shown on the clock of whoever reads it.
 */
export function composeDiscord(
  kind: MessageKind,
  entries: number,
  view: (limit: number) => CardView,
  window: Window | null,
): { readonly json: string } {
  const compose = (limit: number) => embedOf(composeCard(kind, view(limit)), window)
  const { card, embed } = fit(entries, compose, ({ cut }) => !cut)
  const message = {
    content: freezeSlots(`**${shorten(card.headline, 1_000, discordText)}**`),
    embeds: [embed],
    allowed_mentions: { parse: [] },
  }
  return { json: JSON.stringify(message) }
}

function embedOf(card: Card, window: Window | null): { card: Card; embed: Embed; cut: boolean } {
  const title = freezeSlots(shorten(card.label, discordLimits.title, discordText))
  const fields = card.facts.slice(0, discordLimits.fields).map(({ title: name, text }) => ({
    name: freezeSlots(shorten(name, 100, discordText)),
    value: text === null ? windowValue(window) : freezeSlots(shorten(text, 200, discordText)),
    inline: (text ?? '').length > 0 && (text ?? '').length <= 40,
  }))
  const footer = { text: freezeSlots(shorten(card.closing.join('\n'), 700, (text) => plain(text))) }
  const around = title.length + footer.text.length + lengthOf(fields)
  const room = Math.min(discordLimits.description, discordLimits.all - around) - slotRoom
  const { text: description, cut } = describe(card, room)
  const link = card.pageUrl === null ? {} : { url: card.pageUrl }
  return {
    card,
    embed: { title, ...link, description, color: colors[card.mood], fields, footer },
    cut,
  }
}

function lengthOf(fields: Embed['fields']): number {
  return fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)
}

/** Lines as long as there is room: between lines nothing is cut in two. */
function describe(card: Card, room: number): { text: string; cut: boolean } {
  const lines = [
    freezeSlots(shorten(card.lead, 600, discordText)),
    ...card.sections.flatMap(({ title, lines: told }) => [
      ...(title === '' ? [''] : ['', `**${freezeSlots(shorten(title, 200, discordText))}**`]),
      ...told.map((line) => freezeSlots(shortLine(line))),
    ]),
  ]
  let text = ''
  for (const line of lines) {
    const next = text === '' ? line : `${text}\n${line}`
    if (next.length > room) return { text, cut: true }
    text = next
  }
  return { text, cut: false }
}

const longestLine = 1_500

function shortLine({ scope, pieces, depth }: CardLine): string {
  const lead = ['', '- ', '  - '][depth] ?? ''
  const head = scope === null ? '' : `**${shorten(scope, 200, discordText)}:** `
  let text = `${lead}${head}`
  for (const piece of pieces) {
    const next = renderPiece(piece)
    if (text.length + next.length > longestLine) return `${text}…`
    text += next
  }
  return text
}

function renderPiece(piece: CardLine['pieces'][number]): string {
  switch (piece.kind) {
    case 'code':
      return discordCode(piece.text)
    case 'url':
      return discordUrl(piece.text)
    case 'reference':
      return discordLink(piece.text, piece.url)
    case 'text':
      return shorten(piece.text, 1_000, discordText)
  }
}

/** Discord's own notation for a time, `<t:1764579600:F>`, and beside it the time as every other channel tells it. */
function windowValue(window: Window | null): string {
  if (window === null) return '{window}'
  const stamp = (time: string, style: 'F' | 't') => `<t:${Math.floor(Date.parse(time) / 1000)}:${style}>`
  const days = window.to?.slice(0, 10) === window.from.slice(0, 10)
  const end =
    window.to === null || window.to === window.from ? '' : ` – ${stamp(window.to, days ? 't' : 'F')}`
  return `${stamp(window.from, 'F')}${end}\n{window}`
}

/** The footer knows no formatting. */
function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, ' '))
    .join('\n')
}
