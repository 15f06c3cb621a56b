import type { Expectation } from './plan.ts'
import type { Sample } from './sample.ts'
import { releaseName } from './version-match.ts'

type Told = Pick<Sample, 'outcome' | 'version' | 'commit' | 'digest'>

/** The releases that one look was told of, one name for each answer; none where nothing was told. */
export function releasesSeen(sample: Sample, expected: Expectation): string[] {
  const told: readonly Told[] = sample.census?.members ?? [sample]
  return told.flatMap((one) => nameOf(one, expected) ?? [])
}

/**
 * An artifact that is not the right one is not counted as the release, whatever version it says it is; a version that
 * is told by the artifact alone is.
 */
function nameOf({ outcome, version, commit, digest }: Told, expected: Expectation): string | null {
  if (outcome !== 'pass' && outcome !== 'stale') return null
  const known = expected.digests ?? []
  const artifact = digest === null ? null : `sha256:${digest.slice(0, 12)}`
  const name = releaseName({ version, commit }, expected)
  if (name === null) return digest !== null && known.includes(digest) ? expected.version : artifact
  const isOther = outcome === 'stale' && name === expected.version && artifact !== null
  return isOther ? `${name} (${artifact})` : name
}

/** The digests of artifacts that one look was told of. */
export function digestsSeen(sample: Sample): string[] {
  const told: readonly Told[] = sample.census?.members ?? [sample]
  return told.flatMap(({ digest }) => digest ?? [])
}
