import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { exitCodes, WaybillError } from '../../errors.ts'
import { sha256Of } from '../../ledger/digest.ts'
import type { Fact, LedgerEntry } from '../../ledger/entry.ts'
import type { HistoryFacts, LedgerHistory, LedgerStore, Recorded, Remembered } from '../../ledger/store.ts'
import type { Verification } from '../../ledger/verify.ts'
import type { Clock } from '../edge.ts'
import { lineageFault, readCommits, writeCommit, type LedgerCommit } from './ledger-commits.ts'
import { openLedgerEnd } from './ledger-end.ts'
import { readObjects } from './ledger-objects.ts'
import { clonePlace, openEndPlace, type LedgerPlace } from './ledger-place.ts'
import {
  fetchRef,
  findRemote,
  pushCommit,
  remoteHead,
  type LedgerRemote,
  type PushOutcome,
} from './ledger-remote.ts'
import { checkBranch, localRefs, refNames, swapRef, type LocalRefs } from './ledger-refs.ts'
import { gitOutput, runGit } from './run.ts'

interface LedgerBranchOptions {
  /** A folder of the clone. */
  readonly root: string
  readonly branch: string
  /** The remote's name. A clone without such a remote keeps the ledger in its own branch. */
  readonly remote: string
  /** For an http remote; handed to git in its environment alone. */
  readonly token?: string
  readonly clock?: Pick<Clock, 'monotonic' | 'sleep'>
}

const attempts = 30
const patience = 120_000
const longestPause = 2_000

/**
 * The ledger as a branch: one commit an entry (`entry.json`, and files beside it), appended by a push that is never
 * forced. The remote's branch is the ledger; the clone keeps a copy in `refs/waybill/ledger/<branch>` and the head
 * that it last saw in `refs/waybill/seen/<branch>`, and leaves its own branches alone. Without the remote the ledger is
 * the clone's branch, moved by compare-and-swap; when the remote is added later, that chain is what is pushed.
 *
 * An append that was not preceded by a `read` looks at the end of the ledger alone, as far as that proves enough; in a clone
 * that does not have the ledger the end is fetched into a repository of its own (`ledger-place.ts`).
 */
