import { openTemplate } from '../render/template.ts'
import sitemap from '../../templates/page/sitemap.xml.hbs'
import type { SiteFile } from './site-file.ts'

/** A page for search engines: its folder below the site's root, and when it last changed (RFC 3339; null if unknown). */
export interface MappedPage {
  readonly folder: string
  readonly changed: string | null
}

/** sitemaps.org, "Sitemap file limits". */
const mostPages = 50_000

/**
 * `sitemap.xml` as sitemaps.org has it, which wants absolute addresses; with more than 50,000 pages it lists the parts
 * `sitemaps/<n>.xml`, which come first. A day is the one that the release says, never that of the build.
 */
export function* composeSitemap(
  baseUrl: string,
  pages: readonly MappedPage[],
): Generator<SiteFile, void, void> {
  const template = openTemplate('xml', 'page/sitemap.xml.hbs', sitemap)
  const mapped = pages.map(({ folder, changed }) => ({ loc: `${baseUrl}${folder}`, lastmod: changed }))
  if (mapped.length <= mostPages)
    return yield { path: 'sitemap.xml', content: template({ parts: null, pages: mapped }) }
  const parts: string[] = []
  for (let from = 0; from < mapped.length; from += mostPages) {
    const path = `sitemaps/${parts.length + 1}.xml`
    yield { path, content: template({ parts: null, pages: mapped.slice(from, from + mostPages) }) }
    parts.push(`${baseUrl}${path}`)
  }
  yield { path: 'sitemap.xml', content: template({ parts, pages: null }) }
}
