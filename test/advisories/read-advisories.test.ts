import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AdvisoryFile } from '../../src/advisories/finding.ts'
import { joinFindings } from '../../src/advisories/join-findings.ts'
import { readAdvisories } from '../../src/advisories/read-advisories.ts'
import { WaybillError } from '../../src/errors.ts'
import { fixture, fixtureText } from './shop.ts'

function read(value: unknown): AdvisoryFile {
  return readAdvisories(JSON.stringify(value), 'findings.json')
}

function refusal(text: string): WaybillError {
  try {
    readAdvisories(text, 'findings.json')
  } catch (error) {
    if (error instanceof WaybillError) return error
    throw error
  }
  throw new Error('It was taken.')
}

const fixtures = [
  ['osv-records.json', 'OSV'],
  ['osv-scanner.json', 'OSV'],
  ['npm-audit.json', 'npm audit'],
  ['pnpm-audit.json', 'npm audit'],
  ['trivy.json', 'Trivy'],
  ['grype.json', 'Grype'],
  ['cyclonedx.json', 'CycloneDX'],
] as const

test.each(fixtures)(
  '%s is known by its content, and tells the same vulnerability as all others',
  (name, format) => {
    const file = fixture(name)
    expect(file.format).toBe(format)
    expect(file.warnings).toEqual([])
    const [finding] = joinFindings(file.findings, fixture('osv-records.json').findings).filter(
      (one) => one.package?.name === 'padder',
    )
    expect(finding).toMatchObject({
      id: 'CVE-2026-1001',
      aliases: ['GHSA-aaaa-bbbb-0001'],
      package: { type: 'npm', name: 'padder' },
      weaknesses: [1321],
    })
    expect(['high', 'critical']).toContain(finding?.severity)
    expect(finding?.ratings.some(({ score, method }) => score === 7.5 && method === 'CVSSv31')).toBe(true)
  },
)

test('all files together give one finding for each vulnerability and package', () => {
  const all = joinFindings(fixtures.flatMap(([name]) => fixture(name).findings))
  expect(all.map(({ id, package: name }) => [id, name?.name])).toEqual([
    ['CVE-2026-1001', '@acme/padder-core'],
    ['CVE-2026-1001', 'padder'],
    ['CVE-2026-1002', 'Templater_Py'],
  ])
  expect(all[1]).toMatchObject({
    severity: 'critical',
    fixed: ['1.0.1', '2.1.0'],
    sources: ['OSV', 'npm audit', 'Trivy', 'Grype', 'CycloneDX'],
  })
})

test('advisories that share an id over several steps are one vulnerability, whatever their order', () => {
  const record = (id: string, ...aliases: string[]) => ({
    id,
    aliases,
    modified: '2026-01-01T00:00:00Z',
    affected: [{ package: { ecosystem: 'npm', name: 'a' }, versions: ['1.0.0'] }],
  })
  const records = [
    record('A-1', 'GHSA-1'),
    record('B-1', 'CVE-2026-1'),
    record('GHSA-1', 'CVE-2026-1'),
    record('C-1'),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      const joined = joinFindings(read(shuffled).findings)
      expect(joined.map(({ id, aliases }) => [id, ...aliases].join(' '))).toEqual([
        'C-1',
        'CVE-2026-1 GHSA-1 A-1 B-1',
      ])
    }),
  )
})

test('an advisory that was taken back is in no finding, and is counted', () => {
  expect(fixture('osv-records.json').withdrawn).toEqual(['GHSA-aaaa-bbbb-0009'])
  expect(fixture('osv-scanner.json').withdrawn).toEqual(['GHSA-aaaa-bbbb-0009'])
  expect(JSON.stringify(fixture('osv-records.json').findings)).not.toContain('1009')
})

test('a record with several packages gives a finding for each, and ranges of commits say nothing', () => {
  const findings = fixture('osv-records.json').findings
  expect(findings.map(({ package: name, fixed }) => [name?.type, name?.name, fixed])).toEqual([
    ['npm', 'padder', ['1.0.1', '2.1.0']],
    ['npm', '@acme/padder-core', []],
    ['pypi', 'Templater_Py', ['2.10.1']],
  ])
  expect(findings[2]?.ranges).toHaveLength(1)
})

test('a result of a scan is about the package that was scanned, with its version', () => {
  const [finding, ...others] = fixture('osv-scanner.json').findings
  expect(others).toEqual([])
  expect(finding).toMatchObject({ package: { name: 'padder' }, versions: ['1.0.0'] })
  expect(finding?.ranges).toHaveLength(2)
})

test('a package that npm audit lists only since it contains others has no finding of its own', () => {
  expect(fixture('npm-audit.json').findings.map(({ package: name }) => name?.name)).toEqual(['padder'])
})

