import { WaybillError } from '../../errors.ts'
import type { Recorded } from '../../ledger/store.ts'
import type { Clock } from '../edge.ts'
import { lineageFault, readCommits } from './ledger-commits.ts'
import type { EndPlace, LedgerPlace } from './ledger-place.ts'
import { fetchRef, remoteHead, type LedgerRemote } from './ledger-remote.ts'
import { localRefs, type LocalRefs, type RefNames } from './ledger-refs.ts'
import { runGit } from './run.ts'

interface LedgerEndOptions {
  readonly clone: LedgerPlace
  readonly endPlace: EndPlace
  readonly refs: RefNames
  readonly clock: Pick<Clock, 'sleep'>
  readonly remote: () => Promise<LedgerRemote | null>
}

/** The end of a ledger as it is now, and where its commits are. */
interface LedgerEnd {
  readonly chain: readonly Recorded[]
  readonly head: string
  readonly place: LedgerPlace
}

type Found = Omit<LedgerEnd, 'chain'> & { readonly local: LocalRefs }

/** The end of a ledger branch, read without the rest of it. */
export function openLedgerEnd({ clone, endPlace, refs, clock, remote }: LedgerEndOptions): {
  /**
   * The last entries: at least `count`, at least as many as an append looks back, and all since this clone last saw the
   * ledger. Null when there are none, or when something in them is wrong or cannot be told from here: who then reads the
   * whole ledger is told what. Throws LEDGER_UNREACHABLE.
   */
  read(count: number): Promise<LedgerEnd | null>
  /** What was recorded on top of it, so that the next look has less to read. */
  note(end: LedgerEnd): void
} {
  let last: LedgerEnd | null = null

  async function read(count: number): Promise<LedgerEnd | null> {
    const { lookBack } = await import('../../ledger/chain.ts')
    const least = Math.max(count, lookBack)
    const found = await locate(least)
    if (!found) return null
    const chain = (await goneOn(found, least)) ?? (await begun(found, least))
    if (chain === null) return null
    last = { head: found.head, place: found.place, chain }
    return last
  }

  /** What was read or recorded before with what is new; null when that is not enough. */
  async function goneOn({ place, head }: Found, least: number): Promise<LedgerEnd['chain'] | null> {
    const before = last?.chain.at(-1)
    if (!last || !before || last.place !== place || last.chain.length < least) return null
    if (last.head === head) return last.chain
    const fresh = await readCommits(place, head, { after: last.head })
    if (fresh[0]?.parents[0] !== last.head || lineageFault(fresh, true) !== null) return null
    const chain = await proved([before, ...fresh])
    return chain && [...last.chain, ...chain.slice(1)]
  }

  async function begun(found: Found, least: number): Promise<LedgerEnd['chain'] | null> {
    const unseen = await countUnseen(found)
    if (unseen === null) return null
    const commits = await readCommits(found.place, found.head, { last: Math.max(least, unseen + 1) })
    if (lineageFault(commits, true) !== null) return null
    const chain = await proved(commits)
    if (chain) await runGit(['update-ref', refs.seen, found.head], found.place)
    return chain
  }

  /** The head of the ledger, in a repository that has it. */
  async function locate(least: number): Promise<Found | null> {
    const local = await localRefs(clone, refs)
    const from = await remote()
    if (!from) return local.branch === null ? null : { head: local.branch, place: clone, local }
    const head = await remoteHead(from, refs.branch)
    if (head === null) return null
    if (head === last?.head) return { head, place: last.place, local }
    const apart = last !== null && last.place !== clone
    if (head === local.copy || (!apart && (await has(clone, head)))) return { head, place: clone, local }
    // A clone that has fetched all of it before lacks only what is new.
    if (local.copy !== null) {
      await fetchRef(from, { from: refs.branch, to: refs.copy, commit: head })
      return { head, place: clone, local }
    }
    const place = await endPlace.made()
    return (await fetchEnd(from.from(place), head, least)) ? { head, place, local } : null
  }

  /**
   * The first time as many commits as are looked at, later what is new: to ask for a depth again would cut the history
   * between, and the head that was seen would look as if it were gone.
   */
  async function fetchEnd(from: LedgerRemote, head: string, depth: number): Promise<boolean> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const known = last?.place.environment['GIT_DIR'] === from.place.environment['GIT_DIR']
      if (!known && (await has(from.place, head))) return true
      try {
        const first = known || (await localRefs(from.place, refs)).copy !== null ? {} : { depth }
        await fetchRef(from, { from: refs.branch, to: refs.copy, commit: head, ...first })
        return true
      } catch (error) {
        // Another process of this clone fetches it just now.
        if (!(error instanceof WaybillError) || !/\.lock': File exists|shallow file/.test(error.message))
          throw error
        await clock.sleep(100)
      }
    }
    return false
  }

  /** How many entries this clone has not seen; null when what it has seen is not below the head. */
  async function countUnseen({ place, head, local }: Found): Promise<number | null> {
    const other = await endPlace.known()
    const seen = [local.seen, other && (await localRefs(other, refs)).seen]
    let most = 0
    for (const oid of new Set(seen)) {
      if (oid === null || oid === head) continue
      const args = ['rev-list', '--count', '--left-right', `${oid}...${head}`]
      const [gone, fresh] = (await runGit(args, place)).stdout.toString('utf8').split('\t')
      if (gone !== '0') return null
      most = Math.max(most, Number(fresh))
    }
    return most
  }

  return {
    read,
    note(end) {
      last = end
    },
  }
}

async function proved(
  commits: readonly { readonly bytes: Uint8Array }[],
): Promise<LedgerEnd['chain'] | null> {
  const { verifyTail } = await import('../../ledger/verify.ts')
  try {
    return verifyTail(commits)
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'LEDGER_BROKEN') return null
    throw error
  }
}

async function has(place: LedgerPlace, oid: string): Promise<boolean> {
  return (await runGit(['cat-file', '-e', `${oid}^{commit}`], place)).code === 0
}
