import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { composeBodies, type Occasion } from '../../src/notices/body.ts'
import { largestEvent } from '../../src/notices/compose-webhook.ts'
import { cloudeventsSchema, cdeventsSchema } from './event-schemas.ts'
import { exceptionSaying, occasions } from './occasions.ts'
import {
  checkedFacts,
  reader,
  returnedFacts,
  sampleChange,
  sampleFacts,
  sampleRelease,
  sampleVerdict,
} from './sample.ts'

interface Event {
  readonly [attribute: string]: unknown
  readonly id: string
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
formats.default(ajv)
const isCloudEvent = ajv.compile(cloudeventsSchema)
const isCdEvent = ajv.compile(cdeventsSchema)

function bodiesOf(occasion: Occasion, values: Parameters<typeof reader>[0] = {}) {
  const hook = reader({ channel: 'webhook', external: false, ...values })
  return composeBodies(occasion, [hook])[0]?.body.bodies ?? {}
}

function eventOf(occasion: Occasion, values: Parameters<typeof reader>[0] = {}): Event {
  return JSON.parse(bodiesOf(occasion, values)['json'] ?? '') as Event
}

function cdeventOf(occasion: Occasion): Event | null {
  const { cdevents } = bodiesOf(occasion)
  return cdevents === undefined ? null : (JSON.parse(cdevents) as Event)
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

test('each kind of message and each verdict has its type, and every event satisfies the specification', () => {
  expect(occasions.map((occasion) => eventOf(occasion).type)).toEqual([
    'waybill.shipment.announced',
    'waybill.shipment.revised',
    'waybill.shipment.cancelled',
    'waybill.shipment.delivered',
    'waybill.shipment.delivered',
    'waybill.shipment.undelivered',
    'waybill.shipment.unverified',
    'waybill.shipment.rolledback',
    'waybill.shipment.corrected',
  ])
  for (const occasion of occasions)
    for (const external of [true, false]) {
      isCloudEvent(eventOf(occasion, { external }))
      expect(isCloudEvent.errors).toBeNull()
    }
})

test('a product without a repository is an event source all the same', () => {
  const event = eventOf({
    kind: 'notice',
    facts: sampleFacts({ repositoryUrl: null, product: 'Größe & Maß {1}' }),
  })
  expect(isCloudEvent(event)).toBe(true)
  expect(event['source']).toBe('urn:waybill:Gr%C3%B6%C3%9Fe%20%26%20Ma%C3%9F%20%7B1%7D')
})

test('an event tells why, what differs and by how much', () => {
  const [, revision, cancellation, , proof] = occasions as readonly [
    Occasion,
    Occasion,
    Occasion,
    Occasion,
    Occasion,
  ]
  expect(eventOf(revision).data).toMatchObject({
    reason: expect.stringContaining('another week'),
    revised: {
      revision: 2,
      previousExpected: { from: '2026-11-24T07:00:00Z' },
      added: 1,
      removed: 1,
      changed: 1,
    },
  })
  expect(eventOf(cancellation).data).toMatchObject({ reason: 'A partner is not ready for the new header.' })
  expect(eventOf(proof).data).toMatchObject({
    difference: { shipped: expect.any(Number), missing: 1, added: 1 },
  })
})

test('targets and checks are told to internal hooks only', () => {
  const proof: Occasion = { kind: 'proof', facts: checkedFacts(sampleVerdict()) }
  expect(JSON.stringify(eventOf(proof, { external: true }))).not.toMatch(/eu\.acme\.example|coverage/)
  expect(JSON.stringify(eventOf(proof))).toContain('eu.acme.example')
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
  expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThanOrEqual(largestEvent)
  expect(largestEvent).toBeLessThanOrEqual(20_000)
  const { sections } = event.data['release'] as { sections: { changes: unknown[] }[] }
  expect(sections[0]?.changes.length).toBe(2_000 - Number(event.data['omitted']))
})

test('what checks saw is left out where it has no room, and counted', () => {
  const event = eventOf(exceptionSaying('x'.repeat(2_000), 40))
  expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThanOrEqual(largestEvent)
  const { checks, checksOmitted } = event.data['verdict'] as { checks: unknown[]; checksOmitted: number }
  expect(checks.length + checksOmitted).toBe(40)
})

test('CDEvents has events for a first delivery, a later one and a rollback, and for nothing else', () => {
  const first: Occasion = { kind: 'proof', facts: checkedFacts(sampleVerdict(), { previousVersion: null }) }
  const rollback: Occasion = { kind: 'rollback', facts: returnedFacts('rollback') }
  expect(cdeventOf(first)?.type).toBe('dev.cdevents.service.deployed.0.3.0')
  expect(cdeventOf(rollback)?.type).toBe('dev.cdevents.service.rolledback.0.3.0')
  expect(occasions.map((occasion) => [occasion.kind, cdeventOf(occasion)?.type ?? null])).toEqual([
    ['notice', null],
    ['revision', null],
    ['cancellation', null],
    ['proof', 'dev.cdevents.service.upgraded.0.3.0'],
    ['proof', 'dev.cdevents.service.upgraded.0.3.0'],
    ['exception', null],
    ['exception', null],
    ['rollback', 'dev.cdevents.service.rolledback.0.3.0'],
    ['correction', null],
  ])
  for (const occasion of [first, rollback, ...occasions]) {
    const event = cdeventOf(occasion)
    if (event === null) continue
    isCloudEvent(event)
    expect(isCloudEvent.errors).toBeNull()
    isCdEvent(event.data)
    expect(isCdEvent.errors).toBeNull()
  }
})

test('a CDEvent names the environment and the artifact by its purl, and agrees with its envelope', () => {
  const event = cdeventOf({ kind: 'proof', facts: checkedFacts(sampleVerdict(), { package: 'api' }) })
  if (event === null) throw new Error('there is no CDEvent')
  const { context, subject } = event.data as {
    context: Record<string, unknown>
    subject: Record<string, unknown>
  }
  expect(event).toMatchObject({
    id: context['id'],
    type: context['type'],
    source: context['source'],
    time: context['timestamp'],
    subject: 'api',
  })
  expect(subject).toEqual({
    id: 'api',
    source: 'https://git.acme.example/acme/api',
    content: {
      environment: { id: 'production' },
      artifactId:
        'pkg:generic/api@1.4.0?vcs_url=git%2Bhttps:%2F%2Fgit.acme.example%2Facme%2Fapi%405e1d0c2b4a6988776655443322110099ffeeddcc',
    },
  })
})
