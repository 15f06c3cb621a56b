import * as z from 'zod/mini'
import type { Origin } from '../bom/difference.ts'
import type { RecordedBom } from '../bom/recorded.ts'
import { justifications, responses, severities, type AdvisoryFile } from './finding.ts'
import type { VulnerabilityComparison } from './fixed-open-new.ts'
import type { VulnerabilityChange } from './vulnerability-change.ts'

const side = z.object({
  /** The revision that was asked for; null for a file. */
  ref: z.nullable(z.string()),
  commit: z.nullable(z.string()),
  file: z.nullable(z.string()),
  /** The product, as its bill of materials names it. */
  name: z.nullable(z.string()),
  version: z.nullable(z.string()),
  serialNumber: z.nullable(z.string()),
  components: z.int(),
})

const vulnerability = z.object({
  /** The CVE where there is one. */
  id: z.string(),
  aliases: z.array(z.string()),
  severity: z.enum(severities),
  score: z.nullable(z.number()),
  summary: z.nullable(z.string()),
  url: z.string(),
  package: z.string(),
  /** The affected components: of the previous release in `fixed` and `unclear`, else of this one. */
  purls: z.array(z.string()),
  /** Their versions. */
  from: z.array(z.string()),
  /** In `fixed` and `unclear`, the versions that this release has instead; none where the package is gone. */
  to: z.array(z.string()),
  /** Later versions that are not affected. */
  fixedIn: z.array(z.string()),
  /** Affected versions as npm writes ranges, where the source tells them so. */
  affected: z.nullable(z.string()),
  /** Asked for by the product itself; null where the bill of materials does not tell. */
  direct: z.nullable(z.boolean()),
  /** The purls on the shortest path from the product to it. */
  via: z.nullable(z.array(z.string())),
  /** The purl of what the product asks for and that brings it in; null for what the product asks for itself. */
  through: z.nullable(z.string()),
  /** What a statement of VEX says, in the words of CycloneDX; null where there is none. */
  analysis: z.nullable(
    z.object({
      state: z.enum([
        'resolved',
        'resolved_with_pedigree',
        'exploitable',
        'in_triage',
        'false_positive',
        'not_affected',
      ]),
      justification: z.nullable(z.enum(justifications)),
      response: z.array(z.enum(responses)),
      detail: z.nullable(z.string()),
    }),
  ),
  /** Which kinds of files say so. */
  sources: z.array(z.string()),
})

const list = z.array(vulnerability)

/**
 * The document `waybill/vulnerabilities@1`: what `bom vulnerabilities --json` prints. Each vulnerability of a package is in
 * one list; those of this release are in `new`, `open`, `undated`, `dismissed` and `development`. Text is as it was read.
 */
export const vulnerabilitiesSchema = z.object({
  schema: z.literal('waybill/vulnerabilities@1'),
  release: side,
  /** Null where nothing is compared: then `open` is everything that is open. */
  previous: z.nullable(side),
  /** What was read, in the order that it was given. */
  files: z.array(
    z.object({
      path: z.string(),
      format: z.string(),
      findings: z.int(),
      statements: z.int(),
      withdrawn: z.int(),
    }),
  ),
  counts: z.object({
    fixed: z.int(),
    new: z.int(),
    open: z.int(),
    undated: z.int(),
    unclear: z.int(),
    dismissed: z.int(),
    development: z.int(),
    /** Different findings, one a vulnerability and package: each is in a list of this release, or in `unmatched`, or in both. */
    findings: z.int(),
    unmatched: z.int(),
  }),
  /** In the previous release, and no longer in this one. */
  fixed: list,
  new: list,
  /** In both. */
  open: list,
  /** In this release; nobody can tell whether also in the previous one. */
  undated: list,
  /** In the previous release; nobody can tell whether still. */
  unclear: list,
  /** Assessed as no risk. */
  dismissed: list,
  /** Only in packages that development needs. */
  development: list,
  /** Findings that are about nothing in this release, or of which nobody can tell. */
  unmatched: z.array(
    z.object({
      id: z.string(),
      package: z.nullable(z.string()),
      why: z.enum(['absent', 'other-version', 'undecided', 'unnamed']),
      reason: z.string(),
    }),
  ),
  /** Statements of VEX that are about nothing that was found here. */
  unusedStatements: z.array(z.object({ ids: z.array(z.string()), file: z.string(), reason: z.string() })),
  /** Ids of advisories that were taken back; they are in no list. */
  withdrawn: z.array(z.string()),
})

