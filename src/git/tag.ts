import parseVersion from 'semver/functions/parse.js'
import compareBuild from 'semver/functions/compare-build.js'
import type { SemVer } from 'semver'

/** A tag that names a commit, however many tag objects lie between them. */
export interface TagReference {
  readonly name: string
  /** The commit it names in the end. */
  readonly oid: string
  /** When the tag was made (annotated) or its commit was committed, in seconds since 1970-01-01 UTC. */
  readonly taggedAt: number
}

/** The tags of one product: all that fit its template, where `{version}` stands for a semantic version. */
export interface TagFamily {
  readonly template: string
  /** The version text in a tag's name, or null when the tag is not of this family. */
  versionIn(tagName: string): string | null
  /** The tag's name for a version. */
  tagFor(version: string): string
}

/** A version that was tagged. Two tags of a family on one commit are one release: the others are its aliases. */
export interface TaggedRelease {
  readonly version: SemVer
  readonly tag: string
  readonly aliases: readonly string[]
  readonly oid: string
  readonly taggedAt: number
}

/** SemVer 2.0.0, its own suggested expression, with numbers that fit into an integer. */
const semanticVersion =
  /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})(?:-(?:0|[1-9]\d{0,14}|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d{0,14}|\d*[A-Za-z-][\dA-Za-z-]*))*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/

/** A family by its template, such as `v{version}` or `api@{version}`. */
export function familyOf(template: string): TagFamily {
  const [before = '', after = ''] = template.split('{version}')
  return {
    template,
    versionIn: (name) => {
      if (!name.startsWith(before) || !name.endsWith(after) || name.length <= before.length + after.length)
        return null
      const text = name.slice(before.length, name.length - after.length)
      return semanticVersion.test(text) ? text : null
    },
    tagFor: (version) => `${before}${version}${after}`,
  }
}

/**
 * The main family of a repository that configures none: `v1.2.3` and `1.2.3` together, for many a project dropped or
 * took up the `v` on its way. Where neither exists, the prefix with the most versions; where nothing does, `v{version}`.
 */
export function mainFamily(tagNames: readonly string[]): TagFamily {
  const dressed = familyOf('v{version}')
  const bare = familyOf('{version}')
  const withV = tagNames.filter((name) => dressed.versionIn(name) !== null)
  const without = tagNames.filter((name) => bare.versionIn(name) !== null)
  if (withV.length > 0 || without.length > 0) {
    const style = isNewer(withV, without) ? dressed : bare
    return {
      template: style.template,
      versionIn: (name) => dressed.versionIn(name) ?? bare.versionIn(name),
      tagFor: (version) => style.tagFor(version),
    }
  }
  const prefixes = new Map<string, number>()
  for (const name of tagNames) {
    const prefix = /^(.*?[^\d.])\d+\.\d+\.\d+/.exec(name)?.[1]
    if (prefix !== undefined && familyOf(`${prefix}{version}`).versionIn(name))
      prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1)
  }
  const [common] = [...prefixes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return common ? familyOf(`${common[0]}{version}`) : dressed
}

/** A family that tags tell of, by the name before their versions. */
export interface NamedFamily {
  readonly name: string
  /** The form of its highest version. */
  readonly template: string
  /** Its tags in every form that they have. */
  readonly family: TagFamily
}

/** The tags of one name that are written alike. */
interface Form {
  readonly family: TagFamily
  readonly versions: string[]
}

/**
 * The families of packages among tags: `api@1.0.0`, `@acme/api@1.0.0`, `api-v1.0.0`, `api/v1.0.0`, `api-1.0.0`. Sorted by
 * name. The forms of one name are one family, for a project may change the form on its way.
 */
export function familiesIn(tagNames: readonly string[]): NamedFamily[] {
  const names = new Map<string, Map<string, Form>>()
  const main = [familyOf('v{version}'), familyOf('{version}')]
  for (const tag of tagNames) {
    // `1.0.0-1.2.3` is a prerelease, and no package is called `1.0.0`.
    if (main.some((family) => family.versionIn(tag) !== null)) continue
    const [, name, between] = /^(.*?[\p{L}\p{N}])(@v?|[-/_]v?)\d+\.\d+\.\d+/u.exec(tag) ?? []
    if (name === undefined || between === undefined) continue
    const forms = names.get(name)
    const form = forms?.get(between) ?? { family: familyOf(`${name}${between}{version}`), versions: [] }
    const version = form.family.versionIn(tag)
    if (version === null) continue
    form.versions.push(version)
    if (forms) forms.set(between, form)
    else names.set(name, new Map([[between, form]]))
  }
  return [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, forms]) => {
      const family = joined([...forms.values()])
      return { name, template: family.template, family }
    })
}

