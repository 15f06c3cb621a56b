import type { Configuration } from '../config/schema.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { asSuperseded, supersededBy, watchSuperseded, type Under } from './supersede.ts'
import { keptState, type Verifying } from './verify-state.ts'
import { verifyEnvironment, type VerificationRun } from './verification.ts'

/** A check of a release that is under way somewhere. */
export interface CheckedRelease extends Verifying {
  /** SHA-256 of what should run, lower-case hex; any of them is right. */
  readonly digests: readonly string[]
  /** Go on with what an earlier run saw. */
  readonly resume: boolean
  /** What would take its place; null where nothing can. */
  readonly under: Under | null
}

export type CheckRun = Pick<VerificationRun, 'signal' | 'progress'>

/**
 * Checks a release until there is a verdict. What was seen is kept for `--resume` where the time was up or the run was stopped.
 * A newer release that began meanwhile makes it inconclusive, `superseded`.
 */
export async function checkRelease(
  edge: Edge,
  configuration: Configuration,
  release: CheckedRelease,
  { signal, progress }: CheckRun,
): Promise<Verdict> {
  const { environment, package: part, version, commit, digests, groups, under } = release
  const kept = keptState(edge, release)
  const before = release.resume ? await kept.read() : null
  if (release.resume && before === null)
    progress('There is nothing to go on with: it is checked from the start.')
  const watch = under === null ? null : watchSuperseded(edge, under)
  try {
    const { verdict, state } = await verifyEnvironment(
      edge,
      configuration,
      {
        environment,
        expected: { version, commit, package: part, ...(digests.length > 0 ? { digests } : {}) },
        groups,
        resume: before,
      },
      { signal, progress, ...(watch === null ? {} : { superseded: watch.superseded }) },
    )
    await kept.keep(state)
    return under === null ? verdict : await stillStanding(edge, under, verdict)
  } finally {
    watch?.stop()
  }
}

/** The last look before the verdict counts. A ledger that does not answer now will not take the verdict either. */
async function stillStanding(edge: Pick<Edge, 'ledger'>, under: Under, verdict: Verdict): Promise<Verdict> {
  if (verdict.reason === 'superseded') return verdict
  const recorded = await edge.ledger.read().catch(() => [])
  const newer = supersededBy(
    recorded.map(({ entry }) => entry),
    under,
  )
  return newer === null ? verdict : asSuperseded(verdict)
}