export type VulnerabilitiesDocument = z.infer<typeof vulnerabilitiesSchema>

/** A release that was looked at. */
export interface LookedAt {
  readonly bom: RecordedBom
  readonly origin: Origin
}

/** What was judged, as programs want it. */
export function vulnerabilitiesDocument(
  comparison: VulnerabilityComparison,
  read: {
    readonly current: LookedAt
    readonly previous: LookedAt | null
    readonly files: readonly AdvisoryFile[]
  },
): VulnerabilitiesDocument {
  const { now, fixed, open, undated, unclear, dismissed, development } = comparison
  const lists = { fixed, new: comparison.new, open, undated, unclear, dismissed, development }
  const unmatched = now.unmatched.map(({ finding, why, reason }) => ({
    id: finding.id,
    package: finding.package?.name ?? null,
    why,
    reason,
  }))
  return {
    schema: 'waybill/vulnerabilities@1',
    release: sideOf(read.current),
    previous: read.previous === null ? null : sideOf(read.previous),
    files: read.files.map(({ path, format, findings, statements, withdrawn }) => ({
      path,
      format,
      findings: findings.length,
      statements: statements.length,
      withdrawn: withdrawn.length,
    })),
    counts: { ...countsOf(comparison), findings: now.findings, unmatched: unmatched.length },
    ...(Object.fromEntries(
      Object.entries(lists).map(([name, changes]) => [name, changes.map(entryOf)]),
    ) as Record<keyof typeof lists, VulnerabilitiesDocument['open']>),
    unmatched,
    unusedStatements: now.unused.map(({ statement: { vulnerabilities, file }, reason }) => ({
      ids: [...vulnerabilities],
      file,
      reason,
    })),
    withdrawn: [...new Set(read.files.flatMap(({ withdrawn }) => withdrawn))],
  }
}

/** How long the lists are. */
export type VulnerabilityCounts = Omit<VulnerabilitiesDocument['counts'], 'findings' | 'unmatched'>

export function countsOf(comparison: VulnerabilityComparison): VulnerabilityCounts {
  return {
    fixed: comparison.fixed.length,
    new: comparison.new.length,
    open: comparison.open.length,
    undated: comparison.undated.length,
    unclear: comparison.unclear.length,
    dismissed: comparison.dismissed.length,
    development: comparison.development.length,
  }
}

function sideOf({ bom, origin }: LookedAt): VulnerabilitiesDocument['release'] {
  const { root, serialNumber, components } = bom
  const name = root === null ? null : root.group === null ? root.name : `${root.group}/${root.name}`
  return {
    ref: origin.ref ?? null,
    commit: origin.commit ?? null,
    file: origin.file ?? null,
    name,
    version: root?.version ?? null,
    serialNumber,
    components: components.length,
  }
}

function entryOf(change: VulnerabilityChange): VulnerabilitiesDocument['open'][number] {
  const { analysis } = change
  return {
    ...change,
    aliases: [...change.aliases],
    purls: [...change.purls],
    from: [...change.from],
    to: [...change.to],
    fixedIn: [...change.fixedIn],
    via: change.via === null ? null : [...change.via],
    analysis: analysis === null ? null : { ...analysis, response: [...analysis.response] },
    sources: [...change.sources],
  }
}
