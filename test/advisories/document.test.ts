import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { assess } from '../../src/advisories/assess.ts'
import { writeVulnerabilities } from '../../src/advisories/document.ts'
import { joinFindings } from '../../src/advisories/join-findings.ts'
import { matchFindings } from '../../src/advisories/match.ts'
import { readAdvisories } from '../../src/advisories/read-advisories.ts'
import type { RecordedBom } from '../../src/bom/recorded.ts'
import { violations } from '../bom/cyclonedx.ts'
import { component, fixture, shop } from './shop.ts'

const context = { timestamp: '2026-11-21T09:00:00Z', toolVersion: '0.1.0' }
const all = ['osv-records.json', 'npm-audit.json', 'trivy.json', 'grype.json', 'cyclonedx.json']

function write(bom: RecordedBom, files: readonly string[] = all, vex: readonly string[] = []) {
  const findings = joinFindings(files.flatMap((name) => fixture(name).findings))
  const statements = vex.flatMap((name) => fixture(name).statements)
  return writeVulnerabilities(
    assess(matchFindings(findings, bom).matches, statements, bom).matches,
    bom,
    context,
  )
}

interface Written {
  serialNumber: string
  components?: { 'bom-ref': string }[]
  externalReferences?: { type: string; url: string }[]
  vulnerabilities: {
    'bom-ref': string
    id: string
    affects: { ref: string }[]
    analysis?: object
    recommendation?: string
  }[]
}

const bom = shop(
  '1.4.0',
  'pkg:npm/padder@1.0.0',
  'pkg:npm/padder@2.0.0',
  'pkg:npm/%40acme/padder-core@1.4.0',
  'pkg:pypi/templater-py@2.10',
)

test('the document is valid by the official schema, and links to the components of the bill of materials', () => {
  const { text, vulnerabilities } = write(bom)
  expect(violations(text)).toEqual([])
  const document = JSON.parse(text) as Written
  const link = `urn:cdx:${bom.serialNumber?.slice('urn:uuid:'.length)}/1`
  expect(document.externalReferences).toMatchObject([{ type: 'bom', url: link }])
  expect(document.vulnerabilities.map(({ id }) => id)).toEqual(['CVE-2026-1001', 'CVE-2026-1002'])
  expect(vulnerabilities).toBe(2)
  expect(document.vulnerabilities[0]?.affects.map(({ ref }) => ref)).toEqual([
    `${link}#pkg%3Anpm%2F%2540acme%2Fpadder-core%401.4.0`,
    `${link}#pkg%3Anpm%2Fpadder%401.0.0`,
    `${link}#pkg%3Anpm%2Fpadder%402.0.0`,
  ])
  expect(document.vulnerabilities[0]?.recommendation).toBe(
    'Upgrade padder to 1.0.1 or 2.1.0. Upgrade padder to 2.1.0.',
  )
  expect(document.components).toBeUndefined()
})

test('components whose analyses differ are in entries of their own, and every bom-ref is unique', () => {
  const { text } = write(bom, all, ['cyclonedx.json'])
  expect(violations(text)).toEqual([])
  const { vulnerabilities } = JSON.parse(text) as Written
  expect(
    vulnerabilities.map((one) => [one['bom-ref'], one.affects.length, one.analysis !== undefined]),
  ).toEqual([
    ['vulnerability:CVE-2026-1001', 2, false],
    ['vulnerability:CVE-2026-1001-2', 1, true],
    ['vulnerability:CVE-2026-1002', 1, false],
  ])
})

test('the same input gives the same bytes, whatever the order of the files; other content another serial number', () => {
  const one = write(bom, all)
  expect(write(bom, all)).toEqual(one)
  expect(write(shop('1.5.0', ...bom.components), all).serialNumber).not.toBe(one.serialNumber)
  expect(write(bom, ['trivy.json']).serialNumber).not.toBe(one.serialNumber)
  expect(one.serialNumber).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  )
})

test('a bill of materials without a serial number has its affected components repeated', () => {
  const { text } = write({ ...bom, serialNumber: null })
  expect(violations(text)).toEqual([])
  const document = JSON.parse(text) as Written
  const refs = document.components?.map((one) => one['bom-ref'])
  expect(refs).toHaveLength(4)
  for (const { affects } of document.vulnerabilities)
    for (const { ref } of affects) expect(refs).toContain(ref)
})

test('nothing found is a valid document too', () => {
  expect(violations(write(shop('1.4.0')).text)).toEqual([])
  expect(violations(write({ ...shop('1.4.0'), root: null, serialNumber: 'urn:uuid:none' }).text)).toEqual([])
})

test('the document can be read again, and says the same', () => {
  const statements = [...fixture('cyclonedx.json').statements]
  const findings = joinFindings(fixture('osv-records.json').findings)
  const first = assess(matchFindings(findings, bom).matches, statements, bom).matches
  const file = readAdvisories(writeVulnerabilities(first, bom, context).text, 'vdr.cdx.json')
  const again = assess(matchFindings(joinFindings(file.findings), bom).matches, file.statements, bom).matches
  const told = (matches: typeof first) =>
    matches
      .map(({ finding, component: { ref }, analysis }) =>
        [finding.id, ref, analysis?.state ?? null].join(' '),
      )
      .sort()
  expect(told(again)).toEqual(told(first))
})

test('hostile texts and refs stay inside their fields, and the document valid', () => {
  const hostile = component('pkg:npm/padder@1.0.0', {
    ref: 'a"b#c d\u202E<script>%\uD800',
    group: '../..',
    name: '__proto__',
  })
  const { text } = write(shop('1.4.0', hostile))
  expect(violations(text)).toEqual([])
  expect(text).not.toContain('hunter2')
})

test('the schema that the documents are checked against is a strict one', () => {
  expect(Ajv).toBeDefined()
  expect(
    violations('{"bomFormat":"CycloneDX","specVersion":"1.6","vulnerabilities":[{"affects":[{}]}]}').length,
  ).toBeGreaterThan(0)
})
