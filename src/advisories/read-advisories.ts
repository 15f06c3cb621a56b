import { fieldsOf, listOf, textOf, type Fields } from '../bom/lockfiles/fields.ts'
import { lineAt } from '../bom/lockfiles/invalid.ts'
import { faultOffset } from '../bom/lockfiles/json.ts'
import { WaybillError } from '../errors.ts'
import { readCycloneDx } from './cyclonedx.ts'
import type { AdvisoryFile, AdvisoryReading } from './finding.ts'
import { readGrype } from './grype.ts'
import { readNpmAudit, readOlderNpmAudit } from './npm-audit.ts'
import { readOpenVex } from './openvex.ts'
import { readOsvRecords, readOsvResults } from './osv.ts'
import { readTrivy } from './trivy.ts'

interface Format {
  readonly name: string
  readonly fits: (document: Fields) => boolean
  readonly read: (document: Fields, file: string) => AdvisoryReading
}

const formats: readonly Format[] = [
  {
    name: 'CycloneDX',
    fits: (one) => one['bomFormat'] === 'CycloneDX' && Array.isArray(one['vulnerabilities']),
    read: readCycloneDx,
  },
  {
    name: 'OpenVEX',
    fits: (one) => (textOf(one['@context']) ?? '').includes('openvex') && Array.isArray(one['statements']),
    read: readOpenVex,
  },
  {
    name: 'npm audit',
    fits: (one) => one['auditReportVersion'] === 2 && fieldsOf(one['vulnerabilities']) !== undefined,
    read: readNpmAudit,
  },
  {
    name: 'npm audit',
    fits: (one) => fieldsOf(one['advisories']) !== undefined && one['metadata'] !== undefined,
    read: readOlderNpmAudit,
  },
  {
    name: 'Trivy',
    fits: (one) => one['SchemaVersion'] === 2 && one['ArtifactName'] !== undefined,
    read: readTrivy,
  },
  {
    name: 'Grype',
    fits: (one) => Array.isArray(one['matches']) && fieldsOf(one['descriptor'])?.['name'] === 'grype',
    read: readGrype,
  },
  { name: 'OSV', fits: isScan, read: readOsvResults },
  { name: 'OSV', fits: isRecord, read: (one) => readOsvRecords([one]) },
  {
    name: 'OSV',
    fits: (one) =>
      Array.isArray(one['vulns']) && listOf(one['vulns']).every((each) => isRecord(fieldsOf(each))),
    read: (one) => readOsvRecords(listOf(one['vulns'])),
  },
]

/** Other tools write `results` too; without any, only what stands beside them can tell. */
function isScan(one: Fields): boolean {
  const results = listOf(one['results'])
  return results.length > 0
    ? results.every((result) => Array.isArray(fieldsOf(result)?.['packages']))
    : Array.isArray(one['results']) &&
        Object.keys(one).every((key) => /^(?:results|experimental_\w+)$/.test(key))
}

function isRecord(one: Fields | undefined): boolean {
  return textOf(one?.['id']) !== null && textOf(one?.['modified']) !== null
}

const hint =
  'Waybill reads OSV records and results of osv-scanner, npm audit --json, Trivy and Grype with JSON output, CycloneDX with vulnerabilities, and OpenVEX.'

/**
 * Reads a file of findings or of statements; what it is, its content says. Throws FINDINGS_INVALID with the place for what
 * is no JSON, for a report of a scan that failed, and for any other document.
 */
export function readAdvisories(text: string, path: string): AdvisoryFile {
  const value = parsed(text, path)
  const document = fieldsOf(value)
  if (Array.isArray(value) && value.length > 0 && value.every((one) => isRecord(fieldsOf(one))))
    return advisoryFile(path, 'OSV', readOsvRecords(value))
  const format = document === undefined ? undefined : formats.find(({ fits }) => fits(document))
  if (document === undefined || format === undefined) throw unknownDocument(document, text, path)
  return advisoryFile(path, format.name, format.read(document, path))
}

function advisoryFile(path: string, format: string, reading: AdvisoryReading): AdvisoryFile {
  const { findings, statements, unnamed } = reading
  const entries = unnamed === 1 ? '1 entry has' : `${unnamed} entries have`
  return {
    path,
    format,
    findings,
    statements,
    withdrawn: [...new Set(reading.withdrawn)],
    warnings:
      unnamed === 0 ? [] : [`${path}: ${entries} no id or no status that can be read, and cannot be used.`],
  }
}

function parsed(text: string, path: string): unknown {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (source.trim() === '') throw invalid('The file is empty.', path, 1)
  try {
    return JSON.parse(source)
  } catch {
    const end = text.trimEnd().length
    const offset = Math.min(faultOffset(text), end)
    const message = offset === end ? 'The file ends too early.' : 'The file is not JSON.'
    throw invalid(message, path, lineAt(text, offset))
  }
}

/** A scan that failed is never taken for one that found nothing. */
function unknownDocument(document: Fields | undefined, text: string, path: string): WaybillError {
  const line = (key: string): number => lineAt(text, Math.max(0, text.indexOf(`"${key}"`)))
  if (document?.['error'] !== undefined)
    return invalid(
      'This is the report of an audit that failed.',
      path,
      line('error'),
      'Run the audit again, and see what it says.',
    )
  if (document?.['bomFormat'] === 'CycloneDX')
    return invalid(
      'This CycloneDX document has no vulnerabilities.',
      path,
      1,
      'A bill of materials is given with --bom.',
    )
  return invalid('This is no file of findings that Waybill knows.', path, 1)
}

function invalid(message: string, file: string, line: number, next: string = hint): WaybillError {
  return new WaybillError('FINDINGS_INVALID', message, { at: { file, line }, hint: next })
}
