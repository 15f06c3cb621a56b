import { byCodeUnit } from '../bom/code-units.ts'
import { answersFrom } from '../notices/evidence.ts'
import { sha256Of } from './digest.ts'
import type { LedgerEntry } from './entry.ts'
import type { RollbackPayload, VerifyPayload } from './payloads.ts'
import { advance, unknownState, type Running, type State } from './running.ts'
import { stepsOf, type Step } from './steps.ts'
import type { Recorded } from './store.ts'
import type { Place } from './what-ran.ts'

/** A version in a place for as long as the ledger proves it, with what proves it. */
export interface VersionStay extends Place {
  readonly version: string
  /** Null where the entries do not say. */
  readonly commit: string | null
  /** RFC 3339: the end of the check that proved it first. */
  readonly since: string
  /** When the ledger first said otherwise; null while it is proved still. */
  readonly until: string | null
  /** Whether it is over because somebody recorded that it was taken back. */
  readonly rolledBack: boolean
  /** In how many of how many groups it was proved when that were most; `all` null where nothing tells. Null: everywhere. */
  readonly parts: { readonly proved: number; readonly all: number | null } | null
  /** Over all proofs; null where no check counted answers. */
  readonly answers: { readonly matching: number; readonly all: number } | null
  /** The check that proved it first, then those that proved it in more groups; SHA-256 of the entry's bytes, as the chain has it. */
  readonly proofs: readonly [StayProof, ...StayProof[]]
}

export interface StayProof {
  readonly seq: number
  readonly sha256: string
}

/** Which places are asked about, and how they are laid out. */
export interface Layout {
  isAsked(place: Place): boolean
  /** The groups of a place as they are configured, null for targets without one; empty where that is not known. */
  groupsOf(place: Place): ReadonlySet<string | null>
}

/**
 * Which version ran where from when to when, from the entries of a ledger that verifies: only what a healthy check saw
 * answering. By the same rules as `whatRan`, so at any time what it calls verified is in a stay that covers that time, as
 * long as no clock goes back: what was recorded later is taken for later.
 *
 * A stay ends when the ledger says something else: another version was seen, or deployed, gone back to or put there by hand
 * and not refuted since, or a check found it unhealthy. A check that came to nothing ends none. Groups that run
 * the same are one stay. What is later than `now` (RFC 3339) is left out.
 *
 * Places by name, each oldest first. One pass over the entries; a step costs as much as its place has groups.
 */
export function staysIn(recorded: readonly Recorded[], layout: Layout, now: string): VersionStay[] {
  const limit = Date.parse(now)
  const places = new Map<string, { readonly place: Place; readonly entries: LedgerEntry[] }>()
  for (const { entry } of recorded) {
    const { environment, package: part } = entry
    if (environment === null) continue
    const place = { environment, package: part }
    const key = JSON.stringify([environment, part ?? ''])
    const known = places.get(key) ?? { place, entries: [] }
    if (known.entries.length === 0 && !layout.isAsked(place)) continue
    places.set(key, known)
    known.entries.push(entry)
  }
  return [...places]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, { place, entries }]) => {
      const history = openHistory(place, layout.groupsOf(place), recorded)
      for (const step of stepsOf(entries)) if (Date.parse(step.at) <= limit) history.take(step)
      return history.stays()
    })
}

/** A stay that may not be over. */
interface Open {
  readonly version: string
  readonly commit: string | null
  readonly since: string
  /** When something else was said to be there, while no look has confirmed or refuted that. */
  doubted: string | null
  until: string | null
  rolledBack: boolean
  /** The groups that it was proved in at any time, and how many of all at once when that were most. */
  readonly groups: Set<string | null>
  best: { readonly proved: number; readonly all: number | null }
  isEverywhere: boolean
  readonly proofs: LedgerEntry[]
}

/** Which versions stand in a group, with the commit that was proved. */
type Standing = ReadonlyMap<string, string | null>

interface Extent {
  readonly version: string
  readonly commit: string | null
  /** Where it stands and nothing else was said since. */
  readonly live: (string | null)[]
  /** Whether there are groups where it stands and something else was said since. */
  doubted: boolean
}

