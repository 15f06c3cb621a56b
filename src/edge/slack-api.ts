import { WaybillError } from '../errors.ts'
import { hostOf, isListed } from './dial.ts'
import type { Clock } from './edge.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { mayAddress, request, type Response } from './request.ts'
import { classifySlack, errorWord, type Failed, type SlackFailure } from './slack-answer.ts'

export interface SlackOptions {
  readonly token: string
  /** Another base URL than Slack's, for tests and proxies; its host must be in `network.private-hosts`. */
  readonly api: string | null
  readonly privateHosts: PrivateHosts
  readonly now: () => Date
  /** Shows what comes in a thread in the channel too; default: false. */
  readonly broadcast?: boolean
  /** How to wait between attempts of what may be tried again; default: the machine's clock. */
  readonly sleep?: Clock['sleep']
}

/** What Slack answered to one call; `error` is its word for what is wrong, null where none came. */
export type SlackAnswer =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>>; readonly headers: Headers }
  | { readonly ok: false; readonly error: string | null; readonly outcome: Failed }
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

export interface SlackApi {
  /** Calls a method once. Never repeats anything, whatever comes back. */
  call(method: string, fields: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<SlackAnswer>
  /**
   * The same for what nobody minds waiting for: a call that Slack turned away because there were too many, which is
   * all that is repeated, is made again once the time that it names is over, if that is short.
   */
  patiently: SlackApi['call']
  /** Hands over the bytes of a file, without the token. Null when they were taken, else why not. */
  upload(url: string, bytes: Uint8Array, signal: AbortSignal): Promise<string | null>
}

type WebClient = import('@slack/web-api').WebClient
type Fetch = NonNullable<import('@slack/web-api').WebClientOptions['fetch']>

const timeoutMs = 30_000
const maximumBytes = 8 * 1024 * 1024
const defaultRetryAfter = '60'
const longestWaitMs = 60_000
const mostAttempts = 4
const officialHosts = /(?:^|\.)(?:slack|slack-gov)\.com$/

/** The Web API with a token. Throws CONFIG_INVALID for a base URL that the token may not be sent to. */
export async function openSlackApi(options: SlackOptions): Promise<SlackApi> {
  const api = apiOf(options)
  const { privateHosts, token } = options
  const { WebClient } = await import('@slack/web-api')
  const sleep = options.sleep ?? (await import('./clock.ts')).clock.sleep

  /** A client for one call: what came over the wire is known even where the library's error does not tell. */
  function clientFor(signal: AbortSignal): { client: WebClient; last(): Response | null } {
    let last: Response | null = null
    const client = new WebClient(token, {
      slackApiUrl: api,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      logger: silent,
      fetch: async (url, init) => {
        const body = typeof init?.body === 'string' ? init.body : ''
        const headers = init?.headers ?? {}
        const limits = { hosts: privateHosts, timeoutMs, maximumBytes, signal }
        last = await request({ url: new URL(url), method: 'POST', headers, body, ...limits })
        return asFetched(last, String(url))
      },
    })
    return { client, last: () => last }
  }

  const call: SlackApi['call'] = async (method, fields, signal) => {
    const { client, last } = clientFor(signal)
    try {
      const data: Readonly<Record<string, unknown>> = { ...(await client.apiCall(method, fields)) }
      const answer = last()
      return { ok: true, data, headers: answer?.kind === 'answer' ? answer.headers : {} }
    } catch (error) {
      const failure = error as SlackFailure
      const outcome = classifySlack(failure, last(), { token, signal })
      return { ok: false, error: errorWord(failure), outcome }
    }
  }

  return {
    call,
    async patiently(method, fields, signal) {
      for (let attempt = 1; ; attempt++) {
        const answer = await call(method, fields, signal)
        const waitMs = answer.ok ? null : limitedFor(answer.outcome)
        if (waitMs === null || waitMs > longestWaitMs || attempt === mostAttempts || signal.aborted)
          return answer
        await sleep(waitMs, signal)
      }
    },
    async upload(text, bytes, signal) {
      const url = URL.canParse(text) ? new URL(text) : null
      if (url === null || !isTrusted(url, privateHosts)) return 'Slack named a host that is not its own.'
      const headers = { 'content-type': 'application/octet-stream', 'content-length': String(bytes.length) }
      const limits = { hosts: privateHosts, timeoutMs, maximumBytes: 1024, signal }
      const answer = await request({ url, method: 'POST', headers, body: bytes, ...limits })
      if (answer.kind === 'failure') return `The file could not be handed over: ${answer.reason}.`
      return answer.status === 200 ? null : `The file was answered with status ${answer.status}.`
    },
  }
}

/** How long Slack asks to wait that turned a call away because there were too many; null for every other outcome. */
function limitedFor(outcome: Failed): number | null {
  return outcome.state === 'deferred' && outcome.limited === true ? outcome.waitMs : null
}

/** Slack's own hosts, or where `network.private-hosts` says. */
function isTrusted(url: URL, hosts: PrivateHosts): boolean {
  return (officialHosts.test(url.hostname) || isListed(hostOf(url), hosts)) && mayAddress(url, hosts)
}

function apiOf({ api, privateHosts }: SlackOptions): string {
  if (api === null) return 'https://slack.com/api/'
  const url = URL.canParse(api) ? new URL(api) : null
  if (url !== null && isTrusted(url, privateHosts)) return url.href
  throw new WaybillError(
    'CONFIG_INVALID',
    'channels.slack.api is no address that the Slack token may be sent to.',
    { hint: 'Leave it out to use Slack, or name its host in network.private-hosts.' },
  )
}

/** What the library needs of a `fetch` answer. A 429 without a time gets one, else the library throws nonsense. */
function asFetched(response: Response, url: string): Awaited<ReturnType<Fetch>> {
  if (response.kind === 'failure') throw new Error(response.reason)
  const { status, body } = response
  const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]))
  if (status === 429 && !/^\d{1,9}$/.test(headers.get('retry-after') ?? ''))
    headers.set('retry-after', defaultRetryAfter)
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText: '',
    url,
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null, entries: () => headers.entries() },
    arrayBuffer: async () => new Uint8Array(body).buffer,
    json: async () => JSON.parse(body.toString('utf8')) as unknown,
    text: async () => body.toString('utf8'),
  }
}

const silent: NonNullable<import('@slack/web-api').WebClientOptions['logger']> = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => 'error' as ReturnType<typeof silent.getLevel>,
  setName() {},
}
