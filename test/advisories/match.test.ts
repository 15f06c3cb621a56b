import { expect, test } from 'vitest'
import { joinFindings } from '../../src/advisories/join-findings.ts'
import { matchFindings } from '../../src/advisories/match.ts'
import { readAdvisories } from '../../src/advisories/read-advisories.ts'
import { component, fixture, shop } from './shop.ts'

function osv(ecosystem: string, name: string, affected: object) {
  const record = {
    id: 'CVE-2026-1',
    modified: '2026-01-01T00:00:00Z',
    affected: [{ package: { ecosystem, name }, ...affected }],
  }
  return readAdvisories(JSON.stringify(record), 'osv.json').findings
}

const range = (type: string, ...events: object[]) => ({ ranges: [{ type, events }] })

function affectedOf(
  ecosystem: string,
  name: string,
  affected: object,
  ...purls: string[]
): (string | undefined)[] {
  const { matches } = matchFindings(osv(ecosystem, name, affected), shop('1.4.0', ...purls))
  return matches.map((match) => match.component.ref)
}

test.each([
  'osv-records.json',
  'osv-scanner.json',
  'npm-audit.json',
  'pnpm-audit.json',
  'trivy.json',
  'grype.json',
  'cyclonedx.json',
])('a finding of %s is matched by purl and version', (name) => {
  const bom = shop('1.4.0', 'pkg:npm/padder@1.0.0', 'pkg:npm/padder@1.0.1', 'pkg:npm/padding@1.0.0')
  const { matches } = matchFindings(joinFindings(fixture(name).findings), bom)
  expect(matches.map((match) => match.component.ref)).toEqual(['pkg:npm/padder@1.0.0'])
})

test('a finding that matches nothing is told with the reason, never dropped', () => {
  const findings = joinFindings(fixture('osv-records.json').findings)
  const { matches, unmatched } = matchFindings(findings, shop('1.4.0', 'pkg:npm/padder@1.0.1'))
  expect(matches).toEqual([])
  expect(unmatched.map(({ why, reason }) => `${why}: ${reason}`)).toEqual([
    'absent: CVE-2026-1001 is about @acme/padder-core, which is not in the bill of materials.',
    'other-version: CVE-2026-1001 does not affect padder 1.0.1, which is in the bill of materials.',
    'absent: CVE-2026-1002 is about Templater_Py, which is not in the bill of materials.',
  ])
})

test('a finding of a distribution names no package that a lockfile can have', () => {
  const [unmatched] = matchFindings(osv('Debian:12', 'openssl', { versions: ['1'] }), shop('1.4.0')).unmatched
  expect(unmatched?.why).toBe('unnamed')
})

test('a version whose order nobody knows is undecided, and said so', () => {
  const findings = osv('npm', 'a', range('SEMVER', { introduced: '0' }, { fixed: '2.0.0' }))
  const { matches, unmatched } = matchFindings(
    findings,
    shop('1.4.0', 'pkg:npm/a@main', 'pkg:npm/a@1.0.0', 'pkg:npm/a'),
  )
  expect(matches.map((match) => match.component.ref)).toEqual(['pkg:npm/a@1.0.0'])
  expect(unmatched).toMatchObject([
    { why: 'undecided', reason: 'Whether CVE-2026-1 affects a main, without a version cannot be told.' },
  ])
})

test('ranges are evaluated as the OSV schema says: introduced, fixed, last affected, and again introduced', () => {
  const events = [
    { introduced: '1.0.0' },
    { fixed: '1.2.0' },
    { introduced: '2.0.0' },
    { last_affected: '2.1.0' },
  ]
  const versions = ['0.9.0', '1.0.0-rc.1', '1.0.0', '1.1.9', '1.2.0', '1.9.0', '2.0.0', '2.1.0', '2.1.1']
  const purls = versions.map((version) => `pkg:npm/a@${version}`)
  const hit = ['1.0.0', '1.1.9', '2.0.0', '2.1.0'].map((version) => `pkg:npm/a@${version}`)
  expect(affectedOf('npm', 'a', range('SEMVER', ...events), ...purls)).toEqual(hit)
  expect(affectedOf('npm', 'a', range('SEMVER', ...events.toReversed()), ...purls)).toEqual(hit)
})

