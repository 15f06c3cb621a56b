import type { Entry, Feed } from './feed.ts'

/**
 * Writes JSON Feed 1.1. Its addresses are absolute or not there: the format has no base for relative ones. What Waybill
 * has to remember for the next build is in each item's extension `_waybill` (`feed-memory.ts` reads it): `content`, the
 * SHA-256 of what the item tells, which `date_modified` is the date of.
 */
export function writeJsonFeed(feed: Feed): string {
  const { title, description, place, website, icon, language, author } = feed
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(website !== null && { home_page_url: website }),
    ...(place !== null && { feed_url: `${place}feed.json` }),
    ...(description !== null && { description }),
    // Both are to be square, which a logo seldom is.
    ...(icon !== null && { icon, favicon: icon }),
    authors: [{ name: author, ...(website !== null && { url: website }) }],
    language,
    items: feed.entries.map((entry) => itemOf(entry, place)),
  }
  return `${JSON.stringify(document)}\n`
}

function itemOf(
  { id, title, href, html, summary, published, updated, content }: Entry,
  place: string | null,
) {
  return {
    id,
    ...(place !== null && href !== null && { url: href }),
    title,
    content_html: html,
    summary,
    date_published: published,
    date_modified: updated,
    _waybill: { content },
  }
}
