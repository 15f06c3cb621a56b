import { field, list, numeral, text } from './answer.ts'
import type { CommitFacts, PullRequestFacts } from './commit-facts.ts'

/** The address, below the base URL, that tells which merge requests a commit came with (GitLab REST v4, "Commits API"). */
export function mergeRequestsPath(path: string, oid: string): string {
  return `/projects/${encodeURIComponent(path)}/repository/commits/${encodeURIComponent(oid)}/merge_requests`
}

/**
 * Reads the merge requests of a commit: the merged one that made this very commit, else the one that was merged first.
 * GitLab does not tell the account of a commit's author. Null for what is no answer of GitLab's.
 */
export function readMergeRequests(answer: unknown, oid: string): CommitFacts | null {
  if (!Array.isArray(answer)) return null
  const merged = list(answer).filter((one) => field(one, 'state') === 'merged' && isIntoItsOwn(one))
  const own = merged.find((one) =>
    ['merge_commit_sha', 'squash_commit_sha', 'sha'].some((name) => field(one, name) === oid),
  )
  return { login: null, pullRequest: mergeRequestOf(own ?? earliest(merged)) }
}

/** The question was asked of the project that it was merged into, unless it says otherwise. */
function isIntoItsOwn(request: unknown): boolean {
  const [target, project] = [field(request, 'target_project_id'), field(request, 'project_id')]
  return target === undefined || project === undefined || target === project
}

function earliest(requests: readonly unknown[]): unknown {
  const at = (one: unknown) => {
    const time = Date.parse(text(field(one, 'merged_at')) ?? '')
    return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
  }
  return requests.reduce<unknown>(
    (first, one) => (first === undefined || at(one) < at(first) ? one : first),
    undefined,
  )
}

function mergeRequestOf(value: unknown): PullRequestFacts | null {
  const number = numeral(field(value, 'iid'))
  if (number === null) return null
  return {
    number,
    title: text(field(value, 'title')) ?? '',
    body: text(field(value, 'description')) ?? '',
    labels: list(field(value, 'labels')).flatMap((one) => text(one) ?? []),
    author: text(field(field(value, 'author'), 'username')),
  }
}
