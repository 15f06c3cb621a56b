import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEvidence } from '../../src/attestation/evidence.ts'

function read(text: string) {
  const { format, result, summary } = readEvidence(text, 'results')
  return [format, result, summary]
}

const passing = '<testcase name="a"/>'

test.each([
  [
    'passes',
    `<testsuites><testsuite>${passing.repeat(412)}</testsuite></testsuites>`,
    'passed',
    '412 tests, 0 failures',
  ],
  [
    'a failure',
    `<testsuite>${passing}<testcase><failure>x</failure></testcase></testsuite>`,
    'failed',
    '2 tests, 1 failure',
  ],
  ['an error', `<testsuite><testcase><error/></testcase></testsuite>`, 'failed', '1 test, 1 failure'],
  ['a suite that could not be loaded', '<testsuite tests="0" errors="1"/>', 'failed', '0 tests, 1 failure'],
  ['no test', '<testsuites/>', 'unknown', '0 tests, 0 failures'],
  [
    'only skipped ones',
    '<testsuite><testcase><skipped/></testcase></testsuite>',
    'unknown',
    '1 test, 0 failures, 1 skipped',
  ],
  [
    'one that passed in the end',
    '<testsuite><testcase><flakyFailure/></testcase></testsuite>',
    'passed',
    '1 test, 0 failures',
  ],
])('JUnit: %s', (_, text, result, summary) => {
  expect(read(`<?xml version="1.0"?>\n${text}`)).toEqual(['JUnit', result, summary])
})

test.each([
  ['passes', 'TAP version 14\n1..2\nok 1 - a\nok 2 - b # time=1ms\n', 'passed', '2 tests, 0 failures'],
  ['a failure', 'ok 1\nnot ok 2 - b\n  ---\n  at: x\n  ...\n1..2\n', 'failed', '2 tests, 1 failure'],
  ['what is to do may fail', '1..1\nnot ok 1 # TODO later\n', 'passed', '1 test, 0 failures'],
  [
    'a subtest counts with its test',
    '1..1\n    not ok 1 - inner # TODO\n    1..1\nok 1 - outer\n',
    'passed',
    '1 test, 0 failures',
  ],
  ['all skipped', '1..1\nok 1 # SKIP no network\n', 'unknown', '1 test, 0 failures, 1 skipped'],
  ['nothing planned', '1..0 # SKIP all\n', 'unknown', '0 tests, 0 failures'],
  ['fewer than planned', '1..3\nok 1\nok 2\n', 'failed', '2 tests, 0 failures, 3 planned'],
  ['cut off', 'TAP version 13\nok 1\n', 'failed', '1 test, 0 failures, no plan'],
  ['bailed out', '1..1\nok 1\nBail out! no database\n', 'failed', '1 test, 0 failures, bailed out'],
])('TAP: %s', (_, text, result, summary) => {
  expect(read(text)).toEqual(['TAP', result, summary])
})

function sarif(results: readonly object[], more: object = {}): string {
  const rules = [{ id: 'R1', defaultConfiguration: { level: 'error' } }, { id: 'R2' }]
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { rules } }, results, ...more }] })
}

test.each([
  ['nothing found', sarif([]), 'passed', '0 errors, 0 warnings, 0 notes'],
  ['an error', sarif([{ level: 'error' }, { level: 'note' }]), 'failed', '1 error, 0 warnings, 1 note'],
  ['the level of the rule', sarif([{ ruleId: 'R1' }]), 'failed', '1 error, 0 warnings, 0 notes'],
  ['the level of the rule by its index', sarif([{ ruleIndex: 0 }]), 'failed', '1 error, 0 warnings, 0 notes'],
  ['no level at all', sarif([{ ruleId: 'R2' }]), 'passed', '0 errors, 1 warning, 0 notes'],
  [
    'suppressed',
    sarif([{ level: 'error', suppressions: [{ kind: 'external' }] }]),
    'passed',
    '0 errors, 0 warnings, 0 notes',
  ],
  [
    'a suppression that was refused',
    sarif([{ level: 'error', suppressions: [{ status: 'rejected' }] }]),
    'failed',
    '1 error, 0 warnings, 0 notes',
  ],
  [
    'gone since',
    sarif([{ level: 'error', baselineState: 'absent' }]),
    'passed',
    '0 errors, 0 warnings, 0 notes',
  ],
  ['of another kind', sarif([{ level: 'error', kind: 'pass' }]), 'passed', '0 errors, 0 warnings, 0 notes'],
  [
    'a run that broke off',
    sarif([], { invocations: [{ executionSuccessful: false }] }),
    'unknown',
    '0 errors, 0 warnings, 0 notes, a run did not end well',
  ],
  ['no run', JSON.stringify({ version: '2.1.0', runs: [] }), 'unknown', 'no run'],
])('SARIF: %s', (_, text, result, summary) => {
  expect(read(text)).toEqual(['SARIF', result, summary])
})

