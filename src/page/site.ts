import { forgeLinks } from '../git/remote.ts'
import type { Release } from '../notes/document.ts'
import { archiveParts, composeArchive } from './archive-page.ts'
import { composeComing } from './compose-coming.ts'
import { composeFeeds } from './compose-feeds.ts'
import { composeLive } from './compose-live.ts'
import { composeMoved } from './compose-moved.ts'
import { composeSearch, searchView } from './compose-search.ts'
import { composeUpgrade } from './compose-upgrade.ts'
import { linkTo, openSite, pageFile, type Site } from './frame.ts'
import { defaultIcon } from './icon.ts'
import { softwareData } from './json-ld.ts'
import { composePackage, packagesOf, type PackagePart } from './package-page.ts'
import type { ReleaseBom } from './release-bom.ts'
import { releaseList } from './release-list.ts'
import { latestFirst } from './release-order.ts'
import { releasePage, type Beside } from './release-page.ts'
import { releaseFolders } from './release-path.ts'
import { releaseView, type ReleaseView } from './release-view.ts'
import type { SiteFile } from './site-file.ts'
import type { SiteInput } from './site-input.ts'
import { siteTemplates, type SiteTemplates } from './site-templates.ts'
import { composeSitemap, type MappedPage } from './sitemap.ts'
import { liveMarks } from './stay-view.ts'
import type { Stay } from './stay.ts'
import { styleSheet } from './style-sheet.ts'
import { say, type WordKey } from './words.ts'

/**
 * Composes the whole changelog site, file by file: the newest fifty releases on `index.html`, the older ones on
 * `archive/<n>/`, a page a release with an anchor a change, a page a package where there are several, the feeds,
 * `releases.json` (the notes themselves) and `style.css`. Files that others link to come before those that link to them,
 * so a half-written site has no dead link.
 *
 * Same input, same bytes. Nothing inline, nothing from another host; without scripts all of it can be read. Releases are
 * ordered by date, newest first, and keep the notes' order on a tie.
 *
 * Throws CONFIG_INVALID for a base URL that is none, TEMPLATE_INVALID for a template that cannot be rendered.
 */
export function* composeSite(input: SiteInput): Generator<SiteFile, void, void> {
  const releases = publicReleases(input)
  const places = placesOf(input, releases)
  const site = openSite(input, places)
  const stays = staysByRelease(input.stays)
  const views = releaseViews(releases, site, stays)
  const packages = packagesOf(views, site)
  const templates = siteTemplates(input.look)
  const has = (folder: string) => places.some((place) => place.folder === folder)
  // First: it tells the next build that the folder is ours, also when this one is cut short.
  yield { path: 'releases.json', content: { [Symbol.iterator]: () => notesInPieces(input.notes, releases) } }
  yield* composeLook(input)
  yield* composeReleases({ site, templates, releases, views, packages, stays, boms: input.boms })
  yield* composeArchive(site, templates, { folder: '', package: null, views, trail: [] })
  for (const part of packages) yield* composePackage(site, templates, part, views)
  if (has('upgrade/')) yield* composeUpgrade(site, views)
  if (has('live/') || input.wasLive) yield* composeLive(site, input.stays, views)
  if (input.coming !== null) yield* composeComing(site, input.coming)
  yield* composeMoved(site, input.formerly, views, packages)
  yield* composeSearch(views)
  yield* composeFeeds(site, { releases, views, formerly: input.formerly, ...input.feeds })
  yield indexPage(site, templates, views, packages)
  if (site.baseUrl !== null)
    yield* composeSitemap(site.baseUrl, mappedPages(site, { views, packages, places }))
}

/** The JSON of the notes, a release at a time. */
function* notesInPieces(
  notes: SiteInput['notes'],
  releases: readonly Release[],
): Generator<string, void, void> {
  const [head = '', tail = ''] = JSON.stringify({ ...notes, releases: [] }).split('"releases":[]')
  yield `${head}"releases":[`
  for (const [index, release] of releases.entries())
    yield `${index === 0 ? '' : ','}${JSON.stringify(release)}`
  yield `]${tail}\n`
}

interface Place {
  readonly word: WordKey
  readonly folder: string
}

/** The pages beside the releases that the site has, in the order in which it names them. */
function placesOf({ stays, coming }: SiteInput, releases: readonly Release[]): Place[] {
  const asks = releases.some(
    ({ tag, breaking, upgrade = [] }) => tag !== null && breaking.length + upgrade.length > 0,
  )
  return [
    ...(asks ? [{ word: 'upgrade-guide', folder: 'upgrade/' } as const] : []),
    ...(stays.length > 0 ? [{ word: 'place-live', folder: 'live/' } as const] : []),
    ...(coming === null ? [] : [{ word: 'place-coming', folder: 'coming/' } as const]),
  ]
}

function publicReleases({ notes, includeDraft }: SiteInput): Release[] {
  return latestFirst(
    notes.releases.filter((release) => release.tag !== null || (includeDraft && hasCommits(release))),
  )
}

/** Whether anything happened to a package since its last release: else its draft has nothing to tell. */
function hasCommits({ accounting: { commits, elsewhere = 0 } }: Release): boolean {
  return commits > elsewhere
}

/** By `keyOf`; the releases of a site are many, and most of them ran nowhere that the ledger knows. */
type Stays = ReadonlyMap<string, readonly Stay[]>

