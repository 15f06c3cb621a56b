import { expect, test } from 'vitest'
import type { LookedAt } from '../../src/advisories/vulnerabilities-document.ts'
import { vulnerabilitiesSchema } from '../../src/advisories/vulnerabilities-document.ts'
import type { RecordedBom } from '../../src/bom/recorded.ts'
import { WaybillErrors } from '../../src/errors.ts'
import {
  discloseVulnerabilities,
  documentOfVulnerabilities,
  judgeByLimit,
  judgeVulnerabilities,
  renderVulnerabilities,
  timestampIn,
  vulnerabilitiesSection,
  type NamedText,
  type VulnerabilityRequest,
} from '../../src/journeys/vulnerabilities.ts'
import { component, fixtureText, shop } from '../advisories/shop.ts'
import { violations } from '../bom/cyclonedx.ts'

function file(path: string): NamedText {
  return { path, text: fixtureText(path) }
}

function at(bom: RecordedBom, ref: string): LookedAt {
  return { bom, origin: { ref, commit: '0123' } }
}

const before = at(shop('1.3.0', 'pkg:npm/padder@0.9.0', 'pkg:npm/%40acme/padder-core@1.0.0'), 'v1.3.0')
const now = at(
  shop('1.4.0', 'pkg:npm/padder@1.0.1', 'pkg:npm/%40acme/padder-core@1.0.0', 'pkg:pypi/templater-py@2.10'),
  'v1.4.0',
)

function judged(more: Partial<VulnerabilityRequest> = {}) {
  return judgeVulnerabilities({
    current: now,
    previous: before,
    findings: [file('osv-records.json')],
    ...more,
  })
}

test('the findings of this release tell about the versions of the one before', () => {
  const { counts, fixed } = documentOfVulnerabilities(judged())
  expect(counts).toMatchObject({ fixed: 1, new: 1, open: 1, findings: 3, unmatched: 1 })
  expect(fixed).toMatchObject([{ id: 'CVE-2026-1001', package: 'padder', from: ['0.9.0'], to: ['1.0.1'] }])
})

test('what scanners found then is believed of then', () => {
  const { counts } = documentOfVulnerabilities(judged({ previousFindings: [] }))
  expect(counts).toMatchObject({ fixed: 1, open: 1 })
  const grype = { findings: [file('grype.json')], current: at(shop('1.4.0', 'pkg:npm/padder@1.0.0'), 'HEAD') }
  expect(documentOfVulnerabilities(judged(grype)).counts).toMatchObject({ new: 0, undated: 1 })
  expect(documentOfVulnerabilities(judged({ ...grype, previousFindings: [] })).counts).toMatchObject({
    new: 1,
    undated: 0,
  })
})

test('every finding, statement and withdrawn advisory that was read is accounted for', () => {
  const { said } = judged({ vex: [file('openvex.json')] })
  expect(said).toEqual([
    { level: 'info', text: 'osv-records.json: OSV, 3 findings, 1 withdrawn.' },
    { level: 'info', text: 'openvex.json: OpenVEX, 3 statements.' },
    {
      level: 'info',
      text: '3 different findings: 2 about what the bill of materials has, 1 about other versions than it has.',
    },
    {
      level: 'warning',
      text: 'openvex.json: the statement about CVE-2026-1001 is for another product, component or version.',
    },
    {
      level: 'warning',
      text: 'openvex.json: the statement about CVE-2026-1001 is for another product, component or version.',
    },
    {
      level: 'warning',
      text: 'openvex.json: the statement about CVE-2026-1002 is for another product, component or version.',
    },
    { level: 'info', text: 'Taken back by who told them, and left out: GHSA-aaaa-bbbb-0009.' },
  ])
})

test('what nobody can tell is listed, up to a number, and never taken for safe in silence', () => {
  const records = Array.from({ length: 25 }, (_, index) => ({
    id: `OSV-2026-${index}`,
    modified: '2026-01-01T00:00:00Z',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'padder' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }] }],
      },
    ],
  }))
  const current = at(shop('1.4.0', component('pkg:npm/padder', { version: null })), 'HEAD')
  const { said } = judged({ current, findings: [{ path: 'osv.json', text: JSON.stringify(records) }] })
  expect(said.filter(({ level }) => level === 'warning')).toHaveLength(20)
  expect(said.map(({ text }) => text)).toContain(
    'Whether OSV-2026-0 affects padder without a version cannot be told.',
  )
  expect(said.at(-1)?.text).toBe('… and 5 more like that; --json lists all.')
})

