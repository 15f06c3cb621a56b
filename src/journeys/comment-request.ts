import type { CiRun } from '../edge/ci-run.ts'
import { readPullRequestEvent, usualSquashing, type Squashing } from '../forge/pull-request-event.ts'
import type { PullRequestEnds } from './comment-commits.ts'
import type { PullRequest } from './comment-merge.ts'

/** What is known of the run before anything is read; all of it is untrusted text. */
export interface CommentGround {
  /** The number that somebody asked for; null for the run's own. */
  readonly asked: string | null
  readonly run: CiRun | null
  /** The text of GitHub's event. */
  readonly event: string | null
  /** GitLab's `CI_MERGE_REQUEST_SQUASH_ON_MERGE`. */
  readonly squashOnMerge: string | null
}

/** The pull request that is meant. Another one than the run's has another title and other commits than those of the run. */
export function requestedPull({
  asked,
  run,
  event,
  squashOnMerge,
}: CommentGround): PullRequest & PullRequestEnds {
  const own = run?.pullRequest ?? null
  if (own === null || (asked !== null && own.number !== asked))
    return { ...nothingTold, number: asked, squash: squashHere(run, null) }
  const told = readPullRequestEvent(event)
  const { number, base, head } = own
  const title = lineOf(own.title)
  if (told === null)
    return { ...nothingTold, number, title, base, head, squash: squashHere(run, squashOnMerge) }
  return {
    number,
    title: lineOf(told.title) ?? title,
    description: told.body,
    squash: told.squash,
    base,
    head,
  }
}

/** A title is a line: what comes below it would be read as the body of a commit. */
function lineOf(title: string | null): string | null {
  return title === null ? null : title.replace(/\s+/g, ' ').trim()
}

const nothingTold = { title: null, description: '', base: null, head: null }

/** GitLab's squashed commits have the title alone (docs.gitlab.com, "Commit message templates": `%{title}`). */
function squashHere(run: CiRun | null, onMerge: string | null): Squashing {
  if (run?.system !== 'gitlab') return usualSquashing
  const happens = onMerge === 'true' ? 'always' : onMerge === 'false' ? 'never' : 'maybe'
  return { happens, header: 'title', body: 'blank' }
}
