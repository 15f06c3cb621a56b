import { inlinePieces, type InlinePiece } from '../render/inline.ts'
import type { TextLinks } from '../render/text-links.ts'
import { clip } from './clip.ts'
import type { ChangesView } from './compose-changes.ts'
import type { ChangeLine, DifferenceView } from './compose-difference.ts'
import type { IncludedView } from './compose-includes.ts'
import type { ShipmentView } from './compose-shipment.ts'
import type { LedgerPlace } from './facts.ts'
import type { MessageKind } from './message.ts'
import type { InternalView } from './record-lines.ts'

/** A view of any kind of message, as far as a card tells of it: what a kind does not know, it leaves out. */
export interface CardView extends ShipmentView {
  readonly tone: string
  readonly label: string
  readonly headline: string
  readonly preview: string
  readonly windowLabel: string | null
  readonly reason?: string | null
  /** Set by a revision: whether the time is another one, and which it was. */
  readonly moved?: boolean
  readonly before?: string | null
  readonly added?: readonly ChangeLine[]
  readonly removed?: readonly ChangeLine[]
  readonly changed?: readonly { readonly before: ChangeLine; readonly after: ChangeLine }[]
  readonly unlisted?: number
  readonly announced?: { readonly expected: string | null } | null
  readonly difference?: DifferenceView | null
  /** Set by a rollback or a correction: whether the reader was told of the shipment before. */
  readonly told?: boolean
  readonly live?: string | null
  readonly answers?: string
  readonly seen?: string
  readonly meaning?: string | null
  readonly earlyAccess?: string | null
  readonly internal?: (InternalView & { readonly miss?: string | null }) | null
  readonly includes?: readonly IncludedView[]
  readonly ledger?: LedgerPlace | null
  readonly changes?: ChangesView
}

/** One line: pieces as `inlinePieces` gives them, with the scope that they begin with. All of it untrusted text. */
export interface CardLine {
  readonly scope: string | null
  readonly pieces: readonly InlinePiece[]
  /** 0: a sentence by itself. 1: an entry of a list. 2: what belongs to the entry before. */
  readonly depth: 0 | 1 | 2
}

export interface CardSection {
  /** Empty for lines that need none. */
  readonly title: string
  readonly lines: readonly CardLine[]
}

/** What is told by name; `slot` instead of a text where every reader has their own. */
export interface CardFact {
  readonly title: string
  readonly text: string | null
  readonly slot: 'window' | null
}

/** How a card looks at first sight. Words say the same: nobody has to see colours. */
export type Mood = 'news' | 'good' | 'bad' | 'careful'

/** A message for a chat, before it takes the form of one: what is told, in order, with nothing escaped yet. */
export interface Card {
  readonly mood: Mood
  readonly label: string
  readonly headline: string
  readonly lead: string
  readonly facts: readonly CardFact[]
  readonly sections: readonly CardSection[]
  readonly closing: readonly string[]
  /** Followable, as `composeShipment` promises. */
  readonly pageUrl: string | null
}

/** What a card tells, in the order in which chats show it: what breaks comes first, how to verify it last. */
export function composeCard(kind: MessageKind, view: CardView): Card {
  return {
    mood: moodOf(kind, view.tone),
    label: view.label,
    headline: view.headline,
    lead: view.preview,
    facts: factsOf(view, isAhead(kind)),
    sections: [
      ...differenceSections(view),
      ...changeSections(kind, view),
      ...includedSections(view),
      ...(view.earlyAccess ? [{ title: 'Try it early', lines: [sentence(view.earlyAccess, null)] }] : []),
      ...checkSections(view),
    ],
    closing: closingOf(view, isAhead(kind)),
    // A brace could be taken for a slot.
    pageUrl: view.pageUrl?.replace(/[{}]/g, encodeURIComponent) ?? null,
  }
}

function factsOf(view: CardView, ahead: boolean): CardFact[] {
  const { announced, previousVersion, windowLabel, bom } = view
  const told = announced ? [view.version, ...(announced.expected ? [announced.expected] : [])] : []
  const facts: (CardFact | null)[] = [
    fact('Environment', view.environment),
    windowLabel === null ? null : { title: windowLabel, text: null, slot: 'window' },
    view.moved && view.before ? { title: 'Was announced for', text: view.before, slot: null } : null,
    told.length > 0 ? fact('Announced', told.join(', expected ')) : null,
    view.live ? fact('Live', view.live) : null,
    previousVersion === null || !ahead ? null : fact('Follows', previousVersion),
    view.changes === undefined ? null : fact('Changes', view.changes.summary),
    ahead ? fact('Bill of materials', bom === null ? 'none' : componentsOf(bom.components)) : null,
    bom === null || !ahead ? null : fact('Its SHA-256', bom.sha256),
  ]
  return facts.filter((one) => one !== null).filter(({ text }) => text === null || text.trim() !== '')
}

function moodOf(kind: MessageKind, tone: string): Mood {
  if (kind === 'notice' || kind === 'revision') return 'news'
  if (kind === 'proof') return 'good'
  return kind === 'rollback' || tone === 'undelivered' ? 'bad' : 'careful'
}

/** Whether the shipment is still to come. */
function isAhead(kind: MessageKind): boolean {
  return kind === 'notice' || kind === 'revision'
}

