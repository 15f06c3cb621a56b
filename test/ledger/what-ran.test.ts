import { expect, test } from 'vitest'
import type { Fact, WhatRan } from '../../src/ledger/entry.ts'
import { environmentsIn, whatRan } from '../../src/ledger/what-ran.ts'
import { deployed, entriesOf, fact, verified } from './facts.ts'

function at(facts: readonly Fact[], time: string): WhatRan {
  const asked = { environment: 'production', package: null, at: `2026-11-21T${time}:00Z` }
  return whatRan(entriesOf(facts), asked)
}

function from(start: string, end: string) {
  return { startedAt: `2026-11-21T${start}:00.000Z`, endedAt: `2026-11-21T${end}:00.000Z` }
}

const old = { expected: { version: '1.3.0', commit: null }, observed: { '1.3.0': 25 } }
const stale = { verdict: 'unhealthy', reason: 'wrong-version', observed: { '1.3.0': 25 } } as const
const silent = { verdict: 'unhealthy', reason: 'never-healthy', observed: {} } as const

const twoReleases: readonly Fact[] = [
  deployed('1.3.0', '2026-11-21T10:00:00.000Z', 0),
  verified(1, { ...old, ...from('10:01', '10:05') }),
  deployed('1.4.0', '2026-11-21T14:00:00.000Z', 2),
  verified(3, from('14:01', '14:05')),
]

test('before anything is known nothing is said to run', () => {
  expect(at(twoReleases, '09:59')).toMatchObject({ version: null, commit: null, running: [] })
})

test('what was deployed but not looked at yet is only claimed, and the gap is told', () => {
  expect(at(twoReleases, '14:02').running).toEqual([
    {
      group: null,
      version: '1.4.0',
      commit: 'c'.repeat(40),
      artifact: null,
      basis: 'claimed',
      since: '2026-11-21T14:00:00.000Z',
      lastSeenBefore: '2026-11-21T10:05:00.000Z',
      firstSeenAfter: '2026-11-21T14:05:00.000Z',
      lastSeen: null,
      nextSeen: { at: '2026-11-21T14:05:00.000Z', versions: ['1.4.0'] },
      verdict: null,
      coverage: null,
      seq: 3,
    },
  ])
})

test('between two deployments the one that was verified runs, from the end of its verification', () => {
  expect(at(twoReleases, '12:00')).toMatchObject({
    version: '1.3.0',
    running: [
      {
        basis: 'verified',
        since: '2026-11-21T10:05:00.000Z',
        lastSeenBefore: null,
        verdict: 'healthy',
        coverage: 'L1',
        seq: 2,
      },
    ],
  })
})

test('after the last verification its version runs, last seen then', () => {
  expect(at(twoReleases, '23:00')).toMatchObject({
    version: '1.4.0',
    running: [
      {
        basis: 'verified',
        lastSeenBefore: '2026-11-21T10:05:00.000Z',
        firstSeenAfter: '2026-11-21T14:05:00.000Z',
        lastSeen: '2026-11-21T14:05:00.000Z',
      },
    ],
  })
})

test('after a deployment that did not arrive the old version goes on, seen again by the failed check', () => {
  const failed = [...twoReleases.slice(0, 3), verified(3, { ...stale, ...from('14:01', '14:11') })]
  expect(at(failed, '15:00')).toMatchObject({
    version: '1.3.0',
    running: [
      {
        basis: 'verified',
        since: '2026-11-21T10:05:00.000Z',
        lastSeen: '2026-11-21T14:11:00.000Z',
        verdict: 'healthy',
        seq: 2,
      },
    ],
  })
  expect(at(failed, '14:02').running[0]).toMatchObject({
    version: '1.4.0',
    basis: 'claimed',
    firstSeenAfter: null,
  })
})

test('after an attempt that answered nothing the new version is claimed and its verdict told', () => {
  const failed = [...twoReleases.slice(0, 3), verified(3, { ...silent, ...from('14:01', '14:11') })]
  expect(at(failed, '15:00').running).toMatchObject([
    {
      version: '1.4.0',
      basis: 'claimed',
      verdict: 'unhealthy',
      lastSeenBefore: '2026-11-21T14:11:00.000Z',
      lastSeen: null,
    },
  ])
})

