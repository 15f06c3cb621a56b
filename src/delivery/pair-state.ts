import { releaseName } from './version-match.ts'
import type { Expectation } from './plan.ts'
import type { Sample } from './sample.ts'
import type { Outcome } from './verdict.ts'

/**
 * Where one check on one target is, and all that its evidence needs.
 * waiting: nothing seen · probing: not yet enough passes in a row · passing: enough · unknown: the observer is blind
 */
export interface PairState {
  readonly phase: 'waiting' | 'probing' | 'passing' | 'unknown'
  /** In a row: passes; fails (errors between them do not count); samples that say nothing of the target. */
  readonly successes: number
  readonly failures: number
  readonly blanks: number
  /** Passes since the target was last stale: those that count. */
  readonly fresh: number
  /** Stale answers that came after a match: two releases answer at one address. */
  readonly relapses: number
  /** Changes from pass to fail, in all and while baking. */
  readonly turns: number
  readonly flaps: number
  readonly everPassing: boolean
  readonly counts: Readonly<Record<Outcome, number>>
  /** How often each release answered, by its name. */
  readonly releases: ReadonlyMap<string, number>
  readonly last: Outcome | null
  /** The last outcome that says something of the target. */
  readonly lastAnswer: 'pass' | 'stale' | 'fail' | null
  readonly reason: string | null
  readonly firstAt: string | null
  readonly lastAt: string | null
}

export interface PairLimits {
  readonly expected: Expectation
  readonly successes: number
  /** Whether all required pairs were passing before this sample. */
  readonly isBaking: boolean
}

/** Samples in a row without an answer until a pair is unknown; probing goes on. */
const blankLimit = 5

export const unseen: PairState = {
  phase: 'waiting',
  successes: 0,
  failures: 0,
  blanks: 0,
  fresh: 0,
  relapses: 0,
  turns: 0,
  flaps: 0,
  everPassing: false,
  counts: { pass: 0, stale: 0, fail: 0, error: 0, nodata: 0 },
  releases: new Map(),
  last: null,
  lastAnswer: null,
  reason: null,
  firstAt: null,
  lastAt: null,
}

/**
 * A path that is not found and a name that does not resolve are mistakes of the check, until the target has answered
 * there once: from then on it is the target that went away.
 */
export function settleSample(state: PairState, sample: Sample): Sample {
  const isAbsence = sample.outcome === 'error' && ['not-found', 'ENOTFOUND'].includes(sample.code ?? '')
  const hasAnswered = state.counts.pass + state.counts.stale > 0
  return isAbsence && hasAnswered ? { ...sample, outcome: 'fail' } : sample
}

/** The pair after one more sample. */
export function nextPairState(state: PairState, sample: Sample, limits: PairLimits): PairState {
  const moved = move(noted(state, sample, limits.expected), sample.outcome, limits)
  return { ...moved, everPassing: moved.everPassing || moved.phase === 'passing' }
}

function noted(state: PairState, sample: Sample, expected: Expectation): PairState {
  const { outcome, at } = sample
  const name = outcome === 'pass' || outcome === 'stale' ? releaseName(sample, expected) : null
  const releases = new Map(state.releases)
  if (name !== null) releases.set(name, (releases.get(name) ?? 0) + 1)
  return {
    ...state,
    counts: { ...state.counts, [outcome]: state.counts[outcome] + 1 },
    releases,
    last: outcome,
    reason: outcome === 'pass' ? state.reason : sample.reason,
    firstAt: state.firstAt ?? at,
    lastAt: at,
  }
}

function move(state: PairState, outcome: Outcome, { successes, isBaking }: PairLimits): PairState {
  switch (outcome) {
    case 'pass': {
      const inRow = state.successes + 1
      // A pair that bakes has passed before; one lost answer does not send it back.
      const isPassing = inRow >= successes || (isBaking && state.phase !== 'probing')
      const phase = isPassing ? 'passing' : 'probing'
      return { ...answered(state, 'pass'), phase, successes: inRow, failures: 0, fresh: state.fresh + 1 }
    }
    case 'stale': {
      const relapses = state.relapses + (state.counts.pass > 0 ? 1 : 0)
      return { ...answered(state, 'stale'), phase: 'probing', successes: 0, failures: 0, fresh: 0, relapses }
    }
    case 'fail': {
      const turn = state.lastAnswer === 'pass' ? 1 : 0
      const phase = isBaking && state.phase !== 'probing' ? 'passing' : 'probing'
      const turns = state.turns + turn
      const flaps = state.flaps + (isBaking ? turn : 0)
      return { ...answered(state, 'fail'), phase, successes: 0, failures: state.failures + 1, turns, flaps }
    }
    case 'error':
    case 'nodata': {
      const blanks = state.blanks + 1
      const patient = isBaking && state.phase === 'passing' ? 'passing' : 'probing'
      return { ...state, phase: blanks >= blankLimit ? 'unknown' : patient, successes: 0, blanks }
    }
  }
}

function answered(state: PairState, lastAnswer: 'pass' | 'stale' | 'fail'): PairState {
  return { ...state, lastAnswer, blanks: 0 }
}
