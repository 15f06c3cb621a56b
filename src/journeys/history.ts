import { creditedIn, readCommit, type CommitReading, type Reading } from '../changes/change.ts'
import { People, type Person } from '../changes/people.ts'
import type { ReadRange } from '../changes/range.ts'
import { Suspicion } from '../changes/suspicion.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import type { Commit } from '../git/commit.ts'
import { CommitGraph } from '../git/graph.ts'

/** What can be done with a reading of a history, and its number there, while git is still printing the next. */
export type PlaceAhead = (reading: CommitReading, number: number) => void

/**
 * The whole history that HEAD and the tags reach, in git's order (newest first), by commit number. Messages are let go as
 * they come: what stays is the graph, the dates, who is credited, and the readings where they are wanted.
 */
export class History {
  readonly graph = new CommitGraph()
  readonly #people = new People()
  readonly #reading: Reading | null
  readonly #place: PlaceAhead | null
  readonly #dates: number[] = []
  readonly #credits: (readonly Person[])[] = []
  readonly #readings: CommitReading[] = []
  readonly #suspicion = new Suspicion()
  /** By number: 1 for a merge, and for what takes back another commit. */
  readonly #tangled: number[] = []

  /** With null nothing but who is credited is read of a message. */
  constructor(reading: Reading | null, place: PlaceAhead | null = null) {
    this.#reading = reading
    this.#place = place
  }

  add(commit: Commit): void {
    const number = this.graph.add(commit.oid, commit.parents)
    this.#dates[number] = commit.committedAt
    if (this.#reading === null) {
      this.#credits[number] = creditedIn(commit, this.#people)
      return
    }
    const reading = readCommit(commit, this.#people, this.#reading)
    this.#readings[number] = reading
    this.#suspicion.look(reading)
    this.#tangled.push(reading.merge || reading.revert !== null ? 1 : 0)
    this.#place?.(reading, number)
  }

  /** How many people there are by name and address. */
  get persons(): number {
    return this.#people.size
  }

  /** The committer date of a commit in seconds since 1970-01-01 UTC. */
  dateOf(oid: string): number {
    return this.#dates[this.graph.numberOf(oid) ?? -1] ?? 0
  }

  /** The commits of these numbers, newest first, all below one of them, the tip. Throws a RangeError for one that is not there or was not read. */
  rangeOf(numbers: readonly number[], tip: string): ReadRange {
    const suspected = this.#suspicion.suspects()
    const all = this.#readings
    const isTangled = this.#tangled
    const suspects: number[] = []
    let tangled = false
    const readings = numbers.map((number, index) => {
      const reading = all[number]
      if (!reading) throw new RangeError(`There is no reading of commit number ${number} in this history.`)
      if (suspected[number] === 1) suspects.push(index)
      if (isTangled[number] === 1) tangled = true
      return reading
    })
    const { first: firstParents, isMerge } = this.graph.links()
    let indices: Map<number, number> | null = null
    const first = this.graph.numberOf(tip) ?? -1
    return {
      readings,
      history: { size: all.length, numbers },
      tangled,
      suspects,
      // Nearly always the first of all.
      tip: numbers[0] === first ? 0 : Math.max(numbers.indexOf(first), 0),
      parentsOf: (index) => {
        const number = numbers[index] ?? -1
        const parent = firstParents[number] ?? -1
        // Nearly every commit but a merge has its parent next to it.
        if (parent !== -1 && numbers[index + 1] === parent && isMerge[number] === 0) return [index + 1]
        indices ??= new Map(numbers.map((one, at) => [one, at]))
        return present(this.graph.parentsOf(number), indices)
      },
    }
  }

  peopleOf(number: number): readonly Person[] {
    return this.#readings[number]?.people ?? this.#credits[number] ?? []
  }
}

const noParents: readonly number[] = []

function present<Key>(parents: readonly Key[], indices: ReadonlyMap<Key, number>): readonly number[] {
  const only = parents[0]
  if (only === undefined) return noParents
  if (parents.length > 1) return parents.flatMap((parent) => indices.get(parent) ?? [])
  const index = indices.get(only)
  return index === undefined ? noParents : [index]
}

/** The range of some commits, newest first, all below one of them, read one by one. */
export function readRange(commits: readonly Commit[], tip: string, reading: Reading): ReadRange {
  const people = new People()
  let indices: Map<string, number> | null = null
  return {
    readings: commits.map((commit) => readCommit(commit, people, reading)),
    tip: Math.max(
      commits.findIndex(({ oid }) => oid === tip),
      0,
    ),
    parentsOf: (index) => {
      indices ??= new Map(commits.map(({ oid }, at) => [oid, at]))
      return present(commits[index]?.parents ?? [], indices)
    },
  }
}

/**
 * Reads the history of HEAD, all tags and further tips, in one stream; `reading` null reads no more of a commit than its
 * place, its date and its people. A cut history is never taken for a whole one: see `refuseCuts`.
 */
export async function readHistory(
  repository: Repository,
  {
    tips,
    reading,
    place = null,
  }: {
    readonly tips: readonly string[]
    readonly reading: Reading | null
    readonly place?: PlaceAhead | null
  },
): Promise<History> {
  const history = new History(reading, place)
  const include = [...(repository.head === null ? [] : [repository.head]), ...tips]
  const paths = reading !== null && reading.territory !== null
  for await (const commits of repository.history({ include, exclude: [], tags: true, paths }))
    for (const commit of commits) history.add(commit)
  return history
}

/** A shallow clone that cuts the range would give notes with holes; it is refused, never answered in part. */
export async function refuseCuts(
  repository: Repository,
  history: History,
  range: readonly number[],
): Promise<void> {
  if (!repository.shallow) return
  const inRange = new Set(range)
  const cut = [...(await repository.cuts())].find((oid) => inRange.has(history.graph.numberOf(oid) ?? -1))
  if (cut === undefined) return
  throw new WaybillError(
    'HISTORY_SHALLOW',
    `This clone is shallow and cuts the history inside the range, at ${cut.slice(0, 12)}.`,
    {
      hint: 'Run: git fetch --unshallow --tags, or waybill with --deepen. In a workflow: actions/checkout with fetch-depth: 0.',
    },
  )
}