function trivy(severities: readonly string[]): string {
  const Vulnerabilities = severities.map((Severity, index) => ({
    VulnerabilityID: `CVE-2026-${index + 1000}`,
    PkgName: 'left',
    InstalledVersion: '1.0.0',
    Severity,
  }))
  return JSON.stringify({ SchemaVersion: 2, ArtifactName: '.', Results: [{ Type: 'npm', Vulnerabilities }] })
}

test('a scan failed with a critical or high finding, is unknown with an unrated one, and passed with others', () => {
  expect(read(trivy(['CRITICAL', 'LOW', 'LOW']))).toEqual([
    'Trivy',
    'failed',
    '3 findings: 1 critical, 2 low',
  ])
  expect(read(trivy(['UNKNOWN']))).toEqual(['Trivy', 'unknown', '1 finding: 1 unknown'])
  expect(read(trivy(['MEDIUM']))).toEqual(['Trivy', 'passed', '1 finding: 1 medium'])
  expect(read(trivy([]))).toEqual(['Trivy', 'passed', 'no vulnerabilities'])
  const audit = { auditReportVersion: 2, vulnerabilities: {}, metadata: {} }
  expect(read(JSON.stringify(audit))).toEqual(['npm audit', 'passed', 'no vulnerabilities'])
  const grype = { matches: [], descriptor: { name: 'grype' } }
  expect(read(JSON.stringify(grype))).toEqual(['Grype', 'passed', 'no vulnerabilities'])
})

test('an exit code alone is a result; any other file is evidence of an unknown one', () => {
  expect(read('0\n')).toEqual(['exit code', 'passed', 'ended with exit code 0'])
  expect(read('2')).toEqual(['exit code', 'failed', 'ended with exit code 2'])
  for (const text of [
    'Everything is fine',
    '<!doctype html><title>x</title>',
    '<report/>',
    '{"ok":true}',
    '[]',
  ])
    expect(readEvidence(text, 'f')).toMatchObject({ format: 'file', result: 'unknown' })
})

test.each([
  ['empty', ' \n', 1],
  ['broken XML', '<testsuite>\n<testcase>\n</testsuite>', 3],
  ['cut off', '<testsuite>\n<testcase/>\n', 3],
  ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]>\n<testsuite/>', 1],
  ['broken JSON', '{\n"version": "2.1.0",\n"runs": }', 3],
  ['a run that failed', '{\n"error": { "code": "ENOAUDIT" } }', 2],
])('a damaged file is refused with its line: %s', (_, text, line) => {
  expect(() => readEvidence(text, 'results.xml')).toThrow(
    expect.objectContaining({ code: 'EVIDENCE_INVALID', at: { file: 'results.xml', line } }) as Error,
  )
})

test('whatever the file, it is read or refused, and passes only where something was run', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `<testsuite>${text}`),
      ),
      (text) => {
        try {
          const { result, summary, format } = readEvidence(text, 'f')
          return result !== 'passed' || format !== 'JUnit' || !summary.startsWith('0 tests')
        } catch (error) {
          return (error as { code?: string }).code === 'EVIDENCE_INVALID'
        }
      },
    ),
  )
})
