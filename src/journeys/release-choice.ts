import compare from 'semver/functions/compare.js'
import parseVersion from 'semver/functions/parse.js'
import type { ReleaseGit } from '../edge/git/release-git.ts'
import { WaybillError } from '../errors.ts'
import { familiesIn, familyOf, mainFamily, type TagFamily } from '../git/tag.ts'
import { headOf, layGroundwork, type Groundwork } from './groundwork.ts'
import { nextRelease } from './next.ts'
import { packagesOf } from './packages.ts'
import { isReleaseCommit } from './release-commit.ts'
import type { Source } from './source.ts'

/** Which release is asked for. */
export interface ReleaseAsked {
  /** A version; null for what the tag at HEAD, or else the history, says. */
  readonly as: string | null
  readonly prerelease: string | null
  /** The tag that the run is for, where a push of a tag started it. */
  readonly tag: string | null
  /** Whether releases put a commit before their tags. */
  readonly commits: boolean
}

/** A release that is to be made, as the history tells it; its tag may stand already, at whatever commit. */
export interface ReleaseChoice {
  readonly package: string | null
  /** The folder of the package, from the top; null for a product as a whole, and where nothing tells. */
  readonly folder: string | null
  readonly version: string
  readonly tag: string
}

export interface Choices {
  readonly choices: readonly ReleaseChoice[]
  readonly warnings: readonly string[]
  /** What could not be read or asked. */
  readonly incomplete: readonly string[]
  /** Why nothing is to be released; empty where something is. */
  readonly idle: readonly string[]
}

/**
 * Chooses what to release: of the package that is named, of the product as a whole, and in a monorepo without tags of its own of
 * every package that has something. The version is the one asked for, else that of the tag at HEAD, or of the tag that an earlier
 * run put on its own commit after HEAD, else what `waybill next` says.
 *
 * Throws USAGE for a version that is none or is not higher than the last, TAG_NOT_FOUND for a tag of no family, and what
 * `nextRelease` throws.
 */
export async function chooseReleases(
  source: Source,
  git: Pick<ReleaseGit, 'tagsAbove' | 'commit'>,
  asked: ReleaseAsked,
): Promise<Choices> {
  const head = headOf(source.repository)
  const names = await wantedPackages(source, asked.tag)
  if (asked.as !== null && names.length > 1)
    throw new WaybillError(
      'USAGE',
      `--as ${asked.as} names one release, and there are ${names.length} packages.`,
      {
        hint: `Add --package, one of: ${names.join(', ')}`,
      },
    )
  const found: { choice: ReleaseChoice | null; told: Told }[] = []
  for (const name of names) {
    const own = { ...source, package: name }
    const ground = await layGroundwork(own)
    const { version, tag, ...told } = await chosen(own, ground, { head, git, asked })
    const part = { package: name, folder: ground.package?.folder ?? null }
    found.push({ choice: version === null ? null : { ...part, version, tag }, told })
  }
  return {
    choices: found.flatMap(({ choice }) => choice ?? []),
    warnings: [...new Set(found.flatMap(({ told }) => told.warnings))],
    incomplete: [...new Set(found.flatMap(({ told }) => told.incomplete))],
    idle: found.flatMap(({ choice, told }) => (choice === null ? (told.idle ?? []) : [])),
  }
}

interface Told {
  readonly warnings: readonly string[]
  readonly incomplete: readonly string[]
  readonly idle?: string
}
type Chosen = Told & { readonly version: string | null; readonly tag: string }

const nothingSaid: Told = { warnings: [], incomplete: [] }

