import type { Configuration } from '../config/schema.ts'
import { suggest } from '../config/suggest.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import { familiesIn, familyOf, type TagFamily } from '../git/tag.ts'

/** A package of a monorepo: its tags, and the folder that is its own. */
export interface Package {
  readonly name: string
  readonly family: TagFamily
  /** From the root of the repository; null where nothing tells: then every commit counts. */
  readonly folder: string | null
}

/** The packages that are configured; else those that the tags tell of (`api@1.0.0`, `@acme/api@1.0.0`, `api-v1.0.0`). */
export async function packagesOf(
  repository: Repository,
  configuration: Configuration,
  tagNames: readonly string[],
): Promise<readonly Package[]> {
  if (configuration.packages)
    return Object.entries(configuration.packages).map(([name, { path, tags }]) => ({
      name,
      family: familyOf(tags ?? `${name}@{version}`),
      folder: path,
    }))
  const found = familiesIn(tagNames)
  if (found.length === 0 || repository.head === null) return []
  const folders = await foldersByPackage(
    repository,
    repository.head,
    found.map(({ name }) => name),
  )
  return found.map(({ name, family }) => ({
    name,
    family,
    folder: folders.get(name) ?? null,
  }))
}

/** The package of a name. Throws PACKAGE_UNKNOWN with the names there are. */
export function packageNamed(packages: readonly Package[], name: string): Package {
  const found = packages.find((one) => one.name === name)
  if (found) return found
  const names = packages.map((one) => one.name)
  const meant = suggest(name, names)
  throw new WaybillError('PACKAGE_UNKNOWN', `There is no package ${name}.`, {
    hint:
      names.length === 0
        ? `Say where it is, in waybill.yml: packages: { ${name}: { path: packages/${name}, tags: "${name}@{version}" } }`
        : meant
          ? `Did you mean ${meant}? There are: ${names.join(', ')}.`
          : `There are: ${names.join(', ')}.`,
  })
}

/**
 * Where packages live: the folder whose `package.json` has the name, else the one folder that is called so. The
 * manifests of folders with other names are only read for packages that are not found by theirs.
 */
async function foldersByPackage(
  repository: Repository,
  commit: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const manifests = (await repository.paths(commit)).filter((path) => /(?:^|\/)package\.json$/.test(path))
  const folderOf = (path: string) => path.slice(0, -'/package.json'.length) || '.'
  const folders = new Map<string, string>()
  for (const name of names) {
    const plain = name.slice(name.indexOf('/') + 1)
    const candidates = manifests
      .filter((path) => folderOf(path).endsWith(`/${plain}`) || folderOf(path) === plain)
      .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    const [first] = candidates
    for (const path of candidates)
      if ((await nameIn(repository, commit, path)) === name) folders.set(name, folderOf(path))
    if (!folders.has(name) && candidates.length === 1 && first !== undefined)
      folders.set(name, folderOf(first))
  }
  return folders
}

async function nameIn(repository: Repository, commit: string, path: string): Promise<string | null> {
  const bytes = await repository.file(commit, path)
  try {
    const manifest: unknown = JSON.parse(bytes?.toString('utf8') ?? 'null')
    const name = (manifest as { name?: unknown } | null)?.name
    return typeof name === 'string' ? name : null
  } catch {
    return null
  }
}
