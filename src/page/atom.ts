import { openTemplate } from '../render/template.ts'
import atomTemplate from '../../templates/page/atom.xml.hbs'
import { updatedOf, type Feed } from './feed.ts'

/** Writes feeds in one format. */
export type FeedWriter = (feed: Feed) => string

/**
 * Writes Atom (RFC 4287). Links are absolute where the feed has an address, which it then names itself by; else they are
 * relative to the feed, which RFC 3986 section 5.1.3 resolves against where it was found.
 *
 * A feed without an entry has no date to tell and must have one: it was updated at the beginning of time.
 */
export function atomWriter(): FeedWriter {
  const template = openTemplate('xml', 'page/atom.xml.hbs', atomTemplate)
  return (feed) =>
    template({
      feed,
      self: feed.place === null ? null : `${feed.place}atom.xml`,
      updated: updatedOf(feed) ?? '1970-01-01T00:00:00Z',
    })
}
