import { byCodeUnit } from '../bom/code-units.ts'
import type { LedgerEntry } from './entry.ts'
import type { ApprovalPayload } from './payloads.ts'

/** What an approval or a piece of evidence is asked for: one release that goes to one environment. */
export interface ReleaseSubject {
  readonly package: string | null
  readonly environment: string
  readonly version: string
  /** Null: whoever asks knows the version alone. */
  readonly commit: string | null
}

/** Who said what about a release; the last word of each name. */
export interface Approval {
  readonly name: string
  readonly decision: ApprovalPayload['decision']
  /** A person or a team. */
  readonly by: string
  /** RFC 3339, UTC. */
  readonly at: string
  readonly source: string | null
  readonly note: string | null
  readonly seq: number
}

/**
 * Whether an entry speaks of a release: the same package, version and commit, and the same environment or none, which
 * stands for all. An entry without a commit speaks of no release in particular: what has the name of a version may be
 * something else tomorrow. (SLSA, "Verification Summary Attestation": what was verified for one place must not pass for another.)
 */
export function speaksOf(entry: LedgerEntry, subject: ReleaseSubject): boolean {
  return (
    entry.package === subject.package &&
    entry.version === subject.version &&
    entry.commit !== null &&
    (subject.commit === null || entry.commit === subject.commit) &&
    (entry.environment === null || entry.environment === subject.environment)
  )
}

/** The approvals of a release, a name once with its last decision, by name. Linear in the entries. */
export function approvalsOf(entries: readonly LedgerEntry[], subject: ReleaseSubject): readonly Approval[] {
  const last = new Map<string, Approval>()
  for (const entry of entries) {
    if (entry.kind !== 'approval' || !speaksOf(entry, subject)) continue
    const { name, decision, source, note } = entry.payload as ApprovalPayload
    const { at, seq, responsible } = entry
    last.set(name, { name, decision, by: responsible ?? 'nobody', at, source, note, seq })
  }
  return [...last.values()].sort((a, b) => byCodeUnit(a.name, b.name))
}
