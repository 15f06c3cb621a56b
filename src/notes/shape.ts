import type { CommitReading } from '../changes/change.ts'
import { withoutAddresses } from '../changes/addresses.ts'
import { readHeader } from '../changes/header.ts'
import { mergedBy } from '../changes/merged.ts'
import type { ReadRange } from '../changes/range.ts'
import { redactSecrets } from '../changes/secrets.ts'
import { unitedTouch } from '../git/territory.ts'
import type { CommitFacts } from '../forge/commit-facts.ts'
import type { Findings } from './findings.ts'
import { mainLine } from './main-line.ts'
import type { NotesRules } from './notes-rules.ts'
import type { ChangeOverride } from './overrides.ts'
import { nothingMore, type More } from './placed.ts'

/** A range as the forge, merges and overrides shape it. */
export interface ShapedRange {
  readonly range: ReadRange
  /** What is known beside the readings, by index; nothing of most commits. */
  readonly more: ReadonlyMap<number, More>
  /** What a merge brought, as indices, without what the main line has anyway. */
  broughtBy(index: number): readonly number[]
  /** The tip, its first parent and so on down. */
  mainLine(): ReadonlySet<number>
}

/**
 * Shapes the readings of a range: a commit without a conventional header is read by its pull request's title, what a merge
 * brought belongs to the merge's pull request, a merge touches what it brought, and overrides say it better. A range that
 * nothing shapes stays as it is.
 */
export function shapeRange(range: ReadRange, rules: NotesRules, findings: Findings): ShapedRange {
  const shaping = new Shaping(range)
  if (findings.enriched.size > 0)
    for (const [index, { oid }] of range.readings.entries()) {
      const facts = findings.enriched.get(oid)
      if (facts) shaping.enrich(index, facts)
    }
  const touches = rules.readsPaths
  // From the oldest merge to the newest: what two of them brought came by the inner one.
  for (let index = range.readings.length - 1; index >= 0; index--)
    if (range.readings[index]?.merge) shaping.followMerge(index, touches)
  if (rules.overriding)
    for (const [index, { oid, header }] of range.readings.entries()) {
      const { pullRequest } = shaping.readingAt(index)
      const override = rules.overriding({ oid, pullRequest, headers: [header] })
      if (override) {
        const { says } = override
        shaping.set(index, overridden(shaping.readingAt(index), says), { override })
      }
    }
  return shaping.done()
}

class Shaping {
  readonly #range: ReadRange
  readonly #readings = new Map<number, CommitReading>()
  readonly #more = new Map<number, More>()
  readonly #brought = new Map<number, readonly number[]>()
  #line: ReadonlySet<number> | null = null

  constructor(range: ReadRange) {
    this.#range = range
  }

  readingAt(index: number): CommitReading {
    const reading = this.#readings.get(index) ?? this.#range.readings[index]
    if (!reading) throw new RangeError(`There is no commit ${index} in the range.`)
    return reading
  }

  set(index: number, reading: CommitReading, more: Partial<More>): void {
    this.#readings.set(index, reading)
    this.#more.set(index, { ...(this.#more.get(index) ?? nothingMore), ...more })
  }

  readonly broughtBy = (index: number): readonly number[] => {
    const known = this.#brought.get(index)
    if (known) return known
    const line = this.mainLine()
    const brought = mergedBy(this.#range, index).filter((one) => !line.has(one))
    this.#brought.set(index, brought)
    return brought
  }

  readonly mainLine = (): ReadonlySet<number> => (this.#line ??= mainLine(this.#range))

  enrich(index: number, { login, pullRequest }: CommitFacts): void {
    const reading = this.readingAt(index)
    if (pullRequest === null) return this.set(index, reading, { login })
    const { number, labels } = pullRequest
    // A merge of the main line into a branch came by the branch's pull request, and is not what that is about.
    const speaks = reading.merge
      ? reading.pullRequest === number && !isTitled(reading)
      : reading.type === null
    const titled = speaks ? readByTitle(reading, pullRequest.title) : null
    this.set(
      index,
      { ...(titled ?? reading), pullRequest: number },
      { login, labels, byTitle: titled !== null },
    )
  }

  followMerge(index: number, touches: boolean): void {
    const merge = this.readingAt(index)
    if (merge.pullRequest !== null) {
      const { pullRequest } = merge
      const labels = this.#more.get(index)?.labels ?? []
      for (const one of this.broughtBy(index)) {
        const reading = this.readingAt(one)
        if (reading.pullRequest === null) this.set(one, { ...reading, pullRequest }, { labels })
      }
    }
    if (!touches || merge.touched === null) return
    const all = [index, ...this.broughtBy(index)].flatMap((one) => this.readingAt(one).touched ?? [])
    this.#readings.set(index, { ...this.readingAt(index), touched: unitedTouch(all) })
  }

  done(): ShapedRange {
    const { readings } = this.#range
    return {
      range:
        this.#readings.size === 0
          ? this.#range
          : {
              readings: readings.map((reading, index) => this.#readings.get(index) ?? reading),
              ...(this.#range.tip === undefined ? {} : { tip: this.#range.tip }),
              parentsOf: (index) => this.#range.parentsOf(index),
            },
      more: this.#more,
      broughtBy: this.broughtBy,
      mainLine: this.mainLine,
    }
  }
}

/** Whether a merge says more than that it is one: a title of its own, or its pull request's. */
export function isTitled({ type, description }: Pick<CommitReading, 'type' | 'description'>): boolean {
  return type !== null || (description !== '' && !/^Merged? /.test(description))
}

/** The commit in the words of its pull request's title; null where those say no more than its own. */
function readByTitle(reading: CommitReading, written: string): CommitReading | null {
  const { message: title, rules } = redactSecrets(withoutAddresses(written.trim()))
  const header = readHeader(title)
  const secrets = rules.length === 0 ? reading.secrets : [...new Set([...reading.secrets, ...rules])]
  if (!header) return reading.merge && title !== '' ? { ...reading, description: title, secrets } : null
  return {
    ...reading,
    type: header.type.toLowerCase(),
    scope: header.scope,
    description: header.description,
    breaking: reading.breaking ?? (header.breaking ? header.description : null),
    secrets,
  }
}

/** What is given stands in place of what the commit says. */
function overridden(reading: CommitReading, says: ChangeOverride): CommitReading {
  const { type, scope, description, breaking } = says
  return {
    ...reading,
    type: type?.toLowerCase() ?? reading.type,
    scope: scope === undefined ? reading.scope : scope,
    description: description ?? reading.description,
    breaking: breaking === undefined ? reading.breaking : breaking === false ? null : breaking,
  }
}
