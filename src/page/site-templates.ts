import { openTemplate, type Template } from '../render/template.ts'
import archive from '../../templates/page/archive.html.hbs'
import feed from '../../templates/page/atom.xml.hbs'
import entry from '../../templates/page/entry.html.hbs'
import index from '../../templates/page/index.html.hbs'
import layout from '../../templates/page/layout.html.hbs'
import marks from '../../templates/page/marks.html.hbs'
import notices from '../../templates/page/notices.html.hbs'
import release from '../../templates/page/release.html.hbs'
import sections from '../../templates/page/sections.html.hbs'

/** The site's templates, compiled: three kinds of page, the feed, and the HTML inside a feed's entry. */
interface SiteTemplates {
  readonly archive: Template
  readonly entry: Template
  readonly feed: Template
  readonly index: Template
  readonly release: Template
}

/** Compiles them all, once a site. Throws TEMPLATE_INVALID with the place. */
export function siteTemplates(): SiteTemplates {
  const partials = { layout, marks, notices, sections }
  return {
    archive: openTemplate('html', 'page/archive.html.hbs', archive, partials),
    entry: openTemplate('html', 'page/entry.html.hbs', entry),
    feed: openTemplate('xml', 'page/atom.xml.hbs', feed),
    index: openTemplate('html', 'page/index.html.hbs', index, partials),
    release: openTemplate('html', 'page/release.html.hbs', release, partials),
  }
}
