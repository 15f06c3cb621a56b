import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extendChain, nextEntry } from '../../src/ledger/chain.ts'
import { entryId } from '../../src/ledger/check.ts'
import { entryKinds } from '../../src/ledger/entry.ts'
import { chainOf, fact, frozen, intent, verdict } from './facts.ts'

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
  const { entries, added } = extendChain(chain, [later, fact({ kind: 'approval', causing: 2 })])
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
  ['a value that JSON would drop', fact({ kind: 'approval', payload: { by: undefined } }), '$.payload.by'],
])('%s is refused before it is written', (_name, wrong, message) => {
  expect(() => nextEntry(wrong, null)).toThrow(message)
})

test('an entry about another environment than its shipment is refused', () => {
  const chain = chainOf([frozen()])
  expect(() => extendChain(chain, [intent('notice', [], { environment: 'staging' })])).toThrow(
    'names environment staging, but its shipment goes to production',
  )
})
