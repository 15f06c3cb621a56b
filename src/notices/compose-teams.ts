import { composeCard, type Card, type CardLine, type CardSection, type CardView, type Mood } from './card.ts'
import { fit } from './fit.ts'
import type { MessageKind } from './message.ts'
import { shorten } from './shorten.ts'
import { freezeSlots } from './slots.ts'
import { teamsPlain, teamsRuns, teamsText, type TextRun } from './teams-text.ts'

/**
 * Teams takes messages of 28 kB with all that is around the card ("Format cards in Microsoft Teams", limits of
 * webhooks). Room is left for filled slots and for what the workflow adds.
 */
export const largestTeams = 26_000

const styles: Readonly<Record<Mood, string>> = {
  news: 'accent',
  good: 'good',
  bad: 'attention',
  careful: 'warning',
}

interface Block {
  readonly type: 'TextBlock' | 'RichTextBlock' | 'FactSet' | 'Container'
  readonly [property: string]: unknown
}

/**
 * The message of a view for a Microsoft Teams workflow, with its slots frozen: an Adaptive Card 1.4 in the envelope that
 * the trigger "When a Teams webhook request is received" reads, with as many of the `entries` as there is room for; the
 * count of the others is told. What others wrote stands in text runs, which know no Markdown.
 */
export function composeTeams(
  kind: MessageKind,
  entries: number,
  view: (limit: number) => CardView,
): { readonly json: string } {
  const compose = (limit: number) => messageOf(composeCard(kind, view(limit)))
  const { json } = fit(entries, compose, ({ cut }) => !cut)
  return { json }
}

function messageOf(card: Card): { json: string; cut: boolean } {
  const foot = card.closing.map((text) => ({
    type: 'RichTextBlock' as const,
    inlines: [{ ...run(shorten(text, 700, teamsPlain)), isSubtle: true, size: 'Small' }],
  }))
  const [top, facts] = [headOf(card), factsOf(card)]
  const room = largestTeams - bytesOf(envelope(card, [top, facts, ...foot]))
  const told = blocksWithin(card.sections, room)
  const json = envelope(card, [top, facts, ...told.blocks, ...foot])
  return { json, cut: told.cut }
}

function envelope(card: Card, body: readonly Block[]): string {
  const { pageUrl } = card
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: freezeSlots(shorten(`${card.headline}. ${card.lead}`, 800, teamsPlain)),
    msteams: { width: 'Full' },
    body,
    ...(pageUrl === null
      ? {}
      : { actions: [{ type: 'Action.OpenUrl', title: 'Release notes', url: pageUrl }] }),
  }
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }
  const summary = freezeSlots(shorten(card.headline, 300, teamsPlain))
  return JSON.stringify({ type: 'message', summary, attachments: [attachment] })
}

function headOf(card: Card): Block {
  return {
    type: 'Container',
    style: styles[card.mood],
    bleed: true,
    items: [
      textBlock(shorten(card.label, 200, teamsText), { weight: 'Bolder', size: 'Small' }),
      textBlock(shorten(card.headline, 600, teamsText), { weight: 'Bolder', size: 'Large' }),
      textBlock(shorten(card.lead, 600, teamsText), {}),
    ],
  }
}

function factsOf(card: Card): Block {
  return {
    type: 'FactSet',
    facts: card.facts.map(({ title, text, slot }) => ({
      title,
      value: slot === null ? freezeSlots(shorten(text ?? '', 400, teamsText)) : `{${slot}}`,
    })),
  }
}

/** Blocks as long as there is room: between them nothing is cut in two. */
function blocksWithin(sections: readonly CardSection[], room: number): { blocks: Block[]; cut: boolean } {
  const blocks: Block[] = []
  let bytes = 0
  for (const block of sections.flatMap(blocksOf)) {
    bytes += bytesOf(JSON.stringify(block)) + 1
    if (bytes > room) return { blocks, cut: true }
    blocks.push(block)
  }
  return { blocks, cut: false }
}

function blocksOf({ title, lines }: CardSection): Block[] {
  const heading = textBlock(shorten(title, 200, teamsText), { weight: 'Bolder', separator: true })
  return [...(title === '' ? [] : [heading]), ...lines.map(lineBlock)]
}

const leads = ['', '• ', '\u2003'] as const

function lineBlock({ scope, pieces, depth }: CardLine): Block {
  const lead = leads[depth]
  const head = scope === null ? [] : [{ ...run(`${shorten(scope, 200, teamsPlain)}: `), weight: 'Bolder' }]
  return {
    type: 'RichTextBlock',
    ...(depth === 1 ? { spacing: 'Small' } : {}),
    inlines: [...(lead === '' ? [] : [run(lead)]), ...head, ...pieces.flatMap(teamsRuns).map(frozenRun)],
  }
}

function textBlock(text: string, look: Readonly<Record<string, unknown>>): Block {
  return { type: 'TextBlock', text: freezeSlots(text), wrap: true, ...look }
}

function run(text: string): TextRun {
  return frozenRun({ type: 'TextRun', text })
}

function frozenRun(one: TextRun): TextRun {
  return { ...one, text: freezeSlots(one.text) }
}

function bytesOf(json: string): number {
  return new TextEncoder().encode(json).length
}
