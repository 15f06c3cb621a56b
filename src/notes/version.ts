import increment from 'semver/functions/inc.js'
import parseVersion from 'semver/functions/parse.js'
import compare from 'semver/functions/compare.js'
import type { SemVer } from 'semver'
import type { Configuration } from '../config/schema.ts'
import type { Bump } from './document.ts'
import type { ChangeWeight } from './weight.ts'

export interface VersionOptions {
  /** `version` of the configuration; its defaults where it is left out. */
  readonly version?: Pick<Configuration['version'], 'first' | 'before-1.0'>
  /** The version that a `Release-As:` asks for, whatever changed. */
  readonly releaseAs?: string | null
  /** `rc` for the next release candidate on the way to the version; null for the version itself. */
  readonly prerelease?: string | null
  /** The versions of the family that are tagged, on whatever branch. */
  readonly existing?: readonly string[]
  /** Those of them whose commit this one contains: the way that it is on. Default: nothing is known of that. */
  readonly below?: readonly string[]
}

export interface NextVersion {
  readonly version: string | null
  readonly bump: Bump
  readonly warnings: readonly string[]
}

/** DESIGN, section 4, and SemVer 2.0.0, section 4: before 1.0.0 anything may change. */
const defaults: NonNullable<VersionOptions['version']> = {
  first: '0.1.0',
  'before-1.0': { breaking: 'minor', feature: 'minor' },
}

/**
 * The version after `previous` (SemVer 2.0.0): breaking asks for a major, a feature for a minor, anything else that
 * readers see for a patch; before 1.0.0 for what the configuration says. After a prerelease it is the version that the
 * prerelease led to, unless the changes ask for more. Null when nothing that readers see changed. Without a previous version
 * it is the first one, or what the prereleases so far lead to. It is never lower than what a prerelease `below` leads to.
 *
 * A `Release-As` wins over all of that; one that is no version, or not higher than `previous`, is ignored with a warning.
 */
export function nextVersion(
  previous: string | null,
  weight: ChangeWeight,
  options: VersionOptions = {},
): NextVersion {
  const warnings: string[] = []
  const { below = [], existing = [], releaseAs = null } = options
  const wanted = releaseAs === null ? null : releaseAsked(previous, releaseAs, warnings)
  if (wanted === null && weight === 'none') return { version: null, bump: 'none', warnings }
  const base = previous ?? null
  const target =
    wanted === null
      ? versionAfter(base, weight === 'none' ? 'fix' : weight, options)
      : { version: wanted, bump: bumpBetween(previous, wanted) }
  const { prerelease = null } = options
  const isPlain = parseVersion(target.version)?.prerelease.length === 0
  const next =
    prerelease !== null && isPlain
      ? ({
          version: nextPrerelease(target.version, prerelease, [...existing, ...below]),
          bump: 'prerelease',
        } as const)
      : target
  return { ...next, warnings: [...warnings, ...collisions(next.version, existing)] }
}

function releaseAsked(previous: string | null, written: string, warnings: string[]): string | null {
  const version = parseVersion(written)?.version ?? null
  if (version === null) warnings.push(`Release-As: ${written} is no version, and is ignored.`)
  else if (previous !== null && compare(version, previous) <= 0)
    warnings.push(`Release-As: ${version} is not higher than ${previous}, and is ignored.`)
  else return version
  return null
}

function versionAfter(
  previous: string | null,
  weight: Exclude<ChangeWeight, 'none'>,
  { version: rules = defaults, existing = [], below }: VersionOptions,
): { readonly version: string; readonly bump: Bump } {
  if (previous === null) return { version: highestLed(rules.first, below ?? existing), bump: 'initial' }
  const bump = bumpFor(weight, parseVersion(previous)?.major === 0 ? rules['before-1.0'] : null)
  // Of a prerelease this is what it led to: 2.0.0-rc.2 and a patch, a minor or a major give 2.0.0.
  const version = increment(previous, bump) ?? previous
  const led = highestLed(version, below ?? [])
  return led === version ? { version, bump } : { version: led, bump: bumpBetween(previous, led) }
}

/** The highest version that prereleases among some versions lead to, if that is higher than `least`. */
function highestLed(least: string, versions: readonly string[]): string {
  const led = versions.flatMap((text) => {
    const { major, minor, patch, prerelease } = parseVersion(text) ?? { prerelease: [] }
    return prerelease.length > 0 ? `${major}.${minor}.${patch}` : []
  })
  return led.reduce((highest, one) => (compare(one, highest) > 0 ? one : highest), least)
}

function bumpFor(
  weight: Exclude<ChangeWeight, 'none'>,
  unstable: NonNullable<VersionOptions['version']>['before-1.0'] | null,
): 'major' | 'minor' | 'patch' {
  switch (weight) {
    case 'breaking':
      return unstable?.breaking ?? 'major'
    case 'feature':
      return unstable?.feature ?? 'minor'
    case 'fix':
      return 'patch'
  }
}

/** `2.0.0-rc.3` after `2.0.0-rc.2`; the first is `2.0.0-rc.1`. */
function nextPrerelease(target: string, name: string, existing: readonly string[]): string {
  const start = `${target}-${name}.`
  const numbers = existing.flatMap((text) => {
    const rest = text.startsWith(start) ? text.slice(start.length).replace(/\+.*$/s, '') : ''
    return /^\d{1,15}$/.test(rest) ? Number(rest) : []
  })
  return `${start}${Math.max(0, ...numbers) + 1}`
}

function collisions(version: string, existing: readonly string[]): string[] {
  if (existing.includes(version))
    return [`${version} is tagged already, on a commit that is not below this one.`]
  const parsed = parseVersion(version)
  if (!parsed || parsed.prerelease.length === 0) return []
  const higher = existing.filter((text) => {
    const other = parseVersion(text)
    return other?.compareMain(parsed) === 0 && other.compare(parsed) > 0
  })
  const [highest] = higher.toSorted((a, b) => compare(b, a))
  return highest === undefined ? [] : [`${version} is lower than ${highest}, which is tagged already.`]
}

/** What a past release's number says about it, whatever its changes were. */
export function bumpBetween(previous: SemVer | string | null, version: SemVer | string): Bump {
  const now = parseVersion(version)
  if (!now) return 'none'
  if (now.prerelease.length > 0) return 'prerelease'
  const before = previous === null ? null : parseVersion(previous)
  if (!before) return 'initial'
  if (now.major !== before.major) return 'major'
  if (now.minor !== before.minor) return 'minor'
  return 'patch'
}
