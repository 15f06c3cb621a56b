import { resolve } from 'node:path'
import { WaybillError } from '../../errors.ts'
import type { Commit } from '../../git/commit.ts'
import type { TagReference } from '../../git/tag.ts'
import { openAcquaintances, type Acquaintances } from '../acquaintances.ts'
import type { Tree } from '../tree.ts'
import { commitTree } from './commit-tree.ts'
import { readHistory, type Selection } from './history.ts'
import {
  askFacts,
  askFiles,
  askRemoteUrl,
  askTags,
  committerFormat,
  committerIn,
  type Committer,
  type Opening,
} from './opening.ts'
import { openQuestions, type Ask } from './questions.ts'
import { gitFailed, gitOutput, runGit, type GitResult } from './run.ts'

/** What a checkout tells, read once when it is opened. */
export interface Repository {
  /** The top of the work tree, or the git directory of a bare repository. */
  readonly root: string
  readonly gitDirectory: string
  readonly shallow: boolean
  /** The commit that HEAD names, or null before the first commit. */
  readonly head: string | null
  /** All tags that name a commit, and the names of those that name something else. */
  tags(): Promise<{ readonly tags: readonly TagReference[]; readonly ignored: readonly string[] }>
  /** The commit that a revision names, or null. */
  resolve(revision: string): Promise<string | null>
  /** Whether a commit is below another, or is it. */
  isAncestor(oid: string, of: string): Promise<boolean>
  /** Commits in batches, newest first, while git still reads. */
  history(selection: Selection): AsyncIterable<readonly Commit[]>
  /** Commits whose parents a shallow clone does not have. */
  cuts(): Promise<ReadonlySet<string>>
  /** Who is known from before: see `Acquaintances`. */
  readonly acquaintances: Acquaintances
  /** The URL of a remote as git would use it, or null. May hold a credential: see `webAddress`. */
  remoteUrl(name: string): Promise<string | null>
  /** Paths of all files in a commit. */
  paths(commit: string): Promise<readonly string[]>
  /** The files of a commit in a folder, relative to the top; '' for all. */
  tree(commit: string, below: string): Promise<Tree>
  /** The bytes of a file in a commit, or null. */
  file(commit: string, path: string): Promise<Buffer | null>
  /** What git calls the patches of commits, equal for equal changes; none for a merge. */
  patchIds(commits: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Who committed it, and when (RFC 3339, UTC, seconds). */
  committer(commit: string): Promise<Committer>
}

/**
 * Opens the repository that holds a folder. What was begun to be asked there is not asked again.
 * Throws NOT_A_REPOSITORY with what to do. simple-git is loaded with the first small question beyond those that every
 * command begins with: that takes longer than they do.
 */
export async function openRepository(cwd: string, opening: Opening | null = null): Promise<Repository> {
  let ahead = opening?.history ?? null
  const facts = await (opening?.facts ?? askFacts(cwd))
  const [bare = '', shallow = '', gitDirectory = '', ...rest] = facts.stdout.toString('utf8').split('\n')
  // A bare repository has no top of the work tree to tell the way to, and git prints no line for it.
  const [up, head = ''] = bare === 'true' ? ['', ...rest] : rest
  // Before the first commit only the last question fails.
  if (up === undefined) throw notARepository(cwd, facts.stderr)
  const root = bare === 'true' ? gitDirectory : resolve(cwd, up)
  let opened: Promise<Ask> | undefined
  let tags: ReturnType<Repository['tags']> | undefined
  const ask: Ask = async (args) => (await (opened ??= openQuestions(root)))(args)
  return {
    root,
    gitDirectory,
    shallow: shallow === 'true',
    head: facts.code === 0 ? head : null,
    acquaintances: openAcquaintances({ root, gitDirectory }),
    ...answers(ask, root, opening),
    remoteUrl: async (name) =>
      remoteUrlIn(name, await ((name === 'origin' ? opening?.origin : null) ?? askRemoteUrl(root, name))),
    tags: () => (tags ??= readTags(root, opening?.tags ?? askTags(root))),
    history: (selection) => {
      const begun = isWhole(selection, head) && ahead?.paths === (selection.paths ?? false) ? ahead : null
      if (begun === null) ahead?.drop()
      ahead = null
      return readHistory(root, selection, begun)
    },
  }
}

/** Whether the commits of a selection are those that `readAhead` reads. */
function isWhole({ include, exclude, tags }: Selection, head: string): boolean {
  return include.length === 1 && include[0] === head && exclude.length === 0 && tags === true
}

function notARepository(cwd: string, said: string): WaybillError {
  const dubious = /dubious ownership/.test(said)
  return new WaybillError(
    'NOT_A_REPOSITORY',
    dubious ? `git does not trust the owner of ${cwd}.` : `There is no git repository in ${cwd} or above it.`,
    {
      hint: dubious
        ? `Run: git config --global --add safe.directory ${cwd}`
        : 'Make one with git init, run it inside a clone, or name one with --cwd. In a workflow, actions/checkout comes first.',
    },
  )
}

type Answers = Omit<
  Repository,
  'root' | 'gitDirectory' | 'shallow' | 'head' | 'acquaintances' | 'remoteUrl' | 'tags' | 'history'
>

function answers(ask: Ask, cwd: string, opening: Opening | null): Answers {
  const named = opening?.named ?? null
  const isNamed = async (commit: string) => named !== null && (await named.oid) === commit
  return {
    resolve: async (revision) => {
      const known = named?.name === revision ? await named.oid : null
      if (known !== null) return known
      // A name that git takes for a tag is meant as the tag, also where a branch has the same name.
      // Not quietly: simple-git waits 50 ms longer for a program that says nothing at all.
      const verified = (name: string) =>
        ask(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`])
      const found = (await verified(`refs/tags/${revision}`)) ?? (await verified(revision))
      return found?.trim() ?? null
    },
    isAncestor: async (oid, of) => {
      const { code } = await runGit(['merge-base', '--is-ancestor', '--end-of-options', oid, of], { cwd })
      return code === 0
    },
    cuts: async () => {
      const path = (await ask(['rev-parse', '--git-path', 'shallow']))?.trim()
      const { readFile } = await import('node:fs/promises')
      const text = path ? await readFile(resolve(cwd, path), 'utf8').catch(() => '') : ''
      return new Set(text.split('\n').filter((line) => line !== ''))
    },
    paths: async (commit) => {
      const out = await gitOutput(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], { cwd })
      return out
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '')
    },
    tree: async (commit, below) => {
      const asked = (await isNamed(commit)) ? await named?.files : null
      return commitTree(cwd, asked ?? (await askFiles(cwd, commit)), below)
    },
    file: async (commit, path) => {
      const result = await runGit(['cat-file', 'blob', `${commit}:${path}`], { cwd })
      return result.code === 0 ? result.stdout : null
    },
    patchIds: async (commits) => {
      const { patchIds } = await import('./patches.ts')
      return patchIds(cwd, commits)
    },
    committer: async (commit) => {
      const known = (await isNamed(commit)) ? await named?.committer : null
      if (known) return known
      const format = `--format=${committerFormat}`
      const out = await ask(['show', '-s', '--no-color', format, '--end-of-options', commit])
      return committerIn((out ?? '').trim().split('\0'))
    },
  }
}

function remoteUrlIn(name: string, { code, stdout }: GitResult): string | null {
  const url = stdout.toString('utf8').trim()
  return code !== 0 || url === '' || url === name ? null : url
}

async function readTags(
  cwd: string,
  asked: Promise<GitResult>,
): Promise<{ tags: TagReference[]; ignored: string[] }> {
  const answer = await asked
  if (answer.code !== 0) throw gitFailed(['for-each-ref'], answer)
  const tags: TagReference[] = []
  const ignored: string[] = []
  for (const line of answer.stdout.toString('utf8').split('\n')) {
    if (line === '') continue
    const fields = line.split('\0')
    const reference = fields[0] ?? ''
    const name = reference.slice('refs/tags/'.length)
    const peeledType = fields[3]
    const taggedAt = Number(fields[5])
    if (fields[1] === 'commit') tags.push({ name, oid: fields[2] ?? '', taggedAt })
    else if (peeledType === 'commit') tags.push({ name, oid: fields[4] ?? '', taggedAt })
    else if (peeledType === 'tag') {
      // for-each-ref peels one level only; a tag of a tag is rare enough to ask for.
      const deep = await runGit(
        ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`],
        { cwd },
      )
      if (deep.code === 0) tags.push({ name, oid: deep.stdout.toString('latin1').trim(), taggedAt })
      else ignored.push(name)
    } else ignored.push(name)
  }
  return { tags, ignored }
}
