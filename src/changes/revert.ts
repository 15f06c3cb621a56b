/** What a commit says it takes back: full or abbreviated object ids, or a title when it names no id. */
export interface RevertClaim {
  readonly oids: readonly string[]
  readonly title: string | null
}

const gitHeader = /^Revert "(.*)"(?: \((?:#|!)\d+\))*$/
const revertedId = /\bThis reverts commit ([0-9a-f]{7,64})\b/g

/** Reads git's own form (`Revert "…"` with `This reverts commit …`) and `revert: …` with `Refs: <oid>`. Null for any other commit. */
export function readRevert(header: string, rest: string, refs: readonly string[]): RevertClaim | null {
  const byGit = gitHeader.exec(header)
  const byType = /^revert(?:\([^()]*\))?!?: +(.*)$/i.exec(header)
  if (!byGit && !byType) return null
  const named = [...rest.matchAll(revertedId)].map((match) => match[1] ?? '')
  const referred = refs.flatMap((ref) => ref.match(/\b[0-9a-f]{7,64}\b/g) ?? [])
  const oids = named.length > 0 ? named : referred
  return { oids, title: oids.length > 0 ? null : (byGit?.[1] ?? byType?.[1] ?? null) }
}

/** One commit as cancelling needs it; in the order of history, newest first. */
export interface Revertible {
  readonly oid: string
  readonly header: string
  readonly revert: RevertClaim | null
}

/**
 * The object ids of all commits that cancel each other inside a range: a revert and what it takes back. A revert of a
 * revert brings the original back. A revert of something outside the range cancels nothing and stays to be listed.
 */
export function cancelled(commits: readonly Revertible[]): ReadonlySet<string> {
  const gone = new Set<string>()
  if (!commits.some((commit) => commit.revert)) return gone
  const byPrefix = new Map<string, number[]>()
  commits.forEach((commit, index) => {
    const key = commit.oid.slice(0, 7)
    byPrefix.set(key, [...(byPrefix.get(key) ?? []), index])
  })
  // Newest first: a revert that was itself reverted is gone before it could cancel anything.
  commits.forEach((commit, index) => {
    if (!commit.revert || gone.has(commit.oid)) return
    const targets = commit.revert.oids
      .map((oid) =>
        (byPrefix.get(oid.slice(0, 7)) ?? []).find((at) => at > index && commits[at]?.oid.startsWith(oid)),
      )
      .filter((at) => at !== undefined)
    const { title } = commit.revert
    if (title !== null) {
      const found = commits.findIndex(
        (other, at) =>
          at > index &&
          !gone.has(other.oid) &&
          withoutPullRequest(other.header) === withoutPullRequest(title),
      )
      if (found !== -1) targets.push(found)
    }
    if (targets.length === 0) return
    gone.add(commit.oid)
    for (const at of targets) {
      const target = commits[at]
      if (target) gone.add(target.oid)
    }
  })
  return gone
}

function withoutPullRequest(header: string): string {
  return header.replace(/(?: \((?:#|!)\d+\))+$/, '')
}
