import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import type { Commit } from '../git/commit.ts'
import { headOf } from './groundwork.ts'
import type { Source } from './source.ts'

/** The commits that a pull request lies between, as far as anybody tells. */
export interface PullRequestEnds {
  readonly base: string | null
  readonly head: string | null
}

/** What a pull request brings. */
export interface PullRequestCommits {
  /** The branch that it goes to, and its own last commit. */
  readonly base: string
  readonly head: string
  /** Newest first, with their files. */
  readonly commits: readonly Commit[]
  /** The trees that differ by nothing but the pull request. */
  readonly trees: { readonly before: string; readonly after: string }
}

/**
 * Finds the commits of a pull request: those that its run names, else what HEAD has that the remote's main branch has not. Where
 * HEAD is the merge that a forge made for trying it, the branch is taken as it was merged there.
 * Throws HISTORY_SHALLOW where a shallow clone lacks one of them, PULL_REQUEST_UNKNOWN where the clone does, and where no run names
 * them and HEAD has nothing of its own.
 */
export async function pullRequestCommits(
  { repository, configuration }: Pick<Source, 'repository' | 'configuration'>,
  told: PullRequestEnds,
): Promise<PullRequestCommits> {
  const tip = headOf(repository)
  const [first, second] = await Promise.all([repository.resolve(`${tip}^1`), repository.resolve(`${tip}^2`)])
  const isTrial = second !== null && first !== null && second === told.head
  const head = isTrial ? second : told.head === null ? tip : await found(repository, told.head)
  const base = isTrial
    ? first
    : told.base === null
      ? await mainBranch(repository, configuration.ledger.remote)
      : await found(repository, told.base)
  const commits = await commitsBetween(repository, base, head)
  // A run that is not for the pull request stands on the main branch mostly: what it would tell is of no pull request.
  if (commits.length === 0 && told.head === null) throw nothingBrought(head)
  await refuseCut(repository, commits)
  const own = new Set(commits.map(({ oid }) => oid))
  const outside = commits.flatMap(({ parents }) => parents).find((oid) => !own.has(oid))
  return {
    base,
    head,
    commits,
    trees: isTrial ? { before: first, after: tip } : { before: outside ?? base, after: head },
  }
}

async function found(repository: Repository, revision: string): Promise<string> {
  const oid = await repository.resolve(revision)
  if (oid !== null) return oid
  if (repository.shallow) throw cutAt(revision)
  throw new WaybillError(
    'PULL_REQUEST_UNKNOWN',
    `The commit ${revision.slice(0, 12)} of the pull request is not in this clone.`,
    { hint: 'In a workflow: actions/checkout with fetch-depth: 0, on: pull_request, and no other ref.' },
  )
}

function nothingBrought(head: string): WaybillError {
  return new WaybillError(
    'PULL_REQUEST_UNKNOWN',
    `The main branch has all of ${head.slice(0, 12)}, which is checked out, so it is not the branch of a pull request.`,
    {
      hint: 'In a workflow run it on: pull_request. Elsewhere switch to the branch first: git switch <branch>',
    },
  )
}

/** What the clone takes for the remote's main branch. */
async function mainBranch(repository: Repository, remote: string): Promise<string> {
  for (const name of [`${remote}/HEAD`, `${remote}/main`, `${remote}/master`]) {
    const oid = await repository.resolve(`refs/remotes/${name}`)
    if (oid !== null) return oid
  }
  for (const name of ['main', 'master']) {
    const oid = await repository.resolve(`refs/heads/${name}`)
    if (oid !== null) return oid
  }
  throw new WaybillError(
    'PULL_REQUEST_UNKNOWN',
    'Nothing tells which branch the pull request goes to: the run names none, and this clone has no main branch.',
    { hint: `Run: git fetch ${remote} && git remote set-head ${remote} --auto` },
  )
}

async function commitsBetween(repository: Repository, base: string, head: string): Promise<Commit[]> {
  const commits: Commit[] = []
  for await (const batch of repository.history({ include: [head], exclude: [base], paths: true }))
    commits.push(...batch)
  return commits
}

async function refuseCut(repository: Repository, commits: readonly Commit[]): Promise<void> {
  if (!repository.shallow) return
  const cuts = await repository.cuts()
  const cut = commits.find(({ oid }) => cuts.has(oid))
  if (cut) throw cutAt(cut.oid)
}

function cutAt(oid: string): WaybillError {
  return new WaybillError(
    'HISTORY_SHALLOW',
    `This clone is shallow and cuts the pull request off, at ${oid.slice(0, 12)}.`,
    {
      hint: 'Run: git fetch --unshallow --tags, or waybill with --deepen. In a workflow: actions/checkout with fetch-depth: 0.',
    },
  )
}
