import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { Fact } from '../../src/ledger/entry.ts'
import { sha256Of } from '../../src/ledger/digest.ts'
import { exportLedger, type ExportChoice, type ExportFormat } from '../../src/ledger/export.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { cloudeventsSchema, cdeventsSchema } from '../notices/event-schemas.ts'
import { chainOf, fact, frozen, intent, receipts, verified } from './facts.ts'

const everything: ExportChoice = { environment: null, package: null, kind: null, from: null, to: null }
const origin = {
  source: 'https://github.com/acme/api',
  product: 'Acme API',
  repositoryUrl: 'https://github.com/acme/api',
}

function exported(
  facts: readonly Fact[],
  format: ExportFormat,
  choice: Partial<ExportChoice> = {},
): string[] {
  return [...exportLedger(chainOf(facts), format, { ...everything, ...choice }, origin)]
}

const secretReader = 'f'.repeat(64)
const hook = 'https://hooks.acme.example/T0/secret'
const suppressed = fact({
  kind: 'suppression.added',
  shipment: null,
  causing: 3,
  payload: { keyId: 'key-7', audience: 'customers', recipients: [secretReader], source: 'link' },
})
const sent: readonly Fact[] = [
  frozen({}, { keyId: 'key-7' }),
  intent('notice', [secretReader, hook]),
  {
    ...receipts('notice', 2, { [secretReader]: 'refused', [hook]: 'accepted' }),
    payload: {
      intent: 2,
      receipts: [
        {
          message: 'm-1',
          state: 'refused',
          at: '2026-11-21T09:00:01.000Z',
          serverId: '<m-1@acme.example>',
          reason: '550 no such user grace@acme.example',
          until: null,
        },
      ],
    },
  },
  suppressed,
]

test.each(['jsonl', 'cdevents', 'csv'] as const)(
  'nothing that could identify a reader is in %s',
  (format) => {
    const text = exported(sent, format).join('')
    for (const trace of [secretReader, hook, 'grace', 'key-7', 'm-1', 'notice to', '550'])
      expect(text).not.toContain(trace)
  },
)

test('failure mode 58: what is exported and what is proved does not depend on the key of the recipients', () => {
  const other = sent.map((one) => JSON.parse(JSON.stringify(one).replaceAll('key-7', 'lost-key')) as Fact)
  const withoutDigests = (facts: readonly Fact[]) =>
    exported(facts, 'jsonl').map((line) => ({ ...(JSON.parse(line) as object), prev: null, sha256: null }))
  expect(withoutDigests(other)).toEqual(withoutDigests(sent))
  expect(verifyLedger(chainOf(other))).toMatchObject({ ok: true, entries: sent.length })
})

test('a line of JSON has the digest that the next entry names, and says what was withheld', () => {
  const lines = exported(sent, 'jsonl').map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines).toHaveLength(4)
  expect(lines.map(({ prev }) => prev)).toEqual([null, ...lines.slice(0, 3).map(({ sha256 }) => sha256)])
  expect(lines[0]?.['sha256']).toBe(sha256Of(chainOf(sent)[0]?.bytes ?? new Uint8Array()))
  expect(lines[1]).toMatchObject({
    schema: 'waybill/ledger-export@1',
    payload: { messages: { slack: 2 } },
    withheld: ['payload.keyId', 'payload.recipients'],
  })
  expect(lines[2]).toMatchObject({ payload: { messages: { refused: 1 } }, withheld: ['payload.receipts'] })
  expect(lines[3]).toMatchObject({ payload: { audience: 'customers', readers: 1 } })
})

test('an export is cut to an environment, a kind and a time', () => {
  const facts = [frozen({ environment: 'staging', shipment: 'other' }), ...sent, verified(4)]
  const seqs = (choice: Partial<ExportChoice>) =>
    exported(facts, 'jsonl', choice).map((line) => (JSON.parse(line) as { seq: number }).seq)
  expect(seqs({ environment: 'staging' })).toEqual([1])
  expect(seqs({ kind: 'notice' })).toEqual([3, 4])
  expect(seqs({ from: '2026-11-21T14:00:00Z' })).toEqual([6])
  expect(seqs({ to: '2026-11-21T14:00:00Z' })).toEqual([1, 2, 3, 4, 5])
  expect(() => seqs({ from: 'yesterday' })).toThrow('is not a time')
  expect(() => seqs({ from: '2026-11-22T00:00:00Z', to: '2026-11-21T00:00:00Z' })).toThrow('is later than')
})

const ajv = new Ajv2020({ strict: false })
formats.default(ajv)
const validEnvelope = ajv.compile(cloudeventsSchema)
const validEvent = ajv.compile(cdeventsSchema)

