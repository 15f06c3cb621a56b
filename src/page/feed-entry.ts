import { createHash } from 'node:crypto'
import type { Release } from '../notes/document.ts'
import { openTemplate, type Template } from '../render/template.ts'
import entryTemplate from '../../templates/page/entry.html.hbs'
import { leadingSections, paragraphs, sectionViews, type SectionView } from './change-view.ts'
import { plainText, wellFormed } from './feed.ts'
import type { Site } from './frame.ts'
import { phrase } from './phrase.ts'
import { shortened } from './shortened.ts'
import type { Look } from './site-input.ts'
import { dayInWords, say, type Language } from './words.ts'

/** How many changes an entry lists before it leads to the release's page: some readers give up on what is very long. */
const mostChanges = 200

/** How long the line is that stands for an entry in a list. */
const longestSummary = 280

/** The page of a release in the site, as a text can lead to it. */
export interface EntryPage {
  /** Absolute: HTML inside a feed has no address of its own. */
  readonly address: string
  /** The changes that have an anchor there. */
  readonly anchors: ReadonlySet<string>
}

/** What an entry says, in the site's words and in HTML. */
interface EntryText {
  readonly title: string
  readonly summary: string
  readonly html: string
}

/** The template of an entry: Waybill's, or the partial `entry` that somebody brought. */
export function openEntryTemplate({ partials }: Look): Template {
  const own = partials['entry']
  return own === undefined
    ? openTemplate('html', 'page/entry.html.hbs', entryTemplate)
    : openTemplate('html', own.file, own.specification)
}

/**
 * What an entry says of a release: in plain text a title and a line that sums it up, in HTML the whole of it, with nothing
 * that a reader would take out (RFC 4287, 8.1: readers keep little of HTML). `page` is null where the site has no page of
 * this release, or nobody knows its address. Throws TEMPLATE_INVALID.
 */
export function entryText(
  release: Release,
  site: Site,
  { page, template }: { readonly page: EntryPage | null; readonly template: Template },
): EntryText {
  const { language } = site
  const name = releaseName(release)
  const sections = sectionViews(release.sections, language, null)
  const html = template({ site, words: language.texts, name, ...entryView(release, sections, site, page) })
  return {
    title: plainText(release.withdrawn === null ? name : `${name} · ${say(language, 'withdrawn-mark')}`),
    summary: plainText(shortened(summaryOf(release, sections, language), longestSummary)),
    // White space is one space in HTML, and so it is one in all three formats.
    html: wellFormed(html)
      .replace(/[ \t]*\n\s*/g, ' ')
      .trim(),
  }
}

/** What a release is called, with its package where there are several. */
function releaseName({ package: product, version, tag }: Release): string {
  const called = version ?? tag ?? ''
  return product === undefined ? called : `${product} ${called}`
}

/**
 * The SHA-256 of what an entry tells, in lower-case hex: of the release's own words and marks, and not of the
 * site's words, the template, the titles of sections, or its dependencies, which only the newest releases tell. A commit that was written anew with the same words is the same
 * content. What is optional adds to it only where it is there, so the digest of a release outlives what later
 * versions of Waybill have to tell.
 */
export function contentDigest(release: Release): string {
  const { withdrawn, highlights = [], breaking, upgrade = [], sections } = release
  const told = {
    ...(withdrawn && {
      withdrawn: [withdrawn.at, flat(withdrawn.reason), withdrawn.replacement],
    }),
    ...(highlights.length > 0 && { highlights: highlights.map(({ text }) => flat(text)) }),
    ...(breaking.length > 0 && { breaking: breaking.map(({ scope, text }) => [scope, flat(text)]) }),
    ...(upgrade.length > 0 && { upgrade: upgrade.map(({ text }) => flat(text)) }),
    sections: sections.map(({ type, changes }) => [
      type,
      changes.map(({ scope, words, description, breaking: breaks }) => [
        scope,
        flat(words ?? description),
        breaks,
      ]),
    ]),
  }
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

/** Where a line ends is the editor's choice and tells nothing. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function entryView(
  release: Release,
  sections: readonly SectionView[],
  { language }: Site,
  page: EntryPage | null,
) {
  const { withdrawn, breaking, highlights = [], upgrade = [] } = release
  const anchor = (id: string | null) => anchorOf(page, id)
  const leading = leadingSections(sections, mostChanges)
  return {
    page: page?.address ?? null,
    withdrawn: withdrawn && {
      since: say(language, 'withdrawn-since', { date: dayInWords(language, withdrawn.at) }),
      reason: withdrawn.reason,
      instead:
        withdrawn.replacement === null
          ? null
          : say(language, 'use-instead', { version: withdrawn.replacement }),
    },
    highlights: highlights.map(({ change, text }) => ({
      paragraphs: paragraphs(text),
      anchor: anchor(change),
    })),
    breaking: breaking.map(({ change, scope, text }) => ({
      scope,
      paragraphs: paragraphs(text),
      anchor: anchor(change),
    })),
    upgrade: upgrade.map(({ change, text }) => ({ paragraphs: paragraphs(text), anchor: anchor(change) })),
    sections: leading.map(({ title, changes }) => ({
      title,
      changes: changes.map((change) => ({ ...change, anchor: anchor(change.id) })),
    })),
    left: leftOut(countOf(sections) - countOf(leading), language),
    dependencies: dependencyCounts(release)
      .map(([kind, count]) => say(language, `feed-dependencies-${kind}`, { count }))
      .join(say(language, 'list-separator')),
    isEmpty: countOf(sections) === 0,
  }
}

function anchorOf(page: EntryPage | null, id: string | null): string | null {
  return page === null || id === null || !page.anchors.has(id)
    ? null
    : `${page.address}#${encodeURIComponent(id)}`
}

function leftOut(count: number, language: Language) {
  return count === 0 ? null : phrase(language, 'more-changes', 'release', { count })
}

function countOf(sections: readonly SectionView[]): number {
  return sections.reduce((sum, { changes }) => sum + changes.length, 0)
}

/** That it is withdrawn and why, else the first highlight, else how much there is of what. */
function summaryOf(
  { withdrawn, highlights, breaking }: Release,
  sections: readonly SectionView[],
  language: Language,
): string {
  if (withdrawn) return `${say(language, 'withdrawn-mark')} · ${flat(withdrawn.reason)}`
  const [highlight] = paragraphs(highlights?.[0]?.text ?? '')
  const counts = sections.map(({ title, changes }) =>
    say(language, 'feed-section-count', { section: title, count: changes.length }),
  )
  const listed = counts.length === 0 ? say(language, 'nothing') : counts.join(say(language, 'list-separator'))
  const marks = breaking.length > 0 ? [say(language, 'needs-action')] : []
  return [...marks, highlight ?? listed].join(' · ')
}

const dependencyKinds = ['added', 'removed', 'upgraded', 'downgraded'] as const

function dependencyCounts({ dependencies }: Release) {
  return dependencyKinds.flatMap((kind) => {
    const count = dependencies?.counts[kind] ?? 0
    return count === 0 ? [] : [[kind, count] as const]
  })
}
