import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCheckpoints, rootOf } from '../../src/ledger/checkpoint.ts'
import { sha256Of } from '../../src/ledger/digest.ts'
import type { Recorded } from '../../src/ledger/store.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { auditCheckpoints, type CheckpointRules, type Witness } from '../../src/ledger/witness.ts'
import { chainOf, fact } from './facts.ts'
import {
  changesAt,
  checkpointFact,
  extended,
  noteOver,
  origin,
  rechained,
  signedLedger,
  signer,
  story,
} from './proofs.ts'

const rules: CheckpointRules = { origin, keys: [signer().trusted], strict: true }

function witness(note: string): Witness[] {
  return findCheckpoints(note).map((checkpoint) => ({ checkpoint, source: 'proof.txt' }))
}

/** The whole ledger, and what an auditor who kept a checkpoint of it says. */
function audited(recorded: readonly Recorded[], note: string) {
  return auditCheckpoints(recorded, rules, witness(note))
}

test('a ledger holds against its own signed checkpoints and against one that was kept elsewhere', () => {
  const ledger = signedLedger()
  expect(audited(ledger, noteOver(ledger))).toEqual({
    root: rootOf(ledger),
    checkpoints: 2,
    signers: [signer().trusted],
    vouched: ledger.length,
    warnings: [],
    fault: null,
  })
})

test('failure mode 11: an entry that was edited with the whole chain after it is found by the checkpoint, which names where', () => {
  const ledger = signedLedger()
  const forged = rechained(ledger, 7, (one) => ({ ...one, version: '1.3.9' }))
  expect(verifyLedger(forged).ok).toBe(true)
  const { fault } = auditCheckpoints(forged, rules)
  expect(fault).toEqual({
    seq: 4,
    reason: 'or one after it, up to 8, is not the one that the checkpoint in entry 9 is over',
  })
})

test('failure mode 11: between two checkpoints that lie close together the very entry is named', () => {
  const first = chainOf(story)
  const ledger = extended(first, [checkpointFact(first)])
  const forged = rechained(ledger, 7, (one) => ({ ...one, at: '2026-11-21T14:05:02.000Z' }))
  const { fault } = auditCheckpoints(forged, rules, witness(noteOver(ledger.slice(0, 6))))
  expect(fault).toMatchObject({ seq: 7, reason: 'is not the one that the checkpoint in entry 8 is over' })
})

test('failure mode 12: entries that came after the last signed checkpoint are flagged as signed by nobody', () => {
  const ledger = extended(signedLedger(), [
    fact({
      kind: 'deploy.finished',
      shipment: 'forged',
      version: '9.9.9',
      causing: 9,
      payload: { source: 'record' },
    }),
  ])
  const { fault, vouched, warnings } = auditCheckpoints(ledger, rules)
  expect(fault).toBeNull()
  expect(vouched).toBe(8)
  expect(warnings).toEqual(['Entries 9 to 10 came after the last signed checkpoint: nobody signed them yet.'])
})

test('failure mode 12: a checkpoint by somebody who may push but has not the key is refused', () => {
  const first = chainOf(story)
  const stranger = extended(first, [checkpointFact(first, noteOver(first, signer(2)))])
  expect(auditCheckpoints(stranger, rules).fault).toEqual({
    seq: 8,
    reason: 'has a checkpoint that no trusted key signed',
  })
  const unsigned = extended(first, [checkpointFact(first, noteOver(first, null))])
  expect(auditCheckpoints(unsigned, rules).fault).toMatchObject({ seq: 8 })
  const copied = noteOver(chainOf(story.slice(0, 6))).split('\n\n')[1] ?? ''
  const forged = extended(first, [checkpointFact(first, `${noteOver(first, null)}\n${copied}`)])
  expect(auditCheckpoints(forged, rules).fault?.reason).toContain('does not hold')
})

test('without a word on which keys to trust, signatures are counted as unchecked and the roots still hold', () => {
  const ledger = signedLedger()
  const { fault, vouched, warnings } = auditCheckpoints(ledger, { origin, keys: [], strict: false })
  expect(fault).toBeNull()
  expect(vouched).toBe(0)
  expect(warnings[0]).toContain(`Signatures by ${origin} (${signer().trusted.id}) were not checked`)
  expect(warnings[1]).toMatch(/no signature that could be checked is over them\.$/)
})

test('failure mode 9: a ledger that was pushed back is found by a checkpoint over more entries than it has now', () => {
  const ledger = signedLedger()
  const { fault } = audited(ledger.slice(0, 4), noteOver(ledger, null))
  expect(fault).toEqual({ seq: 5, reason: 'is gone: proof.txt is over 9 entries, now there are 4' })
})

