import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CheckConfiguration } from '../../src/config/check-schema.ts'
import { settleSample, unseen } from '../../src/delivery/pair-state.ts'
import { claimsRelease, type Plan } from '../../src/delivery/plan.ts'
import {
  advance,
  extraSamples,
  startVerification,
  type VerificationState,
} from '../../src/delivery/state-machine.ts'
import { outcomes, type Outcome } from '../../src/delivery/verdict.ts'
import { planOf, sampleOf } from './plans.ts'

const letters: Readonly<Record<string, Outcome>> = {
  p: 'pass',
  s: 'stale',
  f: 'fail',
  e: 'error',
  n: 'nodata',
}
const interval = 2_000
const http = { kind: 'http', path: '/health', version: '$.version' } as const

/** One pair; passing after three, healthy after five fresh passes and four seconds of bake. */
const one = planOf({
  timing: { interval: '2s', timeout: '1s', successes: 3, samples: 5, bake: '4s', deadline: '60s' },
})

const withoutBake = {
  interval: '2s',
  timeout: '1s',
  successes: 3,
  samples: 5,
  bake: '0s',
  deadline: '60s',
}

/** Plays a letter a pair and round, two seconds apart; `.` leaves the pair out. Ends with a tick at the deadline. */
function play(plan: Plan, rounds: string, withDeadline = true): VerificationState {
  let state = startVerification(plan, 0)
  rounds.split(' ').forEach((round, index) => {
    plan.pairs.forEach((pair, at) => {
      const outcome = letters[round.charAt(at)]
      if (outcome === undefined) return
      const event = {
        kind: 'sample',
        pair: pair.id,
        sample: sampleOf(outcome, claimsRelease(pair.check) ? {} : { version: null }),
        atMs: index * interval,
      } as const
      state = advance(plan, state, event)
    })
  })
  return withDeadline ? advance(plan, state, { kind: 'tick', atMs: plan.timing.deadlineMs }) : state
}

/** The same for one pair, without the spaces. */
function playOne(letterings: string, withDeadline = true): VerificationState {
  return play(one, letterings.split('').join(' '), withDeadline)
}

function said({ decision }: VerificationState): string | null {
  return decision && `${decision.verdict} ${decision.reason}`
}

test.each([
  ['enough passes and the bake', 'ppppp', 'healthy verified'],
  ['one pass too few', 'pppp', 'inconclusive deadline-in-bake'],
  ['a late start', 'ffffffffppppp', 'healthy verified'],
  ['a rollout that is seen', 'ssspsppspppsppppppppppppppp', 'healthy verified'],
  ['one lost answer in the bake', 'pppfppp', 'healthy verified'],
  ['an observer that looks away', 'pppeeppp', 'healthy verified'],
  ['the old version all the time', 'sssssssss', 'unhealthy wrong-version'],
  ['the old version at the end', 'sssppss', 'unhealthy mixed'],
  ['one of four stale', 'pppspppspppspppspppsppp', 'unhealthy mixed'],
  ['a stale answer after a match, too late', 'pppspp', 'unhealthy mixed'],
  ['a clean change, too late', 'sssppp', 'inconclusive deadline-in-bake'],
  ['never healthy', 'fffffff', 'unhealthy never-healthy'],
  ['gone in the bake', 'pppfff', 'unhealthy regressed'],
  ['flapping in the bake', 'pppfpf', 'unhealthy flapping'],
  ['flapping before the bake', 'pfpfpfpf', 'unhealthy flapping'],
  ['flapping that ends well', 'pfpfpfp', 'unhealthy flapping'],
  ['one fail at the very end', 'pppf', 'inconclusive deadline-in-bake'],
  ['old, then gone', 'sssffffff', 'unhealthy never-healthy'],
  ['old, then gone for a moment', 'sssssf', 'unhealthy wrong-version'],
  ['a blind observer', 'eeeeeeee', 'inconclusive unreachable-by-observer'],
  ['an observer who goes blind', 'ppppeeeeeeee', 'inconclusive unreachable-by-observer'],
  ['old, then a blind moment', 'sssssssseeeee', 'unhealthy wrong-version'],
  ['no version', 'nnnnnnnn', 'inconclusive no-data'],
  ['no version, rarely an error', 'nenenn', 'inconclusive no-data'],
  ['mostly blind, then a refusal', 'eeeef', 'inconclusive unreachable-by-observer'],
  ['nothing at all', '.', 'inconclusive unreachable-by-observer'],
])('%s (%s): %s', (_case, rounds, verdict) => {
  expect(said(playOne(rounds))).toBe(verdict)
})

