import type { CommitReading } from './change.ts'
import { OidIndex } from './oid-index.ts'
import { ParallelLines, trunkOf } from './parallel-lines.ts'
import type { ReadRange } from './range.ts'
import { cutNumbers, withoutNumbers } from './trailing-numbers.ts'

/** Why a commit is taken for the copy of another. */
export interface Duplicate {
  /** The object id of the commit that is told in its place. */
  readonly of: string
  /** By git's `-x` trailer; by pull request and description; by author, author date and description; by patch. */
  readonly kind: 'picked' | 'same-pull-request' | 'copied' | 'same-patch'
}

export interface DuplicateQuestion {
  /** By object id: what git calls the commit's patch, where it was asked. */
  readonly patches: ReadonlyMap<string, string>
  /** The object ids of commits that cancel each other: neither copies nor originals. */
  readonly gone: Pick<ReadonlyMap<string, unknown>, 'has'>
}

const nothing: ReadonlyMap<string, Duplicate> = new Map()
const nobody: readonly string[] = []
const noQuestion: DuplicateQuestion = { patches: new Map(), gone: new Map() }

/**
 * The commits of a range that are copies of others in it, by object id. What the `-x` trailer of a cherry-pick says comes
 * first; then the same pull request with the same description; then the same author, author date and description (a
 * rebase and a cherry-pick keep these); then the same patch. Of several copies the oldest is the one that is told,
 * unless a trailer names the original. Merges are never copies. A copy of what was reverted is a change of its own.
 */
export function duplicatesIn(range: ReadRange, question: DuplicateQuestion): ReadonlyMap<string, Duplicate> {
  if (question.patches.size === 0 && !mayHoldCopies(range)) return nothing
  const found = new Copies(range, question)
  found.byTrailer()
  found.byPullRequest()
  found.byAuthorDate()
  found.byPatch()
  return found.named()
}

/** Whether anything at all looks like a copy: a trailer, a number or an author date that stands twice. */
export function mayHoldCopies({ readings, suspects = all(readings) }: ReadRange): boolean {
  const numbers = new Set<string>()
  const dates = new Set<number>()
  return suspects.some((index) => {
    const reading = readings[index]
    if (!reading || reading.merge) return false
    if (reading.pickedFrom !== null || dates.has(reading.authoredAt)) return true
    dates.add(reading.authoredAt)
    return numbersOf(reading).some((number) => numbers.size === numbers.add(number).size)
  })
}

function all(readings: readonly CommitReading[]): readonly number[] {
  return readings.map((_, index) => index)
}

/** The newest commits that patches are asked for; a range with more look-alikes than these is not looked at any closer. */
const mostCandidates = 1_000

/**
 * The object ids of commits whose patches may show that they are copies: of one author with descriptions that begin alike, on
 * lines of which neither reaches the other, and nothing yet tells that they are copies. Empty, at the cost of one look
 * at each commit, for a range without merges. At most the 1,000 newest.
 */
export function patchCandidates(range: ReadRange): readonly string[] {
  const { readings, tangled = true } = range
  if (!tangled || !readings.some(({ merge }) => merge)) return nobody
  const authors = authorsBeside(range)
  if (authors.size === 0) return nobody
  const alike = new Map<string, number[]>()
  readings.forEach((reading, index) => {
    if (reading.merge || reading.description === '' || !authors.has(authorOf(reading))) return
    const words = beginningOf(reading.description)
    const others = alike.get(words)
    if (others) others.push(index)
    else alike.set(words, [index])
  })
  const groups = [...alike.values()].flatMap((indices) =>
    indices.length > 1 ? byAuthor(readings, indices) : [],
  )
  if (groups.length === 0) return nobody
  const known = new Copies(range, noQuestion)
  known.byTrailer()
  known.byPullRequest()
  known.byAuthorDate()
  const open = groups.map((group) => group.filter((index) => !known.has(index)))
  const apart = new ParallelLines(range).apart(
    open.filter(({ length }) => length > 1),
    mostCandidates,
  )
  return apart.map((index) => readings[index]?.oid ?? '')
}

