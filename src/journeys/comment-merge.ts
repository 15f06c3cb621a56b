import { readHeader } from '../changes/header.ts'
import type { CommitReading } from '../changes/change.ts'
import type { Configuration } from '../config/schema.ts'
import type { Squashing } from '../forge/pull-request-event.ts'
import { squashMessage } from '../forge/squash-message.ts'
import type { Commit } from '../git/commit.ts'
import type { PullRequestCommits } from './comment-commits.ts'

/** What a pull request is called, and how it will be merged as far as anybody tells. */
export interface PullRequest {
  readonly number: string | null
  readonly title: string | null
  readonly description: string
  readonly squash: Squashing
}

/** Which words the notes will read of it, and why those, in a sentence for people. */
export interface Counted {
  readonly counted: 'title' | 'commits'
  readonly because: string
}

/**
 * Whether the title or the commits will be told. The forge's settings decide; where they leave it open, how pull requests came
 * into the branch lately; where that says nothing, the title stands for commits that are not written for the notes.
 */
export function countedBy(
  { title, squash }: PullRequest,
  commits: readonly Commit[],
  readings: readonly CommitReading[],
): Counted {
  if (title === null || title.trim() === '')
    return told('commits', 'Its commits count: the run does not tell its title.')
  const written = commits.filter(({ parents }) => parents.length < 2)
  const isLone = written.length === 1 && squash.header === 'lone-commit-or-title'
  if (squash.happens === 'always')
    return isLone ? lone : told('title', 'It will be squashed, so its title counts, and its commits do not.')
  if (squash.happens === 'never')
    return told('commits', 'It will not be squashed, so each of its commits counts.')
  const merged = readings.filter(({ pullRequest }) => pullRequest !== null)
  const squashed = merged.filter(({ merge }) => !merge).length
  if (squashed > merged.length - squashed)
    return isLone ? lone : told('title', 'Pull requests are usually squashed here, so its title counts.')
  if (merged.length > 0)
    return told('commits', 'Pull requests are usually merged with their commits here, so those count.')
  const plain = written.some(({ message }) => readHeader(firstLine(message)) === null)
  if (plain && readHeader(title) !== null)
    return told(
      'title',
      'Its title counts: not all of its commits are Conventional Commits, so it is taken to be squashed.',
    )
  return told('commits', 'Its commits count. When it is squashed, its title counts instead.')
}

/** GitHub proposes the message of a single commit in place of the title, unless a setting says otherwise. */
const lone = told(
  'commits',
  'Its commit counts: squashed, a pull request of one commit gets the message of that commit and not the title.',
)

function told(counted: Counted['counted'], because: string): Counted {
  return { counted, because }
}

function firstLine(message: string): string {
  return message.trimStart().split('\n', 1)[0] ?? ''
}

/**
 * What git will have of the pull request once it is merged, newest first, above its branch: one commit where it is squashed; else
 * its commits, and their merge on top where notes tell merges. A squashed commit, which does not exist yet, stands under the id of
 * the last one, so that links lead somewhere; a merge stands under `notYet`.
 */
export function mergedCommits(
  request: PullRequest,
  { base, head, commits }: PullRequestCommits,
  { counted }: Counted,
  { notes }: Pick<Configuration, 'notes'>,
): readonly Commit[] {
  const last = commits.find(({ oid }) => oid === head)
  const { number, title, description, squash } = request
  if (last === undefined || title === null) return commits
  const made = {
    ...last,
    paths: [...new Set(commits.flatMap(({ paths }) => paths ?? []))],
  }
  if (counted === 'title') {
    const messages = commits
      .filter(({ parents }) => parents.length < 2)
      .map(({ message }) => message)
      .toReversed()
    const message = squashMessage({ number, title, description, messages }, squash)
    return [{ ...made, parents: [base], message }]
  }
  if (!notes['first-parent'] || number === null) return commits
  const message = `Merge pull request #${number} from branch\n\n${title}`
  return [{ ...made, oid: notYet, parents: [base, head], message }, ...commits]
}

/** The id of a merge that does not exist yet. */
export const notYet = '0'.repeat(40)
