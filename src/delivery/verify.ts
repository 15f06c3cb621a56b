import { composeVerdict } from './compose-verdict.ts'
import type { Decision } from './decision.ts'
import { settleSample, unseen, type PairState } from './pair-state.ts'
import type { Pair, Plan } from './plan.ts'
import type { Sample } from './sample.ts'
import { advance, startVerification, type VerificationEvent } from './state-machine.ts'
import type { Verdict } from './verdict.ts'

/** Probes one pair once. It answers with a sample whatever happened, and ends soon after the signal aborts. */
export type Probe = (pair: Pair, timeoutMs: number, signal: AbortSignal) => Promise<Sample>

export interface VerificationClock {
  now(): Date
  /** Milliseconds on a clock that never goes back. */
  monotonic(): number
  /** Resolves after the time or as soon as the signal aborts; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

export interface VerifyOptions {
  /** From 0 up to 1, like `Math.random`: spreads the probes by up to a tenth of the interval either way. */
  readonly random: () => number
  /** Aborting it ends the verification as inconclusive, reason `interrupted`. */
  readonly signal?: AbortSignal
  readonly onSample?: (pair: Pair, sample: Sample, state: PairState) => void
}

/** Probes under way at one time: polite to what is probed, and enough for many regions. */
const concurrency = 8

/**
 * Probes every pair of the plan until there is a verdict, at the latest at the deadline. Each pair is probed once an
 * interval, measured from the start of its probe and never twice at a time. Rejects only when a probe throws.
 */
export async function verify(
  plan: Plan,
  probe: Probe,
  clock: VerificationClock,
  options: VerifyOptions,
): Promise<Verdict> {
  const startedAt = clock.now().toISOString()
  const slots = createSlots(concurrency)
  // A signal for each that waits: many listeners on one make Node warn of a leak.
  const stops: AbortController[] = []
  let state = startVerification(plan, clock.monotonic())
  let settle: (decision: Decision) => void = () => undefined
  const decided = new Promise<Decision>((resolve) => (settle = resolve))

  function dispatch(event: VerificationEvent): void {
    state = advance(plan, state, event)
    if (state.decision === null) return
    settle(state.decision)
    stop()
  }

  function stop(): void {
    for (const one of stops) one.abort()
  }

  function stoppable(): AbortSignal {
    const controller = new AbortController()
    stops.push(controller)
    if (state.decision !== null) controller.abort()
    return controller.signal
  }

  async function watch(pair: Pair): Promise<void> {
    const signal = stoppable()
    while (!signal.aborted) {
      await slots.acquire()
      const started = clock.monotonic()
      try {
        if (!signal.aborted) await probeOnce(pair, signal)
      } finally {
        slots.release()
      }
      const interval = plan.timing.intervalMs * (0.9 + 0.2 * options.random())
      await clock.sleep(Math.max(0, started + interval - clock.monotonic()), signal)
    }
  }

  async function probeOnce(pair: Pair, signal: AbortSignal): Promise<void> {
    const answer = await probe(pair, plan.timing.timeoutMs, signal)
    // What was cut short by the end says nothing.
    if (signal.aborted) return
    const sample = settleSample(state.pairs.get(pair.id) ?? unseen, answer)
    dispatch({ kind: 'sample', pair: pair.id, sample, atMs: clock.monotonic() })
    options.onSample?.(pair, sample, state.pairs.get(pair.id) ?? unseen)
  }

  async function watchDeadline(): Promise<void> {
    const signal = stoppable()
    while (!signal.aborted) {
      const left = state.startedMs + plan.timing.deadlineMs - clock.monotonic()
      await clock.sleep(Math.max(0, left), signal)
      dispatch({ kind: 'tick', atMs: clock.monotonic() })
    }
  }

  const interrupt = (): void => dispatch({ kind: 'interrupted', atMs: clock.monotonic() })
  options.signal?.addEventListener('abort', interrupt, { once: true })
  if (options.signal?.aborted) interrupt()
  try {
    const watches = [watchDeadline(), ...plan.pairs.map(watch)]
    // Decided is decided: a probe that does not end when it is told to must not hold it up.
    const decision = await Promise.race([decided, Promise.all(watches).then(() => decided)])
    return composeVerdict(plan, state, decision, { startedAt, endedAt: clock.now().toISOString() })
  } finally {
    stop()
    options.signal?.removeEventListener('abort', interrupt)
  }
}

/** First come, first served. */
function createSlots(count: number): { acquire(): Promise<void>; release(): void } {
  const waiting: (() => void)[] = []
  let free = count
  return {
    async acquire() {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    release() {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    },
  }
}
