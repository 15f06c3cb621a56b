import { severities, type Finding } from '../advisories/finding.ts'
import { readAdvisories } from '../advisories/read-advisories.ts'
import { fieldsOf } from '../bom/lockfiles/fields.ts'
import { WaybillError } from '../errors.ts'
import { counted } from './evidence-counts.ts'
import type { EvidenceReading } from './evidence.ts'

/** What scanners write; other documents about vulnerabilities are no results of a scan. */
const scanners = ['Trivy', 'Grype', 'npm audit', 'OSV']

/** Whether a document may be a scanner's: what is certainly none is not read for one. */
export function isScan(value: unknown): boolean {
  const document = fieldsOf(value)
  return (
    (document !== undefined &&
      ['Results', 'matches', 'results', 'vulnerabilities', 'advisories'].some((key) => key in document)) ||
    document?.['SchemaVersion'] === 2
  )
}

/**
 * Reads the report of a scanner of vulnerabilities: failed with a critical or high one, or malicious code (`MAL-…`, which has
 * no severity); unknown where nobody says how bad one is. Null for a document that no scanner writes.
 */
export function readScan(text: string, path: string): EvidenceReading | null {
  const file = scanOf(text, path)
  if (file === null || !scanners.includes(file.format)) return null
  const { findings, warnings, format } = file
  const told = { format, about: 'findings' } as const
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
  const summary =
    findings.length === 0
      ? 'no vulnerabilities'
      : `${counted(findings.length, 'finding')}: ${counts.map(({ severity, count }) => `${count} ${severity}`).join(', ')}`
  if (findings.some(isBad)) return { ...told, result: 'failed', summary }
  const unsure = warnings.length > 0 || findings.some(({ severity }) => severity === 'unknown')
  return { ...told, result: unsure ? 'unknown' : 'passed', summary }
}

function isBad({ id, aliases, severity }: Finding): boolean {
  return (
    severity === 'critical' || severity === 'high' || [id, ...aliases].some((one) => one.startsWith('MAL-'))
  )
}

function scanOf(text: string, path: string): ReturnType<typeof readAdvisories> | null {
  try {
    return readAdvisories(text, path)
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'FINDINGS_INVALID') return null
    throw error
  }
}
