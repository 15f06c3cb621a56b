import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * What goes wrong with a request. `status` is a refusal, `rate-limited` one of the limits (`reset` and `retryAfter` in seconds from
 * now; `secondary` for the limit on bursts), `page` HTML in place of an answer, `redirect` an address elsewhere; none of them
 * does what was asked. `reset` and `hang` neither do it nor answer, `lost` and `unanswered` do it and then cut the connection or
 * say nothing, `cut` does it and answers by half, `slow` answers late. `starter` is for uploads: it breaks off and leaves a
 * file that is none.
 */
export type GithubServerFault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly message?: string
      readonly errors?: readonly unknown[]
      readonly headers?: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'rate-limited'
      readonly status?: 403 | 429
      readonly secondary?: boolean
      readonly retryAfter?: number
      readonly reset?: number
    }
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'redirect'; readonly status?: number; readonly to: string }
  | { readonly kind: 'reset' | 'hang' | 'lost' | 'unanswered' | 'cut' | 'starter' }
  | { readonly kind: 'slow'; readonly milliseconds: number }

/** An answer before it is sent. */
export interface GithubServerAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers a request as the fault has it; `serve` does what was asked. `starter` is none of its business. */
export async function spoil(
  fault: GithubServerFault,
  serve: () => GithubServerAnswer,
  response: ServerResponse,
  now: () => Date,
): Promise<void> {
  switch (fault.kind) {
    case 'status':
      return send(response, {
        status: fault.status,
        body: { message: fault.message ?? 'Not now', ...(fault.errors ? { errors: fault.errors } : {}) },
        ...(fault.headers ? { headers: fault.headers } : {}),
      })
    case 'rate-limited':
      return send(response, limited(fault, now()))
    case 'page':
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Not now</h1>')
      return
    case 'redirect':
      return send(response, {
        status: fault.status ?? 301,
        body: { message: 'Moved Permanently', url: fault.to },
        headers: { location: fault.to },
      })
    case 'reset':
      response.socket?.destroy()
      return
    case 'lost':
      serve()
      response.socket?.destroy()
      return
    case 'hang':
    case 'starter':
      return
    case 'unanswered':
      serve()
      return
    case 'cut': {
      const text = JSON.stringify(serve().body)
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
      })
      response.write(text.slice(0, text.length / 2), () => response.socket?.destroy())
      return
    }
    case 'slow':
      await pause(fault.milliseconds)
      return send(response, serve())
  }
}

function limited(
  {
    status = 403,
    secondary = false,
    retryAfter,
    reset,
  }: Extract<GithubServerFault, { kind: 'rate-limited' }>,
  now: Date,
): GithubServerAnswer {
  const message = secondary
    ? 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    : 'API rate limit exceeded for installation ID 1.'
  const at = Math.floor(now.getTime() / 1000)
  return {
    status,
    body: { message },
    headers: {
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      ...(reset === undefined
        ? {}
        : { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(at + reset) }),
    },
  }
}

/** Sends an answer as JSON; 204 has no body. */
export function send(response: ServerResponse, { status, body, headers = {} }: GithubServerAnswer): void {
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-type': jsonType }) })
  response.end(status === 204 ? undefined : JSON.stringify(body))
}

const jsonType = 'application/json; charset=utf-8'
