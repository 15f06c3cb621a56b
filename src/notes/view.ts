import { forgeLinks, textLinks } from '../git/remote.ts'
import { safeUrl } from '../render/escape.ts'
import type { TextLinks } from '../render/text-links.ts'
import type { Release, ReleaseNotes } from './document.ts'
import type { Style } from './styles.ts'
import {
  commitReference,
  linesOf,
  scopeIn,
  viewChange,
  viewPerson,
  type ChangeView,
  type PersonView,
  type ReferenceView,
  type Setting,
  type Showing,
} from './view-change.ts'
import { viewInside, type InsideView, type LinesLeftOut } from './view-inside.ts'
import { around, filled, titleIn, wordsOf, type Words } from './words.ts'

/** The release notes as templates read them: the document's text with the links and lines that it implies. */
export interface NotesView {
  readonly style: Style
  readonly words: Words
  /** Where references in the text lead: what `inline` takes. */
  readonly links: TextLinks | null
  readonly releases: readonly ReleaseView[]
  /** The link references that the headings of `keep-a-changelog` and `common-changelog` need at the end. */
  readonly definitions: readonly { readonly label: string; readonly url: string }[]
  /** What a limit left out of releases that are not shown at all. */
  readonly more: MoreView | null
}

export interface ReleaseView {
  /** The version, with its package where there are several; of a draft what its style calls it. */
  readonly title: string
  readonly version: string | null
  readonly package: string | null
  readonly tag: string | null
  readonly draft: boolean
  /** RFC 3339 in UTC. */
  readonly date: string
  /** What the heading leads to: the comparison, or the tag where there is none or the style asks for it. */
  readonly url: string | null
  /** Whether the heading is a link reference, or looks like one because its style wants brackets. */
  readonly bracketed: boolean
  /** Whether its style calls it yanked. */
  readonly yanked: boolean
  readonly compareUrl: string | null
  readonly previousTag: string | null
  readonly highlights: readonly { readonly lines: readonly string[] }[]
  /** What breaks, as a list of its own; empty in the styles that mark the change instead. */
  readonly breaking: readonly BreakingView[]
  readonly upgrade: readonly { readonly number: number; readonly lines: readonly string[] }[]
  readonly sections: readonly { readonly title: string; readonly changes: readonly ChangeView[] }[]
  /** What is told of known vulnerabilities and of dependencies, each where somebody asked for it. */
  readonly inside: readonly InsideView[]
  readonly people: PeopleView | null
  /** Nothing is shown, and nothing was left out. */
  readonly empty: boolean
  readonly more: MoreView | null
  readonly withdrawn: {
    readonly at: string
    readonly on: string
    readonly reason: string
    readonly replacement: string | null
  } | null
}

interface BreakingView {
  readonly scope: string | null
  readonly lines: readonly string[]
  readonly references: readonly ReferenceView[]
}

interface PeopleView {
  readonly before: string
  readonly people: readonly (PersonView & { readonly first: boolean; readonly last: boolean })[]
  readonly after: string
}

interface MoreView {
  readonly count: number
  readonly sentence: string
  readonly url: string | null
}

/** What a limit left out: of each release that is shown, and of the later ones, which are not shown. */
export interface LeftOut {
  readonly ofReleases: readonly {
    readonly changes: number
    /** Whether highlights, steps or notes on what breaks are missing. */
    readonly remarks: boolean
    /** Lines about what is inside. */
    readonly inside: LinesLeftOut
    /** Whether its people are shown. */
    readonly people: boolean
  }[]
  readonly releases: number
  readonly changesOfReleases: number
  /** Where the whole of it is; null where only the comparison is known. */
  readonly url: string | null
}

type LeftOfRelease = LeftOut['ofReleases'][number] & Pick<LeftOut, 'url'>

function leftOf(leftOut: LeftOut | null, index: number): LeftOfRelease | null {
  const left = leftOut?.ofReleases[index]
  return leftOut === null || left === undefined ? null : { ...left, url: leftOut.url }
}

/** The view of a document; a pure function of it. */
export function viewNotes(notes: ReleaseNotes, showing: Showing, leftOut: LeftOut | null = null): NotesView {
  const { url, forge } = notes.repository
  const setting: Setting = {
    ...showing,
    told: wordsOf(showing.words),
    forge: url === null ? null : forgeLinks(url, forge),
  }
  const releases = notes.releases.map((release, index) =>
    viewRelease(release, setting, leftOf(leftOut, index)),
  )
  return {
    style: showing.style,
    words: setting.told,
    links: textLinks(notes.repository),
    releases,
    definitions:
      showing.style === 'conventional'
        ? []
        : releases.flatMap(({ title, url: target }) =>
            target === null ? [] : [{ label: title, url: target }],
          ),
    more: moreReleases(leftOut, setting.told),
  }
}