test('a scanner of an older version that writes no purl is understood by the kind of its lockfile', () => {
  expect(fixture('trivy.json').findings[1]).toMatchObject({
    package: { type: 'pypi', name: 'templater-py' },
    versions: ['2.10'],
    severity: 'unknown',
  })
})

test('credentials and addresses that nobody should follow are in no finding', () => {
  const { findings } = fixture('osv-records.json')
  expect(findings[0]?.urls).toEqual(['https://acme.example/advisories/1', 'https://acme.example/patch'])
  expect(JSON.stringify(findings)).not.toMatch(/hunter2|javascript/)
})

test.each([
  ['', 1, 'The file is empty.'],
  ['{"results": [\n  {', 2, 'The file ends too early.'],
  ['<<<<<<< ours\n{}\n', 1, 'The file is not JSON.'],
  ['{"results": []}}', 1, 'The file is not JSON.'],
  ['{}', 1, 'This is no file of findings that Waybill knows.'],
  ['[]', 1, 'This is no file of findings that Waybill knows.'],
  ['null', 1, 'This is no file of findings that Waybill knows.'],
  ['{"results": [], "errors": [], "version": "1"}', 1, 'This is no file of findings that Waybill knows.'],
  ['{"bomFormat": "CycloneDX", "components": []}', 1, 'This CycloneDX document has no vulnerabilities.'],
  ['{\n  "message": "405",\n  "error": {}\n}', 3, 'This is the report of an audit that failed.'],
])('%j is refused with file, line and hint', (text, line, message) => {
  const error = refusal(text)
  expect([error.code, error.at, error.message]).toEqual([
    'FINDINGS_INVALID',
    { file: 'findings.json', line },
    message,
  ])
  expect(error.hint).toBeTruthy()
})

test('a scan that found nothing is a file of findings, and has none', () => {
  expect(read({ results: [] }).findings).toEqual([])
  expect(read({ auditReportVersion: 2, vulnerabilities: {}, metadata: {} }).findings).toEqual([])
  expect(read({ SchemaVersion: 2, ArtifactName: '.' }).findings).toEqual([])
  expect(read({ matches: [], descriptor: { name: 'grype' } }).findings).toEqual([])
  expect(read({ bomFormat: 'CycloneDX', specVersion: '1.6', vulnerabilities: [] }).findings).toEqual([])
})

test('entries without a usable id are counted and told with the file', () => {
  const file = read({
    SchemaVersion: 2,
    ArtifactName: '.',
    Results: [{ Vulnerabilities: [{}, null, 3, { VulnerabilityID: '<b>' }] }],
  })
  expect(file.findings).toEqual([])
  expect(file.warnings).toEqual([
    'findings.json: 4 entries have no id or no status that can be read, and cannot be used.',
  ])
})

/** Every value of a document replaced in turn by one of another type. */
function damaged(value: unknown, other: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [other]
  return Object.entries(value).flatMap(([key, inner]) =>
    [other, ...damaged(inner, other)].map((changed) => {
      const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
        string,
        unknown
      >
      copy[key] = changed
      return copy
    }),
  )
}

test.each([...fixtures.map(([name]) => name), 'openvex.json'])(
  '%s with a wrong type in any field is read or refused, and never fails otherwise',
  (name) => {
    for (const other of [null, 7, 'constructor', {}, [[]]])
      for (const document of damaged(JSON.parse(fixtureText(name)) as unknown, other))
        try {
          joinFindings(read(document).findings)
        } catch (error) {
          expect(error).toBeInstanceOf(WaybillError)
        }
  },
)

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a package named %s is a package',
  (name) => {
    const text = `{"auditReportVersion":2,"vulnerabilities":{"${name}":{"via":[{"name":"${name}","url":"https://github.com/advisories/GHSA-aaaa-bbbb-0001","range":"*"}]}}}`
    expect(readAdvisories(text, 'a.json').findings[0]?.package).toEqual({ type: 'npm', name })
  },
)

test('a document nested a hundred thousand levels deep is refused, or read without its depth', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(refusal(deep).code).toBe('FINDINGS_INVALID')
  let component = '{"bom-ref":"x","purl":"pkg:npm/padder@1.0.0"}'
  for (let depth = 0; depth < 5_000; depth += 1) component = `{"components":[${component}]}`
  const text = `{"bomFormat":"CycloneDX","components":[${component}],"vulnerabilities":[{"id":"CVE-2026-1","affects":[{"ref":"x"}]}]}`
  expect(readAdvisories(text, 'a.json').findings[0]?.package?.name).toBe('padder')
})