function staysByRelease(stays: readonly Stay[]): Stays {
  const byRelease = new Map<string, Stay[]>()
  for (const stay of stays) {
    const key = keyOf(stay.package, stay.version)
    const known = byRelease.get(key)
    if (known) known.push(stay)
    else byRelease.set(key, [stay])
  }
  return byRelease
}

function keyOf(name: string | null | undefined, version: string | null): string {
  return `${name ?? ''}\n${version ?? ''}`
}

function releaseViews(releases: readonly Release[], site: Site, stays: Stays): ReleaseView[] {
  const links = site.repositoryUrl === null ? null : forgeLinks(site.repositoryUrl, site.forge)
  const folders = releaseFolders(releases)
  const hrefs = new Map<string, string>()
  for (const [index, { package: name, version, tag }] of releases.entries())
    for (const called of [version, tag])
      if (tag !== null) hrefs.set(keyOf(name, called), linkTo(folders[index] ?? '', site))
  return releases.map((release, index) => {
    const folder = folders[index] ?? ''
    const here = staysOf(release, stays)
    return releaseView(
      release,
      { folder, href: linkTo(folder, site) },
      {
        language: site.language,
        links,
        find: ({ package: name }, version) => hrefs.get(keyOf(name, version)) ?? null,
        live: liveMarks(site, here),
        environments: [...new Set(here.map(({ environment }) => environment))],
      },
    )
  })
}

/** What has no tag yet is no release, whatever ran under its number. */
function staysOf({ package: name, version, tag }: Release, stays: Stays): readonly Stay[] {
  return tag === null ? [] : (stays.get(keyOf(name, version)) ?? [])
}

/** The files that every page loads. */
function* composeLook({ look }: SiteInput): Generator<SiteFile, void, void> {
  yield { path: 'style.css', content: styleSheet(look) }
  if (look.logo !== null) yield { path: look.logo.path, content: look.logo.bytes }
  yield look.icon === null ? defaultIcon : { path: look.icon.path, content: look.icon.bytes }
}

interface ReleasesInput {
  readonly site: Site
  readonly templates: SiteTemplates
  readonly releases: readonly Release[]
  readonly views: readonly ReleaseView[]
  readonly packages: readonly PackagePart[]
  readonly stays: Stays
  readonly boms: readonly ReleaseBom[]
}

function* composeReleases(input: ReleasesInput): Generator<SiteFile, void, void> {
  const { site, templates, releases, views, packages } = input
  const parts = new Map(packages.map((part) => [part.name, part]))
  const boms = new Map(input.boms.map((bom) => [keyOf(bom.package, bom.tag), bom]))
  const older = neighbours(views)
  const newer = new Map([...older].map(([one, other]) => [other, one]))
  for (const [index, view] of views.entries()) {
    const release = releases[index]
    if (release === undefined) continue
    const beside: Beside = {
      newer: newer.get(view) ?? null,
      older: older.get(view) ?? null,
      stays: staysOf(release, input.stays),
      bom: boms.get(keyOf(release.package, release.tag)) ?? null,
      part: parts.get(view.package ?? '') ?? null,
    }
    yield releasePage(site, templates, { release, view }, beside)
  }
}

/** The release of the same package that came before each. */
function neighbours(views: readonly ReleaseView[]): Map<ReleaseView, ReleaseView> {
  const older = new Map<ReleaseView, ReleaseView>()
  const last = new Map<string | null, ReleaseView>()
  for (const view of views) {
    const newer = last.get(view.package)
    if (newer) older.set(newer, view)
    last.set(view.package, view)
  }
  return older
}

function indexPage(
  site: Site,
  templates: SiteTemplates,
  views: readonly ReleaseView[],
  packages: readonly PackagePart[],
): SiteFile {
  const list = releaseList(site, views)
  const description = site.description ?? say(site.language, 'index-description')
  const search = searchView(site, views)
  return pageFile(site, templates.index, '', {
    ...list,
    name: null,
    description,
    title: site.title,
    summary: site.description,
    package: null,
    packages,
    archive: archiveParts(site, { folder: '', package: null, views, trail: [] }),
    follow: site.feeds,
    search,
    scripts: search === null ? [] : ['search.js'],
    data: list.latest && softwareData(site, { release: list.latest, summary: description }, []),
  })
}

/** What search engines are told of: every page but that of a draft, whose place is only lent. */
function mappedPages(
  site: Site,
  {
    views,
    packages,
    places,
  }: {
    readonly views: readonly ReleaseView[]
    readonly packages: readonly PackagePart[]
    readonly places: readonly Place[]
  },
): MappedPage[] {
  const released = views.filter((view) => !view.draft)
  const changed = ({ day, withdrawn }: ReleaseView) => (withdrawn ? withdrawn.day.datetime : day.datetime)
  const newest = (of: readonly ReleaseView[]) => of.find((view) => !view.draft)?.day.datetime ?? null
  const archives = [
    { folder: '', package: null, views, trail: [] },
    ...packages.map((part) => ({ folder: part.folder, package: part.name, views: part.views, trail: [] })),
  ].flatMap((listed) => archiveParts(site, listed))
  return [
    { folder: '', changed: newest(views) },
    ...places.map(({ folder }) => ({ folder, changed: null })),
    ...packages.map((part) => ({ folder: part.folder, changed: newest(part.views) })),
    ...released.map((view) => ({ folder: view.folder, changed: changed(view) })),
    ...archives.map(({ folder, items }) => ({ folder, changed: newest(items) })),
  ]
}
