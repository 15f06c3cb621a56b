import { WaybillError } from '../../errors.ts'
import { field, text } from '../../forge/answer.ts'
import { ownComment, readComment, readComments } from '../../forge/github-comment.ts'
import { isSameText } from '../../forge/same-text.ts'
import type { GithubCall } from './github-call.ts'
import type { CommentFate, PullRequestComment } from './forge-host.ts'
import { untilDone, type GithubRepository } from './github-repository.ts'

const mostPages = 30
const needs = 'pull-requests: write'

/**
 * Writes the one comment, or brings it up to date, or leaves it when it says the same. Throws PULL_REQUEST_UNKNOWN for a number that
 * GitHub does not know.
 */
export function putComment(
  github: GithubRepository,
  { number, body, marker }: PullRequestComment,
): Promise<{ readonly url: string; readonly became: CommentFate }> {
  const { caller, root, connection } = github
  const asking = { doing: `comment on the pull request ${number}`, needs } as const
  const path = `${root}/issues/${encodeURIComponent(number)}/comments`
  return untilDone(github, async () => {
    const comments = await caller.pagesOf({ ...asking, method: 'GET', path }, mostPages)
    if (comments === null) throw unknown(number, connection.address.path)
    const own = ownComment(readComments(comments), marker, await whoAsks(github))
    if (own !== null && isSameText(own.body, body)) return { url: own.url, became: 'unchanged' }
    const call: GithubCall =
      own === null
        ? { ...asking, method: 'POST', path, body: { body } }
        : { ...asking, method: 'PATCH', path: `${root}/issues/comments/${own.id}`, body: { body } }
    const written = readComment((await caller.ask(call)).data)
    if (written === null) throw caller.silent(asking)
    return { url: written.url, became: own === null ? 'written' : 'updated' }
  })
}

function unknown(number: string, path: string): WaybillError {
  return new WaybillError('PULL_REQUEST_UNKNOWN', `GitHub shows no pull request ${number} in ${path}.`, {
    hint: 'Give the number of one that is there. In a private repository the token must be able to see it: permissions: { pull-requests: write }',
  })
}

/** Whose token it is: GraphQL tells it of every kind of token, REST of a person's. Null where neither does. */
export async function whoAsks({ caller }: Pick<GithubRepository, 'caller'>): Promise<string | null> {
  const doing = 'tell whose the token is'
  try {
    const data = await caller.query('query { viewer { login } }', doing)
    return text(field(field(data, 'viewer'), 'login'))
  } catch {
    try {
      const { data } = await caller.ask({ method: 'GET', path: '/user', doing, needs: 'metadata: read' })
      return text(field(data, 'login'))
    } catch {
      return null
    }
  }
}
