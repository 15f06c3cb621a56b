import { severities, type Severity } from './finding.ts'
import type { VulnerabilityComparison } from './fixed-open-new.ts'
import { worstFirst, type VulnerabilityChange } from './vulnerability-change.ts'

/** What a limit can be set to; each stands for itself and all that is worse. */
export const severityLimits = ['critical', 'high', 'medium', 'low'] as const
export type SeverityLimit = (typeof severityLimits)[number]

export interface Beyond {
  /** What the limit does not allow, the worst first. */
  readonly refused: readonly VulnerabilityChange[]
  /** Open ones whose severity nobody tells. */
  readonly unrated: readonly VulnerabilityChange[]
  /** As bad, but only in packages that development needs. */
  readonly development: readonly VulnerabilityChange[]
}

/**
 * Which open vulnerabilities are as bad as a limit, or worse. What VEX says is no risk is not open, and what only
 * development needs is not delivered: neither counts. Whose severity nobody tells counts where the limit is `low`, which
 * is any, else it is only told. Reports of malicious code (`MAL-…`) have no severity by their nature and always count:
 * github.com/ossf/malicious-packages.
 */
export function beyondLimit(comparison: VulnerabilityComparison, limit: SeverityLimit): Beyond {
  const open = [...comparison.new, ...comparison.open, ...comparison.undated].sort(worstFirst)
  const isUnrated = (change: VulnerabilityChange) =>
    change.severity === 'unknown' && limit !== 'low' && !isMalicious(change)
  const isBad = (change: VulnerabilityChange) =>
    isMalicious(change) ||
    rank(change.severity) <= rank(limit) ||
    (change.severity === 'unknown' && limit === 'low')
  return {
    refused: open.filter(isBad),
    unrated: open.filter(isUnrated),
    development: comparison.development.filter(isBad),
  }
}

function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

function isMalicious({ id, aliases }: VulnerabilityChange): boolean {
  return [id, ...aliases].some((one) => one.startsWith('MAL-'))
}
