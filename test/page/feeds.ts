import type { Release } from '../../src/notes/document.ts'
import { composeFeeds } from '../../src/page/compose-feeds.ts'
import { linkTo, openSite } from '../../src/page/frame.ts'
import { releaseFolders } from '../../src/page/release-path.ts'
import type { SiteInput } from '../../src/page/site-input.ts'
import { readXml, type XmlElement } from './xml-element.ts'
import { aSiteInput, textOf } from './sites.ts'

/** The files of a site's feeds by path, of releases that come newest first; no path is there twice. */
export function feedsOf(
  releases: readonly Release[],
  more: Partial<SiteInput> = {},
): ReadonlyMap<string, string> {
  const input = aSiteInput(releases, more)
  const site = openSite(input, [])
  const views = releaseFolders(releases).map((folder) => ({ folder, href: linkTo(folder, site) }))
  const files = [...composeFeeds(site, { releases, views, formerly: input.formerly, ...input.feeds })]
  const byPath = new Map(files.map(({ path, content }) => [path, textOf(content)]))
  if (byPath.size !== files.length) throw new Error('a path is there twice')
  return byPath
}

/** What a site's feeds are made with beside its releases; say only what the test is about. */
export function someFeeds(more: Partial<SiteInput['feeds']> = {}): Pick<SiteInput, 'feeds'> {
  return { feeds: { ...aSiteInput([]).feeds, ...more } }
}

/** A feed file of them. Throws when it is not there. */
function feedText(feeds: ReadonlyMap<string, string>, path: string): string {
  const content = feeds.get(path)
  if (content === undefined) throw new Error(`no ${path} among ${[...feeds.keys()].join(', ')}`)
  return content
}

/** The children of that name, and their texts. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

export function texts(element: XmlElement, name: string): string[] {
  return all(element, name).map((child) => child.text)
}

/** A JSON feed, as far as tests look at it. */
export interface JsonFeed {
  readonly version: string
  readonly title: string
  readonly home_page_url?: string
  readonly feed_url?: string
  readonly description?: string
  readonly icon?: string
  readonly favicon?: string
  readonly authors: readonly { readonly name: string; readonly url?: string }[]
  readonly language: string
  readonly items: readonly {
    readonly id: string
    readonly url?: string
    readonly title: string
    readonly content_html: string
    readonly summary: string
    readonly date_published: string
    readonly date_modified: string
    readonly _waybill: { readonly content: string }
  }[]
}

export function jsonFeed(feeds: ReadonlyMap<string, string>, path = 'feed.json'): JsonFeed {
  return JSON.parse(feedText(feeds, path)) as JsonFeed
}

export function xmlFeed(feeds: ReadonlyMap<string, string>, path = 'atom.xml'): XmlElement {
  return readXml(feedText(feeds, path))
}

/** The texts of HTML and where its links lead, in order: what any reader shows of it, whatever its sanitizer keeps. */
export function shownOf(html: string): { readonly words: string; readonly links: readonly string[] } {
  const root = readXml(`<div>${html}</div>`)
  const links: string[] = []
  const walk = (element: XmlElement): void => {
    if (element.name === 'a') links.push(element.attributes['href'] ?? '')
    element.children.forEach(walk)
  }
  walk(root)
  const words = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
  return { words, links }
}
