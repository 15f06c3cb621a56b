import { expect, test } from 'vitest'
import type { Fact, WhatRan } from '../../src/ledger/entry.ts'
import { reportOf } from '../../src/ledger/report.ts'
import { timelineOf } from '../../src/ledger/timeline.ts'
import { whatRan } from '../../src/ledger/what-ran.ts'
import { aGroup, deployed, entriesOf, fact, verified, verdict } from './facts.ts'

const place = { environment: 'production', package: null }

function at(facts: readonly Fact[], time: string): WhatRan {
  return whatRan(entriesOf(facts), { ...place, at: `2026-11-21T${time}:00Z` })
}

function from(start: string, end: string) {
  return { startedAt: `2026-11-21T${start}:00.000Z`, endedAt: `2026-11-21T${end}:00.000Z` }
}

function observed(causing: number, changes: Parameters<typeof verdict>[0] = {}): Fact {
  const result = verdict(changes)
  return fact({
    kind: 'observation',
    causing,
    version: result.expected.version,
    at: result.endedAt,
    payload: { verdict: result },
  })
}

const old = { expected: { version: '1.3.0', commit: null }, observed: { '1.3.0': 25 } }
const everywhere = verified(0, { ...old, ...from('10:00', '10:05') })
const euAlone = verified(1, {
  ...from('14:00', '14:05'),
  groups: [aGroup('eu', '1.4.0')],
  partial: ['eu'],
})

test('what went to one group runs there, and the rest goes on as it was', () => {
  expect(at([everywhere, euAlone], '15:00')).toMatchObject({
    version: null,
    running: [
      { group: null, version: '1.3.0', basis: 'verified' },
      { group: 'eu', version: '1.4.0', basis: 'verified', lastSeenBefore: '2026-11-21T10:05:00.000Z' },
    ],
  })
})

test('a look at all groups says which there are, and when they agree there is one version', () => {
  const all = verified(2, {
    ...from('18:00', '18:05'),
    groups: [aGroup('eu', '1.4.0'), aGroup('us', '1.4.0')],
  })
  expect(at([everywhere, euAlone, all], '19:00')).toMatchObject({
    version: '1.4.0',
    running: [
      { group: 'eu', since: '2026-11-21T14:05:00.000Z', lastSeen: '2026-11-21T18:05:00.000Z' },
      { group: 'us', since: '2026-11-21T18:05:00.000Z', lastSeenBefore: '2026-11-21T10:05:00.000Z' },
    ],
  })
})

test('a deployment to one group is a claim about that group alone, in whatever kind of entry it is said', () => {
  const groups = ['us']
  const claims = [
    fact({ kind: 'deploy.finished', causing: 1, payload: { source: 'record', groups } }),
    fact({ kind: 'record.manual', causing: 1, payload: { reason: 'outage', groups } }),
    fact({
      kind: 'rollback.recorded',
      causing: 1,
      payload: { from: '1.5.0', to: '1.4.0', reason: null, groups },
    }),
  ]
  for (const claim of claims)
    expect(at([everywhere, { ...claim, at: '2026-11-21T12:00:00.000Z' }], '13:00').running).toMatchObject([
      { group: null, version: '1.3.0', basis: 'verified' },
      { group: 'us', version: '1.4.0', basis: claim.kind === 'record.manual' ? 'manual' : 'claimed' },
    ])
})

test('a deployment everywhere is one to each group that is known', () => {
  const next = { ...deployed('1.5.0', '2026-11-21T16:00:00.000Z', 2) }
  expect(at([everywhere, euAlone, next], '17:00')).toMatchObject({
    version: '1.5.0',
    running: [
      { group: null, basis: 'claimed' },
      { group: 'eu', basis: 'claimed' },
    ],
  })
})

test('an observation that sees the same keeps it verified and moves the last look; a new sight is only observed', () => {
  const verifiedOnce = verified(0, from('14:00', '14:05'))
  const same = at([verifiedOnce, observed(1, from('18:00', '18:01'))], '19:00')
  expect(same.running).toMatchObject([
    { basis: 'verified', seq: 1, since: '2026-11-21T14:05:00.000Z', lastSeen: '2026-11-21T18:01:00.000Z' },
  ])
  expect(at([observed(0, from('18:00', '18:01'))], '19:00').running).toMatchObject([
    { basis: 'observed', version: '1.4.0', verdict: 'healthy' },
  ])
})

