import { field, list, numeral, text } from './answer.ts'
import type { CommitFacts, PullRequestFacts } from './commit-facts.ts'

/** How many commits one question may name: GitHub gives a query ten seconds. */
export const mostCommitsAsked = 50

export interface GithubQuestion {
  readonly query: string
  readonly variables: { readonly owner: string; readonly name: string }
}

/** What GitHub said about the commits of one question; every commit asked for is in exactly one of the two. */
export interface GithubAnswer {
  readonly facts: ReadonlyMap<string, CommitFacts>
  /** Why there is nothing about a commit, in words of ours or GitHub's, by commit. */
  readonly unanswered: ReadonlyMap<string, string>
}

/**
 * One GraphQL question about up to `mostCommitsAsked` commits, each by an alias: its author's account and the pull requests
 * that it came with. Throws a RangeError for more commits, and for what is no object id.
 */
export function askAboutCommits(path: string, oids: readonly string[]): GithubQuestion {
  if (oids.length > mostCommitsAsked)
    throw new RangeError(`${oids.length} commits are too many for one question.`)
  const [owner = '', name = ''] = path.split('/')
  const aliases = oids.map((oid, index) => {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid)) throw new RangeError(`${oid} is no object id.`)
    return `c${index}: object(oid: "${oid}") { ...facts }`
  })
  return {
    query: `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${aliases.join('\n    ')}
  }
}
fragment facts on Commit {
  oid
  author { user { login } }
  associatedPullRequests(first: 5, orderBy: { field: CREATED_AT, direction: ASC }) {
    nodes {
      number title body merged mergedAt
      mergeCommit { oid }
      baseRepository { nameWithOwner }
      author { __typename login }
      labels(first: 50) { nodes { name } }
    }
  }
}`,
    variables: { owner, name },
  }
}

/**
 * Reads `data` and `errors` of GitHub's answer, whatever shape they have: with errors for some of the aliases the others
 * still count.
 */
export function readCommits(
  { data, errors }: { readonly data: unknown; readonly errors: readonly unknown[] },
  oids: readonly string[],
): GithubAnswer {
  const facts = new Map<string, CommitFacts>()
  const unanswered = new Map<string, string>()
  const repository = field(data, 'repository')
  const complaints = complaintsOf(errors)
  for (const [index, oid] of oids.entries()) {
    const commit = field(repository, `c${index}`)
    const complaint = complaints.get(`c${index}`) ?? complaints.get('')
    if (field(commit, 'oid') === oid && complaint === undefined)
      facts.set(oid, factsOf(commit, oid, text(field(repository, 'nameWithOwner'))))
    else unanswered.set(oid, complaint ?? missing(repository, commit))
  }
  return { facts, unanswered }
}

function missing(repository: unknown, commit: unknown): string {
  if (typeof repository !== 'object' || repository === null) return 'its answer was not whole'
  return commit === null
    ? 'it does not have the commit, which may not have been pushed'
    : 'its answer was not whole'
}

/** What is wrong, by the alias that it is about; by the empty name what is wrong with all of it. */
function complaintsOf(errors: readonly unknown[]): ReadonlyMap<string, string> {
  const complaints = new Map<string, string>()
  for (const error of errors) {
    const path = list(field(error, 'path'))
    const alias = path[0] === 'repository' && typeof path[1] === 'string' ? path[1] : ''
    const said = text(field(error, 'message')) ?? 'it reported an error'
    complaints.set(
      alias,
      field(error, 'type') === 'NOT_FOUND' && path.length === 1 ? unknownRepository : said,
    )
  }
  return complaints
}

const unknownRepository = 'it does not know the repository, or the token may not read it'

function factsOf(commit: unknown, oid: string, repository: string | null): CommitFacts {
  const merged = list(field(field(commit, 'associatedPullRequests'), 'nodes')).filter(
    (one) => field(one, 'merged') === true && isInto(one, repository),
  )
  return {
    login: text(field(field(field(commit, 'author'), 'user'), 'login')),
    pullRequest: pullRequestOf(
      merged.find((one) => field(field(one, 'mergeCommit'), 'oid') === oid) ?? earliest(merged),
    ),
  }
}

/** A fork's pull requests within itself say nothing about this repository. */
function isInto(pullRequest: unknown, repository: string | null): boolean {
  const base = text(field(field(pullRequest, 'baseRepository'), 'nameWithOwner'))
  return base !== null && base.toLowerCase() === repository?.toLowerCase()
}

/** GitHub's times are all written alike, so that their texts are in their order. */
function earliest(pullRequests: readonly unknown[]): unknown {
  const at = (one: unknown) => text(field(one, 'mergedAt')) ?? '~'
  return pullRequests.reduce<unknown>(
    (first, one) => (first === undefined || at(one) < at(first) ? one : first),
    undefined,
  )
}

function pullRequestOf(value: unknown): PullRequestFacts | null {
  const number = numeral(field(value, 'number'))
  if (number === null) return null
  const author = field(value, 'author')
  const login = text(field(author, 'login'))
  const isBot = field(author, '__typename') === 'Bot' && login?.endsWith('[bot]') === false
  return {
    number,
    title: text(field(value, 'title')) ?? '',
    body: text(field(value, 'body')) ?? '',
    labels: list(field(field(value, 'labels'), 'nodes')).flatMap((one) => text(field(one, 'name')) ?? []),
    author: isBot ? `${login}[bot]` : login,
  }
}
