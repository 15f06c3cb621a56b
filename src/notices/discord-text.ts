import { dialects, safeUrl } from '../render/escape.ts'

const zeroWidthSpace = '\u200B'

/**
 * Untrusted text as Discord shows it literally. Its Markdown takes a backslash before any mark; a mention is broken by a
 * zero-width space as well, so that it is none even where backslashes are shown. Headings, lists, quotes and small print
 * only begin a line (Discord's "Markdown Text 101").
 */
export function discordText(text: string): string {
  return dialects.text
    .escape(text)
    .replace(/[\\`*_~|<>[\]]/g, '\\$&')
    .replace(/:(?=[\w~-]+:)/g, '\\:')
    .replace(/^(\s*)(#{1,3}(?=\s|$)|[-+](?=[\s#]|$))/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
    .replace(/:(?=\/\/)/g, `:${zeroWidthSpace}`)
}

export function discordCode(text: string): string {
  return `\`${dialects.text
    .escape(text)
    .replaceAll('`', "'")
    .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)}\``
}

/** A URL that somebody wrote: between angle brackets it ends where it ends, and Discord fetches no picture of it. */
export function discordUrl(text: string): string {
  const url = safeUrl(text)
  return url === null ? discordText(text) : `<${url.replace(/@/g, '%40')}>`
}

/** A reference and where it leads; the label alone for a URL that no reader may follow. */
export function discordLink(label: string, target: string): string {
  const url = safeUrl(target)
  if (url === null) return discordText(label)
  const encoded = url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
  return `[${discordText(label)}](${encoded})`
}
