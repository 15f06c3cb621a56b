import { expect, test } from 'vitest'
import { recordedApprovals } from '../../../src/edge/approvals.ts'
import type { Fact } from '../../../src/ledger/entry.ts'
import type { Recorded } from '../../../src/ledger/store.ts'
import { WaybillError } from '../../../src/errors.ts'
import { chainOf, fact } from '../../ledger/facts.ts'
import { commit, pairOf, probe } from './whole-environment.ts'

const check = { kind: 'manual', approval: 'security' } as const
const clock = { monotonic: () => 0 }

function approval(decision: 'approved' | 'rejected', changes: Partial<Fact> = {}): Fact {
  const payload = { name: 'security', decision, source: null, note: null }
  return fact({
    kind: 'approval',
    environment: 'staging',
    commit,
    responsible: 'Grace',
    shipment: null,
    causing: 0,
    payload,
    ...changes,
  })
}

function holding(...facts: readonly Fact[]): { read(): Promise<readonly Recorded[]>; reads: number } {
  const entries = chainOf(facts)
  return {
    reads: 0,
    read() {
      this.reads += 1
      return Promise.resolve(entries)
    },
  }
}

test('an approval that is recorded for the release passes, and claims no version', async () => {
  const approvals = recordedApprovals(holding(approval('approved')), clock)
  expect(await probe(check, { approvals })).toMatchObject({ outcome: 'pass', version: null, commit: null })
})

test('a rejection fails, with who rejected it', async () => {
  const approvals = recordedApprovals(
    holding(approval('approved'), approval('rejected', { batch: 1 })),
    clock,
  )
  const sample = await probe(check, { approvals })
  expect(sample).toMatchObject({ outcome: 'fail', code: 'rejected' })
  expect(sample.reason).toContain('Grace')
})

test.each([
  ['none', []],
  ['one for another version', [approval('approved', { version: '1.3.0' })]],
  ['one for another environment', [approval('approved', { environment: 'production' })]],
  ['one for another package', [approval('approved', { package: 'web' })]],
])('without the approval it waits for it: %s', async (_, facts) => {
  const sample = await probe(check, { approvals: recordedApprovals(holding(...facts), clock) })
  expect(sample).toMatchObject({ outcome: 'nodata', code: 'not-approved' })
  expect(sample.reason).toContain('waybill record approval --name security')
})

test('a ledger that cannot be read is a fault of the observer', async () => {
  const approvals = () =>
    Promise.reject(new WaybillError('LEDGER_UNREACHABLE', 'The remote does not answer.'))
  expect(await probe(check, { approvals })).toMatchObject({ outcome: 'error', code: 'LEDGER_UNREACHABLE' })
})

test('a ledger that takes too long is not waited for', async () => {
  const approvals = () => new Promise<never>(() => undefined)
  expect(await probe(check, { approvals, timeoutMs: 50 })).toMatchObject({
    outcome: 'error',
    code: 'timeout',
  })
})

test('the ledger is read only when it is asked, and not for every look', async () => {
  let nowMs = 0
  const ledger = holding(approval('approved'))
  const approvals = recordedApprovals(ledger, { monotonic: () => nowMs })
  expect(ledger.reads).toBe(0)
  await approvals(pairOf(check), 'security')
  await approvals(pairOf(check), 'other')
  expect(ledger.reads).toBe(1)
  nowMs = 20_000
  await approvals(pairOf(check), 'security')
  expect(ledger.reads).toBe(2)
})