/** One family of several forms: new tags are written as that of the highest version is. */
function joined(forms: readonly Form[]): TagFamily {
  const [first, ...others] = forms
  if (!first) return familyOf('v{version}')
  if (others.length === 0) return first.family
  const style = others.reduce((a, b) => (isNewer(a.versions, b.versions) ? a : b), first).family
  const families = [style, ...forms.map(({ family }) => family).filter((family) => family !== style)]
  return {
    template: style.template,
    versionIn: (name) => {
      for (const family of families) {
        const version = family.versionIn(name)
        if (version !== null) return version
      }
      return null
    },
    tagFor: (version) => style.tagFor(version),
  }
}

/** Whether the highest version among the one is higher than all of the others. */
function isNewer(names: readonly string[], others: readonly string[]): boolean {
  if (others.length === 0 || names.length === 0) return others.length === 0
  // Every name is read once: to read one takes longer than to compare two.
  const highest = (all: readonly string[]) =>
    all
      .map((name) => name.replace(/^v/, ''))
      .map((name) => parseVersion(name) ?? name)
      .reduce((a, b) => (compareBuild(a, b) >= 0 ? a : b))
  return compareBuild(highest(names), highest(others)) >= 0
}

/**
 * The releases of a family in ascending order of version (SemVer 2.0.0, section 11). Builds of one version have no order
 * of their own: they come by their tags' dates, then by name; see `orderBuilds`. Of two tags on one commit the higher
 * version names the release.
 */
export function releasesOf(family: TagFamily, tags: readonly TagReference[]): TaggedRelease[] {
  const found: { version: SemVer; tag: TagReference }[] = []
  for (const tag of tags) {
    const text = family.versionIn(tag.name)
    const version = text === null ? null : parseVersion(text)
    if (version) found.push({ version, tag })
  }
  found.sort(
    (a, b) =>
      a.version.compare(b.version) ||
      a.tag.taggedAt - b.tag.taggedAt ||
      a.version.compareBuild(b.version) ||
      (a.tag.name < b.tag.name ? -1 : 1),
  )
  const byCommit = new Map<string, typeof found>()
  for (const one of found) {
    const same = byCommit.get(one.tag.oid)
    if (same) same.push(one)
    else byCommit.set(one.tag.oid, [one])
  }
  return found
    .filter((one) => byCommit.get(one.tag.oid)?.at(-1) === one)
    .map(({ version, tag }) => ({
      version,
      tag: tag.name,
      aliases: (byCommit.get(tag.oid) ?? []).slice(0, -1).map((other) => other.tag.name),
      oid: tag.oid,
      taggedAt: tag.taggedAt,
    }))
}

/**
 * Puts builds of one version (`1.0.0+1`, `1.0.0+2`) in the order in which one holds the other; where neither does, the order
 * of `releasesOf` stays. Asks nothing where every version has one build.
 */
export async function orderBuilds(
  releases: readonly TaggedRelease[],
  isAncestor: (oid: string, of: string) => Promise<boolean>,
): Promise<readonly TaggedRelease[]> {
  if (!releases.some((one, index) => index > 0 && releases[index - 1]?.version.compare(one.version) === 0))
    return releases
  const ordered: TaggedRelease[] = []
  for (const release of releases) {
    let at = ordered.length
    // A few builds at most: each goes before those that hold it.
    for (let before = at - 1; before >= 0; before--) {
      const other = ordered[before]
      if (!other || other.version.compare(release.version) !== 0) break
      if (await isAncestor(release.oid, other.oid)) at = before
    }
    ordered.splice(at, 0, release)
  }
  return ordered
}

/** True for `1.0.0-rc.1` and the like. */
export function isPrerelease(release: TaggedRelease): boolean {
  return release.version.prerelease.length > 0
}

/** True when both are builds toward the same version: `1.0.0-rc.1` and `1.0.0-rc.2`. */
export function sameVersion(a: TaggedRelease, b: TaggedRelease): boolean {
  return a.version.compareMain(b.version) === 0
}
