import type { Release } from '../notes/document.ts'
import { dependenciesView } from './dependencies-view.ts'
import { packageFeedLinks } from './feed-links.ts'
import { pageFile, type Site } from './frame.ts'
import { softwareData, type Crumb } from './json-ld.ts'
import type { PackagePart } from './package-page.ts'
import type { ReleaseBom } from './release-bom.ts'
import { isEmpty } from './release-list.ts'
import type { ReleaseView } from './release-view.ts'
import type { SiteFile } from './site-file.ts'
import type { SiteTemplates } from './site-templates.ts'
import { shortened } from './shortened.ts'
import { stayViews } from './stay-view.ts'
import type { Stay } from './stay.ts'
import { say } from './words.ts'

/** What a release's page shows beside the release. */
export interface Beside {
  /** Its neighbours among the releases of its package. */
  readonly newer: ReleaseView | null
  readonly older: ReleaseView | null
  /** Where it ran and runs. */
  readonly stays: readonly Stay[]
  readonly bom: ReleaseBom | null
  /** The package, where the site has a page for it. */
  readonly part: PackagePart | null
}

/** A page is long, and lists its sections at its top, from so many changes in more than one section. */
const longPage = 30

/** What search engines and previews of links show, with room to spare. */
const longestSummary = 200

/** The page of one release: what it means first, then the whole of it. Throws TEMPLATE_INVALID. */
export function releasePage(
  site: Site,
  { release: template }: Pick<SiteTemplates, 'release'>,
  { release, view }: { readonly release: Release; readonly view: ReleaseView },
  { newer, older, stays, bom, part }: Beside,
): SiteFile {
  const { language } = site
  const summary = summaryOf(site, view)
  const trail: readonly Crumb[] = part === null ? [] : [part]
  const inside = dependenciesView(site, release, bom)
  return pageFile(site, template, view.folder, {
    name: view.name,
    description: summary,
    trail,
    published: view.draft ? null : view.day.datetime,
    feeds: part === null ? [] : packageFeedLinks(part, site),
    data: view.draft ? null : softwareData(site, { release: view, summary }, [...trail, view]),
    release: { ...view, toDo: null },
    peopleInWords: say(language, 'people', { count: view.contributors.length }),
    contents: view.changes >= longPage && view.sections.length > 1 ? view.sections : [],
    empty: isEmpty(view) && inside === null,
    inside,
    stays: stayViews(site, stays),
    turn: newer !== null || older !== null,
    newer,
    older,
  })
}

/** For who sees only a line of it: what somebody says matters most, else when it came and how much of it there is. */
function summaryOf({ language }: Site, { day, changesInWords, breaking, highlights }: ReleaseView): string {
  const [highlight] = highlights.flatMap(({ paragraphs }) => paragraphs)
  if (highlight !== undefined) return shortened(highlight, longestSummary)
  const released = say(language, 'released-on', { date: day.words, changes: changesInWords })
  return breaking.length > 0 ? `${released} ${say(language, 'needs-action')}.` : released
}
