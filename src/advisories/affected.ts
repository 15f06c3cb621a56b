import satisfies from 'semver/functions/satisfies.js'
import validRange from 'semver/ranges/valid.js'
import { compareVersions } from '../bom/difference-version.ts'
import type { AffectedRange, Finding, RangeEvent } from './finding.ts'
import { versionKey } from './package-name.ts'

/** Longer ones are no ranges that anybody wrote. */
const longestRange = 1000

/**
 * Whether a version is affected: null where that cannot be told, since the order of such versions is not known. Versions that
 * the finding lists are; for ranges the rule is that of the OSV schema, "Evaluation". Opens each finding once.
 */
export function affectedVersions(finding: Finding): (version: string) => boolean | null {
  const type = finding.package?.type ?? ''
  const listed = new Set(finding.versions.map((version) => versionKey(type, version)))
  return (version) => {
    if (listed.has(versionKey(type, version))) return true
    let unclear = false
    for (const range of finding.ranges) {
      const inside = isInside(range, version, type)
      if (inside === true) return true
      if (inside === null) unclear = true
    }
    return unclear ? null : false
  }
}

function isInside(range: AffectedRange, version: string, type: string): boolean | null {
  if (range.kind === 'events') return afterEvents(range.events, version, range.semver ? 'npm' : type)
  if (range.range.length > longestRange || validRange(range.range) === null) return null
  // As npm audit itself asks: a prerelease of an affected version is affected.
  return satisfies(version, range.range, { includePrerelease: true, loose: true })
}

/** The last event at or before the version says whether it is affected. */
function afterEvents(events: readonly RangeEvent[], version: string, type: string): boolean | null {
  const compare = (one: string, other: string): number | null =>
    compareVersions(type, ordered(type, one), ordered(type, other))
  let last: RangeEvent | null = null
  for (const event of events) {
    const order = event.version === '0' ? 1 : compare(version, event.version)
    if (order === null) return null
    if (event.kind === 'last-affected' ? order <= 0 : order < 0) continue
    if (last !== null && last.version !== '0') {
      const later = event.version === '0' ? -1 : compare(event.version, last.version)
      if (later === null) return null
      if (later < 0) continue
    }
    last = event
  }
  return last?.kind === 'introduced'
}

/** SemVer 2.0, 10: build metadata have no order. */
function ordered(type: string, version: string): string {
  return ['pypi', 'maven', 'gem', 'composer'].includes(type) ? version : version.replace(/\+.*$/s, '')
}

/** The versions after this one that a finding says are not affected any more; those whose order nobody knows stay. */
export function fixesAfter(finding: Finding, version: string | null): readonly string[] {
  const type = finding.package?.type
  if (version === null || type === undefined) return finding.fixed
  return finding.fixed.filter(
    (fixed) => (compareVersions(type, ordered(type, fixed), ordered(type, version)) ?? 1) > 0,
  )
}
