import { familiesIn, familyOf, mainFamily, releasesOf, type TagFamily } from '../git/tag.ts'
import type { Settings } from './carry-over.ts'
import type { Workspace } from './workspaces.ts'

/** How the product, and the packages of a monorepo, are tagged. */
export interface TagPlan {
  /** The template of the main family; null where several forms are in use, which the default reads together. */
  readonly tags: string | null
  /** Whether the tags say so, or nothing but custom. */
  readonly isSeen: boolean
  /** Whether a release of 1.0.0 or later is tagged, of the product or of a package. */
  readonly isStable: boolean
  readonly packages: readonly PlannedPackage[]
  /** Packages beside those, in the same folders, that nothing says are released by themselves. */
  readonly untagged: readonly string[]
}

export interface PlannedPackage {
  readonly name: string
  readonly path: string
  readonly tags: string
}

/** What the plan is made from. `product` is what the repository is called. */
export interface TagGround {
  readonly tagNames: readonly string[]
  /** When each tag was made, in seconds since 1970; left out where that is not known. */
  readonly taggedAt?: ReadonlyMap<string, number>
  readonly workspaces: readonly Workspace[]
  readonly settings: Settings
  readonly product: string
}

/**
 * Which tags belong to what. A tool's own configuration says it best; else packages are those whose names are on tags;
 * packages that are tagged together (`v1.2.3` alone) are one product and none by itself.
 */
export function planTags(all: TagGround): TagPlan {
  const ground = { ...all, tagNames: currentTags(all) }
  const { tagNames, settings } = ground
  const plain = plainFamilies.map((family) => tagNames.filter((name) => family.versionIn(name) !== null))
  const isMixed = plain.every((names) => names.length > 0)
  const hasPlain = plain.some((names) => names.length > 0)
  const root = hasPlain ? null : rootFamily(ground)
  const main = root ?? mainFamily(tagNames)
  const packages = settings.packages?.length
    ? configured(settings.packages)
    : taggedPackages(ground, { plain: hasPlain ? main : null, root })
  const seen = tagNames.some((name) => main.versionIn(name) !== null)
  const told = new Set(packages.map(({ path }) => path))
  const isMonorepo = packages.length > 0
  // Playgrounds and examples are workspaces too, and nobody's releases.
  const beside = new Set(packages.map(({ path }) => parentOf(path)))
  return {
    tags: tagsOf({
      settings,
      main: main.template,
      seen,
      isMixed,
      isMonorepo: isMonorepo && !hasPlain && root === null,
    }),
    isSeen: seen,
    packages,
    isStable: [main, ...packages.map(({ tags }) => familyOf(tags))].some((family) =>
      tagNames.some((name) => /^[1-9]/.test(family.versionIn(name) ?? '')),
    ),
    untagged: ground.workspaces
      .filter((one) => isPublic(one) && !told.has(one.folder) && beside.has(parentOf(one.folder)))
      .map(({ name }) => name),
  }
}

const plainFamilies = [familyOf('v{version}'), familyOf('{version}')]

/** Two years, in seconds: what was not tagged for so long, while others were, is tagged no more. */
const formerAfter = 2 * 365 * 86_400

/** The tags without those of a form that was given up: `v1.1.0` of 2016 beside `api@9.0.0` of this year. */
function currentTags(ground: TagGround): readonly string[] {
  const { tagNames } = ground
  const isPlain = (name: string) => plainFamilies.some((family) => family.versionIn(name) !== null)
  return isFormer(tagNames.filter(isPlain), ground) ? tagNames.filter((name) => !isPlain(name)) : tagNames
}

/** Whether none of these tags is from the last years in which packages of the repository were tagged by name. */
function isFormer(names: readonly string[], { tagNames, taggedAt, workspaces }: TagGround): boolean {
  if (taggedAt === undefined) return false
  const known = new Set(workspaces.flatMap(namesOf))
  const families = familiesIn(tagNames).filter(({ name }) => known.has(name))
  const ofPackages = tagNames.filter((tag) => families.some(({ family }) => family.versionIn(tag) !== null))
  const latest = (tags: readonly string[]) =>
    tags.reduce((newest, tag) => Math.max(newest, taggedAt.get(tag) ?? 0), 0)
  return latest(names) + formerAfter < latest(ofPackages)
}

/** The tags of everything together where they bear the name of the root, as Maven writes them: `acme-parent-1.2.3`. */
function rootFamily({ tagNames, workspaces }: TagGround): TagFamily | null {
  const members = new Set(workspaces.filter(({ folder }) => folder !== '.').flatMap(namesOf))
  const names = workspaces.filter(({ folder }) => folder === '.').flatMap(namesOf)
  const own = familiesIn(tagNames).find(({ name }) => names.includes(name) && !members.has(name))
  return own?.family ?? null
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))
}

