import type { VerificationClock } from '../../src/delivery/verify.ts'

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

/** A clock on which time passes only when everything waits for it: ten minutes take no time, always in the same order. */
export class VirtualClock implements VerificationClock {
  #now = 0
  readonly #sleepers = new Set<Sleeper>()

  now(): Date {
    return new Date(Date.UTC(2026, 10, 21, 9) + this.#now)
  }

  monotonic(): number {
    return this.#now
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const end = (): void => this.#end(sleeper)
      const wake = (): void => {
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const sleeper = { until: this.#now + milliseconds, wake }
      this.#sleepers.add(sleeper)
      signal?.addEventListener('abort', end, { once: true })
    })
  }

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    const ended = new AbortController()
    const end = (): void => ended.abort()
    work.then(end, end)
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      if (ended.signal.aborted) return work
      const next = [...this.#sleepers].reduce<Sleeper | null>(
        (first, one) => (first === null || one.until < first.until ? one : first),
        null,
      )
      if (next === null) throw new Error('nothing waits for the clock, and the work is not done')
      this.#now = Math.max(this.#now, next.until)
      this.#end(next)
    }
  }

  #end(sleeper: Sleeper): void {
    this.#sleepers.delete(sleeper)
    sleeper.wake()
  }
}
