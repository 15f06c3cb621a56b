import { fieldsOf, type Fields } from '../bom/lockfiles/fields.ts'
import { lineAt } from '../bom/lockfiles/invalid.ts'
import { faultOffset } from '../bom/lockfiles/json.ts'
import { evidenceInvalid } from './evidence-fault.ts'
import { isScan, readScan } from './evidence-scan.ts'
import { readJunit } from './evidence-junit.ts'
import { readSarif } from './evidence-sarif.ts'
import { isTap, readTap } from './evidence-tap.ts'

/** What a file of results says. */
export interface EvidenceReading {
  /** `JUnit`, `TAP`, `SARIF`, `Trivy`, `Grype`, `npm audit`, `OSV`, `exit code`, or `file` for all else. */
  readonly format: string
  /** What was looked for: whoever records a scan may judge its findings, and nobody may judge a failed test away. */
  readonly about: 'tests' | 'findings' | 'anything'
  /** `unknown` is neither: nothing was run, or the file does not say. */
  readonly result: 'passed' | 'failed' | 'unknown'
  /** In a sentence without a full stop: "412 tests, 0 failures". */
  readonly summary: string
}

/**
 * Reads a file of results; what it is, its content says: JUnit XML, TAP, SARIF 2.1.0, reports of Trivy, Grype, npm audit and
 * osv-scanner, or an exit code alone. Any other file is evidence too, of an unknown result. Nothing that was not run has
 * passed: no tests, only skipped ones, and a scanner that says that it failed, are unknown. Throws EVIDENCE_INVALID with the
 * line for a damaged file, and for the report of a run that broke off. Linear in the text.
 */
export function readEvidence(text: string, path: string): EvidenceReading {
  const source = (text.startsWith('\uFEFF') ? text.slice(1) : text).trim()
  if (source === '') throw evidenceInvalid('The file is empty.', path, 1)
  if (/^<(?!!doctype html|html[\s>])/i.test(source)) return readJunit(text, path) ?? unknownFile
  if (/^[[{]/.test(source)) return readJson(text, source, path)
  if (/^\d{1,3}$/.test(source)) return readExitCode(Number(source))
  return isTap(source) ? readTap(source) : unknownFile
}

const unknownFile: EvidenceReading = {
  format: 'file',
  about: 'anything',
  result: 'unknown',
  summary: 'a file that says nothing that Waybill reads',
}

function readJson(text: string, source: string, path: string): EvidenceReading {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    const end = text.trimEnd().length
    const offset = Math.min(faultOffset(text), end)
    const message = offset === end ? 'The file ends too early.' : 'The file is not JSON.'
    throw evidenceInvalid(message, path, lineAt(text, offset))
  }
  const document = fieldsOf(value)
  if (document?.['error'] !== undefined)
    throw evidenceInvalid(
      'This is the report of a run that failed.',
      path,
      lineAt(text, text.indexOf('"error"')),
    )
  if (document !== undefined && isSarif(document)) return readSarif(document)
  return isScan(value) ? (readScan(source, path) ?? unknownFile) : unknownFile
}

function isSarif(document: Fields): boolean {
  return document['version'] === '2.1.0' && Array.isArray(document['runs'])
}

function readExitCode(code: number): EvidenceReading {
  const result = code === 0 ? 'passed' : 'failed'
  return { format: 'exit code', about: 'tests', result, summary: `ended with exit code ${code}` }
}