test('what an observation found instead is what runs, and the drift is told until somebody deals with it', () => {
  const drifted = observed(1, {
    ...from('18:00', '18:01'),
    verdict: 'unhealthy',
    reason: 'wrong-version',
    observed: { '1.3.9': 5 },
  })
  const told = fact({
    kind: 'drift.detected',
    causing: 2,
    at: '2026-11-21T18:02:00.000Z',
    payload: { observation: 2, expected: '1.4.0', observed: { '1.3.9': 5 } },
  })
  const still = {
    ...drifted,
    causing: 3,
    payload: {
      verdict: verdict({
        ...from('19:00', '19:01'),
        verdict: 'unhealthy',
        reason: 'wrong-version',
        observed: { '1.3.9': 5 },
      }),
    },
  }
  const facts = [verified(0, from('14:00', '14:05')), drifted, told, still]
  const answer = at(facts, '20:00')
  expect(answer.running).toMatchObject([{ version: '1.3.9', basis: 'observed', commit: null }])
  expect(answer.remarks).toEqual([
    { seq: 3, at: '2026-11-21T18:02:00.000Z', text: 'drift: 1.4.0 was recorded, and 1.3.9 answered' },
  ])
  const folded = fact({
    kind: 'record.manual',
    version: '1.3.9',
    causing: 4,
    at: '2026-11-21T20:00:00.000Z',
    payload: { reason: 'patched in the outage' },
  })
  expect(at([...facts, folded], '21:00')).not.toHaveProperty('remarks')
})

test('failure mode 26: the right version at another commit is told without the commit', () => {
  const moved = verified(0, { verdict: 'unhealthy', reason: 'wrong-version', ...from('14:00', '14:05') })
  expect(at([moved], '15:00').running).toMatchObject([{ version: '1.4.0', commit: null, basis: 'observed' }])
})

test('a deployment that failed claims nothing, and one whose end is not recorded is told', () => {
  const started = fact({
    kind: 'deploy.started',
    causing: 1,
    at: '2026-11-21T14:00:00.000Z',
    payload: { source: 'record' },
  })
  const failed = fact({
    kind: 'deploy.finished',
    causing: 2,
    at: '2026-11-21T14:30:00.000Z',
    payload: { source: 'record', outcome: 'failed' },
  })
  const facts = [everywhere, started, failed]
  expect(at(facts, '14:10')).toMatchObject({
    version: '1.3.0',
    remarks: [{ seq: 2, text: 'a deployment of 1.4.0 began, and how it ended was not recorded by then' }],
  })
  expect(at(facts, '15:00')).toMatchObject({
    version: '1.3.0',
    remarks: [{ seq: 3, text: 'a deployment of 1.4.0 failed; what it had changed by then is not known' }],
  })
})

test('an incident is told while it is open', () => {
  const payload = { incident: 'INC-1', title: 'slow', url: null, causedBy: null }
  const opened = fact({ kind: 'incident.opened', causing: 1, at: '2026-11-21T11:00:00.000Z', payload })
  const resolved = fact({
    kind: 'incident.resolved',
    causing: 2,
    at: '2026-11-21T12:00:00.000Z',
    payload: { incident: 'INC-1', note: null },
  })
  const facts = [everywhere, opened, resolved]
  expect(at(facts, '11:30').remarks).toMatchObject([{ text: 'the incident INC-1 is open since then' }])
  expect(at(facts, '13:00').remarks).toBeUndefined()
})

test('failure mode 47: of two overlapping deployments the one that was looked at last is what runs', () => {
  const first = deployed('1.4.0', '2026-11-21T14:00:00.000Z', 1)
  const second = deployed('1.5.0', '2026-11-21T14:01:00.000Z', 2)
  const superseded = verified(3, {
    verdict: 'inconclusive',
    reason: 'superseded',
    observed: {},
    ...from('14:00', '14:03'),
  })
  const newer = verified(4, {
    expected: { version: '1.5.0', commit: null },
    observed: { '1.5.0': 25 },
    ...from('14:02', '14:06'),
  })
  const facts = [everywhere, first, second, superseded, newer]
  expect(at(facts, '14:04').running).toMatchObject([{ version: '1.5.0', basis: 'claimed' }])
  expect(at(facts, '15:00').running).toMatchObject([{ version: '1.5.0', basis: 'verified', seq: 5 }])
})

