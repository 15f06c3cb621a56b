import { steadyTime } from './clock-step.ts'
import { composeVerdict } from './compose-verdict.ts'
import type { Decision } from './decision.ts'
import { hostOf, paceOf } from './pace.ts'
import { settleSample, unseen, type PairState } from './pair-state.ts'
import type { Pair, Plan } from './plan.ts'
import { writeProgress, type EarlierProgress } from './progress-state.ts'
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
  /** Aborting it ends the verification as inconclusive, reason `superseded`. */
  readonly superseded?: AbortSignal
  /** What earlier looks at the same release left. */
  readonly resume?: EarlierProgress
  readonly onSample?: (pair: Pair, sample: Sample, state: PairState) => void
}

export interface VerificationResult {
  readonly verdict: Verdict
  /** What a later verification may go on from (`readProgress`); null where nothing is left to do. */
  readonly state: string | null
}

/**
 * Probes every pair of the plan until there is a verdict, at the latest at the deadline. Each pair is probed once an
 * interval, measured from the start of its probe and never twice at a time, and not before the time that an answer of
 * its host asked for (Retry-After). All times are on the clock as it stood at the start. Rejects only when a probe throws.
 */
export async function verify(
  plan: Plan,
  probe: Probe,
  clock: VerificationClock,
  options: VerifyOptions,
): Promise<VerificationResult> {
  const time = steadyTime(clock)
  const begun = clock.monotonic()
  const slots = paceOf(plan.pairs)
  const notBefore = new Map<string, number>()
  // A signal for each that waits: many listeners on one make Node warn of a leak.
  const stops: AbortController[] = []
  let state = startVerification(plan, begun, options.resume?.pairs)
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
    const host = hostOf(pair)
    while (!signal.aborted) {
      await slots.acquire(host)
      const started = clock.monotonic()
      try {
        if (!signal.aborted && started >= (notBefore.get(host) ?? 0)) await probeOnce(pair, signal)
      } finally {
        slots.release(host)
      }
      const interval = plan.timing.intervalMs * (0.9 + 0.2 * options.random())
      const next = Math.max(started + interval, notBefore.get(host) ?? 0)
      await clock.sleep(Math.max(0, next - clock.monotonic()), signal)
    }
  }

  async function probeOnce(pair: Pair, signal: AbortSignal): Promise<void> {
    const at = time.at(clock.monotonic()).toISOString()
    const answer = await probe(pair, plan.timing.timeoutMs, signal)
    time.look()
    // What was cut short by the end says nothing.
    if (signal.aborted) return
    const sample = settleSample(state.pairs.get(pair.id) ?? unseen, { ...answer, at })
    if (sample.retryAfterMs !== undefined) {
      notBefore.set(hostOf(pair), clock.monotonic() + Math.max(0, sample.retryAfterMs))
    }
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

  const unheard = hearing(options, (kind) => dispatch({ kind, atMs: clock.monotonic() }))
  try {
    const watches = [watchDeadline(), ...plan.pairs.map(watch)]
    // Decided is decided: a probe that does not end when it is told to must not hold it up.
    const decision = await Promise.race([decided, Promise.all(watches).then(() => decided)])
    time.look()
    const startedAt = options.resume?.startedAt ?? time.at(begun).toISOString()
    const endedAt = time.at(clock.monotonic()).toISOString()
    const verdict = composeVerdict(plan, state, decision, { startedAt, endedAt, clockStepMs: time.step() })
    const isOver = decision.verdict === 'healthy' || decision.reason === 'superseded'
    return { verdict, state: isOver ? null : writeProgress(plan, state.pairs, startedAt) }
  } finally {
    stop()
    unheard()
  }
}

/** Hears the signals that end a verification from outside, also those that came before; the answer stops hearing them. */
function hearing(
  { signal, superseded }: Pick<VerifyOptions, 'signal' | 'superseded'>,
  end: (kind: 'interrupted' | 'superseded') => void,
): () => void {
  const heard = [
    [signal, () => end('interrupted')],
    [superseded, () => end('superseded')],
  ] as const
  for (const [one, act] of heard) {
    one?.addEventListener('abort', act, { once: true })
    if (one?.aborted) act()
  }
  return () => {
    for (const [one, act] of heard) one?.removeEventListener('abort', act)
  }
}
