import { creditedIn, readCommit, type CommitReading } from '../changes/change.ts'
import { People, type Person } from '../changes/people.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import type { Commit } from '../git/commit.ts'
import { CommitGraph } from '../git/graph.ts'

/** The whole history that HEAD and the tags reach, in git's order (newest first), by commit number. */
export class History {
  readonly graph = new CommitGraph()
  readonly #people = new People()
  readonly #commits: (Commit | null)[] = []
  readonly #dates: number[] = []
  readonly #readings: (CommitReading | undefined)[] = []

  /** Adds a commit; an eager one is read at once, while git is still busy with the next. */
  add(commit: Commit, eager: boolean): void {
    const number = this.graph.add(commit.oid, commit.parents)
    this.#dates[number] = commit.committedAt
    this.#commits[number] = eager ? null : commit
    this.#readings[number] = eager ? readCommit(commit, this.#people) : undefined
  }

  /** The committer date of a commit in seconds since 1970-01-01 UTC. */
  dateOf(oid: string): number {
    return this.#dates[this.graph.numberOf(oid) ?? -1] ?? 0
  }

  readingsOf(numbers: readonly number[]): CommitReading[] {
    return numbers.map((number) => this.#reading(number))
  }

  /** Who is credited with a commit; its message need not be read for that. */
  peopleOf(number: number): readonly Person[] {
    const commit = this.#commits[number]
    return this.#readings[number]?.people ?? (commit ? creditedIn(commit, this.#people) : [])
  }

  #reading(number: number): CommitReading {
    const known = this.#readings[number]
    if (known) return known
    const commit = this.#commits[number]
    if (!commit) throw new RangeError(`There is no commit number ${number} in this history.`)
    const reading = readCommit(commit, this.#people)
    this.#readings[number] = reading
    return reading
  }
}

/**
 * Reads the history of HEAD, all tags and further tips, in one stream. `eager` reads every message as it comes, which is
 * best when all are wanted. A cut history is never taken for a whole one: see `refuseCuts`.
 */
export async function readHistory(
  repository: Repository,
  options: { readonly eager: boolean; readonly tips: readonly string[] },
): Promise<History> {
  const history = new History()
  const include = [...(repository.head === null ? [] : [repository.head]), ...options.tips]
  for await (const commits of repository.history({ include, exclude: [], tags: true }))
    for (const commit of commits) history.add(commit, options.eager)
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
      hint: 'Run: git fetch --unshallow --tags. In a workflow: actions/checkout with fetch-depth: 0.',
    },
  )
}
