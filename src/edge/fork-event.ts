/** What of a GitHub event decides whether its run is for a pull request from a fork. */
export interface EventFacts {
  readonly name: string
  readonly payload: unknown
}

/**
 * Whether a run is for a pull request from a fork, or from one that cannot be told from that. `workflow_run` is a run after
 * another, with the secrets of the repository, and that one may have been a fork's.
 */
export function isFromFork({ name, payload }: EventFacts): boolean {
  if (name === 'workflow_run') {
    const head = at(payload, 'workflow_run', 'head_repository', 'full_name')
    return typeof head !== 'string' || head !== at(payload, 'repository', 'full_name')
  }
  if (!name.startsWith('pull_request')) return false
  const head = at(payload, 'pull_request', 'head', 'repo', 'full_name')
  const base = at(payload, 'pull_request', 'base', 'repo', 'full_name')
  // A deleted fork has no name any more; what cannot be told apart from a fork is treated as one.
  return typeof head !== 'string' || head !== base
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (one, key) =>
      typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[key] : undefined,
    value,
  )
}
