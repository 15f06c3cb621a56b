import type { CommitReading } from './change.ts'
import { readHeader } from './header.ts'
import { repairHeader } from './repair.ts'
import { cutNumbers, withoutNumbers } from './trailing-numbers.ts'

export interface TitleQuestion {
  /** Only commits after this index, which no later question may go below. */
  readonly after: number
  /** Object ids that are never an answer again. */
  readonly gone: Pick<ReadonlyMap<string, unknown>, 'has'>
  passes(index: number): boolean
}

/** The commits of a range by what a revert would call them. */
export class Titles {
  readonly #readings: readonly CommitReading[]
  /** Indices with the newest last, so that those that are done with are cheap to drop. */
  readonly #byTitle = new Map<string, number[]>()

  /** Only these titles will be asked for. */
  constructor(readings: readonly CommitReading[], titles: readonly string[]) {
    this.#readings = readings
    for (const title of titles) {
      const { exact, loose } = keysOf(title)
      for (const key of [...exact, loose]) if (!this.#byTitle.has(key)) this.#byTitle.set(key, [])
    }
    for (let index = readings.length - 1; index >= 0; index--) {
      const reading = readings[index]
      if (!reading) continue
      this.#byTitle.get(withoutNumbers(reading.header))?.push(index)
      if (reading.type !== null && reading.revert === null)
        this.#byTitle.get(looseKey(withoutNumbers(reading.description)))?.push(index)
      // Where a forge's words stand in the header, the title is in what was read of it.
      if (reading.pullRequest !== null && /^(?:Merged? |Pull request )/.test(reading.header))
        this.#byTitle.get(keyOf(reading.type, reading.scope, reading.description))?.push(index)
    }
  }

  /**
   * The newest commit with this title, else with this description (`revert: x` of `fix: x`); a pull request's number that
   * both have has to be the same. Null for none.
   */
  newest(title: string, question: TitleQuestion): number | null {
    const number = cutNumbers(title).numbers.at(-1)?.number ?? null
    const { exact, loose } = keysOf(title)
    return this.#newestOf(exact, number, question) ?? this.#newestOf([loose], number, question)
  }

  #newestOf(keys: readonly string[], number: string | null, question: TitleQuestion): number | null {
    let newest: number | null = null
    for (const key of keys) {
      const found = this.#remaining(key, question).findLast((index) => {
        const { oid = '', pullRequest = null, header: own = '' } = this.#readings[index] ?? {}
        const same =
          number === null || pullRequest === null || pullRequest === number || own.includes(`#${number})`)
        return same && !question.gone.has(oid) && question.passes(index)
      })
      if (found !== undefined && (newest === null || found < newest)) newest = found
    }
    return newest
  }

  #remaining(key: string, { after, gone }: TitleQuestion): readonly number[] {
    const indices = this.#byTitle.get(key)
    if (!indices) return []
    for (let last = indices.at(-1); last !== undefined; last = indices.at(-1)) {
      if (last > after && !gone.has(this.#readings[last]?.oid ?? '')) break
      indices.pop()
    }
    return indices
  }
}

/** What a title may be found by: as a header, as the title of a merge, and last as a description alone. */
function keysOf(title: string): { readonly exact: readonly string[]; readonly loose: string } {
  const line = withoutNumbers(title)
  const header = readHeader(line) ?? repairHeader(line)?.header
  const exact = [line, keyOf(null, null, line)]
  if (header) exact.push(keyOf(header.type.toLowerCase(), header.scope, header.description))
  return { exact, loose: looseKey(line) }
}

function looseKey(description: string): string {
  return `\0\0${description}`
}

/** A title that was read; one that is git's own name for a revert has no type of its own. */
function keyOf(type: string | null, scope: string | null, description: string): string {
  const line = withoutNumbers(description)
  const plain = type === null || /^(?:Revert|Reapply) "/.test(line)
  return plain ? `\0${line}` : `\0${type}(${scope ?? ''}) ${line}`
}
