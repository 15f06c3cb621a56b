import { expect, test } from 'vitest'
import { approvalsOf } from '../../src/ledger/approvals.ts'
import type { Fact } from '../../src/ledger/entry.ts'
import { unmetRequirements } from '../../src/ledger/requirements.ts'
import { entriesOf, fact } from './facts.ts'

const subject = { package: null, environment: 'production', version: '1.4.0', commit: 'c'.repeat(40) }
let causing = 0

function approval(decision: string, changes: Partial<Fact> = {}, name = 'security'): Fact {
  causing += 1
  const payload = { name, decision, source: null, note: null }
  return fact({ kind: 'approval', shipment: null, causing, responsible: 'Ada', payload, ...changes })
}

function evidence(result: string, changes: Partial<Fact> = {}): Fact {
  causing += 1
  const payload = { name: 'tests', format: 'JUnit', result, summary: '2 tests, 0 failures' }
  return fact({ kind: 'evidence.attached', shipment: null, causing, payload, ...changes })
}

test('the last word of a name counts', () => {
  const entries = entriesOf([approval('approved'), approval('rejected'), approval('approved', {}, 'legal')])
  expect(approvalsOf(entries, subject)).toMatchObject([
    { name: 'legal', decision: 'approved', by: 'Ada', seq: 3 },
    { name: 'security', decision: 'rejected', by: 'Ada', seq: 2 },
  ])
  expect(
    unmetRequirements(entries, subject, ['approval:legal', 'approval:security', 'approval:legal']),
  ).toEqual(['approval:security was rejected by Ada (entry 2).'])
})

test('an approval without an environment is for all of them; one of another release, place or package is for none', () => {
  const unmet = (changes: Partial<Fact>) =>
    unmetRequirements(entriesOf([approval('approved', changes)]), subject, ['approval:security'])
  expect(unmet({})).toEqual([])
  expect(unmet({ environment: null })).toEqual([])
  for (const changes of [
    { environment: 'staging' },
    { package: 'api' },
    { version: '1.3.0' },
    { commit: 'd'.repeat(40) },
    { commit: null },
  ])
    expect(unmet(changes)).toEqual(['approval:security is not recorded.'])
})

test('evidence must have passed: what failed and what nobody can tell does not count', () => {
  const unmet = (...facts: Fact[]) => unmetRequirements(entriesOf(facts), subject, ['evidence:tests'])
  expect(unmet()).toEqual(['evidence:tests is not attached.'])
  expect(unmet(evidence('passed'))).toEqual([])
  expect(unmet(evidence('passed'), evidence('failed'))).toEqual([
    'evidence:tests is failed: 2 tests, 0 failures (entry 2).',
  ])
  expect(unmet(evidence('unknown'))).toHaveLength(1)
})

test('a requirement of another form is never met', () => {
  expect(unmetRequirements([], subject, ['blessing:moon'])).toEqual([
    'blessing:moon is no requirement that can be met.',
  ])
})
