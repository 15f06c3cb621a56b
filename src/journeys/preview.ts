import { previewPages } from './preview-pages.ts'
import type { PreviewDocument } from '../notices/preview-document.ts'
import type { Announced } from './announce.ts'
import { previewed, type Previewed } from './previewed.ts'

/** A file of the preview; `path` has forward slashes and is below its folder. */
export interface PreviewFile {
  readonly path: string
  readonly content: string
}

/**
 * A folder that shows what a dry run of `announce` came to: `index.html`, a folder for each group of readers who get the same,
 * and `preview.json`. It opens from a disk, asks for nothing from anywhere and runs no script. No address, name or
 * token of a reader is in any of the files, not even where a change names one. Same input, same bytes; linear in it.
 * Throws TEMPLATE_INVALID.
 */
export function composePreview(announced: Announced): readonly PreviewFile[] {
  const shown = previewed(announced)
  const files = [
    ...previewPages(shown),
    { path: 'preview.json', content: `${JSON.stringify(documentOf(shown), null, 2)}\n` },
  ]
  const hide = withoutReaders(announced)
  return files.map(({ path, content }) => ({ path, content: hide(content) }))
}

function documentOf({ version, environment, warnings, leftOut, groups }: Previewed): PreviewDocument {
  return {
    schema: 'waybill/preview@1',
    version,
    environment,
    groups: groups.map(({ sample: _sample, ...group }) => group),
    leftOut,
    warnings: [...warnings],
  }
}

// Channels put a space without width behind the sign, so that it notifies nobody; links have it as a percent code.
const mailLike = /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]+?(?:@|%40)\u200B?[\w.-]+\w/g
/** RFC 5321, 4.5.3.1: with some room. */
const longestAddress = 320

/** Takes readers' addresses out of texts that commits brought. */
function withoutReaders({ outgoing }: Pick<Announced, 'outgoing'>): (text: string) => string {
  const addresses = outgoing.flatMap(({ reader: { recipient } }) =>
    recipient.channel === 'email' ? [recipient.address.toLowerCase()] : [],
  )
  const known = new Set(addresses)
  if (known.size === 0) return (text) => text
  return (text) =>
    text.replace(mailLike, (found) => {
      const plain = found.replace(/%40/, '@').replace('\u200B', '').toLowerCase()
      // The text before an address may look like a part of it: the `=` of a link, a quote.
      const first = Math.max(0, plain.length - longestAddress)
      for (let from = first; from < plain.indexOf('@'); from++)
        if (known.has(plain.slice(from))) return `${found.slice(0, from)}(a reader)`
      return found
    })
}
