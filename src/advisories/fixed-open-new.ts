import type { AssessedMatch } from './assess.ts'
import type { Finding } from './finding.ts'
import { findingKey, joinFindings } from './join-findings.ts'
import { lookUp, type LookedUp, type ReleaseFindings } from './look-up.ts'
import { componentIndex } from './match.ts'
import { packageKey } from './package-name.ts'
import {
  changeOf,
  inVersionOrder,
  waysTo,
  worstFirst,
  type VulnerabilityChange,
} from './vulnerability-change.ts'

/** What is known of a release, and what changed since another; each list the worst first, then by id and package. */
export interface VulnerabilityComparison {
  /** False where there is no release before: then everything that is open is in `open`. */
  readonly compared: boolean
  readonly fixed: readonly VulnerabilityChange[]
  readonly new: readonly VulnerabilityChange[]
  /** In both. */
  readonly open: readonly VulnerabilityChange[]
  /** In this one; nobody can tell whether also in the release before. */
  readonly undated: readonly VulnerabilityChange[]
  /** In the release before; nobody can tell whether the versions that came instead are affected. */
  readonly unclear: readonly VulnerabilityChange[]
  /** In this one, and assessed as no risk (VEX). */
  readonly dismissed: readonly VulnerabilityChange[]
  /** In this one, only in packages that development needs; in no other list but `fixed`. */
  readonly development: readonly VulnerabilityChange[]
  /** Everything that was looked up in this one. */
  readonly now: LookedUp
}

/** What is open in a release of which nobody asks what was before. */
export function openNow(current: ReleaseFindings): VulnerabilityComparison {
  const now = lookUp(current, joinFindings(current.findings ?? []))
  const nothing = { compared: false, fixed: [], new: [], undated: [], unclear: [] }
  return { ...nothing, open: listOf(now, 'open'), ...besides(now) }
}

/**
 * Compares two releases. Findings with ranges (OSV, npm audit) tell about both whichever they were given for; findings of a
 * scanner that only names versions tell about the other release where it has the same version. What is not found any more
 * is fixed only if the affected versions are gone; it is never guessed. What only development needs is no part of either.
 */
export function fixedOpenNew(previous: ReleaseFindings, current: ReleaseFindings): VulnerabilityComparison {
  const taken = new Set([...previous.withdrawn, ...current.withdrawn])
  const told = joinFindings(current.findings ?? [], previous.findings ?? [])
  const toldBefore = joinFindings(previous.findings ?? [], current.findings ?? []).filter(
    ({ id, aliases }) => ![id, ...aliases].some((one) => taken.has(one)),
  )
  const before = lookUp(previous, withOthers(toldBefore, told))
  const now = lookUp(current, withOthers(told, toldBefore))
  return {
    compared: true,
    ...openLists(before, now, previous.findings !== null),
    ...goneLists(before, now, current.findings !== null),
    ...besides({ ...now, unused: unusedInBoth(before, now) }),
  }
}

/** What one release knows itself, and of the rest what the other one knows. */
function withOthers(own: readonly Finding[], others: readonly Finding[]): Finding[] {
  const keys = new Set(own.map(findingKey))
  return [...own, ...others.filter((finding) => !keys.has(findingKey(finding)))]
}

/** What is said of the release before has its use there. */
function unusedInBoth(before: LookedUp, now: LookedUp): LookedUp['unused'] {
  const unused = new Set(before.unused.map(({ statement }) => statement))
  return now.unused.filter(({ statement }) => unused.has(statement))
}

function besides(now: LookedUp): Pick<VulnerabilityComparison, 'dismissed' | 'development' | 'now'> {
  return { dismissed: listOf(now, 'dismissed'), development: listOf(now, 'development'), now }
}

function listOf(looked: LookedUp, name: 'open' | 'dismissed' | 'development'): VulnerabilityChange[] {
  const groups = [...looked[name].values()]
  if (groups.length === 0) return []
  const wayTo = waysTo(looked.bom)
  return groups.map((matches) => changeOf(matches, [], wayTo)).sort(worstFirst)
}

/** What this release has: before too, new, or nobody knows which. */
function openLists(
  before: LookedUp,
  now: LookedUp,
  isLookedAt: boolean,
): Record<'open' | 'new' | 'undated', VulnerabilityChange[]> {
  const lists = { open: [], new: [], undated: [] } as Record<
    'open' | 'new' | 'undated',
    VulnerabilityChange[]
  >
  if (now.open.size === 0) return lists
  const packages = componentIndex(before.bom).byPackage
  const wasThere = (key: string, { ranges, package: name }: Finding): boolean | null => {
    if (before.open.has(key) || before.dismissed.has(key)) return true
    const isTold =
      isLookedAt || before.development.has(key) || (ranges.length > 0 && !before.undecided.has(key))
    return isTold || (name !== null && !packages.has(packageKey(name))) ? false : null
  }
  const wayTo = waysTo(now.bom)
  for (const [key, matches] of now.open)
    for (const { finding } of matches.slice(0, 1)) {
      const was = wasThere(key, finding)
      lists[was === null ? 'undated' : was ? 'open' : 'new'].push(changeOf(matches, [], wayTo))
    }
  for (const list of Object.values(lists)) list.sort(worstFirst)
  return lists
}

/** What only the release before had: fixed, unless nobody can judge the versions that are there now. */
function goneLists(
  before: LookedUp,
  now: LookedUp,
  isLookedAt: boolean,
): Record<'fixed' | 'unclear', VulnerabilityChange[]> {
  const lists = { fixed: [], unclear: [] } as Record<'fixed' | 'unclear', VulnerabilityChange[]>
  if (before.open.size === 0) return lists
  const wayTo = waysTo(before.bom)
  const versionsNow = deliveredVersions(now)
  for (const [key, matches] of before.open) {
    if (now.open.has(key) || now.dismissed.has(key)) continue
    const to = versionsNow(matches)
    // Who only named versions has said nothing about the ones that came instead, unless this release was looked at too.
    const isTold = isLookedAt || matches[0]?.finding.ranges.length !== 0 || to.length === 0
    lists[isTold && !now.undecided.has(key) ? 'fixed' : 'unclear'].push(changeOf(matches, to, wayTo))
  }
  for (const list of Object.values(lists)) list.sort(worstFirst)
  return lists
}

/** The versions that the product has now of the package that some matches are about. */
function deliveredVersions({ bom }: LookedUp): (matches: readonly AssessedMatch[]) => string[] {
  const packages = componentIndex(bom).byPackage
  return ([match]) => {
    const name = match?.finding.package ?? null
    if (name === null) return []
    const components = packages.get(packageKey(name)) ?? []
    return inVersionOrder(
      name.type,
      components.filter(({ scope }) => scope !== 'excluded'),
    )
  }
}
