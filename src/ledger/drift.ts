import type { Verdict } from '../delivery/verdict.ts'
import type { LedgerEntry } from './entry.ts'
import type { DriftPayload, VerifyPayload } from './payloads.ts'
import { entriesAbout, type Place } from './what-ran.ts'

/**
 * What was seen to run, by version, where that is not what should: null where it is, or where nobody could see it. Only what a
 * required check saw counts, and a service that is down has not drifted. `tolerated` are versions that may be seen too.
 */
export function driftIn(
  verdict: Pick<Verdict, 'verdict' | 'expected' | 'observed' | 'checks'>,
  tolerated: readonly string[],
): Readonly<Record<string, number>> | null {
  if (verdict.verdict === 'healthy') return null
  const stale = verdict.checks.some(({ required, counts }) => required && counts.stale > 0)
  if (!stale) return null
  const seen = Object.entries(verdict.observed).filter(([, count]) => count > 0)
  const others = seen.map(([version]) => version).filter((version) => version !== verdict.expected.version)
  const explained = others.length > 0 && others.every((version) => tolerated.includes(version))
  return explained ? null : Object.fromEntries(seen)
}

/** A drift as it is about to be recorded. */
export interface Drift {
  readonly expected: string
  readonly observed: Readonly<Record<string, number>>
  readonly groups: readonly string[] | null
}

/**
 * The entry that tells of the same drift already: the same versions instead of the same one, in the same groups, and nothing
 * since that ended it. How often each answered does not matter. Null where it is news.
 */
export function knownDrift(entries: readonly LedgerEntry[], place: Place, drift: Drift): LedgerEntry | null {
  const here = entriesAbout(entries, place)
  const last = here.findLast((entry) => entry.kind === 'drift.detected' && sameGroups(entry, drift.groups))
  if (!last || here.some((entry) => entry.seq > last.seq && endsDrift(entry))) return null
  const { expected, observed } = last.payload as DriftPayload
  const same =
    expected === drift.expected && versionsIn(observed).join('\n') === versionsIn(drift.observed).join('\n')
  return same ? last : null
}

/** Somebody said that it was meant, put something else there, or saw that all is as it should be. */
function endsDrift({ kind, payload }: LedgerEntry): boolean {
  if (kind === 'verify.result' || kind === 'observation')
    return (payload as VerifyPayload).verdict.verdict === 'healthy'
  return kind === 'record.manual' || kind === 'deploy.finished' || kind === 'rollback.recorded'
}

function sameGroups({ payload }: LedgerEntry, groups: readonly string[] | null): boolean {
  const recorded = (payload as DriftPayload).groups
  return (recorded ?? []).toSorted().join('\n') === (groups ?? []).toSorted().join('\n')
}

function versionsIn(observed: Readonly<Record<string, number>>): string[] {
  return Object.keys(observed)
    .filter((version) => (observed[version] ?? 0) > 0)
    .toSorted()
}
