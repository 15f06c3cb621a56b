import {
  askAboutCommits,
  mostCommitsAsked,
  readCommits,
  type GithubAnswer,
} from '../../forge/github-commits.ts'
import { quoteReply } from '../reply.ts'
import { request } from '../request.ts'
import {
  longestWaitMs,
  maximumBytes,
  mostWaits,
  retryAfterMs,
  type Answers,
  type ForgeConnection,
} from './answers.ts'

type Octokit = import('@octokit/core').Octokit
type Fetch = NonNullable<
  NonNullable<ConstructorParameters<typeof import('@octokit/core').Octokit>[0]>['request']
>['fetch']
type ThrottlingOptions = import('@octokit/plugin-throttling').ThrottlingOptions

/**
 * Asks GitHub about commits, fifty at a time. A passing fault is tried again, a question that GitHub is too slow for is asked in
 * halves, and what it asks to wait for is waited for, up to two minutes; after an answer that the next question would get
 * as well, nothing more is asked. The token goes to the address alone: redirects are not followed.
 */
export async function askGithub(
  connection: ForgeConnection,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<Answers> {
  const github = await connect(connection, signal)
  const answers: Answers = { facts: new Map(), unanswered: new Map() }
  const queue: (readonly string[])[] = []
  for (let at = 0; at < oids.length; at += mostCommitsAsked) queue.push(oids.slice(at, at + mostCommitsAsked))
  let final: string | null = null
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const outcome: Outcome =
      final === null ? await askOnce(github, connection, batch, signal) : { reason: final }
    if ('facts' in outcome) {
      for (const [oid, facts] of outcome.facts) answers.facts.set(oid, facts)
      for (const [oid, reason] of outcome.unanswered) answers.unanswered.set(oid, quoted(reason, connection))
    } else if ('isSlow' in outcome && batch.length > smallestBatch) {
      const half = Math.ceil(batch.length / 2)
      queue.unshift(batch.slice(0, half), batch.slice(half))
    } else {
      final = outcome.reason
      for (const oid of batch) answers.unanswered.set(oid, outcome.reason)
    }
  }
  return answers
}

const smallestBatch = 7

/** `isSlow`: fewer commits may be answered. Without it the next question would fare no better. */
type Outcome = GithubAnswer | { readonly reason: string; readonly isSlow?: true }

interface Github {
  readonly octokit: Octokit
  /** How long GitHub last asked to wait, in milliseconds; null when it did not. */
  waitMs: number | null
}

/** What the library must not take for a passing fault. */
class Final extends Error {
  override readonly name = 'AbortError'
}

async function connect(
  { address, token, privateHosts, timeoutMs, pauseMs }: ForgeConnection,
  signal: AbortSignal,
): Promise<Github> {
  const [{ Octokit: Core }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const fetch: Fetch = async (url: string, init: { headers: Record<string, string>; body?: unknown }) => {
    const response = await request({
      url: new URL(url),
      method: 'POST',
      headers: init.headers,
      body: typeof init.body === 'string' ? init.body : '',
      hosts: privateHosts,
      timeoutMs,
      maximumBytes,
      signal,
    })
    if (signal.aborted) throw new Final('the run was interrupted')
    if (response.kind === 'failure') throw new Error(response.reason)
    if (response.status >= 300 && response.status < 400)
      throw new Final('it answered with a redirect, which is not followed')
    if (response.cut) throw new Error('its answer was cut off')
    return asFetched(response.status, response.headers, response.body, url)
  }
  // The library's own pauses cannot be interrupted; what is to be waited for is only noted here.
  const note = (seconds: number) => {
    github.waitMs = seconds * 1000
  }
  const octokit = new (Core.plugin(retry, throttling))({
    auth: token,
    baseUrl: address.api,
    userAgent: 'waybill',
    request: { fetch },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    retry: { retries: 2, retryAfterBaseValue: pauseMs, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: note, onSecondaryRateLimit: note, write: unpaced },
  })
  const github: Github = { octokit, waitMs: null }
  return github
}

/** A question is a POST, but it writes nothing: the second that GitHub asks for between two writes is not for it. */
const unpaced = {
  key: () => ({ schedule: (_options: unknown, job: () => Promise<void>) => job() }),
} as unknown as NonNullable<ThrottlingOptions['write']>

async function askOnce(
  github: Github,
  connection: ForgeConnection,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<Outcome> {
  const { query, variables } = askAboutCommits(connection.address.path, oids)
  for (let waits = 0; ; waits++) {
    if (signal.aborted) return { reason: 'the run was interrupted' }
    github.waitMs = null
    try {
      const data = await github.octokit.graphql(query, { ...variables })
      return readCommits({ data, errors: [] }, oids)
    } catch (error) {
      const fault = error as Fault
      if (fault.name === 'GraphqlResponseError' && !isLimited(fault))
        return readCommits({ data: fault.data ?? null, errors: fault.errors ?? [] }, oids)
      const waitMs = waitOf(fault, github, connection)
      if (waitMs === null) return outcomeOf(fault, connection, signal)
      if (waitMs > longestWaitMs || waits === mostWaits) return { reason: limitReached(waitMs) }
      await connection.clock.sleep(waitMs, signal)
    }
  }
}

/** What the library throws, as far as it is read here. */
interface Fault {
  readonly name?: string
  readonly status?: number
  readonly message?: string
  readonly data?: unknown
  readonly errors?: readonly { readonly type?: unknown }[]
  readonly cause?: unknown
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> }
}

function isLimited({ errors }: Fault): boolean {
  return errors?.some(({ type }) => type === 'RATE_LIMITED') === true
}

/** How long GitHub wants to be left alone; null when that is not what is wrong. */
function waitOf(fault: Fault, { waitMs }: Github, { clock }: ForgeConnection): number | null {
  if (waitMs !== null) return waitMs
  if (fault.status !== 403 && fault.status !== 429) return null
  return retryAfterMs(fault.response?.headers?.['retry-after'], clock.now())
}

function limitReached(waitMs: number): string {
  return `its rate limit is reached; it asks to wait ${Math.ceil(waitMs / 1000)} s`
}

function outcomeOf(fault: Fault, connection: ForgeConnection, signal: AbortSignal): Outcome {
  const status = fault.response === undefined ? null : (fault.status ?? null)
  if (signal.aborted) return { reason: 'the run was interrupted' }
  if (status === 401) return { reason: 'it does not take the token' }
  if (status !== null && status < 500)
    return { reason: `it answered with status ${status}: ${quoted(fault.message ?? '', connection)}` }
  if (status !== null) return { reason: `it answered with status ${status}`, isSlow: true }
  const { message = 'there was no answer' } = fault.cause instanceof Error ? fault.cause : fault
  return { reason: quoted(message, connection) }
}

function quoted(text: string, { token }: ForgeConnection): string {
  return quoteReply(text, token === null ? [] : [token])
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
