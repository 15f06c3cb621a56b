import type { LoadedConfiguration } from '../config/load.ts'
import type { AttachedFile } from '../edge/attached-files.ts'
import type { CiRun } from '../edge/ci-run.ts'
import type { Clock, Files } from '../edge/edge.ts'
import type { ForgeHost } from '../edge/forge/forge-host.ts'
import type { Standing } from '../edge/git/push-release.ts'
import type { ReleaseGit } from '../edge/git/release-git.ts'
import { WaybillError } from '../errors.ts'
import type { ForgeAddress } from '../forge/forge-address.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { LedgerStore } from '../ledger/store.ts'
import { globOf } from '../notes/glob.ts'
import type { RenderOptions } from '../notes/render.ts'
import { headOf } from './groundwork.ts'
import type { ReleaseAsked, ReleaseChoice } from './release-choice.ts'
import { isReleaseCommit, planCommit, type PlannedCommit } from './release-commit.ts'
import { draftRelease, type ReleaseDraft } from './release-draft.ts'
import {
  branchMoved,
  findStanding,
  pushesBranch,
  refuseBranch,
  refuseChanges,
  type ReleaseBranch,
  type StandingRelease,
} from './release-standing.ts'
import { openRenderOptions } from './render-draft.ts'
import type { Source } from './source.ts'

/** What a release touches of the world. */
export interface ReleaseDesk {
  readonly files: Files
  readonly home: string
  readonly loaded: LoadedConfiguration
  readonly clock: Pick<Clock, 'now'>
  readonly git: ReleaseGit
  /** Null where no forge is known or wanted: then there is the tag alone. */
  readonly forge: ForgeAddress | null
  /** Null where there is no forge, and in a dry run without a token. */
  readonly host: ForgeHost | null
  /** Null where nothing can have been announced. */
  readonly ledger: Pick<LedgerStore, 'read' | 'file'> | null
  /** The run of a CI system, where it is one. */
  readonly run: CiRun | null
  /** The files to attach to a release. */
  attached(choice: ReleaseChoice): Promise<readonly AttachedFile[]>
  /** The CHANGELOG of a release, absolute, and as errors name it; null for none. */
  changelog(choice: ReleaseChoice): { readonly path: string; readonly file: string } | null
  /** Told in a sentence of every step once it is done. */
  tell(step: string): void
}

export interface ReleaseRequest extends ReleaseAsked {
  /** Null: as the configuration or git says. */
  readonly sign: boolean | null
  /** Leaves the forge's release a draft. */
  readonly draft: boolean
  readonly dryRun: boolean
}

/** One release of a plan. */
export interface PlannedRelease extends StandingRelease {
  /** As its tag will tell it, but for a commit that is still to be made. */
  readonly told: ReleaseDraft
  /** When the tag was or will be made, in seconds since 1970-01-01 UTC. */
  readonly at: number
  readonly attached: readonly AttachedFile[]
}

export interface ReleasePlan {
  readonly head: string
  readonly releases: readonly PlannedRelease[]
  /** The commit that goes before the tags; null for none. */
  readonly commit: PlannedCommit | null
  readonly branch: ReleaseBranch | null
  /** What the branch shall name at the remote: HEAD where a commit is still to be put on it; null where it stays. */
  readonly branchCommit: string | null
  readonly options: RenderOptions
  readonly textOptions: RenderOptions
  readonly warnings: readonly string[]
}

/**
 * Settles what releasing comes to, before anything of it is done. Throws TAG_MOVED, RELEASE_UNREADY (a branch that releases are not
 * made from, changes that are not committed, a pull request's run, a file that is not there), SECRET_IN_HISTORY, CHANGELOG_INVALID,
 * VERSION_FILE_INVALID, LEDGER_UNREACHABLE, and what drafting throws.
 */