/** Who made commits beside the main line, and of which types: where nobody is, nothing is apart. */
function authorsBeside(range: ReadRange): ReadonlySet<string> {
  const trunk = trunkOf(range)
  const authors = new Set<string>()
  range.readings.forEach((reading, index) => {
    if (trunk[index] !== 1 && !reading.merge) authors.add(authorOf(reading))
  })
  return authors
}

function authorOf({ people, type }: CommitReading): string {
  return `${people[0]?.identity ?? ''} ${type ?? ''}`
}

const fewWords = /^\S+(?: \S+){0,2}/

/** Three words, without what a backport adds at the end of them. */
function beginningOf(description: string): string {
  const text = withoutNumbers(description)
  return fewWords.exec(text.slice(0, longestBeginning))?.[0] ?? text
}

const longestBeginning = 80

/** The groups of commits of one type that one author made, of several. */
function byAuthor(readings: readonly CommitReading[], indices: readonly number[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const index of indices) {
    const reading = readings[index]
    if (!reading) continue
    const author = authorOf(reading)
    const group = groups.get(author)
    if (group) group.push(index)
    else groups.set(author, [index])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Type and description without the numbers of pull requests at its end. */
function textOf({ type, description }: CommitReading): string {
  return `${type ?? ''}: ${withoutNumbers(description)}`
}

/** What was found to be copies so far, by index; one that was found by one sign is not looked at by the next. */
class Copies {
  readonly #readings: readonly CommitReading[]
  readonly #suspects: readonly number[]
  readonly #question: DuplicateQuestion
  readonly #of = new Map<number, { readonly original: number; readonly kind: Duplicate['kind'] }>()

  constructor({ readings, suspects = all(readings) }: ReadRange, question: DuplicateQuestion) {
    this.#readings = readings
    this.#suspects = suspects
    this.#question = question
  }

  has(index: number): boolean {
    return this.#of.has(index)
  }

  named(): ReadonlyMap<string, Duplicate> {
    if (this.#of.size === 0) return nothing
    const named = new Map<string, Duplicate>()
    for (const [index, { kind }] of this.#of) {
      const [copy, original] = [this.#readings[index], this.#readings[this.#originalOf(index)]]
      if (copy && original) named.set(copy.oid, { of: original.oid, kind })
    }
    return named
  }

  byTrailer(): void {
    const picks = this.#open(({ pickedFrom }) => pickedFrom !== null)
    if (picks.length === 0) return
    const oids = new OidIndex(
      this.#readings,
      picks.flatMap(({ reading }) => sourcesOf(reading)),
    )
    const others: Candidate[] = []
    for (const pick of picks) {
      const sources = sourcesOf(pick.reading).map((oid) => oids.indexOf(oid))
      const originals = sources.filter((one) => one !== undefined && !this.#isGone(one))
      const alike = originals.find((one) => one !== undefined && this.#isAlike(pick.reading, one))
      // A chain of picks names one change; a commit of another description may have gathered several.
      const original = alike ?? (originals.length === sources.length ? originals[0] : undefined)
      if (original !== undefined) this.#link(pick.index, original, 'picked')
      else if (originals.length === 0) others.push(pick)
    }
    this.#collapse('picked', others, ({ reading }) => [
      `${sourcesOf(reading).at(-1)?.slice(0, 7)} ${textOf(reading)}`,
    ])
  }

  byPullRequest(): void {
    const seen = new Set<string>()
    const repeated = new Set<string>()
    for (const index of this.#suspects) {
      const reading = this.#readings[index]
      for (const number of reading ? numbersOf(reading) : nobody)
        if (seen.has(number)) repeated.add(number)
        else seen.add(number)
    }
    if (repeated.size === 0) return
    const repeats = (reading: CommitReading) => numbersOf(reading).filter((number) => repeated.has(number))
    const candidates = this.#open((reading) => reading.pullRequest !== null && repeats(reading).length > 0)
    this.#collapse('same-pull-request', candidates, ({ reading }) =>
      repeats(reading).map((number) => `${number} ${textOf(reading)}`),
    )
  }

  byAuthorDate(): void {
    const seen = new Set<number>()
    const repeated = new Set<number>()
    for (const index of this.#suspects) {
      const authoredAt = this.#readings[index]?.authoredAt ?? 0
      if (seen.has(authoredAt)) repeated.add(authoredAt)
      else seen.add(authoredAt)
    }
    if (repeated.size === 0) return
    const candidates = this.#open(
      ({ authoredAt, description }) => repeated.has(authoredAt) && description !== '',
    )
    this.#collapse('copied', candidates, ({ reading }) => [
      `${reading.authoredAt} ${reading.people[0]?.identity ?? ''} ${textOf(reading)}`,
    ])
  }

  byPatch(): void {
    const { patches } = this.#question
    if (patches.size === 0) return
    const candidates = this.#open(({ oid }) => patches.has(oid), all(this.#readings))
    this.#collapse('same-patch', candidates, ({ reading }) => [patches.get(reading.oid) ?? reading.oid])
  }

  /** What may be a copy and passes, oldest first. */
  #open(passes: (reading: CommitReading) => boolean, among = this.#suspects): Candidate[] {
    const open: Candidate[] = []
    for (let at = among.length - 1; at >= 0; at--) {
      const index = among[at] ?? 0
      const reading = this.#readings[index]
      if (!reading || reading.merge || !passes(reading)) continue
      if (!this.#of.has(index) && !this.#question.gone.has(reading.oid)) open.push({ reading, index })
    }
    return open
  }

  /** Takes those that share a key for copies of the first of them. */
  #collapse(
    kind: Duplicate['kind'],
    candidates: readonly Candidate[],
    keysOf: (candidate: Candidate) => readonly string[],
  ): void {
    const first = new Map<string, number>()
    for (const candidate of candidates) {
      const keys = keysOf(candidate)
      const known = keys.find((key) => first.has(key))
      const original = (known === undefined ? undefined : first.get(known)) ?? candidate.index
      if (original !== candidate.index) this.#link(candidate.index, original, kind)
      for (const key of keys) if (!first.has(key)) first.set(key, original)
    }
  }

  #link(index: number, original: number, kind: Duplicate['kind']): void {
    if (this.#originalOf(original) !== index) this.#of.set(index, { original, kind })
  }

  #originalOf(index: number): number {
    let at = index
    for (let next = this.#of.get(at); next !== undefined; next = this.#of.get(at)) at = next.original
    return at
  }

  #isGone(index: number): boolean {
    return this.#question.gone.has(this.#readings[index]?.oid ?? '')
  }

  #isAlike(reading: CommitReading, index: number): boolean {
    const other = this.#readings[index]
    return other !== undefined && textOf(other) === textOf(reading)
  }
}

interface Candidate {
  readonly reading: CommitReading
  readonly index: number
}

/** Where a commit was picked from, and where that one was, in turn. */
function sourcesOf({ pickedFrom, pickedBefore }: CommitReading): readonly string[] {
  if (pickedFrom === null) return nobody
  return pickedBefore.length === 0 ? [pickedFrom] : [pickedFrom, ...pickedBefore]
}

/** A backport's header ends with the number that it was merged by before its own. */
export function numbersOf(reading: CommitReading): readonly string[] {
  const { header, pullRequest } = reading
  if (pullRequest === null) return nobody
  if (hasOneNumber(reading)) return [pullRequest]
  const numbers = cutNumbers(header).numbers.map(({ number }) => number)
  return numbers.length > 0 ? numbers : [pullRequest]
}

/** Whether a commit that a pull request brought has no second number in its header. */
export function hasOneNumber({ header }: CommitReading): boolean {
  return header.indexOf('#') === header.lastIndexOf('#')
}
