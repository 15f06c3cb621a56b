import { expect, test } from 'vitest'
import type { CheckConfiguration } from '../../src/config/check-schema.ts'
import { settleSample, unseen } from '../../src/delivery/pair-state.ts'
import type { Pair, Plan } from '../../src/delivery/plan.ts'
import { readProgress } from '../../src/delivery/progress-state.ts'
import type { Census, Sample } from '../../src/delivery/sample.ts'
import { verdictSchema, type Outcome } from '../../src/delivery/verdict.ts'
import { verify, type Probe, type VerificationResult, type VerifyOptions } from '../../src/delivery/verify.ts'
import { planVerification } from '../../src/delivery/plan.ts'
import { environment, expected, planOf, sampleOf } from './plans.ts'
import { VirtualClock } from './virtual-clock.ts'

const timing = { interval: '5s', timeout: '10s', successes: 3, samples: 25, bake: '2m', deadline: '10m' }
const production = planOf({ timing })

interface Script {
  readonly plan?: Plan
  readonly shows: (nth: number, pair: Pair, atMs: number) => Outcome | Sample
  readonly options?: Partial<VerifyOptions>
  readonly clock?: VirtualClock
}

async function play({
  plan = production,
  shows,
  options,
  clock = new VirtualClock(),
}: Script): Promise<VerificationResult & { readonly endMs: number }> {
  const looks = new Map<string, number>()
  const probe: Probe = async (pair, _timeoutMs, signal) => {
    const nth = looks.get(pair.id) ?? 0
    looks.set(pair.id, nth + 1)
    const atMs = clock.monotonic()
    await clock.sleep(100, signal)
    const shown = shows(nth, pair, atMs)
    return typeof shown === 'string' ? sampleOf(shown) : shown
  }
  const result = await clock.run(verify(plan, probe, clock, { random: () => 0.5, ...options }))
  return { ...result, endMs: clock.monotonic() }
}

/** A machine whose clock is set by so many milliseconds one minute in. */
class SetClock extends VirtualClock {
  readonly #byMs: number
  readonly #startMs: number

  constructor(byMs: number, start = '2026-11-21T09:00:00.000Z') {
    super()
    this.#byMs = byMs
    this.#startMs = Date.parse(start)
  }

