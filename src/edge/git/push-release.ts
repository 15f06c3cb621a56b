import { exitCodes, interruptionCode, WaybillError } from '../../errors.ts'
import { findRemote, lostRace, type LedgerRemote } from './ledger-remote.ts'
import { runGit, withoutCredentials, type GitResult } from './run.ts'

/** A tag as the remote has it. */
export interface RemoteTag {
  /** What the reference names: the tag object of an annotated tag, else the commit. */
  readonly object: string
  /** What it names in the end. */
  readonly commit: string
}

/** What the remote has of what a release would bring there. */
export interface Standing {
  readonly tags: ReadonlyMap<string, RemoteTag>
  /** The commit of the branch; null where the remote has no such branch, or none was asked about. */
  readonly branch: string | null
}

/** What is pushed, all of it or nothing. */
export interface Consignment {
  /** The commit that the branch shall name; null for the tags alone. */
  readonly branch: { readonly name: string; readonly commit: string } | null
  readonly tags: readonly { readonly name: string; readonly object: string }[]
}

/** `refused`: the remote took none of it, in its words; `raced` where that is since somebody else was first. */
export type Pushed =
  | { readonly state: 'done' }
  | { readonly state: 'raced' | 'refused'; readonly said: string }

export interface ReleaseRemote {
  readonly name: string
  standing(asked: { readonly tags: readonly string[]; readonly branch: string | null }): Promise<Standing>
  /** Takes tags that only the remote has, with their commits. */
  fetchTags(names: readonly string[]): Promise<void>
  push(what: Consignment): Promise<Pushed>
}

const answerLimit = 120_000
const transferLimit = 600_000

/**
 * The remote of a clone, by its name; null where the clone has none of that name. A token, where there is one, is handed to git
 * in its environment alone. Every method throws RELEASE_UNREADY (exit code 7) where the remote cannot be asked.
 */
export async function openReleaseRemote(
  root: string,
  {
    name,
    token,
    signal,
  }: { readonly name: string; readonly token: string | null; readonly signal: AbortSignal },
): Promise<ReleaseRemote | null> {
  const remote = await findRemote(root, name, token ?? undefined)
  if (remote === null) return null
  const ask = (args: readonly string[], limit: number) => asked(remote, args, { limit, signal })
  return {
    name,
    standing: async ({ tags, branch }) => {
      const patterns = [
        ...tags.flatMap((tag) => [`refs/tags/${tag}`, `refs/tags/${tag}^{}`]),
        ...(branch === null ? [] : [`refs/heads/${branch}`]),
      ]
      if (patterns.length === 0) return { tags: new Map(), branch: null }
      const result = await ask(['ls-remote', '--quiet', '--', remote.name, ...patterns], answerLimit)
      if (result.code !== 0) throw unreachable(remote, result)
      return standingIn(result.stdout.toString('utf8'), tags, branch)
    },
    fetchTags: async (names) => {
      if (names.length === 0) return
      const quiet = [
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-auto-gc',
        '--no-recurse-submodules',
      ]
      const references = names.map((tag) => `refs/tags/${tag}:refs/tags/${tag}`)
      const args = ['fetch', ...quiet, '--refmap=', '--', remote.name, ...references]
      const result = await ask(args, transferLimit)
      if (result.code !== 0) throw unreachable(remote, result)
    },
    push: async ({ branch, tags }) => {
      const plain = [
        '--porcelain',
        '--no-verify',
        '--no-follow-tags',
        '--no-signed',
        '--recurse-submodules=no',
      ]
      const references = [
        ...(branch === null ? [] : [`${branch.commit}:refs/heads/${branch.name}`]),
        ...tags.map(({ name: tag, object }) => `${object}:refs/tags/${tag}`),
      ]
      const args = ['push', '--atomic', ...plain, '--', remote.name, ...references]
      const result = await ask(args, transferLimit)
      if (result.code === 0) return { state: 'done' }
      const rejected = rejectionsIn(result.stdout.toString('utf8'))
      if (rejected.length === 0) throw unreachable(remote, result)
      const raced = rejected.some(
        (reason) => lostRace(reason, result.stderr) || /already exists/.test(reason),
      )
      const rules = spoken(result.stderr).flatMap((line) => /^remote: (.*\S)/.exec(line)?.[1] ?? [])
      const said = withoutCredentials([...new Set(rejected), ...rules].join(' '))
      return { state: raced ? 'raced' : 'refused', said }
    },
  }
}

function standingIn(listed: string, tags: readonly string[], branch: string | null): Standing {
  const references = new Map(
    listed.split('\n').flatMap((line): [string, string][] => {
      const [, oid, name] = /^([0-9a-f]+)\t(.*)$/.exec(line) ?? []
      return oid === undefined || name === undefined ? [] : [[name, oid]]
    }),
  )
  return {
    branch: branch === null ? null : (references.get(`refs/heads/${branch}`) ?? null),
    tags: new Map(
      tags.flatMap((tag): [string, RemoteTag][] => {
        const object = references.get(`refs/tags/${tag}`)
        if (object === undefined) return []
        return [[tag, { object, commit: references.get(`refs/tags/${tag}^{}`) ?? object }]]
      }),
    ),
  }
}

/** Why references were rejected, in git's words; those that only went down with the others say nothing. */
function rejectionsIn(porcelain: string): readonly string[] {
  return porcelain
    .split('\n')
    .filter((line) => line.startsWith('!\t'))
    .map((line) => line.split('\t')[2] ?? '')
    .filter((reason) => !/atomic push fail/.test(reason))
}

async function asked(
  remote: LedgerRemote,
  args: readonly string[],
  { limit, signal }: { readonly limit: number; readonly signal: AbortSignal },
): Promise<GitResult> {
  const late = AbortSignal.timeout(limit)
  try {
    return await runGit(args, { ...remote.place, signal: AbortSignal.any([signal, late]) })
  } catch (cause) {
    if (signal.aborted)
      throw new WaybillError('RELEASE_UNREADY', `The run was interrupted while it asked ${remote.name}.`, {
        exitCode: interruptionCode(signal),
        hint: 'Run it again: it goes on from where it was.',
        cause,
      })
    if (!late.aborted) throw cause
    throw new WaybillError(
      'RELEASE_UNREADY',
      `${remote.name} did not answer git ${args[0] ?? ''} within ${limit / 1000} s.`,
      { exitCode: exitCodes.incomplete, hint: 'See whether it is up, then run it again.', cause },
    )
  }
}

function unreachable(remote: LedgerRemote, result: GitResult): WaybillError {
  const said = spoken(result.stderr).join(' ') || `exit code ${result.code}`
  return new WaybillError('RELEASE_UNREADY', `${remote.name} could not be reached by git: ${said}`, {
    exitCode: exitCodes.incomplete,
    hint: `Try: git ls-remote ${remote.name}. In a workflow the job needs \`permissions: contents: write\`.`,
  })
}

/** The last lines of what git and the remote said, without what only decorates them. */
function spoken(stderr: string): readonly string[] {
  return withoutCredentials(stderr)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'remote:')
    .slice(-6)
}
