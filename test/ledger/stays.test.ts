import { expect, test } from 'vitest'
import { sha256Of } from '../../src/ledger/digest.ts'
import type { Fact } from '../../src/ledger/entry.ts'
import { staysIn, type VersionStay } from '../../src/ledger/stays.ts'
import { aGroup, chainOf, deployed, fact, verdict, verified } from './facts.ts'

const later = '2026-12-31T00:00:00Z'

function stays(facts: readonly Fact[], groups: readonly (string | null)[] = []): readonly VersionStay[] {
  return staysIn(chainOf(facts), { isAsked: () => true, groupsOf: () => new Set(groups) }, later)
}

/** From one time of 21 November 2026 to another. */
function from(start: string, end: string) {
  return { startedAt: `2026-11-21T${start}:00.000Z`, endedAt: `2026-11-21T${end}:00.000Z` }
}

function time(clock: string): string {
  return `2026-11-21T${clock}:00.000Z`
}

const old = { expected: { version: '1.3.0', commit: null }, observed: { '1.3.0': 25 } }
const first = verified(0, { ...old, ...from('10:00', '10:05') })
const second = verified(1, from('14:00', '14:05'))

/** Another look at 1.4.0. */
function again(causing: number, changes: Parameters<typeof verdict>[0]): Fact {
  return verified(causing, changes)
}

function rolledBack(causing: number, at: string, groups?: readonly string[]): Fact {
  return fact({
    kind: 'rollback.recorded',
    shipment: 'shipment of 1.4.0',
    version: '1.3.0',
    at,
    causing,
    payload: { from: '1.4.0', to: '1.3.0', reason: 'Search failed.', ...(groups ? { groups } : {}) },
  })
}

test('a version stays from the check that proved it to the one that proved the next', () => {
  const chain = chainOf([first, second])
  expect(stays([first, second])).toEqual([
    {
      environment: 'production',
      package: null,
      version: '1.3.0',
      commit: 'c'.repeat(40),
      since: time('10:05'),
      until: time('14:05'),
      rolledBack: false,
      parts: null,
      answers: { matching: 25, all: 25 },
      proofs: [{ seq: 1, sha256: sha256Of(chain[0]?.bytes ?? new Uint8Array()) }],
    },
    {
      environment: 'production',
      package: null,
      version: '1.4.0',
      commit: 'c'.repeat(40),
      since: time('14:05'),
      until: null,
      rolledBack: false,
      parts: null,
      answers: { matching: 25, all: 25 },
      proofs: [{ seq: 2, sha256: sha256Of(chain[1]?.bytes ?? new Uint8Array()) }],
    },
  ])
  // As the next entry names it.
  expect(chain[1]?.entry.prev).toBe(stays([first, second])[0]?.proofs[0].sha256)
})

test('what is only claimed, only observed or a person said is no stay', () => {
  const claim = deployed('1.5.0', time('12:00'), 1)
  const manual = fact({ kind: 'record.manual', causing: 2, at: time('12:00'), payload: { reason: 'outage' } })
  const observation = fact({
    kind: 'observation',
    causing: 3,
    at: time('13:00'),
    payload: { verdict: verdict(from('12:59', '13:00')) },
  })
  const statusOnly = again(4, { coverage: 'L0', observed: {}, ...from('13:00', '13:05') })
  const byHand = again(5, { coverage: 'L0', reason: 'manual', observed: {}, ...from('13:10', '13:15') })
  for (const one of [claim, manual, observation, statusOnly, byHand]) expect(stays([one])).toEqual([])
})

test('a deployment that nobody has checked yet ends what ran before it, and one that did not arrive ends nothing', () => {
  const claim = deployed('1.4.0', time('13:00'), 1)
  expect(stays([first, claim])).toMatchObject([{ version: '1.3.0', until: time('13:00') }])
  const arrived = [first, claim, again(2, from('14:00', '14:05'))]
  expect(stays(arrived)).toMatchObject([
    { version: '1.3.0', until: time('13:00') },
    { version: '1.4.0', since: time('14:05'), until: null },
  ])
  const refuted = again(2, {
    verdict: 'unhealthy',
    reason: 'wrong-version',
    observed: { '1.3.0': 25 },
    ...from('14:00', '14:05'),
  })
  expect(stays([first, claim, refuted])).toMatchObject([
    { version: '1.3.0', since: time('10:05'), until: null, rolledBack: false },
  ])
})

