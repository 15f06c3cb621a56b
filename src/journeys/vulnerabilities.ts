import type { AdvisoryFile } from '../advisories/finding.ts'
import { fixedOpenNew, openNow, type VulnerabilityComparison } from '../advisories/fixed-open-new.ts'
import type { ReleaseFindings } from '../advisories/look-up.ts'
import { readAdvisories } from '../advisories/read-advisories.ts'
import { beyondLimit, severityLimits, type SeverityLimit } from '../advisories/severity-limit.ts'
import { tellVulnerabilities, vulnerabilityLines } from '../advisories/tell-vulnerabilities.ts'
import {
  countsOf,
  vulnerabilitiesDocument,
  type LookedAt,
  type VulnerabilitiesDocument,
  type VulnerabilityCounts,
} from '../advisories/vulnerabilities-document.ts'
import { writeVulnerabilities, type VulnerabilityDocument } from '../advisories/document.ts'
import type { VulnerabilityChange } from '../advisories/vulnerability-change.ts'
import { fieldsOf, textOf } from '../bom/lockfiles/fields.ts'
import { WaybillError, WaybillErrors } from '../errors.ts'
import { accountFor, type Said } from './vulnerability-remarks.ts'

/** A file as somebody named it, with what is in it. */
export interface NamedText {
  readonly path: string
  readonly text: string
}

/** What is judged, and by what. */
export interface VulnerabilityRequest {
  /** The release, with where its bill of materials is from; `sideAt` and `sideOfFile` give one. */
  readonly current: LookedAt
  /** The release before; null where nothing is compared. */
  readonly previous: LookedAt | null
  /** What scanners found, or what databases know, of the current release. */
  readonly findings: readonly NamedText[]
  /** Files of which only the statements are used. */
  readonly vex?: readonly NamedText[]
  /** What was found in the previous release; null or left out: what the findings say of its versions. */
  readonly previousFindings?: readonly NamedText[] | null
}

/** What was judged. */
export interface VulnerabilityJudgement {
  readonly request: VulnerabilityRequest
  readonly comparison: VulnerabilityComparison
  /** Everything that was read, in the order that it was given. */
  readonly files: readonly AdvisoryFile[]
  /** What was read and not used, so that nothing is dropped in silence. */
  readonly said: readonly Said[]
}

/**
 * Reads what scanners found and what is known of it, and looks it up in a bill of materials and in the one before. A
 * statement of VEX is believed about every release that it names. Throws FINDINGS_INVALID for each file that cannot be
 * read, all of them at once.
 */
export function judgeVulnerabilities(request: VulnerabilityRequest): VulnerabilityJudgement {
  const { current, previous, findings, vex = [], previousFindings = null } = request
  const [found, known, foundBefore] = readAll([findings, vex, previousFindings ?? []])
  const statements = [...found, ...known, ...foundBefore].flatMap((file) => file.statements)
  const releaseOf = (
    bom: ReleaseFindings['bom'],
    files: readonly AdvisoryFile[] | null,
  ): ReleaseFindings => ({
    bom,
    findings: files?.flatMap((file) => file.findings) ?? null,
    statements,
    withdrawn: files?.flatMap((file) => file.withdrawn) ?? [],
  })
  const now = releaseOf(current.bom, found)
  const comparison =
    previous === null
      ? openNow(now)
      : fixedOpenNew(releaseOf(previous.bom, previousFindings === null ? null : foundBefore), now)
  const files = [...found, ...known, ...foundBefore]
  return { request, comparison, files, said: accountFor(comparison, { found, known, foundBefore }) }
}

/** Several files are told of together, so that nobody mends them one run at a time. */
function readAll<const Groups extends readonly (readonly NamedText[])[]>(
  groups: Groups,
): { [Index in keyof Groups]: AdvisoryFile[] } {
  const errors: WaybillError[] = []
  const read = groups.map((group) =>
    group.flatMap(({ path, text }) => {
      try {
        return [readAdvisories(text, path)]
      } catch (error) {
        if (!(error instanceof WaybillError)) throw error
        errors.push(error)
        return []
      }
    }),
  )
  const [first] = errors
  if (first !== undefined) throw errors.length === 1 ? first : new WaybillErrors(errors)
  return read as { [Index in keyof Groups]: AdvisoryFile[] }
}