test('failure mode 9: a ledger that was pushed back and went on otherwise is found by its root', () => {
  const ledger = signedLedger()
  const other = extended(ledger.slice(0, 7), [
    fact({
      kind: 'deploy.finished',
      shipment: 'other',
      version: '2.0.0',
      causing: 7,
      payload: { source: 'record' },
    }),
    fact({
      kind: 'deploy.finished',
      shipment: 'others',
      version: '2.0.1',
      causing: 8,
      payload: { source: 'record' },
    }),
    fact({
      kind: 'deploy.finished',
      shipment: 'more',
      version: '2.0.2',
      causing: 9,
      payload: { source: 'record' },
    }),
  ])
  expect(audited(other, noteOver(ledger)).fault).toMatchObject({ seq: 4 })
})

test('failure mode 16: the proof of another ledger is refused by its origin', () => {
  const ledger = signedLedger()
  const foreign = noteOver(ledger, signer(1, 'ledger.example/other'))
  expect(() => audited(ledger, foreign)).toThrow(
    expect.objectContaining({
      code: 'CHECKPOINT_INVALID',
      exitCode: 8,
      message: 'proof.txt is of another ledger: of ledger.example/other, and this is ledger.example/api.',
    }),
  )
})

test('a checkpoint under the name that the ledger had before holds where the key of that name is trusted', () => {
  const ledger = chainOf(story)
  const before = signer(1, 'ledger.example/before')
  const both = { origin, keys: [before.trusted, signer().trusted], strict: true }
  expect(auditCheckpoints(ledger, both, witness(noteOver(ledger, before))).fault).toBeNull()
})

test('a checkpoint with a forged signature is refused before its root is looked at', () => {
  const ledger = signedLedger()
  const note = noteOver(ledger).replace(`\n${ledger.length}\n`, `\n${ledger.length - 1}\n`)
  expect(() => audited(ledger, note)).toThrow('does not hold')
})

test('a recorded checkpoint that says something else than its note, or tells of entries to come, is refused', () => {
  const first = chainOf(story)
  const lie = checkpointFact(first)
  const other = extended(first, [{ ...lie, payload: { ...lie.payload, size: 3 } }])
  expect(auditCheckpoints(other, rules).fault?.reason).toBe(
    'has a checkpoint that says something else than its note',
  )
  const ahead = extended(first.slice(0, 2), [checkpointFact(first)])
  expect(auditCheckpoints(ahead, rules).fault?.reason).toBe(
    'has a checkpoint over entries that were not there yet',
  )
  const broken = extended(first, [{ ...lie, payload: { ...lie.payload, note: 'no note' } }])
  expect(auditCheckpoints(broken, rules).fault?.reason).toContain('has a checkpoint that does not hold')
})

test('an empty ledger has nothing to be held against', () => {
  expect(auditCheckpoints([], rules)).toMatchObject({ checkpoints: 0, vouched: 0, fault: null, warnings: [] })
  expect(audited([], noteOver(chainOf(story))).fault).toMatchObject({ seq: 1 })
})

test('a byte that was changed, taken out or put in anywhere in a ledger is caught by who kept its checkpoint', () => {
  const ledger = signedLedger()
  const kept = witness(noteOver(ledger))
  const prefixes = ledger.map((_, index) => verifyLedger(ledger.slice(0, index)))
  const caught = (entries: readonly { readonly bytes: Uint8Array }[], from: number): boolean => {
    // What comes before the changed entry is proved once.
    const verification = verifyLedger(entries, undefined, prefixes[from])
    return !verification.ok || auditCheckpoints(verification.recorded, rules, kept).fault !== null
  }
  expect(caught(ledger, 0)).toBe(false)
  const missed: string[] = []
  ledger.forEach(({ bytes }, index) => {
    for (let at = 0; at < bytes.length; at += 1)
      for (const [how, changed] of Object.entries(changesAt(bytes, at)))
        if (!caught((ledger as { bytes: Uint8Array }[]).with(index, { bytes: changed }), index))
          missed.push(`${how} of byte ${at} in entry ${index + 1}`)
  })
  expect(missed).toEqual([])
})

test('a changed byte is caught also where everything after it was hashed anew', () => {
  const ledger = signedLedger()
  const kept = witness(noteOver(ledger))
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (entry, byte, mask) => {
      const index = entry % ledger.length
      const bytes = ledger.map((one) => Buffer.from(one.bytes))
      const first = bytes[index]
      if (first) first[byte % first.length] = (first[byte % first.length] ?? 0) ^ mask
      for (let next = index + 1; next < bytes.length; next += 1) {
        const old = sha256Of(ledger[next - 1]?.bytes ?? Buffer.alloc(0))
        const own = bytes[next]?.toString('utf8').replace(old, sha256Of(bytes[next - 1] ?? Buffer.alloc(0)))
        bytes[next] = Buffer.from(own ?? '')
      }
      const verification = verifyLedger(bytes.map((one) => ({ bytes: one })))
      expect(!verification.ok || auditCheckpoints(verification.recorded, rules, kept).fault !== null).toBe(
        true,
      )
    }),
    { numRuns: 1000 },
  )
})