export async function planRelease(
  desk: ReleaseDesk,
  source: Source,
  choices: readonly ReleaseChoice[],
  request: ReleaseRequest,
): Promise<ReleasePlan> {
  const { git, loaded } = desk
  const { configuration } = loaded
  const head = headOf(source.repository)
  const name = (await git.branch()) ?? desk.run?.branch ?? null
  const warnings: string[] = []
  const there = await standingOf(desk, { choices, branch: name, dryRun: request.dryRun }, warnings)
  const entries = await entriesOf(desk)
  const ground = { git, head, there, entries, template: configuration.release.commit }
  const standings: StandingRelease[] = []
  for (const choice of choices) standings.push(await findStanding(ground, choice))
  if (standings.some(({ tag, pushed }) => tag === null || (there !== null && !pushed)))
    refuseOrigin(desk, name)
  if (standings.some(({ tag }) => tag === null)) refuseChanges(await git.changedFiles())
  const releases = await planned(desk, source, { standings, head })
  if (there !== null) await refuseUnseen(desk, releases)
  const open = { files: desk.files, home: desk.home, loaded }
  const options = await openRenderOptions(open, { format: 'md', template: null, fit: null })
  const commit = await plannedCommit(desk, source, { head, releases, options, warnings })
  const branch = name === null ? null : { name, there: there?.branch ?? null }
  if (commit !== null && branch === null) throw nowhereToGo()
  const pushes = git.remote === null ? null : await pushedBranch(source, { head, releases, commit, branch })
  const textOptions = await openRenderOptions(open, { format: 'text', template: null, fit: null })
  return { head, releases, commit, branch, branchCommit: pushes, options, textOptions, warnings }
}

function nowhereToGo(): WaybillError {
  return new WaybillError(
    'RELEASE_UNREADY',
    'No branch is checked out, so the release commit has nowhere to go.',
    {
      hint: 'Run: git switch main, or release without a commit: take release.changelog and version-files out of waybill.yml.',
    },
  )
}

async function planned(
  desk: ReleaseDesk,
  source: Source,
  { standings, head }: { readonly standings: readonly StandingRelease[]; readonly head: string },
): Promise<readonly PlannedRelease[]> {
  const fresh = standings.filter(({ tag }) => tag === null)
  const now = await timeOf(desk, source, head, fresh)
  const releases: PlannedRelease[] = []
  for (const standing of standings) {
    const { commit, at } = standing.tag ??
      (await begun(desk, { standings, head }, standing)) ?? { commit: head, at: now }
    const told = await draftRelease(source, standing.choice, { commit, at })
    const attached = desk.forge === null ? [] : await desk.attached(standing.choice)
    releases.push({ ...standing, told, at, attached })
  }
  return releases
}

/**
 * The commit that an earlier run made for several releases, where it ended before all of them had their tags: those that it names
 * are tagged there, too. Null where there is none.
 */
async function begun(
  { git, loaded }: ReleaseDesk,
  { standings, head }: { readonly standings: readonly StandingRelease[]; readonly head: string },
  { choice: { version, tag: name } }: StandingRelease,
): Promise<{ readonly commit: string; readonly at: number } | null> {
  const template = loaded.configuration.release.commit
  for (const { tag, pushed } of standings) {
    if (tag === null || pushed || tag.commit === head) continue
    const facts = await git.commit(tag.commit)
    if (facts !== null && isReleaseCommit(facts, head, { template, version, tag: name })) return tag
  }
  return null
}

async function standingOf(
  { git }: ReleaseDesk,
  {
    choices,
    branch,
    dryRun,
  }: { readonly choices: readonly ReleaseChoice[]; readonly branch: string | null; readonly dryRun: boolean },
  warnings: string[],
): Promise<Standing | null> {
  if (git.remote === null) return null
  try {
    return await git.remote.standing({ tags: choices.map(({ tag }) => tag), branch })
  } catch (error) {
    if (!dryRun || !(error instanceof WaybillError)) throw error
    warnings.push(`${error.message} What it has is not in this preview.`)
    return null
  }
}

async function entriesOf({ ledger }: ReleaseDesk): Promise<readonly LedgerEntry[]> {
  return ledger === null ? [] : (await ledger.read()).map(({ entry }) => entry)
}

/** What would be tagged or pushed must come from where releases are made. */
function refuseOrigin({ run, loaded }: ReleaseDesk, branch: string | null): void {
  if (run?.pullRequest)
    throw new WaybillError(
      'RELEASE_UNREADY',
      `This run is for a pull request, and what it would release is not merged.`,
      {
        hint: 'Release from a push to the branch, or of a tag. What it would add to the notes: waybill comment',
      },
    )
  const { branches } = loaded.configuration.release
  if (branches !== undefined) refuseBranch(branch, branches, (pattern, name) => globOf(pattern)(name))
}

