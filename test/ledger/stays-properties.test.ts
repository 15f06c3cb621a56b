import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact } from '../../src/ledger/entry.ts'
import { staysIn, type VersionStay } from '../../src/ledger/stays.ts'
import { whatRan } from '../../src/ledger/what-ran.ts'
import { chainOf, entriesOf, fact, verdict, verified } from './facts.ts'

const later = '2026-12-31T00:00:00Z'

function stays(facts: readonly Fact[], groups: readonly (string | null)[] = []): readonly VersionStay[] {
  return staysIn(chainOf(facts), { isAsked: () => true, groupsOf: () => new Set(groups) }, later)
}

const versions = ['1.3.0', '1.4.0', '1.5.0']
const groups = [undefined, ['eu'], ['us'], ['eu', 'us']] as const

/** Anything that can happen in a place, minute by minute. */
const happening = fc.record({
  kind: fc.constantFrom('verify', 'observe', 'deploy', 'rollback'),
  version: fc.constantFrom(...versions),
  seen: fc.constantFrom(...versions, null),
  verdict: fc.constantFrom('healthy', 'unhealthy', 'inconclusive'),
  groups: fc.constantFrom(...groups),
})

function happened(
  steps: readonly (typeof happening extends fc.Arbitrary<infer One> ? One : never)[],
): Fact[] {
  return steps.map(({ kind, version, seen, verdict: judged, groups: only }, index) => {
    const at = new Date(Date.parse('2026-11-21T00:00:00Z') + index * 60_000).toISOString()
    const base = { shipment: null, causing: index, version, at }
    const partly = only ? { groups: [...only] } : {}
    if (kind === 'deploy')
      return fact({ ...base, kind: 'deploy.finished', payload: { source: 'record', ...partly } })
    if (kind === 'rollback')
      return fact({
        ...base,
        kind: 'rollback.recorded',
        payload: { from: '1.5.0', to: version, reason: null, ...partly },
      })
    const observed: Record<string, number> =
      judged === 'healthy' ? { [version]: 5 } : seen === null ? {} : { [seen]: 5 }
    const result = verdict({
      verdict: judged,
      reason: judged === 'healthy' ? 'verified' : judged === 'unhealthy' ? 'never-healthy' : 'no-data',
      expected: { version, commit: null },
      observed,
      startedAt: at,
      endedAt: at,
      ...(only ? { partial: [...only] } : {}),
    })
    return fact({
      ...base,
      kind: kind === 'verify' ? 'verify.result' : 'observation',
      payload: { verdict: result },
    })
  })
}

test('at any time, what a stay covers is what what-ran says runs there, and all that it calls verified and healthy is covered', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 14 }), (steps) => {
      const facts = happened(steps)
      const entries = entriesOf(facts)
      for (const { at } of facts) {
        const seen = staysIn(
          chainOf(facts),
          { isAsked: () => true, groupsOf: () => new Set(['eu', 'us']) },
          at,
        )
        const live = new Set(seen.filter(({ until }) => until === null).map(({ version }) => version))
        const { running } = whatRan(entries, { environment: 'production', package: null, at })
        const told = new Set(running.filter(({ basis }) => basis !== 'claimed').map(({ version }) => version))
        for (const version of live) expect([...told]).toContain(version)
        for (const { version, basis, verdict: judged, lastSeen } of running)
          if (basis === 'verified' && judged === 'healthy' && lastSeen === at)
            expect([...live]).toContain(version)
      }
    }),
    { numRuns: 120 },
  )
})

test('the stays of the whole ledger cover what what-ran calls verified and healthy at any time, between two entries too', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 14 }), (steps) => {
      const facts = happened(steps)
      const entries = entriesOf(facts)
      const whole = stays(facts, ['eu', 'us'])
      const between = facts.map(({ at }) => new Date(Date.parse(at) + 30_000).toISOString())
      for (const at of [...facts.map((one) => one.at), ...between]) {
        const covering = whole.filter(({ since, until }) => since <= at && (until === null || at < until))
        const { running } = whatRan(entries, { environment: 'production', package: null, at })
        for (const { version, basis, verdict: judged } of running)
          if (basis === 'verified' && judged === 'healthy')
            expect(covering.map((stay) => stay.version)).toContain(version)
      }
    }),
    { numRuns: 120 },
  )
})

test('what has been told of the past stays as it was told', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 14 }), (steps) => {
      const facts = happened(steps)
      const whole = stays(facts, ['eu', 'us'])
      for (const [index, one] of facts.entries()) {
        const then = staysIn(
          chainOf(facts.slice(0, index + 1)),
          { isAsked: () => true, groupsOf: () => new Set(['eu', 'us']) },
          one.at,
        )
        // A stay that began goes on being told, by the same proof; only its end can become known.
        expect(
          whole.slice(0, then.length).map(({ version, since, proofs }) => [version, since, proofs[0]]),
        ).toEqual(then.map(({ version, since, proofs }) => [version, since, proofs[0]]))
      }
    }),
    { numRuns: 80 },
  )
})

test('of many entries every version has one stay', () => {
  const facts = Array.from({ length: 12_000 }, (_, index) => {
    const version = `1.${Math.floor(index / 10)}.0`
    const at = new Date(Date.parse('2020-01-01T00:00:00Z') + index * 60_000).toISOString()
    return verified(index, {
      expected: { version, commit: null },
      observed: { [version]: 25 },
      startedAt: at,
      endedAt: at,
    })
  })
  const recorded = chainOf(facts)
  const stays = staysIn(recorded, { isAsked: () => true, groupsOf: () => new Set() }, later)
  expect(stays).toHaveLength(1_200)
}, 60_000)
