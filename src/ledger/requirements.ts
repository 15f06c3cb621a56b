import { approvalsOf, type ReleaseSubject } from './approvals.ts'
import type { LedgerEntry } from './entry.ts'
import { evidenceOf } from './evidence.ts'

/**
 * Which of the requirements (`approval:NAME`, `evidence:NAME`) the record of a release does not meet, each as a sentence,
 * in the order in which they were given, each once. An approval must be approved and not taken back since; evidence must
 * have passed: what nobody could tell does not count. A requirement of any other form is never met.
 */
export function unmetRequirements(
  entries: readonly LedgerEntry[],
  subject: ReleaseSubject,
  requirements: readonly string[],
): readonly string[] {
  if (requirements.length === 0) return []
  const approvals = new Map(approvalsOf(entries, subject).map((one) => [one.name, one]))
  const evidence = new Map(evidenceOf(entries, subject).map((one) => [one.name, one]))
  return [...new Set(requirements)].flatMap((requirement) => {
    const [, kind, name = ''] = /^(approval|evidence):(.+)$/.exec(requirement) ?? []
    if (kind === 'approval') {
      const found = approvals.get(name)
      if (!found) return [`approval:${name} is not recorded.`]
      return found.decision === 'approved'
        ? []
        : [`approval:${name} was rejected by ${found.by} (entry ${found.seq}).`]
    }
    if (kind === 'evidence') {
      const found = evidence.get(name)
      if (!found) return [`evidence:${name} is not attached.`]
      return found.result === 'passed'
        ? []
        : [`evidence:${name} is ${found.result}: ${found.summary} (entry ${found.seq}).`]
    }
    return [`${requirement} is no requirement that can be met.`]
  })
}
