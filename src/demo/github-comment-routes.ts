import type { GithubServerAnswer } from './github-fault.ts'
import type { HeldComment } from './github-holdings.ts'
import { notFound, page, refuse, type Asked, type Route } from './github-route.ts'

const mostBody = 65_536

/** Comments of issues, and so of pull requests. */
export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues/{number}/comments',
    needs: ['issues=read', 'pull_requests=read'],
    answer: listComments,
  },
  {
    method: 'POST',
    path: '/issues/{number}/comments',
    needs: ['issues=write', 'pull_requests=write'],
    answer: create,
  },
  {
    method: 'PATCH',
    path: '/issues/comments/{id}',
    needs: ['issues=write', 'pull_requests=write'],
    answer: (asked) => {
      const comment = asked.repository.comments.find(({ id }) => String(id) === asked.parts['id'])
      if (comment === undefined) return notFound()
      const refused = refuseBody(asked)
      if (refused !== null) return refused
      comment.body = String(asked.fields['body'])
      return { status: 200, body: commentBody(comment, asked) }
    },
  },
]

function listComments(asked: Asked): GithubServerAnswer {
  if (!isThere(asked)) return notFound()
  const own = asked.repository.comments.filter(({ number }) => String(number) === asked.parts['number'])
  return page(
    own.map((one) => commentBody(one, asked)),
    asked.request,
  )
}

function create(asked: Asked): GithubServerAnswer {
  if (!isThere(asked)) return notFound()
  const refused = refuseBody(asked)
  if (refused !== null) return refused
  const { repository, parts, fields, setting } = asked
  const comment: HeldComment = {
    id: Math.max(7000, ...repository.comments.map(({ id }) => id)) + 1,
    number: Number(parts['number']),
    author: setting.login,
    body: String(fields['body']),
  }
  repository.comments.push(comment)
  return { status: 201, body: commentBody(comment, asked) }
}

function isThere({ parts, setting }: Asked): boolean {
  const number = Number(parts['number'])
  return Number.isSafeInteger(number) && number > 0 && (setting.pulls?.includes(number) ?? true)
}

function refuseBody({ fields }: Asked): GithubServerAnswer | null {
  const body = fields['body']
  if (typeof body !== 'string' || body.trim() === '')
    return refuse(422, 'Validation Failed', [
      { resource: 'IssueComment', code: 'missing_field', field: 'body' },
    ])
  if (body.length <= mostBody) return null
  const message = `body is too long (maximum is ${mostBody} characters)`
  return refuse(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message },
  ])
}

function commentBody({ id, number, author, body }: HeldComment, { request, repository }: Asked): unknown {
  return {
    id,
    body,
    html_url: `${request.web}/${repository.path}/pull/${number}#issuecomment-${id}`,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
  }
}
