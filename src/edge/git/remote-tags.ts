import { interruptionCode, WaybillError } from '../../errors.ts'
import { findRemote, type LedgerRemote } from './ledger-remote.ts'
import { runGit, withoutCredentials, type GitResult } from './run.ts'

/** A remote that a history is fetched from, and when to stop. */
export interface Upstream {
  readonly remote: LedgerRemote
  readonly signal: AbortSignal
}

export interface UpstreamOptions {
  /** The remote's name. */
  readonly remote: string
  /** For https remotes whose clone has no credential of its own; git gets it in its environment alone. */
  readonly token: string | null
  readonly signal: AbortSignal
}

/** A tag as the remote has it. */
export interface RemoteTag {
  /** What it names in the end: nearly always a commit. */
  readonly commit: string
  /** The tag object of an annotated tag, null for a lightweight one. */
  readonly annotation: string | null
}

const answerLimit = 120_000

/** Opens the remote of a clone. Throws HISTORY_SHALLOW when it has none of that name. */
export async function openUpstream(root: string, options: UpstreamOptions): Promise<Upstream> {
  const remote = await findRemote(root, options.remote, options.token ?? undefined)
  if (remote !== null) return { remote, signal: options.signal }
  throw new WaybillError(
    'HISTORY_SHALLOW',
    `There is no remote ${options.remote} to fetch the history from.`,
    {
      hint: 'Name the remote in ledger.remote, or add it: git remote add origin <url>',
    },
  )
}

/**
 * The tags that a remote has now, by name, in one `git ls-remote`. Throws HISTORY_SHALLOW with git's own words when the
 * remote cannot be asked.
 */
export async function remoteTags(
  root: string,
  options: UpstreamOptions,
): Promise<ReadonlyMap<string, RemoteTag>> {
  return tagsOf(await openUpstream(root, options))
}

/** As `remoteTags`, of an opened remote. */
export async function tagsOf(upstream: Upstream): Promise<ReadonlyMap<string, RemoteTag>> {
  const args = ['ls-remote', '--quiet', '--tags', '--', upstream.remote.name]
  const result = await askRemote(upstream, args, { limit: answerLimit })
  if (result.code !== 0) throw unfetched(upstream, result)
  return readTags(result.stdout.toString('utf8'))
}

/** The commits that the branches of a remote name now, by the branch's name. */
export async function headsOf(upstream: Upstream): Promise<ReadonlyMap<string, string>> {
  const args = ['ls-remote', '--quiet', '--heads', '--', upstream.remote.name]
  const result = await askRemote(upstream, args, { limit: answerLimit })
  if (result.code !== 0) throw unfetched(upstream, result)
  const lines = result.stdout.toString('utf8').split('\n')
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, oid, name] = /^([0-9a-f]+)\trefs\/heads\/(.*)$/.exec(line) ?? []
      return oid === undefined || name === undefined ? [] : [[name, oid]]
    }),
  )
}

/** `<oid>\trefs/tags/<name>`, and for an annotated tag a second line `<oid>\trefs/tags/<name>^{}` with what it names. */
function readTags(listed: string): ReadonlyMap<string, RemoteTag> {
  const tags = new Map<string, RemoteTag>()
  for (const line of listed.split('\n')) {
    const [, oid, reference, peeled] = /^([0-9a-f]+)\trefs\/tags\/(.*?)(\^\{\})?$/.exec(line) ?? []
    if (oid === undefined || reference === undefined) continue
    const known = tags.get(reference)
    tags.set(
      reference,
      peeled === undefined || known === undefined
        ? { commit: oid, annotation: null }
        : { commit: oid, annotation: known.commit },
    )
  }
  return tags
}

/** Runs git against the remote with its credential. Throws HISTORY_SHALLOW when time is up or the signal aborts. */
export async function askRemote(
  { remote, signal }: Upstream,
  args: readonly string[],
  { limit, input }: { readonly limit: number; readonly input?: string },
): Promise<GitResult> {
  if (signal.aborted) throw interrupted(signal)
  const late = AbortSignal.timeout(limit)
  try {
    return await runGit(args, {
      ...remote.place,
      signal: AbortSignal.any([signal, late]),
      ...(input === undefined ? {} : { input }),
    })
  } catch (cause) {
    if (signal.aborted) throw interrupted(signal, cause)
    if (!late.aborted) throw cause
    throw new WaybillError(
      'HISTORY_SHALLOW',
      `${remote.name} did not give what is missing of the history within ${limit / 1000} s.`,
      { hint: 'See whether the remote is up, then run it again.', cause },
    )
  }
}

function interrupted(signal: AbortSignal, cause?: unknown): WaybillError {
  return new WaybillError('HISTORY_SHALLOW', 'The run was interrupted while it fetched the history.', {
    exitCode: interruptionCode(signal),
    cause,
  })
}

/** What git said when it could not fetch, without what may be secret in it. */
export function unfetched({ remote }: Upstream, result: GitResult): WaybillError {
  const said = withoutCredentials(result.stderr)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'remote:')
    .slice(-4)
    .join(' ')
  return new WaybillError(
    'HISTORY_SHALLOW',
    `The history is not whole, and the rest could not be fetched from ${remote.name}: ${said || `exit code ${result.code}`}`,
    {
      hint: `Try: git ls-remote ${remote.name}. In a workflow, actions/checkout with fetch-depth: 0 brings the whole history.`,
    },
  )
}
