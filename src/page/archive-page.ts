import { archivePages } from './archive.ts'
import { packageFeedLinks } from './feed-links.ts'
import { linkTo, pageFile, type Site } from './frame.ts'
import type { Crumb } from './json-ld.ts'
import type { ReleaseView } from './release-view.ts'
import type { SiteFile } from './site-file.ts'
import type { SiteTemplates } from './site-templates.ts'
import { say } from './words.ts'

/** What an archive continues: the index, or the page of a package. */
interface Listed {
  /** The folder of the page that has the newest: '' for the index. */
  readonly folder: string
  /** The package; null for all releases. */
  readonly package: string | null
  /** All of them, newest first. */
  readonly views: readonly ReleaseView[]
  /** The pages above those of the archive, without the index. */
  readonly trail: readonly Crumb[]
}

/** A page of older releases, as others link to it. */
export interface ArchivePart {
  readonly folder: string
  readonly href: string
  /** Which releases it has: `1.0.0 to 1.4.0`. */
  readonly label: string
  /** The oldest of them, which a page that is full may name for ever. */
  readonly oldest: string
  readonly years: string
  readonly items: readonly ReleaseView[]
}

/** The parts of the archive of a page, newest first. None where that page has all releases. */
export function archiveParts(site: Site, { folder: base, package: name, views }: Listed): ArchivePart[] {
  const span = (from = '', to = '') => (from === to ? from : say(site.language, 'from-to', { from, to }))
  // Between versions of different packages there is no span; between their days there is.
  const areMixed = name === null && new Set(views.map((view) => view.package)).size > 1
  const called = (view: ReleaseView | undefined) => (areMixed ? view?.day.words : view?.version)
  const year = (view: ReleaseView | undefined) => view?.day.datetime.slice(0, 4)
  return archivePages(views).map(({ number, items }) => {
    const folder = `${base}archive/${number}/`
    const [newest, oldest] = [items[0], items.at(-1)]
    return {
      folder,
      href: linkTo(folder, site),
      label: span(called(oldest), called(newest)),
      oldest: called(oldest) ?? '',
      years: span(year(oldest), year(newest)),
      items,
    }
  })
}

/** The pages of an archive, each with the way to the next. Throws TEMPLATE_INVALID. */
export function* composeArchive(
  site: Site,
  { archive: template }: Pick<SiteTemplates, 'archive'>,
  listed: Listed,
): Generator<SiteFile, void, void> {
  const parts = archiveParts(site, listed)
  const name = listed.package
  for (const [index, part] of parts.entries())
    yield pageFile(site, template, part.folder, {
      name: name === null ? part.label : `${name} ${part.label}`,
      description: say(site.language, 'archive-description', {
        releases: name === null ? part.label : `${name} ${part.label}`,
        years: part.years,
      }),
      trail: listed.trail,
      feeds: name === null ? [] : packageFeedLinks({ folder: listed.folder, name }, site),
      package: name,
      part,
      newestHref: linkTo(listed.folder, site),
      newer: parts[index - 1] ?? null,
      older: parts[index + 1] ?? null,
    })
}
