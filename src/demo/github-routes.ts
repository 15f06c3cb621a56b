import { commentRoutes } from './github-comment-routes.ts'
import { deploymentRoutes } from './github-deployment-routes.ts'
import type { GithubServerAnswer } from './github-fault.ts'
import { releaseRoutes } from './github-release-routes.ts'
import { repositoryRoutes } from './github-repository-routes.ts'
import { notFound, refuse, type GithubSetting, type Route, type RoutedRequest } from './github-route.ts'

const routes = [...repositoryRoutes, ...releaseRoutes, ...deploymentRoutes, ...commentRoutes].map(
  (route) => ({
    ...route,
    pattern: new RegExp(
      `^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)').replace('{...}', '(?<rest>.+)')}$`,
    ),
  }),
)

/** Answers requests: the token first, then the permission, then what is asked. */
export function openRoutes(setting: GithubSetting): {
  answer(request: RoutedRequest, token: string, breaksOff: boolean): GithubServerAnswer
} {
  return {
    answer: (request, token, breaksOff) =>
      refuseRequest(request, token) ??
      answerAbove(request, setting) ??
      answerRepository(request, setting, breaksOff) ??
      notFound(),
  }
}

function refuseRequest(request: RoutedRequest, token: string): GithubServerAnswer | null {
  if (request.token !== null && request.token !== token) return refuse(401, 'Bad credentials')
  if (request.token === null && request.method !== 'GET') return refuse(401, 'Requires authentication')
  return request.json === undefined && !request.isUpload ? refuse(400, 'Problems parsing JSON') : null
}

/** What is not below a repository's path. */
function answerAbove(request: RoutedRequest, setting: GithubSetting): GithubServerAnswer | null {
  const { pathname } = request.url
  if (pathname === '/graphql') return answerQuery(request, setting)
  if (pathname !== '/user') return null
  return setting.scopes === null
    ? refuse(403, 'Resource not accessible by integration')
    : { status: 200, body: { login: setting.login, type: 'User' } }
}

/** As much of GraphQL as is asked of it: whose the token is, and commits by their object ids. */
function answerQuery({ json }: RoutedRequest, { login, repository }: GithubSetting): GithubServerAnswer {
  const { query, variables } = isRecord(json) ? json : {}
  const text = typeof query === 'string' ? query : ''
  const named = isRecord(variables) ? variables : {}
  if (typeof named['owner'] !== 'string' || typeof named['name'] !== 'string')
    return { status: 200, body: { data: { viewer: { login } } } }
  const held = repository(`${named['owner']}/${named['name']}`)
  const asked = [...text.matchAll(/(\w+): object\(oid: "([0-9a-f]+)"\)/g)].map(([, alias = '', oid = '']) => {
    const known = held.commits.get(oid)
    return [alias, known === undefined ? null : { oid, ...known }]
  })
  return {
    status: 200,
    body: { data: { repository: { nameWithOwner: held.path, ...Object.fromEntries(asked) } } },
  }
}

function answerRepository(
  request: RoutedRequest,
  setting: GithubSetting,
  breaksOff: boolean,
): GithubServerAnswer | null {
  const [, owner, name, below = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(request.url.pathname) ?? []
  if (owner === undefined || name === undefined) return null
  for (const route of routes) {
    const match = route.method === request.method ? route.pattern.exec(below) : null
    if (match === null || isUploadRoute(route) !== request.isUpload) continue
    const refused = refusePermission(route, request, setting)
    if (refused !== null) return refused
    const answered = route.answer({
      request,
      setting,
      repository: setting.repository(`${decodeURIComponent(owner)}/${decodeURIComponent(name)}`),
      parts: { ...match.groups },
      fields: isRecord(request.json) ? request.json : {},
      mayWrite: request.token !== null && mayWriteContents(setting),
      breaksOff,
    })
    return { ...answered, headers: { ...acceptedBy(route, setting), ...answered.headers } }
  }
  return null
}

function isUploadRoute({ method, path }: Route): boolean {
  return method === 'POST' && path === '/releases/{id}/assets'
}

function mayWriteContents({ scopes, permissions }: GithubSetting): boolean {
  return scopes === null
    ? permissions['contents'] === 'write'
    : ['repo', 'public_repo'].some((scope) => scopes.includes(scope))
}

/** What the token lacks: for an app's token its permissions, for a classic one its scopes. */
function refusePermission(
  route: Route,
  { token }: RoutedRequest,
  setting: GithubSetting,
): GithubServerAnswer | null {
  if (token === null) return route.needs.some((need) => need.endsWith('=read')) ? null : notFound()
  const headers = acceptedBy(route, setting)
  if (setting.scopes !== null) {
    const enough = route.method === 'GET' || mayWriteContents(setting)
    return enough ? null : notFound()
  }
  const granted = route.needs.some((need) => {
    const [name = '', level] = need.split('=')
    const held = name === 'metadata' ? 'read' : setting.permissions[name]
    return held === 'write' || held === level
  })
  return granted ? null : refuse(403, 'Resource not accessible by integration', undefined, headers)
}

function acceptedBy({ needs }: Route, { scopes }: GithubSetting): Readonly<Record<string, string>> {
  return scopes === null
    ? { 'x-accepted-github-permissions': needs.join('; ') }
    : { 'x-accepted-oauth-scopes': 'repo' }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
