import type { Reading } from '../changes/change.ts'
import type { Configuration } from '../config/schema.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import { forgeLinks, webAddress } from '../git/remote.ts'
import {
  familiesIn,
  familyOf,
  mainFamily,
  orderBuilds,
  releasesOf,
  type TaggedRelease,
  type TagFamily,
} from '../git/tag.ts'
import { openTerritory } from '../git/territory.ts'
import { isToldBy, notesRules, type NotesRules } from '../notes/notes-rules.ts'
import { pathPatternsOf } from '../notes/rule.ts'
import { packageNamed, packagesOf, type Package } from './packages.ts'
import type { Source } from './source.ts'

/** What every question about releases begins with. */
export interface Groundwork {
  readonly source: Source
  readonly repository: Repository
  readonly family: TagFamily
  /** The package that is told; null for all there is. */
  readonly package: Package | null
  /** Ascending by version. */
  readonly releases: readonly TaggedRelease[]
  /** How commits are read: with their paths where a package or a rule asks for them. */
  readonly reading: Reading
  readonly rules: NotesRules
  readonly repositoryUrl: string | null
  readonly warnings: readonly string[]
  /** The commit that a revision names, or null; a tag of that name before anything else. */
  resolve(revision: string): Promise<string | null>
}

/**
 * Reads what every question about releases begins with: the tags, the remote, the rules.
 * Throws PACKAGE_UNKNOWN for a package that neither the configuration nor the tags tell of.
 */
export async function layGroundwork(source: Source): Promise<Groundwork> {
  const { repository, configuration } = source
  const [{ tags }, packages] = await Promise.all([repository.tags(), wantedPackages(source)])
  const wanted = source.package === null ? null : packageNamed(packages, source.package)
  const names = tags.map(({ name }) => name)
  const family = wanted?.family ?? (configuration.tags ? familyOf(configuration.tags) : mainFamily(names))
  const ground = await groundOf(source, { wanted, packages, family })
  const together = wanted === null ? togetherWarning(source, family, names) : null
  return together === null ? ground : { ...ground, warnings: [...ground.warnings, together] }
}

/** The groundwork of every package, by name. */
export async function layAllGroundwork(source: Source): Promise<readonly Groundwork[]> {
  const { repository, configuration } = source
  const { tags } = await repository.tags()
  const packages = await packagesOf(
    repository,
    configuration,
    tags.map(({ name }) => name),
  )
  if (packages.length === 0)
    throw new WaybillError(
      'PACKAGE_UNKNOWN',
      'There are no packages: none is configured, and no tag names one.',
      {
        hint: 'Name them in waybill.yml, as in packages: { api: { path: packages/api, tags: "api@{version}" } }',
      },
    )
  return Promise.all(packages.map((wanted) => groundOf(source, { wanted, packages, family: wanted.family })))
}

/** Packages that are told as one by the tags of one of them are nearly never meant to be. */
function togetherWarning(
  { configuration }: Source,
  { template }: TagFamily,
  tagNames: readonly string[],
): string | null {
  const configured = Object.keys(configuration.packages ?? {})
  const isChosen = configuration.tags !== undefined || /^v?\{version\}$/.test(template)
  const names =
    configured.length > 0 ? configured : isChosen ? [] : familiesIn(tagNames).map(({ name }) => name)
  if (names.length < (configured.length > 0 ? 1 : 2)) return null
  return `There are packages (${names.join(', ')}), and these are the commits of all of them by the tags ${template}: --package or --packages tells them apart.`
}

async function wantedPackages(source: Source): Promise<readonly Package[]> {
  if (source.package === null) return []
  const { tags } = await source.repository.tags()
  return packagesOf(
    source.repository,
    source.configuration,
    tags.map(({ name }) => name),
  )
}

