import { setTimeout as sleepFor } from 'node:timers/promises'

/** What a pace needs of the world; tests bring their own. */
export interface PaceClock {
  /** Milliseconds on a clock that never goes back. */
  monotonic(): number
  /** Resolves after the time or as soon as the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

const systemClock: PaceClock = {
  monotonic: () => performance.now(),
  sleep: (milliseconds, signal) => sleepFor(milliseconds, undefined, { signal }).catch(() => undefined),
}

/** Resolves when it is one's turn: at least `gapMs` after the turn before, or at once when the signal aborts. */
export type Pace = (signal: AbortSignal) => Promise<void>

export function createPace(gapMs: number, clock: PaceClock = systemClock): Pace {
  let next = Number.NEGATIVE_INFINITY
  return async (signal) => {
    const now = clock.monotonic()
    const turn = Math.max(now, next)
    next = turn + gapMs
    if (turn > now) await clock.sleep(Math.ceil(turn - now), signal)
  }
}