/** A run that goes on with the commit of an earlier one dates the tag as that did: the CHANGELOG says the same day. */
async function timeOf(
  { git, clock, loaded }: ReleaseDesk,
  { date }: Source,
  head: string,
  fresh: readonly StandingRelease[],
): Promise<number> {
  if (date !== null) return date
  const facts = await git.commit(head)
  const template = loaded.configuration.release.commit
  const isOwn = fresh.some(({ choice: { version, tag } }) =>
    facts === null ? false : isReleaseCommit(facts, facts.parents[0] ?? '', { template, version, tag }),
  )
  return isOwn && facts !== null ? facts.at : Math.floor(clock.now().getTime() / 1000)
}

/** What was announced is at its commit, and a commit before the tag would make the release another one. */
async function plannedCommit(
  { loaded: { configuration }, changelog }: ReleaseDesk,
  { repository }: Source,
  {
    head,
    releases,
    options,
    warnings,
  }: {
    readonly head: string
    readonly releases: readonly PlannedRelease[]
    readonly options: RenderOptions
    readonly warnings: string[]
  },
): Promise<PlannedCommit | null> {
  const fresh = releases.filter(({ tag, told }) => tag === null && told.release.commit === head)
  if (fresh.length === 0) return null
  const planned = await planCommit(repository, {
    configuration,
    choices: fresh.map(({ choice, told }) => ({ choice, draft: told.draft })),
    changelog,
    options,
  })
  const first = fresh.find(({ shipment }) => shipment !== null)
  if (planned !== null) refuseBegun(releases, head)
  if (planned === null || first === undefined) return planned
  warnings.push(
    `${first.choice.version} was announced at ${first.told.release.commit.slice(0, 12)}, so the tag names that commit, and nothing is committed before it. Write the files afterwards: waybill notes ${first.choice.tag} --changelog CHANGELOG.md`,
  )
  return null
}

/**
 * The notes begin after the release before. Where this clone alone has its tag, as a run leaves it whose push was cut off, nobody
 * would ever read what that release holds.
 */
async function refuseUnseen({ git }: ReleaseDesk, releases: readonly PlannedRelease[]): Promise<void> {
  const fresh = releases.filter(({ tag, told }) => tag === null && told.release.previousTag !== null)
  const before = [...new Set(fresh.flatMap(({ told }) => told.release.previousTag ?? []))]
  const there = await git.remote?.standing({ tags: before, branch: null })
  const unseen = before.find((tag) => there?.tags.has(tag) === false)
  const after = fresh.find(({ told }) => told.release.previousTag === unseen)
  if (unseen === undefined || after === undefined) return
  const remote = git.remote?.name ?? 'the remote'
  throw new WaybillError(
    'RELEASE_UNREADY',
    `The notes of ${after.choice.tag} begin after ${unseen}, a tag that this clone alone has: what it holds would be told to nobody.`,
    {
      hint: `Take it back, so that ${after.choice.tag} tells it too: git tag --delete ${unseen}. If it is a release: git push ${remote} refs/tags/${unseen}`,
    },
  )
}

/** Two commits on HEAD cannot both be on the branch. */
function refuseBegun(releases: readonly PlannedRelease[], head: string): void {
  const left = releases.find(({ tag, pushed }) => tag !== null && !pushed && tag.commit !== head)
  if (left === undefined) return
  const { tag, package: name } = left.choice
  throw new WaybillError(
    'RELEASE_UNREADY',
    `An earlier run made ${tag} and its commit, and ended before it pushed them.`,
    {
      hint: `Finish that first: waybill release${name === null ? '' : ` --package ${name}`}, then run this again.`,
    },
  )
}

async function pushedBranch(
  { repository }: Source,
  { head, releases, commit, branch }: Pick<ReleasePlan, 'head' | 'releases' | 'commit' | 'branch'>,
): Promise<string | null> {
  if (branch === null) return null
  const isAncestor = (oid: string, of: string) => repository.isAncestor(oid, of)
  const { name, there } = branch
  if (commit !== null) {
    if (there !== null && there !== head && !(await isAncestor(there, head))) throw branchMoved(name)
    return head
  }
  for (const { tag, pushed, choice, told } of releases) {
    if (pushed) continue
    const own = told.release.commit
    const asked = { commit: own, isOwn: own !== head, tag: tag === null ? null : choice.tag }
    if (await pushesBranch(branch, asked, isAncestor)) return own
  }
  return null
}