test('a rollback ends the stay and marks it, and what it went back to runs once that is proved', () => {
  const back = rolledBack(2, time('15:00'))
  expect(stays([first, second, back])).toMatchObject([
    { version: '1.3.0', until: time('14:05'), rolledBack: false },
    { version: '1.4.0', until: time('15:00'), rolledBack: true },
  ])
  const proved = { ...verified(3, { ...old, ...from('15:00', '15:10') }), shipment: null }
  expect(stays([first, second, back, proved]).slice(1)).toMatchObject([
    { version: '1.4.0', until: time('15:00'), rolledBack: true },
    { version: '1.3.0', since: time('15:10'), until: null, proofs: [{ seq: 4 }] },
  ])
})

test('a release that failed a check before it was taken back is marked too, and not once it is proved again', () => {
  const failed = again(2, {
    verdict: 'unhealthy',
    reason: 'regressed',
    observed: { '1.4.0': 25 },
    ...from('14:30', '14:31'),
  })
  const back = rolledBack(3, time('15:00'))
  expect(stays([first, second, failed, back]).at(-1)).toMatchObject({
    until: time('14:31'),
    rolledBack: true,
  })
  const anew = again(4, from('16:00', '16:05'))
  expect(stays([first, second, failed, back, anew]).slice(1)).toMatchObject([
    { version: '1.4.0', until: time('14:31'), rolledBack: true },
    { version: '1.4.0', since: time('16:05'), until: null, rolledBack: false },
  ])
})

test('a proof that a later check does not confirm is over, whatever that check saw', () => {
  const sights = [
    { reason: 'wrong-version', observed: { '1.3.9': 25 } },
    { reason: 'mixed', observed: { '1.3.9': 5, '1.4.0': 20 } },
    { reason: 'regressed', observed: { '1.4.0': 25 } },
    { reason: 'never-healthy', observed: {} },
  ] as const
  for (const sight of sights) {
    const wrong = again(2, {
      verdict: 'unhealthy',
      reason: sight.reason,
      observed: { ...sight.observed },
      ...from('15:00', '15:05'),
    })
    expect(stays([first, second, wrong]).at(-1), sight.reason).toMatchObject({
      version: '1.4.0',
      until: time('15:05'),
      rolledBack: false,
    })
    // A check that comes to nothing after that does not bring it back.
    const nothing = again(3, {
      verdict: 'inconclusive',
      reason: 'no-data',
      observed: {},
      ...from('16:00', '16:05'),
    })
    expect(stays([first, second, wrong, nothing]), sight.reason).toHaveLength(2)
    const right = again(4, from('17:00', '17:05'))
    expect(stays([first, second, wrong, nothing, right]).at(-1), sight.reason).toMatchObject({
      since: time('17:05'),
      until: null,
      proofs: [{ seq: 5 }],
    })
  }
})

test('what was refuted does not come back by a check that saw no version', () => {
  const wrong = again(2, {
    verdict: 'unhealthy',
    reason: 'never-healthy',
    observed: {},
    ...from('15:00', '15:05'),
  })
  const statusOnly = again(3, { coverage: 'L0', observed: {}, ...from('16:00', '16:05') })
  expect(stays([first, second, wrong, statusOnly]).slice(1)).toMatchObject([{ until: time('15:05') }])
})

test('a check that came to nothing, and one more that is healthy, leave the stay and its first proof as they were', () => {
  const nothing = again(2, { verdict: 'inconclusive', reason: 'interrupted', ...from('15:00', '15:05') })
  const blind = again(3, {
    verdict: 'inconclusive',
    reason: 'no-data',
    observed: {},
    ...from('16:00', '16:05'),
  })
  const healthy = again(4, from('17:00', '17:05'))
  expect(stays([first, second, nothing, blind, healthy]).slice(1)).toMatchObject([
    { since: time('14:05'), until: null, proofs: [{ seq: 2 }] },
  ])
})

