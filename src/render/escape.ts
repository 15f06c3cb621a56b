import { inlinePieces } from './inline.ts'

/** The formats that templates are written in. Each has its own Handlebars instance and its own escaping. */
export const formats = ['md', 'html', 'text', 'slack', 'xml'] as const
export type Format = (typeof formats)[number]

/** How a format writes the few things that every document needs. All arguments are untrusted text. */
export interface Dialect {
  /** Plain text made inert for this format. */
  escape(text: string): string
  code(text: string): string
  link(url: string, label: string): string
}

const zeroWidthSpace = '\u200B'

/**
 * Characters that would act instead of being read: C0 and C1 controls and the bidirectional overrides that make
 * text show something else than it says (CVE-2021-42574) become visible; line ends and tabs become a space.
 */
export function visible(text: string): string {
  return (
    text
      .replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ')
      // A runner takes `::name` at the start of a line and `##[name` anywhere for a command.
      .replace(/^(\s*):(?=:)|##(?=\[)/g, `$&${zeroWidthSpace}`)
      .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, (character) => {
        return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`
      })
  )
}

function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`=]/g, (character) =>
    `&#${character.charCodeAt(0)};`
      .replace('&#38;', '&amp;')
      .replace('&#60;', '&lt;')
      .replace('&#62;', '&gt;')
      .replace('&#34;', '&quot;'),
  )
}

/** Slack's own rule: exactly these three (docs "Formatting text"); it kills `<!channel>`, `<@U1>` and false links. */
function escapeSlack(text: string): string {
  const escaped = visible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  // Formatting characters cannot be escaped in mrkdwn; a zero-width space before them keeps them literal.
  return escaped.replace(/[*_~`]/g, `${zeroWidthSpace}$&`)
}

/**
 * CommonMark and GitHub's dialect: what could start a construct gets a backslash; a mention is broken by a
 * zero-width space, since an escape does not stop GitHub from notifying. Lists, headings and rules can only
 * start a line, and a template never puts text at the start of one; the leading character is escaped all the same.
 */
function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*[\]<>|~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`)
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=_]{2,})/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** Only schemes that a reader may follow; anything else is shown as text. Credentials never get this far (git/remote.ts). */
export function safeUrl(url: string): string | null {
  return /^(?:https?:\/\/|mailto:)[^\s<>"'`\\]+$/i.test(url) ? url : null
}

function fence(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  return '`'.repeat(longest + 1)
}

const html: Dialect = {
  escape: escapeHtml,
  code: (text) => `<code>${escapeHtml(text)}</code>`,
  link: (url, label) => {
    const target = safeUrl(url)
    return target === null ? escapeHtml(label) : `<a href="${escapeHtml(target)}">${escapeHtml(label)}</a>`
  },
}

export const dialects: Readonly<Record<Format, Dialect>> = {
  html,
  xml: { ...html, code: (text) => escapeHtml(text) },
  md: {
    escape: escapeMarkdown,
    code: (text) => {
      const marks = fence(text)
      const pad = /^`|`$/.test(text) ? ' ' : ''
      return text === '' ? '' : `${marks}${pad}${visible(text)}${pad}${marks}`
    },
    link: (url, label) => {
      const target = safeUrl(url)
      if (target === null) return escapeMarkdown(label)
      return `[${escapeMarkdown(label)}](${target.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`
    },
  },
  text: {
    escape: visible,
    code: (text) => `\`${visible(text)}\``,
    link: (url, label) => (url === label ? visible(url) : `${visible(label)} (${visible(url)})`),
  },
  slack: {
    escape: escapeSlack,
    code: (text) =>
      `\`${visible(text).replace(/`/g, "'").replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}\``,
    link: (url, label) => {
      const target = safeUrl(url)
      if (target === null) return escapeSlack(label)
      return `<${target.replace(/&/g, '&amp;').replace(/\|/g, '%7C')}|${escapeSlack(label).replace(/\|/g, '\u00A6')}>`
    },
  },
}

/**
 * One line of commit text in a format: code stays code, `#123` becomes a link when the repository's issue URL is
 * known, the rest is inert. `issueUrl` is a URL with `{number}` in it, or null.
 */
export function renderInline(format: Format, text: string, issueUrl: string | null): string {
  const dialect = dialects[format]
  return inlinePieces(text)
    .map((piece) => {
      switch (piece.kind) {
        case 'code':
          return dialect.code(piece.text)
        case 'issue':
          return issueUrl === null || format === 'text'
            ? dialect.escape(piece.text)
            : dialect.link(issueUrl.replace('{number}', piece.number), piece.text)
        case 'text':
          return dialect.escape(piece.text)
      }
    })
    .join('')
}