/** What is known of one place, step by step. */
function openHistory(place: Place, configured: ReadonlySet<string | null>, recorded: readonly Recorded[]) {
  let state: State = unknownState
  let standing: ReadonlyMap<string | null, Standing> = new Map()
  let looked = false
  const all: Open[] = []
  const open = new Map<string, Open>()
  const lastOf = new Map<string, Open>()

  function take(step: Step): void {
    state = advance(state, step)
    if (step.kind === 'look' && step.whole) looked = true
    const before = standing
    standing = new Map(
      [...state].map(([group, { seen }]) => [
        group,
        stands(seen, before.get(group) ?? before.get(null), step.at),
      ]),
    )
    const extents = extentsIn(state, standing)
    for (const [key, extent] of extents) if (extent.live.length > 0) goOn(key, extent, step)
    for (const [key, stay] of open) {
      const extent = extents.get(key)
      if (extent && extent.live.length > 0) continue
      stay.doubted ??= latest(stay.since, step.at)
      if (extent) continue
      stay.until = stay.doubted
      open.delete(key)
    }
    if (step.entry.kind === 'rollback.recorded') takeBack((step.entry.payload as RollbackPayload).from)
  }

  function goOn(key: string, { version, commit, live }: Extent, { at, entry }: Step): void {
    const stay = open.get(key) ?? begin(version, commit, at)
    open.set(key, stay)
    lastOf.set(version, stay)
    stay.doubted = null
    stay.rolledBack = false
    if (!stay.groups.has(null) && live.some((group) => !stay.groups.has(group))) stay.proofs.push(entry)
    for (const group of live) stay.groups.add(group)
    const { proved, total, isWhole } = measure(live)
    if (proved > stay.best.proved) stay.best = { proved, all: total }
    stay.isEverywhere ||= isWhole
  }

  function begin(version: string, commit: string | null, since: string): Open {
    const stay: Open = {
      version,
      commit,
      since,
      doubted: null,
      until: null,
      rolledBack: false,
      groups: new Set(),
      best: { proved: 0, all: null },
      isEverywhere: false,
      proofs: [],
    }
    all.push(stay)
    return stay
  }

  /** Of how many groups: those that looks at all of it named, else those that are configured. */
  function measure(live: readonly (string | null)[]) {
    const names = [...state.keys()]
    const hasRest = names.length > 1 && state.has(null)
    if (looked && !hasRest)
      return { proved: live.length, total: names.length, isWhole: live.length === names.length }
    if (configured.size === 0) return { proved: live.length, total: null, isWhole: false }
    const groups = [...new Set([...names.filter((name) => name !== null), ...configured])]
    // Of the rest holds what was seen before anybody looked at its groups one by one.
    const proved = groups.filter((name) => live.includes(state.has(name) ? name : null)).length
    return { proved, total: groups.length, isWhole: proved === groups.length }
  }

  function takeBack(version: string): void {
    const stay = lastOf.get(version)
    if (stay && (stay.doubted !== null || stay.until !== null)) stay.rolledBack = true
  }

  return {
    take,
    stays: (): VersionStay[] => all.map((stay) => told(place, stay, recorded)),
  }
}

/**
 * What is proved in a group: what this look verified, and what was proved before it and is not refuted. A check that came to
 * nothing does neither; and what was refuted stays so until a look sees it healthy.
 */
function stands(seen: readonly Running[], before: Standing | undefined, at: string): Standing {
  const versions = new Map<string, string | null>()
  for (const { version, commit, basis, verdict, lastSeen } of seen) {
    const isVerified = basis === 'verified' && verdict === 'healthy' && lastSeen === at
    const isProvedStill = verdict !== 'unhealthy' && before?.has(version) === true
    if (isVerified || isProvedStill) versions.set(version, commit ?? before?.get(version) ?? null)
  }
  return versions
}

function extentsIn(state: State, standing: ReadonlyMap<string | null, Standing>): Map<string, Extent> {
  const extents = new Map<string, Extent>()
  for (const [group, versions] of standing)
    for (const [version, commit] of versions) {
      const key = JSON.stringify([version, commit])
      const extent = extents.get(key) ?? { version, commit, live: [], doubted: false }
      extents.set(key, extent)
      if (state.get(group)?.claim) extent.doubted = true
      else extent.live.push(group)
    }
  return extents
}

function told(place: Place, stay: Open, recorded: readonly Recorded[]): VersionStay {
  const { version, commit, since, doubted, until, rolledBack, best, isEverywhere, proofs } = stay
  const [first, ...further] = proofs
  if (!first) throw new TypeError('a stay begins with its proof')
  return {
    ...place,
    version,
    commit,
    since,
    until: until ?? doubted,
    rolledBack,
    parts: isEverywhere ? null : best,
    answers: answersIn(proofs),
    proofs: [proofOf(first, recorded), ...further.map((entry) => proofOf(entry, recorded))],
  }
}

function answersIn(proofs: readonly LedgerEntry[]): VersionStay['answers'] {
  const counts = proofs.map(({ payload }) => answersFrom((payload as VerifyPayload).verdict))
  const all = counts.reduce((sum, count) => sum + count.all, 0)
  return all === 0 ? null : { matching: counts.reduce((sum, { matching }) => sum + matching, 0), all }
}

function proofOf({ seq }: LedgerEntry, recorded: readonly Recorded[]): StayProof {
  const there = recorded[seq - 1]
  if (there?.entry.seq !== seq)
    throw new TypeError('the entries of a ledger that verifies are numbered from 1')
  return { seq, sha256: sha256Of(there.bytes) }
}

/** Clocks of different machines may disagree, and nothing is over before it began. */
function latest(a: string, b: string): string {
  return Date.parse(b) > Date.parse(a) ? b : a
}
