import type { TextLinks } from './text-links.ts'

/**
 * Commit text, cut into the pieces that every format treats alike: code spans stay as they are, URLs stay readable,
 * references have their URL where it is known, everything else is plain text for the format's own escaping.
 */
export type InlinePiece =
  | { readonly kind: 'text' | 'code' | 'url'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly url: string }

/** Splits one line of text; linear in its length. `links` is where references lead, null when nobody knows. */
export function inlinePieces(text: string, links: TextLinks | null): InlinePiece[] {
  const pieces: InlinePiece[] = []
  for (const part of splitCodeSpans(text))
    if (part.kind === 'code') pieces.push(part)
    else splitText(withoutClosing(part.text), links, pieces)
  return pieces
}

/** The URL ends before what no URL needs unescaped, and before controls, which would act instead of being read. */
const url =
  '(?<url>(?<![A-Za-z0-9])https?://[^\\s<>"\'`|\\\\^{}[\\]\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]+)'
/** A scoped package or a team (`@types/node`, `@org/team`): as code it stays copyable and notifies nobody. */
const scopedName = '(?<name>(?<![\\w@./-])@[A-Za-z0-9][\\w.-]*/[\\w.-]*\\w)'
/** A reference is no part of a longer word, path, anchor or entity. */
const [before, after] = ['(?<![\\w&#/;.@-])', '(?![\\w-]|\\.\\d)']

interface Patterns {
  /** For a text with a slash in it, which everything but a plain reference needs. */
  readonly all: RegExp
  /** For the others; null where there are no references. */
  readonly plain: RegExp | null
}

const withoutLinks: Patterns = { all: new RegExp(`${url}|${scopedName}`, 'g'), plain: null }
const patterns = new WeakMap<TextLinks, Patterns>()

function patternsOf(links: TextLinks | null): Patterns {
  if (links === null) return withoutLinks
  const known = patterns.get(links)
  if (known) return known
  const [marks, prefixes] = [
    anyOf(links.elsewhere.map(({ mark }) => mark)),
    anyOf(links.references.map(({ prefix }) => prefix)),
  ]
  const elsewhere = `(?:${before}(?<repository>[A-Za-z0-9][\\w.-]*(?:/[\\w.-]+)+)(?<mark>${marks})(?<there>\\d{1,10})${after})`
  const reference = `(?:${before}(?<prefix>${prefixes})(?<number>\\d{1,10})${after})`
  const all = [url, scopedName, ...(marks === '' ? [] : [elsewhere]), ...(prefixes === '' ? [] : [reference])]
  const made = {
    all: new RegExp(all.join('|'), 'g'),
    plain: prefixes === '' ? null : new RegExp(reference, 'g'),
  }
  patterns.set(links, made)
  return made
}

/** The longest first, so that no text hides another that begins with it. */
function anyOf(texts: readonly string[]): string {
  return texts
    .toSorted((one, other) => other.length - one.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('|')
}

function splitText(text: string, links: TextLinks | null, into: InlinePiece[]): void {
  const { all, plain } = patternsOf(links)
  const pattern = text.includes('/') ? all : plain
  if (pattern === null) {
    if (text !== '') into.push({ kind: 'text', text })
    return
  }
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const piece = pieceOf(match, links)
    if (piece === null) continue
    const lead = text.slice(from, match.index)
    const orders = piece.kind === 'reference' && closingLead.test(lead.slice(-32))
    if (lead !== '') into.push({ kind: 'text', text: orders ? `${lead}${zeroWidthSpace}` : lead })
    into.push(piece)
    from = match.index + piece.text.length
  }
  if (from < text.length) into.push({ kind: 'text', text: text.slice(from) })
}

function pieceOf(match: RegExpExecArray, links: TextLinks | null): InlinePiece | null {
  const [text] = match
  const groups = match.groups ?? {}
  if (groups['url'] !== undefined) return { kind: 'url', text: text.slice(0, urlLength(text)) }
  if (groups['name'] !== undefined) return { kind: 'code', text }
  if (links === null) return null
  const target = groups['repository'] === undefined ? referenceUrl(match, links) : elsewhereUrl(match, links)
  return target === null ? null : { kind: 'reference', text, url: target }
}

