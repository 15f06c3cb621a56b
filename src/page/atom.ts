import type { Template } from '../render/template.ts'
import type { TextLinks } from '../render/text-links.ts'
import { later } from './calendar.ts'
import type { ReleaseView } from './release-view.ts'

/** The templates of the feed: the document, and the HTML content of one entry. */
interface FeedTemplates {
  readonly feed: Template
  readonly entry: Template
}

interface FeedSource {
  readonly title: string
  /** With a slash at its end; null when nobody said where the site will be. */
  readonly baseUrl: string | null
  readonly repositoryUrl: string | null
  readonly links: TextLinks | null
}

/**
 * The Atom feed (RFC 4287) of the releases given, newest first. It is the same for the same notes:
 * - An id is a `tag:` URI (RFC 4151) of the site's host, else the repository's, else the reserved name `invalid`; it
 *   holds neither title nor date nor template, so a reader never sees a release twice.
 * - `updated` is the day of the release or of its withdrawal, never the day of the build.
 * - With a base URL all links are absolute and there is a `self`; without one they are relative to the feed, which
 *   RFC 3986 section 5.1.3 resolves against where it was found.
 */
export function composeAtom(
  releases: readonly ReleaseView[],
  source: FeedSource,
  templates: FeedTemplates,
): string {
  const id = tagUri(source)
  const entries = releases.map((release) => ({
    id: `${id}${release.folder.slice(0, -1)}`,
    name: release.name,
    href: `${source.baseUrl ?? ''}${release.href}`,
    published: release.day.datetime,
    updated: release.withdrawn
      ? later(release.day.datetime, release.withdrawn.day.datetime)
      : release.day.datetime,
    content: templates.entry({ ...release, site: source }),
  }))
  const feed = templates.feed({
    id,
    title: source.title,
    baseUrl: source.baseUrl,
    home: source.baseUrl ?? 'index.html',
    // Without an entry there is no date to tell, and an Atom feed must have one.
    updated: entries.map((entry) => entry.updated).reduce(later, '1970-01-01T00:00:00Z'),
    entries,
  })
  // Two characters that XML 1.0 cannot hold in any form, and half a surrogate pair, which is none.
  return feed.replace(/[\uFFFE\uFFFF\p{Surrogate}]/gu, '\uFFFD')
}

/** The year is the one this form was fixed in; it is part of the id for good. */
function tagUri({ baseUrl, repositoryUrl }: FeedSource): string {
  const place = baseUrl ?? repositoryUrl
  if (place === null) return 'tag:changelog.invalid,2026:/'
  const { hostname, pathname } = new URL(place)
  const authority = hostname.replace(/[^a-z0-9.-]/g, '-').replace(/^-+|-+$/g, '')
  return `tag:${authority},2026:${pathname.replace(/\/*$/, '/')}`
}
