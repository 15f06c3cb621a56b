import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { RollbackPayload, VerifyPayload } from '../ledger/payloads.ts'
import { flagOf } from './next-announcement.ts'

/** A release that a run is about to put somewhere, or to prove there. */
export interface StartingRun {
  readonly environment: string
  readonly package: string | null
  readonly version: string
  readonly commit: string | null
  /** Only these groups of the environment; null or left out: all of it. */
  readonly groups?: readonly string[] | null
}

/**
 * Throws STALE_RUN (exit code 9) for a release that is older than the one that was verified there last: a run that waited in a
 * queue must not undo what came after it. Older is a commit that the verified one descends from; where this clone lacks one
 * of the two, a commit that the ledger knows from an earlier verification. Going back on purpose is `waybill rollback`.
 */
export async function refuseStaleRun(
  { repository }: Pick<Edge, 'repository'>,
  entries: readonly LedgerEntry[],
  run: StartingRun,
): Promise<void> {
  const states = statesOf(entries, run)
  const current = states.at(-1)
  if (!current?.commit || run.commit === null || current.commit === run.commit) return
  const before = states.findLast(({ commit }) => commit === run.commit) ?? null
  if (await isOlder(repository, run.commit, current.commit, before !== null))
    throw stale(run, current, before)
}

/** The entries that say which release was put there, verified or gone back to, in the order of the ledger. */
export function statesOf(
  entries: readonly LedgerEntry[],
  run: Pick<StartingRun, 'environment' | 'package' | 'groups'>,
): readonly LedgerEntry[] {
  return entries.filter((entry) => isState(entry, run))
}

/** Whether an entry says which release an environment was put to: verified, or gone back to since. */
function isState(entry: LedgerEntry, run: Parameters<typeof statesOf>[1]): boolean {
  if (entry.environment !== run.environment || entry.package !== run.package) return false
  if (entry.kind === 'verify.result') {
    const { verdict } = entry.payload as VerifyPayload
    return verdict.verdict === 'healthy' && overlaps(verdict.partial, run.groups)
  }
  return entry.kind === 'rollback.recorded' && overlaps((entry.payload as RollbackPayload).groups, run.groups)
}

function overlaps(one: readonly string[] | undefined, other: readonly string[] | null | undefined): boolean {
  return !one || !other || one.some((name) => other.includes(name))
}

async function isOlder(
  repository: Edge['repository'],
  commit: string,
  current: string,
  wasVerified: boolean,
): Promise<boolean> {
  if (await repository.isAncestor(commit, current)) return true
  if (!wasVerified) return false
  const known = await Promise.all([commit, current].map((oid) => repository.resolve(oid)))
  return known.includes(null)
}

function stale(run: StartingRun, current: LedgerEntry, before: LedgerEntry | null): WaybillError {
  const { environment, package: part, version } = run
  const same =
    before === null || before.version === version
      ? ''
      : ` ${version} is the commit that was there before as ${before.version}.`
  return new WaybillError(
    'STALE_RUN',
    `${version} is older than ${current.version}, which was verified in ${environment} since (ledger entry ${current.seq}).${same}`,
    {
      exitCode: exitCodes.refusedByRule,
      hint: `Nothing is to be done when this run merely waited too long. To go back on purpose: waybill rollback --environment ${environment}${flagOf(part)} --to ${version} --reason "..."`,
    },
  )
}
