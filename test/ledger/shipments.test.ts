import { expect, test } from 'vitest'
import {
  actsOf,
  foldShipments,
  lastAnnounced,
  lastAttempt,
  latestVerdict,
  reachedBy,
} from '../../src/ledger/shipments.ts'
import { entriesOf, fact, frozen, intent, receipts, verdict } from './facts.ts'

function only(facts: Parameters<typeof entriesOf>[0]) {
  const [shipment] = foldShipments(entriesOf(facts))
  if (!shipment) throw new Error('no shipment')
  return shipment
}

test('a shipment holds what was announced, sent, answered and found', () => {
  const shipment = only([
    frozen(),
    intent('notice', ['C1', 'C2']),
    receipts('notice', 2, { C1: 'accepted', C2: 'refused' }),
    fact({ kind: 'deploy.finished', causing: 3, payload: { source: 'deliver' } }),
    fact({ kind: 'verify.result', causing: 4, payload: { verdict: verdict() } }),
  ])
  expect(shipment).toMatchObject({
    id: 'shipment-1',
    environment: 'production',
    version: '1.4.0',
    deployments: [4],
  })
  expect(shipment.frozen).toMatchObject({ seq: 1, payload: { subject: '[Acme API] 1.4.0 shipping' } })
  expect(shipment.acts[0]?.messages.map(({ recipient, receipt }) => [recipient, receipt?.state])).toEqual([
    ['C1', 'accepted'],
    ['C2', 'refused'],
  ])
  expect(latestVerdict(shipment)?.verdict).toBe('healthy')
  expect(actsOf(shipment, 'proof')).toEqual([])
})

test('only those whose server took the notice were reached, with what a reply threads on', () => {
  const shipment = only([
    frozen(),
    intent('notice', ['C1', 'C2', 'C3', 'C4']),
    receipts('notice', 2, { C1: 'accepted', C2: 'refused', C3: 'unknown' }),
    receipts('notice', 2, { C3: 'accepted' }, 1),
    intent('proof', ['C1', 'C5'], { causing: 4 }),
    receipts('proof', 5, { C1: 'accepted', C5: 'accepted' }),
  ])
  expect(reachedBy(shipment)).toEqual([
    {
      channel: 'slack',
      recipient: 'C1',
      audiences: ['support'],
      serverIds: ['ts of notice to C1', 'ts of proof to C1'],
    },
    { channel: 'slack', recipient: 'C3', audiences: ['support'], serverIds: ['ts of notice to C3'] },
  ])
  expect(reachedBy(shipment, ['proof']).map(({ recipient }) => recipient)).toEqual(['C1', 'C5'])
})

test('a message without a receipt is neither sent nor unsent', () => {
  const shipment = only([frozen(), intent('proof', ['C1'])])
  expect(actsOf(shipment, 'proof')[0]?.messages[0]?.receipt).toBeNull()
  expect(reachedBy(shipment, ['proof'])).toEqual([])
})

test('the shipment last announced is the one frozen last for that environment and package', () => {
  const shipments = foldShipments(
    entriesOf([
      frozen({ shipment: 'old', version: '1.3.0' }),
      frozen({ shipment: 'new' }),
      frozen({ shipment: 'elsewhere', environment: 'staging' }),
      frozen({ shipment: 'package', package: 'api' }),
    ]),
  )
  const production = { environment: 'production', package: null }
  expect(lastAnnounced(shipments, production)?.id).toBe('new')
  expect(lastAnnounced(shipments, { ...production, package: 'api' })?.id).toBe('package')
  expect(lastAnnounced(shipments, { ...production, package: 'web' })).toBeNull()
})

test('a revision freezes the shipment again and makes it the last one', () => {
  const shipments = foldShipments(
    entriesOf([
      frozen({ shipment: 'a' }),
      frozen({ shipment: 'b' }),
      frozen({ shipment: 'a', causing: 1 }, { subject: 'revised' }),
    ]),
  )
  expect(shipments.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(lastAnnounced(shipments, { environment: 'production', package: null })?.frozen).toMatchObject({
    seq: 3,
    payload: { subject: 'revised' },
  })
})

test('attempts of one release to one environment are counted by the highest', () => {
  const shipments = foldShipments(
    entriesOf([
      frozen({ shipment: 'a' }),
      frozen({ shipment: 'b' }, { attempt: 2 }),
      frozen({ shipment: 'c', version: '1.5.0' }),
    ]),
  )
  const [a] = shipments
  expect(a && lastAttempt(shipments, a)).toBe(2)
  expect(lastAttempt([], { package: null, environment: 'production', version: '1.4.0', commit: null })).toBe(
    0,
  )
})