function referenceUrl(match: RegExpExecArray, links: TextLinks): string | null {
  const { prefix = '', number = '' } = match.groups ?? {}
  const lead = match.input.slice(Math.max(0, match.index - 13), match.index)
  const asPull = links.pullRequest !== null && prefix === '#' && /\b(?:pull request|PR) $/i.test(lead)
  const found = asPull ? links.pullRequest : links.references.find((one) => one.prefix === prefix)?.url
  return found?.replace('{number}', number) ?? null
}

function elsewhereUrl(match: RegExpExecArray, links: TextLinks): string | null {
  const { repository = '', mark = '', there = '' } = match.groups ?? {}
  // `bank.example/login#12` reads as another host than the one it would lead to, and so it does after a slash.
  if (/(?:^|\/)[\w.-]+\.[a-z]{2,}\//i.test(repository)) return null
  // `docs/setup.md#3` is a place in a file.
  if (/\.(?:md|html?|txt|rst|adoc|ya?ml|json)$/i.test(repository)) return null
  if (repository.split('/').some((part) => /^\.+$/.test(part))) return null
  const found = links.elsewhere.find((one) => one.mark === mark)?.url
  return found?.replace('{repository}', repository).replace('{number}', there) ?? null
}

/** A URL in prose ends before the punctuation that follows it (GFM 0.29, 6.9), and a bracket that it did not open. */
function urlLength(text: string): number {
  let open = 0
  for (const character of text) open += character === '(' ? 1 : character === ')' ? -1 : 0
  let end = text.length
  for (; end > 0; end--) {
    const last = text.charAt(end - 1)
    if (last === ')' && open < 0) open += 1
    else if (!'.,:;!?*_~'.includes(last)) break
  }
  return end
}

/** What makes an order of the reference after it: the keywords of GitHub, GitLab, Bitbucket and Azure DevOps. */
const keyword =
  '\\b(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?)(?:[:*]+\\s*|\\s+)(?:issues?\\s+)?'
const closing = new RegExp(`${keyword}(?=(?:[\\w.-]+(?:/[\\w.-]+)+)?[#!]\\d|AB#\\d|GH-\\d|https?://)`, 'gi')
const closingLead = new RegExp(`${keyword}$`, 'i')
const zeroWidthSpace = '\u200B'

/**
 * `closes #1` closes an issue of whoever pastes it into a pull request, as `closes [#1](url)` and `closes <url>` may
 * (renovatebot/renovate#1931, JSONbored/metagraphed#11052, isaacs/github#1731). A zero-width space between the two
 * reads the same and orders nothing.
 */
export function withoutClosing(text: string): string {
  return /[#!]\d|GH-\d|:\/\//i.test(text) ? text.replace(closing, `$&${zeroWidthSpace}`) : text
}

/** CommonMark 6.1: a code span ends at the next run of backticks of the same length; an unmatched run is text. */
function splitCodeSpans(text: string): { readonly kind: 'text' | 'code'; readonly text: string }[] {
  if (!text.includes('`')) return [{ kind: 'text', text }]
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }))
  // The last run of each length: a run with no equal one after it is text, known without searching to the end.
  const lastOfLength = new Map<number, number>()
  runs.forEach((run, index) => lastOfLength.set(run.length, index))
  const pieces: { kind: 'text' | 'code'; text: string }[] = []
  let from = 0
  let index = 0
  while (index < runs.length) {
    const open = runs[index]
    if (!open || (lastOfLength.get(open.length) ?? index) <= index) {
      index += 1
      continue
    }
    let closeIndex = index + 1
    while (runs[closeIndex]?.length !== open.length) closeIndex += 1
    const close = runs[closeIndex]
    if (!close) break
    if (open.at > from) pieces.push({ kind: 'text', text: text.slice(from, open.at) })
    const code = text.slice(open.at + open.length, close.at).trim()
    // Code of nothing would be nothing, and its line an empty one.
    if (code === '') pieces.push({ kind: 'text', text: text.slice(open.at, close.at + close.length) })
    else pieces.push({ kind: 'code', text: code })
    from = close.at + close.length
    index = closeIndex + 1
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces
}