test('each ecosystem orders and names its own way', () => {
  const upTo = (fixed: string) => range('ECOSYSTEM', { introduced: '0' }, { fixed })
  expect(
    affectedOf(
      'PyPI',
      'Templater_Py',
      upTo('2.10.1'),
      'pkg:pypi/templater-py@2.10',
      'pkg:pypi/templater-py@2.10.1',
    ),
  ).toEqual(['pkg:pypi/templater-py@2.10'])
  expect(affectedOf('PyPI', 'a', upTo('2.0'), 'pkg:pypi/a@2.0rc1', 'pkg:pypi/a@2.0.post1')).toEqual([
    'pkg:pypi/a@2.0rc1',
  ])
  expect(
    affectedOf(
      'Maven',
      'org.acme:core',
      upTo('2.10'),
      'pkg:maven/org.acme/core@2.9.1',
      'pkg:maven/org.acme/core@2.10.0',
    ),
  ).toEqual(['pkg:maven/org.acme/core@2.9.1'])
  expect(
    affectedOf(
      'Go',
      'github.com/Acme/kit',
      range('SEMVER', { introduced: '0' }, { fixed: '1.2.0' }),
      'pkg:golang/github.com/acme/kit@v1.1.0',
      'pkg:golang/github.com/acme/kit@v1.2.0',
    ),
  ).toEqual(['pkg:golang/github.com/acme/kit@v1.1.0'])
  expect(
    affectedOf(
      'Packagist:https://packages.acme.example',
      'acme/http',
      upTo('1.2.0'),
      'pkg:composer/acme/http@v1.1.0',
    ),
  ).toEqual(['pkg:composer/acme/http@v1.1.0'])
  expect(
    affectedOf('RubyGems', 'rack-x', upTo('2.0.0'), 'pkg:gem/rack-x@2.0.0.rc1', 'pkg:gem/rack-x@2.0'),
  ).toEqual(['pkg:gem/rack-x@2.0.0.rc1'])
  expect(
    affectedOf(
      'SwiftURL',
      'https://github.com/acme/nio.git',
      upTo('2.0.0'),
      'pkg:swift/github.com/acme/nio@1.0.0',
    ),
  ).toHaveLength(1)
  expect(
    affectedOf(
      'Go',
      'example.com/x',
      { versions: ['1.0.0'] },
      'pkg:golang/example.com/x@v1.0.0+incompatible',
    ),
  ).toHaveLength(1)
})

test('build metadata change nothing, and the last affected version is affected', () => {
  const last = range('SEMVER', { introduced: '0' }, { last_affected: '1.0.0' })
  expect(affectedOf('npm', 'a', last, 'pkg:npm/a@1.0.0+build.7')).toHaveLength(1)
})

test('a component is matched by a BOM-Link to this very document, and by no other', () => {
  const bom = shop('1.4.0', component('pkg:npm/a@1.0.0', { ref: 'a#1', purl: null }))
  const uuid = bom.serialNumber?.slice('urn:uuid:'.length)
  const vdr = (serial: string) =>
    readAdvisories(
      JSON.stringify({
        bomFormat: 'CycloneDX',
        vulnerabilities: [{ id: 'CVE-2026-1', affects: [{ ref: `urn:cdx:${serial}/1#a%231` }] }],
      }),
      'vdr.json',
    ).findings
  expect(matchFindings(vdr(uuid ?? ''), bom).matches).toHaveLength(1)
  expect(matchFindings(vdr('00000000-0000-4000-8000-000000000000'), bom).matches).toHaveLength(0)
})

test('a range of npm holds prereleases of affected versions, and a broken or endless one decides nothing', () => {
  const audit = (text: string) =>
    readAdvisories(
      JSON.stringify({
        auditReportVersion: 2,
        vulnerabilities: {
          a: { via: [{ name: 'a', url: 'https://x.example/GHSA-aaaa-bbbb-0001', range: text }] },
        },
      }),
      'audit.json',
    ).findings
  const bom = shop('1.4.0', 'pkg:npm/a@1.0.0-beta.1')
  expect(matchFindings(audit('<1.0.0'), bom).matches).toHaveLength(1)
  expect(matchFindings(audit('no range'), bom).unmatched).toMatchObject([{ why: 'undecided' }])
  expect(matchFindings(audit('1 || '.repeat(50_000)), bom).unmatched).toMatchObject([{ why: 'undecided' }])
})
