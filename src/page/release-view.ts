import type { ForgeLinks } from '../git/remote.ts'
import type { Accounting, Bump, Change, Release } from '../notes/document.ts'
import { dayInWords } from './calendar.ts'

/** A release that an environment runs, as the ledger knows it; `since` is RFC 3339. */
export interface LiveVersion {
  readonly environment: string
  readonly version: string
  readonly since: string
}

/** What every page shows of a release: text as written, for the templates to escape. */
export interface ReleaseView {
  readonly name: string
  readonly version: string
  readonly package: string | null
  readonly draft: boolean
  /** The folder below the site's root, and the link to it from there. */
  readonly folder: string
  readonly href: string
  readonly day: Day
  readonly bump: string | null
  readonly withdrawn: { day: Day; reason: string; replacement: string | null } | null
  readonly live: readonly { environment: string; since: Day }[]
  readonly breaking: readonly BreakingView[]
  readonly sections: readonly SectionView[]
  readonly changes: number
  readonly contributors: readonly { name: string; first: boolean }[]
  readonly compare: { url: string; label: string } | null
  readonly commit: { oid: string; url: string | null }
  readonly commits: number
  readonly buckets: readonly string[]
}

interface Day {
  readonly datetime: string
  readonly words: string
}

interface SectionView {
  readonly title: string
  /** One of a fixed set, for the colour. */
  readonly tone: string
  readonly changes: readonly ChangeView[]
}

interface ChangeView {
  readonly id: string
  readonly scope: string | null
  readonly description: string
  readonly breaking: boolean
  readonly references: readonly { action: string | null; label: string; url: string | null }[]
  readonly people: string
  readonly commit: { oid: string; url: string | null }
}

interface BreakingView {
  readonly change: string
  readonly commit: string
  readonly scope: string | null
  readonly paragraphs: readonly string[]
}

const tones: ReadonlyMap<string, string> = new Map([
  ['feat', 'new'],
  ['fix', 'fixed'],
  ['perf', 'faster'],
  ['security', 'safer'],
])

const bumps: Readonly<Record<Bump, string | null>> = {
  initial: 'First release',
  major: 'Major release',
  minor: 'Minor release',
  patch: 'Patch',
  prerelease: 'Prerelease',
  none: null,
}

/** Prepares one release for the templates. `href` is the link to its page from the site's root. */
export function releaseView(
  release: Release,
  place: { folder: string; href: string },
  links: ForgeLinks | null,
  live: readonly LiveVersion[],
): ReleaseView {
  const version = release.version ?? 'Unreleased'
  const sections = release.sections.map((section) => ({
    title: section.title,
    tone: tones.get(section.type) ?? 'other',
    changes: section.changes.map((change) => changeView(change, links)),
  }))
  return {
    name: release.package === undefined ? version : `${release.package} ${version}`,
    version,
    package: release.package ?? null,
    draft: release.tag === null,
    ...place,
    day: day(release.date),
    bump: bumps[release.bump],
    withdrawn: release.withdrawn && { ...release.withdrawn, day: day(release.withdrawn.at) },
    live: live
      .filter((running) => running.version === release.version && release.tag !== null)
      .map(({ environment, since }) => ({ environment, since: day(since) })),
    breaking: release.breaking.map(({ text, ...where }) => ({ ...where, paragraphs: paragraphs(text) })),
    sections,
    changes: sections.reduce((sum, section) => sum + section.changes.length, 0),
    contributors: release.contributors.map(({ name, first }) => ({ name, first })),
    compare: compareView(release),
    commit: { oid: release.commit, url: links && links.commit(release.commit) },
    commits: release.accounting.commits,
    buckets: buckets(release.accounting),
  }
}

/** The first `limit` changes in reading order, for a page that shows many releases; whole sections where they fit. */
export function leadingSections(sections: readonly SectionView[], limit: number): SectionView[] {
  const leading: SectionView[] = []
  let room = limit
  for (const section of sections) {
    if (room <= 0) break
    leading.push({ ...section, changes: section.changes.slice(0, room) })
    room -= section.changes.length
  }
  return leading
}

function changeView(change: Change, links: ForgeLinks | null): ChangeView {
  return {
    id: change.id,
    scope: change.scope,
    description: change.description,
    breaking: change.breaking,
    // A number that the description names already is a link there.
    references: change.references
      .filter(({ issue }) => !namesIssue(change.description, issue))
      .map(({ issue, action }) => ({ action, ...issueLink(issue, links) })),
    people: change.people.map((person) => person.name).join(', '),
    commit: { oid: change.commit, url: links && links.commit(change.commit) },
  }
}

function namesIssue(description: string, issue: string): boolean {
  const at = description.indexOf(`#${issue}`)
  return at >= 0 && !/^\d/.test(description.slice(at + issue.length + 1))
}

function issueLink(issue: string, links: ForgeLinks | null): { label: string; url: string | null } {
  if (!/^\d+$/.test(issue)) return { label: issue, url: null }
  return { label: `#${issue}`, url: links?.issue?.replace('{number}', issue) ?? null }
}

function compareView({ compareUrl, previousTag }: Release): ReleaseView['compare'] {
  return compareUrl === null || previousTag === null
    ? null
    : { url: compareUrl, label: `Compare with ${previousTag}` }
}

function day(timestamp: string): Day {
  return { datetime: timestamp, words: dayInWords(timestamp) }
}

/** Blank lines part paragraphs; the other line ends are only where the author's editor wrapped. */
function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n/)
    .reduce<string[][]>(
      (blocks, line) => {
        if (line.trim() === '') blocks.push([])
        else blocks.at(-1)?.push(line.trim())
        return blocks
      },
      [[]],
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join(' '))
}

/** Where every commit of the release went; the numbers add up to `commits`. */
function buckets({ shown, unconventional, hidden, reverted, duplicate }: Accounting): string[] {
  const words: readonly (readonly [number, string])[] = [
    [shown, 'listed by type'],
    [unconventional, 'without a type'],
    [hidden, 'internal'],
    [reverted, 'cancelled out'],
    [duplicate, 'listed in another release'],
  ]
  return words.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
}
