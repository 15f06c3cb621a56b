import type { LedgerEntry } from './entry.ts'
import { entriesAbout, whatRan, type Place } from './what-ran.ts'

/** What should run somewhere, by the record alone. */
export interface Intended {
  /** The groups that it is about; null: everything that is not named by another. */
  readonly group: string | null
  readonly version: string
  readonly commit: string | null
  /** SHA-256 of what was delivered, where it was named. */
  readonly digests: readonly string[]
  /** Versions that may be seen too: what was there before in places that the last delivery did not reach. */
  readonly tolerated: readonly string[]
}

/** Later than whatever was recorded, by whichever clock. */
const always = '9999-12-31T23:59:59Z'

/**
 * What the ledger says should run in a place: what was delivered, claimed, gone back to or changed by hand last. What
 * `observe` saw does not count, or a change by somebody would be what should run as soon as it was seen once.
 */
export function intendedIn(entries: readonly LedgerEntry[], place: Place): readonly Intended[] {
  const said = entriesAbout(entries, place).filter(({ kind }) => kind !== 'observation')
  const { running } = whatRan(said, { ...place, at: always })
  const groups = [...new Set(running.map(({ group }) => group))]
  return groups.flatMap((group) => {
    const here = running.filter((one) => one.group === group)
    const judged = here.filter(({ verdict }) => verdict !== null)
    const [wanted] = (judged.length > 0 ? judged : here).toSorted((a, b) => b.seq - a.seq)
    if (!wanted) return []
    const { version, commit } = wanted
    const tolerated = here.map((one) => one.version).filter((one) => one !== version)
    return [{ group, version, commit, digests: digestsOf(said, wanted), tolerated }]
  })
}

/** What was named last of the release: a later record of a deployment says more than the announcement. */
function digestsOf(
  entries: readonly LedgerEntry[],
  release: Pick<Intended, 'version' | 'commit'>,
): readonly string[] {
  const named = entries.findLast(
    ({ version, commit, artifacts }) =>
      artifacts.length > 0 &&
      version === release.version &&
      (release.commit === null || commit === null || commit === release.commit),
  )
  return named?.artifacts.map(({ sha256 }) => sha256) ?? []
}

/** For so long a deployment that nobody said the end of explains what is seen. */
const longestRollout = 24 * 60 * 60_000

/**
 * Versions whose deployment to a place began and has not ended: no `deploy.finished` and no verdict came after. What is on its
 * way is no drift, for a day. `now` is in milliseconds since 1970.
 */
export function underWay(entries: readonly LedgerEntry[], place: Place, now: number): readonly string[] {
  const versions = new Set<string>()
  for (const { kind, version, at } of entriesAbout(entries, place)) {
    if (version === null) continue
    if (kind === 'deploy.started') {
      if (now - Date.parse(at) < longestRollout) versions.add(version)
    } else if (kind === 'deploy.finished' || kind === 'verify.result' || kind === 'rollback.recorded')
      versions.delete(version)
  }
  return [...versions].toSorted()
}