function tagsOf(found: {
  readonly settings: Settings
  readonly main: string
  readonly seen: boolean
  readonly isMixed: boolean
  readonly isMonorepo: boolean
}): string | null {
  const { settings, main, seen, isMixed, isMonorepo } = found
  if (isMonorepo || isMixed) return null
  // What is tagged counts more than what a tool would tag.
  return seen ? main : (settings.tags ?? main)
}

function configured(packages: NonNullable<Settings['packages']>): PlannedPackage[] {
  return unique(packages.map(({ name, path, tags }) => ({ name, path, tags })))
}

function isPublic({ folder, private: isPrivate }: Workspace): boolean {
  return folder !== '.' && !isPrivate
}

function taggedPackages(
  ground: TagGround,
  { plain: main, root }: { readonly plain: TagFamily | null; readonly root: TagFamily | null },
): PlannedPackage[] {
  const { tagNames, workspaces, settings, product } = ground
  const families = new Map(familiesIn(tagNames).map((family) => [family.name, family]))
  const members = workspaces.filter(({ folder }) => folder !== '.')
  const tagged = members.flatMap((one) => {
    const family = namesOf(one)
      .map((name) => families.get(name))
      .find((known) => known !== undefined)
    if (family === undefined) return []
    const own = tagNames.filter((name) => family.family.versionIn(name) !== null)
    // A public package may rest for years; a private one, or one of a product that is tagged as a whole, was given up.
    if ((one.private || root !== null) && isFormer(own, ground)) return []
    return [{ name: family.name, path: one.folder, tags: family.template }]
  })
  const isIndependent = tagged.length > 0 || (settings.independent === true && main === null)
  if (!isIndependent) return []
  const form = settings.packageTags ?? formOf(tagged) ?? '{name}@{version}'
  const missing = members.filter((one) => isPublic(one) && !tagged.some(({ path }) => path === one.folder))
  const owner = main === null ? null : ownerOf(missing, product, latestOf(main, tagNames))
  return unique([
    ...tagged,
    ...(owner === null || main === null
      ? []
      : [{ name: plainName(owner.name), path: owner.folder, tags: main.template }]),
    // Who tags each by itself will tag these so too; a tag for all says nothing of the kind.
    ...(settings.independent === true && main === null
      ? missing.map(({ name, folder }) => ({ name, path: folder, tags: form.replace('{name}', name) }))
      : []),
  ])
}

/** The names under which a package may stand on tags. */
function namesOf({ name, folder }: Workspace): string[] {
  const last = folder.slice(folder.lastIndexOf('/') + 1)
  return [...new Set([name, plainName(name), folder, last])]
}

function plainName(name: string): string {
  return name.slice(name.indexOf('/') + 1)
}

/** How most of these are tagged, with `{name}` for the name; null where that is not to be told. */
function formOf(tagged: readonly PlannedPackage[]): string | null {
  const forms = new Map<string, number>()
  for (const { name, tags } of tagged)
    if (tags.startsWith(name)) {
      const form = `{name}${tags.slice(name.length)}`
      forms.set(form, (forms.get(form) ?? 0) + 1)
    }
  const [most] = [...forms].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return most?.[0] ?? null
}

/** The package that the tags without a name are of: the one that is called as the product is, or has their version. */
function ownerOf(
  packages: readonly Workspace[],
  product: string,
  latest: string | undefined,
): Workspace | null {
  const named = packages.filter(({ name }) => plainName(name) === product || name === product)
  const found = named.length > 0 ? named : packages.filter(({ version }) => version === latest)
  const [only] = found
  return found.length === 1 && only !== undefined ? only : null
}

function latestOf(family: TagFamily, tagNames: readonly string[]): string | undefined {
  const tags = tagNames.map((name) => ({ name, oid: name, taggedAt: 0 }))
  return releasesOf(family, tags).at(-1)?.version.version
}

/** What `waybill.yml` takes: each name, folder and template once, and names that people can type. */
function unique(packages: readonly PlannedPackage[]): PlannedPackage[] {
  const seen = new Set<string>()
  return packages
    .filter(({ name, path, tags }) => {
      const keys = [`n ${name}`, `p ${path}`, `t ${tags}`]
      const isFine = /^[\p{L}\p{N}@][\p{L}\p{N}@ ./_-]*$/u.test(name) && !keys.some((key) => seen.has(key))
      if (isFine) for (const key of keys) seen.add(key)
      return isFine
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
