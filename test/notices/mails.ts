import { composeBodies, slotsFor, type Occasion } from '../../src/notices/body.ts'
import type { ReturnedFacts, ShipmentFacts } from '../../src/notices/facts.ts'
import { fillSlots } from '../../src/notices/slots.ts'
import {
  checkedFacts,
  reader,
  sampleChange,
  sampleFacts,
  sampleRelease,
  sampleVerdict,
  staleVerdict,
} from './sample.ts'

/** One mail of each sort, by a name for titles. `values` go into the facts of all of them. */
export function everyMail(values: Partial<ShipmentFacts> = {}): readonly (readonly [string, Occasion])[] {
  const facts = sampleFacts(values)
  const returned = (version: string): ReturnedFacts => ({
    ...checkedFacts(
      sampleVerdict({ expected: { version, commit: null }, observed: { [version]: 25 } }),
      values,
    ),
    reason: 'Orders placed from Japan lost their time zone.',
  })
  const unsure = sampleVerdict({ verdict: 'inconclusive', reason: 'no-data', coverage: 'L0', observed: {} })
  const bare = { bom: null, expected: null, previousVersion: null, replyTo: null, pageUrl: null }
  return [
    ['a notice', { kind: 'notice', facts }],
    ['a bare notice', { kind: 'notice', facts: sampleFacts({ ...bare, earlyAccess: null }) }],
    ['a notice of nothing', { kind: 'notice', facts: { ...facts, release: emptyRelease() } }],
    ['a revision', { kind: 'revision', facts: { ...facts, revised: revisedFacts() } }],
    ['a revision for newcomers', { kind: 'revision', facts: { ...facts, revised: null } }],
    [
      'a cancellation',
      { kind: 'cancellation', facts: { ...facts, reason: 'It waits for a safer migration.' } },
    ],
    ['a bare cancellation', { kind: 'cancellation', facts: { ...facts, ...bare, reason: null } }],
    [
      'a proof',
      { kind: 'proof', facts: checkedFacts(sampleVerdict(), { ...values, actual: shortRelease() }) },
    ],
    [
      'a late proof',
      { kind: 'proof', facts: checkedFacts(sampleVerdict(), { ...values, announced: false, ledger: null }) },
    ],
    ['an exception', { kind: 'exception', facts: checkedFacts(staleVerdict(), values) }],
    [
      'an unsure exception',
      { kind: 'exception', facts: checkedFacts(unsure, { ...values, announced: false }) },
    ],
    ['a rollback', { kind: 'rollback', facts: returned('1.3.0') }],
    ['a correction', { kind: 'correction', facts: { ...returned('1.4.0'), announced: false } }],
  ]
}

function emptyRelease() {
  return sampleRelease({ sections: [], breaking: [] })
}

function shortRelease() {
  const { sections } = sampleRelease()
  const came = sampleChange('c-9', { scope: 'invoices', description: 'number them without gaps' })
  return sampleRelease({
    sections: sections
      .slice(0, 2)
      .map((section) =>
        section.type === 'fix' ? { ...section, changes: [...section.changes, came] } : section,
      ),
  })
}

function revisedFacts(): NonNullable<ShipmentFacts['revised']> {
  return {
    revision: 2,
    reason: 'The database needs a longer window than we thought.',
    previousExpected: { from: '2026-11-23T09:00:00Z', to: '2026-11-23T11:00:00Z' },
    added: [sampleChange('c-6', { description: 'list 10,000 orders in half the time' })],
    removed: [sampleChange('c-7', { scope: 'search', description: 'find orders by their weight' })],
    changed: [
      {
        before: sampleChange('c-2', { description: 'export invoices' }),
        after: sampleChange('c-2', { description: 'export invoices as CSV (#412)' }),
      },
    ],
  }
}

/** The mail of an occasion as one reader gets it. */
export function mailOf(
  occasion: Occasion,
  values: { readonly external?: boolean; readonly unsubscribe?: string } = {},
): { text: string; html: string } {
  const ada = reader({ external: values.external ?? true, unsubscribe: values.unsubscribe ?? null })
  const bodies = composeBodies(occasion, [ada])[0]?.body.bodies ?? {}
  const { text = '', html = '' } = fillSlots(bodies, slotsFor(occasion, ada), 'email')
  return { text, html }
}
