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

/** Begins to ask. Whoever takes no answer learns of no failure either. */
export function beginOpening(cwd: string, { history }: { readonly history: boolean }): Opening {
  const ahead = history ? readAhead(cwd) : null
  const opening = {
    cwd,
    tags: askTags(cwd),
    facts: askFacts(cwd),
    origin: askRemoteUrl(cwd, 'origin'),
    history: ahead,
  }
  for (const answer of [opening.facts, opening.tags, opening.origin]) answer.catch(() => undefined)
  return opening
}
