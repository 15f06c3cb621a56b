import { lastNumber } from './trailing-numbers.ts'

/** What a forge says of a pull request in the commit that brought it. */
export interface PullRequestMerge {
  /** As the forge numbers it. */
  readonly number: string
  /** Its title; null when the message does not have it. */
  readonly title: string | null
  /** Whether the forge counts issues and pull requests together, so that `#12` names it. */
  readonly counted: boolean
}

/** How a forge writes it: which groups are the number and the title; the title stands below where it is no group. */
interface Form {
  readonly pattern: RegExp
  readonly number: number
  readonly title: number | 'below'
  readonly counted: boolean
}

const gitHub: Form = {
  pattern: /^Merge pull request #(\d{1,10}) (?:from|in) /,
  number: 1,
  title: 'below',
  counted: true,
}
/** Gitea and Forgejo. */
const gitea: Form = {
  pattern: /^Merge pull request '(.*)' \([#!](\d{1,10})\) from /s,
  number: 2,
  title: 1,
  counted: true,
}
const bitbucket: Form = {
  pattern: /^Merged in .{1,1000} \(pull request #(\d{1,10})\)$/,
  number: 1,
  title: 'below',
  counted: false,
}
const bitbucketDataCenter: Form = {
  pattern: /^Pull request #(\d{1,10}): +(\S.*)$/s,
  number: 1,
  title: 2,
  counted: false,
}
const azure: Form = { pattern: /^Merged PR (\d{1,10}): +(\S.*)$/s, number: 1, title: 2, counted: false }

const merged = [gitHub, gitea, azure, bitbucket]
const requested = [bitbucketDataCenter]
const byGitLab = /^Merge (?:remote-tracking )?branch '/
const mergeRequest = /^See merge request (?:[\w./-]{0,400})!(\d{1,10})\s*$/m
/** What may stand where a title would: trailers, and the list of commits of Bitbucket's. */
const noTitle =
  /^(?:See merge request |\* commit '|[A-Za-z][A-Za-z-]*-[Bb]y: |Change-Id: |\(cherry picked from )/

/**
 * Reads what forges write when they bring in a pull request, whether as a merge or squashed: GitHub, GitLab (with its
 * `See merge request`), Bitbucket, Azure DevOps, Gitea and Forgejo. Null for anything else, a plain
 * `Merge branch 'x'` among them. Linear in the length of the message.
 */
export function readMerge(header: string, rest: string): PullRequestMerge | null {
  const forms = header.startsWith('Merge') ? merged : header.startsWith('Pull request #') ? requested : null
  if (forms === null) return null
  for (const form of forms) {
    const match = form.pattern.exec(header)
    if (match === null) continue
    const title = form.title === 'below' ? titleIn(rest) : match[form.title]?.trim()
    return { number: match[form.number] ?? '', title: title || null, counted: form.counted }
  }
  const number = byGitLab.test(header) ? mergeRequestIn(rest) : null
  return number === null ? null : { number, title: titleIn(rest), counted: false }
}

/** The pull request of a squashed commit: the last number at the end of its header, else GitLab's words below it. */
export function readPullRequest(header: string, rest: string): string | null {
  return lastNumber(header) ?? mergeRequestIn(rest)
}

function mergeRequestIn(rest: string): string | null {
  return rest.includes('See merge request ') ? (mergeRequest.exec(rest)?.[1] ?? null) : null
}

/** The first line below a header that says something. */
function titleIn(rest: string): string | null {
  let start = 0
  while (start < rest.length) {
    const found = rest.indexOf('\n', start)
    const end = found === -1 ? rest.length : found
    const line = rest.slice(start, end).trim()
    if (line !== '') return noTitle.test(line) ? null : line
    start = end + 1
  }
  return null
}
