import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalBytes } from '../../src/ledger/canonical.ts'
import { sha256Of } from '../../src/ledger/digest.ts'
import type { Fact, LedgerEntry } from '../../src/ledger/entry.ts'
import type { HistoryFacts } from '../../src/ledger/store.ts'
import { verifyLedger, verifyTail } from '../../src/ledger/verify.ts'
import { approval, chainOf, deployed, fact, frozen, intent, receipts, verified } from './facts.ts'

const story: readonly Fact[] = [
  frozen(),
  intent('notice', ['C1', 'C2']),
  receipts('notice', 2, { C1: 'accepted', C2: 'refused' }),
  deployed('1.4.0', '2026-11-21T13:59:00.000Z', 3),
  verified(4),
]

function remembering(chain: readonly { readonly bytes: Uint8Array }[]): HistoryFacts {
  const last = chain.at(-1)
  return {
    lineage: null,
    remembered: last ? { seq: chain.length, sha256: sha256Of(last.bytes), descends: true } : null,
  }
}

/** The entries again, linked anew after one of them was changed: what a forger with a plan would push. */
function relinked(entries: readonly LedgerEntry[]): { bytes: Uint8Array }[] {
  let prev: string | null = null
  return entries.map((entry, index) => {
    const bytes: Uint8Array = canonicalBytes({ ...entry, seq: index + 1, prev })
    prev = sha256Of(bytes)
    return { bytes }
  })
}

test('an untouched ledger verifies and tells its head', () => {
  const chain = chainOf(story)
  const last = chain.at(-1)
  expect(verifyLedger(chain, remembering(chain))).toEqual({
    ok: true,
    entries: 5,
    recorded: chain,
    head: last && sha256Of(last.bytes),
    firstBad: null,
  })
  expect(verifyLedger([])).toMatchObject({ ok: true, entries: 0, head: null })
})

test('any changed byte in any entry is found, at that entry or the one after it', () => {
  const chain = chainOf(story)
  const place = fc.nat({ max: chain.length - 1 }).chain((index) =>
    fc.record({
      index: fc.constant(index),
      at: fc.nat({ max: (chain[index]?.bytes.length ?? 1) - 1 }),
      flip: fc.integer({ min: 1, max: 255 }),
    }),
  )
  fc.assert(
    fc.property(place, ({ index, at, flip }) => {
      const changed = chain.map(({ bytes }) => ({ bytes: Uint8Array.from(bytes) }))
      const target = changed[index]?.bytes
      if (target) target[at] = (target[at] ?? 0) ^ flip
      const { firstBad } = verifyLedger(changed, remembering(chain))
      expect([index + 1, index + 2]).toContain(firstBad?.seq)
    }),
    { numRuns: 1000 },
  )
})

test.each<[string, (chain: { bytes: Uint8Array }[]) => { bytes: Uint8Array }[], number, string]>([
  ['a gap', (chain) => chain.toSpliced(2, 1), 3, 'has the number 4 where 3 belongs'],
  [
    'an entry twice',
    (chain) => chain.toSpliced(2, 0, ...chain.slice(1, 2)),
    3,
    'has the number 2 where 3 belongs',
  ],
  ['two entries in the wrong order', (chain) => chain.toReversed(), 1, 'has the number 5 where 1 belongs'],
  ['the start missing', (chain) => chain.slice(1), 1, 'has the number 2 where 1 belongs'],
  ['an entry without bytes', (chain) => chain.toSpliced(3, 1, { bytes: new Uint8Array(0) }), 4, 'is missing'],
])('failure mode 14: %s is found', (_name, damage, seq, reason) => {
  const { ok, firstBad } = verifyLedger(damage(chainOf(story)))
  expect(ok).toBe(false)
  expect(firstBad?.seq).toBe(seq)
  expect(firstBad?.reason).toContain(reason)
})