async function chosen(
  source: Source,
  ground: Groundwork,
  {
    head,
    git,
    asked,
  }: {
    readonly head: string
    readonly git: Pick<ReleaseGit, 'tagsAbove' | 'commit'>
    readonly asked: ReleaseAsked
  },
): Promise<Chosen> {
  const { family } = ground
  const written = asked.as === null ? null : versionNamed(asked.as, family)
  const standing =
    written === null
      ? (asked.tag ??
        ground.releases.findLast(({ oid }) => oid === head)?.tag ??
        (asked.commits ? await earlierRun(source, family, { head, git }) : null))
      : tagOf(ground, written)
  const stood = standing === null ? null : family.versionIn(standing)
  if (standing !== null && stood !== null) return { ...nothingSaid, version: stood, tag: standing }
  const { next, warnings, incomplete } = await nextRelease(source, asked.prerelease)
  if (written === null) {
    const { version, previousTag } = next
    return {
      version,
      tag: next.tag ?? '',
      warnings,
      incomplete,
      idle: idleWords(source.package, previousTag),
    }
  }
  refuseLower(written, next.previousVersion)
  return { version: written, tag: family.tagFor(written), warnings: ground.warnings, incomplete }
}

/** The tag that a version has already, on whatever commit. */
function tagOf({ releases, family }: Groundwork, version: string): string | null {
  const names = releases.flatMap(({ tag, aliases }) => [tag, ...aliases])
  return names.find((name) => family.versionIn(name) === version) ?? null
}

function idleWords(part: string | null, previousTag: string | null): string {
  const about = part === null ? '' : ` of ${part}`
  const after = previousTag === null ? '' : ` after ${previousTag}`
  return `Nothing to release${about}${after}: no change that readers would notice.`
}

function refuseLower(version: string, previous: string | null): void {
  if (previous === null || compare(version, previous) > 0) return
  throw new WaybillError('USAGE', `${version} is not higher than ${previous}, which this holds already.`, {
    hint: 'For example: --as 1.4.0, or leave it out.',
  })
}

/** The tag of a release commit that an earlier run of the same commit made: what it left is gone on with. */
async function earlierRun(
  { configuration: { release } }: Source,
  family: TagFamily,
  { head, git }: { readonly head: string; readonly git: Pick<ReleaseGit, 'tagsAbove' | 'commit'> },
): Promise<string | null> {
  for (const tag of await git.tagsAbove(head)) {
    const version = family.versionIn(tag)
    if (version === null) continue
    const facts = await git.commit(`refs/tags/${tag}^{commit}`)
    if (facts !== null && isReleaseCommit(facts, head, { template: release.commit, version, tag })) return tag
  }
  return null
}

function versionNamed(written: string, family: TagFamily): string {
  const version = parseVersion(family.versionIn(written) ?? written.replace(/^v(?=\d)/, ''))?.raw
  if (version !== undefined) return version
  throw new WaybillError('USAGE', `${written} is no version.`, { hint: 'For example: --as 1.4.0' })
}

/** Null stands for the product as a whole. */
async function wantedPackages(source: Source, tag: string | null): Promise<readonly (string | null)[]> {
  if (source.package !== null) return [source.package]
  const { repository, configuration } = source
  const names = (await repository.tags()).tags.map(({ name }) => name)
  const all = tag === null || names.includes(tag) ? names : [...names, tag]
  const main = configuration.tags === undefined ? mainFamily(all) : familyOf(configuration.tags)
  const packages = await packagesOf(repository, configuration, all)
  if (tag !== null) {
    const owner = packages.find(({ family }) => family.versionIn(tag) !== null)
    if (owner && (configuration.packages !== undefined || !isPlain(main) || main.versionIn(tag) === null))
      return [owner.name]
    if (main.versionIn(tag) !== null) return [null]
    throw new WaybillError('TAG_NOT_FOUND', `${tag} is no release of the tag family ${main.template}.`, {
      hint: 'Let the workflow run for tags of the family alone, as in tags: ["v*"], or set `tags` in waybill.yml.',
    })
  }
  if (configuration.tags !== undefined) return [null]
  if (configuration.packages !== undefined) return packages.map(({ name }) => name)
  return isPlain(main) || familiesIn(names).length < 2 ? [null] : packages.map(({ name }) => name)
}

function isPlain({ template }: TagFamily): boolean {
  return /^v?\{version\}$/.test(template)
}
