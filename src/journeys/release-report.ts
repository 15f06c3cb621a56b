import compareBuild from 'semver/functions/compare-build.js'
import parseVersion from 'semver/functions/parse.js'
import type { ForgeRelease, WantedRelease } from '../forge/forge-release.ts'
import type { ReleaseDocument } from '../forge/release-document.ts'
import type { ReleaseAssets } from './release-assets.ts'
import type { ReleaseDraft } from './release-draft.ts'
import type { PlannedRelease, ReleaseDesk, ReleasePlan } from './release-plan.ts'

/** A release with all that is said of it and hangs on it. */
export interface ReleaseTold {
  readonly planned: PlannedRelease
  readonly wanted: WantedRelease
  readonly message: string
  readonly assets: ReleaseAssets
  /** As the forge has it; null where it has none. */
  readonly forge: ForgeRelease | null
  /** What is left there as somebody made it, in words. */
  readonly left: readonly string[]
  /** Null where no forge is asked. */
  readonly hostName: string | null
}

/** The highest stable version of the product as a whole is what a forge shows first; a package of several never is. */
export function isLatest({ draft, release }: ReleaseDraft): boolean {
  const isStable = (version: string) => parseVersion(version)?.prerelease.length === 0
  if (release.package !== undefined || !isStable(release.version)) return false
  const taken = draft.families[0]?.taken ?? []
  return taken.every((version) => !isStable(version) || compareBuild(version, release.version) <= 0)
}

/** What would be done, in order, one sentence each. */
export function planSteps(
  { git, forge }: ReleaseDesk,
  plan: ReleasePlan,
  told: readonly ReleaseTold[],
): string[] {
  const { commit, branch, releases, branchCommit } = plan
  const unpushed = releases.filter(({ pushed }) => !pushed).map(({ choice }) => choice.tag)
  const pushes = [...(branchCommit === null || branch === null ? [] : [branch.name]), ...unpushed]
  return [
    ...(commit === null
      ? []
      : [`Commit ${[...commit.files.keys()].join(', ')} on ${branch?.name ?? 'HEAD'}: ${commit.subject}`]),
    ...releases.map(({ choice, tag, told: { release } }) =>
      tag === null
        ? `Make the tag ${choice.tag} at ${commit === null ? release.commit.slice(0, 12) : 'that commit'}.`
        : `The tag ${choice.tag} stands at ${tag.commit.slice(0, 12)}.`,
    ),
    ...(git.remote === null || unpushed.length === 0
      ? []
      : [
          `Push ${pushes.join(' and ')} to ${git.remote.name}${pushes.length > 1 ? ', all of it or nothing' : ''}.`,
        ]),
    ...(forge === null ? [] : told.flatMap((one) => forgeSteps(forge.name, one))),
  ]
}

function forgeSteps(name: string, { wanted, forge, left }: ReleaseTold): string[] {
  const kept = left.map((one) => `${name}: ${one}.`)
  const files = `${wanted.assets.length} files`
  if (forge !== null && !forge.draft)
    return [
      `${name} has the release ${wanted.tag}: compare it and its ${files}, and mend what differs.`,
      ...kept,
    ]
  const kind = wanted.prerelease ? ', as a prerelease' : wanted.latest ? ', as the latest' : ''
  return [
    forge === null
      ? `Draft the release ${wanted.name} at ${name}.`
      : `${name} has a draft of ${wanted.tag}: go on with it.`,
    ...kept,
    `Attach ${files}: ${wanted.assets.map((asset) => asset.name).join(', ')}.`,
    wanted.draft ? 'Leave it a draft.' : `Publish it${kind}.`,
  ]
}

/** The document of `release --json`. */
export function releaseDocument(
  plan: ReleasePlan,
  told: readonly ReleaseTold[],
  {
    dryRun,
    commit,
    steps,
    warnings,
  }: Pick<ReleaseDocument, 'dryRun' | 'steps' | 'warnings'> & { readonly commit: string | null },
): ReleaseDocument {
  const kept = dryRun || commit !== null ? plan.commit : null
  return {
    schema: 'waybill/release@1',
    dryRun,
    commit:
      kept === null
        ? null
        : {
            oid: commit,
            subject: kept.subject,
            branch: plan.branch?.name ?? null,
            files: [...kept.files.keys()],
          },
    releases: told.map((one) => documentOf(one, dryRun)),
    steps,
    warnings,
  }
}

function documentOf(
  { planned, wanted, message, forge, hostName }: ReleaseTold,
  dryRun: boolean,
): ReleaseDocument['releases'][number] {
  const { release } = planned.told
  return {
    package: planned.choice.package,
    version: release.version,
    tag: release.tag,
    previousTag: release.previousTag,
    bump: release.bump,
    commit: release.commit,
    date: release.date,
    prerelease: wanted.prerelease,
    latest: wanted.latest,
    stood: planned.stood,
    message,
    body: wanted.body,
    assets: wanted.assets.map(({ name, label, mediaType, content, sha256 }) => ({
      name,
      label,
      mediaType,
      bytes: content.byteLength,
      sha256,
    })),
    forge:
      hostName === null
        ? null
        : {
            name: hostName,
            id: forge?.id ?? null,
            url: forge?.url ?? null,
            draft: dryRun ? wanted.draft : (forge?.draft ?? wanted.draft),
            immutable: forge?.immutable ?? false,
          },
  }
}
