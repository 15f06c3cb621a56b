import { WaybillError } from '../errors.ts'
import { forgeLinks, textLinks, webAddress, type Forge } from '../git/remote.ts'
import type { Release, ReleaseNotes } from '../notes/document.ts'
import type { Template } from '../render/template.ts'
import type { TextLinks } from '../render/text-links.ts'
import styleCss from '../../templates/page/style.css'
import { archivePages, pageSize, type ArchivePage } from './archive.ts'
import { composeAtom } from './atom.ts'
import { releaseFolders } from './release-path.ts'
import { leadingSections, releaseView, type LiveVersion, type ReleaseView } from './release-view.ts'
import { siteTemplates } from './site-templates.ts'

/** How many changes of one release the index shows before it points to the release's page. */
const leadingChanges = 12

export interface SiteInput {
  readonly notes: ReleaseNotes
  readonly title: string
  /** Where the site will be served, http or https; null when that is not known, or when it is read from a folder. */
  readonly baseUrl: string | null
  /** The repository's web address, for links to commits and issues; null for none. */
  readonly repositoryUrl: string | null
  /** What runs where, for the "Live in" marks. */
  readonly live?: readonly LiveVersion[]
  /** Shows what has no tag yet; default false, since a draft is not public. It is never in the feed. */
  readonly includeDraft?: boolean
}

/** A file of the site; `path` has forward slashes and is below the site's folder, whatever the input says. */
export interface SiteFile {
  readonly path: string
  readonly content: string
}

/** What every page of one site has in common. */
interface Site {
  readonly title: string
  readonly baseUrl: string | null
  readonly repositoryUrl: string | null
  readonly forge: Forge | undefined
  /** Where references in the texts lead. */
  readonly links: TextLinks | null
}

/**
 * Composes the whole changelog site: the newest fifty releases on `index.html`, the older ones on `archive/<n>/`, a
 * page a release with an anchor a change, `atom.xml`, `releases.json` (the notes themselves) and `style.css`.
 * Files that others link to come before those that link to them, so a half-written site has no dead link.
 *
 * Same input, same bytes. No script, nothing inline, nothing from another host. Releases are ordered by date, newest
 * first, and keep the notes' order on a tie. With a base URL links name folders (`releases/1.4.0/`), as a server wants
 * them; without one they end in `index.html`, so the folder can be opened from a disk.
 *
 * Throws CONFIG_INVALID for a base URL that is none, TEMPLATE_INVALID for a template that cannot be rendered.
 */
export function composeSite(input: SiteInput): SiteFile[] {
  const site = siteOf(input)
  const releases = publicReleases(input)
  const views = releaseViews(releases, site, input.live ?? [])
  const templates = siteTemplates()
  const archive = archivePages(views).map((part) => archiveView(part, site))
  return [
    { path: 'style.css', content: styleCss },
    ...views.map((view, index) =>
      page(site, templates.release, view.folder, {
        name: view.name,
        description: summary(view),
        release: view,
        newer: views[index - 1] ?? null,
        older: views[index + 1] ?? null,
      }),
    ),
    ...archive.map((part, index) =>
      page(site, templates.archive, part.folder, {
        name: part.label,
        description: `Releases ${part.label}, ${part.years}`,
        part,
        newer: archive[index - 1] ?? null,
        older: archive[index + 1] ?? null,
      }),
    ),
    page(site, templates.index, '', { name: null, ...indexView(views), archive }),
    {
      path: 'atom.xml',
      content: composeAtom(views.filter((view) => !view.draft).slice(0, pageSize), site, templates),
    },
    { path: 'releases.json', content: `${JSON.stringify({ ...input.notes, releases })}\n` },
  ]
}

function siteOf({ notes, title, baseUrl, repositoryUrl }: SiteInput): Site {
  const repository = repositoryUrl === null ? null : webAddress(repositoryUrl)
  return {
    title,
    baseUrl: baseUrl === null ? null : normalBaseUrl(baseUrl),
    repositoryUrl: repository,
    forge: notes.repository.forge,
    links: textLinks({ ...notes.repository, url: repository }),
  }
}

function normalBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new WaybillError('CONFIG_INVALID', 'The base URL of the page is no plain http or https address.', {
      hint: 'Write it as page.base-url: https://acme.example/changelog, without a query or a password.',
    })
  return url.href.replace(/\/*$/, '/')
}

function publicReleases({ notes, includeDraft = false }: SiteInput): Release[] {
  const age = (release: Release) => (release.tag === null ? Infinity : Date.parse(release.date))
  return notes.releases
    .filter((release) => includeDraft || release.tag !== null)
    .map((release) => ({ release, at: age(release) }))
    .toSorted((one, other) => (one.at === other.at ? 0 : other.at - one.at))
    .map(({ release }) => release)
}

function releaseViews(releases: readonly Release[], site: Site, live: readonly LiveVersion[]): ReleaseView[] {
  const links = site.repositoryUrl === null ? null : forgeLinks(site.repositoryUrl, site.forge)
  const folders = releaseFolders(releases)
  return releases.map((release, index) => {
    const folder = folders[index] ?? ''
    return releaseView(release, { folder, href: linkTo(folder, site) }, links, live)
  })
}

function archiveView({ number, items }: ArchivePage<ReleaseView>, site: Site) {
  const folder = `archive/${number}/`
  const [newest, oldest] = [items[0], items.at(-1)]
  return {
    folder,
    href: linkTo(folder, site),
    label: span(oldest?.name, newest?.name),
    oldest: oldest?.name ?? '',
    years: span(oldest?.day.datetime.slice(0, 4), newest?.day.datetime.slice(0, 4)),
    items,
  }
}

function span(from = '', to = ''): string {
  return from === to ? from : `${from} to ${to}`
}

function indexView(views: readonly ReleaseView[]) {
  const released = views.filter((view) => !view.draft)
  return {
    description: `${released.length} releases: what is new, what is fixed, and what you need to do.`,
    released: released.length,
    latest: released[0] ?? null,
    first: released.at(-1) ?? null,
    releases: views.slice(0, pageSize).map((view) => ({
      ...view,
      sections: leadingSections(view.sections, leadingChanges),
      more: Math.max(0, view.changes - leadingChanges),
    })),
  }
}

function summary({ day, changes, breaking }: ReleaseView): string {
  const action = breaking.length > 0 ? `, ${breaking.length} to act on` : ''
  return `Released on ${day.words}: ${changes} ${changes === 1 ? 'change' : 'changes'}${action}.`
}

function linkTo(folder: string, { baseUrl }: Site): string {
  return baseUrl === null ? `${folder}index.html` : folder
}

/** What one page adds to the site's own context; no `name` means the index. */
interface PageContent {
  readonly name: string | null
  readonly description: string
  readonly [more: string]: unknown
}

function page(site: Site, template: Template, folder: string, content: PageContent): SiteFile {
  const root = '../'.repeat(folder.split('/').length - 1)
  return {
    path: `${folder}index.html`,
    content: template({
      site,
      root,
      home: `${root}${linkTo('', site)}` || './',
      canonical: site.baseUrl === null ? null : `${site.baseUrl}${folder}`,
      documentTitle: content.name === null ? site.title : `${content.name} · ${site.title}`,
      ...content,
    }),
  }
}
