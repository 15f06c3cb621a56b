import { plainPart, type DrawnPart, type DrawnPiece } from './drawn.ts'

/** The elements of Adaptive Cards that `composeTeams` writes. */
interface Element {
  readonly type: string
  readonly text?: string
  readonly size?: string
  readonly weight?: string
  readonly items?: readonly Element[]
  readonly facts?: readonly { readonly title: string; readonly value: string }[]
  readonly inlines?: readonly Run[]
}

interface Run {
  readonly text: string
  readonly weight?: string
  readonly fontType?: string
  readonly isSubtle?: boolean
  readonly selectAction?: { readonly url: string }
}

/** What a reader sees of the card of a message that `composeTeams` composed. */
export function drawTeams(json: string): DrawnPart[] {
  const { attachments } = JSON.parse(json) as {
    attachments: readonly { readonly content: { readonly body: readonly Element[] } }[]
  }
  return attachments.flatMap(({ content }) => content.body.flatMap(partsOf))
}

function partsOf({ type, text = '', size, weight, items, facts, inlines }: Element): DrawnPart[] {
  if (items) return items.flatMap(partsOf)
  if (facts)
    return facts.map(({ title, value }) => ({
      kind: 'fact',
      lines: [[{ kind: 'bold', text: title, url: null }], ...plainPart('', plain(value)).lines],
    }))
  if (inlines) {
    const small = inlines.every(({ isSubtle }) => isSubtle === true)
    return [{ kind: small ? 'context' : 'section', lines: [inlines.map(pieceOf)] }]
  }
  if (size === 'Large') return [plainPart('header', plain(text))]
  if (weight !== 'Bolder' || type !== 'TextBlock') return [plainPart('section', plain(text))]
  return [{ kind: 'section', lines: [[{ kind: 'bold', text: plain(text), url: null }]] }]
}

function pieceOf({ weight, fontType, selectAction, ...run }: Run): DrawnPiece {
  const text = plain(run.text)
  if (selectAction) return { kind: 'link', text, url: selectAction.url }
  if (fontType === 'Monospace') return { kind: 'code', text, url: null }
  return { kind: weight === 'Bolder' ? 'bold' : 'text', text, url: null }
}

/** What keeps text from acting as Markdown has no width. */
function plain(text: string): string {
  return text.replaceAll('\u200B', '')
}
