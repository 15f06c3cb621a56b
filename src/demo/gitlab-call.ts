/** A call of GitLab's interface, as the stand-in sees it. */
export interface GitlabCall {
  readonly method: string
  /** Below the project, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly json: Readonly<Record<string, unknown>>
  readonly bytes: Buffer
  readonly user: { readonly id: number; readonly username: string }
}

export interface GitlabReply {
  readonly status: number
  readonly body: unknown
}

export type Handler = (call: GitlabCall, ...parts: string[]) => GitlabReply

/** Methods, separated by `|`; the path below the project, whose groups are handed on decoded; and what answers. */
export type Route = readonly [string, RegExp, Handler]

export const notFound: GitlabReply = { status: 404, body: { message: '404 Not found' } }
export const forbidden: GitlabReply = { status: 403, body: { message: '403 Forbidden' } }

/** GitLab, "Roles and permissions": Developer. */
export const developer = 30

export function paged({ query }: GitlabCall, elements: readonly unknown[]): GitlabReply {
  const size = Number(query.get('per_page') ?? 20)
  const page = Number(query.get('page') ?? 1)
  return { status: 200, body: elements.slice((page - 1) * size, page * size) }
}

/** A text of a call; the other where there is none. */
export function wordOf(value: unknown, other: string): string {
  return typeof value === 'string' ? value : other
}
