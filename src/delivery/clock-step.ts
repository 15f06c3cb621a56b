/** A difference that no clock drifts by during a verification: somebody or something set it. */
const stepLimitMs = 2_000

export interface SteadyClock {
  now(): Date
  monotonic(): number
}

/** The time of day as it goes on from one reading, whatever is done to the machine's clock meanwhile. */
export interface SteadyTime {
  /** The time of day at a moment of the monotonic clock. */
  at(monotonicMs: number): Date
  /** Compares with the machine's clock now. */
  look(): void
  /** By how much the machine's clock was set since, in whole milliseconds, where it differed most; null below two seconds. */
  step(): number | null
}

/** Reads both clocks once: durations and order then come from the one that never goes back. */
export function steadyTime(clock: SteadyClock): SteadyTime {
  const startedMs = clock.now().getTime()
  const startedAt = clock.monotonic()
  let most = 0
  return {
    at: (monotonicMs) => new Date(startedMs + monotonicMs - startedAt),
    look() {
      const step = clock.now().getTime() - startedMs - (clock.monotonic() - startedAt)
      if (Math.abs(step) > Math.abs(most)) most = step
    },
    step: () => (Math.abs(most) > stepLimitMs ? Math.round(most) : null),
  }
}
