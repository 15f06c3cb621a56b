import { openTemplate } from '../render/template.ts'
import moved from '../../templates/page/moved.html.hbs'
import { archiveParts } from './archive-page.ts'
import { linkTo, type Site } from './frame.ts'
import type { PackagePart } from './package-page.ts'
import { packageFolder, underName } from './release-path.ts'
import type { ReleaseView } from './release-view.ts'
import type { SiteFile } from './site-file.ts'
import type { SiteInput } from './site-input.ts'
import { say } from './words.ts'

/**
 * For every name that a package had before, a page wherever one of its pages was: it leads to the same page under the name of
 * today, for people by a link and for browsers by themselves, and search engines keep the new one only. Where something is
 * under a former name again, that stays as it is. A name whose package has no release leads nowhere.
 *
 * Throws TEMPLATE_INVALID.
 */
export function* composeMoved(
  site: Site,
  formerly: SiteInput['formerly'],
  views: readonly ReleaseView[],
  packages: readonly PackagePart[],
): Generator<SiteFile, void, void> {
  if (formerly.length === 0) return
  const template = openTemplate('html', 'page/moved.html.hbs', moved)
  const taken = new Set([...views, ...packages].map(({ folder }) => folder.toLowerCase()))
  for (const { name, now } of formerly) {
    const title = say(site.language, 'moved-title', { former: name, package: now })
    const part = packages.find((one) => one.name === now) ?? null
    const pages = pagesOf(site, {
      views: views.filter((view) => view.package === now && !view.draft),
      part,
    })
    for (const { folder: to, label } of pages) {
      const from = renamed(to, { now, name, part })
      // Without respect to case, since some file systems have none.
      if (taken.has(from.toLowerCase())) continue
      taken.add(from.toLowerCase())
      const root = '../'.repeat(from.split('/').length - 1)
      yield {
        path: `${from}index.html`,
        content: template({
          site,
          words: site.language.texts,
          root,
          title,
          label,
          href: `${root}${linkTo(to, site)}`,
          canonical: site.baseUrl === null ? null : `${site.baseUrl}${to}`,
        }),
      }
    }
  }
}

/** All pages that are about one package alone. What has no tag is at no address that anybody keeps. */
function pagesOf(
  site: Site,
  { views, part }: { readonly views: readonly ReleaseView[]; readonly part: PackagePart | null },
): { readonly folder: string; readonly label: string }[] {
  const releases = views.map(({ folder, name }) => ({ folder, label: name }))
  if (part === null) return releases
  const { folder, name, views: all } = part
  const archive = archiveParts(site, { folder, package: name, views: all, trail: [] })
  return [
    { folder, label: name },
    ...archive.map((one) => ({ folder: one.folder, label: `${name} ${one.label}` })),
    ...releases,
  ]
}

/** `releases/old-api/1.0.0/` for `releases/api/1.0.0/`. */
function renamed(
  folder: string,
  { now, name, part }: { readonly now: string; readonly name: string; readonly part: PackagePart | null },
): string {
  if (part !== null && folder.startsWith(part.folder))
    return `${packageFolder(name)}${folder.slice(part.folder.length)}`
  return underName(folder, now, name)
}
