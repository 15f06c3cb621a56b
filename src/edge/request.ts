import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { describeFailure, hostOf, isListed } from './dial.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { quoteReply } from './reply.ts'

export interface Request {
  readonly url: URL
  readonly method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly hosts: PrivateHosts
  /** For all of it, from dialling to the last byte of the answer. */
  readonly timeoutMs: number
  /** What comes after these many bytes of the answer is not read. */
  readonly maximumBytes: number
  readonly signal: AbortSignal
  /** A connection that leads to the host already, as a proxy makes them; left out, it is dialled. */
  readonly tunnel?: Socket
}

/**
 * An answer, or why there is none. `sent` says whether the request may have reached the server: false means that it
 * certainly did not, true that nobody can know. `cut` means that the body is not whole.
 */
export type Response =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: IncomingHttpHeaders
      readonly body: Buffer
      readonly cut: boolean
    }
  | { readonly kind: 'failure'; readonly sent: boolean; readonly reason: string }

/** How long a request in flight may still be answered once the run is interrupted. */
export const graceMs = 5_000

/** Whether a URL may be spoken to at all: https, or plain http where `network.private-hosts` names the host. */
export function mayAddress(url: URL, hosts: PrivateHosts): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isListed(hostOf(url), hosts))
}

/**
 * One request over a connection of its own: no redirects, no proxy, no retries, no cookies, and only to addresses that
 * `network.private-hosts` permits at the moment of dialling. Never rejects. An abort before the request is out ends it at once,
 * after that only when the grace is over.
 */
export async function request(options: Request): Promise<Response> {
  const { url, hosts, signal } = options
  if (signal.aborted) return { kind: 'failure', sent: false, reason: 'the run was interrupted' }
  const refusal = hosts.refusalOfHost(hostOf(url))
  if (refusal !== null) return { kind: 'failure', sent: false, reason: quoteReply(refusal) }
  try {
    // A header that holds a line end makes `node:http` throw before it dials.
    return await new Promise((resolve) => dispatch(options, resolve))
  } catch (error) {
    return { kind: 'failure', sent: false, reason: reasonOf(error as Error) }
  }
}

function dispatch(options: Request, resolve: (response: Response) => void): void {
  const { url, method, headers, hosts, signal, timeoutMs, tunnel } = options
  const secure = url.protocol === 'https:'
  let sent = false
  const call = (secure ? requestHttps : requestHttp)(url, {
    method,
    headers,
    lookup: hosts.lookup,
    ...(tunnel === undefined
      ? { agent: false }
      : {
          createConnection: () => (secure ? connectTls({ socket: tunnel, servername: nameOf(url) }) : tunnel),
        }),
  })
  const stop = (reason: string) => call.destroy(new Error(reason))
  const timer = setTimeout(stop, timeoutMs, `there was no answer within ${timeoutMs / 1000} s`)
  let grace: NodeJS.Timeout | undefined
  const interrupt = () => {
    if (sent) grace = setTimeout(stop, graceMs, 'the run was interrupted')
    else stop('the run was interrupted')
  }
  function finish(response: Response): void {
    clearTimeout(timer)
    clearTimeout(grace)
    signal.removeEventListener('abort', interrupt)
    call.destroy()
    tunnel?.destroy()
    resolve(response)
  }

  signal.addEventListener('abort', interrupt, { once: true })
  call.on('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => (sent = true)))
  call.on('error', (error) => finish({ kind: 'failure', sent, reason: reasonOf(error) }))
  call.on('response', (incoming) => collect(incoming, options.maximumBytes, finish))
  call.end(options.body)
}

/** What the certificate must be for, when TLS does not dial by itself; an address is no server name (RFC 6066, 3). */
function nameOf(url: URL): string {
  const host = hostOf(url)
  return isIP(host) === 0 ? host : ''
}

function collect(
  incoming: IncomingMessage,
  maximumBytes: number,
  finish: (response: Response) => void,
): void {
  const chunks: Buffer[] = []
  let bytes = 0
  const done = (cut: boolean) =>
    finish({
      kind: 'answer',
      status: incoming.statusCode ?? 0,
      headers: incoming.headers,
      body: Buffer.concat(chunks).subarray(0, maximumBytes),
      cut,
    })
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > maximumBytes) done(true)
  })
  incoming.on('end', () => done(false))
  incoming.on('error', () => done(true))
}

function reasonOf(error: Error): string {
  return quoteReply(describeFailure(error))
}
