import { inlinePieces, withoutClosing, type InlinePiece } from './inline.ts'
import type { TextLinks } from './text-links.ts'

/** The formats that templates are written in. Each has its own Handlebars instance and its own escaping. */
export const formats = ['md', 'html', 'text', 'slack', 'xml'] as const
export type Format = (typeof formats)[number]

/** How a format writes the few things that every document needs. All arguments are untrusted text. */
export interface Dialect {
  /** Plain text made inert for this format, wherever on a line it lands. */
  escape(text: string): string
  /** The same for text with other text before it on its line. */
  within(text: string): string
  code(text: string): string
  /** An http or https URL in a text: no link, but every character that a reader copies leads to the same place. */
  url(text: string): string
  /** A link to a URL that may be followed; the label is rendered already. */
  anchor(target: string, label: string): string
}

const zeroWidthSpace = '\u200B'

/** What `visible` may change; most texts have none of it, and one look says so. */
const acting = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|::|##/

/**
 * Characters that would act instead of being read: C0 and C1 controls and the bidirectional overrides that make
 * text show something else than it says (CVE-2021-42574) become visible; line ends and tabs become a space.
 */
export function visible(text: string): string {
  if (!acting.test(text)) return text
  return (
    text
      .replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ')
      .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, (character) => {
        return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`
      })
      // A runner takes `::name` at the start of a line and `##[name` or `##vso[name` anywhere for a command.
      .replace(/^(\s*):(?=:)|##(?=(?:vso|teamcity)?\[)/g, `$&${zeroWidthSpace}`)
  )
}

/** What HTML would take for markup, in a text or in an attribute with or without quotes; in a table, since pages hold many. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '=': '&#61;',
}
const markup = /[&<>"'`=]/g

function escapeHtml(text: string): string {
  return visible(text).replace(markup, (character) => entities[character] ?? '')
}

/** Slack's own rule: exactly these three (docs "Formatting text"); it kills `<!channel>`, `<@U1>` and false links. */
function escapeEntities(text: string): string {
  return visible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function escapeSlack(text: string): string {
  // Formatting characters cannot be escaped in mrkdwn; a zero-width space before them keeps them literal.
  return escapeEntities(text).replace(/[*_~`]/g, `${zeroWidthSpace}$&`)
}

/**
 * CommonMark and GitHub's dialect: what could start a construct gets a backslash; a mention is broken by a
 * zero-width space, since an escape does not stop GitHub from notifying.
 */
function escapeWithin(text: string): string {
  return visible(withoutClosing(text))
    .replace(/[\\`*[\]<>|~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`)
}

/** Lists, headings and rules can only start a line, or an item of a list: there the leading character is escaped too. */
function escapeMarkdown(text: string): string {
  return escapeWithin(text)
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[\s:]|$)|[-=_]{2,}|:(?=-))/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/**
 * A URL has no escapes but its own: what would be emphasis, a mention or a formula is percent-encoded, which leads to
 * the same place (RFC 3986, 6.2.2.2) and survives copying.
 */
function encodeMarks(url: string, marks: RegExp): string {
  return url.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

const markdownMarks = /[*~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|@(?=[\w-])/g
const slackMarks = /[*~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g

const followable =
  /^(?:https?:\/\/|mailto:)[^\s<>"'`\\\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]+$/i

/**
 * A URL that a reader may follow, null for any other scheme or character: then the label is shown alone. A second `#` would
 * be a runner's command before a bracket. Credentials never get this far (git/remote.ts).
 */
export function safeUrl(url: string): string | null {
  return followable.test(url) ? url.replaceAll('##', '#%23') : null
}

function fence(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  return '`'.repeat(longest + 1)
}

const html: Dialect = {
  escape: escapeHtml,
  within: escapeHtml,
  code: (text) => `<code>${escapeHtml(text)}</code>`,
  url: escapeHtml,
  anchor: (target, label) => `<a href="${escapeHtml(target)}">${label}</a>`,
}

export const dialects: Readonly<Record<Format, Dialect>> = {
  html,
  xml: { ...html, code: (text) => escapeHtml(text) },
  md: {
    escape: escapeMarkdown,
    within: escapeWithin,
    code: (text) => {
      const marks = fence(text)
      const pad = /^`|`$/.test(text) ? ' ' : ''
      return text === '' ? '' : `${marks}${pad}${visible(text)}${pad}${marks}`
    },
    url: (text) => encodeMarks(visible(text), markdownMarks).replace(/&(?=#?\w+(?:;|$))/g, '&amp;'),
    anchor: (target, label) => `[${label}](${markdownTarget(target)})`,
  },
  text: {
    escape: visible,
    within: visible,
    code: (text) => `\`${visible(text)}\``,
    url: visible,
    anchor: (target, label) => (target === label ? visible(target) : `${label} (${visible(target)})`),
  },
  slack: {
    escape: escapeSlack,
    within: escapeSlack,
    code: (text) => `\`${escapeEntities(text).replace(/`/g, "'")}\``,
    url: (text) => encodeMarks(escapeEntities(text), slackMarks),
    anchor: (target, label) => `<${slackTarget(target)}|${label.replace(/\|/g, '\u00A6')}>`,
  },
}

function markdownTarget(url: string): string {
  return url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
}

function slackTarget(url: string): string {
  return url.replace(/&/g, '&amp;').replace(/\|/g, '%7C')
}

/** A link with an untrusted label; the label alone where the URL is none that a reader may follow. */
export function renderLink(format: Format, url: string, label: string): string {
  return anchorTo(format, url, dialects[format].escape(label))
}

/** A package with a scope, at the start of a title. */
const scopedPackage = /^@[A-Za-z0-9][\w.-]*\/[\w.-]*\w(?=\s|$)/

/**
 * The title of a release. Markdown has a package with a scope as code: it notifies nobody, and who copies it gets no
 * character that nobody sees.
 */
export function renderTitle(format: Format, title: string): string {
  const dialect = dialects[format]
  const name = format === 'md' ? scopedPackage.exec(title)?.[0] : undefined
  return name === undefined
    ? dialect.escape(title)
    : `${dialect.code(name)}${dialect.within(title.slice(name.length))}`
}

/** The same with a label that is rendered already. */
export function anchorTo(format: Format, url: string, label: string): string {
  const target = format === 'text' ? url : safeUrl(url)
  return target === null ? label : dialects[format].anchor(target, label)
}

/** A URL as the target of a link that a template writes itself; nothing where no reader may follow it. */
export function renderAddress(format: Format, url: string): string {
  const target = safeUrl(url)
  if (target === null) return ''
  if (format === 'md') return markdownTarget(target)
  return format === 'slack' ? slackTarget(target) : dialects[format].escape(target)
}

/**
 * Somebody by the name that a forge knows them by. As a link it neither notifies nor counts them among those who are
 * mentioned (playframework/playframework#11106); a login that is none is plain text.
 */
export function renderMention(format: Format, url: string | null, login: string): string {
  const isLogin = /^\w(?:[\w.-]{0,98}\w)?$/.test(login)
  if (!isLogin || url === null || safeUrl(url) === null || format === 'text')
    return dialects[format].within(isLogin ? `@${login}` : login)
  return dialects[format].anchor(url, `@${format === 'md' ? login.replace(/_/g, '\\_') : login}`)
}

/**
 * One line of commit text in a format: code stays code, references become links where `links` knows them, the rest is
 * inert.
 */
export function renderInline(format: Format, text: string, links: TextLinks | null): string {
  const pieces = inlinePieces(text, links)
  const [first] = pieces
  // What stands before it may end with a keyword: the scope of the entry, or the line above.
  const guard = format === 'md' && first !== undefined && startsWithReference(first) ? zeroWidthSpace : ''
  let line = guard
  for (const piece of pieces) {
    const rendered = renderPiece(format, piece, piece === first)
    line += `${format === 'md' ? seam(line, rendered) : ''}${rendered}`
  }
  return line
}

/** What keeps two pieces apart that would be one construct together: an image, a run of backticks, a mention. */
function seam(line: string, next: string): string {
  const joins =
    (line.endsWith('!') && next.startsWith('[')) ||
    (line.endsWith('`') && next.startsWith('`')) ||
    (line.endsWith('@') && /^[\w-]/.test(next))
  return joins ? zeroWidthSpace : ''
}

function startsWithReference({ kind, text }: InlinePiece): boolean {
  return (
    kind === 'reference' ||
    kind === 'url' ||
    (kind === 'text' && /^\s*(?:(?:[\w.-]+(?:\/[\w.-]+)+)?[#!]|GH-|AB#)\d/.test(text))
  )
}

function renderPiece(format: Format, piece: InlinePiece, first: boolean): string {
  const dialect = dialects[format]
  switch (piece.kind) {
    case 'code':
      return dialect.code(piece.text)
    case 'url':
      // A second `#` is no part of any URL, and may be the half of a runner's command.
      return dialect.url(piece.text.replaceAll('##', '#%23'))
    case 'reference':
      return format === 'text'
        ? dialect.within(piece.text)
        : anchorTo(format, piece.url, dialect.within(piece.text))
    case 'text':
      return first ? dialect.escape(piece.text) : dialect.within(piece.text)
  }
}
