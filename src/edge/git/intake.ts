import type { Readable } from 'node:stream'

/** So much waits here at most, in bytes: three times the history of a large project. */
const most = 16 * 1024 * 1024

/** What Node reads at most at once: after less there is nothing more in the pipe. */
const fullChunk = 65_536

/** In milliseconds: shorter than what it takes to fill a pipe. */
const moment = 2

/**
 * Takes in what a program prints, as it comes. A pipe holds a hundred kilobytes, and nobody empties it while this thread
 * works: whoever takes from here gives way every few milliseconds (`giveWay`), or the program waits for as long.
 */
export class Intake {
  readonly #stream: Readable
  #chunks: Buffer[] = []
  #size = 0
  #hasEnded = false
  #isResting = false
  #least = 0
  #wake: (() => void) | null = null

  constructor(stream: Readable) {
    this.#stream = stream
    stream.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk)
      this.#size += chunk.length
      if (this.#size >= most) stream.pause()
      else if (this.#size >= this.#least) this.#wakeUp()
      else if (chunk.length < fullChunk) this.#rest()
    })
    // A stream that fails is closed; what became of the program tells why.
    stream.on('error', () => undefined)
    stream.on('close', () => {
      this.#hasEnded = true
      this.#wakeUp()
    })
  }

  /** All that has come, once it is at least so many bytes or nothing more will come; null where there is nothing more. */
  async take(least: number): Promise<readonly Buffer[] | null> {
    if (this.#size < least && !this.#hasEnded)
      await new Promise<void>((resolve) => {
        this.#least = least
        this.#wake = resolve
      })
    const chunks = this.#chunks
    if (chunks.length === 0) return null
    this.#chunks = []
    this.#size = 0
    this.#stream.resume()
    return chunks
  }

  /**
   * Leaves an emptied pipe alone for a moment, where there is not enough yet: a program that prints line by line would otherwise
   * wake this one with every few lines, which costs both more than the lines do.
   */
  #rest(): void {
    if (this.#wake === null || this.#isResting) return
    this.#isResting = true
    this.#stream.pause()
    setTimeout(() => {
      this.#isResting = false
      this.#stream.resume()
    }, moment)
  }

  #wakeUp(): void {
    this.#wake?.()
    this.#wake = null
  }
}

/** Lets everything be taken in that waits in pipes. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
