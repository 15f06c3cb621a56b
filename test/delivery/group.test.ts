import { expect, test } from 'vitest'
import type { CheckConfiguration } from '../../src/config/check-schema.ts'
import type { EnvironmentConfiguration } from '../../src/config/schema.ts'
import { planVerification, type Plan } from '../../src/delivery/plan.ts'
import { allOf, evaluate, neededOf, type Rule, type Truth } from '../../src/delivery/quorum.ts'
import type { Sample } from '../../src/delivery/sample.ts'
import type { Outcome, Verdict } from '../../src/delivery/verdict.ts'
import { verify } from '../../src/delivery/verify.ts'
import { environment, expected, planOf, sampleOf } from './plans.ts'
import { VirtualClock } from './virtual-clock.ts'

const regions = ['eu', 'us', 'ap', 'sa', 'af', 'me']
const targets = regions.map((group) => ({ url: `https://${group}.example`, name: group, group }))
const timing = { interval: '2s', timeout: '1s', successes: 3, samples: 5, bake: '4s', deadline: '60s' }

async function verdictOf(
  overrides: Partial<EnvironmentConfiguration>,
  shows: (target: string, nth: number) => Outcome | Sample,
  asked: readonly string[] | null = null,
): Promise<Verdict> {
  const clock = new VirtualClock()
  const configured = environment({ targets, timing, ...overrides })
  const plan = planVerification('staging', configured, expected, asked)
  const looks = new Map<string, number>()
  const { verdict } = await clock.run(
    verify(
      plan,
      async (pair, _timeoutMs, signal) => {
        const nth = looks.get(pair.id) ?? 0
        looks.set(pair.id, nth + 1)
        await clock.sleep(50, signal)
        const shown = shows(pair.target.name, nth)
        return typeof shown === 'string' ? sampleOf(shown) : shown
      },
      clock,
      { random: () => 0.5 },
    ),
  )
  return verdict
}

function said({ verdict, reason }: Pick<Verdict, 'verdict' | 'reason'>): string {
  return `${verdict} ${reason}`
}

test('failure mode 46: five of six regions healthy and one that cannot be seen is inconclusive, or healthy by quorum', async () => {
  const shows = (target: string): Outcome => (target === 'me' ? 'error' : 'pass')
  expect(said(await verdictOf({}, shows))).toBe('inconclusive unreachable-by-observer')
  const verdict = await verdictOf({ quorum: 5 }, shows)
  expect(said(verdict)).toBe('healthy verified')
  expect(verdict.coverage).toBe('L1')
  expect(verdict.groups?.map((group) => `${group.name} ${said(group)}`)).toEqual([
    'eu healthy verified',
    'us healthy verified',
    'ap healthy verified',
    'sa healthy verified',
    'af healthy verified',
    'me inconclusive unreachable-by-observer',
  ])
})

test('a version mismatch outweighs the quorum, unless that is allowed, and then the verdict says so', async () => {
  const shows = (target: string): Outcome => (target === 'me' ? 'stale' : 'pass')
  expect(said(await verdictOf({ quorum: 5 }, shows))).toBe('unhealthy mixed')
  expect(said(await verdictOf({ quorum: 5, 'allow-mixed': true }, shows))).toBe('healthy mixed-allowed')
  expect(said(await verdictOf({ 'allow-mixed': true }, shows))).toBe('unhealthy mixed')
})

test('too many failing regions break the quorum, and one outside of it that fails does not', async () => {
  const failing =
    (names: readonly string[]) =>
    (target: string): Outcome =>
      names.includes(target) ? 'fail' : 'pass'
  expect(said(await verdictOf({ quorum: '80%' }, failing(['me'])))).toBe('healthy verified')
  expect(said(await verdictOf({ quorum: '80%' }, failing(['me', 'af'])))).toBe('unhealthy never-healthy')
})

test('a region that regresses in the bake is borne with as far as the quorum goes', async () => {
  const shows = (target: string, nth: number): Outcome => (target === 'me' && nth > 3 ? 'fail' : 'pass')
  const slow = { ...timing, bake: '20s' }
  expect(said(await verdictOf({ timing: slow }, shows))).toBe('unhealthy regressed')
  expect(said(await verdictOf({ timing: slow, quorum: 5 }, shows))).toBe('healthy verified')
})