test('groups that are checked one after the other are one stay with a proof each', () => {
  const eu = again(1, { groups: [aGroup('eu', '1.4.0')], partial: ['eu'], ...from('14:00', '14:05') })
  const us = again(2, { groups: [aGroup('us', '1.4.0')], partial: ['us'], ...from('16:00', '16:05') })
  const groups = ['eu', 'us']
  expect(stays([first, eu], groups)).toMatchObject([
    { version: '1.3.0', until: null, parts: null },
    { version: '1.4.0', since: time('14:05'), parts: { proved: 1, all: 2 }, proofs: [{ seq: 2 }] },
  ])
  expect(stays([first, eu, us], groups)).toMatchObject([
    { version: '1.3.0', until: null },
    {
      version: '1.4.0',
      since: time('14:05'),
      parts: null,
      answers: { matching: 50, all: 50 },
      proofs: [{ seq: 2 }, { seq: 3 }],
    },
  ])
})

test('without groups in the configuration nobody can say of how many parts one is', () => {
  const eu = again(1, { groups: [aGroup('eu', '1.4.0')], partial: ['eu'], ...from('14:00', '14:05') })
  expect(stays([first, eu]).at(-1)?.parts).toEqual({ proved: 1, all: null })
  expect(stays([eu]).at(-1)?.parts).toEqual({ proved: 1, all: null })
})

test('a look at all groups says how many there are, and one of them that runs another version is counted', () => {
  const all = again(1, {
    verdict: 'unhealthy',
    reason: 'mixed',
    groups: [aGroup('eu', '1.4.0'), aGroup('us', '1.4.0'), aGroup('ap', '1.3.0')],
    ...from('14:00', '14:05'),
  })
  expect(stays([all], ['somewhere else']).at(-1)).toMatchObject({
    version: '1.4.0',
    parts: { proved: 2, all: 3 },
  })
})

test('going back in one group leaves the version where it runs in the others', () => {
  const both = again(1, { groups: [aGroup('eu', '1.4.0'), aGroup('us', '1.4.0')], ...from('14:00', '14:05') })
  const inOne = [first, both, rolledBack(2, time('15:00'), ['eu'])]
  expect(stays(inOne).at(-1)).toMatchObject({ version: '1.4.0', until: null, rolledBack: false })
  const inBoth = [...inOne, rolledBack(3, time('16:00'), ['us'])]
  expect(stays(inBoth).at(-1)).toMatchObject({ version: '1.4.0', until: time('16:00'), rolledBack: true })
})

test('the same version at another commit is another stay', () => {
  const moved = { ...again(2, from('15:00', '15:05')), commit: 'd'.repeat(40) }
  expect(stays([first, second, moved]).slice(1)).toMatchObject([
    { commit: 'c'.repeat(40), until: time('15:05') },
    { commit: 'd'.repeat(40), since: time('15:05'), until: null },
  ])
})

test('two packages in one environment, and one package in two environments, have stays of their own', () => {
  const of = (one: Fact, environment: string, part: string): Fact => ({
    ...one,
    environment,
    package: part,
    shipment: `${part} to ${environment}`,
  })
  const facts = [
    of(first, 'production', 'api'),
    of(second, 'production', 'web'),
    of(again(2, from('16:00', '16:05')), 'staging', 'api'),
  ]
  expect(stays(facts)).toMatchObject([
    { environment: 'production', package: 'api', version: '1.3.0', until: null },
    { environment: 'production', package: 'web', version: '1.4.0', until: null },
    { environment: 'staging', package: 'api', version: '1.4.0', until: null },
  ])
  const layout = {
    isAsked: ({ environment }: { environment: string }) => environment === 'staging',
    groupsOf: () => new Set<string>(),
  }
  expect(staysIn(chainOf(facts), layout, later)).toMatchObject([{ environment: 'staging' }])
})

test('what is written ahead of time is left out, and nothing is over before it began', () => {
  expect(
    staysIn(chainOf([first, second]), { isAsked: () => true, groupsOf: () => new Set() }, time('12:00')),
  ).toMatchObject([{ version: '1.3.0', until: null }])
  const early = rolledBack(2, time('14:00'))
  expect(stays([first, second, early]).at(-1)).toMatchObject({ since: time('14:05'), until: time('14:05') })
})

test('versions with the names of what every object has count their own answers', () => {
  const hostile = again(0, {
    expected: { version: '__proto__', commit: null },
    observed: JSON.parse('{ "__proto__": 3, "constructor": 1 }') as Record<string, number>,
    ...from('10:00', '10:05'),
  })
  expect(stays([hostile])).toMatchObject([{ version: '__proto__', answers: { matching: 3, all: 4 } }])
})
