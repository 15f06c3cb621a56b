import { visible } from '../render/escape.ts'
import { linkTo, type Site } from './frame.ts'
import { later } from './feed-memory.ts'
import type { FeedSubject } from './feed-subject.ts'

/** A feed, as each of its three formats tells it. All text is plain and safe to be shown: see `plainText`. */
export interface Feed {
  /** A permanent name (RFC 4151, or what is configured). */
  readonly id: string
  readonly title: string
  readonly description: string | null
  /** Who writes it: the site. */
  readonly author: string
  /** The language of the site's own words, BCP 47. */
  readonly language: string
  /** The address of the folder that it is in, with a slash at its end; null when nobody said where the site will be. */
  readonly place: string | null
  /** The page that it is about: absolute with a base URL, else relative to the feed. */
  readonly home: string
  /** The absolute address of that page, else of the repository; null where there is neither. */
  readonly website: string | null
  /** Absolute; null without a base URL, and where the site has none. */
  readonly icon: string | null
  readonly logo: string | null
  /** Newest first. */
  readonly entries: readonly Entry[]
}

/** A release, as a feed tells it. */
export interface Entry {
  /** Permanent, and the same in every feed that carries the release. */
  readonly id: string
  readonly title: string
  /** Its page: absolute with a base URL, else relative to the feed; null where the site has none. */
  readonly href: string | null
  /** RFC 3339. */
  readonly published: string
  readonly updated: string
  /** SHA-256 of what it tells, in lower-case hex. */
  readonly content: string
  /** A line of plain text. */
  readonly summary: string
  readonly html: string
}

/** A feed of these entries. Its links are absolute where the site's address is known. */
export function feedOf(site: Site, id: string, subject: FeedSubject, entries: readonly Entry[]): Feed {
  const { baseUrl, look } = site
  const { folder, name } = subject
  const page = linkTo(subject.page, site)
  const absolute = (path: string | undefined) =>
    baseUrl === null || path === undefined ? null : `${baseUrl}${path}`
  return {
    id: `${id}${folder.slice(0, -1)}`,
    title: plainText(name === null ? site.title : `${name} · ${site.title}`),
    description: site.description === null ? null : plainText(site.description),
    author: plainText(site.title),
    language: site.language.tag,
    place: absolute(folder),
    home: addressFrom(site, folder, page),
    website: absolute(page) ?? site.repositoryUrl,
    icon: absolute(look.icon?.path),
    logo: absolute(look.logo?.path),
    entries,
  }
}

/** A path from the site's root as a link in a feed of that folder. */
export function addressFrom({ baseUrl }: Pick<Site, 'baseUrl'>, folder: string, path: string): string {
  return baseUrl === null ? `${'../'.repeat(folder.split('/').length - 1)}${path}` : `${baseUrl}${path}`
}

/** When the newest of its entries was updated; null without any. */
export function updatedOf({ entries }: Feed): string | null {
  const [first, ...rest] = entries.map((entry) => entry.updated)
  return first === undefined ? null : rest.reduce(later, first)
}

/**
 * What the ids of a site's feeds and entries begin with: what is configured, else a `tag:` URI (RFC 4151) of the site's
 * host, else the repository's, else the reserved name `invalid`. It holds neither title nor date nor template, so a
 * reader never sees a release twice.
 */
export function idPrefix(
  { baseUrl, repositoryUrl }: Pick<Site, 'baseUrl' | 'repositoryUrl'>,
  id: string | null,
) {
  if (id !== null) return /[/:#?=]$/.test(id) ? id : `${id}/`
  const place = baseUrl ?? repositoryUrl
  if (place === null) return 'tag:changelog.invalid,2026:/'
  const { hostname, pathname } = new URL(place)
  const authority = hostname.replace(/[^a-z0-9.-]/g, '-').replace(/^-+|-+$/g, '')
  // The year is the one in which this form was fixed; it is part of the id for good.
  return `tag:${authority},2026:${pathname.replace(/\/*$/, '/')}`
}

/** Text that every reader shows as it is: controls and what turns text around are visible, half a character is none. */
export function plainText(text: string): string {
  return wellFormed(visible(text))
}

/** Without what XML 1.0 cannot hold in any form: two noncharacters, and half a surrogate pair, which is no character. */
export function wellFormed(text: string): string {
  return text.replace(/[\uFFFE\uFFFF\p{Surrogate}]/gu, '\uFFFD')
}
