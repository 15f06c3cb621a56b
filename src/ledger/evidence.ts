import { byCodeUnit } from '../bom/code-units.ts'
import { speaksOf, type ReleaseSubject } from './approvals.ts'
import type { LedgerEntry } from './entry.ts'
import type { EvidencePayload } from './payloads.ts'

/** What was found out about a release, and the digest of the file that says so. */
export interface AttachedEvidence {
  readonly name: string
  readonly result: EvidencePayload['result']
  /** In a sentence. */
  readonly summary: string
  readonly at: string
  readonly sha256: string | null
  readonly url: string | null
  readonly seq: number
}

/** The evidence of a release, a name once with what was attached last, by name. Linear in the entries. */
export function evidenceOf(
  entries: readonly LedgerEntry[],
  subject: ReleaseSubject,
): readonly AttachedEvidence[] {
  const last = new Map<string, AttachedEvidence>()
  for (const entry of entries) {
    if (entry.kind !== 'evidence.attached' || !speaksOf(entry, subject)) continue
    const { name, result, summary } = entry.payload as EvidencePayload
    const [file] = entry.evidence
    const { at, seq } = entry
    last.set(name, { name, result, summary, at, seq, sha256: file?.sha256 ?? null, url: file?.url ?? null })
  }
  return [...last.values()].sort((a, b) => byCodeUnit(a.name, b.name))
}