interface Exported {
  readonly type: string
  readonly id: string
  readonly data: { readonly subject: { readonly content: object }; readonly customData: object }
}

function events(facts: readonly Fact[], choice: Partial<ExportChoice> = {}): Exported[] {
  return exported(facts, 'cdevents', choice).map((line) => JSON.parse(line) as Exported)
}

const rollback: readonly Fact[] = [
  verified(0, { expected: { version: '1.3.0', commit: null }, observed: { '1.3.0': 9 } }),
  verified(1),
  fact({
    kind: 'rollback.recorded',
    version: '1.3.0',
    causing: 2,
    payload: { from: '1.4.0', to: '1.3.0', reason: null },
  }),
  {
    ...verified(3, { expected: { version: '1.3.0', commit: null }, observed: { '1.3.0': 9 } }),
    shipment: null,
  },
]

test('a first delivery is deployed, a later one upgraded, one that went back rolled back, by CDEvents 0.5', () => {
  const told = events(rollback)
  expect(told.map(({ type }) => type)).toEqual(
    ['deployed', 'upgraded', 'rolledback'].map((one) => `dev.cdevents.service.${one}.0.3.0`),
  )
  for (const event of told) {
    expect(validEnvelope(event), JSON.stringify(validEnvelope.errors)).toBe(true)
    expect(validEvent(event.data), JSON.stringify(validEvent.errors)).toBe(true)
  }
  expect(told[1]?.data.subject.content).toEqual({
    environment: { id: 'production' },
    artifactId: `pkg:generic/Acme%20API@1.4.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fapi%40${'c'.repeat(40)}`,
  })
})

test('the same release verified again, what failed and what was announced are no events', () => {
  const bad = verified(2, { verdict: 'unhealthy', reason: 'never-healthy', observed: {} })
  const again = { ...verified(3), shipment: 'again' }
  expect(events([...sent, verified(1), bad, again])).toHaveLength(1)
})

test('what came before the time that is asked for still tells a first delivery from a later one', () => {
  const told = events(rollback.slice(0, 2), { kind: 'verify.result', from: '2026-11-21T14:00:00Z' })
  expect(told.map(({ type }) => type)).toEqual([
    'dev.cdevents.service.deployed.0.3.0',
    'dev.cdevents.service.upgraded.0.3.0',
  ])
})

test('an incident is reported where it has an address, else detected, and resolved', () => {
  const opened = (incident: string, url: string | null, causing: number) =>
    fact({
      kind: 'incident.opened',
      causing,
      payload: { incident, title: 'search is slow', url, causedBy: null },
    })
  const told = events([
    opened('INC-1', 'https://incidents.acme.example/1', 0),
    opened('INC-2', null, 1),
    fact({ kind: 'incident.resolved', causing: 2, payload: { incident: 'INC-1', note: null } }),
    fact({
      kind: 'incident.resolved',
      environment: null,
      causing: 3,
      payload: { incident: 'INC-2', note: null },
    }),
  ])
  expect(told.map(({ type }) => type)).toEqual([
    'dev.cdevents.incident.reported.0.3.0',
    'dev.cdevents.incident.detected.0.3.0',
    'dev.cdevents.incident.resolved.0.3.0',
  ])
  for (const event of told) expect(validEnvelope(event)).toBe(true)
  expect(told[0]?.data.subject).toMatchObject({
    id: 'INC-1',
    content: {
      description: 'search is slow',
      environment: { id: 'production' },
      service: { id: 'Acme API' },
      ticketURI: 'https://incidents.acme.example/1',
    },
  })
  expect(told[2]?.data.subject.content).toMatchObject({ description: 'search is slow' })
})

test('failure mode 54: a cell of the table is text, whatever it begins with and whatever is in it', () => {
  const manual = fact({
    kind: 'record.manual',
    causing: 0,
    responsible: '=HYPERLINK("https://evil.example")',
    payload: { reason: '@SUM(1)\r\nsaid "so", twice' },
  })
  const [head, row] = exported([manual], 'csv')
  expect(head).toBe('seq,at,kind,package,environment,version,commit,shipment,responsible,detail,sha256\r\n')
  expect(row).toContain(',"\'=HYPERLINK(""https://evil.example"")",')
  expect(row).toContain(',"\'@SUM(1)\r\nsaid ""so"", twice",')
})

test('an export is made entry by entry, as it is read', () => {
  const [first] = exportLedger(chainOf(sent), 'jsonl', everything, origin)
  expect(first).toContain('"seq":1')
})