async function groundOf(
  source: Source,
  {
    wanted,
    packages,
    family,
  }: { readonly wanted: Package | null; readonly packages: readonly Package[]; readonly family: TagFamily },
): Promise<Groundwork> {
  const { repository, configuration, overrides } = source
  const [{ tags, ignored }, remote] = await Promise.all([
    repository.tags(),
    configuration.repository ?? repository.remoteUrl(configuration.ledger.remote),
  ])
  const repositoryUrl = remote === null ? null : webAddress(remote)
  const byName = new Map(tags.map(({ name, oid }) => [name, oid]))
  const folders = packages.flatMap(({ folder }) => folder ?? [])
  const folder = wanted?.folder ?? null
  const rules = notesRules(configuration, {
    overrides,
    links: repositoryUrl === null ? null : forgeLinks(repositoryUrl, configuration.forge),
    package:
      wanted === null
        ? null
        : { name: wanted.name, folder: folder === null ? null : folders.indexOf(folder) },
  })
  return {
    source,
    repository,
    family,
    package: wanted,
    resolve: async (revision) => byName.get(revision) ?? (await repository.resolve(revision)),
    releases: await orderBuilds(releasesOf(family, tags), (oid, of) => repository.isAncestor(oid, of)),
    reading: readingOf(configuration, folder === null ? [] : folders),
    rules,
    repositoryUrl,
    warnings: [
      ...ignored
        .filter((name) => family.versionIn(name) !== null)
        .map((name) => `The tag ${name} names no commit and is ignored.`),
      ...(wanted !== null && folder === null
        ? [
            `No folder is known for the package ${wanted.name}: its notes hold every commit. Set packages.${wanted.name}.path.`,
          ]
        : []),
    ],
  }
}

/** How commits are read; their files are asked of git only where the folder of a package or a rule needs them. */
export function readingOf(configuration: Configuration, folders: readonly string[]): Reading {
  const { notes } = configuration
  const patterns = pathPatternsOf(notes.rules)
  return {
    isTold: isToldBy(configuration),
    tolerant: notes.reading === 'tolerant',
    squashLists: notes['squash-lists'] === 'expand',
    territory: folders.length === 0 && patterns.length === 0 ? null : openTerritory({ folders, patterns }),
  }
}

/** The commit of HEAD. Throws NO_COMMITS. */
export function headOf(repository: Repository): string {
  if (repository.head !== null) return repository.head
  throw new WaybillError('NO_COMMITS', `The repository in ${repository.root} has no commit yet.`, {
    hint: 'Commit something, then run it again.',
  })
}

/** A release by its tag or its version, with or without the tag's dress. */
export function findRelease(ground: Groundwork, name: string): TaggedRelease | undefined {
  const { releases, family } = ground
  const plain = name.replace(/^refs\/tags\//, '')
  const version = family.versionIn(plain) ?? plain.replace(/^v/, '')
  return (
    releases.find(({ tag, aliases }) => tag === plain || aliases.includes(plain)) ??
    releases.findLast(({ version: { raw, version: bare } }) => raw === version || bare === version)
  )
}

/** The other package whose release a tag is; null where it is nobody's. */
async function packageOf(
  { source, repository, package: told }: Groundwork,
  tag: string,
): Promise<string | null> {
  const { tags } = await repository.tags()
  const names = tags.map(({ name }) => name)
  if (!names.includes(tag)) return null
  const packages = await packagesOf(repository, source.configuration, names)
  const owner = packages.find(({ name, family }) => name !== told?.name && family.versionIn(tag) !== null)
  return owner?.name ?? null
}

/** Why a name is no release, and what to run instead. */
export async function unknownRevision(ground: Groundwork, name: string): Promise<WaybillError> {
  const known = (await ground.resolve(name)) !== null
  const owner = known ? await packageOf(ground, name) : null
  if (owner !== null)
    return new WaybillError('TAG_NOT_FOUND', `${name} is a release of the package ${owner}.`, {
      hint: `Run: waybill notes ${name} --package ${owner}`,
    })
  const newest = ground.releases.at(-1)
  const { template } = ground.family
  if (known)
    return new WaybillError('TAG_NOT_FOUND', `${name} is no release of the tag family ${template}.`, {
      hint: newest
        ? `Run: waybill notes ${newest.tag}..${name}`
        : `Tag a release first: git tag ${ground.family.tagFor('0.1.0')}`,
    })
  return new WaybillError('TAG_NOT_FOUND', `There is no tag or commit ${name} here.`, {
    hint: newest
      ? `The newest release is ${newest.tag}. Tags that are only on the remote come with: git fetch --tags`
      : 'There are no releases here. Tags that are only on the remote come with: git fetch --tags',
  })
}
