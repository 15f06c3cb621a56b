import { field } from './answer.ts'

/** What GitHub's event tells of a pull request and of how its repository merges; all of it is untrusted text. */
export interface PullRequestEvent {
  readonly title: string | null
  readonly body: string
  readonly squash: Squashing
}

/** How a squashed pull request becomes one commit. */
export interface Squashing {
  /** Whether it will be squashed, as far as settings tell: `maybe` where several ways are open. */
  readonly happens: 'always' | 'never' | 'maybe'
  /** The header: always the title, or the commit's own where there is only one. */
  readonly header: 'title' | 'lone-commit-or-title'
  readonly body: 'commits' | 'description' | 'blank'
}

/** GitHub's own defaults (docs.github.com, "Configuring commit squashing for pull requests"), and nothing known of the rest. */
export const usualSquashing: Squashing = {
  happens: 'maybe',
  header: 'lone-commit-or-title',
  body: 'commits',
}

/**
 * Reads the text of an event of the kind `pull_request`: the settings are those of `pull_request.base.repo`, and a merge that
 * was ordered already (`auto_merge`) says it best. Null for every other event, and for what is no JSON.
 */
export function readPullRequestEvent(text: string | null): PullRequestEvent | null {
  const request = field(parsed(text), 'pull_request')
  if (typeof request !== 'object' || request === null) return null
  const title = field(request, 'title')
  const body = field(request, 'body')
  return {
    title: typeof title === 'string' ? title : null,
    body: typeof body === 'string' ? body : '',
    squash: squashingOf(request),
  }
}

function squashingOf(request: object): Squashing {
  const repository = field(field(request, 'base'), 'repo')
  const header = field(repository, 'squash_merge_commit_title')
  const body = field(repository, 'squash_merge_commit_message')
  return {
    happens: happeningOf(field(field(request, 'auto_merge'), 'merge_method'), repository),
    header: header === 'PR_TITLE' ? 'title' : usualSquashing.header,
    body: body === 'PR_BODY' ? 'description' : body === 'BLANK' ? 'blank' : usualSquashing.body,
  }
}

function happeningOf(ordered: unknown, repository: unknown): Squashing['happens'] {
  if (ordered === 'squash') return 'always'
  if (typeof ordered === 'string') return 'never'
  const mayBe = (name: string) => field(repository, name)
  const squash = mayBe('allow_squash_merge')
  if (squash === false) return 'never'
  const only = mayBe('allow_merge_commit') === false && mayBe('allow_rebase_merge') === false
  return squash === true && only ? 'always' : 'maybe'
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
