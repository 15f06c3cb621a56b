import { instant } from '../../git/instant.ts'
import { readAhead, type AheadOfTime } from './history.ts'
import { runGit, type GitResult } from './run.ts'

/** What notes ask git in any case, asked before the answers can be used: git works while Waybill still loads. */
export interface Opening {
  readonly cwd: string
  readonly facts: Promise<GitResult>
  readonly tags: Promise<GitResult>
  /** The URL of the remote that is called origin. */
  readonly origin: Promise<GitResult>
  /** What HEAD and the tags reach, where that was asked for. */
  readonly history: AheadOfTime | null
  /** The revision whose files will be read, where there is one that a plain name tells. */
  readonly named: NamedCommit | null
}

/** What git tells of the commit that a name stands for; null where it stands for none. */
export interface NamedCommit {
  readonly name: string
  readonly oid: Promise<string | null>
  readonly committer: Promise<Committer | null>
  readonly files: Promise<GitResult | null>
}

/** Who committed it, and when (RFC 3339, UTC, seconds). */
export interface Committer {
  readonly name: string
  readonly at: string
}

/** Where the work tree and the git directory are, and what HEAD names. */
export function askFacts(cwd: string): Promise<GitResult> {
  const questions = ['--is-bare-repository', '--is-shallow-repository', '--absolute-git-dir', '--show-cdup']
  return runGit(['rev-parse', ...questions, 'HEAD^{commit}'], { cwd })
}

/** One line a tag, with fields that a NUL divides: reference, type, object, and type and object of what it names; its date. */
export function askTags(cwd: string): Promise<GitResult> {
  const format =
    '%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00%(creatordate:unix)'
  return runGit(['for-each-ref', `--format=${format}`, 'refs/tags'], { cwd })
}

/** The URL of a remote as git would use it; for one that does not exist git repeats the name. */
export function askRemoteUrl(cwd: string, name: string): Promise<GitResult> {
  return runGit(['ls-remote', '--get-url', name], { cwd })
}

/** The regular files of a commit and whatever else it has, with types and object ids. */
export function askFiles(cwd: string, commit: string): Promise<GitResult> {
  return runGit(['ls-tree', '-r', '-z', '--full-tree', commit], { cwd })
}

/** The committer, from the fields that `committerFormat` prints. */
export function committerIn([name = '', seconds = '0']: readonly string[]): Committer {
  return { name, at: instant(Number(seconds)) }
}

export const committerFormat = '%cN%x00%ct'

/** Begins to ask. Whoever takes no answer learns of no failure either. */
export function beginOpening(
  cwd: string,
  {
    history = null,
    files = null,
  }: { readonly history?: 'commits' | 'commits and paths' | null; readonly files?: string | null },
): Opening {
  const ahead = history === null ? null : readAhead(cwd, history === 'commits and paths')
  const named = files !== null && isPlainName(files) ? askNamed(cwd, files) : null
  const opening = {
    cwd,
    tags: askTags(cwd),
    facts: askFacts(cwd),
    origin: askRemoteUrl(cwd, 'origin'),
    history: ahead,
    named,
  }
  const answers = [opening.facts, opening.tags, opening.origin]
  for (const answer of [...answers, named?.oid, named?.committer, named?.files])
    answer?.catch(() => undefined)
  return opening
}

/** No range, and nothing else that several commits could be. */
function isPlainName(name: string): boolean {
  return /^\w[\w.@/+-]*$/.test(name) && !name.includes('..')
}

/** As `Repository.resolve`: a name that git takes for a tag is meant as the tag. What is not there is left out of the answer. */
function askNamed(cwd: string, name: string): NamedCommit {
  const how = ['--no-walk=unsorted', '--ignore-missing', '--no-color', '--encoding=UTF-8']
  const words = ['-c', 'log.showSignature=false', 'log', ...how, `--format=%H%x00${committerFormat}`]
  const revisions = [`refs/tags/${name}^{commit}`, `${name}^{commit}`]
  const fields = runGit([...words, '--end-of-options', ...revisions, '--'], { cwd }).then(
    ({ code, stdout }) => (code === 0 ? (stdout.toString('utf8').split('\n', 1)[0] ?? '').split('\0') : ['']),
  )
  const oid = fields.then(([first = '']) => (first === '' ? null : first))
  return {
    name,
    oid,
    committer: fields.then(([first, ...rest]) => (first === '' ? null : committerIn(rest))),
    files: oid.then((commit) => (commit === null ? null : askFiles(cwd, commit))),
  }
}
