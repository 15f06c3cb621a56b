import type { ForgeLinks } from '../git/remote.ts'
import type { Accounting, Bump, Release } from '../notes/document.ts'
import { safeUrl } from '../render/escape.ts'
import { paragraphs, sectionViews, type SectionView } from './change-view.ts'
import { dayOf, type Day } from './day.ts'
import { phrase, type Phrase } from './phrase.ts'
import { releaseAnchor } from './release-path.ts'
import { say, type Language, type WordKey } from './words.ts'

/** What every page shows of a release: text as written, for the templates to escape. */
export interface ReleaseView {
  /** The version, after its package where the site has several. */
  readonly name: string
  readonly version: string
  readonly package: string | null
  readonly tag: string | null
  readonly draft: boolean
  /** The folder below the site's root, and the link to it from there. */
  readonly folder: string
  readonly href: string
  /** Its id on pages that list many releases. */
  readonly anchor: string
  readonly day: Day
  readonly bump: string | null
  readonly withdrawn: WithdrawnView | null
  /** The environments that it runs in now, as the ledger proves it. */
  readonly live: readonly LiveMark[]
  /** Where it runs or ran. */
  readonly environments: readonly string[]
  readonly highlights: readonly RemarkView[]
  readonly breaking: readonly BreakingView[]
  readonly upgrade: readonly RemarkView[]
  readonly sections: readonly SectionView[]
  readonly changes: number
  /** `12 changes`, in the site's language. */
  readonly changesInWords: string
  readonly contributors: readonly { name: string; first: boolean; url: string | null }[]
  /** The URL is null where nobody should follow it. */
  readonly compare: { url: string | null; tag: string; label: Phrase } | null
  readonly commit: { oid: string; url: string | null }
  /** A sentence: from how many commits the notes were made, and where each of them went. */
  readonly accounting: string
  /** A sentence: the other tags of this release; null where there is none. */
  readonly aliases: string | null
}

export interface LiveMark {
  readonly environment: string
  /** `Live in production`, around the environment. */
  readonly label: Phrase
  /** The link to how that is proved, from the site's root. */
  readonly href: string
}

interface WithdrawnView {
  readonly day: Day
  /** `Since 22 November 2026:` */
  readonly since: string
  readonly reason: string
  /** What to use instead; `href` is null where that release is not on the site. */
  readonly replacement: { version: string; href: string | null; label: Phrase } | null
}

/** Words of a person; `anchor` is that of the change on the release's page that they are about. */
interface RemarkView {
  readonly anchor: string | null
  readonly paragraphs: readonly string[]
}

interface BreakingView extends RemarkView {
  readonly change: string
  readonly commit: string
  readonly scope: string | null
}

/** What the site knows beside the release itself. */
interface Setting {
  readonly language: Language
  readonly links: ForgeLinks | null
  /** The link to a release of the same package by its version or tag; null where the site has none. */
  readonly find: (release: Pick<Release, 'package'>, version: string) => string | null
  readonly live: readonly LiveMark[]
  readonly environments: readonly string[]
}

const bumps: Readonly<Record<Bump, WordKey | null>> = {
  initial: 'bump-initial',
  major: 'bump-major',
  minor: 'bump-minor',
  patch: 'bump-patch',
  prerelease: 'bump-prerelease',
  none: null,
}

/** Prepares one release for the templates. `href` is the link to its page from the site's root. */
export function releaseView(
  release: Release,
  place: { readonly folder: string; readonly href: string },
  setting: Setting,
): ReleaseView {
  const { language, links, live, environments } = setting
  const version = release.version ?? say(language, 'unreleased')
  const sections = sectionViews(release.sections, language, links)
  const changes = sections.reduce((sum, section) => sum + section.changes.length, 0)
  const shown = new Set(sections.flatMap((section) => section.changes.map(({ id }) => id)))
  const remark = ({ change, text }: { readonly change: string | null; readonly text: string }) => ({
    anchor: change !== null && shown.has(change) ? change : null,
    paragraphs: paragraphs(text),
  })
  const bump = bumps[release.bump]
  return {
    name: release.package === undefined ? version : `${release.package} ${version}`,
    version,
    package: release.package ?? null,
    tag: release.tag,
    draft: release.tag === null,
    ...place,
    anchor: releaseAnchor(place.folder),
    day: dayOf(language, release.date),
    bump: bump === null ? null : say(language, bump),
    withdrawn: withdrawnView(release, setting),
    live,
    environments,
    highlights: (release.highlights ?? []).map(remark),
    breaking: release.breaking.map((one) => ({
      change: one.change,
      commit: one.commit,
      scope: one.scope,
      ...remark(one),
    })),
    upgrade: (release.upgrade ?? []).map(remark),
    sections,
    changes,
    changesInWords: say(language, 'changes', { count: changes }),
    contributors: contributorsOf(release, links),
    compare: compareView(release, language),
    commit: { oid: release.commit, url: links && links.commit(release.commit) },
    accounting: accountingIn(language, release.accounting),
    aliases: aliasesIn(language, release.aliases ?? []),
  }
}

function withdrawnView(release: Release, { language, find }: Setting): WithdrawnView | null {
  if (release.withdrawn === null) return null
  const { at, reason, replacement } = release.withdrawn
  const day = dayOf(language, at)
  return {
    day,
    since: say(language, 'withdrawn-since', { date: day.words }),
    reason,
    replacement:
      replacement === null
        ? null
        : {
            version: replacement,
            href: find(release, replacement),
            label: phrase(language, 'use-instead', 'version'),
          },
  }
}

/** As renderMention has it: what is no login leads nowhere. */
const loginPattern = /^\w(?:[\w.-]{0,98}\w)?$/

function contributorsOf(
  { contributors, previousTag }: Release,
  links: ForgeLinks | null,
): ReleaseView['contributors'] {
  return contributors.map(({ name, login, first }) => ({
    name,
    // In the first release everybody is new, so saying it of each says nothing.
    first: first && previousTag !== null,
    url: login === null || links === null || !loginPattern.test(login) ? null : links.person(login),
  }))
}

function compareView({ compareUrl, previousTag }: Release, language: Language): ReleaseView['compare'] {
  return compareUrl === null || previousTag === null
    ? null
    : { url: safeUrl(compareUrl), tag: previousTag, label: phrase(language, 'compare-with', 'tag') }
}

/** Where every commit of the release went; the numbers add up. */
function accountingIn(language: Language, accounting: Accounting): string {
  // What is in another package was looked at, and is no part of the release.
  const commits = accounting.commits - (accounting.elsewhere ?? 0)
  const { shown, unconventional, hidden, reverted, duplicate } = accounting
  const buckets: readonly (readonly [number, WordKey])[] = [
    [shown, 'bucket-shown'],
    [unconventional, 'bucket-unconventional'],
    [hidden, 'bucket-hidden'],
    [reverted, 'bucket-reverted'],
    [duplicate, 'bucket-duplicate'],
  ]
  const parts = buckets.filter(([count]) => count > 0).map(([count, key]) => say(language, key, { count }))
  return parts.length === 0
    ? say(language, 'made-from', { count: commits })
    : say(language, 'made-from-of', { count: commits, buckets: listIn(language, parts) })
}

function aliasesIn(language: Language, aliases: readonly string[]): string | null {
  return aliases.length === 0 ? null : say(language, 'also-tagged', { tags: listIn(language, aliases) })
}

function listIn(language: Language, items: readonly string[]): string {
  return items.join(say(language, 'list-separator'))
}
