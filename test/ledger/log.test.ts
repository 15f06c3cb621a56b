import { expect, test } from 'vitest'
import { ledgerLogSchema, type Fact } from '../../src/ledger/entry.ts'
import { entryDetail, ledgerLog, type LogChoice } from '../../src/ledger/log.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { aGroup, chainOf, deployed, entriesOf, fact, frozen, intent, receipts, verified } from './facts.ts'

test('the log is a document of its schema, with the head of a ledger that holds', () => {
  const chain = chainOf([frozen(), intent('notice', ['C1'])])
  const log = ledgerLog(verifyLedger(chain))
  expect(ledgerLogSchema.parse(log)).toEqual(log)
  expect(log.head).toMatch(/^[0-9a-f]{64}$/)
  expect(ledgerLog(verifyLedger(chain.slice(1)))).toMatchObject({ head: null, entries: [] })
})

test('each kind of entry tells its own detail in a few words', () => {
  const window = { from: '2026-11-22T09:00:00Z', to: '2026-11-22T11:00:00Z' }
  const told: readonly (readonly [Fact, string])[] = [
    [
      frozen(
        {},
        { expected: window, bom: { path: 'frozen/bom.cdx.json', sha256: 'a'.repeat(64), components: 1 } },
      ),
      '1 change, 1 component, expected 2026-11-22T09:00:00Z/2026-11-22T11:00:00Z',
    ],
    [
      frozen(
        { shipment: 'other' },
        { expected: { ...window, to: null }, changes: [], hotfix: true, revision: 2 },
      ),
      'hotfix, 0 changes, no bill of materials, revision 2, expected 2026-11-22T09:00:00Z',
    ],
    [intent('notice', ['C1', 'C2', 'C3']), '3 messages'],
    [receipts('notice', 3, { C1: 'refused', C2: 'accepted', C3: 'accepted' }), '2 accepted, 1 refused'],
    [deployed('1.4.0', '2026-11-21T13:59:00.000Z', 4), 'according to record'],
    [verified(5), 'healthy (verified, L1)'],
    [
      fact({
        kind: 'deploy.finished',
        causing: 6,
        payload: { source: 'record', outcome: 'failed', groups: ['eu', 'us'] },
      }),
      'failed, according to record, only eu, us',
    ],
    [fact({ kind: 'deploy.started', causing: 7, payload: { source: 'record' } }), ''],
    [
      fact({
        kind: 'rollback.recorded',
        causing: 8,
        responsible: 'Team API',
        payload: { from: '1.4.0', to: '1.3.0', reason: null },
      }),
      'from 1.4.0 to 1.3.0, by Team API',
    ],
    [
      fact({
        kind: 'approval',
        causing: 9,
        responsible: 'Ada',
        payload: { name: 'security', decision: 'approved', source: null, note: null },
      }),
      'security approved, by Ada',
    ],
    [
      fact({
        kind: 'evidence.attached',
        causing: 10,
        payload: { name: 'tests', format: 'junit', result: 'passed', summary: '412 tests, 0 failures' },
      }),
      'tests passed: 412 tests, 0 failures',
    ],
    [
      fact({
        kind: 'drift.detected',
        causing: 11,
        payload: { observation: 11, expected: '1.4.0', observed: { '1.3.9': 2 } },
      }),
      '1.4.0 was recorded, 1.3.9 answered',
    ],
    [
      fact({
        kind: 'incident.opened',
        causing: 12,
        payload: { incident: 'INC-1', title: 'slow', url: null, causedBy: null },
      }),
      'INC-1: slow',
    ],
    [fact({ kind: 'incident.resolved', causing: 13, payload: { incident: 'INC-1', note: null } }), 'INC-1'],
    [
      fact({ kind: 'hold.placed', causing: 14, payload: { hold: 'case 7', reason: 'inquiry' } }),
      'case 7: inquiry',
    ],
    [
      fact({
        kind: 'epoch.closed',
        causing: 15,
        payload: { epoch: '2026', next: 'waybill-ledger-2027' },
      }),
      '2026, goes on in waybill-ledger-2027',
    ],
  ]
  expect(entriesOf(told.map(([one]) => one)).map(entryDetail)).toEqual(told.map(([, detail]) => detail))
})

test('a verification of groups tells how many are healthy', () => {
  const groups = [aGroup('eu', '1.4.0'), aGroup('us', '1.3.0')]
  const [entry] = entriesOf([verified(0, { verdict: 'unhealthy', reason: 'mixed', groups })])
  expect(entry && entryDetail(entry)).toBe('unhealthy (mixed, L1, 1 of 2 groups healthy)')
})

test('the log is cut to an environment, a kind or its beginning, and the last entries', () => {
  const chain = chainOf([
    frozen(),
    intent('notice', ['C1']),
    deployed('1.4.0', '2026-11-21T13:59:00.000Z', 2),
  ])
  const all = { environment: null, package: null, kind: null, limit: null }
  const seqs = (choice: Partial<LogChoice>) =>
    ledgerLog(verifyLedger(chain), { ...all, ...choice }).entries.map(({ seq }) => seq)
  expect(seqs({})).toEqual([1, 2, 3])
  expect(seqs({ limit: 2 })).toEqual([2, 3])
  expect(seqs({ limit: 9 })).toEqual([1, 2, 3])
  expect(seqs({ kind: 'notice' })).toEqual([2])
  expect(seqs({ kind: 'shipment.frozen' })).toEqual([1])
  expect(seqs({ environment: 'staging' })).toEqual([])
  expect(() => seqs({ kind: 'notices' })).toThrow('No entry is of the kind notices')
})
