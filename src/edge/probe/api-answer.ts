import type { Socket } from 'node:net'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { retryAfterMs } from '../forge/answers.ts'
import { mayAddress, request, type Response } from '../request.ts'
import { judgeConnectionFault } from './connection-fault.ts'
import type { Network } from './network.ts'
import { openTunnel, proxyFor } from './proxy.ts'

export interface ApiQuestion {
  /** What it is called in words: "Prometheus". */
  readonly name: string
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly timeoutMs: number
  /** Status codes beside 200 whose body is an answer too. */
  readonly telling?: readonly number[]
}

export type ApiAnswer =
  | { readonly kind: 'document'; readonly document: unknown }
  | { readonly kind: 'judged'; readonly judgement: Judgement }

/** More than any list or vector that is worth judging. */
const maximumBytes = 4 * 1024 * 1024

/**
 * Asks an interface that knows something about a target and is not the target itself: whatever goes wrong is the
 * observer's fault. Only over https, or to hosts that `network.private-hosts` names; follows nothing, and goes through the
 * proxy of HTTPS_PROXY or HTTP_PROXY unless NO_PROXY names the host. Never rejects.
 */
export async function askApi(
  question: ApiQuestion,
  network: Network,
  signal: AbortSignal,
): Promise<ApiAnswer> {
  const { name, url, telling = [] } = question
  if (!mayAddress(url, network.hosts)) {
    return fault(
      'insecure',
      `${name} is not asked over plain http, unless network.private-hosts names its host`,
    )
  }
  const { method, body, timeoutMs } = question
  const headers = { accept: 'application/json', 'user-agent': 'waybill', ...question.headers }
  const { hosts } = network
  let tunnel: Socket | null
  try {
    const proxy = proxyFor(url, network.variable)
    tunnel = proxy === null ? null : await openTunnel(proxy, url, network, signal)
  } catch (error) {
    return { kind: 'judged', judgement: { ...judgeConnectionFault(error), outcome: 'error' } }
  }
  const answer = await promptly(
    request({
      ...(tunnel === null ? {} : { tunnel }),
      url,
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      hosts,
      timeoutMs,
      maximumBytes,
      signal,
    }),
    signal,
  )
  if (answer.kind === 'failure') return fault('unreachable', `${name} could not be asked: ${answer.reason}`)
  const document = answer.status === 200 || telling.includes(answer.status) ? parsed(answer.body) : undefined
  if (document !== undefined && !answer.cut) return { kind: 'document', document }
  return refusal(name, answer)
}

/** An interrupted request may have a while to end; whoever interrupted it does not wait for that. */
function promptly(response: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve({ kind: 'failure', sent: true, reason: 'there was no time left' })
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    response.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function refusal(name: string, { status, headers, cut }: Extract<Response, { kind: 'answer' }>): ApiAnswer {
  if (cut) return fault('too-large', `${name} answered with more than is read, or broke off`)
  const waitMs = retryAfterMs(headers['retry-after'], new Date())
  const wait = waitMs === null ? {} : { retryAfterMs: waitMs }
  switch (status) {
    case 200:
      return fault('answer', `${name} answered with what is not JSON`)
    case 401:
    case 403:
      return fault('credentials', `${name} answered ${status}: the credentials are not right`, { status })
    case 407:
      return fault('proxy', 'a proxy on the way asks for credentials (407)', { status })
    case 429:
      return fault('rate-limited', `${name} answered 429: asked too often`, { status, ...wait })
    default:
      break
  }
  if (status >= 300 && status <= 399) {
    return fault('redirect', `${name} answered with a redirect (${status}), which is not followed`, {
      status,
    })
  }
  return fault(`status-${status}`, `${name} answered ${status}`, { status, ...wait })
}

function fault(code: string, reason: string, known: Partial<Judgement> = {}): ApiAnswer {
  return { kind: 'judged', judgement: judgement('error', { ...known, code, reason }) }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8').replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
