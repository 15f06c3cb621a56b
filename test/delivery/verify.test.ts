import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Pair, Plan } from '../../src/delivery/plan.ts'
import type { Sample } from '../../src/delivery/sample.ts'
import { verdictSchema, type Outcome, type Verdict } from '../../src/delivery/verdict.ts'
import { verify, type Probe, type VerifyOptions } from '../../src/delivery/verify.ts'
import { planOf, sampleOf } from './plans.ts'
import { VirtualClock } from './virtual-clock.ts'

const timing = { interval: '5s', timeout: '10s', successes: 3, samples: 25, bake: '2m', deadline: '10m' }
const production = planOf({ targets: ['https://eu.example.com', 'https://us.example.com'], timing })

interface Script {
  readonly plan?: Plan
  /** What the nth probe of a pair (from zero) shows, at a time in milliseconds. */
  readonly shows: (nth: number, pair: Pair, atMs: number) => Outcome | Sample
  readonly takesMs?: number
  readonly options?: Partial<VerifyOptions>
  readonly clock?: VirtualClock
}

async function play(script: Script): Promise<{
  verdict: Verdict
  state: string | null
  probes: { pair: string; atMs: number }[]
  endMs: number
}> {
  const { plan = production, takesMs = 100, clock = new VirtualClock() } = script
  const probes: { pair: string; atMs: number }[] = []
  const probe: Probe = async (pair, _timeoutMs, signal) => {
    const nth = probes.filter((one) => one.pair === pair.id).length
    const atMs = clock.monotonic()
    probes.push({ pair: pair.id, atMs })
    const at = clock.now().toISOString()
    await clock.sleep(takesMs, signal)
    const shown = script.shows(nth, pair, atMs)
    return typeof shown === 'string' ? sampleOf(shown, { at }) : shown
  }
  const options = { random: () => 0.5, ...script.options }
  const { verdict, state } = await clock.run(verify(plan, probe, clock, options))
  return { verdict, state, probes, endMs: clock.monotonic() }
}

test('a good deployment is healthy after the samples and the bake, with its evidence', async () => {
  const { verdict, endMs } = await play({ shows: () => 'pass' })
  expect(verdict).toMatchObject({
    schema: 'waybill/verdict@1',
    verdict: 'healthy',
    reason: 'verified',
    coverage: 'L1',
    missProbability: 0.000564408,
    observed: { '1.4.0': 53 },
    startedAt: '2026-11-21T09:00:00.000Z',
  })
  expect(verdict.checks[1]).toEqual({
    check: 'http /health',
    kind: 'http',
    target: 'us.example.com',
    group: null,
    required: true,
    outcome: 'pass',
    counts: { pass: 26, stale: 0, fail: 0, error: 0, nodata: 0 },
    versions: { '1.4.0': 26 },
    reason: null,
    firstAt: '2026-11-21T09:00:00.000Z',
    lastAt: '2026-11-21T09:02:05.000Z',
    config: '2c6696b28e7b6558255b9334c76b731e80a192d5fae4d019d9b8db52c1d21ec8',
  })
  expect(endMs).toBe(130_100)
  expect(verdictSchema.safeParse(verdict).success).toBe(true)
})

test('a deployment that comes up ten seconds before it is too late is waited for', async () => {
  const { verdict } = await play({ shows: (_nth, _pair, atMs) => (atMs < 440_000 ? 'fail' : 'pass') })
  expect(verdict.verdict).toBe('healthy')
  expect(verdict.checks[0]?.reason).toBe('was fail')
})

test('the old version is told at the deadline, and not before', async () => {
  const { verdict, endMs } = await play({ shows: () => 'stale' })
  expect(verdict).toMatchObject({ verdict: 'unhealthy', reason: 'wrong-version', observed: { '1.3.0': 240 } })
  expect(endMs).toBe(600_000)
})

test('one stale instance of four is mixed, however patiently one looks', async () => {
  const { verdict } = await play({ shows: (nth) => (nth % 4 === 3 ? 'stale' : 'pass') })
  expect(verdict).toMatchObject({
    verdict: 'unhealthy',
    reason: 'mixed',
    observed: { '1.3.0': 60, '1.4.0': 180 },
  })
})

test('one region that stays behind keeps the whole from being healthy', async () => {
  const { verdict } = await play({
    shows: (_nth, { target }) => (target.name.startsWith('eu') ? 'pass' : 'stale'),
  })
  expect(verdict).toMatchObject({ verdict: 'unhealthy', reason: 'mixed', missProbability: 1 })
})

