/** Bits of a mark below the number of its walk. */
const bits = 3
const mask = (1 << bits) - 1

/**
 * Marks (0 to 7) that walks over a graph leave on commits, by number. A new walk finds none: there are as many walks as
 * releases, and each sees few of the commits.
 */
export class Visits {
  readonly #marks: Int32Array
  #walk = 0

  /** `size` is the number of commits; up to 2²⁸ walks. */
  constructor(size: number) {
    this.#marks = new Int32Array(size)
  }

  begin(): void {
    this.#walk += 1
  }

  /** The mark of this walk; 0 where it has not been. */
  of(commit: number): number {
    const mark = this.#marks[commit] ?? 0
    return mark >> bits === this.#walk ? mark & mask : 0
  }

  set(commit: number, mark: number): void {
    this.#marks[commit] = (this.#walk << bits) | mark
  }
}
