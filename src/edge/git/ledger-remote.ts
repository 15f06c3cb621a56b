import { exitCodes, WaybillError } from '../../errors.ts'
import { asEnvironment, clonePlace, type LedgerPlace } from './ledger-place.ts'
import { gitFailed, runGit, withoutCredentials, type GitResult } from './run.ts'

/** A configured remote, and what git needs in its environment to reach it. */
export interface LedgerRemote {
  readonly name: string
  /** Where commits come to and go from, with the credential. */
  readonly place: LedgerPlace
  /** The same remote for another repository. */
  from(place: LedgerPlace): LedgerRemote
}

const answerLimit = 120_000
const transferLimit = 600_000

/** The remote of that name with its credential, or null when the clone has none of that name. */
export async function findRemote(
  root: string,
  name: string,
  token: string | undefined,
): Promise<LedgerRemote | null> {
  const args = ['remote', 'get-url', '--', name]
  const result = await runGit(args, { cwd: root })
  if (result.code === 0) {
    const url = result.stdout.toString('utf8').trim()
    return reached(name, credential(url, token), clonePlace(root))
  }
  if (/no such remote/i.test(result.stderr)) return null
  throw gitFailed(args, result)
}

function reached(name: string, settings: Settings, place: LedgerPlace): LedgerRemote {
  const environment = { ...place.environment, ...asEnvironment(settings, place.environment) }
  return {
    name,
    place: { cwd: place.cwd, environment },
    from: (other) => reached(name, settings, other),
  }
}

type Settings = readonly (readonly [string, string])[]

/**
 * A token as git's environment, never as an argument or in a file: an `http.<origin>.extraheader`, after an empty one
 * that drops what the clone has configured (two Authorization headers are refused). Only for https, and for http on
 * loopback; other transports have their own credentials.
 */
function credential(url: string, token: string | undefined): Settings {
  if (token === undefined || !URL.canParse(url)) return []
  const { origin, protocol, hostname } = new URL(url)
  const loopback = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !loopback) return []
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  const key = `http.${origin}/.extraheader`
  return [
    [key, ''],
    [key, `Authorization: Basic ${basic}`],
  ]
}

/** The commit that a ref of the remote names now, or null when it has no such ref. Throws LEDGER_UNREACHABLE. */
export async function remoteHead(remote: LedgerRemote, ref: string): Promise<string | null> {
  const result = await ask(remote, ['ls-remote', '--quiet', '--', remote.name, ref], answerLimit)
  if (result.code !== 0) throw unreachable(remote, result)
  // The pattern also matches refs that only end in it.
  const lines = result.stdout.toString('utf8').split('\n')
  return lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t')[0] ?? null
}

/**
 * Brings a ref's commits into a ref of the place's own: all that it does not have (`depth: 'whole'`: also those where the
 * clone was cut), or that many from the end.
 */
export async function fetchRef(
  remote: LedgerRemote,
  refs: {
    readonly from: string
    readonly to: string
    readonly commit: string
    readonly depth?: number | 'whole'
  },
): Promise<void> {
  const deepest = 2_147_483_646
  const depth = refs.depth === undefined ? [] : [`--depth=${refs.depth === 'whole' ? deepest : refs.depth}`]
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--no-recurse-submodules']
  const whole = ['--no-filter', '--refmap=', ...depth]
  // Forced: the clone's own ref follows the remote wherever it went; that it went back is found by comparison.
  const args = ['fetch', ...quiet, ...whole, '--', remote.name, `+${refs.from}:${refs.to}`]
  const result = await ask(remote, args, transferLimit)
  if (result.code === 0) return
  // Another process of this clone may have held the ref's lock; what counts is that the commit is here.
  const there = await runGit(['cat-file', '-e', `${refs.commit}^{commit}`], remote.place)
  if (there.code !== 0) throw unreachable(remote, result)
}

/** What became of one push. `raced`: somebody else was first; anything else that is not `done` is final. */
export type PushOutcome =
  | { readonly state: 'done' | 'raced' }
  | { readonly state: 'refused'; readonly error: WaybillError }