test('a release that came late is still waited for: nothing is decided before the deadline', () => {
  for (const rounds of ['ssssssss', 'ffffffff', 'eeeeeeee', 'nnnnnnnn', 'pspspsps']) {
    expect(said(playOne(rounds, false))).toBeNull()
  }
})

test('failing and flapping in the bake are decided at once', () => {
  expect(said(playOne('pppfff', false))).toBe('unhealthy regressed')
  expect(said(playOne('pppfpf', false))).toBe('unhealthy flapping')
})

test('a stale answer in the bake starts it again and is no flap', () => {
  const state = playOne('pppps', false)
  expect(state).toMatchObject({ phase: 'probing', bakedMs: 0 })
  expect(state.pairs.get(one.pairs[0]?.id ?? '')).toMatchObject({ flaps: 0, fresh: 0, relapses: 1 })
})

test('each fall back to another release asks for more passes than before, ever fewer more', () => {
  expect([0, 1, 2, 3, 10, 20, 100].map(extraSamples)).toEqual([0, 5, 8, 10, 17, 22, 33])
  expect(said(playOne('psppppppppp', false))).toBeNull()
  expect(said(playOne('pspppppppppp', false))).toBe('healthy verified')
})

test('the bake waits while the observer is blind', () => {
  const baking = playOne('pppeeeee', false)
  expect(baking).toMatchObject({ phase: 'baking', bakedMs: 10_000 })
  expect(playOne('pppeeeeeeeee', false).bakedMs).toBe(10_000)
})

test('the bake begins when the last required pair passes, and ends for all when one is stale', () => {
  const two = planOf({ targets: ['https://a.example', 'https://b.example'], timing: withoutBake })
  expect(play(two, 'ps ps pp pp', false).phase).toBe('probing')
  expect(play(two, 'ps ps pp pp pp', false).phase).toBe('baking')
  expect(play(two, 'pp pp pp ps', false).phase).toBe('probing')
})

test('several pairs: unhealthy weighs more than inconclusive, and a wrong version explains the rest', () => {
  const two = planOf({ targets: ['https://a.example', 'https://b.example'], timing: withoutBake })
  const rounds = (round: string): string => Array.from({ length: 9 }, () => round).join(' ')
  expect(said(play(two, rounds('pp')))).toBe('healthy verified')
  expect(said(play(two, rounds('ps')))).toBe('unhealthy mixed')
  expect(said(play(two, rounds('ss')))).toBe('unhealthy wrong-version')
  expect(said(play(two, rounds('sf')))).toBe('unhealthy wrong-version')
  expect(said(play(two, rounds('ef')))).toBe('unhealthy never-healthy')
  expect(said(play(two, rounds('pe')))).toBe('inconclusive unreachable-by-observer')
  expect(said(play(two, rounds('en')))).toBe('inconclusive unreachable-by-observer')
  expect(said(play(two, rounds('p.')))).toBe('inconclusive unreachable-by-observer')
})

test('an optional pair decides nothing', () => {
  const plan = planOf({ checks: [http, { kind: 'tcp', port: 443, required: false }], timing: withoutBake })
  expect(said(play(plan, 'pf pf pf pf pf'))).toBe('healthy verified')
  expect(said(play(plan, 'sp sp sp sp sp'))).toBe('unhealthy wrong-version')
})

test('a smoke test that passed against the old release must pass again', () => {
  const smoke: CheckConfiguration = { kind: 'command', run: ['smoke'], shell: false }
  const plan = planOf({ checks: [http, smoke], timing: withoutBake })
  expect(said(play(plan, 'sp sp sp p. p. p. p. p. pp pp', false))).toBeNull()
  expect(said(play(plan, 'sp sp sp p. p. p. p. p. pp pp pp', false))).toBe('healthy verified')
})

test('an interruption is inconclusive, and a decided verification stays decided', () => {
  const interrupted = advance(one, playOne('ppp', false), { kind: 'interrupted', atMs: 7_000 })
  expect(said(interrupted)).toBe('inconclusive interrupted')
  expect(advance(one, interrupted, { kind: 'tick', atMs: 90_000 })).toBe(interrupted)
  const healthy = playOne('ppppp', false)
  expect(advance(one, healthy, { kind: 'interrupted', atMs: 20_000 })).toBe(healthy)
})

