import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extendChain, nextEntry, reachesBack } from '../../src/ledger/chain.ts'
import { entryId } from '../../src/ledger/check.ts'
import { entryKinds } from '../../src/ledger/entry.ts'
import { approval, chainOf, deployed, fact, frozen, intent, verdict } from './facts.ts'

test('the first entry has number 1 and nothing before it, the next one the digest of its bytes', () => {
  const first = nextEntry(frozen(), null)
  const second = nextEntry(intent('notice', ['C1']), first)
  expect(first.entry).toMatchObject({ seq: 1, prev: null })
  expect(second.entry).toMatchObject({ seq: 2, prev: createHash('sha256').update(first.bytes).digest('hex') })
  expect(Buffer.from(second.bytes).toString()).toMatch(/^\{"actor":.*\}\n$/)
})

test('the same act has the same id and another act another one', () => {
  const act = fc.record({
    kind: fc.constantFrom(...entryKinds),
    shipment: fc.option(fc.string()),
    causing: fc.option(fc.nat()),
    batch: fc.nat(),
  })
  fc.assert(
    fc.property(act, act, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other)
      expect(entryId(one) === entryId(other)).toBe(same)
    }),
  )
})

test('an act that is in the chain already is found, not recorded again', () => {
  const chain = chainOf([frozen(), intent('notice', ['C1'])])
  const later = intent('notice', ['C1'], { at: '2026-11-22T00:00:00.000Z' })
  const { entries, added } = extendChain(chain, [later, approval({ causing: 2 })])
  expect(entries.map(({ seq }) => seq)).toEqual([2, 3])
  expect(entries[0]?.at).toBe('2026-11-21T09:00:00.000Z')
  expect(added).toHaveLength(1)
})

test('one append that names an act twice records it once', () => {
  const { entries, added } = extendChain([], [frozen(), frozen()])
  expect(entries.map(({ seq }) => seq)).toEqual([1, 1])
  expect(added).toHaveLength(1)
})

test.each([
  [
    'an act that could not be told from another',
    fact({ kind: 'record.manual', shipment: null }),
    'neither a shipment nor',
  ],
  ['a time without a zone', frozen({ at: '2026-11-21T09:00:00' }), 'at: '],
  ['a time that does not exist', frozen({ at: '2026-13-21T09:00:00.000Z' }), 'does not exist'],
  ['a payload of another kind', fact({ kind: 'shipment.frozen', payload: { source: 'deliver' } }), 'payload'],
  [
    'a verdict about another version',
    fact({ kind: 'verify.result', version: '1.5.0', payload: { verdict: verdict() } }),
    'about version 1.5.0',
  ],
  [
    'a value that JSON would drop',
    approval({ payload: { ...approval().payload, by: undefined } }),
    '$.payload.by is of type undefined',
  ],
])('%s is refused before it is written', (_name, wrong, message) => {
  expect(() => nextEntry(wrong, null)).toThrow(message)
})

test('an entry about another environment than its shipment is refused', () => {
  const chain = chainOf([frozen()])
  expect(() => extendChain(chain, [intent('notice', [], { environment: 'staging' })])).toThrow(
    'names environment staging, but its shipment goes to production',
  )
})

const closing = fact({
  kind: 'epoch.closed',
  shipment: null,
  causing: 2,
  payload: { epoch: '2026', next: 'waybill-ledger-2027' },
})

test('a closed ledger takes no more entries, names the one that goes on, and still finds what it has', () => {
  const chain = chainOf([frozen(), intent('notice', ['C1']), closing])
  expect(() => extendChain(chain, [approval({ causing: 2 })])).toThrow(
    expect.objectContaining({
      code: 'EPOCH_CLOSED',
      exitCode: 5,
      message: expect.stringContaining('goes on in "waybill-ledger-2027"') as unknown,
    }),
  )
  expect(() => extendChain(chain.slice(0, 2), [closing, approval({ causing: 2 })])).toThrow('was closed')
  expect(extendChain(chain, [frozen()]).entries.map(({ seq }) => seq)).toEqual([1])
})

test('an epoch is opened by the first entry alone', () => {
  const opening = fact({
    kind: 'epoch.opened',
    shipment: null,
    causing: 0,
    payload: { epoch: '2027', previous: null },
  })
  expect(chainOf([opening, frozen()])).toHaveLength(2)
  expect(() => chainOf([frozen(), opening])).toThrow('opens a ledger that was begun before it')
})

test('the end of a ledger is enough for an act that cannot be further back, and for no other', () => {
  const chain = chainOf([
    frozen(),
    ...Array.from({ length: 60 }, (_, index) => deployed('1.4.0', '2026-11-21T13:59:00.000Z', index)),
  ])
  const end = chain.slice(-10)
  const next = { shipment: 'shipment of 1.4.0', version: '1.4.0' }
  expect(reachesBack([], [frozen()])).toBe(false)
  expect(reachesBack(chain, [frozen()])).toBe(true)
  expect(reachesBack(end, [frozen()])).toBe(false)
  expect(reachesBack(end, [deployed('1.4.0', '2026-11-21T13:59:00.000Z', 59)])).toBe(true)
  expect(reachesBack(end, [approval({ ...next, causing: 51 })])).toBe(true)
  expect(reachesBack(end, [approval({ ...next, causing: 50 })])).toBe(false)
  expect(reachesBack(end, [approval({ ...next, causing: 61, shipment: 'another' })])).toBe(false)
  expect(reachesBack(end, [approval({ ...next, causing: 61, environment: 'staging' })])).toBe(false)
  expect(reachesBack(end, [approval({ causing: 61, shipment: null })])).toBe(true)
})