/**
 * Pushes a commit, never forced: that the remote takes only descendants of its head is what makes concurrent
 * appends safe. No hooks of the clone, no tags, no submodules. With an answer that does not say what happened (a cut
 * connection, a time-out) it looks once whether the commit has landed.
 */
export async function pushCommit(
  remote: LedgerRemote,
  commit: string,
  to: { readonly ref: string; readonly limit: number },
): Promise<PushOutcome> {
  const plain = ['--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no']
  const args = ['push', ...plain, '--', remote.name, `${commit}:${to.ref}`]
  let error: WaybillError
  try {
    const result = await ask(remote, args, to.limit)
    if (result.code === 0) return { state: 'done' }
    const reason = rejection(result.stdout.toString('utf8'))
    if (reason !== null && lostRace(reason, result.stderr)) return { state: 'raced' }
    error = reason === null ? unreachable(remote, result) : refused(remote, reason, result)
    if (reason !== null) return { state: 'refused', error }
  } catch (thrown) {
    if (!(thrown instanceof WaybillError) || thrown.code !== 'LEDGER_UNREACHABLE') throw thrown
    error = thrown
  }
  const landed = await remoteHead(remote, to.ref).catch(() => null)
  return landed === commit ? { state: 'done' } : { state: 'refused', error }
}

/** Whether a rejected push, or a rejected `update-ref`, only means that somebody else was first. */
export function lostRace(reason: string, said: string): boolean {
  if (/fetch first|non-fast-forward|stale info|incorrect old value|reference already exists/.test(reason))
    return true
  if (!/failed to update ref|failed to lock|cannot lock ref/.test(reason)) return false
  return /is at [0-9a-f]+ but expected|reference already exists|\.lock': File exists/.test(
    `${reason}\n${said}`,
  )
}

/** Why the remote rejected the ref, in its words; null when it did not answer about it. */
function rejection(porcelain: string): string | null {
  const line = porcelain.split('\n').find((text) => text.startsWith('!\t'))
  return line?.split('\t')[2] ?? null
}

async function ask(remote: LedgerRemote, args: readonly string[], limit: number): Promise<GitResult> {
  const signal = AbortSignal.timeout(Math.ceil(limit))
  try {
    return await runGit(args, { ...remote.place, signal })
  } catch (cause) {
    if (!signal.aborted) throw cause
    throw new WaybillError(
      'LEDGER_UNREACHABLE',
      `The ledger's remote ${remote.name} did not answer git ${args[0]} within ${Math.ceil(limit / 1000)} s.`,
      { exitCode: exitCodes.unrecorded, hint: 'See whether the remote is up, then run it again.', cause },
    )
  }
}

function unreachable(remote: LedgerRemote, result: GitResult): WaybillError {
  const said = spoken(result.stderr).join(' ') || `exit code ${result.code}`
  return new WaybillError(
    'LEDGER_UNREACHABLE',
    `The ledger on ${remote.name} could not be reached: ${said}`,
    {
      exitCode: exitCodes.unrecorded,
      hint: `Try \`git ls-remote ${remote.name}\`. In CI the job's token needs to write to the repository (contents: write).`,
    },
  )
}

function refused(remote: LedgerRemote, reason: string, result: GitResult): WaybillError {
  const rule = spoken(result.stderr).flatMap((line) => /^remote: (.*\S)/.exec(line)?.[1] ?? [])
  const because = rule.length > 0 ? `: ${rule.join(' ')}` : ''
  return new WaybillError(
    'LEDGER_UNREACHABLE',
    `${remote.name} refused the ledger entry, ${withoutCredentials(reason)}${because}`,
    {
      exitCode: exitCodes.unrecorded,
      hint: 'Let this job push to the ledger branch (exempt it in the rule that is named), or set `ledger.branch` to another.',
    },
  )
}

/** The last lines of what git and the remote said, without what only decorates them. */
function spoken(stderr: string): string[] {
  const lines = withoutCredentials(stderr).split(/[\r\n]+/)
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'remote:')
    .slice(-6)
}
