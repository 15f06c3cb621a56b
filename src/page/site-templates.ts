import { openTemplate, type Template } from '../render/template.ts'
import type { Look } from './site-input.ts'
import archive from '../../templates/page/archive.html.hbs'
import dependencies from '../../templates/page/dependencies.html.hbs'
import entries from '../../templates/page/entries.html.hbs'
import filter from '../../templates/page/filter.html.hbs'
import footer from '../../templates/page/footer.html.hbs'
import header from '../../templates/page/header.html.hbs'
import index from '../../templates/page/index.html.hbs'
import layout from '../../templates/page/layout.html.hbs'
import marks from '../../templates/page/marks.html.hbs'
import masthead from '../../templates/page/masthead.html.hbs'
import notices from '../../templates/page/notices.html.hbs'
import packageOwn from '../../templates/page/package.html.hbs'
import release from '../../templates/page/release.html.hbs'
import replacement from '../../templates/page/replacement.html.hbs'
import search from '../../templates/page/search.html.hbs'
import sections from '../../templates/page/sections.html.hbs'
import stays from '../../templates/page/stays.html.hbs'

/** What pages are put together from, by the names that templates ask for. */
const partials = {
  dependencies,
  entries,
  filter,
  footer,
  header,
  marks,
  masthead,
  notices,
  replacement,
  search,
  sections,
  stays,
}

/** The partials that a site can have in place of Waybill's. The layout is none: with it go the promises of every page. */
export const partialNames: readonly string[] = [...Object.keys(partials), 'entry']

/** The templates of the pages that every site has. */
export interface SiteTemplates {
  readonly archive: Template
  readonly index: Template
  readonly package: Template
  readonly release: Template
}

/** Opens them all, once a site. Each throws TEMPLATE_INVALID with the place. */
export function siteTemplates(look: Look): SiteTemplates {
  return {
    archive: openPage(look, 'archive.html.hbs', archive),
    index: openPage(look, 'index.html.hbs', index),
    package: openPage(look, 'package.html.hbs', packageOwn),
    release: openPage(look, 'release.html.hbs', release),
  }
}

/** The template of a kind of page, with the layout and all partials as the site has them; `file` is what errors name. */
export function openPage(
  { partials: own }: Pick<Look, 'partials'>,
  file: string,
  page: TemplateSpecification,
): Template {
  return openTemplate('html', `page/${file}`, page, { layout, ...partials, ...own })
}