test('an answer that comes after the deadline cannot finish the bake', () => {
  const plan = planOf({
    timing: { interval: '2s', timeout: '1s', successes: 3, samples: 3, bake: '5s', deadline: '8s' },
  })
  const late = {
    kind: 'sample',
    pair: plan.pairs[0]?.id ?? '',
    sample: sampleOf('pass'),
    atMs: 30_000,
  } as const
  expect(said(advance(plan, play(plan, 'p p p p', false), late))).toBe('inconclusive deadline-in-bake')
})

test('what is not found is a mistake of the check until the target has answered there once', () => {
  const missing = sampleOf('error', { code: 'not-found' })
  const answered = { ...unseen, counts: { ...unseen.counts, stale: 1 } }
  expect(settleSample(unseen, missing).outcome).toBe('error')
  expect(settleSample(answered, missing).outcome).toBe('fail')
  expect(settleSample(answered, sampleOf('error', { code: 'ENOTFOUND' })).outcome).toBe('fail')
  expect(settleSample(answered, sampleOf('error', { code: 'credentials' })).outcome).toBe('error')
})

const arbitraryPlan = fc
  .record({
    targets: fc.integer({ min: 1, max: 3 }),
    optional: fc.boolean(),
    successes: fc.integer({ min: 1, max: 4 }),
    samples: fc.integer({ min: 1, max: 6 }),
    bake: fc.constantFrom('0s', '3s', '9s'),
  })
  .map(({ targets, optional, successes, samples, bake }) =>
    planOf({
      targets: Array.from({ length: targets }, (_, index) => `https://host-${index}.example`),
      checks: optional ? [http, { kind: 'tcp', port: 1, required: false }] : [http],
      timing: { interval: '2s', timeout: '1s', successes, samples, bake, deadline: '40s' },
    }),
  )
const arbitraryEvents = fc.array(
  fc.record({
    pair: fc.nat({ max: 5 }),
    outcome: fc.oneof({ weight: 8, arbitrary: fc.constant<Outcome>('pass') }, fc.constantFrom(...outcomes)),
    after: fc.integer({ min: 0, max: 2_500 }),
  }),
  { maxLength: 60 },
)

test('healthy is never said without the samples of every required pair, the bake, and no stale or failing end', () => {
  let healthy = 0
  fc.assert(
    fc.property(arbitraryPlan, arbitraryEvents, (plan, events) => {
      const seen = new Map<string, Outcome[]>(plan.pairs.map(({ id }) => [id, []]))
      let state = startVerification(plan, 0)
      let atMs = 0
      for (const { pair, outcome, after } of events) {
        if (state.decision !== null) break
        const id = plan.pairs[pair % plan.pairs.length]?.id ?? ''
        atMs += after
        seen.get(id)?.push(outcome)
        state = advance(plan, state, { kind: 'sample', pair: id, sample: sampleOf(outcome), atMs })
      }
      if (state.decision?.verdict !== 'healthy') return
      healthy += 1
      expect(atMs).toBeGreaterThanOrEqual(plan.timing.bakeMs)
      for (const { id, required } of plan.pairs) {
        const all = seen.get(id) ?? []
        if (!required) continue
        const fresh = all.slice(all.lastIndexOf('stale') + 1).filter((outcome) => outcome === 'pass')
        expect(fresh.length).toBeGreaterThanOrEqual(plan.timing.samples)
        const end = all.slice(-plan.timing.successes)
        expect(end).toEqual(Array.from({ length: plan.timing.successes }, () => 'pass'))
      }
    }),
    { numRuns: 500 },
  )
  expect(healthy).toBeGreaterThan(20)
})

test('without a single pass nothing is ever healthy, and the deadline always decides', () => {
  const blind = arbitraryEvents.map((events) => events.filter(({ outcome }) => outcome !== 'pass'))
  fc.assert(
    fc.property(arbitraryPlan, blind, (plan, events) => {
      let state = startVerification(plan, 0)
      for (const { pair, outcome } of events) {
        const id = plan.pairs[pair % plan.pairs.length]?.id ?? ''
        state = advance(plan, state, { kind: 'sample', pair: id, sample: sampleOf(outcome), atMs: 1 })
      }
      state = advance(plan, state, { kind: 'tick', atMs: plan.timing.deadlineMs })
      expect(state.decision?.verdict).toMatch(/^(unhealthy|inconclusive)$/)
    }),
  )
})
