/** How bad a vulnerability is, the worst first; the words of CVSS 3.1, section 5. */
export const severities = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const
export type Severity = (typeof severities)[number]

/** One assessment of a vulnerability by somebody. */
export interface Rating {
  readonly severity: Severity
  readonly score: number | null
  readonly method: 'CVSSv2' | 'CVSSv3' | 'CVSSv31' | 'CVSSv4' | 'other'
  readonly vector: string | null
  /** Who says so: `NVD`, `GitHub`, ...; null when the file does not tell. */
  readonly source: string | null
}

/** A package whatever its version: a purl type and the full name, such as `@acme/a`, `org.acme/core`, `acme/http`. */
export interface PackageName {
  readonly type: string
  readonly name: string
}

/** Versions that a vulnerability affects. */
export type AffectedRange =
  /** OSV schema 1.7, `affected[].ranges[].events`; `semver` orders them by SemVer, else the ecosystem does. */
  | { readonly kind: 'events'; readonly semver: boolean; readonly events: readonly RangeEvent[] }
  /** A range as npm writes it: `<1.2.3 || >=2.0.0 <2.1.0`. */
  | { readonly kind: 'npm'; readonly range: string }

export interface RangeEvent {
  readonly kind: 'introduced' | 'fixed' | 'last-affected' | 'limit'
  readonly version: string
}

/** One vulnerability in one package, as advisories and scanners tell it. */
export interface Finding {
  /** The CVE where there is one, else the id of the advisory. */
  readonly id: string
  /** Its other ids, sorted. */
  readonly aliases: readonly string[]
  /** Null where the source names no package, only a component (`ref`), or one of a kind that no lockfile has. */
  readonly package: PackageName | null
  /** A bom-ref or a BOM-Link, where the source names a component only by it. */
  readonly ref: string | null
  /** Versions that were found, or that the database lists as affected. */
  readonly versions: readonly string[]
  /** None where the source only says what it found. */
  readonly ranges: readonly AffectedRange[]
  /** The worst of the ratings. */
  readonly severity: Severity
  readonly ratings: readonly Rating[]
  readonly summary: string | null
  /** Versions that are not affected any more, as the source orders them. */
  readonly fixed: readonly string[]
  /** Weaknesses by number (CWE). */
  readonly weaknesses: readonly number[]
  /** http and https only, without credentials. */
  readonly urls: readonly string[]
  /** Which kinds of files say so. */
  readonly sources: readonly string[]
}

/** What a statement of VEX says of a vulnerability; the words of CycloneDX 1.6, `analysis`. */
export interface Analysis {
  readonly state:
    | 'resolved'
    | 'resolved_with_pedigree'
    | 'exploitable'
    | 'in_triage'
    | 'false_positive'
    | 'not_affected'
  readonly justification: Justification | null
  readonly response: readonly Response[]
  readonly detail: string | null
}

export const justifications = [
  'code_not_present',
  'code_not_reachable',
  'requires_configuration',
  'requires_dependency',
  'requires_environment',
  'protected_by_compiler',
  'protected_at_runtime',
  'protected_at_perimeter',
  'protected_by_mitigating_control',
] as const
export type Justification = (typeof justifications)[number]

export const responses = [
  'can_not_fix',
  'will_not_fix',
  'update',
  'rollback',
  'workaround_available',
] as const
export type Response = (typeof responses)[number]

/** Somebody's assessment of a vulnerability in a product or in some of its components (VEX). */
export interface Statement {
  /** All ids that it is known by. */
  readonly vulnerabilities: readonly string[]
  /** Empty: whatever the vulnerability is in. */
  readonly subjects: readonly Subject[]
  readonly analysis: Analysis
  /** RFC 3339; the later statement stands. Null where nobody says when. */
  readonly at: string | null
  /** The file that it is from. */
  readonly file: string
}

/** What a statement is about: a product, a component, or a component of a product. Each a purl, a bom-ref or a BOM-Link. */
export interface Subject {
  readonly product: string | null
  readonly component: string | null
}

/** A file of findings or of statements, as it was read. */
export interface AdvisoryFile {
  readonly path: string
  /** For people: `OSV`, `npm audit`, `Trivy`, `Grype`, `CycloneDX`, `OpenVEX`. */
  readonly format: string
  readonly findings: readonly Finding[]
  readonly statements: readonly Statement[]
  /** Ids of advisories that were taken back; they are in no finding. */
  readonly withdrawn: readonly string[]
  /** For people, each with the path: what of the file could not be used. */
  readonly warnings: readonly string[]
}

/** What the reader of one format makes of a parsed document; entries without a usable id are counted. */
export interface AdvisoryReading {
  readonly findings: readonly Finding[]
  readonly statements: readonly Statement[]
  readonly withdrawn: readonly string[]
  readonly unnamed: number
}
