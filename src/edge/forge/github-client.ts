import { request } from '../request.ts'
import {
  longestWaitMs,
  maximumBytes,
  mostWaits,
  retryAfterMs,
  uploadMs,
  type ForgeConnection,
} from './answers.ts'

type Octokit = import('@octokit/core').Octokit
type Fetch = NonNullable<
  NonNullable<ConstructorParameters<typeof import('@octokit/core').Octokit>[0]>['request']
>['fetch']
type ThrottlingOptions = import('@octokit/plugin-throttling').ThrottlingOptions
type Method = Parameters<typeof request>[0]['method']

/** A connection to GitHub's interface: a passing fault of a question is tried again, redirects are not followed. */
export interface GithubClient {
  readonly octokit: Octokit
  /** How long GitHub last asked to wait, in milliseconds; null when it did not. */
  waitMs: number | null
}

/** What the library throws, as far as it is read here. */
export interface GithubFault {
  readonly name?: string
  readonly status?: number
  readonly message?: string
  readonly data?: unknown
  readonly errors?: readonly { readonly type?: unknown }[]
  readonly cause?: unknown
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown }
}

/** What the library must not take for a passing fault. */
export class Final extends Error {
  override readonly name = 'AbortError'
  readonly isRedirect: boolean

  constructor(message: string, isRedirect = false) {
    super(message)
    this.isRedirect = isRedirect
  }
}

/** Opens the connection; nothing is asked yet. */
export async function connectGithub(
  { address, token, privateHosts, timeoutMs, pauseMs }: ForgeConnection,
  signal: AbortSignal,
): Promise<GithubClient> {
  const [{ Octokit: Core }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const fetch: Fetch = async (
    url: string,
    init: { method: Method; headers: Record<string, string>; body?: unknown },
  ) => {
    const body = typeof init.body === 'string' || init.body instanceof Uint8Array ? init.body : null
    const response = await request({
      url: new URL(url),
      method: init.method,
      headers: init.headers,
      ...(body === null ? {} : { body }),
      hosts: privateHosts,
      timeoutMs: timeoutMs + (body instanceof Uint8Array ? uploadMs(body.length) : 0),
      maximumBytes,
      signal,
    })
    if (signal.aborted && (response.kind === 'failure' || response.cut || response.status >= 400))
      throw new Final('the run was interrupted')
    if (response.kind === 'failure') throw new Error(response.reason)
    if (response.status >= 300 && response.status < 400)
      throw new Final('it answered with a redirect, which is not followed', true)
    if (response.cut) throw new Error('its answer was cut off')
    return asFetched(response.status, response.headers, response.body, url)
  }
  // The library's own pauses cannot be interrupted; what is to be waited for is only noted here.
  const note = (seconds: number) => {
    client.waitMs = seconds * 1000
  }
  const octokit = new (Core.plugin(retry, throttling))({
    auth: token,
    baseUrl: address.api,
    userAgent: 'waybill',
    request: { fetch },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    retry: {
      retries: 2,
      retryAfterBaseValue: pauseMs,
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
    },
    throttle: { onRateLimit: note, onSecondaryRateLimit: note, write: unpaced, notifications: unpaced },
  })
  const client: GithubClient = { octokit, waitMs: null }
  return client
}

/** A question by GraphQL writes nothing, and what writes here sets its own pace: not a second between any two. */
const unpaced = {
  key: () => ({ schedule: (_options: unknown, job: () => Promise<void>) => job() }),
} as unknown as NonNullable<ThrottlingOptions['write']>

/** How long GitHub wants to be left alone, in milliseconds; null when that is not what is wrong. */
export function waitOf(
  fault: GithubFault,
  { waitMs }: GithubClient,
  { clock }: Pick<ForgeConnection, 'clock'>,
): number | null {
  if (waitMs !== null) return waitMs
  if (fault.status !== 403 && fault.status !== 429) return null
  return retryAfterMs(fault.response?.headers?.['retry-after'], clock.now())
}

/** Whether a wait is worth it: it is not too long, and not the third for one answer. */
export function isWorthWaiting(waitMs: number, waits: number): boolean {
  return waitMs <= longestWaitMs && waits < mostWaits
}

/** What the library needs of a `fetch` answer. */
function asFetched(
  status: number,
  given: Readonly<Record<string, string | string[] | undefined>>,
  body: Buffer,
  url: string,
) {
  const headers = new Map(Object.entries(given).map(([name, value]) => [name, String(value)]))
  return {
    status,
    statusText: '',
    url,
    headers: {
      get: (name: string) => headers.get(name.toLowerCase()) ?? null,
      [Symbol.iterator]: () => headers.entries(),
    },
    text: async () => body.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  }
}