test('a file that was given as the wrong thing is told', () => {
  const { said } = judged({ findings: [file('openvex.json')], vex: [file('osv-records.json')] })
  const warnings = said.filter(({ level }) => level === 'warning').map(({ text }) => text)
  expect(warnings).toContain(
    'openvex.json says what is known of findings, and finds nothing itself: give what a scanner found too.',
  )
  expect(warnings).toContain(
    'osv-records.json has only findings, which are given without --vex; nothing of it was used.',
  )
})

test('files that cannot be read are told all at once, each with its line', () => {
  const broken = (path: string) => ({ path, text: '{\n  "results": [\n' })
  const reading = () => judged({ findings: [broken('a.json')], vex: [broken('b.json')] })
  expect(reading).toThrow(WaybillErrors)
  try {
    reading()
  } catch (error) {
    const { errors } = error as WaybillErrors
    expect(errors.map(({ code, at: place }) => [code, place?.file, place?.line])).toEqual([
      ['FINDINGS_INVALID', 'a.json', 2],
      ['FINDINGS_INVALID', 'b.json', 2],
    ])
  }
})

test('the document for programs fits its schema, with and without a release before', () => {
  for (const previous of [before, null]) {
    const document = documentOfVulnerabilities(judged({ previous, vex: [file('openvex.json')] }))
    expect(vulnerabilitiesSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
    expect(document.release).toMatchObject({ ref: 'v1.4.0', name: 'shop', version: '1.4.0', components: 3 })
  }
})

test('the document beside the bill of materials is valid, and has the time of that', async () => {
  const { text, vulnerabilities } = await discloseVulnerabilities(judged(), '2026-11-21T09:00:00Z')
  expect(violations(text)).toEqual([])
  expect(vulnerabilities).toBe(2)
  expect(JSON.parse(text)).toMatchObject({ metadata: { timestamp: '2026-11-21T09:00:00.000Z' } })
})

test('the time of a bill of materials is read from its text, and is no time where that is none', () => {
  const document = (timestamp: unknown) => `\uFEFF${JSON.stringify({ metadata: { timestamp } })}`
  expect(timestampIn(document('2026-11-21T10:00:00+01:00'))).toBe('2026-11-21T09:00:00.000Z')
  for (const wrong of [undefined, 'yesterday', 5, '']) expect(timestampIn(document(wrong))).toBeNull()
  expect(timestampIn({})).toBeNull()
})

test('a limit names what it refuses, and what it lets pass', () => {
  const { isRefused, said } = judgeByLimit(judged(), 'high')
  expect(isRefused).toBe(true)
  expect(said).toEqual([
    {
      level: 'error',
      text: 'CVE-2026-1001 (high) in @acme/padder-core 1.0.0 is open, and --fail-on high does not allow it.',
    },
    {
      level: 'warning',
      text: 'Nobody tells how severe these are, so that --fail-on high lets them pass: CVE-2026-1002 (unknown) in templater-py 2.10.',
    },
  ])
  expect(judgeByLimit(judged(), 'critical').isRefused).toBe(false)
})

test('notes get a section of lines with the totals first', () => {
  const { lines, counts, said } = vulnerabilitiesSection({
    current: now,
    previous: before,
    findings: [file('osv-records.json')],
  })
  expect(lines).toEqual([
    'Since v1.3.0: 1 fixed, 1 new, 1 still open.',
    'Fixed: CVE-2026-1001 (high) in `padder` 0.9.0: Prototype pollution in padder. This release has 1.0.1.',
    'New: CVE-2026-1002 (severity unknown) in `templater-py` 2.10: Sandbox escape in Templater. Fixed in 2.10.1.',
    'Still open: CVE-2026-1001 (high) in `@acme/padder-core` 1.0.0: Prototype pollution in padder. No fixed version is known.',
  ])
  expect(counts).toEqual({ fixed: 1, new: 1, open: 1, undated: 0, unclear: 0, dismissed: 0, development: 0 })
  expect(said).not.toEqual([])
})

test('a bill of materials that names no product is called what was asked for', () => {
  const current = { ...now, bom: { ...now.bom, root: null } }
  expect(renderVulnerabilities(judged({ current, previous: null }), 'text')).toMatch(
    /^Vulnerabilities in `v1\.4\.0`\nKnown vulnerabilities: 2 open\.\n/,
  )
})

test('the order of the files changes no verdict, and the same input gives the same bytes', async () => {
  const files = ['osv-records.json', 'grype.json', 'trivy.json', 'npm-audit.json'].map(file)
  const one = judged({ findings: files })
  const other = judged({ findings: files.toReversed() })
  const told = (judgement: typeof one) =>
    documentOfVulnerabilities(judgement).open.map(({ id, from }) => [id, from])
  expect(told(other)).toEqual(told(one))
  const text = async () =>
    (await discloseVulnerabilities(judged({ findings: files }), '2026-11-21T09:00:00Z')).text
  expect(await text()).toBe(await text())
})
