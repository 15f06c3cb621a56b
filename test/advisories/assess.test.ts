import { expect, test } from 'vitest'
import { assess, isClosed } from '../../src/advisories/assess.ts'
import type { Statement } from '../../src/advisories/finding.ts'
import { joinFindings } from '../../src/advisories/join-findings.ts'
import { matchFindings } from '../../src/advisories/match.ts'
import { readAdvisories } from '../../src/advisories/read-advisories.ts'
import { fixture, shop } from './shop.ts'

const bom = shop('1.4.0', 'pkg:npm/padder@1.0.0', 'pkg:npm/padder@2.0.0')
const { matches } = matchFindings(joinFindings(fixture('osv-records.json').findings), bom)

function assessed(...statements: Statement[]) {
  const result = assess(matches, statements, bom)
  return { states: result.matches.map(({ analysis }) => analysis?.state ?? null), unused: result.unused }
}

function openVex(...statements: object[]): readonly Statement[] {
  const document = {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    statements,
    timestamp: '2026-01-01T00:00:00Z',
  }
  return readAdvisories(JSON.stringify(document), 'vex.json').statements
}

test('an OpenVEX statement about a component of this product says its state, the later one last', () => {
  const result = assess(matches, fixture('openvex.json').statements, bom)
  expect(result.matches.map(({ analysis }) => analysis)).toEqual([
    {
      state: 'not_affected',
      justification: 'code_not_reachable',
      response: [],
      detail: 'Nothing pads user input.',
    },
    // The statement names no version of the component.
    expect.objectContaining({ state: 'not_affected' }),
  ])
  expect(result.matches.every(isClosed)).toBe(true)
  expect(result.unused.map(({ reason }) => reason)).toEqual([
    'openvex.json: the statement about CVE-2026-1002 is about nothing that was found.',
  ])
})

test('a CycloneDX analysis is a statement about the components that it affects', () => {
  expect(assessed(...fixture('cyclonedx.json').statements).states).toEqual(['not_affected', null])
})

test('a statement for another product or version says nothing here, and is told', () => {
  const statement = (product: string) => ({
    vulnerability: { name: 'CVE-2026-1001' },
    status: 'not_affected',
    products: [{ '@id': product }],
  })
  for (const product of ['pkg:npm/shop@1.3.0', 'pkg:npm/basket', 'https://acme.example/shop', '']) {
    const { states, unused } = assessed(...openVex(statement(product)))
    expect(states).toEqual([null, null])
    expect(unused.map(({ reason }) => reason)).toEqual([
      'vex.json: the statement about CVE-2026-1001 is for another product, component or version.',
    ])
  }
  expect(assessed(...openVex(statement('pkg:npm/shop'))).states).toEqual(['not_affected', 'not_affected'])
  expect(assessed(...openVex(statement(bom.serialNumber ?? ''))).states).toEqual([
    'not_affected',
    'not_affected',
  ])
})

test('a statement finds the vulnerability by any of its ids, and products as texts are read as before 0.2.0', () => {
  const older = { vulnerability: 'GHSA-aaaa-bbbb-0001', status: 'fixed', products: ['pkg:npm/padder@2.0.0'] }
  expect(assessed(...openVex(older)).states).toEqual([null, 'resolved'])
})

test('a vulnerability that is named only by its address is known by the end of it', () => {
  const address = { '@id': 'https://nvd.nist.gov/vuln/detail/CVE-2026-1001' }
  const statement = { vulnerability: address, status: 'not_affected', products: [{ '@id': 'pkg:npm/shop' }] }
  expect(assessed(...openVex(statement)).states).toEqual(['not_affected', 'not_affected'])
})

test('of statements the latest stands, whatever the order of the files and the offset of the time', () => {
  const at = (timestamp: string, status: string) => ({
    vulnerability: { name: 'CVE-2026-1001' },
    status,
    timestamp,
    products: [{ '@id': 'pkg:npm/shop' }],
  })
  const statements = openVex(
    at('2026-05-01T09:00:00+02:00', 'affected'),
    at('2026-05-01T08:00:00Z', 'not_affected'),
  )
  expect(assessed(...statements).states[0]).toBe('not_affected')
  expect(assessed(...statements.toReversed()).states[0]).toBe('not_affected')
})

test('a statement without products or with an unknown status is told, and dismisses nothing by accident', () => {
  const file = readAdvisories(
    JSON.stringify({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      statements: [{ vulnerability: { name: 'CVE-2026-1001' }, status: 'constructor' }, {}, null],
    }),
    'vex.json',
  )
  expect(file.statements).toEqual([])
  expect(file.warnings).toHaveLength(1)
})
