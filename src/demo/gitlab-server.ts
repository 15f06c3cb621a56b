import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { openGitlabProject, type GitlabProject, type GitlabProjectOptions } from './gitlab-project.ts'

/**
 * What goes wrong with the next call. `answer` is another answer in place of its own; `lost` does what was asked, and cuts the
 * connection before the answer; `hang` never answers; `slow` answers after so many milliseconds.
 */
export type GitlabFault =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly body: string
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'lost' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'slow'; readonly milliseconds: number }

/** A call as it came. */
export interface GitlabLogEntry {
  readonly method: string
  /** Below the base URL, decoded, without the query. */
  readonly path: string
  /** Whether it came with a token, and in which header. */
  readonly token: 'private-token' | 'job-token' | null
}

export interface GitlabServerOptions extends Omit<GitlabProjectOptions, 'origin'> {
  readonly token: string
  /** The token of a job, which may do less. */
  readonly jobToken?: string
  /** Default: `api`. */
  readonly scopes?: readonly string[]
}

/** A stand-in for the part of GitLab's REST interface that Waybill uses, for one project, with its rules and its refusals. */
export interface GitlabServer extends AsyncDisposable {
  /** The base URL of the interface. */
  readonly api: string
  readonly project: GitlabProject
  readonly log: readonly GitlabLogEntry[]
  /** Faults wait in line: each spoils one call whose `METHOD /path below the project` begins so. */
  fail(fault: GitlabFault, begin: string): void
  close(): Promise<void>
}

const robot = { id: 7, username: 'project_1_bot' }
const person = { id: 8, username: 'ada' }

/** What the token of a job reaches besides reading (GitLab, "CI/CD job token", Job token access). */
const jobMay = [
  /^GET \/merge_requests\/\d+\/notes/,
  /^GET \/repository\/branches/,
  /^\w+ \/(?:releases|packages|deployments|environments)(?:\/|$)/,
]

/** Starts the stand-in on a free port of 127.0.0.1. */
export async function startGitlabServer(options: GitlabServerOptions): Promise<GitlabServer> {
  const log: GitlabLogEntry[] = []
  const faults: { readonly begin: string; readonly fault: GitlabFault }[] = []
  let origin = ''
  const project = openGitlabProject({ ...options, origin: () => origin })
  const base = '/api/v4'
  const root = `${base}/projects/${encodeURIComponent(options.path)}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', query = ''] = (request.url ?? '').split('?')
    const method = request.method ?? 'GET'
    const bytes = await buffer(request)
    const kind = request.headers['job-token']
      ? 'job-token'
      : request.headers['private-token']
        ? 'private-token'
        : null
    log.push({ method, path: decodeURIComponent(path.slice(base.length)), token: kind })
    const below = path.startsWith(root) ? path.slice(root.length) : null
    const refused = refusal(request, `${method} ${below ?? path}`)
    const answered = () =>
      refused ??
      (below === null
        ? outside(path.slice(base.length), kind)
        : project.answer({
            method,
            path: below,
            query: new URLSearchParams(query),
            json: jsonOf(request, bytes),
            bytes,
            user: kind === 'job-token' ? person : robot,
          }))
    const call = `${method} ${below ?? path.slice(base.length)}`
    const index = faults.findIndex(({ begin }) => call.startsWith(begin))
    const [spoiled] = index === -1 ? [] : faults.splice(index, 1)
    if (spoiled !== undefined) return spoil(spoiled.fault, answered, response)
    send(response, answered())
  }

  function refusal(request: IncomingMessage, call: string): { status: number; body: unknown } | null {
    const given = request.headers['private-token']
    const job = request.headers['job-token']
    if (job !== undefined && job === options.jobToken)
      return jobMay.some((one) => one.test(call)) || call === `GET ${base}/job` ? null : unauthorized
    if (given !== options.token) return unauthorized
    const scopes = options.scopes ?? ['api']
    const isRead = call.startsWith('GET ') && scopes.includes('read_api')
    if (scopes.includes('api') || isRead) return null
    return {
      status: 403,
      body: {
        error: 'insufficient_scope',
        error_description: 'The request requires higher privileges than provided by the access token.',
        scope: 'api',
      },
    }
  }

  function outside(path: string, kind: string | null): { status: number; body: unknown } {
    const user = kind === 'job-token' ? person : robot
    if (path === '/user') return { status: 200, body: user }
    if (path === '/job') return { status: 200, body: { id: 1, user } }
    if (path === '/personal_access_tokens/self')
      return { status: 200, body: { id: 1, scopes: options.scopes ?? ['api'] } }
    return { status: 404, body: { message: '404 Project Not Found' } }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }

  return {
    api: `${origin}${base}`,
    project,
    log,
    fail(fault, begin) {
      faults.push({ begin, fault })
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

const unauthorized = { status: 401, body: { message: '401 Unauthorized' } }

function spoil(
  fault: GitlabFault,
  answered: () => { status: number; body: unknown },
  response: ServerResponse,
): void {
  switch (fault.kind) {
    case 'answer':
      response.writeHead(fault.status, { 'content-type': 'text/html', ...fault.headers }).end(fault.body)
      return
    case 'lost':
      answered()
      response.socket?.destroy()
      return
    case 'slow':
      setTimeout(() => send(response, answered()), fault.milliseconds)
      return
    case 'hang':
  }
}

function send(response: ServerResponse, { status, body }: { status: number; body: unknown }): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body === null ? undefined : JSON.stringify(body))
}

function jsonOf(request: IncomingMessage, bytes: Buffer): Readonly<Record<string, unknown>> {
  if (request.headers['content-type'] !== 'application/json') return {}
  return JSON.parse(bytes.toString('utf8')) as Record<string, unknown>
}
