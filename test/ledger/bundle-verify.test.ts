import { expect, test } from 'vitest'
import { toBase64 } from '../../src/ledger/base64.ts'
import { WaybillError } from '../../src/errors.ts'
import { verifyBundle, type BundleTrust } from '../../src/ledger/bundle-verify.ts'
import { bundleText, composeBundle, type ProofBundle } from '../../src/ledger/bundle.ts'
import { canonicalText } from '../../src/ledger/canonical.ts'
import { findCheckpoints } from '../../src/ledger/checkpoint.ts'
import { leafHash, openTree } from '../../src/ledger/merkle.ts'
import { keyText } from '../../src/ledger/trusted-key.ts'
import { asked, changesAt, noteOver, origin, rechained, signedLedger, signer } from './proofs.ts'

const recorded = signedLedger()
const note = noteOver(recorded)
const bundle = composeBundle({ recorded, asked, note, keys: [signer().trusted] })
const alone: BundleTrust = { required: [], known: [], witnesses: [] }

function bytesOf(changes: Partial<ProofBundle> = {}, of = bundle): Uint8Array {
  return Buffer.from(bundleText({ ...of, ...changes }))
}

function kept(text: string): BundleTrust {
  return {
    ...alone,
    witnesses: findCheckpoints(text).map((checkpoint) => ({ checkpoint, source: 'kept.txt' })),
  }
}

test('a bundle verifies by itself, and is not anchored in anything else', () => {
  const proof = verifyBundle(bytesOf(), alone)
  expect(proof).toMatchObject({
    anchored: false,
    checkpoint: { origin, size: 9 },
    bundle: { answer: { version: '1.4.0' } },
  })
  expect(proof.signers).toEqual([signer().trusted])
})

test('a trusted key, or a checkpoint that was kept, anchors a bundle', () => {
  const trusted = [signer().trusted]
  expect(verifyBundle(bytesOf(), { ...alone, required: trusted }).anchored).toBe(true)
  expect(verifyBundle(bytesOf(), { ...alone, known: trusted }).anchored).toBe(true)
  expect(verifyBundle(bytesOf(), kept(note)).anchored).toBe(true)
  expect(verifyBundle(bytesOf(), kept(noteOver(recorded.slice(0, 3)))).anchored).toBe(true)
})

test('keys of other ledgers in the configuration do not matter', () => {
  const other = [signer(2, 'ledger.example/other').trusted]
  expect(verifyBundle(bytesOf(), { ...alone, known: other }).anchored).toBe(false)
})

test('a bundle that another key signed is refused, though it holds together', () => {
  const stranger = signer(2)
  const forged = composeBundle({
    recorded,
    asked,
    note: noteOver(recorded, stranger),
    keys: [stranger.trusted],
  })
  expect(verifyBundle(bytesOf({}, forged), alone).anchored).toBe(false)
  for (const trust of [{ required: [signer().trusted] }, { known: [signer().trusted] }])
    expect(() => verifyBundle(bytesOf({}, forged), { ...alone, ...trust })).toThrow(
      'which is not a trusted key',
    )
})

test('a bundle that nobody signed says so, and no key makes it believed', () => {
  const unsigned = composeBundle({ recorded, asked, note: noteOver(recorded, null), keys: [] })
  expect(verifyBundle(bytesOf({}, unsigned), alone)).toMatchObject({ anchored: false, signers: [] })
  expect(unsigned.report.join()).toContain('signed by nobody')
  expect(() => verifyBundle(bytesOf({}, unsigned), { ...alone, required: [signer().trusted] })).toThrow(
    'nobody signed it',
  )
})

test('failure mode 16: a bundle of another ledger is refused by the checkpoint that was kept', () => {
  const other = composeBundle({
    recorded,
    asked,
    note: noteOver(recorded, signer(1, 'ledger.example/other')),
    keys: [signer(1, 'ledger.example/other').trusted],
  })
  expect(() => verifyBundle(bytesOf({}, other), kept(note))).toThrow(
    'it is of the ledger ledger.example/other, and kept.txt of ledger.example/api',
  )
})

test('failure mode 11: a bundle of a rewritten ledger is refused by the checkpoint that was kept', () => {
  const rewritten = rechained(recorded, 1, (one) => ({ ...one, at: '2026-10-01T00:00:00.000Z' }))
  const forged = composeBundle({
    recorded: rewritten,
    asked,
    note: noteOver(rewritten),
    keys: [signer().trusted],
  })
  for (const size of [9, 8, 3])
    expect(() => verifyBundle(bytesOf({}, forged), kept(noteOver(recorded.slice(0, size))))).toThrow(
      `kept.txt saw another ledger: its first ${size} entries were changed since`,
    )
})

test('a kept checkpoint that the bundle says nothing of is an open question, and one that it was asked for is answered', () => {
  const five = noteOver(recorded.slice(0, 5))
  expect(() => verifyBundle(bytesOf(), kept(five))).toThrow('it says nothing of the 5 entries')
  const answering = composeBundle({ recorded, asked, note, keys: [signer().trusted], sizes: [5] })
  expect(verifyBundle(bytesOf({}, answering), kept(five)).anchored).toBe(true)
})

