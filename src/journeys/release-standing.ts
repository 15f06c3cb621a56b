import type { ReleaseGit } from '../edge/git/release-git.ts'
import type { Standing } from '../edge/git/push-release.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { foldShipments, type Shipment } from '../ledger/shipments.ts'
import type { ReleaseChoice } from './release-choice.ts'
import { isReleaseCommit } from './release-commit.ts'

/** Where the tag of a release stands. */
export interface StandingRelease {
  readonly choice: ReleaseChoice
  /** Null where the tag has to be made. */
  readonly tag: {
    readonly object: string
    readonly commit: string
    /** Seconds since 1970-01-01 UTC. */
    readonly at: number
  } | null
  /** Whether the tag was there before this run. */
  readonly stood: boolean
  /** Whether the remote has the tag. */
  readonly pushed: boolean
  /** The last announcement of this version, where there is one. */
  readonly shipment: Shipment | null
}

/** What a tag is held against. */
export interface Ground {
  readonly git: ReleaseGit
  readonly head: string
  /** Null where the remote was not asked. */
  readonly there: Standing | null
  readonly entries: readonly LedgerEntry[]
  /** The first line of release commits. */
  readonly template: string
}

/**
 * Finds the tag of a release, here and at the remote, and refuses what would make one version name two things: TAG_MOVED where the
 * tag names another commit than this clone's, or than HEAD, or where that version was announced at another commit. A tag on the
 * release commit that an earlier run put on HEAD is that run's, and is gone on with. Takes a tag that only the remote has.
 */
export async function findStanding(ground: Ground, choice: ReleaseChoice): Promise<StandingRelease> {
  const { git, there, entries } = ground
  const far = there?.tags.get(choice.tag) ?? null
  const near = await git.tag(choice.tag)
  if (far !== null && near !== null && far.commit !== near.commit)
    throw movedThere(choice, near.commit, { remote: git.remote?.name ?? 'origin', commit: far.commit })
  const tag = near ?? (far === null ? null : await taken(git, choice.tag))
  if (tag !== null) await refuseOtherCommit(ground, choice, { commit: tag.commit, has: whoHas(near, far) })
  const shipment = announced(entries, choice)
  const commit = tag?.commit ?? ground.head
  if (shipment !== null && shipment.commit !== commit) throw announcedElsewhere(choice, shipment, commit)
  return { choice, tag, stood: tag !== null, pushed: far !== null, shipment }
}

async function taken(git: ReleaseGit, tag: string): ReturnType<ReleaseGit['tag']> {
  await git.remote?.fetchTags([tag])
  return git.tag(tag)
}

function movedThere(
  choice: ReleaseChoice,
  here: string,
  { remote, commit }: { readonly remote: string; readonly commit: string },
): WaybillError {
  return moved(
    choice,
    `names ${short(here)} here and ${short(commit)} on ${remote}`,
    `See which is right. To take that of the remote: git fetch ${remote} tag ${choice.tag} --force`,
  )
}

async function refuseOtherCommit(
  { git, head, template }: Ground,
  choice: ReleaseChoice,
  { commit, has }: { readonly commit: string; readonly has: keyof typeof ways },
): Promise<void> {
  if (commit === head) return
  const { tag, version } = choice
  const facts = await git.commit(commit)
  if (facts !== null && isReleaseCommit(facts, head, { template, version, tag })) return
  throw moved(choice, `names ${short(commit)}, and HEAD is ${short(head)}`, ways[has](tag))
}

function whoHas(near: object | null, far: object | null): keyof typeof ways {
  if (near === null) return 'remote'
  return far === null ? 'clone' : 'both'
}

/** What to do about a tag on another commit than HEAD, by who has it. */
const ways = {
  remote: () =>
    'The tags of this clone are not those of the remote. Run: git fetch --tags, then run it again.',
  clone: (tag: string) =>
    `The remote does not have it. If nobody else does: git tag --delete ${tag}, then run it again. Else push it: git push origin ${tag}`,
  both: (tag: string) =>
    `A version that is out stays what it is. Release the next one, or check out the tag: git switch --detach ${tag}`,
} as const

