import { createPrivateKey } from 'node:crypto'
import { extendChain } from '../../src/ledger/chain.ts'
import { checkpointText, rootOf } from '../../src/ledger/checkpoint.ts'
import type { Fact } from '../../src/ledger/entry.ts'
import { signNote } from '../../src/ledger/signed-note.ts'
import type { Recorded } from '../../src/ledger/store.ts'
import { readSigningKey, type SigningKey } from '../../src/ledger/trusted-key.ts'
import { chainOf, deployed, fact, frozen, intent, receipts, verified } from './facts.ts'

export const origin = 'ledger.example/api'

/** Always the same key for a number: tests that sign give the same bytes on every machine. */
export function pemOf(seed: number): string {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)])
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    .export({ type: 'pkcs8', format: 'pem' })
    .toString()
}

export function signer(seed = 1, name = origin): SigningKey {
  return readSigningKey(pemOf(seed), name)
}

/** The facts of one release that was announced, deployed, checked and told of, after another one that runs already. */
export const story: readonly Fact[] = [
  deployed('1.3.0', '2026-11-01T08:00:00.000Z', 0),
  verified(1, {
    expected: { version: '1.3.0', commit: null },
    observed: { '1.3.0': 25 },
    startedAt: '2026-11-01T08:00:00.000Z',
    endedAt: '2026-11-01T08:05:00.000Z',
  }),
  frozen({ shipment: 'shipment of 1.4.0' }),
  intent('notice', ['ada'], { shipment: 'shipment of 1.4.0', causing: 3 }),
  { ...receipts('notice', 4, { ada: 'accepted' }), shipment: 'shipment of 1.4.0' },
  deployed('1.4.0', '2026-11-21T13:59:00.000Z', 3),
  verified(6),
]

export const asked = { environment: 'production', package: null, at: '2026-11-21T18:00:00.000Z' } as const

/** The note of a checkpoint over a ledger; without a key, one that nobody signed. */
export function noteOver(recorded: readonly Recorded[], key: SigningKey | null = signer()): string {
  const name = key?.trusted.name ?? origin
  const text = checkpointText({ origin: name, size: recorded.length, root: rootOf(recorded) })
  return key ? signNote(text, key) : text
}

/** A checkpoint over a ledger as a fact of it. */
export function checkpointFact(recorded: readonly Recorded[], note = noteOver(recorded)): Fact {
  const size = recorded.length
  return fact({
    kind: 'checkpoint',
    shipment: null,
    causing: size,
    environment: null,
    version: null,
    commit: null,
    payload: { note, size, root: rootOf(recorded) },
  })
}

/** A ledger with further entries. */
export function extended(recorded: readonly Recorded[], facts: readonly Fact[]): Recorded[] {
  return [...recorded, ...extendChain(recorded, facts).added.map((one) => one.recorded)]
}

/** A ledger with a signed checkpoint after its third entry and one at its end. */
export function signedLedger(): Recorded[] {
  const first = chainOf(story.slice(0, 3))
  const later = extended(first, [
    checkpointFact(first),
    // The notices follow entry 3 still; the rest moved by one.
    ...story
      .slice(3)
      .map((one) => ({ ...one, causing: (one.causing ?? 0) > 3 ? (one.causing ?? 0) + 1 : one.causing })),
  ])
  return extended(later, [checkpointFact(later)])
}

/** The same ledger with one entry changed and everything after it chained again, as somebody who may push could do. */
export function rechained(
  recorded: readonly Recorded[],
  seq: number,
  change: (fact: Fact) => Fact,
): Recorded[] {
  const facts = recorded.map(
    ({ entry: { schema: _schema, seq: _seq, prev: _prev, id: _id, ...kept } }) => kept,
  )
  return chainOf(facts.map((one, index) => (index === seq - 1 ? change(one) : one)))
}

/**
 * Ways to change one byte of something: the bit of upper and lower case, the one that a careless reader takes no notice of,
 * and one other, by turns.
 */
export function changesAt(bytes: Uint8Array, at: number): Record<string, Uint8Array> {
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + 1)]
  const byte = bytes[at] ?? 0
  const others: readonly [string, Uint8Array][] = [
    ['bit', Buffer.concat([before, Uint8Array.of(byte ^ (1 << (at % 5))), after])],
    ['cut', Buffer.concat([before, after])],
    ['space', Buffer.concat([before, Buffer.from(' '), bytes.subarray(at)])],
  ]
  const other = others[at % others.length] ?? others[0]
  return Object.fromEntries([
    ['case', Buffer.concat([before, Uint8Array.of(byte ^ 0x20), after])],
    ...(other ? [other] : []),
  ])
}
