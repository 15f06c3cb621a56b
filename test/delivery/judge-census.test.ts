import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeCensus, memberOf, type CensusRule } from '../../src/delivery/judge-census.ts'
import type { Member } from '../../src/delivery/sample.ts'

const digest = 'd'.repeat(64)
const expected = { version: '1.4.0', commit: 'abc1234def5678900000000000000000000000ff' }
const all: CensusRule = { quorum: 'all', atLeast: 1 }

function member(name: string, outcome: Member['outcome'], version: string | null = '1.4.0'): Member {
  return { name, outcome, version, commit: null, digest: null, reason: outcome === 'pass' ? null : 'is odd' }
}

function members(...outcomes: readonly Member['outcome'][]): Member[] {
  return outcomes.map((outcome, index) =>
    member(`i-${index}`, outcome, outcome === 'stale' ? '1.3.0' : '1.4.0'),
  )
}

const nothing = { name: 'a', version: null, commit: null, digest: null }

test.each([
  [{ version: '1.4.0' }, 'pass'],
  [{ version: 'v1.4.0' }, 'pass'],
  [{ version: '1.3.0' }, 'stale'],
  [{ commit: 'abc1234' }, 'pass'],
  [{ commit: 'fff1234' }, 'stale'],
  [{ version: '1.4.0', commit: 'fff1234' }, 'stale'],
  [{ version: 'unknown' }, 'nodata'],
  [{ version: '' }, 'nodata'],
  [{}, 'nodata'],
  [{ digest: `acme/api@sha256:${digest}` }, 'nodata'],
])('an instance is judged by what it says: %j is %s', (claim, outcome) => {
  expect(memberOf({ ...nothing, ...claim }, expected).outcome).toBe(outcome)
})

test('where artifacts were announced, another one is another release', () => {
  const announced = { ...expected, digests: [digest] }
  const right = { ...nothing, version: '1.4.0', digest: `sha256:${digest}` }
  expect(memberOf(right, announced)).toMatchObject({ outcome: 'pass', digest })
  expect(memberOf({ ...right, version: null }, announced).outcome).toBe('pass')
  expect(memberOf({ ...right, digest: 'e'.repeat(64) }, announced).outcome).toBe('stale')
})

test('failure mode 54: what an instance says is one printable line', () => {
  const found = memberOf({ ...nothing, name: '::set-output name=x\u001B[2J', version: '9\n<b>' }, expected)
  expect(found.name).not.toContain('\u001B')
  expect(found.reason).not.toContain('\n')
})

test('all on the version pass, with a census that is complete', () => {
  const found = judgeCensus(members('pass', 'pass'), all, expected)
  expect(found).toMatchObject({ outcome: 'pass', census: { by: 'instance', complete: true } })
})

test('failure mode 43: an instance that does not say what it runs is blank for itself alone', () => {
  const found = judgeCensus(members('pass', 'nodata', 'pass'), all, expected)
  expect(found).toMatchObject({ outcome: 'nodata', code: 'instances' })
  expect(found.census?.members.map(({ outcome }) => outcome)).toEqual(['pass', 'nodata', 'pass'])
  expect(found.census?.complete).toBe(false)
  expect(judgeCensus(members('pass', 'nodata', 'pass'), { quorum: 2, atLeast: 1 }, expected)).toMatchObject({
    outcome: 'pass',
    warnings: ['i-1 is odd'],
  })
})

test('failure mode 22: one instance on another release blocks, whatever the quorum', () => {
  const found = judgeCensus(members('pass', 'stale', 'pass', 'pass'), { quorum: 1, atLeast: 1 }, expected)
  expect(found).toMatchObject({ outcome: 'stale', code: 'mixed', version: '1.3.0' })
  expect(found.reason).toBe('1 of 4 instances run another release than 1.4.0: 1.3.0')
  expect(judgeCensus(members('stale'), all, expected)).toMatchObject({ code: 'wrong-version' })
})

test.each([
  ['all', ['pass', 'fail'], 'fail'],
  ['all', ['pass', 'error'], 'error'],
  ['all', ['pass', 'error', 'nodata'], 'nodata'],
  ['all', ['fail', 'error'], 'fail'],
  [1, ['fail', 'pass'], 'pass'],
  [2, ['fail', 'pass', 'error'], 'error'],
  [3, ['fail', 'pass', 'error'], 'fail'],
  ['50%', ['pass', 'fail'], 'pass'],
  ['51%', ['pass', 'fail'], 'fail'],
] as const)('a quorum of %s over %j is: %s', (quorum, outcomes, outcome) => {
  expect(judgeCensus(members(...outcomes), { quorum, atLeast: 1 }, expected).outcome).toBe(outcome)
})

test('instances that name no version are no census of one', () => {
  const mute = [member('a', 'pass', null), member('b', 'pass', null)]
  const found = judgeCensus(mute, all, expected)
  expect(found).toMatchObject({ outcome: 'pass', version: null })
  expect(found.census).toBe(undefined)
  const mixed = judgeCensus([member('a', 'pass'), member('b', 'pass', null)], all, expected)
  expect(mixed).toMatchObject({ outcome: 'nodata', reason: expect.stringContaining('b names no version') })
})

test('no instance is no evidence, and too few are too few', () => {
  expect(judgeCensus([], all, expected)).toMatchObject({ outcome: 'nodata', code: 'no-instances' })
  const few = judgeCensus(members('pass', 'pass'), { quorum: 'all', atLeast: 3 }, expected)
  expect(few).toMatchObject({ outcome: 'fail', code: 'too-few' })
  const wanted = judgeCensus(members('pass', 'pass'), { quorum: 3, atLeast: 1 }, expected)
  expect(wanted).toMatchObject({ outcome: 'fail', reason: 'there are 2 instances, and there must be 3' })
})

test('it never passes with fewer passes than the quorum, nor beside another release', () => {
  const outcome = fc.constantFrom<Member['outcome']>('pass', 'stale', 'fail', 'error', 'nodata')
  const quorum = fc.oneof(fc.constant('all'), fc.integer({ min: 1, max: 8 }), fc.constantFrom('50%', '100%'))
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 8 }), quorum, (outcomes, wanted) => {
      const found = judgeCensus(members(...outcomes), { quorum: wanted, atLeast: 1 }, expected)
      if (found.outcome !== 'pass') return
      const passes = outcomes.filter((one) => one === 'pass').length
      const share =
        typeof wanted === 'number' ? wanted : wanted === '50%' ? outcomes.length / 2 : outcomes.length
      expect(outcomes).not.toContain('stale')
      expect(passes).toBeGreaterThanOrEqual(Math.max(1, share))
    }),
  )
})

test('the order in which instances answer changes nothing', () => {
  const outcome = fc.constantFrom<Member['outcome']>('pass', 'stale', 'fail', 'error', 'nodata')
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 6 }), (outcomes) => {
      const some = members(...outcomes)
      expect(judgeCensus(some.toReversed(), all, expected)).toEqual(judgeCensus(some, all, expected))
    }),
  )
})