/** The judgement for people. */
export function renderVulnerabilities(judgement: VulnerabilityJudgement, format: 'md' | 'text'): string {
  const { comparison, request } = judgement
  const { root } = request.current.bom
  const name =
    root === null ? nameOf(request.current) : root.group === null ? root.name : `${root.group}/${root.name}`
  const previous = request.previous === null ? null : nameOf(request.previous)
  return tellVulnerabilities(
    comparison,
    { current: { name, version: root?.version ?? null }, previous },
    format,
  )
}

/** What people call a release: the revision that was asked for, else its version, else the file. */
function nameOf({ bom, origin }: LookedAt): string {
  return origin.ref ?? bom.root?.version ?? origin.file ?? 'the bill of materials'
}

/** The judgement for programs. */
export function documentOfVulnerabilities({
  comparison,
  request,
  files,
}: VulnerabilityJudgement): VulnerabilitiesDocument {
  return vulnerabilitiesDocument(comparison, { ...request, files })
}

/**
 * What was found, as the document that stands beside the bill of materials and links to it (CycloneDX VDR). It has what
 * only development needs too, since the bill of materials has it. `timestamp` is that of the bill of materials. Throws
 * BOM_INVALID for a document that breaks its specification.
 */
export async function discloseVulnerabilities(
  { comparison: { now } }: VulnerabilityJudgement,
  timestamp: string,
): Promise<VulnerabilityDocument> {
  const { validateDocument } = await import('../bom/validate.ts')
  const written = writeVulnerabilities(now.matches, now.bom, { timestamp, toolVersion: __WAYBILL_VERSION__ })
  const [fault] = await validateDocument(JSON.parse(written.text), '1.6')
  if (fault === undefined) return written
  throw new WaybillError('BOM_INVALID', `The VDR document is not valid: ${fault.pointer} ${fault.message}.`, {
    hint: 'Please report this with the files that you gave.',
  })
}

/** When a bill of materials was drawn up, RFC 3339: of its text or of what that holds; null where it does not tell. */
export function timestampIn(document: unknown): string | null {
  const value: unknown = typeof document === 'string' ? JSON.parse(document.replace(/^\uFEFF/, '')) : document
  const text = textOf(fieldsOf(fieldsOf(value)?.['metadata'])?.['timestamp'])
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** Throws USAGE for what is no limit. */
export function severityLimitNamed(text: string | null): SeverityLimit | null {
  const limit = severityLimits.find((one) => one === text)
  if (limit !== undefined || text === null) return limit ?? null
  throw new WaybillError('USAGE', `There is no severity ${text}.`, {
    hint: `Severities: ${severityLimits.join(', ')}.`,
  })
}

/** What a limit makes of a judgement: `beyondLimit` has the rules. */
export function judgeByLimit(
  { comparison }: VulnerabilityJudgement,
  limit: SeverityLimit,
): { readonly isRefused: boolean; readonly said: readonly Said[] } {
  const { refused, unrated, development } = beyondLimit(comparison, limit)
  const told = (changes: readonly VulnerabilityChange[]) => changes.map(nameOfChange).join(', ')
  const said: Said[] = refused.map((change) => ({
    level: 'error',
    text: `${nameOfChange(change)} is open, and --fail-on ${limit} does not allow it.`,
  }))
  if (unrated.length > 0)
    said.push({
      level: 'warning',
      text: `Nobody tells how severe these are, so that --fail-on ${limit} lets them pass: ${told(unrated)}.`,
    })
  if (development.length > 0)
    said.push({
      level: 'info',
      text: `Only development needs these, so that --fail-on ${limit} lets them pass: ${told(development)}.`,
    })
  return { isRefused: refused.length > 0, said }
}

function nameOfChange({ id, severity, package: name, from }: VulnerabilityChange): string {
  return `${id} (${severity}) in ${[name, ...from.slice(0, 3)].join(' ')}`
}

/** The section of release notes and notices. */
export interface VulnerabilitiesSection {
  /** Lines for `inline`: names are code, whatever else is in them is text. The first has the totals. */
  readonly lines: readonly string[]
  readonly counts: VulnerabilityCounts
  /** For whoever drafts the notes: what was read and not used. */
  readonly said: readonly Said[]
}

/** What notes tell of vulnerabilities: totals, then what is fixed, new and open. Throws as `judgeVulnerabilities` does. */
export function vulnerabilitiesSection(request: VulnerabilityRequest): VulnerabilitiesSection {
  const { comparison, said } = judgeVulnerabilities(request)
  const previous = request.previous === null ? null : nameOf(request.previous)
  return { lines: vulnerabilityLines(comparison, previous), counts: countsOf(comparison), said }
}
