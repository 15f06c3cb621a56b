import { fit } from './fit.ts'
import { renderDocument, type DocumentName } from './render-document.ts'
import { freezeSlots } from './slots.ts'

/** A mail with its slots frozen. The text says all that the HTML says. */
export interface EmailBodies {
  readonly text: string
  readonly html: string
}

/** What a view must have to become a mail. */
export interface EmailView {
  readonly tone: keyof typeof tones
  readonly subject: string
  readonly windowLabel: string | null
}

/** Gmail clips a mail whose HTML is longer than about 102 kB; some room is left for what servers add. */
export const largestHtml = 90_000

// On white: at least 5 to 1 for `accent`; on the dark card: at least 8 to 1 for `light`.
const tones = {
  notice: { accent: '#1f4fc4', tint: '#eff4fe', light: '#9dbbff', shade: '#1a2438' },
  proof: { accent: '#116b45', tint: '#ebf7f0', light: '#7ad9ab', shade: '#15291f' },
  undelivered: { accent: '#b3261e', tint: '#fdf0ee', light: '#ffa79d', shade: '#33191a' },
  unverified: { accent: '#7a4f00', tint: '#fdf6e7', light: '#f0bf5a', shade: '#2b2414' },
} as const

/**
 * The mail of a document: both parts with the first of its `entries`, as many as the size allows; the count of the others
 * is told. `view` gives the document's view for a number of entries.
 */
export function composeEmail(
  name: DocumentName,
  entries: number,
  view: (limit: number) => EmailView,
): EmailBodies {
  const compose = (limit: number): EmailBodies => {
    const shown = view(limit)
    const text = freezeSlots(renderDocument(name, 'text', shown))
    return {
      text: `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`,
      html: freezeSlots(renderDocument(name, 'html', { ledger: null, ...shown, colors: tones[shown.tone] })),
    }
  }
  return fit(entries, compose, ({ html }) => new TextEncoder().encode(html).length <= largestHtml)
}
