import { expect, test } from 'vitest'
import { ledgerLogSchema } from '../../src/ledger/entry.ts'
import { entryDetail, ledgerLog } from '../../src/ledger/log.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { chainOf, deployed, entriesOf, fact, frozen, intent, receipts, verified } from './facts.ts'

test('the log is a document of its schema, with the head of a ledger that holds', () => {
  const chain = chainOf([frozen(), intent('notice', ['C1'])])
  const log = ledgerLog(verifyLedger(chain))
  expect(ledgerLogSchema.parse(log)).toEqual(log)
  expect(log.head).toMatch(/^[0-9a-f]{64}$/)
  expect(ledgerLog(verifyLedger(chain.slice(1)))).toMatchObject({ head: null, entries: [] })
})

test('each kind of entry tells its own detail in a few words', () => {
  const window = { from: '2026-11-22T09:00:00Z', to: '2026-11-22T11:00:00Z' }
  const facts = [
    frozen(
      {},
      { expected: window, bom: { path: 'frozen/bom.cdx.json', sha256: 'a'.repeat(64), components: 1 } },
    ),
    frozen({ shipment: 'other' }, { expected: { ...window, to: null }, changes: [] }),
    intent('notice', ['C1', 'C2', 'C3']),
    receipts('notice', 3, { C1: 'refused', C2: 'accepted', C3: 'accepted' }),
    deployed('1.4.0', '2026-11-21T13:59:00.000Z', 4),
    verified(5),
    fact({ kind: 'approval', causing: 6 }),
  ]
  expect(entriesOf(facts).map(entryDetail)).toEqual([
    '1 change, 1 component, expected 2026-11-22T09:00:00Z/2026-11-22T11:00:00Z',
    '0 changes, no bill of materials, expected 2026-11-22T09:00:00Z',
    '3 messages',
    '2 accepted, 1 refused',
    'according to record',
    'healthy (verified, L1)',
    '',
  ])
})
