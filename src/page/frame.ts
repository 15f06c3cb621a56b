import { WaybillError } from '../errors.ts'
import { textLinks, webAddress, type Forge } from '../git/remote.ts'
import type { Template } from '../render/template.ts'
import type { TextLinks } from '../render/text-links.ts'
import { feedLinks, type FeedLink } from './feed-links.ts'
import { defaultIcon } from './icon.ts'
import type { Crumb } from './json-ld.ts'
import { phrase, type Phrase } from './phrase.ts'
import type { SiteFile } from './site-file.ts'
import type { Look, SiteInput } from './site-input.ts'
import { say, type Language, type WordKey } from './words.ts'

/** What every page of one site has in common. Paths in it are from the site's root. */
export interface Site {
  readonly title: string
  readonly description: string | null
  /** With a slash at its end; null when nobody said where the site will be. */
  readonly baseUrl: string | null
  readonly repositoryUrl: string | null
  readonly forge: Forge | undefined
  /** Where references in the texts lead. */
  readonly links: TextLinks | null
  readonly language: Language
  readonly look: Look
  /** The pages that the site has beside its releases, for the top and the end of every page. */
  readonly places: readonly { readonly label: string; readonly href: string }[]
  readonly feeds: readonly FeedLink[]
  /** The icon that pages show; null for a type that browsers find out by themselves. */
  readonly icon: { readonly path: string; readonly type: string | null }
  /** What the notes were made from: around a link to the repository, where there is one. */
  readonly drawnUp: Phrase
}

/** Prepares what every page has in common. Throws CONFIG_INVALID for a base URL that is none. */
export function openSite(
  input: SiteInput,
  places: readonly { readonly word: WordKey; readonly folder: string }[],
): Site {
  const { notes, title, description, repositoryUrl, language, look } = input
  const repository = repositoryUrl === null ? null : webAddress(repositoryUrl)
  const baseUrl = input.baseUrl === null ? null : normalBaseUrl(input.baseUrl)
  return {
    title,
    description,
    baseUrl,
    repositoryUrl: repository,
    forge: notes.repository.forge,
    links: textLinks({ ...notes.repository, url: repository }),
    language,
    look,
    places: places.map(({ word, folder }) => ({
      label: say(language, word),
      href: linkTo(folder, { baseUrl }),
    })),
    feeds: feedLinks('', title),
    icon: iconOf(look),
    drawnUp: phrase(language, repository === null ? 'drawn-up-alone' : 'drawn-up', 'repository'),
  }
}

function iconOf({ icon }: Look): Site['icon'] {
  const path = icon?.path ?? defaultIcon.path
  return { path, type: path.endsWith('.svg') ? 'image/svg+xml' : null }
}

function normalBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new WaybillError('CONFIG_INVALID', 'The base URL of the page is no plain http or https address.', {
      hint: 'Write it as page.base-url: https://acme.example/changelog, without a query or a password.',
    })
  return url.href.replace(/\/*$/, '/')
}

/**
 * The link to a folder of the site from its root. With a base URL it names the folder, as a server wants it; without one
 * it ends in `index.html`, so the site can be opened from a disk.
 */
export function linkTo(folder: string, { baseUrl }: Pick<Site, 'baseUrl'>): string {
  return baseUrl === null ? `${folder}index.html` : folder
}

/** What one page adds to the site's own context. */
export interface PageContent {
  /** What it is about; null for the index. */
  readonly name: string | null
  readonly description: string
  /** The pages above it, from the index down, without the index and itself. */
  readonly trail?: readonly Crumb[]
  /** When it was published, RFC 3339; null for what changes all the time. */
  readonly published?: string | null
  /** Scripts of the site that it runs, by their paths from the root. */
  readonly scripts?: readonly string[]
  /** The feeds that are about it, more than the site's own. */
  readonly feeds?: readonly Omit<FeedLink, 'label'>[]
  /** What machines read of it (schema.org), as JSON-LD. */
  readonly data?: object | null
  readonly [more: string]: unknown
}

/** One page of the site, in a folder that ends with a slash, or the index (''). Throws TEMPLATE_INVALID. */
export function pageFile(site: Site, template: Template, folder: string, content: PageContent): SiteFile {
  const root = '../'.repeat(folder.split('/').length - 1)
  const here = linkTo(folder, site)
  const hasMenu = site.places.length + site.look.links.length > 0
  return {
    path: `${folder}index.html`,
    content: template({
      site,
      words: site.language.texts,
      root,
      home: `${root}${linkTo('', site)}` || './',
      canonical: site.baseUrl === null ? null : `${site.baseUrl}${folder}`,
      documentTitle: content.name === null ? site.title : `${content.name} · ${site.title}`,
      menu: site.places.map((place) => ({ ...place, current: place.href === here })),
      hasMenu,
      hasBar: hasMenu || content.name !== null || site.look.logo !== null,
      trail: [],
      published: null,
      scripts: [],
      feeds: [],
      data: null,
      ...content,
    }),
  }
}
