import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { WaybillError } from '../../errors.ts'
import { dated, type Identity } from './release-identity.ts'
import { unsigned } from './make-tag.ts'
import { gitFailed, gitOutput, runGit, type GitOptions } from './run.ts'

/** Files that differ from those of a commit, and what is said of them. */
export interface NewCommit {
  readonly parent: string
  /** Contents by path from the top of the repository. */
  readonly files: ReadonlyMap<string, string>
  readonly message: string
  /** Signed where that is wanted, or git is configured to sign commits. */
  readonly sign: boolean | null
  /** Seconds since 1970-01-01 UTC. */
  readonly at: number
}

/** What a commit says of itself. */
export interface CommitFacts {
  readonly parents: readonly string[]
  readonly subject: string
  /** The committer's time, in seconds since 1970-01-01 UTC. */
  readonly at: number
}

/** Null where this clone has no such commit. */
export async function readCommit(root: string, oid: string): Promise<CommitFacts | null> {
  const args = ['show', '--no-patch', '--no-color', '--format=%P%x00%s%x00%ct', '--end-of-options', oid]
  const { code, stdout } = await runGit(['-c', 'log.showSignature=false', ...args], { cwd: root })
  if (code !== 0) return null
  const [parents = '', subject = '', at = '0'] = stdout.toString('utf8').trimEnd().split('\0')
  return { parents: parents.split(' ').filter((one) => one !== ''), subject, at: Number(at) }
}

/** The branch that is checked out; null where HEAD is detached. */
export async function checkedOutBranch(root: string): Promise<string | null> {
  // The short name is another one where a tag is called as the branch is: heads/main.
  const { code, stdout } = await runGit(['symbolic-ref', '--quiet', 'HEAD'], { cwd: root })
  return code === 0 ? text(stdout).replace(/^refs\/heads\//, '') : null
}

/** The tracked files that differ from HEAD, by their paths; none in a repository without a work tree. */
export async function changedFiles(root: string): Promise<readonly string[]> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=no']
  const { code, stdout } = await runGit([...args, '--ignore-submodules=untracked'], { cwd: root })
  if (code !== 0) return []
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3))
}

/**
 * Writes a commit, and touches nothing else: no branch, no index, no file of the work tree. The same files at the same time by
 * the same person are the same commit. Throws RELEASE_UNREADY for a path that is a link.
 */
export async function writeReleaseCommit(
  root: string,
  identity: Identity,
  { parent, files, message, sign, at }: NewCommit,
): Promise<string> {
  const index = join(await gitFolder(root), 'waybill', `release-${randomUUID()}.index`)
  await mkdir(dirname(index), { recursive: true })
  const place: GitOptions = { cwd: root, environment: { GIT_INDEX_FILE: index } }
  try {
    await gitOutput(['read-tree', parent], place)
    const lines: string[] = []
    for (const [path, content] of files) {
      const mode = await modeOf(root, parent, path)
      const blob = text(await gitOutput(['hash-object', '-w', '--stdin'], { ...place, input: content }))
      lines.push(`${mode} ${blob}\t${path}\0`)
    }
    await gitOutput(['update-index', '--add', '-z', '--index-info'], { ...place, input: lines.join('') })
    const tree = text(await gitOutput(['write-tree'], place))
    const signed = (sign ?? (await signsCommits(root))) ? ['-S'] : []
    const args = ['commit-tree', ...signed, '-p', parent, tree]
    const environment = dated(identity, at)
    const made = await runGit(args, { cwd: root, input: `${message}\n`, environment })
    if (made.code === 0) return text(made.stdout)
    throw signed.length > 0 ? unsigned('The release commit', made.stderr) : gitFailed(args, made)
  } finally {
    await rm(index, { force: true })
  }
}

/**
 * Brings the branch that is checked out from a commit to one after it, with the work tree. False where git does not take it,
 * since files there differ: then nothing was touched.
 */
export async function advance(root: string, from: string, to: string): Promise<boolean> {
  const bare = text(await gitOutput(['rev-parse', '--is-bare-repository'], { cwd: root })) === 'true'
  if (!bare) {
    const moved = await runGit(['read-tree', '-m', '-u', from, to], { cwd: root })
    if (moved.code !== 0) return false
  }
  const renamed = await runGit(['update-ref', '-m', 'waybill release', 'HEAD', to, from], { cwd: root })
  return renamed.code === 0
}

async function modeOf(root: string, commit: string, path: string): Promise<string> {
  const listed = await gitOutput(['ls-tree', '--full-tree', '-z', commit, '--', path], { cwd: root })
  const mode = listed.toString('utf8').slice(0, 6)
  if (mode === '' || mode === '100644' || mode === '100755') return mode || '100644'
  throw new WaybillError('RELEASE_UNREADY', `${path} is no plain file, so a release cannot write into it.`, {
    at: { file: path },
    hint: 'Name the file itself in release.changelog or version.files, not a link to it.',
  })
}

async function signsCommits(root: string): Promise<boolean> {
  const { code, stdout } = await runGit(['config', '--type=bool', '--get', 'commit.gpgSign'], { cwd: root })
  return code === 0 && text(stdout) === 'true'
}

async function gitFolder(root: string): Promise<string> {
  return text(await gitOutput(['rev-parse', '--absolute-git-dir'], { cwd: root }))
}

function text(output: Buffer): string {
  return output.toString('utf8').trim()
}
