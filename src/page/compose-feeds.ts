import type { Release } from '../notes/document.ts'
import { safeUrl } from '../render/escape.ts'
import type { Template } from '../render/template.ts'
import { pageSize } from './archive.ts'
import { atomWriter, type FeedWriter } from './atom.ts'
import { contentDigest, entryText, openEntryTemplate, type EntryPage } from './feed-entry.ts'
import { later, nothingRemembered, recall, together, updatedAt, type FeedMemory } from './feed-memory.ts'
import {
  audienceSubjects,
  formerSubjects,
  jsonFeedPath,
  siteSubjects,
  type FeedSubject,
} from './feed-subject.ts'
import { addressFrom, feedOf, idPrefix, type Entry } from './feed.ts'
import type { Site } from './frame.ts'
import { writeJsonFeed } from './json-feed.ts'
import { latestFirst } from './release-order.ts'
import { releaseFolders, underName } from './release-path.ts'
import type { ReleaseView } from './release-view.ts'
import { rssWriter } from './rss.ts'
import type { SiteFile } from './site-file.ts'
import type { FeedInput, SiteInput } from './site-input.ts'

interface FeedsInput extends FeedInput {
  /** The site's releases, newest first, drafts too. */
  readonly releases: readonly Release[]
  /** Where each of them is in the site, one for one. */
  readonly views: readonly Pick<ReleaseView, 'folder' | 'href'>[]
  readonly formerly: SiteInput['formerly']
}

/** A release with its place in the site. */
interface Placed {
  readonly release: Release
  /** What its id ends with: the folder of its page, whether the site has that page or not. */
  readonly folder: string
  /** The link to its page from the site's root, and the release as that page shows it; null where there is none. */
  readonly page: { readonly href: string; readonly shown: Release } | null
}

/** What all feeds of a site are made with. */
interface Setting {
  readonly site: Site
  readonly ids: string
  readonly now: string
  readonly template: Template
  readonly writers: readonly { readonly file: string; readonly write: FeedWriter }[]
}

type Remembered = { readonly own: FeedMemory; readonly others: FeedMemory }

/**
 * The feeds of a site in three formats each: of the whole site, of each package where there are several, and of each
 * audience that has one of its own. Each has the newest fifty releases, newest first, and never a draft.
 *
 * A feed for an audience says what that audience reads. It leads to a page, or to a change on it, only where the
 * site has that page and the page has that change.
 *
 * Throws TEMPLATE_INVALID.
 */
export function* composeFeeds(site: Site, input: FeedsInput): Generator<SiteFile, void, void> {
  const setting = openFeeds(site, input)
  const placed = placedReleases(input)
  const subjects = siteSubjects(placed.map(({ release }) => release))
  const remembered = (subject: FeedSubject) => recall(input.earlier.get(jsonFeedPath(subject)) ?? null)
  const memories = subjects.map(remembered)
  const others = together(memories)
  const packages = byPackage(placed)
  for (const [index, subject] of subjects.entries()) {
    const releases = subject.name === null ? placed : (packages.get(subject.name) ?? [])
    const memory = { own: memories[index] ?? nothingRemembered, others }
    yield* feedFiles(setting, subject, { releases, memory })
  }
  // A feed reader follows no page that leads elsewhere: under a former name there is the same feed.
  for (const subject of formerSubjects(subjects, input.formerly))
    yield* feedFiles(setting, subject, {
      releases: packages.get(subject.name ?? '') ?? [],
      memory: { own: remembered(subject), others },
    })
  const ofAudiences = audienceSubjects(input.audiences)
  for (const { name, releases } of placedForAudiences(input, placed)) {
    const subject = ofAudiences.get(name)
    if (subject === undefined) continue
    const memory = { own: remembered(subject), others: nothingRemembered }
    yield* feedFiles(setting, subject, { releases, memory })
  }
}

function openFeeds(site: Site, { id, now }: FeedInput): Setting {
  return {
    site,
    ids: idPrefix(site, id),
    now,
    template: openEntryTemplate(site.look),
    writers: [
      { file: 'atom.xml', write: atomWriter() },
      { file: 'rss.xml', write: rssWriter() },
      { file: 'feed.json', write: writeJsonFeed },
    ],
  }
}

