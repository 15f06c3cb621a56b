import type { GithubServerAnswer } from './github-fault.ts'
import type { HeldRepository } from './github-holdings.ts'

/** A request, read as far as the routes need it. */
export interface RoutedRequest {
  readonly method: string
  /** Without `/api/v3` and `/api/uploads`. */
  readonly url: URL
  readonly token: string | null
  readonly raw: Buffer
  /** Null for no body, undefined for one that is no JSON. */
  readonly json: unknown
  readonly mediaType: string
  readonly isUpload: boolean
  /** Where people, questions and files go. */
  readonly web: string
  readonly api: string
  readonly uploads: string
}

export interface GithubSetting {
  repository(path: string): HeldRepository
  now(): Date
  readonly login: string
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly scopes: readonly string[] | null
  readonly push: boolean
  readonly immutable: boolean
  readonly digests: boolean
  readonly pulls: readonly number[] | null
}

/** What a route is given: the repository, and the parts of the path that its pattern names. */
export interface Asked {
  readonly request: RoutedRequest
  readonly repository: HeldRepository
  readonly setting: GithubSetting
  readonly parts: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, unknown>>
  /** Whether the token may write to what the route is about. */
  readonly mayWrite: boolean
  /** An upload that is to break off. */
  readonly breaksOff: boolean
}

export interface Route {
  readonly method: string
  /** Below `/repos/owner/name`; a part in braces is any text without a slash, `{...}` at the end any text. */
  readonly path: string
  /** Any one of these: `contents=write`. */
  readonly needs: readonly string[]
  answer(asked: Asked): GithubServerAnswer
}

/** GitHub's answer to a request that it does not grant or understand. */
export function refuse(
  status: number,
  message: string,
  errors?: readonly unknown[],
  headers?: Readonly<Record<string, string>>,
): GithubServerAnswer {
  const body = {
    message,
    ...(errors ? { errors } : {}),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  }
  return { status, body, ...(headers ? { headers } : {}) }
}

export const notFound = (): GithubServerAnswer => refuse(404, 'Not Found')

export function invalid(resource: string, field: string, code: string, message?: string): GithubServerAnswer {
  return refuse(422, 'Validation Failed', [{ resource, field, code, ...(message ? { message } : {}) }])
}

/** One page of a list, with a `link` header where there is another. */
export function page(items: readonly unknown[], { url, api }: RoutedRequest): GithubServerAnswer {
  const size = Math.min(Math.max(Number(url.searchParams.get('per_page') ?? 30), 1), 100)
  const at = Math.max(Number(url.searchParams.get('page') ?? 1), 1)
  const next = new URL(api + url.pathname + url.search)
  next.searchParams.set('page', String(at + 1))
  return {
    status: 200,
    body: items.slice((at - 1) * size, at * size),
    ...(items.length > at * size ? { headers: { link: `<${next.href}>; rel="next"` } } : {}),
  }
}