test('a service that dies in the bake is unhealthy at once', async () => {
  const { verdict, endMs } = await play({ shows: (_nth, _pair, atMs) => (atMs < 60_000 ? 'pass' : 'fail') })
  expect(verdict).toMatchObject({ verdict: 'unhealthy', reason: 'regressed' })
  expect(endMs).toBe(70_100)
})

test('a status alone is healthy without a claim about the version', async () => {
  const plan = planOf({ checks: [] })
  const { verdict } = await play({ plan, shows: () => sampleOf('pass', { version: null }) })
  expect(verdict).toMatchObject({ verdict: 'healthy', coverage: 'L0', missProbability: null, observed: {} })
})

test('a path that vanishes after it answered is the fault of the service', async () => {
  const gone = sampleOf('error', { code: 'not-found' })
  const { verdict } = await play({ shows: (nth) => (nth < 10 ? 'pass' : gone) })
  expect(verdict).toMatchObject({ verdict: 'unhealthy', reason: 'regressed' })
  const never = await play({ shows: () => gone })
  expect(never.verdict).toMatchObject({ verdict: 'inconclusive', reason: 'unreachable-by-observer' })
})

test('an interruption ends it at once, inconclusive', async () => {
  const controller = new AbortController()
  let samples = 0
  const onSample = (): void => {
    if (++samples === 20) controller.abort()
  }
  const { verdict, endMs } = await play({
    shows: () => 'pass',
    options: { signal: controller.signal, onSample },
  })
  expect(samples).toBe(20)
  expect(endMs).toBe(45_100)
  expect(verdict).toMatchObject({ verdict: 'inconclusive', reason: 'interrupted' })
})

test('a verification that is interrupted before it starts probes nothing', async () => {
  const { verdict, probes } = await play({ shows: () => 'pass', options: { signal: AbortSignal.abort() } })
  expect(verdict).toMatchObject({ verdict: 'inconclusive', reason: 'interrupted', coverage: 'L0' })
  expect(verdict.checks[0]).toMatchObject({ outcome: null, firstAt: null })
  expect(probes).toEqual([])
})

test('a probe that never ends does not hold up the verdict', async () => {
  const clock = new VirtualClock()
  const work = verify(production, () => new Promise(() => undefined), clock, { random: () => 0.5 })
  const { verdict } = await clock.run(work)
  expect(verdict).toMatchObject({ verdict: 'inconclusive', reason: 'unreachable-by-observer' })
  expect(clock.monotonic()).toBe(600_000)
})

test('a probe that throws is our own fault and is not called a verdict', async () => {
  const clock = new VirtualClock()
  const work = verify(production, () => Promise.reject(new Error('broken')), clock, { random: () => 0.5 })
  await expect(clock.run(work)).rejects.toThrow('broken')
})

test('a pair is probed once an interval, within a tenth of it, and never twice at a time', async () => {
  const random = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))
  await fc.assert(
    fc.asyncProperty(random, fc.constantFrom(100, 4_000, 12_000), async (numbers, takesMs) => {
      const plan = planOf({ timing })
      const { probes } = await play({
        plan,
        takesMs,
        shows: () => 'stale',
        options: { random: () => numbers.next().value },
      })
      const gaps = probes.slice(1).map(({ atMs }, index) => atMs - (probes[index]?.atMs ?? 0))
      for (const gap of gaps) {
        expect(gap).toBeGreaterThanOrEqual(Math.max(4_499.999, takesMs))
        expect(gap).toBeLessThanOrEqual(Math.max(5_500.001, takesMs))
      }
    }),
    { numRuns: 10 },
  )
})

test('at most eight probes are under way, and none is forgotten', async () => {
  const targets = Array.from({ length: 20 }, (_, index) => `https://host-${index}.example`)
  const clock = new VirtualClock()
  let running = 0
  let most = 0
  const probe: Probe = async (_pair, _timeoutMs, signal) => {
    most = Math.max(most, ++running)
    await clock.sleep(700, signal)
    running -= 1
    return sampleOf('pass')
  }
  const { verdict } = await clock.run(verify(planOf({ targets }), probe, clock, { random: () => 0.5 }))
  expect(most).toBe(8)
  expect(verdict.verdict).toBe('healthy')
})

test('what a sample showed is told as it comes, with the state of its pair', async () => {
  const told: string[] = []
  await play({
    plan: planOf(),
    shows: (nth) => (nth === 0 ? 'stale' : 'pass'),
    options: { onSample: (_pair, { outcome }, { phase }) => told.push(`${outcome} ${phase}`) },
  })
  expect(told).toEqual(['stale probing', 'pass probing', 'pass probing', 'pass passing'])
})