test('two versions seen at once are both told, and none of them as the version', () => {
  const mixed = [
    ...twoReleases.slice(0, 3),
    verified(3, {
      verdict: 'unhealthy',
      reason: 'mixed',
      observed: { '1.3.0': 10, 'v1.4.0': 15 },
      ...from('14:01', '14:11'),
    }),
  ]
  const answer = at(mixed, '15:00')
  expect(answer.version).toBeNull()
  expect(answer.running).toMatchObject([
    { version: '1.3.0', basis: 'verified', since: '2026-11-21T10:05:00.000Z' },
    { version: '1.4.0', basis: 'observed', since: '2026-11-21T14:11:00.000Z', verdict: 'unhealthy' },
  ])
})

test('a rollback is what was claimed and verified last, under the version it went back to', () => {
  const back = [
    ...twoReleases,
    deployed('1.3.0', '2026-11-21T16:00:00.000Z', 4),
    verified(5, { ...old, ...from('16:01', '16:05') }),
  ]
  expect(at(back, '16:02').running).toMatchObject([{ version: '1.3.0', basis: 'claimed' }])
  expect(at(back, '17:00').running).toMatchObject([
    {
      version: '1.3.0',
      basis: 'verified',
      since: '2026-11-21T16:05:00.000Z',
      lastSeenBefore: '2026-11-21T14:05:00.000Z',
    },
  ])
})

test('deploying again what runs anyway does not start it anew', () => {
  const again = [...twoReleases, deployed('1.4.0', '2026-11-21T15:00:00.000Z', 4)]
  expect(at(again, '16:00').running).toMatchObject([{ basis: 'verified', since: '2026-11-21T14:05:00.000Z' }])
})

test('a version that stops being healthy still runs, but is no longer called verified', () => {
  const later = { verdict: 'unhealthy', reason: 'regressed', observed: { '1.4.0': 20 } } as const
  const worse = [...twoReleases, verified(4, { ...later, ...from('18:00', '18:05') })]
  expect(at(worse, '19:00').running).toMatchObject([
    { version: '1.4.0', basis: 'observed', verdict: 'unhealthy', since: '2026-11-21T14:05:00.000Z', seq: 5 },
  ])
})

test('a healthy answer without a version is no proof of one', () => {
  const status = verified(0, {
    coverage: 'L0',
    observed: {},
    missProbability: null,
    ...from('14:00', '14:05'),
  })
  expect(at([status], '15:00').running).toMatchObject([
    { version: '1.4.0', basis: 'claimed', verdict: 'healthy', coverage: 'L0', lastSeen: null },
  ])
})

test('the digest of what runs is told only where it was the one seen', () => {
  const artifacts = [{ name: 'image', sha256: 'a'.repeat(64) }]
  expect(at([{ ...verified(0), artifacts }], '15:00').running[0]?.artifact).toBeNull()
  expect(at([{ ...verified(0, { coverage: 'L4' }), artifacts }], '15:00').running[0]?.artifact).toBe(
    `sha256:${'a'.repeat(64)}`,
  )
})

test('a manual record is told as one', () => {
  const manual = fact({
    kind: 'record.manual',
    at: '2026-11-21T12:00:00.000Z',
    causing: 0,
    payload: { reason: 'the pipeline was down' },
  })
  expect(at([manual], '13:00').running).toMatchObject([{ version: '1.4.0', basis: 'manual' }])
})

test('other environments and packages are other stories', () => {
  const elsewhere = twoReleases.map((one) => ({ ...one, environment: 'staging' }))
  expect(at(elsewhere, '23:00').running).toEqual([])
  expect(
    at(
      twoReleases.map((one) => ({ ...one, package: 'api' })),
      '23:00',
    ).running,
  ).toEqual([])
  expect(
    environmentsIn(
      entriesOf([
        ...twoReleases,
        fact({ kind: 'deploy.started', environment: 'eu', causing: 4, payload: { source: 'record' } }),
      ]),
    ),
  ).toEqual(['eu', 'production'])
})

test.each(['yesterday', '2026-11-21', '2026-11-21T14:00:00', '2026-02-30T14:00:00Z', '2026-11-21T24:00:00Z'])(
  '%s is no time with an offset',
  (time) => {
    expect(() => whatRan([], { environment: 'production', package: null, at: time })).toThrow('is not a time')
  },
)
