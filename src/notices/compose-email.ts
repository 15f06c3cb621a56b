import { fit } from './fit.ts'
import type { OwnTemplates } from './own-words.ts'
import { renderDocument, type DocumentName } from './render-document.ts'
import { freezeSlots } from './slots.ts'
import { stopsOf, tones, type Tone } from './tones.ts'

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
  readonly bom: { readonly sha256: string } | null
}

/** Gmail clips a mail whose HTML is longer than about 102 kB; some room is left for what servers add. */
export const largestHtml = 90_000

/**
 * The mail of a document: both parts with the first of its `entries`, as many as the size allows; the count of the others
 * is told. `view` gives the document's view for a number of entries.
 */
export function composeEmail(
  name: DocumentName,
  entries: number,
  view: (limit: number) => EmailView,
  own: OwnTemplates | null = null,
): EmailBodies {
  const compose = (limit: number): EmailBodies => {
    const shown = { ledger: null, unsubscribe: false, ...view(limit) }
    const text = freezeSlots(renderDocument(name, 'text', shown, own))
    return {
      text: `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`,
      html: freezeSlots(renderDocument(name, 'html', dressed(shown), own)),
    }
  }
  return fit(entries, compose, ({ html }) => new TextEncoder().encode(html).length <= largestHtml)
}

/** The view with what only HTML needs: colours, the shipment's way, and as much of the digest as somebody compares. */
function dressed(view: EmailView): object {
  const tone: Tone = tones[view.tone]
  return {
    ...view,
    colors: { struck: false, ...tone },
    stops: stopsOf(tone),
    digest: view.bom === null ? null : view.bom.sha256.slice(0, 16),
  }
}
