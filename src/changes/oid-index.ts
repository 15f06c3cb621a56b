import type { CommitReading } from './change.ts'

/** The shortest id that names a commit, in digits. */
const shortest = 7

/** Finds the commits of a range that some ids name, full or abbreviated. */
export class OidIndex {
  readonly #readings: readonly CommitReading[]
  readonly #byPrefix = new Map<string, number[]>()
  readonly #copies = new Map<string, number[]>()

  /** Only these ids will be asked for. */
  constructor(readings: readonly CommitReading[], oids: readonly string[]) {
    this.#readings = readings
    if (oids.length === 0) return
    for (const oid of oids) {
      const prefix = oid.slice(0, shortest)
      if (!this.#byPrefix.has(prefix)) this.#byPrefix.set(prefix, [])
    }
    readings.forEach(({ oid, pickedFrom }, index) => {
      this.#byPrefix.get(oid.slice(0, shortest))?.push(index)
      const prefix = pickedFrom?.slice(0, shortest)
      if (prefix === undefined || !this.#byPrefix.has(prefix)) return
      const copies = this.#copies.get(prefix)
      if (copies) copies.push(index)
      else this.#copies.set(prefix, [index])
    })
  }

  /**
   * The commit that an id names, of several the newest `after` an index; where it is not in the range, or where `copies`
   * come first, its newest copy after the index.
   */
  find(oid: string, { after, copies }: { readonly after: number; readonly copies: boolean }): number | null {
    const prefix = oid.slice(0, shortest)
    const named =
      this.#byPrefix.get(prefix)?.filter((index) => this.#readings[index]?.oid.startsWith(oid)) ?? []
    const own = named.find((index) => index > after) ?? named.find((index) => index !== after)
    const copy = this.#copies
      .get(prefix)
      ?.find((index) => index > after && isSame(this.#readings[index]?.pickedFrom ?? '', oid))
    return (copies ? (copy ?? own) : (own ?? copy)) ?? null
  }

  /** The index of the commit that an id names; undefined for one outside of the range. */
  indexOf(oid: string): number | undefined {
    return this.#byPrefix
      .get(oid.slice(0, shortest))
      ?.find((index) => this.#readings[index]?.oid.startsWith(oid))
  }
}

function isSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}