export function openLedgerBranch(options: LedgerBranchOptions): LedgerStore {
  const { root } = options
  const place = clonePlace(root)
  const refs = refNames(options.branch)
  const clock = options.clock ?? systemClock
  let loaded: Loaded = { head: null, commits: [], verification: null }
  let opened: Promise<LedgerRemote | null> | undefined
  const endPlace = openEndPlace(root, options.branch)
  const end = openLedgerEnd({ clone: place, endPlace, refs, clock, remote })

  function remote(): Promise<LedgerRemote | null> {
    opened ??= checkBranch(root, options.branch).then(() => findRemote(root, options.remote, options.token))
    return opened
  }

  /** The head of the ledger now, with its commits in the clone. Throws LEDGER_UNREACHABLE. */
  async function currentHead(local: LocalRefs): Promise<string | null> {
    const from = await remote()
    if (!from) return local.branch
    const head = await remoteHead(from, refs.branch)
    if (head === null) return local.branch
    if (head !== local.copy) await fetchRef(from, { from: refs.branch, to: refs.copy, commit: head })
    return head
  }

  async function load(head: string | null): Promise<void> {
    if (head === loaded.head) return
    const knownFirst = loaded.commits[0]
    loaded = await extended(place, loaded, head)
    const from = await remote()
    const first = loaded.commits[0]
    if (from && head !== null && first && first !== knownFirst && (await isCut(place, first))) {
      await fetchRef(from, { from: refs.branch, to: refs.copy, commit: head, depth: 'whole' })
      loaded = await extended(place, { head: null, commits: [], verification: null }, head)
    }
  }

  /** What this clone has seen: the whole ledger, or its end. */
  async function seenBy(local: LocalRefs): Promise<readonly Seen[]> {
    const other = await endPlace.known()
    const oid = other && (await localRefs(other, refs)).seen
    return [
      ...(local.seen === null ? [] : [{ oid: local.seen, place }]),
      ...(other && oid ? [{ oid, place: other }] : []),
    ]
  }

  async function verified(
    local: LocalRefs,
  ): Promise<{ readonly facts: HistoryFacts; readonly verification: Verification }> {
    const { verifyLedger } = await import('../../ledger/verify.ts')
    const facts = await factsOf(loaded.commits, await seenBy(local))
    const verification = verifyLedger(loaded.commits, facts, loaded.verification)
    loaded = { ...loaded, verification }
    if (verification.ok && loaded.head !== null && loaded.head !== local.seen)
      await runGit(['update-ref', refs.seen, loaded.head], place)
    return { facts, verification }
  }

  async function intact(): Promise<readonly Recorded[]> {
    const local = await localRefs(place, refs)
    await load(await currentHead(local))
    const { verification } = await verified(local)
    if (verification.firstBad === null) return verification.recorded
    const { ledgerBroken } = await import('../../ledger/verify.ts')
    throw ledgerBroken(verification.firstBad)
  }

  async function history(): Promise<LedgerHistory> {
    const local = await localRefs(place, refs)
    let stale: string | null = null
    let head = local.copy ?? local.branch
    try {
      head = await currentHead(local)
    } catch (error) {
      if (!(error instanceof WaybillError) || error.code !== 'LEDGER_UNREACHABLE' || head === null)
        throw error
      stale = error.message
    }
    await load(head)
    const { facts, verification } = await verified(local)
    return { entries: loaded.commits, facts, verification, remote: (await remote())?.name ?? null, stale }
  }

  /** The whole ledger where it was read before or is needed for these facts, else as much of its end as they need. */
  async function baseFor(facts: readonly Fact[], attempt: number): Promise<Base> {
    // What this run has read is tried first: where something came after it, the push is refused.
    if (attempt === 0 && loaded.verification?.ok && loaded.verification.entries === loaded.commits.length)
      return { chain: loaded.verification.recorded, head: loaded.head, place }
    const { reachesBack } = await import('../../ledger/chain.ts')
    const tail = loaded.head === null ? await end.read(0) : null
    if (tail && reachesBack(tail.chain, facts)) return tail
    return { chain: await intact(), head: loaded.head, place }
  }

  /** Commits for the new entries, on top of what is there. */
  async function commit(base: Base, added: Parameters<typeof writeCommit>[2][]): Promise<LedgerCommit[]> {
    const commits: LedgerCommit[] = []
    for (const one of added)
      commits.push(await writeCommit(base.place, commits.at(-1)?.oid ?? base.head, one))
    return commits
  }

  async function publish(base: Base, oid: string, limit: number): Promise<PushOutcome> {
    const to = await remote()
    if (!to) return swapRef(root, refs, { from: base.head, to: oid })
    const outcome = await pushCommit(to.from(base.place), oid, { ref: refs.branch, limit })
    // What was pushed is recorded, whether or not the clone can note it.
    if (outcome.state === 'done')
      await runGit(['update-ref', '--stdin'], {
        ...base.place,
        input: `update ${refs.copy} ${oid}\nupdate ${refs.seen} ${oid}\n`,
      })
    return outcome
  }

  async function append(facts: readonly Fact[]): Promise<readonly LedgerEntry[]> {
    const { extendChain } = await import('../../ledger/chain.ts')
    const deadline = clock.monotonic() + patience
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const base = await baseFor(facts, attempt)
      const { entries, added } = extendChain(base.chain, facts)
      if (added.length === 0) return entries
      const commits = await commit(base, [...added])
      const last = commits.at(-1)
      const left = deadline - clock.monotonic()
      if (!last || left <= 0) break
      const outcome = await publish(base, last.oid, left)
      if (outcome.state === 'refused') throw outcome.error
      if (outcome.state === 'done') {
        const chain = [...base.chain, ...added.map(({ recorded }) => recorded)]
        if (loaded.head === null) end.note({ chain, head: last.oid, place: base.place })
        else loaded = grown(loaded, commits, chain)
        return entries
      }
      await clock.sleep(Math.random() * Math.min(longestPause, 50 * 2 ** attempt))
    }
    throw crowded(options.branch)
  }

  async function tail(count: number): Promise<readonly Recorded[]> {
    const found = loaded.head === null ? await end.read(count) : null
    // A cut clone may hold less than was asked for.
    const enough = found && (found.chain.length >= count || found.chain[0]?.entry.seq === 1)
    return enough ? found.chain : (await intact()).slice(-count)
  }

  async function file(seq: number, path: string): Promise<Uint8Array | null> {
    if (loaded.commits.length < seq) await history()
    const oid = loaded.commits[seq - 1]?.oid
    if (oid === undefined || /[\n\0]/.test(path)) return null
    return (await readObjects(place, [`${oid}:${path}`]))[0] ?? null
  }

  // One thing at a time: what is loaded and what is written on top of it must be the same head.
  let turn: Promise<unknown> = Promise.resolve()
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  return {
    read: () => inTurn(intact),
    history: () => inTurn(history),
    tail: (count) => inTurn(() => tail(count)),
    file: (seq, path) => inTurn(() => file(seq, path)),
    append: (facts) => inTurn(() => append(facts).catch(asUnrecorded)),
  }
}

