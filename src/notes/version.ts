import increment from 'semver/functions/inc.js'
import parseVersion from 'semver/functions/parse.js'
import type { Bump } from './document.ts'

/** What a set of changes asks of the version: the strongest of its changes. */
export type ChangeWeight = 'breaking' | 'feature' | 'fix' | 'none'

const firstVersion = '0.1.0'

/**
 * The version after `previous` (SemVer 2.0.0): breaking asks for a major, a feature for a minor, anything else that
 * readers see for a patch. Before 1.0.0 breaking asks for a minor only (section 4: anything may change there).
 * Null when nothing that readers see changed; without a previous version the first one is 0.1.0.
 */
export function nextVersion(
  previous: string | null,
  weight: ChangeWeight,
): { readonly version: string | null; readonly bump: Bump } {
  if (weight === 'none') return { version: null, bump: 'none' }
  if (previous === null) return { version: firstVersion, bump: 'initial' }
  const bump = bumpFor(weight, parseVersion(previous)?.major === 0)
  return { version: increment(previous, bump), bump }
}

function bumpFor(weight: Exclude<ChangeWeight, 'none'>, unstable: boolean): 'major' | 'minor' | 'patch' {
  switch (weight) {
    case 'breaking':
      return unstable ? 'minor' : 'major'
    case 'feature':
      return 'minor'
    case 'fix':
      return 'patch'
  }
}

/** What a past release's number says about it, whatever its changes were. */
export function bumpBetween(previous: string | null, version: string): Bump {
  const now = parseVersion(version)
  if (!now) return 'none'
  if (now.prerelease.length > 0) return 'prerelease'
  const before = previous === null ? null : parseVersion(previous)
  if (!before) return 'initial'
  if (now.major !== before.major) return 'major'
  if (now.minor !== before.minor) return 'minor'
  return 'patch'
}