test('a group that is not required decides nothing, and keeps its own verdict', async () => {
  const verdict = await verdictOf({ groups: { me: { required: false } } }, (target) =>
    target === 'me' ? 'stale' : 'pass',
  )
  expect(said(verdict)).toBe('healthy verified')
  expect(verdict.groups?.at(-1)).toMatchObject({
    name: 'me',
    verdict: 'unhealthy',
    reason: 'wrong-version',
    required: false,
  })
  expect(verdict.checks.at(-1)).toMatchObject({ target: 'me', required: false })
})

test('restricted to groups only those are looked at, and the verdict says that it is partial', async () => {
  const checks: EnvironmentConfiguration['checks'] = [
    { kind: 'http', path: '/health', version: '$.version' },
    { kind: 'kubernetes', workload: 'deployment/api', 'version-label': 'v' },
  ]
  const shows = (target: string): Outcome => (target === 'eu' || target === 'us' ? 'pass' : 'stale')
  const verdict = await verdictOf({ checks, quorum: 6 }, shows, ['us', 'eu'])
  expect(verdict).toMatchObject({ verdict: 'healthy', partial: ['eu', 'us'], observed: { '1.4.0': 10 } })
  expect(verdict.checks.map(({ target }) => target)).toEqual(['eu', 'us'])
  expect(verdict.warnings?.join()).toContain('kubernetes deployment/api')
  expect(() => planVerification('staging', environment({ targets }), expected, ['xx'])).toThrow(
    expect.objectContaining({ code: 'USAGE' }),
  )
})

test('a group is healthy by itself while the others are not there yet', async () => {
  const verdict = await verdictOf({}, (target) => (target === 'eu' ? 'pass' : 'stale'))
  expect(said(verdict)).toBe('unhealthy mixed')
  expect(verdict.groups?.[0]).toMatchObject({
    name: 'eu',
    verdict: 'healthy',
    reason: 'verified',
    targets: 1,
    healthyTargets: 1,
  })
})

test('checks without an address are made once, for the environment or for the groups that `on` names', () => {
  const kubernetes = { kind: 'kubernetes', workload: 'deployment/api', 'version-label': 'v' } as const
  const idsOf = (plan: Plan): string[] => plan.pairs.map(({ id }) => id)
  const own = { targets: [], checks: [kubernetes] }
  expect(idsOf(planOf(own))).toEqual(['kubernetes deployment/api @ staging'])
  expect(planOf(own).pairs[0]?.target).toEqual({ name: 'staging', url: null, group: null })
  const grouped = { targets: targets.slice(0, 2), checks: [{ ...kubernetes, on: ['eu', 'us'] }] }
  expect(idsOf(planOf(grouped))).toEqual(['kubernetes deployment/api @ eu', 'kubernetes deployment/api @ us'])
  const http: CheckConfiguration = { kind: 'http', path: '/', on: ['eu'] }
  expect(idsOf(planOf({ targets: targets.slice(0, 2), checks: [http, kubernetes] }))).toEqual([
    'http / @ eu',
    'kubernetes deployment/api @ staging',
  ])
})

test.each<[string, Partial<EnvironmentConfiguration>, RegExp]>([
  ['a quorum above the number of groups', { targets, quorum: 7 }, /quorum is 7, and there are 6/],
  ['a quorum of nothing', { targets, quorum: '0%' }, /quorum is 0%/],
  ['an unknown `on`', { checks: [{ kind: 'http', path: '/', on: ['xx'] }] }, /checks\[0\]\.on names xx/],
  [
    'a target that nothing looks at',
    { targets, checks: [{ kind: 'http', path: '/', on: ['eu'] }] },
    /no required check looks at the target us/,
  ],
])('%s: refused', (_case, overrides, message) => {
  expect(() => planOf(overrides)).toThrow(message)
})

test('a quorum counts as Kleene does: unknown is neither, and nothing is known of nothing', () => {
  const rule = (atLeast: number): Rule => ({
    kind: 'of',
    atLeast,
    rules: ['a', 'b', 'c'].map((pair) => ({ kind: 'pair', pair })),
  })
  const known: Readonly<Record<string, Truth>> = { a: 'yes', b: 'unknown', c: 'no' }
  const of = (pair: string): Truth => known[pair] ?? 'unknown'
  expect([1, 2, 3].map((atLeast) => evaluate(rule(atLeast), of))).toEqual(['yes', 'unknown', 'no'])
  expect(evaluate(allOf([]), of)).toBe('unknown')
  expect([neededOf('95%', 10), neededOf('all', 4), neededOf(5, 4), neededOf('101%', 4)]).toEqual([
    10,
    4,
    null,
    null,
  ])
})
