import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact, WhatRan } from '../../src/ledger/entry.ts'
import { timelineOf } from '../../src/ledger/timeline.ts'
import { whatRan } from '../../src/ledger/what-ran.ts'
import { aGroup, deployed, entriesOf, fact, verified } from './facts.ts'

const place = { environment: 'production', package: null }
const groups = ['eu', 'us'] as const
const anyGroups = fc.option(fc.subarray([...groups], { minLength: 1 }), { nil: undefined })
const anySight = fc.constantFrom('1.4.0', '1.3.0', null)

/** What somebody did or saw, a minute after what came before it. */
const act = fc.oneof(
  fc.record({ act: fc.constant('deployed' as const), version: fc.constantFrom('1.3.0', '1.4.0', '1.5.0') }),
  fc.record({ act: fc.constant('manual' as const), only: anyGroups }),
  fc.record({ act: fc.constant('looked' as const), saw: anySight, level: fc.constantFrom('L0', 'L1') }),
  fc.record({
    act: fc.constant('looked at groups' as const),
    saw: fc.tuple(anySight, anySight),
    only: anyGroups,
  }),
)
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

function factOf(one: Act, index: number): Fact {
  const at = new Date(Date.UTC(2026, 10, 21, 9, index)).toISOString()
  switch (one.act) {
    case 'deployed':
      return deployed(one.version, at, index)
    case 'manual':
      return fact({
        kind: 'record.manual',
        at,
        causing: index,
        payload: { reason: 'outage', ...(one.only ? { groups: one.only } : {}) },
      })
    case 'looked':
      return verified(index, { ...span(at), ...sight(one.saw), coverage: one.level as 'L0' | 'L1' })
    case 'looked at groups': {
      const looked = groups.map((name, which) => aGroup(name, one.saw[which] ?? null))
      const seen = looked.filter(({ name }) => !one.only || one.only.some((own) => own === name))
      const healthy = seen.every(({ verdict }) => verdict === 'healthy')
      return verified(index, {
        ...span(at),
        verdict: healthy ? 'healthy' : 'unhealthy',
        reason: healthy ? 'verified' : 'wrong-version',
        groups: seen,
        ...(one.only ? { partial: one.only } : {}),
      })
    }
  }
}

function span(at: string) {
  return { startedAt: at, endedAt: at }
}

function sight(saw: string | null) {
  if (saw === '1.4.0') return { observed: { '1.4.0': 9 } }
  return {
    verdict: 'unhealthy' as const,
    reason: saw === null ? 'never-healthy' : 'wrong-version',
    observed: saw === null ? {} : { [saw]: 9 },
  }
}

const story = fc.array(act, { maxLength: 12 })

function at(facts: readonly Fact[], minute: number): WhatRan {
  const time = new Date(Date.UTC(2026, 10, 21, 9, minute)).toISOString()
  return whatRan(entriesOf(facts), { ...place, at: time })
}

test('what is called verified was seen by a healthy verdict about that version and group', () => {
  fc.assert(
    fc.property(story, (acts) => {
      const facts = acts.map(factOf)
      for (const { basis, seq, version, lastSeen } of at(facts, 60).running) {
        const told = acts[seq - 1]
        if (basis !== 'verified') continue
        expect(version).toBe('1.4.0')
        expect(lastSeen).not.toBeNull()
        expect(told?.act === 'looked' ? told.level : told?.act).toMatch(/^(?:L1|looked at groups)$/)
      }
    }),
  )
})

test('what nobody has looked at is never said to be seen', () => {
  fc.assert(
    fc.property(story, (acts) => {
      const silent = acts.filter(({ act: name }) => name === 'deployed' || name === 'manual')
      for (const { basis, lastSeen } of at(silent.map(factOf), 60).running) {
        expect(['claimed', 'manual']).toContain(basis)
        expect(lastSeen).toBeNull()
      }
    }),
  )
})

test('what is recorded later does not change what ran before, but for when it was seen next', () => {
  fc.assert(
    fc.property(story, fc.nat({ max: 12 }), (acts, minute) => {
      const facts = acts.map(factOf)
      const known = ({ running, ...rest }: WhatRan) => ({
        ...rest,
        running: running.map(({ firstSeenAfter: _first, nextSeen: _next, ...one }) => one),
      })
      expect(known(at(facts, minute))).toEqual(known(at(facts.slice(0, minute + 1), minute)))
    }),
  )
})

test('the open intervals of the timeline are what runs', () => {
  fc.assert(
    fc.property(story, (acts) => {
      const facts = acts.map(factOf)
      const open = timelineOf(entriesOf(facts), place).filter(({ until }) => until === null)
      const named = (all: readonly { group: string | null; version: string }[]) =>
        all.map(({ group, version }) => `${group ?? ''} ${version}`).toSorted()
      expect(named(open.map(({ running }) => running))).toEqual(named(at(facts, 60).running))
    }),
  )
})
