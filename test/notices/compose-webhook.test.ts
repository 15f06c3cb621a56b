import { expect, test } from 'vitest'
import { composeBodies, type Occasion } from '../../src/notices/body.ts'
import { largestEvent } from '../../src/notices/compose-webhook.ts'
import {
  checkedFacts,
  reader,
  sampleChange,
  sampleFacts,
  sampleRelease,
  sampleVerdict,
  staleVerdict,
} from './sample.ts'

interface Event {
  readonly [attribute: string]: unknown
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
}

function eventOf(occasion: Occasion, values: Parameters<typeof reader>[0] = {}): Event {
  const hook = reader({ channel: 'webhook', external: false, ...values })
  return JSON.parse(composeBodies(occasion, [hook])[0]?.body.bodies['json'] ?? '')
}

test('a hook gets a CloudEvent with all the attributes that one must have', () => {
  expect(eventOf({ kind: 'notice', facts: sampleFacts() })).toMatchObject({
    specversion: '1.0',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    source: 'https://git.acme.example/acme/api',
    type: 'waybill.shipment.announced',
    subject: '1.4.0/production',
    time: '2026-11-21T09:30:00.000Z',
    datacontenttype: 'application/json',
    data: { shipment: sampleFacts().act.shipment, version: '1.4.0', omitted: 0, bom: { components: 212 } },
  })
})

test('each verdict has its type', () => {
  const types = [
    { kind: 'proof', facts: checkedFacts(sampleVerdict()) },
    { kind: 'exception', facts: checkedFacts(staleVerdict()) },
    { kind: 'exception', facts: checkedFacts(sampleVerdict({ verdict: 'inconclusive', reason: 'no-data' })) },
  ] satisfies Occasion[]
  expect(types.map((occasion) => eventOf(occasion)['type'])).toEqual([
    'waybill.shipment.delivered',
    'waybill.shipment.undelivered',
    'waybill.shipment.unverified',
  ])
})

test('the same event has the same id, another act or other content another', () => {
  const notice: Occasion = { kind: 'notice', facts: sampleFacts() }
  const { id } = eventOf(notice)
  expect(eventOf(notice, { address: 'https://other.example' }).id).toBe(id)
  expect(eventOf(notice, { wants: [{ types: ['fix'], scopes: null, breaking: 'always' }] }).id).not.toBe(id)
  expect(eventOf({ kind: 'proof', facts: checkedFacts(sampleVerdict()) }).id).not.toBe(id)
})

test('an event stays under the size that passes everywhere and counts what it leaves out', () => {
  const changes = Array.from({ length: 2_000 }, (_, index) => sampleChange(`c-${index}`))
  const release = sampleRelease({ sections: [{ type: 'feat', title: 'Features', changes }], breaking: [] })
  const event = eventOf({ kind: 'notice', facts: sampleFacts({ release }) })
  expect(JSON.stringify(event).length).toBeLessThanOrEqual(largestEvent)
  const { sections } = event.data['release'] as { sections: { changes: unknown[] }[] }
  expect(sections[0]?.changes.length).toBe(2_000 - Number(event.data['omitted']))
})
