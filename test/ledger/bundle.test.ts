import { expect, test } from 'vitest'
import { groundsOf } from '../../src/ledger/bundle-grounds.ts'
import { bundleText, composeBundle } from '../../src/ledger/bundle.ts'
import { provableAnswer } from '../../src/ledger/provable-answer.ts'
import { chainOf, deployed, fact, verified } from './facts.ts'
import { asked, extended, noteOver, signedLedger, signer, story } from './proofs.ts'

const recorded = signedLedger()
const entries = recorded.map(({ entry }) => entry)
const request = { recorded, asked, note: noteOver(recorded), keys: [signer().trusted] }

test('a bundle has the answer, the few entries that it rests on, and proofs up to a signed checkpoint', () => {
  const bundle = composeBundle(request)
  expect(bundle.answer).toMatchObject({
    version: '1.4.0',
    running: [{ basis: 'verified', coverage: 'L1', seq: 8 }],
  })
  expect(bundle.entries.map(({ seq }) => entries[seq - 1]?.kind)).toContain('shipment.frozen')
  expect(bundle.entries.length).toBeLessThan(recorded.length)
  expect(bundle.checkpoint).toBe(request.note)
  expect(bundle.earlier.map(({ size }) => size)).toEqual([3, 8])
})

test('the report is the one that every bundle of this format has', () => {
  expect(composeBundle(request).report).toEqual([
    'What ran: production at 2026-11-21T18:00:00.000Z, according to the ledger ledger.example/api.',
    `1.4.0, commit ${'c'.repeat(40)}: verified since 2026-11-21T14:05:00.000Z, verdict healthy, coverage L1, entry 8.`,
    'the look before that was at 2026-11-01T08:05:00.000Z; first seen at 2026-11-21T14:05:00.000Z; last seen by that time at 2026-11-21T14:05:00.000Z.',
    expect.stringMatching(
      /^Checkpoint: 9 entries, root \S{44}, signed by ledger\.example\/api \(key [0-9a-f]{8}\)\.$/,
    ),
    'Proved: the entries of this bundle stand in that ledger, word for word, and say the above.',
    'Not proved: that no other entry says otherwise, and that the writers told the truth. The whole ledger shows the first: waybill ledger verify.',
  ])
})

test('no entry about sending is in a bundle, so no recipient is', () => {
  const text = bundleText(composeBundle(request))
  expect(text).not.toContain('ada')
  expect(text).not.toMatch(/notice\.(intent|receipts)/)
})

test('approvals and evidence of the shipment come with the answer', () => {
  const shipment = 'shipment of 1.4.0'
  const more = extended(recorded, [
    fact({
      kind: 'approval',
      shipment,
      causing: 3,
      payload: { name: 'security', decision: 'approved', source: null, note: null },
      responsible: 'Security',
    }),
  ])
  expect(
    groundsOf(
      more.map(({ entry }) => entry),
      asked,
    ).map(({ kind }) => kind),
  ).toContain('approval')
})

test('of hundreds of looks a bundle keeps those that the answer needs', () => {
  const minute = 60_000
  const start = Date.parse('2026-11-01T00:00:00.000Z')
  const looks = Array.from({ length: 500 }, (_, index) => ({
    ...verified(index + 1, {
      startedAt: new Date(start + index * minute).toISOString(),
      endedAt: new Date(start + index * minute + 1000).toISOString(),
    }),
    shipment: 'shipment of 1.4.0',
  }))
  const long = chainOf([deployed('1.4.0', '2026-10-31T00:00:00.000Z', 0), ...looks]).map(({ entry }) => entry)
  const later = { ...asked, at: '2026-11-01T06:00:00.000Z' }
  const grounds = groundsOf(long, later)
  expect(grounds.length).toBeLessThanOrEqual(6)
  expect(provableAnswer(grounds, later)).toEqual(provableAnswer(long, later))
})

test('the same ledger and question give the same bytes', () => {
  expect(bundleText(composeBundle(request))).toBe(bundleText(composeBundle(request)))
})

test('where nothing is known there is nothing to prove', () => {
  expect(() => composeBundle({ ...request, asked: { ...asked, environment: 'staging' } })).toThrow(
    'Nothing is known of staging',
  )
  expect(() => composeBundle({ ...request, asked: { ...asked, at: '2020-01-01T00:00:00Z' } })).toThrow(
    'there is nothing to prove',
  )
})

test('a checkpoint that is not over all that the answer rests on proves nothing', () => {
  expect(() => composeBundle({ ...request, note: noteOver(recorded.slice(0, 3)) })).toThrow(
    'rests on entry 8, and the checkpoint is over 3 entries only',
  )
})

test('an older checkpoint serves as long as it is over all that the answer rests on', () => {
  const early = { ...asked, at: '2026-11-02T00:00:00Z' }
  const oldest = chainOf(story.slice(0, 2))
  const bundle = composeBundle({
    ...request,
    asked: early,
    recorded: extended(oldest, story.slice(2, 5)),
    note: noteOver(oldest),
  })
  expect(bundle.answer.version).toBe('1.3.0')
  expect(bundle.entries.map(({ seq }) => seq)).toEqual([2])
})