/** The part of the ledger that is in memory: read once, then only what is new. */
interface Loaded {
  readonly head: string | null
  readonly commits: readonly LedgerCommit[]
  /** Of a prefix of the commits. */
  readonly verification: Verification | null
}

/** What new entries are put on top of: a chain in a repository. */
interface Base {
  readonly chain: readonly Recorded[]
  readonly head: string | null
  readonly place: LedgerPlace
}

/** A head that was seen, and the repository that still has it. */
interface Seen {
  readonly oid: string
  readonly place: LedgerPlace
}

/** With the commits that this run put on top of it: they hold, or they would not have been written. */
function grown(loaded: Loaded, added: readonly LedgerCommit[], chain: readonly Recorded[]): Loaded {
  const commits = [...loaded.commits, ...added]
  const last = commits.at(-1)
  const { verification } = loaded
  if (!last || !verification) return { ...loaded, verification: null }
  const head = sha256Of(last.bytes)
  return {
    head: last.oid,
    commits,
    verification: { ...verification, entries: commits.length, recorded: chain, head },
  }
}

async function extended(place: LedgerPlace, loaded: Loaded, head: string | null): Promise<Loaded> {
  if (head === null) return { head, commits: [], verification: null }
  const last = loaded.commits.at(-1)
  const fresh = await readCommits(place, head, { after: last?.oid ?? null })
  if (!last) return { head, commits: fresh, verification: null }
  if (fresh[0]?.parents[0] === last.oid) return { ...loaded, head, commits: [...loaded.commits, ...fresh] }
  return { head, commits: await readCommits(place, head), verification: null }
}

/** In a shallow clone the ledger may have been cut as well: then its first commit has a parent that is not there. */
async function isCut(place: LedgerPlace, first: LedgerCommit): Promise<boolean> {
  const shallow = await gitOutput(['rev-parse', '--is-shallow-repository'], place)
  if (shallow.toString('utf8').trim() !== 'true') return false
  const commit = await gitOutput(['cat-file', 'commit', first.oid], place)
  return /^tree .*\nparent /.test(commit.toString('utf8'))
}

async function factsOf(commits: readonly LedgerCommit[], seen: readonly Seen[]): Promise<HistoryFacts> {
  const all: Remembered[] = []
  for (const one of seen) all.push(await remember(commits, one))
  const newest = all.reduce<Remembered | null>(
    (found, one) => (found && found.seq >= one.seq ? found : one),
    null,
  )
  return { lineage: lineageFault(commits), remembered: all.find(({ descends }) => !descends) ?? newest }
}

async function remember(commits: readonly LedgerCommit[], { oid: seen, place }: Seen): Promise<Remembered> {
  const index = commits.findLastIndex(({ oid }) => oid === seen)
  const there = commits[index]
  if (there) return { seq: index + 1, sha256: sha256Of(there.bytes), descends: true }
  const bytes = (await readObjects(place, [`${seen}:entry.json`]))[0] ?? new Uint8Array(0)
  // Its number is in it: commits cannot be counted where only the end of the ledger was fetched.
  const seq = /"seq":(\d+)/.exec(new TextDecoder().decode(bytes))?.[1]
  return { seq: Number(seq ?? 1), sha256: sha256Of(bytes), descends: false }
}

function crowded(branch: string): WaybillError {
  return new WaybillError(
    'LEDGER_UNREACHABLE',
    `Other writers kept being first on ${branch} for ${attempts} tries or ${patience / 1000} s; nothing was recorded.`,
    {
      exitCode: exitCodes.unrecorded,
      hint: 'Run it again when fewer jobs write to the ledger. A lock file left behind in the repository looks the same.',
    },
  )
}

/** Whatever git could not do here (a full disk, a read-only folder): what matters is that nothing was recorded. */
function asUnrecorded(error: unknown): never {
  const system = error instanceof Error && 'syscall' in error
  if (!system && !(error instanceof WaybillError && error.code === 'GIT_FAILED')) throw error
  throw new WaybillError('LEDGER_UNREACHABLE', `The ledger entry could not be written: ${error.message}`, {
    exitCode: exitCodes.unrecorded,
    hint: 'See whether the disk is full or the repository read-only, then run it again.',
    cause: error,
  })
}

const systemClock: Pick<Clock, 'monotonic' | 'sleep'> = {
  monotonic: () => performance.now(),
  sleep: (milliseconds) => wait(milliseconds),
}
