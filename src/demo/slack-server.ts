import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { openWorkspace, type Answer, type PostedMessage, type SharedFile } from './slack-workspace.ts'

/**
 * What goes wrong with the next post. `rate-limited` is a 429 (`retryAfter` in seconds, null for none in the header);
 * `error` a refusal with that error; `status` an HTTP status with a page instead of an answer; `reset` keeps the
 * message and cuts the connection, and `hang` keeps it and never answers: the cases in which a sender cannot know;
 * `nothing` lets one through.
 */
export type SlackFault =
  | { readonly kind: 'rate-limited'; readonly retryAfter: number | null }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'nothing' }

/** A call as it came: the method, and its fields as they were sent. */
interface SlackCall {
  readonly method: string
  readonly fields: Readonly<Record<string, string>>
}

/** A stand-in for the part of Slack's Web API that Waybill uses, with its limits and its errors. */
export interface SlackServer {
  /** The base URL of the API, with the slash at its end. */
  readonly api: string
  readonly messages: readonly PostedMessage[]
  readonly files: readonly SharedFile[]
  /** Calls of any method so far. */
  readonly calls: number
  /** The same, as they came, in their order. */
  readonly log: readonly SlackCall[]
  /** Faults wait in line: each spoils one call of the method, a post if none is named. `upload` is a file's bytes. */
  fail(fault: SlackFault, method?: string): void
  /** Files are to be handed over at this URL from now on, as a Slack that was tampered with might say. */
  place(url: string): void
  /** Deletes a message, as somebody would by hand. */
  remove(ts: string): void
  close(): Promise<void>
}

const scopesOfDemo = [
  'chat:write',
  'channels:history',
  'groups:history',
  'im:history',
  'im:write',
  'files:write',
]

/** The scope that a method needs (docs.slack.dev, its page). */
const neededFor: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.open': ['im:write'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
}

/** Starts the stand-in on a free port of 127.0.0.1; it knows one token, and these channels and people. */
export async function startSlackServer(options: {
  readonly token: string
  readonly channels: readonly string[]
  /** Those of them that the app is not in, and those that are archived. */
  readonly absent?: readonly string[]
  readonly archived?: readonly string[]
  /** What the token may do; default: all that Waybill can make use of. */
  readonly scopes?: readonly string[]
  readonly pageSize?: number
}): Promise<SlackServer> {
  const scopes = options.scopes ?? scopesOfDemo
  const faults: { readonly method: string; readonly fault: SlackFault }[] = []
  const log: SlackCall[] = []
  let origin = ''
  let place: string | null = null
  const workspace = openWorkspace({
    channels: options.channels,
    absent: options.absent ?? [],
    archived: options.archived ?? [],
    uploads: () => place ?? `${origin}/upload/`,
    pageSize: options.pageSize ?? 200,
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    const body = await buffer(request)
    const file = path.startsWith('/upload/') ? path.slice('/upload/'.length) : null
    const form = new URLSearchParams(file === null ? body.toString('utf8') : '')
    const method = file === null ? path.replace(/^\/api\//, '') : 'upload'
    log.push({ method, fields: Object.fromEntries(form) })
    // Whoever hands a file over must not show the token.
    const serveIt = (): Answer =>
      file === null
        ? workspace.answer(method, form)
        : { ok: request.headers.authorization === undefined && workspace.receive(file, body) }
    const refused = file === null ? (refuseToken(request, form, options.token) ?? refuseScope(method)) : null
    response.setHeader('x-oauth-scopes', scopes.join(','))
    if (refused) return answer(response, refused)
    const index = faults.findIndex((one) => one.method === method)
    const [spoiled] = index === -1 ? [] : faults.splice(index, 1)
    if (spoiled && spoiled.fault.kind !== 'nothing') return spoil(spoiled.fault, serveIt, response)
    const served = serveIt()
    answer(response, served, file !== null && !served.ok ? 400 : 200)
  }

  function refuseScope(method: string): Answer | null {
    const needed = neededFor[method]
    if (needed === undefined || needed.some((scope) => scopes.includes(scope))) return null
    return { ok: false, error: 'missing_scope', needed: needed.join(','), provided: scopes.join(',') }
  }

  function spoil(
    fault: Exclude<SlackFault, { kind: 'nothing' }>,
    serveIt: () => Answer,
    response: ServerResponse,
  ): void {
    switch (fault.kind) {
      case 'rate-limited':
        if (fault.retryAfter !== null) response.setHeader('retry-after', String(fault.retryAfter))
        return answer(response, { ok: false, error: 'ratelimited' }, 429)
      case 'error':
        return answer(response, { ok: false, error: fault.error })
      case 'status':
        response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Not now</h1>')
        return
      case 'reset':
        serveIt()
        response.socket?.destroy()
        return
      case 'hang':
        serveIt()
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`

  return {
    api: `${origin}/api/`,
    messages: workspace.messages,
    files: workspace.files,
    log,
    get calls() {
      return log.length
    },
    fail(fault, method = 'chat.postMessage') {
      faults.push({ method, fault })
    },
    place(url) {
      place = url
    },
    remove: workspace.remove,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function refuseToken(request: IncomingMessage, form: URLSearchParams, token: string): Answer | null {
  const given = request.headers.authorization?.replace(/^Bearer /, '') ?? form.get('token')
  if (given === null || given === '') return { ok: false, error: 'not_authed' }
  return given === token ? null : { ok: false, error: 'invalid_auth' }
}

function answer(response: ServerResponse, body: Answer, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}
