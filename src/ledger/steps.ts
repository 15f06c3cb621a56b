import type { Verdict } from '../delivery/verdict.ts'
import type { LedgerEntry } from './entry.ts'
import type { DeployFinishedPayload, ManualPayload, RollbackPayload, VerifyPayload } from './payloads.ts'

/** Somebody says that a version was put there: everywhere (`groups` null), or in some groups. */
export interface Claim {
  readonly kind: 'claim'
  readonly at: string
  readonly entry: LedgerEntry
  readonly groups: readonly string[] | null
  readonly version: string
  readonly basis: 'claimed' | 'manual'
  /** The last verdict about it that saw no version at all. */
  readonly verdict: Judged | null
}

/** What a look at one group came to; of the group null, at all that is in no group. */
export interface Judged {
  readonly group: string | null
  readonly verdict: Verdict['verdict']
  readonly reason: string
  readonly coverage: Verdict['coverage']
  readonly observed: Verdict['observed']
  readonly expected: Verdict['expected']
  readonly artifacts: Verdict['artifacts']
}

/** Somebody looked: at all there is (`whole`), or at some groups. */
export interface Look {
  readonly kind: 'look'
  readonly at: string
  readonly entry: LedgerEntry
  readonly whole: boolean
  readonly views: readonly Judged[]
}

export type Step = Claim | Look

/**
 * What an entry contributes to the story of what ran; null for nothing. A verification counts from its end, all else from the
 * entry's time. A deployment that failed says nothing about what runs.
 */
function stepOf(entry: LedgerEntry): Step | null {
  switch (entry.kind) {
    case 'verify.result':
    case 'observation':
      return lookOf(entry, (entry.payload as VerifyPayload).verdict)
    case 'deploy.finished': {
      const { outcome, groups } = entry.payload as DeployFinishedPayload
      return outcome === 'failed' ? null : claimOf(entry, 'claimed', groups)
    }
    case 'rollback.recorded':
      return claimOf(entry, 'claimed', (entry.payload as RollbackPayload).groups)
    case 'record.manual':
      return claimOf(entry, 'manual', (entry.payload as ManualPayload).groups)
    default:
      return null
  }
}

/** What entries contribute, in their order. */
export function stepsOf(entries: readonly LedgerEntry[]): Step[] {
  const steps: Step[] = []
  for (const entry of entries) {
    const step = stepOf(entry)
    if (step !== null) steps.push(step)
  }
  return steps
}

function claimOf(
  entry: LedgerEntry,
  basis: Claim['basis'],
  groups: readonly string[] | undefined,
): Claim | null {
  const { version, at } = entry
  if (version === null) return null
  return { kind: 'claim', at, entry, groups: groups ?? null, version, basis, verdict: null }
}

function lookOf(entry: LedgerEntry, verdict: Verdict): Look {
  const { groups, partial } = verdict
  const views =
    groups && groups.length > 0
      ? groups.map((own) => judged(own.name, own, verdict))
      : (partial ?? [null]).map((group) => judged(group, verdict, verdict))
  return { kind: 'look', at: verdict.endedAt, entry, whole: partial === undefined, views }
}

function judged(
  group: string | null,
  { verdict, reason, coverage, observed }: Pick<Verdict, 'verdict' | 'reason' | 'coverage' | 'observed'>,
  { expected, artifacts }: Verdict,
): Judged {
  return { group, verdict, reason, coverage, observed, expected, artifacts }
}

/** A look says which versions answered; without a version claim (L0) it says nothing about what runs. */
export function versionsSeen({ coverage, observed, verdict, expected }: Judged): string[] {
  if (coverage === 'L0') return []
  if (verdict === 'healthy') return [expected.version]
  const names = Object.keys(observed).filter((name) => (observed[name] ?? 0) > 0)
  return [...new Set(names.map((name) => name.replace(/^v(?=\d)/, '')))].toSorted()
}

/**
 * Whether the commit that was expected is what a look saw under its version: not where the version was right and the look
 * still called it the wrong one, as after a tag that moved.
 */
export function isExpectedCommit(view: Judged): boolean {
  if (view.verdict === 'healthy') return true
  if (view.reason === 'wrong-version') return false
  return view.reason !== 'mixed' || versionsSeen(view).length > 1
}