  override now(): Date {
    const passed = this.monotonic()
    return new Date(this.#startMs + passed + (passed > 60_000 ? this.#byMs : 0))
  }
}

test('failure mode 19: the clock goes back an hour meanwhile; durations and order stay right, and it is said', async () => {
  const { verdict, endMs } = await play({ shows: () => 'pass', clock: new SetClock(-3_600_000) })
  expect(verdict).toMatchObject({ verdict: 'healthy', clockStepMs: -3_600_000 })
  expect(Date.parse(verdict.endedAt) - Date.parse(verdict.startedAt)).toBe(Math.round(endMs))
  const [check] = verdict.checks
  expect((check?.firstAt ?? '') < (check?.lastAt ?? '') && (check?.lastAt ?? '') <= verdict.endedAt).toBe(
    true,
  )
  expect(verdict.warnings?.[0]).toContain('the clock of this machine was set by -3600000 ms')
  const drifting = await play({ shows: () => 'pass', clock: new SetClock(1_500) })
  expect(drifting.verdict).not.toHaveProperty('clockStepMs')
})

test('failure mode 21: daylight saving, a leap day and another time zone of the runner change no time', async () => {
  const zone = process.env['TZ']
  try {
    process.env['TZ'] = 'Europe/Berlin'
    for (const start of [
      '2026-03-29T00:59:30.000Z',
      '2026-10-25T00:59:30.000Z',
      '2028-02-28T23:59:30.000Z',
    ]) {
      const { verdict, endMs } = await play({ shows: () => 'pass', clock: new SetClock(0, start) })
      expect(verdict.startedAt).toBe(start)
      expect(Date.parse(verdict.endedAt) - Date.parse(start)).toBe(Math.round(endMs))
    }
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('failure mode 22: one stale instance of four behind a balancer is mixed, 3:1, whatever the order of its answers', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    let random = seed
    const next = (): number => (random = (random * 48_271) % 2_147_483_647) / 2_147_483_647
    const { verdict } = await play({ shows: () => (next() < 0.25 ? 'stale' : 'pass') })
    expect(`${verdict.verdict} ${verdict.reason}`, String(seed)).toBe('unhealthy mixed')
    const { '1.4.0': right = 0, '1.3.0': wrong = 0 } = verdict.observed
    expect(right / wrong).toBeGreaterThan(1.5)
  }
})

test('failure mode 22: a census of four with one old counts them 3:1 in one look', async () => {
  const { verdict } = await play({
    plan: instancesPlan(),
    shows: () =>
      sampleOf('stale', { version: '1.3.0', census: censusOf(['1.4.0', '1.4.0', '1.4.0', '1.3.0']) }),
  })
  expect(verdict).toMatchObject({ verdict: 'unhealthy', reason: 'mixed', coverage: 'L3' })
  expect(verdict.checks[0]?.census).toEqual({
    by: 'instance',
    complete: true,
    members: 4,
    matching: 3,
    versions: { '1.3.0': 1, '1.4.0': 3 },
  })
})

test('failure mode 23: the old version answers once in the bake: everything starts again, and it is healthy later', async () => {
  const undisturbed = await play({ shows: () => 'pass' })
  const { verdict, endMs } = await play({ shows: (nth) => (nth === 20 ? 'stale' : 'pass') })
  expect(verdict).toMatchObject({ verdict: 'healthy', observed: { '1.3.0': 1 } })
  // 25 passes and 5 for the relapse, all after the stale answer.
  expect(endMs).toBeGreaterThan(undisturbed.endMs + 20 * 5_000)
  expect(verdict.missProbability).toBeLessThan(0.75 ** 29)
})

test('failure mode 24: health without a usable version is no data, and inconclusive', async () => {
  const { verdict } = await play({ shows: () => sampleOf('nodata', { code: 'no-claim' }) })
  expect(verdict).toMatchObject({
    verdict: 'inconclusive',
    reason: 'no-data',
    coverage: 'L0',
    missProbability: null,
  })
})

test('failure mode 24: where a release was told once, a pass without one shows nothing', async () => {
  const silent = sampleOf('pass', { version: null })
  const told = { ...unseen, releases: new Map([['1.4.0', 1]]) }
  expect(settleSample(unseen, silent).outcome).toBe('pass')
  expect(settleSample(told, silent)).toMatchObject({ outcome: 'nodata', code: 'no-claim' })
  const { verdict } = await play({ shows: (nth) => (nth % 4 === 3 ? silent : 'pass') })
  expect(verdict.checks[0]?.counts.nodata).toBeGreaterThan(5)
})

test('failure mode 44: the deadline in the bake is inconclusive, and what was seen can be gone on from', async () => {
  const plan = planOf({ timing: { ...timing, deadline: '60s' } })
  const first = await play({ plan, shows: () => 'pass' })
  expect(first.verdict).toMatchObject({ verdict: 'inconclusive', reason: 'deadline-in-bake' })
  const resumed = planOf({ timing })
  const second = await play({
    plan: resumed,
    shows: () => 'pass',
    options: { resume: readProgress(first.state ?? '', resumed) },
  })
  expect(second.verdict).toMatchObject({ verdict: 'healthy', startedAt: first.verdict.startedAt })
  expect(second.verdict.checks[0]?.counts.pass).toBeGreaterThan(first.verdict.checks[0]?.counts.pass ?? 0)
  // The bake begins anew, since nobody watched meanwhile.
  expect(second.endMs).toBeGreaterThanOrEqual(120_000)
  expect(second.state).toBeNull()
})

test('failure mode 44: a cancelled run is inconclusive and hands out its state', async () => {
  const controller = new AbortController()
  const { verdict, state } = await play({
    shows: (nth) => {
      if (nth === 4) controller.abort()
      return 'pass'
    },
    options: { signal: controller.signal },
  })
  expect(verdict).toMatchObject({ verdict: 'inconclusive', reason: 'interrupted' })
  expect(readProgress(state ?? '', production).pairs.get(production.pairs[0]?.id ?? '')).toMatchObject({
    phase: 'probing',
    successes: 0,
    fresh: 4,
    counts: { pass: 4 },
  })
})

test('a stale answer of an earlier run still asks for all the samples', async () => {
  const plan = planOf({ timing: { ...timing, deadline: '30s' } })
  const { state } = await play({ plan, shows: (nth) => (nth === 2 ? 'stale' : 'pass') })
  expect(readProgress(state ?? '', plan).pairs.get(plan.pairs[0]?.id ?? '')).toMatchObject({
    fresh: 3,
    relapses: 1,
  })
})

test('a state of another release, of no such form, or that contradicts itself is refused; another check begins anew', async () => {
  const { state } = await play({
    plan: planOf({ timing: { ...timing, deadline: '30s' } }),
    shows: () => 'pass',
  })
  const text = state ?? ''
  const refusal = expect.objectContaining({ code: 'INPUT_INVALID', exitCode: 2 })
  const other = planVerification('staging', environment(), { ...expected, version: '1.5.0' })
  expect(() => readProgress(text, other)).toThrow(/another version: 1\.4\.0, and not 1\.5\.0/)
  for (const broken of ['', '{}', text.replace('"fresh": 6', '"fresh": 600'), text.slice(1)]) {
    expect(() => readProgress(broken, production)).toThrow(refusal)
  }
  const changed = planOf({
    checks: [{ kind: 'http', path: '/health', version: '$.release', name: 'http /health' }],
  })
  expect(readProgress(text, changed).pairs.size).toBe(0)
  expect(readProgress(text, planOf({ targets: ['https://api.example.com:8443'] })).pairs.size).toBe(0)
})

test('failure mode 45: passing and failing by turns is flapping, and not healthy by luck', async () => {
  const { verdict } = await play({ shows: (nth) => (nth > 5 && nth % 2 === 0 ? 'fail' : 'pass') })
  expect(verdict).toMatchObject({ verdict: 'unhealthy', reason: 'flapping' })
  const early = await play({ shows: (nth) => (nth % 2 === 0 ? 'pass' : 'fail') })
  expect(early.verdict).toMatchObject({ verdict: 'unhealthy', reason: 'flapping' })
  const patient = planOf({ timing: { ...timing, flaps: 50 } })
  const borne = await play({ plan: patient, shows: (nth) => (nth === 10 || nth === 14 ? 'fail' : 'pass') })
  expect(borne.verdict.verdict).toBe('healthy')
})

test('what a newer release takes the place of is superseded: by a sign from outside, and by what a check sees', async () => {
  const controller = new AbortController()
  const outside = await play({
    shows: (nth) => {
      if (nth === 3) controller.abort()
      return 'pass'
    },
    options: { superseded: controller.signal },
  })
  expect(outside).toMatchObject({ verdict: { verdict: 'inconclusive', reason: 'superseded' }, state: null })
  const seen = await play({
    shows: (nth) => (nth === 3 ? sampleOf('stale', { code: 'superseded' }) : 'pass'),
  })
  expect(seen.verdict).toMatchObject({ verdict: 'inconclusive', reason: 'superseded' })
})

test('an answer that asks for time is given it, within the deadline', async () => {
  const at: number[] = []
  await play({
    shows: (nth, _pair, atMs) => {
      at.push(atMs)
      return nth === 0 ? sampleOf('error', { code: 'rate-limited', retryAfterMs: 60_000 }) : 'pass'
    },
  })
  expect(at.slice(0, 3)).toEqual([0, 60_100, 65_100])
  const never = await play({
    shows: () => sampleOf('error', { code: 'rate-limited', retryAfterMs: 86_400_000 }),
  })
  expect(never).toMatchObject({ verdict: { reason: 'unreachable-by-observer' }, endMs: 600_000 })
})

test('no look after the last one, no health: time alone does not finish a bake', async () => {
  const plan = planOf({ timing: { ...timing, samples: 3, interval: '20s', bake: '9m' } })
  const { verdict } = await play({
    plan,
    shows: (nth) => (nth === 4 ? sampleOf('pass', { retryAfterMs: 3_600_000 }) : 'pass'),
  })
  expect(verdict).toMatchObject({ verdict: 'inconclusive', reason: 'deadline-in-bake' })
})

test.each<[string, Partial<Sample>, string, number | null]>([
  ['one shared address', {}, 'L1', 0.000564408],
  ['every address', { census: censusOf(['1.4.0', '1.4.0'], 'address') }, 'L2', 0.000564408],
  [
    'every address, through a proxy',
    { census: censusOf(['1.4.0'], 'address'), evidence: { via: 'proxy' } },
    'L1',
    0.000564408,
  ],
  ['every instance', { census: censusOf(['1.4.0', '1.4.0']) }, 'L3', 0],
  ['not every instance', { census: { ...censusOf(['1.4.0']), complete: false } }, 'L1', 0.000564408],
  [
    'every instance with its artifact',
    { census: censusOf(['1.4.0', '1.4.0'], 'instance', 'a'.repeat(64)) },
    'L4',
    0,
  ],
  [
    'every instance, of another artifact',
    { census: censusOf(['1.4.0'], 'instance', 'b'.repeat(64)) },
    'L3',
    0,
  ],
  ['no version', { version: null }, 'L0', null],
])('coverage: %s', async (_case, known, coverage, missProbability) => {
  const plan = planVerification('staging', environment({ timing, checks: [{ kind: 'http', path: '/' }] }), {
    ...expected,
    digests: ['a'.repeat(64)],
  })
  const { verdict } = await play({ plan, shows: () => sampleOf('pass', known) })
  expect(verdict).toMatchObject({ verdict: 'healthy', coverage })
  if (missProbability === null || missProbability === 0) expect(verdict.missProbability).toBe(missProbability)
  else expect(verdict.missProbability).toBeLessThanOrEqual(0.75 ** 25)
  expect(verdictSchema.safeParse(verdict).success).toBe(true)
})

test('the word of a platform or of a person is no claim of what runs', async () => {
  const manual: CheckConfiguration = { kind: 'manual', approval: 'sign-off' }
  const plan = planOf({ targets: [], checks: [manual], timing: { ...timing, bake: '0s' } })
  const { verdict, endMs } = await play({ plan, shows: () => 'pass' })
  expect(verdict).toMatchObject({ verdict: 'healthy', reason: 'manual', coverage: 'L0', observed: {} })
  expect(endMs).toBe(100)
  const platform = planOf({ targets: [], checks: [{ kind: 'github-deployment' }], timing })
  expect((await play({ plan: platform, shows: () => 'pass' })).verdict).toMatchObject({
    coverage: 'L0',
    observed: {},
  })
})

test('a target that names another release each time fills no memory', async () => {
  const { verdict } = await play({
    shows: (nth) => sampleOf('stale', { version: `1.3.${nth}`, warnings: [`warning ${nth}`] }),
  })
  expect(Object.keys(verdict.observed)).toHaveLength(51)
  expect(verdict.observed['others']).toBeGreaterThan(50)
  expect(verdict.warnings).toHaveLength(10)
})

function censusOf(
  versions: readonly string[],
  by: Census['by'] = 'instance',
  digest: string | null = null,
): Census {
  return {
    by,
    complete: true,
    members: versions.map((version, index) => ({
      name: `pod-${index}`,
      outcome: version === '1.4.0' ? 'pass' : 'stale',
      version,
      commit: null,
      digest,
      reason: null,
    })),
  }
}

function instancesPlan(): Plan {
  const check: CheckConfiguration = {
    kind: 'instances',
    from: { list: ['https://a.example'] },
    quorum: 'all',
    'at-least': 1,
  }
  return planOf({ targets: [], checks: [check], timing })
}
