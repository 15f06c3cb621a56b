import type { CommitReading } from './change.ts'
import { mergedBy } from './merged.ts'
import { OidIndex } from './oid-index.ts'
import type { ReadRange } from './range.ts'
import type { RevertClaim } from './revert-claim.ts'
import { Titles } from './titles.ts'

/** What a commit that counts for nothing has to do with another of its range. */
export interface Cancellation {
  /** The object id of the commit that it takes back or that takes it back; one of them where there are several. */
  readonly other: string
  readonly role: 'reverts' | 'reverted'
}

/** By object id; whatever `other` names is in it with the other role. */
export type Cancelled = ReadonlyMap<string, Cancellation>

const nothing: Cancelled = new Map()
const none: readonly number[] = []

/**
 * The commits that cancel each other inside a range: a revert and what it takes back. What a revert names by id or by
 * pull request it takes back wherever that stands; a title alone means the newest commit before it that has it. A merge
 * goes with all that it brought. A revert that was itself taken back cancels nothing, so that the revert of a revert
 * brings the original back. A revert of something outside the range, or of a part, is not in it, and stays to be told.
 */
export function cancelled(range: ReadRange): Cancelled {
  return range.readings.some(({ revert }) => revert !== null) ? new Settlement(range).settle() : nothing
}

/** The reverts of a range, settled one by one: those that take back a revert before it. */
class Settlement {
  readonly #range: ReadRange
  readonly #readings: readonly CommitReading[]
  readonly #gone = new Map<string, Cancellation>()
  /** By the index of a revert: what it names by id or pull request. */
  readonly #named = new Map<number, readonly number[]>()
  /** By the index of a commit: the reverts that name it. */
  readonly #namers = new Map<number, number[]>()
  readonly #settled = new Set<number>()
  #titles: Titles | null = null

  constructor(range: ReadRange) {
    this.#range = range
    this.#readings = range.readings
  }

  settle(): Cancelled {
    const reverts: number[] = []
    this.#readings.forEach(({ revert }, index) => {
      if (revert !== null && !revert.partial) reverts.push(index)
    })
    this.#nameTargets(reverts)
    for (const revert of reverts) this.#settleFrom(revert)
    if (this.#gone.size > 0) this.#settleMerges()
    return this.#gone
  }

  #nameTargets(reverts: readonly number[]): void {
    const claims = reverts.map((index) => this.#readings[index]?.revert)
    const oids = new OidIndex(
      this.#readings,
      claims.flatMap((claim) => claim?.oids ?? []),
    )
    const requests = pullRequestsAmong(this.#readings, claims)
    for (const revert of reverts) {
      const reading = this.#readings[revert]
      if (!reading?.revert || reading.revert.title !== null) continue
      const targets = new Set<number>()
      for (const oid of reading.revert.oids) {
        const found = oids.find(oid, { after: revert, copies: reading.pickedFrom !== null })
        if (found !== null) this.#withBrought(found, targets)
      }
      for (const number of reading.revert.pullRequests)
        for (const found of requests.get(number) ?? none)
          if (found > revert) this.#withBrought(found, targets)
      targets.delete(revert)
      this.#named.set(revert, [...targets])
      for (const target of targets) {
        const namers = this.#namers.get(target)
        if (namers) namers.push(revert)
        else this.#namers.set(target, [revert])
      }
    }
  }

  #withBrought(index: number, into: Set<number>): void {
    into.add(index)
    for (const brought of mergedBy(this.#range, index)) into.add(brought)
  }

  /** Settles a revert after those that name it, and those that name them. */
  #settleFrom(revert: number): void {
    const stack = [revert]
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const first = !this.#settled.has(top)
      this.#settled.add(top)
      const before = first
        ? (this.#namers.get(top) ?? none).filter((namer) => !this.#settled.has(namer))
        : none
      if (before.length > 0) stack.push(...before)
      else {
        stack.pop()
        this.#act(top)
      }
    }
  }

  #act(revert: number): void {
    const reading = this.#readings[revert]
    if (!reading?.revert || this.#gone.has(reading.oid) || this.#repeats(revert, reading)) return
    const targets = this.#targetsOf(revert, reading.revert).flatMap((index) => {
      const target = this.#readings[index]
      return target && this.#gone.get(target.oid)?.role !== 'reverts' ? [target.oid] : []
    })
    const [other] = targets
    if (other === undefined) return
    this.#gone.set(reading.oid, { other, role: 'reverts' })
    for (const oid of targets)
      if (!this.#gone.has(oid)) this.#gone.set(oid, { other: reading.oid, role: 'reverted' })
  }

  /** The merge of a pull request that reverts says in its title what a commit that it brought does. */
  #repeats(index: number, { merge }: CommitReading): boolean {
    return (
      merge &&
      mergedBy(this.#range, index).some((brought) => (this.#readings[brought]?.revert ?? null) !== null)
    )
  }

  #targetsOf(revert: number, { title }: RevertClaim): readonly number[] {
    if (title === null) return this.#named.get(revert) ?? none
    this.#titles ??= new Titles(
      this.#readings,
      this.#readings.flatMap((reading) => reading.revert?.title ?? []),
    )
    const found = this.#titles.newest(title, {
      after: revert,
      gone: this.#gone,
      passes: (index) => this.#isFree(index, revert),
    })
    if (found === null) return none
    const targets = new Set<number>()
    this.#withBrought(found, targets)
    return [...targets]
  }

  /** Whether no revert between the two names the commit, which is then the one to take it back. */
  #isFree(index: number, revert: number): boolean {
    const namers = this.#namers.get(index) ?? none
    return !namers.some((namer) => namer > revert && !this.#gone.has(this.#readings[namer]?.oid ?? ''))
  }

  /** A merge that tells a title goes where all that it brought went. */
  #settleMerges(): void {
    this.#readings.forEach((reading, index) => {
      if (!reading.merge || reading.pullRequest === null || this.#gone.has(reading.oid)) return
      const brought = mergedBy(this.#range, index).map((one) => this.#readings[one])
      const oids = new Set(brought.map((one) => one?.oid))
      const fates = brought.flatMap((one) => (one && !one.merge ? [this.#gone.get(one.oid)] : []))
      // What was cancelled within the pull request itself is no reason to leave out its title.
      const outer = fates.find((fate) => fate !== undefined && !oids.has(fate.other))
      if (outer && fates.every((fate) => fate !== undefined)) this.#gone.set(reading.oid, outer)
    })
  }
}

/** Which commits came by the pull requests that some claims name; cherry-picks only where nothing else did. */
function pullRequestsAmong(
  readings: readonly CommitReading[],
  claims: readonly (RevertClaim | null | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const claim of claims) for (const number of claim?.pullRequests ?? []) found.set(number, [])
  if (found.size === 0) return found
  const picks: number[] = []
  readings.forEach(({ pullRequest, pickedFrom }, index) => {
    if (pullRequest === null || !found.has(pullRequest)) return
    if (pickedFrom === null) found.get(pullRequest)?.push(index)
    else picks.push(index)
  })
  const only = picks.filter((index) => found.get(readings[index]?.pullRequest ?? '')?.length === 0)
  for (const index of only) found.get(readings[index]?.pullRequest ?? '')?.push(index)
  return found
}
