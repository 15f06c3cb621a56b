import type { Configuration } from '../config/schema.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import { forgeLinks, webAddress } from '../git/remote.ts'
import { familyOf, mainFamily, releasesOf, type TaggedRelease, type TagFamily } from '../git/tag.ts'
import type { NotesRules } from '../notes/compose.ts'
import { Sections } from '../notes/sections.ts'

/** What every question about releases begins with. */
export interface Groundwork {
  readonly repository: Repository
  readonly family: TagFamily
  /** Ascending by version. */
  readonly releases: readonly TaggedRelease[]
  readonly rules: NotesRules
  readonly repositoryUrl: string | null
  readonly warnings: readonly string[]
  /** The commit that a revision names, or null; a tag of that name before anything else. */
  resolve(revision: string): Promise<string | null>
}

/** Reads what every question about releases begins with: the tags, the remote, the rules. */
export async function layGroundwork(
  repository: Repository,
  configuration: Configuration,
): Promise<Groundwork> {
  const [{ tags, ignored }, remote] = await Promise.all([
    repository.tags(),
    configuration.repository ?? repository.remoteUrl(configuration.ledger.remote),
  ])
  const family = configuration.tags ? familyOf(configuration.tags) : mainFamily(tags.map(({ name }) => name))
  const repositoryUrl = remote === null ? null : webAddress(remote)
  const byName = new Map(tags.map(({ name, oid }) => [name, oid]))
  return {
    repository,
    family,
    resolve: async (revision) => byName.get(revision) ?? (await repository.resolve(revision)),
    releases: releasesOf(family, tags),
    rules: {
      sections: new Sections(configuration.notes.types),
      unconventional: configuration.notes.unconventional,
      links: repositoryUrl === null ? null : forgeLinks(repositoryUrl),
    },
    repositoryUrl,
    warnings: ignored
      .filter((name) => family.versionIn(name) !== null)
      .map((name) => `The tag ${name} names no commit and is ignored.`),
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
    releases.find((release) => release.version.version === version)
  )
}

/** Why a name is no release, and what to run instead. */
export async function unknownRevision(ground: Groundwork, name: string): Promise<WaybillError> {
  const known = (await ground.resolve(name)) !== null
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