test('failure mode 19: a clock that went back does not change the order of the ledger', () => {
  const before = verified(0, { ...old, ...from('14:00', '14:05') })
  const after = verified(1, { ...from('13:00', '13:10') })
  expect(at([before, after], '15:00')).toMatchObject({ version: '1.4.0' })
})

test('failure mode 21: a time is the same time in any zone, through a change of the clocks and on a leap day', () => {
  const leap = entriesOf([
    verified(0, { startedAt: '2028-02-29T00:30:00.000Z', endedAt: '2028-02-29T00:59:00.000Z' }),
  ])
  const answers = ['2028-02-29T01:30:00Z', '2028-02-29T03:30:00+02:00', '2028-02-28T16:30:00-09:00'].map(
    (time) => whatRan(leap, { ...place, at: time }),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toMatchObject({ at: '2028-02-29T01:30:00.000Z', version: '1.4.0' })
  // In Berlin both of these are 02:30 of 25 October 2026, an hour apart.
  const summer = entriesOf([
    verified(0, { startedAt: '2026-10-25T00:30:00.000Z', endedAt: '2026-10-25T01:00:00.000Z' }),
  ])
  expect(whatRan(summer, { ...place, at: '2026-10-25T02:30:00+02:00' }).running).toEqual([])
  expect(whatRan(summer, { ...place, at: '2026-10-25T02:30:00+01:00' })).toMatchObject({ version: '1.4.0' })
})

test('the report tells between which looks it began, and how long nobody looked', () => {
  const later = verified(2, from('18:30', '18:33'))
  const facts = [everywhere, verified(1, from('14:00', '14:02')), later]
  expect(reportOf(at(facts, '16:00'))).toEqual([
    `1.4.0  ${'c'.repeat(12)}  verified since 2026-11-21T14:02:00.000Z  healthy (L1)  entry 2`,
    '  It began in the 3 h 57 min between the look at 2026-11-21T10:05:00.000Z and the one at 2026-11-21T14:02:00.000Z.',
    '  Last seen at 2026-11-21T14:02:00.000Z, next looked at 2026-11-21T18:33:00.000Z (the same again): a gap of 4 h 31 min; no drift recorded.',
  ])
  expect(reportOf(at(facts, '12:00'))).toEqual([
    `1.3.0  ${'c'.repeat(12)}  verified since 2026-11-21T10:05:00.000Z  healthy (L1)  entry 1`,
    '  Last seen at 2026-11-21T10:05:00.000Z, next looked at 2026-11-21T14:02:00.000Z (1.4.0 by then): a gap of 3 h 57 min; no drift recorded.',
  ])
  expect(reportOf(at([everywhere], '12:00')).at(-1)).toBe(
    '  Last seen at 2026-11-21T10:05:00.000Z, 1 h 55 min before the time asked for; nobody has looked since; no drift recorded.',
  )
  expect(reportOf(at([], '12:00'))).toEqual(['Nothing is known of production at 2026-11-21T12:00:00.000Z.'])
})

test('a claim is told as what somebody said', () => {
  const claim = deployed('1.4.0', '2026-11-21T14:00:00.000Z', 1)
  expect(reportOf(at([everywhere, claim], '15:00'))).toEqual([
    `1.4.0  ${'c'.repeat(12)}  claimed since 2026-11-21T14:00:00.000Z  entry 2`,
    '  Said at 2026-11-21T14:00:00.000Z; 1.4.0 itself was never seen there; the look before was at 2026-11-21T10:05:00.000Z.',
  ])
})

test('the timeline has an interval for each version, which a better basis does not split', () => {
  const facts = [
    deployed('1.3.0', '2026-11-21T10:00:00.000Z', 0),
    verified(1, { ...old, ...from('10:01', '10:05') }),
    deployed('1.4.0', '2026-11-21T14:00:00.000Z', 2),
    verified(3, from('14:01', '14:05')),
  ]
  const told = timelineOf(entriesOf(facts), place)
  expect(
    told.map(({ running, ...span }) => ({ version: running.version, basis: running.basis, ...span })),
  ).toEqual([
    {
      version: '1.3.0',
      basis: 'verified',
      from: '2026-11-21T10:00:00.000Z',
      until: '2026-11-21T14:00:00.000Z',
    },
    { version: '1.4.0', basis: 'verified', from: '2026-11-21T14:00:00.000Z', until: null },
  ])
})
