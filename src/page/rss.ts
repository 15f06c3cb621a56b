import { dialects } from '../render/escape.ts'
import { openTemplate } from '../render/template.ts'
import rssTemplate from '../../templates/page/rss.xml.hbs'
import type { FeedWriter } from './atom.ts'
import { updatedOf, type Entry, type Feed } from './feed.ts'

/**
 * Writes RSS 2.0 with the full text in `content:encoded` (RSS content module 1.0) and the feed's own address by `atom:link`,
 * as the RSS Advisory Board's best practices profile wants them. Addresses are absolute or not there at all, since RSS
 * has no relative ones; only `link` of the channel, which must be there, is relative where nobody knows any address.
 *
 * Titles are plain text there and descriptions are HTML, so a description of plain text is escaped once more.
 */
export function rssWriter(): FeedWriter {
  const template = openTemplate('xml', 'page/rss.xml.hbs', rssTemplate)
  return (feed) => {
    const updated = updatedOf(feed)
    return template({
      feed,
      self: feed.place === null ? null : `${feed.place}rss.xml`,
      link: feed.website ?? feed.home,
      description: dialects.html.escape(feed.description ?? feed.title),
      built: updated === null ? null : rssDate(updated),
      image: imageOf(feed),
      items: feed.entries.map((entry) => itemOf(entry, feed)),
    })
  }
}

function itemOf({ id, title, href, published, summary, html }: Entry, { place }: Feed) {
  return {
    id,
    title,
    link: place === null ? null : href,
    published: rssDate(published),
    description: dialects.html.escape(summary),
    html,
  }
}

/** RSS 2.0 knows pictures of three formats. */
function imageOf({ logo, icon }: Feed): string | null {
  return [logo, icon].find((address) => address !== null && /\.(?:png|jpe?g|gif)$/i.test(address)) ?? null
}

/** RFC 822 with a year of four digits, in English: ECMA-262 fixes this form, whatever the machine speaks. */
function rssDate(timestamp: string): string {
  return new Date(timestamp).toUTCString()
}