test('failure mode 15: an old verdict that was copied for a new version or environment is not in the ledger', () => {
  const last = bundle.entries.at(-1)
  const text = last?.text ?? ''
  const copies = [
    text.replaceAll('1.4.0', '1.5.0'),
    text.replace('"environment":"production"', '"environment":"staging"'),
    text.replace('"version":"1.4.0"}', '"version":"1.5.0"}'),
  ]
  for (const copy of copies) {
    expect(copy).not.toBe(text)
    const entries = [
      ...bundle.entries.slice(0, -1),
      { seq: last?.seq ?? 0, path: last?.path ?? [], text: copy },
    ]
    expect(() => verifyBundle(bytesOf({ entries }), alone)).toThrow(
      expect.objectContaining({ code: 'BUNDLE_INVALID' }),
    )
  }
})

test('failure mode 15: an entry that was chained for another environment than its shipment speaks for neither', () => {
  const foreign = recorded.slice(0, 7)
  const changed = canonicalText({ ...foreign[6]?.entry, environment: 'staging' })
  const leaves = foreign.map(({ bytes }, index) => leafHash(index === 6 ? Buffer.from(changed) : bytes))
  const tree = openTree(leaves)
  const entries = [3, 7].map((seq) => ({
    seq,
    text: seq === 7 ? changed : Buffer.from(foreign[seq - 1]?.bytes ?? []).toString(),
    path: tree.inclusion(seq - 1, 7).map(toBase64),
  }))
  const checkpoint = `${origin}\n7\n${toBase64(tree.root(7))}\n`
  expect(() => verifyBundle(bytesOf({ entries, checkpoint, keys: [], earlier: [] }), alone)).toThrow(
    'names environment staging, but its shipment goes to production',
  )
})

test.each<[string, Partial<ProofBundle>]>([
  ['an answer that its entries do not give', { answer: { ...bundle.answer, version: '1.5.0' } }],
  ['an answer about another environment', { answer: { ...bundle.answer, environment: 'staging' } }],
  ['a report that says more', { report: [...bundle.report, 'All is well.'] }],
  ['entries out of order', { entries: bundle.entries.toReversed() }],
  ['an entry twice', { entries: [...bundle.entries, ...bundle.entries.slice(-1)] }],
  ['too few entries', { entries: [] }],
  ['a key that signed nothing', { keys: [keyText(signer().trusted), keyText(signer(2).trusted)] }],
  ['no key for its signature', { keys: [] }],
  [
    'an earlier state that it never had',
    { earlier: [{ size: 3, root: toBase64(leafHash(Buffer.from(''))), path: [] }] },
  ],
  [
    'a later state in the place of an earlier one',
    { earlier: [{ size: 12, root: bundle.earlier[0]?.root ?? '', path: [] }] },
  ],
  ['a hash that is none', { earlier: [{ size: 3, root: 'AAAA', path: [] }] }],
  ['a checkpoint with further lines', { checkpoint: note.replace('\n\n', '\nmore\n\n') }],
])('a bundle with %s is refused', (_, changes) => {
  expect(() => verifyBundle(bytesOf(changes), alone)).toThrow(expect.objectContaining({ exitCode: 8 }))
})

test.each([
  ['text', 'not JSON'],
  ['nothing', ''],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
])('%s is not a bundle: exit code 2', (_, content) => {
  expect(() => verifyBundle(Buffer.from(content), alone)).toThrow(
    expect.objectContaining({ code: 'BUNDLE_INVALID', exitCode: 2 }),
  )
})

test('another JSON document is no bundle', () => {
  expect(() => verifyBundle(Buffer.from('{"schema":"waybill/what-ran@1"}'), alone)).toThrow('proves nothing')
})

test('the same document written another way is not the file that was made', () => {
  const text = bundleText(bundle)
  for (const other of [
    JSON.stringify(bundle),
    `\uFEFF${text}`,
    text.replaceAll('\n', '\r\n'),
    `${text}\n`,
    text.trimEnd(),
  ])
    expect(() => verifyBundle(Buffer.from(other), alone)).toThrow(
      expect.objectContaining({ code: 'BUNDLE_INVALID' }),
    )
})

/** The codes of the errors that changes of single bytes end with; a change that nobody notices throws. */
function codesOfChanges(bytes: Uint8Array, how: readonly string[]): Set<unknown> {
  const codes = new Set<unknown>()
  for (let at = 0; at < bytes.length; at += 1)
    for (const [name, changed] of Object.entries(changesAt(bytes, at))) {
      if (!how.includes(name)) continue
      let missed = true
      try {
        verifyBundle(changed, alone)
      } catch (error) {
        missed = false
        codes.add(error instanceof WaybillError ? error.code : error)
      }
      if (missed) throw new Error(`Nobody notices ${name} of byte ${at}.`)
    }
  return codes
}

const everyCode = new Set(['BUNDLE_INVALID', 'CHECKPOINT_INVALID'])

test('a byte that was changed, taken out or put in anywhere in a bundle is caught without anything else at hand', () => {
  expect(codesOfChanges(bytesOf(), ['bit', 'cut', 'space'])).toEqual(everyCode)
})

test('a letter that changed its case anywhere in a bundle is caught', () => {
  const unsigned = composeBundle({ recorded, asked, note: noteOver(recorded, null), keys: [] })
  expect(codesOfChanges(bytesOf({}, unsigned), ['case'])).toEqual(everyCode)
})
