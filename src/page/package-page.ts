import { archiveParts, composeArchive } from './archive-page.ts'
import { searchView } from './compose-search.ts'
import { packageFeedLinks } from './feed-links.ts'
import { linkTo, pageFile, type Site } from './frame.ts'
import { softwareData } from './json-ld.ts'
import { releaseList } from './release-list.ts'
import { packageFolders } from './release-path.ts'
import type { ReleaseView } from './release-view.ts'
import type { SiteFile } from './site-file.ts'
import type { SiteTemplates } from './site-templates.ts'
import { say } from './words.ts'

/** A package of a site that has several, with its releases, newest first. */
export interface PackagePart {
  readonly name: string
  /** The folder of its page and its feeds, and the link to the page, from the site's root. */
  readonly folder: string
  readonly href: string
  readonly views: readonly ReleaseView[]
}

/** The packages of a site by name, each with something released. None where all that is released is of one product. */
export function packagesOf(views: readonly ReleaseView[], site: Pick<Site, 'baseUrl'>): PackagePart[] {
  const folders = packageFolders(views.filter((view) => !view.draft))
  if (folders.size < 2) return []
  const byName = new Map<string, ReleaseView[]>()
  for (const view of views) {
    if (view.package === null || !folders.has(view.package)) continue
    const known = byName.get(view.package)
    if (known) known.push(view)
    else byName.set(view.package, [view])
  }
  return [...byName]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, own]) => {
      const folder = folders.get(name) ?? ''
      return { name, folder, href: linkTo(folder, site), views: own }
    })
}

/** The page of a package with its newest releases, and the archive of the older ones. Throws TEMPLATE_INVALID. */
export function* composePackage(
  site: Site,
  templates: Pick<SiteTemplates, 'archive' | 'package'>,
  { name, folder, href, views }: PackagePart,
  all: readonly ReleaseView[],
): Generator<SiteFile, void, void> {
  const list = releaseList(site, views)
  const listed = { folder, package: name, views, trail: [{ name, href }] }
  const archive = archiveParts(site, listed)
  const feeds = packageFeedLinks({ folder, name }, site)
  const description = say(site.language, 'package-description', { package: name })
  const search = searchView(site, all, name)
  yield* composeArchive(site, templates, listed)
  yield pageFile(site, templates.package, folder, {
    ...list,
    name,
    description,
    title: name,
    summary: null,
    package: name,
    packages: [],
    archive,
    feeds,
    follow: feeds,
    search,
    scripts: search === null ? [] : ['search.js'],
    data: list.latest && softwareData(site, { release: list.latest, summary: description }, [{ name, href }]),
  })
}
