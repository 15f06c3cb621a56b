/** Tells which numbers of a round were there before in it. A new round costs nothing: there are as many as releases. */
export class Rounds {
  /** By number: the last round that had it. */
  readonly #last: number[] = []
  #round = 0

  begin(): void {
    this.#round += 1
  }

  /** Whether the round had no such number yet. Numbers are small, and come roughly in order. */
  isNew(number: number): boolean {
    // Written at the end alone, so that the list keeps no holes.
    while (this.#last.length <= number) this.#last.push(0)
    if (this.#last[number] === this.#round) return false
    this.#last[number] = this.#round
    return true
  }
}
