import { byCodeUnit } from '../bom/code-units.ts'
import { compareVersions, precedence } from '../notes/changelog-heading.ts'
import type { Day } from './day.ts'
import type { ReleaseView } from './release-view.ts'

/** What there is to do in one package, or in the single product. */
export interface UpgradePackage {
  /** Null for a single product. */
  readonly name: string | null
  /** Its versions, the highest first, as a JSON array: what a reader chooses from. */
  readonly versions: string
  /** Those that ask for something, the highest first. */
  readonly releases: readonly UpgradeRelease[]
}

interface UpgradeRelease {
  readonly name: string
  readonly version: string
  readonly href: string
  readonly day: Day
  readonly withdrawn: boolean
  /** Where its version stands in `versions`. */
  readonly position: number
  readonly tasks: readonly UpgradeTask[]
}

interface UpgradeTask {
  readonly scope: string | null
  readonly paragraphs: readonly string[]
  /** Where it is told, from the site's root, with the anchor of the change where it has one. */
  readonly href: string
  /** The commit, or the release where that is another one or no commit says it. */
  readonly commit: string | null
  readonly release: string
}

/** Whether the releases ever ask for something: a site without that has no upgrade guide. */
export function hasUpgradeGuide(views: readonly ReleaseView[]): boolean {
  return views.some(asksForSomething)
}

function asksForSomething({ draft, breaking, upgrade }: ReleaseView): boolean {
  return !draft && breaking.length + upgrade.length > 0
}

/**
 * Every breaking change and every step of upgrading, by package (sorted by name) and version. `views` come newest first;
 * drafts are left out.
 *
 * Versions are ordered by SemVer 2.0.0, section 11, and not by date: a fix for an old line is below the new line, whenever
 * it came. What SemVer does not know is below all that, newest first. The prereleases of a version that is out are part of
 * it: what only they told is told there, with a link to them, and nothing twice.
 */
export function upgradeView(views: readonly ReleaseView[]): UpgradePackage[] {
  const byPackage = new Map<string | null, ReleaseView[]>()
  for (const view of views) {
    if (view.draft) continue
    const siblings = byPackage.get(view.package)
    if (siblings === undefined) byPackage.set(view.package, [view])
    else siblings.push(view)
  }
  return [...byPackage]
    .filter(([, siblings]) => siblings.some(asksForSomething))
    .toSorted(([one], [other]) => byCodeUnit(one ?? '', other ?? ''))
    .map(([name, siblings]) => packageView(name, siblings))
}

function packageView(name: string | null, views: readonly ReleaseView[]): UpgradePackage {
  const lines = foldPrereleases(views)
  return {
    name,
    versions: JSON.stringify(lines.map(({ view }) => view.version)),
    releases: lines.flatMap(({ view, prereleases }, position) => {
      const tasks = tasksOf(view, prereleases)
      return tasks.length === 0 ? [] : [releaseOf(view, position, tasks)]
    }),
  }
}

function releaseOf(view: ReleaseView, position: number, tasks: readonly UpgradeTask[]): UpgradeRelease {
  const { name, version, href, day, withdrawn } = view
  return { name, version, href, day, withdrawn: withdrawn !== null, position, tasks }
}

/** A version to choose, and the prereleases that led to it, the highest first. */
interface Line {
  readonly view: ReleaseView
  readonly prereleases: ReleaseView[]
}

function foldPrereleases(views: readonly ReleaseView[]): Line[] {
  const ordered = views
    .map((view) => ({ view, order: precedence(view.version) }))
    .toSorted((one, other) => compareVersions(other.order, one.order))
  const stable = new Map<string, Line>()
  const lines: Line[] = []
  // A version is higher than its prereleases, so it comes before them.
  for (const { view, order } of ordered) {
    const core = order === null ? null : `${order.major}.${order.minor}.${order.patch}`
    const leadsTo = core === null || order?.prerelease.length === 0 ? undefined : stable.get(core)
    if (leadsTo !== undefined) {
      leadsTo.prereleases.push(view)
      continue
    }
    const line: Line = { view, prereleases: [] }
    lines.push(line)
    if (core !== null && order?.prerelease.length === 0 && !stable.has(core)) stable.set(core, line)
  }
  return lines
}

function tasksOf(view: ReleaseView, prereleases: readonly ReleaseView[]): UpgradeTask[] {
  const told = new Set<string>()
  return [view, ...prereleases].flatMap((release) => tasksIn(release, view, told))
}

function tasksIn(release: ReleaseView, under: ReleaseView, told: Set<string>): UpgradeTask[] {
  const breaking = release.breaking.map(({ commit, ...task }) => ({ ...task, commit }))
  const steps = release.upgrade.map((task) => ({ ...task, scope: null, commit: null }))
  // What one release says twice it means twice; only what another release said already is left out.
  const fresh = [...breaking, ...steps].filter((task) => !told.has(keyOf(task)))
  for (const task of fresh) told.add(keyOf(task))
  return fresh.map(({ anchor, scope, paragraphs, commit }) => ({
    scope,
    paragraphs,
    href: anchor === null ? release.href : `${release.href}#${anchor}`,
    commit: release === under ? commit : null,
    release: release.name,
  }))
}

/** The same commit says the same in a prerelease and in the version after it. */
function keyOf(task: { readonly commit: string | null; readonly paragraphs: readonly string[] }): string {
  return task.commit ?? task.paragraphs.join('\n')
}
