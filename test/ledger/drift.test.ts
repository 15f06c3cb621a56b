import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CheckEvidence, Verdict } from '../../src/delivery/verdict.ts'
import { driftIn, knownDrift } from '../../src/ledger/drift.ts'
import type { Fact } from '../../src/ledger/entry.ts'
import { intendedIn, underWay } from '../../src/ledger/intended.ts'
import { deployed, entriesOf, fact, verdict, verified } from './facts.ts'

const place = { environment: 'production', package: null }

function check(stale: number, required = true): CheckEvidence {
  return {
    check: 'http /health',
    kind: 'http',
    target: 'a',
    group: null,
    required,
    outcome: stale > 0 ? 'stale' : 'fail',
    counts: { pass: 0, stale, fail: 1, error: 0, nodata: 0 },
    versions: {},
    reason: null,
    firstAt: null,
    lastAt: null,
  }
}

function saw(observed: Record<string, number>, stale = 1): Verdict {
  return verdict({ verdict: 'unhealthy', reason: 'wrong-version', observed, checks: [check(stale)] })
}

test('another version is drift, a service that is down or a check that decides nothing is none', () => {
  expect(driftIn(saw({ '1.3.0': 5 }), [])).toEqual({ '1.3.0': 5 })
  expect(driftIn(saw({ '1.3.0': 1, '1.4.0': 3 }), [])).toEqual({ '1.3.0': 1, '1.4.0': 3 })
  expect(driftIn(saw({}, 0), [])).toBeNull()
  expect(driftIn({ ...saw({ '1.3.0': 5 }), checks: [check(5, false)] }, [])).toBeNull()
  expect(driftIn(verdict(), [])).toBeNull()
})

test('what is tolerated explains what is seen; the right version in the wrong build is explained by nothing', () => {
  expect(driftIn(saw({ '1.3.0': 5, '1.4.0': 1 }), ['1.3.0'])).toBeNull()
  expect(driftIn(saw({ '1.3.0': 5, '1.2.0': 1 }), ['1.3.0'])).not.toBeNull()
  expect(driftIn(saw({ '1.4.0': 5 }), ['1.3.0'])).toEqual({ '1.4.0': 5 })
})

const drift = { expected: '1.4.0', observed: { '1.3.0': 9 }, groups: null }

function drifted(changes: Partial<Fact> = {}, payload: object = {}): Fact {
  return fact({
    kind: 'drift.detected',
    causing: 1,
    payload: { observation: 1, expected: '1.4.0', observed: { '1.3.0': 2 }, ...payload },
    ...changes,
  })
}

test('a drift is known while it is the same and nothing has ended it', () => {
  const known = (...more: Fact[]) => knownDrift(entriesOf([drifted(), ...more]), place, drift)?.seq
  const again = fact({
    kind: 'observation',
    causing: 2,
    payload: { verdict: saw({ '1.3.0': 4 }) },
  })
  expect(known()).toBe(1)
  expect(known(again)).toBe(1)
  expect(known(verified(2))).toBeUndefined()
  expect(known(deployed('1.4.0', '2026-11-21T15:00:00.000Z', 2))).toBeUndefined()
  expect(known(fact({ kind: 'record.manual', causing: 2, payload: { reason: 'x' } }))).toBeUndefined()
  expect(known(drifted({ causing: 2 }, { observed: { '1.2.0': 1 } }))).toBeUndefined()
  expect(knownDrift(entriesOf([drifted()]), { ...place, package: 'api' }, drift)).toBeNull()
  expect(knownDrift(entriesOf([drifted()]), place, { ...drift, groups: ['eu'] })).toBeNull()
})

test('what should run is what was delivered or said last, and never what was only observed', () => {
  const observation = fact({
    kind: 'observation',
    shipment: null,
    causing: 1,
    payload: { verdict: { ...saw({ '1.3.0': 9 }), endedAt: '2026-11-21T16:00:00.000Z' } },
  })
  const entries = entriesOf([verified(0), observation])
  expect(intendedIn(entries, place)).toMatchObject([{ group: null, version: '1.4.0' }])
  const after = entriesOf([verified(0), observation, deployed('1.5.0', '2026-11-21T17:00:00.000Z', 3)])
  expect(intendedIn(after, place)).toMatchObject([{ version: '1.5.0', tolerated: [] }])
  expect(intendedIn(entries, { ...place, package: 'api' })).toEqual([])
})

test('a deployment is under way until it ends, and at most for a day', () => {
  const at = '2026-11-21T12:00:00.000Z'
  const started = fact({ kind: 'deploy.started', causing: 0, at, payload: { source: 'record' } })
  const now = Date.parse(at) + 60_000
  expect(underWay(entriesOf([started]), place, now)).toEqual(['1.4.0'])
  expect(underWay(entriesOf([started]), place, now + 86_400_000)).toEqual([])
  expect(underWay(entriesOf([started, deployed('1.4.0', at, 1)]), place, now)).toEqual([])
})

test('never drift without an answer of another release', () => {
  const counts = fc.dictionary(fc.constantFrom('1.2.0', '1.3.0', '1.4.0'), fc.nat(3))
  fc.assert(
    fc.property(counts, fc.constantFrom('unhealthy' as const, 'inconclusive' as const), (observed, word) => {
      const silent = { ...saw(observed, 0), verdict: word }
      return driftIn(silent, []) === null
    }),
  )
})