/** The last announcement of a version of a product or package. */
function announced(
  entries: readonly LedgerEntry[],
  { package: part, version }: ReleaseChoice,
): Shipment | null {
  const all = foldShipments(entries).filter((one) => one.package === part && one.version === version)
  return all.reduce<Shipment | null>(
    (last, one) => (last && last.frozen.seq > one.frozen.seq ? last : one),
    null,
  )
}

function announcedElsewhere(
  { tag, version }: ReleaseChoice,
  shipment: Shipment,
  commit: string,
): WaybillError {
  const { environment, package: part } = shipment
  return new WaybillError(
    'TAG_MOVED',
    `${version} was announced${environment === null ? '' : ` for ${environment}`} at ${short(shipment.commit ?? '')}, and the tag ${tag} would name ${short(commit)}.`,
    {
      hint: `Release the commit that was announced, or tell its readers first what changed: waybill announce --revise${environment === null ? '' : ` --environment ${environment}`}${part === null ? '' : ` --package ${part}`}`,
    },
  )
}

function moved({ tag }: ReleaseChoice, how: string, hint: string): WaybillError {
  return new WaybillError('TAG_MOVED', `The tag ${tag} ${how}.`, { hint })
}

/** A branch that a release is made from. */
export interface ReleaseBranch {
  readonly name: string
  /** The commit that the remote's branch names; null where it has none of that name. */
  readonly there: string | null
}

/**
 * Whether the branch has to be pushed with a tag on a commit: where the remote's is behind it. Throws RELEASE_UNREADY where both went
 * apart and the commit is the release's own, which belongs on the branch.
 */
export async function pushesBranch(
  { name, there }: ReleaseBranch,
  { commit, isOwn, tag }: { readonly commit: string; readonly isOwn: boolean; readonly tag: string | null },
  isAncestor: (oid: string, of: string) => Promise<boolean>,
): Promise<boolean> {
  if (there === commit) return false
  if (there === null) return isOwn
  if (await isAncestor(commit, there)) return false
  if (await isAncestor(there, commit)) return true
  if (isOwn) throw branchMoved(name, tag)
  return false
}

/** The remote's branch has what this clone lacks; `tag` is one that an earlier run left in this clone. */
export function branchMoved(branch: string, tag: string | null = null): WaybillError {
  return new WaybillError(
    'RELEASE_UNREADY',
    `${branch} has moved on at the remote since this clone took it, so nothing was pushed.`,
    {
      exitCode: exitCodes.usage,
      hint: `Run: ${tag === null ? '' : `git tag --delete ${tag} && `}git pull --rebase, then run it again.`,
    },
  )
}

/** Throws RELEASE_UNREADY for a branch that releases are not made from; `*` stands for any text. */
export function refuseBranch(
  branch: string | null,
  allowed: readonly string[],
  fits: (pattern: string, name: string) => boolean,
): void {
  if (branch !== null && allowed.some((pattern) => fits(pattern, branch))) return
  throw new WaybillError(
    'RELEASE_UNREADY',
    branch === null
      ? `No branch is checked out, and releases are made from ${allowed.join(', ')}.`
      : `${branch} is checked out, and releases are made from ${allowed.join(', ')}.`,
    {
      hint: `Run: git switch ${allowed.find((one) => !one.includes('*')) ?? 'BRANCH'}, or add the branch to release.branches in waybill.yml.`,
    },
  )
}

/** Throws RELEASE_UNREADY where files of the work tree differ from the commit that would be released. */
export function refuseChanges(changed: readonly string[]): void {
  if (changed.length === 0) return
  const more = changed.length > 5 ? ` and ${changed.length - 5} more` : ''
  throw new WaybillError(
    'RELEASE_UNREADY',
    `Files differ from HEAD: ${changed.slice(0, 5).join(', ')}${more}. A release is of what is committed.`,
    { hint: 'Commit them, or put them aside: git stash. What a build changes belongs in .gitignore.' },
  )
}

function short(oid: string): string {
  return oid.slice(0, 12)
}