function viewRelease(release: Release, setting: Setting, left: LeftOfRelease | null): ReleaseView {
  const url = urlOf(release, setting)
  const body = viewBody(release, setting, left)
  const omitted = left?.changes ?? 0
  return {
    title: titleOf(release, setting),
    version: release.version,
    package: release.package ?? null,
    tag: release.tag,
    draft: release.tag === null,
    date: release.date,
    url,
    bracketed: setting.style === 'keep-a-changelog' || (setting.style === 'common-changelog' && url !== null),
    yanked: setting.style === 'keep-a-changelog' && release.withdrawn !== null,
    compareUrl: release.compareUrl,
    previousTag: release.previousTag,
    ...body,
    people: left?.people === false ? null : viewPeople(release, setting),
    empty: isEmpty(release, body) && omitted === 0 && left?.remarks !== true,
    more: omitted === 0 ? null : moreChanges(omitted, setting.told, left?.url ?? release.compareUrl),
    withdrawn: viewWithdrawn(release.withdrawn, setting.told),
  }
}

type Body = Pick<ReleaseView, 'highlights' | 'breaking' | 'upgrade' | 'sections' | 'inside'>

function isEmpty({ breaking }: Release, { sections, highlights, inside }: Body): boolean {
  return sections.length + highlights.length + breaking.length + inside.length === 0
}

function viewBody(release: Release, setting: Setting, left: LeftOfRelease | null): Body {
  const breaking = breakingByChange(release)
  return {
    highlights: (release.highlights ?? []).map(({ text }) => ({ lines: linesOf(text) })),
    breaking: viewBreaking(release, setting),
    upgrade: (release.upgrade ?? []).map(({ text }, step) => ({ number: step + 1, lines: linesOf(text) })),
    sections: release.sections.map(({ title, changes }) => ({
      title: titleIn(setting.told, title),
      changes: changes.map((change) => viewChange(change, setting, breaking.get(change.id) ?? [])),
    })),
    inside: viewInside(release, setting.told, left?.inside ?? null),
  }
}

function viewWithdrawn(withdrawn: Release['withdrawn'], told: Words): ReleaseView['withdrawn'] {
  if (withdrawn === null) return null
  const { at, reason, replacement } = withdrawn
  return {
    at,
    on: filled(told['withdrawn-on'], { date: at.slice(0, 10) }),
    reason: reason.trim(),
    replacement: replacement === null ? null : filled(told.replacement, { version: replacement }),
  }
}

/** keepachangelog.com has an "Unreleased" section for what has no tag; the conventional style names the version to come. */
function titleOf(release: Release, { style, told }: Setting): string {
  const drafted = release.tag === null && style !== 'conventional'
  const version = drafted ? told.unreleased : (release.version ?? told.unreleased)
  return release.package === undefined ? version : `${release.package} ${version}`
}

/** common-changelog.org, 2.2: the version links to its release; the other styles compare, and a first release has only its tag. */
function urlOf({ tag, compareUrl }: Release, { style, forge }: Setting): string | null {
  const compared = compareUrl === null ? null : safeUrl(compareUrl)
  if (style === 'conventional') return compared
  const tagged = tag === null || forge === null ? null : forge.tag(tag)
  return style === 'common-changelog' ? (tagged ?? compared) : (compared ?? tagged)
}

function breakingByChange(release: Release): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  for (const { change, text } of release.breaking) {
    const known = texts.get(change)
    if (known) known.push(text)
    else texts.set(change, [text])
  }
  return texts
}

/** The styles with fixed headings mark a breaking change where it stands; only what stands nowhere has to be told apart. */
function viewBreaking(release: Release, setting: Setting): BreakingView[] {
  const shown = new Set(
    setting.style === 'conventional'
      ? []
      : release.sections.flatMap(({ changes }) => changes.map(({ id }) => id)),
  )
  return release.breaking
    .filter(({ change }) => !shown.has(change))
    .map(({ commit, scope, text }) => ({
      scope: scopeIn(setting, scope),
      lines: linesOf(text),
      references: [commitReference(commit, setting.forge)],
    }))
}

function viewPeople(
  { contributors, previousTag }: Release,
  { style, told, forge }: Setting,
): PeopleView | null {
  if (contributors.length === 0 || style === 'common-changelog') return null
  return {
    ...around(told.thanks, 'people'),
    people: contributors.map(({ first, ...person }, index) => ({
      ...viewPerson(person, forge),
      // In the first release everybody is new, so saying it of each says nothing.
      first: first && previousTag !== null,
      last: index === contributors.length - 1,
    })),
  }
}

function moreChanges(count: number, told: Words, url: string | null): MoreView {
  return { count, sentence: count === 1 ? told['more-one'] : filled(told.more, { count }), url }
}

function moreReleases(leftOut: LeftOut | null, told: Words): MoreView | null {
  if (leftOut === null || leftOut.releases === 0) return null
  const { releases, changesOfReleases, url } = leftOut
  const where = releases === 1 ? told['in-release'] : filled(told['in-releases'], { count: releases })
  const more = moreChanges(changesOfReleases, told, url)
  return { ...more, sentence: `${more.sentence} ${where}` }
}
