import compareBuild from 'semver/functions/compare-build.js'
import parse from 'semver/functions/parse.js'
import type { SemVer } from 'semver'
import type { TagFamily } from '../git/tag.ts'

/**
 * The tags that a release most likely begins after, by their names alone: the highest stable version below it and, where the
 * release is a prerelease, the highest prerelease of the same version below it. `tip` is the release's tag, null for the
 * draft, which is above all. A guess for fetching what will be needed; what is true the history says.
 */
export function boundingTags(
  family: TagFamily,
  names: Iterable<string>,
  tip: string | null,
): readonly string[] {
  const above = tip === null ? null : versionOf(family, tip)
  let stable: Tagged | null = null
  let earlier: Tagged | null = null
  for (const name of names) {
    const version = versionOf(family, name)
    if (version === null || (above !== null && compareBuild(version, above) >= 0)) continue
    const tagged = { name, version }
    if (version.prerelease.length === 0) stable = higher(stable, tagged)
    else if (above !== null && above.prerelease.length > 0 && version.compareMain(above) === 0)
      earlier = higher(earlier, tagged)
  }
  return [stable, earlier].flatMap((one) => one?.name ?? [])
}

interface Tagged {
  readonly name: string
  readonly version: SemVer
}

function versionOf(family: TagFamily, name: string): SemVer | null {
  const version = family.versionIn(name)
  return version === null ? null : parse(version)
}

function higher(best: Tagged | null, one: Tagged): Tagged {
  return best === null || compareBuild(one.version, best.version) > 0 ? one : best
}