function fact(title: string, text: string): CardFact {
  return { title, text, slot: null }
}

function componentsOf(count: number): string {
  return count === 1 ? '1 component' : `${count} components`
}

/** Why, and what is different from what was told before. */
function differenceSections(view: CardView): CardSection[] {
  const { difference = null, links, added = [], removed = [], changed = [] } = view
  const { missing = [], added: unannounced = [], omitted = 0 } = difference ?? {}
  const more = view.unlisted ?? omitted
  const list = (title: string, lines: readonly ChangeLine[]): CardSection => ({
    title,
    lines: lines.map(({ scope, description }) => entry(scope, description, links)),
  })
  return [
    { title: '', lines: sentencesOf(view).map((text) => sentence(text, null)) },
    list('Added since', added),
    list('Taken out', removed),
    { title: 'Told anew', lines: changed.flatMap(({ before, after }) => retold(before, after, links)) },
    list('Announced, and not shipped', missing),
    list('Shipped, and not announced', unannounced),
    { title: '', lines: more === 0 ? [] : [sentence(`And ${more} more of these.`, null)] },
  ].filter(({ lines }) => lines.length > 0)
}

/** What is told in sentences, less what the lead says already. */
function sentencesOf({ preview, reason, answers, seen, meaning, difference }: CardView): string[] {
  const why = reason && reason !== preview ? `Why: ${reason}` : null
  const told = [why, answers, seen, meaning, difference?.arrival, difference?.sentence]
  return told.filter((text) => typeof text === 'string').filter((text) => text !== '' && text !== preview)
}

function retold(before: ChangeLine, after: ChangeLine, links: TextLinks | null): CardLine[] {
  const was = entry(before.scope, `before: ${before.description}`, links)
  return [entry(after.scope, after.description, links), { ...was, depth: 2 }]
}

/** The changes, except to those who read them in the announcement already. */
function changeSections(kind: MessageKind, { changes, announced, told, links }: CardView): CardSection[] {
  if (changes === undefined || announced || told || kind === 'cancellation' || kind === 'rollback') return []
  const { breaking, sections, omitted, inside } = changes
  const broken = breaking.flatMap(({ scope, title, advice }) => [
    entry(scope, title, links),
    ...advice.map((text) => ({ ...sentence(text, links), depth: 2 as const })),
  ])
  const more = omitted === 1 ? 'And 1 more change' : `And ${omitted} more changes`
  return [
    { title: 'What breaks, and what to do', lines: broken },
    ...sections.map((section) => ({
      title: section.title,
      lines: section.changes.map(({ scope, description }) => entry(scope, description, links)),
    })),
    {
      title: '',
      lines: omitted === 0 ? [] : [sentence(`${more}, listed in the release notes.`, null)],
    },
    ...inside.map(({ title, lines, more: left }) => ({
      title,
      lines: [
        ...lines.map((line) => entry(null, line, null)),
        ...(left === null ? [] : [sentence(left, null)]),
      ],
    })),
  ].filter(({ lines }) => lines.length > 0)
}

/** What was announced before and arrives only now. */
function includedSections({ includes = [], links }: CardView): CardSection[] {
  return includes.map(({ version, sentence: said, lines, omitted }) => ({
    title: `With it: ${version}`,
    lines: [
      sentence(said, null),
      ...lines.map(({ scope, description }) => entry(scope, description, links)),
      ...(omitted === 0 ? [] : [sentence(`And ${omitted} more of its changes.`, null)]),
    ],
  }))
}

function checkSections({ internal }: CardView): CardSection[] {
  if (!internal) return []
  const { coverage, miss, checks, omitted, lines, checkpoint } = internal
  const seen = checks.map(({ check, target, result, reason }) =>
    entry(null, `${check} on ${target}: ${result}${reason === null ? '' : `; ${reason}`}`, null),
  )
  const more = omitted === 1 ? 'And 1 more check.' : `And ${omitted} more checks.`
  return [
    {
      title: 'How sure we are',
      lines: [
        sentence(miss ? `${coverage} ${miss}` : coverage, null),
        ...seen,
        ...(omitted === 0 ? [] : [sentence(more, null)]),
        ...lines.map(({ text }) => entry(null, text, null)),
      ],
    },
    { title: 'Ledger checkpoint', lines: checkpoint.map(({ text }) => sentence(text, null)) },
  ].filter((section) => section.lines.length > 0)
}

function closingOf(view: CardView, ahead: boolean): string[] {
  const { replyTo, shipment, commit, ledger } = view
  const next = ahead ? 'Once the rollout has been checked, the proof of delivery comes here. ' : ''
  const ask = `Questions? Answer here${replyTo === null ? '' : `, or write to ${replyTo}`}.`
  const record = ledger ? `, recorded in the ledger as entry ${ledger.seq}, ${ledger.head}` : ''
  return [`${next}${ask}`, `Shipment ${shipment}, commit ${commit.slice(0, 7)}${record}`]
}

const longestLine = 1_000

function entry(scope: string | null, text: string, links: TextLinks | null): CardLine {
  return { scope, pieces: inlinePieces(clip(text, longestLine), links), depth: 1 }
}

function sentence(text: string, links: TextLinks | null): CardLine {
  return { scope: null, pieces: inlinePieces(clip(text, longestLine), links), depth: 0 }
}