function* feedFiles(
  setting: Setting,
  subject: FeedSubject,
  { releases, memory }: { readonly releases: readonly Placed[]; readonly memory: Remembered },
): Generator<SiteFile, void, void> {
  const { site, ids, writers } = setting
  const entries = releases.slice(0, pageSize).map((placed) => entryOf(placed, setting, subject, memory))
  const feed = feedOf(site, ids, subject, entries)
  for (const { file, write } of writers) yield { path: `${subject.folder}${file}`, content: write(feed) }
}

function entryOf(
  { release, folder, page }: Placed,
  { site, ids, now, template }: Setting,
  subject: FeedSubject,
  memory: Remembered,
): Entry {
  const id = `${ids}${folder.slice(0, -1)}`
  const content = contentDigest(release)
  const { date, withdrawn } = release
  const first = withdrawn === null ? date : later(date, withdrawn.at)
  return {
    id,
    href: page === null ? null : addressFrom(site, subject.folder, page.href),
    published: date,
    updated: updatedAt({ id, content, first }, memory, now),
    content,
    ...entryText(release, site, { page: pageInText(page, site), template }),
  }
}

/** Links inside a text need an address that a reader may follow from anywhere. */
function pageInText(page: Placed['page'], { baseUrl }: Site): EntryPage | null {
  const address = page === null || baseUrl === null ? null : safeUrl(`${baseUrl}${page.href}`)
  if (page === null || address === null) return null
  const { sections } = page.shown
  return { address, anchors: new Set(sections.flatMap(({ changes }) => changes.map(({ id }) => id))) }
}

/** The folder in a release's id: that of the first name that its package had, so that a new name makes no new release. */
function folderInId({ package: now }: Release, folder: string, formerly: FeedsInput['formerly']): string {
  const first = formerly.find((one) => one.now === now)
  return now === undefined || first === undefined ? folder : underName(folder, now, first.name)
}

function placedReleases({ releases, views, formerly }: FeedsInput): Placed[] {
  return releases.flatMap((release, index) => {
    const view = views[index]
    return release.tag === null || view === undefined
      ? []
      : [
          {
            release,
            folder: folderInId(release, view.folder, formerly),
            page: { href: view.href, shown: release },
          },
        ]
  })
}

/**
 * The releases as each audience reads them, newest first. One that the site does not show has the folder that it would
 * have there: the same for every audience, and one that moves no release of the site.
 */
function* placedForAudiences(
  { audiences, releases: shown, formerly }: FeedsInput,
  ofSite: readonly Placed[],
): Generator<{ readonly name: string; readonly releases: readonly Placed[] }, void, void> {
  const places = new Map(
    ofSite.map(({ release, folder, page }) => [keyOf(release), { folder, page }] as const),
  )
  const unseen = new Map<string, Release>()
  for (const { notes } of audiences)
    for (const release of notes.releases)
      if (release.tag !== null && !places.has(keyOf(release))) unseen.set(keyOf(release), release)
  const extra = latestFirst([...unseen.values()])
  // The last ones come first to their folders.
  const folders = extra.length === 0 ? [] : releaseFolders([...extra, ...shown])
  for (const [index, release] of extra.entries())
    places.set(keyOf(release), {
      folder: folderInId(release, folders[index] ?? '', formerly),
      page: null,
    })
  for (const { name, notes } of audiences)
    yield {
      name,
      releases: latestFirst(notes.releases.filter(({ tag }) => tag !== null)).flatMap((release) => {
        const place = places.get(keyOf(release))
        return place === undefined ? [] : [{ release, ...place }]
      }),
    }
}

function byPackage(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    const name = one.release.package ?? ''
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else if (group.length < pageSize) group.push(one)
  }
  return groups
}

/** A tag names one release of one package. */
function keyOf({ package: name = '', tag }: Release): string {
  return `${name}\n${tag ?? ''}`
}
