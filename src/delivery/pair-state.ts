import type { Expectation } from './plan.ts'
import { digestsSeen, releasesSeen } from './release-seen.ts'
import type { Sample, SampleEvidence } from './sample.ts'
import type { Outcome } from './verdict.ts'

/** A census as evidence keeps it: how many, and not which. */
export interface CensusCount {
  readonly by: 'address' | 'instance'
  readonly complete: boolean
  readonly members: number
  readonly matching: number
  /** Of the members, those whose running artifact is an expected one. */
  readonly proven: number
  readonly versions: Readonly<Record<string, number>>
}

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
  /** What the last look left behind. */
  readonly evidence: SampleEvidence | null
  /** Each once, in the order they came; at most `mostWarnings`. */
  readonly warnings: readonly string[]
  /** The last one. */
  readonly census: CensusCount | null
  /** Artifacts seen running, SHA-256; at most `mostReleases`. */
  readonly digests: readonly string[]
  /** Whether any look went through a proxy, which may keep answers. */
  readonly viaProxy: boolean
}

export interface PairLimits {
  readonly expected: Expectation
  readonly successes: number
  readonly failures: number
  /** Whether all that is required was passing before this sample. */
  readonly isBaking: boolean
}

/** Samples in a row without an answer until a pair is unknown; probing goes on. */
const blankLimit = 5
const mostWarnings = 10
/** Releases that are counted by name; a target that gives another version every time must not fill the memory. */
const mostReleases = 50
const otherReleases = 'others'

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
  evidence: null,
  warnings: [],
  census: null,
  digests: [],
  viaProxy: false,
}

/** How often a pair was looked at. */
export function looksAt({ counts }: PairState): number {
  return counts.pass + counts.stale + counts.fail + counts.error + counts.nodata
}

/**
 * What a sample means after those before it. A path that is not found and a name that does not resolve are mistakes of
 * the check, until the target has answered there once: from then on it is the target that went away. And where a release
 * was told once, a pass without one shows nothing: builds from before the version was told may be what answers.
 */
export function settleSample(state: PairState, sample: Sample): Sample {
  const isAbsence = sample.outcome === 'error' && ['not-found', 'ENOTFOUND'].includes(sample.code ?? '')
  const hasAnswered = state.counts.pass + state.counts.stale > 0
  if (isAbsence && hasAnswered) return { ...sample, outcome: 'fail' }
  if (sample.outcome === 'pass' && state.releases.size > 0 && !tellsRelease(sample)) {
    return {
      ...sample,
      outcome: 'nodata',
      code: 'no-claim',
      reason: 'names no version, as other answers did',
    }
  }
  return sample
}

function tellsRelease({ version, commit, digest, census }: Sample): boolean {
  return version !== null || commit !== null || digest !== null || (census?.members.length ?? 0) > 0
}

/** The pair after one more sample. */
export function nextPairState(state: PairState, sample: Sample, limits: PairLimits): PairState {
  const moved = move(noted(state, sample, limits.expected), sample.outcome, limits)
  return { ...moved, everPassing: moved.everPassing || moved.phase === 'passing' }
}

function noted(state: PairState, sample: Sample, expected: Expectation): PairState {
  const { outcome, at } = sample
  const names = releasesSeen(sample, expected)
  return {
    ...state,
    // Passes from before a release was told may have been those of another.
    fresh: state.releases.size === 0 && names.length > 0 ? 0 : state.fresh,
    counts: { ...state.counts, [outcome]: state.counts[outcome] + 1 },
    releases: names.length === 0 ? state.releases : counted(state.releases, names),
    last: outcome,
    reason: outcome === 'pass' ? state.reason : sample.reason,
    firstAt: state.firstAt ?? at,
    lastAt: at,
    evidence: sample.evidence ?? state.evidence,
    warnings: joined(state.warnings, sample.warnings ?? [], mostWarnings),
    census: sample.census === undefined ? state.census : countCensus(sample, expected),
    digests: joined(state.digests, digestsSeen(sample), mostReleases),
    viaProxy: state.viaProxy || sample.evidence?.via === 'proxy',
  }
}

function counted(before: ReadonlyMap<string, number>, names: readonly string[]): Map<string, number> {
  const after = new Map(before)
  for (const name of names) {
    const key = after.has(name) || after.size < mostReleases ? name : otherReleases
    after.set(key, (after.get(key) ?? 0) + 1)
  }
  return after
}

function joined(before: readonly string[], more: readonly string[], most: number): readonly string[] {
  const news = more.filter((one) => !before.includes(one))
  return news.length === 0 ? before : [...new Set([...before, ...news])].slice(0, most)
}

function countCensus(sample: Sample, expected: Expectation): CensusCount | null {
  const { census } = sample
  if (census === undefined) return null
  const { by, complete, members } = census
  const known = new Set(expected.digests ?? [])
  return {
    by,
    complete,
    members: members.length,
    matching: members.filter(({ outcome }) => outcome === 'pass').length,
    proven: members.filter(
      ({ outcome, digest }) => outcome === 'pass' && digest !== null && known.has(digest),
    ).length,
    versions: Object.fromEntries(
      [...counted(new Map(), releasesSeen(sample, expected))].sort(([one], [other]) =>
        one < other ? -1 : 1,
      ),
    ),
  }
}

function move(state: PairState, outcome: Outcome, limits: PairLimits): PairState {
  const { successes, isBaking } = limits
  switch (outcome) {
    case 'pass': {
      const inRow = state.successes + 1
      // A pair that bakes has passed before; one lost answer does not send it back.
      const isPassing = inRow >= successes || (isBaking && isSteady(state))
      const phase = isPassing ? 'passing' : 'probing'
      return { ...answered(state, 'pass'), phase, successes: inRow, failures: 0, fresh: state.fresh + 1 }
    }
    case 'stale': {
      const relapses = state.relapses + (state.counts.pass > 0 ? 1 : 0)
      return { ...answered(state, 'stale'), phase: 'probing', successes: 0, failures: 0, fresh: 0, relapses }
    }
    case 'fail': {
      const turn = state.lastAnswer === 'pass' ? 1 : 0
      const failures = state.failures + 1
      const isPatient = isBaking && isSteady(state) && failures < limits.failures
      const turns = state.turns + turn
      const flaps = state.flaps + (isBaking ? turn : 0)
      const phase = isPatient ? 'passing' : 'probing'
      return { ...answered(state, 'fail'), phase, successes: 0, failures, turns, flaps }
    }
    case 'error':
    case 'nodata': {
      const blanks = state.blanks + 1
      const patient = isBaking && state.phase === 'passing' ? 'passing' : 'probing'
      return { ...state, phase: blanks >= blankLimit ? 'unknown' : patient, successes: 0, blanks }
    }
  }
}

/** Whether it was passing when it was last known. */
function isSteady({ phase, everPassing, lastAnswer }: PairState): boolean {
  return phase === 'passing' || (phase === 'unknown' && everPassing && lastAnswer !== 'stale')
}

function answered(state: PairState, lastAnswer: 'pass' | 'stale' | 'fail'): PairState {
  return { ...state, lastAnswer, blanks: 0 }
}