test.each<[string, (text: string) => string]>([
  [
    'another order of keys',
    (text) =>
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).toReversed())) + '\n',
  ],
  ['a carriage return', (text) => text.replace('\n', '\r\n')],
  ['no final newline', (text) => text.trimEnd()],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['a key twice', (text) => text.replace('{', '{"actor":{"kind":"ci","run":null},')],
  [
    'deep nesting',
    (text) => text.replace('"causing":null', `"causing":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  ],
])('failure mode 14: an entry with %s is not in canonical form', (_name, rewrite) => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(chainOf(story)[0]?.bytes)
  const { firstBad } = verifyLedger([{ bytes: new TextEncoder().encode(rewrite(text)) }])
  expect(firstBad?.seq).toBe(1)
  expect(firstBad?.reason).toContain('canonical')
})

test('an act recorded twice is found although the links hold', () => {
  const entries = chainOf(story).map(({ entry }) => entry)
  const again = relinked([...entries, ...entries.slice(1, 2)])
  expect(verifyLedger(again).firstBad).toEqual({ seq: 6, reason: 'records the same act as entry 2' })
})

test('a verdict copied for another version is found although the links hold', () => {
  const entries = chainOf(story).map(({ entry }) => entry)
  const copied = relinked(entries.map((entry) => (entry.seq === 5 ? { ...entry, version: '1.5.0' } : entry)))
  expect(verifyLedger(copied).firstBad).toMatchObject({ seq: 5 })
})

test('an entry moved to another shipment has an id that is not its own', () => {
  const entries = chainOf(story).map(({ entry }) => entry)
  const moved = relinked(entries.map((entry) => (entry.seq === 5 ? { ...entry, shipment: 'other' } : entry)))
  expect(verifyLedger(moved).firstBad?.reason).toContain('has an id that is not')
})

test('a chain recomputed after an edit is found by who remembers its head', () => {
  const chain = chainOf(story)
  const edited = relinked(
    chain.map(({ entry }) => (entry.seq === 2 ? { ...entry, at: '2026-01-01T00:00:00.000Z' } : entry)),
  )
  expect(verifyLedger(edited).ok).toBe(true)
  expect(verifyLedger(edited, remembering(chain)).firstBad).toEqual({
    seq: 5,
    reason: 'is not the one that this clone has seen before',
  })
})

test('failure mode 9: entries gone from the end are found by who remembers them', () => {
  const chain = chainOf(story)
  expect(verifyLedger(chain.slice(0, 2), remembering(chain)).firstBad).toEqual({
    seq: 3,
    reason: 'is gone: this clone has seen 5 entries, now there are 2',
  })
})

test('what the store says about its links counts, and the first fault is the one told', () => {
  const chain = chainOf(story)
  const lineage = { seq: 3, reason: 'is a merge commit' }
  expect(verifyLedger(chain, { ...remembering(chain), lineage }).firstBad).toEqual(lineage)
  const rewritten = { seq: 2, sha256: sha256Of(chain[1]?.bytes ?? new Uint8Array()), descends: false }
  expect(verifyLedger(chain, { lineage, remembered: rewritten }).firstBad?.seq).toBe(2)
})

test('a verification goes on from where another one ended', () => {
  const chain = chainOf(story)
  const known = verifyLedger(chain.slice(0, 3))
  expect(verifyLedger(chain, undefined, known)).toEqual(verifyLedger(chain))
  const entries = chain.map(({ entry }) => entry)
  const double = relinked([...entries, ...entries.slice(1, 2)])
  expect(verifyLedger(double, undefined, verifyLedger(double.slice(0, 5))).firstBad?.seq).toBe(6)
})

test('an entry after the one that closed the ledger is found although the links hold', () => {
  const closing = fact({
    kind: 'epoch.closed',
    causing: 5,
    payload: { epoch: '2026', next: 'waybill-ledger-2027' },
  })
  const entries = chainOf([...story, closing]).map(({ entry }) => entry)
  expect(verifyLedger(relinked(entries)).ok).toBe(true)
  const [more] = chainOf([approval({ causing: 6 })]).map(({ entry }) => entry)
  expect(verifyLedger(relinked([...entries, ...(more ? [more] : [])])).firstBad).toEqual({
    seq: 7,
    reason: 'comes after entry 6, which closed the ledger',
  })
})

test('the end of a ledger is proved by itself, and its first fault told', () => {
  const chain = chainOf(story)
  expect(verifyTail(chain.slice(2))).toEqual(chain.slice(2))
  expect(verifyTail([])).toEqual([])
  expect(() => verifyTail(chain.slice(2).toSpliced(1, 1))).toThrow('has the number 5 where 4 belongs')
  const changed = chain.slice(2).map(({ bytes }) => ({ bytes: Uint8Array.from(bytes) }))
  changed[1]?.bytes.set([0x20], 0)
  expect(() => verifyTail(changed)).toThrow('entry 4 is not')
})
